// SPDX-License-Identifier: GPL-3.0-or-later
// Every form written in another way and opened again.
#include "core/form/formdifference.h"
#include "core/form/sheetsof.h"
#include "core/form/xform/xformwriter.h"
#include "tests/core/form/formlist.h"
#include "tests/core/form/xform/xformsupport.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;
using namespace meyar::test;

namespace {

void checkSame(const Form &expected, const Form &got)
{
    QStringList lines = difference(describedForm(expected), describedForm(got));
    lines.removeIf([](const QString &line) { return line.contains(" typeText="_L1); });
    INFO(lines.join(u'\n').toStdString());
    CHECK(isSameForm(expected, got));
}

/// Runs of spaces are one in a sheet, but for line ends.
Text withSingleSpaces(Text text)
{
    static const QRegularExpression runs(u" {2,}"_s);
    for (auto &[language, words] : text.byLanguage) {
        words = words.replace(runs, u" "_s).trimmed();
    }
    return text;
}

/// The form without what XLSForm has no words for.
Form asInSheets(Form form)
{
    for (Node &node : form.nodes) {
        node.initialRows = {{}}; // rows that are there from the beginning, with values
        node.defaultValue = node.defaultValue.simplified();
        node.label = withSingleSpaces(node.label);
        node.hint = withSingleSpaces(node.hint);
    }
    return form;
}

/// In which order the data are named says nothing.
void sortDataFiles(Form &form)
{
    std::vector<DataFile> sorted = form.dataFiles;
    std::sort(sorted.begin(), sorted.end(),
              [](const DataFile &a, const DataFile &b) { return a.id < b.id; });
    for (Node &node : form.nodes) {
        if (node.dataFile >= 0) {
            const QString id = form.dataFiles[static_cast<size_t>(node.dataFile)].id;
            const auto at = std::find_if(sorted.begin(), sorted.end(),
                                         [&](const DataFile &one) { return one.id == id; });
            node.dataFile = static_cast<int>(at - sorted.begin());
        }
    }
    form.dataFiles = sorted;
}

/// Nor does the order of lists.
void sortLists(Form &form)
{
    std::vector<ChoiceList> sorted = form.lists;
    std::sort(sorted.begin(), sorted.end(), [](const ChoiceList &a, const ChoiceList &b) {
        return std::pair(a.name, a.isExternal) < std::pair(b.name, b.isExternal);
    });
    for (Node &node : form.nodes) {
        if (node.list >= 0) {
            const ChoiceList &list = form.lists[static_cast<size_t>(node.list)];
            const auto at = std::find_if(sorted.begin(), sorted.end(), [&](const ChoiceList &one) {
                return one.name == list.name && one.isExternal == list.isExternal;
            });
            node.list = static_cast<int>(at - sorted.begin());
        }
    }
    form.lists = sorted;
}

/// The XForm without its spaces, and with one way to say the row that an expression stands in.
QByteArray closed(QByteArray xml)
{
    xml = xml.simplified();
    return xml.replace(' ', "").replace("current()/../", "../");
}

/// Whether the XForms of both are the same: then what differs in expressions is only whether a
/// question is named by ${…} or by a path, and `form` gets those of the other.
void takeSpelling(Form &form, const Form &other)
{
    REQUIRE(closed(writeXForm(form)) == closed(writeXForm(other)));
    REQUIRE(form.nodes.size() == other.nodes.size());
    for (size_t i = 0; i < form.nodes.size(); ++i) {
        Node &node = form.nodes[i];
        const Node &read = other.nodes[i];
        node.calculation = read.calculation;
        node.repeatCount = read.repeatCount;
        node.choiceFilter = read.choiceFilter;
    }
}

/// The form without what an XForm has no words for, and with what it always says.
Form asInXForm(Form form)
{
    static const QStringList ofSheets = {u"clean_text_values"_s, u"allow_choice_duplicates"_s,
                                         u"scoring"_s,           u"semantics"_s,
                                         u"audience"_s,          u"grades"_s,
                                         u"jurisdictions"_s,     u"pack_version"_s,  u"family"_s};
    for (const QString &setting : ofSheets) {
        form.settings.remove(setting);
    }
    for (auto it = form.settingsText.begin(); it != form.settingsText.end();) {
        it = it.key() == u"form_title"_s ? std::next(it) : form.settingsText.erase(it);
    }
    // one title, in the default language
    Text &title = form.settingsText[u"form_title"_s];
    const QString first = form.languages.empty() ? QString() : form.languages.front().code;
    std::erase_if(title.byLanguage, [&](const auto &words) { return words.first != first; });
    for (Node &node : form.nodes) {
        node.extra.clear(); // columns of ours, the soft warning with them
        node.extraText.clear();
        node.warning.clear();
        node.warningMessage = {};
        node.hasOther = false; // the list has the choice, and the question stands in the form
        node.isGenerated = false;
        if (node.type == NodeType::Note) {
            node.readOnly = false; // they all are
        }
        if (node.isGroup()) {
            node.hint = {};
        }
        if (node.typeText.startsWith("osm "_L1)) {
            node.typeText = u"osm"_s; // its tags are on a sheet of their own, which is not read
        }
        if (const auto rows = node.parameters.find(u"rows"_s); rows != node.parameters.end()) {
            node.rowsShown = rows->second; // either way it is the same attribute
            node.parameters.erase(rows);
        }
        if (node.parameters.contains(u"capture-accuracy"_s)) {
            node.bodyAttributes.erase(u"accuracyThreshold"_s); // the same attribute again
        }
        if (node.type == NodeType::Range) {
            node.parameters.emplace(u"start"_s, u"1"_s);
            node.parameters.emplace(u"end"_s, u"10"_s);
            node.parameters.emplace(u"step"_s, u"1"_s);
        }
    }
    for (ChoiceList &list : form.lists) {
        if (list.isExternal) {
            list.choices.clear(); // they are in itemsets.csv beside the XForm
        }
    }
    sortDataFiles(form);
    sortLists(form);
    return form;
}

/// The form as its sheets make it without the rows that only name data, and with the log of the
/// device at the end, where an XForm has it.
std::shared_ptr<const Form> withoutDataRows(const Form &form)
{
    Sheets sheets = sheetsOf(form);
    Sheet &survey = sheets[u"survey"_s];
    std::stable_partition(survey.rows.begin(), survey.rows.end(), [&](const QStringList &row) {
        return row.value(survey.header.indexOf(u"type"_s)) != "audit"_L1;
    });
    for (size_t row = survey.rows.size(); row-- > 0;) {
        const QString type = survey.rows[row].value(survey.header.indexOf(u"type"_s));
        if (type == "csv-external"_L1 || type == "xml-external"_L1) {
            survey.rows.erase(survey.rows.begin() + static_cast<std::ptrdiff_t>(row));
            survey.rowNumbers.erase(survey.rowNumbers.begin() + static_cast<std::ptrdiff_t>(row));
        }
    }
    const ReadForm read = buildForm(sheets);
    INFO(described(read.problems).join(u'\n').toStdString());
    REQUIRE(read.form != nullptr);
    return read.form;
}

} // namespace

TEST_CASE("Every form is the same after it was written as sheets", "[form][allforms]")
{
    noteMissingForms();
    for (const QString &path : allForms()) {
        const QString name = shortName(path);
        if (name == "odk-web-forms/5-select-types.xml"_L1) {
            continue; // questions without labels, and choices with both a name and a value
        }
        const OpenedForm first = openForm(path);
        REQUIRE(first.form != nullptr);
        for (const QString &target : {u"written.xlsx"_s, u"written"_s}) {
            CAPTURE(name, target);
            const QTemporaryDir folder;
            REQUIRE_OK(writeSheets(first.sheets, folder.filePath(target)));
            checkSame(asInSheets(*first.form), *opened(folder.filePath(target)));
            REQUIRE_OK(writeSheets(sheetsOf(*first.form), folder.filePath(u"of-"_s + target)));
            checkSame(asInSheets(*first.form), *opened(folder.filePath(u"of-"_s + target)));
        }
    }
}

TEST_CASE("Every form is the same after it was written as an XForm", "[form][allforms]")
{
    for (const QString &path : allForms()) {
        const QString name = shortName(path);
        CAPTURE(name);
        const bool isXForm = path.endsWith(".xml"_L1);
        const auto form = isXForm ? opened(path) : withoutDataRows(*opened(path));
        const ReadForm read = readXForm(writeXForm(*form));
        INFO(described(read.problems).join(u'\n').toStdString());
        REQUIRE(read.form != nullptr);
        Form expected = asInXForm(*form);
        Form got = asInXForm(*read.form);
        if (!expected.settings.contains(u"form_id"_s)) {
            got.settings.remove(u"form_id"_s); // an XForm has one always
        }
        takeSpelling(expected, got);
        checkSame(expected, got);
    }
}
