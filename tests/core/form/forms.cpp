// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formdifference.h"
#include "core/form/sheetsof.h"
#include "tests/core/form/formsupport.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;
using meyar::test::described;

namespace {

struct Fixture
{
    QString name;
    Sheets sheets;
    FormFiles files;
};

std::vector<Fixture> formsIn(const QString &folder)
{
    std::vector<Fixture> found;
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (QFile::exists(dir.filePath(name + u"/survey.csv"_s))) {
            Problems problems;
            Sheets sheets = readCsvFolder(dir.filePath(name), problems);
            CHECK(described(problems).isEmpty());
            found.push_back({name, std::move(sheets), filesIn(dir.filePath(name))});
        }
    }
    return found;
}

std::vector<Fixture> ownForms()
{
    return formsIn(QStringLiteral(MEYAR_TEST_DATA "/forms"));
}

/// Problems but for functions that are not computed yet.
QStringList trouble(const Problems &problems)
{
    Problems left = problems;
    std::erase_if(left, [](const Problem &problem) {
        return problem.kind == Problem::Kind::Unsupported;
    });
    return described(left);
}

void checkRoundTrip(const Sheets &sheets, const FormFiles &files)
{
    const ReadForm first = buildForm(sheets, files);
    INFO(described(first.problems).join(u'\n').toStdString());
    REQUIRE(first.form != nullptr);

    const ReadForm second = buildForm(sheetsOf(*first.form), files);

    INFO(described(second.problems).join(u'\n').toStdString());
    REQUIRE(second.form != nullptr);
    CHECK(isSameForm(*first.form, *second.form));
    CHECK(difference(*first.form, *second.form).isEmpty());
    CHECK(sheetsOf(*first.form) == sheetsOf(*second.form));
}

} // namespace

TEST_CASE("Every form of the test data is read without problems", "[form][forms]")
{
    const std::vector<Fixture> forms = ownForms();
    CHECK(forms.size() >= 15);
    for (const Fixture &fixture : forms) {
        CAPTURE(fixture.name);
        const ReadForm read = buildForm(fixture.sheets, fixture.files);
        CHECK(trouble(read.problems).isEmpty());
        REQUIRE(read.form != nullptr);
        const test::FakeClock clock;
        CHECK(Session(compile(read.form), clock).form().nodes.size() == read.form->nodes.size());
    }
}

TEST_CASE("A form's own sheets make the same form again", "[form][forms]")
{
    for (const Fixture &fixture : formsIn(QStringLiteral(MEYAR_TEST_DATA "/forms"))) {
        CAPTURE(fixture.name);
        checkRoundTrip(fixture.sheets, fixture.files);
    }
}

TEST_CASE("Types and columns are written by their canonical names", "[form][forms]")
{
    Problems problems;
    const Sheets sheets = readCsvFolder(
        QStringLiteral(MEYAR_TEST_DATA "/forms/wage-register"), problems);
    const ReadForm read = buildForm(sheets);
    REQUIRE(read.form != nullptr);

    const Sheets written = sheetsOf(*read.form);

    const Sheet &survey = written.at(u"survey"_s);
    CHECK(survey.header.mid(0, 4)
          == QStringList{u"type"_s, u"name"_s, u"label::Urdu (ur)"_s, u"label::English"_s});
    QStringList types;
    for (const QStringList &row : survey.rows) {
        types.append(row.front());
    }
    CHECK(types
          == QStringList{u"text"_s, u"begin_repeat"_s, u"text"_s, u"select_one contract"_s,
                         u"integer"_s, u"decimal"_s, u"select_multiple deductions"_s,
                         u"calculate"_s, u"image"_s, u"end_repeat"_s, u"geopoint"_s,
                         u"acknowledge"_s});
}

TEST_CASE("A form that differs in anything is not the same", "[form][forms]")
{
    using Change = void (*)(Form &);
    const std::vector<Change> changes{
        [](Form &form) { form.nodes[1].label.byLanguage[u"ur"_s] += u'!'; },
        [](Form &form) { form.nodes[1].required.clear(); },
        [](Form &form) { form.nodes[2].guidance = {}; },
        [](Form &form) { form.nodes[2].extra[u"weight"_s] = u"3"_s; },
        [](Form &form) { form.nodes[3].warning += u'0'; },
        [](Form &form) { form.nodes[5].parameters[u"end"_s] = u"6"_s; },
        [](Form &form) { form.nodes[6].hasOther = false; },
        [](Form &form) { form.nodes[1].rowsShown = u"2"_s; },
        [](Form &form) { form.nodes[1].triggers.append(u"drums"_s); },
        [](Form &form) { form.nodes[1].bindAttributes[u"odk:length"_s] = u"3"_s; },
        [](Form &form) { form.nodes[1].media[u"image"_s] = Text(u"a.png"_s, {}); },
        [](Form &form) { form.lists[0].choices[0].extra[u"score"_s] = u"2"_s; },
        [](Form &form) { form.lists[0].choices.pop_back(); },
        [](Form &form) { form.settings[u"style"_s] = u"pages"_s; },
        [](Form &form) { form.languages.pop_back(); }};
    Problems problems;
    const Sheets sheets = readCsvFolder(
        QStringLiteral(MEYAR_TEST_DATA "/forms/dye-house-chemicals"), problems);
    const auto form = buildForm(sheets).form;
    REQUIRE(form != nullptr);
    Form other = *form;
    for (Node &node : other.nodes) {
        node.row += 7; // that alone is no difference
    }
    REQUIRE(isSameForm(*form, other));

    for (size_t i = 0; i < changes.size(); ++i) {
        CAPTURE(i);
        Form changed = other;
        changes[i](changed);
        CHECK_FALSE(isSameForm(*form, changed));
    }
}
