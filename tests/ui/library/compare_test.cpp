// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formfile.h"
#include "tests/ui/library/bench.h"
#include "ui/common/tableview.h"
#include "ui/library/librarypage.h"

#include <QMenu>
#include <QAbstractButton>
#include <QFileInfo>

#include <set>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;
using Kind = PackChange::Kind;

namespace {

struct Fixture : test::LibraryBench
{
    LibraryController controller{*workspace};
    LibraryPage page{controller, dialogs};
    std::shared_ptr<const Pack> before = workspace->library().newest(u"osh-walkthrough"_s);
    std::shared_ptr<const Pack> after;

    /// A newer version: one question gone, one new, one reworded, one weight changed.
    Fixture()
    {
        form::Sheets sheets = before->sheets;
        form::Sheet &settings = sheets[u"settings"_s];
        settings.rows.front()[settings.header.indexOf(u"pack_version"_s)] = u"2027.1"_s;
        form::Sheet &survey = sheets[u"survey"_s];
        const auto cell = [&](size_t row, const QString &column) -> QString & {
            return survey.rows[row][survey.header.indexOf(column)];
        };
        const auto rowOf = [&](const QString &name) {
            for (size_t i = 0; i < survey.rows.size(); ++i) {
                if (cell(i, u"name"_s) == name) {
                    return i;
                }
            }
            FAIL("no row");
            return size_t(0);
        };
        cell(rowOf(u"fx_05"_s), u"label::English (en)"_s) += u" today"_s;
        cell(rowOf(u"fx_04"_s), u"weight"_s) = u"7"_s;
        const size_t copied = rowOf(u"fx_03"_s);
        const QStringList row = survey.rows[copied];
        survey.rows.insert(survey.rows.begin() + qsizetype(copied), row);
        survey.rowNumbers.insert(survey.rowNumbers.begin() + qsizetype(copied), 9999);
        cell(copied, u"name"_s) = u"fx_new"_s;
        const size_t gone = rowOf(u"fx_03"_s);
        survey.rows.erase(survey.rows.begin() + qsizetype(gone));
        survey.rowNumbers.erase(survey.rowNumbers.begin() + qsizetype(gone));
        after = loadPack(sheets).pack;
        REQUIRE(after);
        workspace->addPacks({after});
        page.resize(1286, 688);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.activated();
        controller.select(after->hash);
    }
    TableView *table() const { return page.findChild<TableView *>(u"changes"_s); }
};

} // namespace

TEST_CASE("two versions are compared, counted and filtered")
{
    Fixture f;
    QTest::keyClick(&f.page, Qt::Key_D, Qt::ControlModifier);
    Comparison &comparison = f.controller.comparison();
    REQUIRE(comparison.isOpen());
    CHECK(comparison.before() == f.before->hash);
    CHECK(comparison.count(Kind::Added) == 1);
    CHECK(comparison.count(Kind::Removed) == 1);
    CHECK(comparison.count(Kind::Reworded) == 1);
    CHECK(comparison.count(Kind::Changed) >= 1);
    CHECK(f.table()->isVisible());
    CHECK(f.table()->model()->rowCount() == comparison.count({}));
    comparison.setFilter(Kind::Reworded);
    REQUIRE(f.table()->model()->rowCount() == 1);
    const PackChange *change = comparison.change(0);
    REQUIRE(change);
    CHECK(change->where.endsWith(u"fx_05"_s));
    const auto [gone, come] = changedWords(change->before.in(Language::English), change->after.in(Language::English));
    CHECK(gone.size() <= 1);
    CHECK(come.size() >= 1);
    CHECK(f.page.canGoBack());
    QTest::keyClick(&f.page, Qt::Key_Escape);
    CHECK_FALSE(comparison.isOpen());
}

TEST_CASE("the differences are saved as a workbook and read again")
{
    Fixture f;
    f.controller.compareCurrent();
    const QString path = f.folder.filePath(u"changes.xlsx"_s);
    f.dialogs.answers = {path};
    f.page.findChild<QAbstractButton *>(u"saveChanges"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo::exists(path); }));
    const form::Sheets sheets = form::openForm(path).sheets;
    REQUIRE(sheets.contains(u"survey"_s)); // as the only sheet of a workbook is taken
    CHECK(sheets.at(u"survey"_s).header.contains(u"before"_s));
    CHECK(static_cast<int>(sheets.at(u"survey"_s).rows.size()) == f.controller.comparison().count({}));
}

TEST_CASE("changed words are those that only one of the texts has")
{
    const auto [gone, come] = changedWords(u"Are the exits free"_s, u"Are all exits free today"_s);
    REQUIRE(gone.size() == 1);
    CHECK(gone.front() == TextRange{4, 3});
    REQUIRE(come.size() == 2);
    CHECK(come.front() == TextRange{4, 3});
    CHECK(come.back() == TextRange{19, 5});
    CHECK(changedWords(u"same"_s, u"same"_s).first.empty());
    CHECK(changedWords({}, u"new words"_s).second.size() == 2);
}

TEST_CASE("a blank form is saved as a PDF in the language that is chosen")
{
    Fixture f;
    QTest::keyClick(&f.page, Qt::Key_P, Qt::ControlModifier);
    auto *languages = f.page.findChild<QMenu *>(u"blankFormLanguages"_s);
    REQUIRE(languages);
    REQUIRE(languages->isVisible());
    REQUIRE(languages->actions().size() == 3);
    std::set<QByteArray> contents;
    for (QAction *action : languages->actions()) {
        CHECK_FALSE(action->text().isEmpty());
        const QString path = f.folder.filePath(u"blank%1.pdf"_s.arg(contents.size()));
        f.dialogs.answers = {path};
        action->trigger();
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        CHECK(content.startsWith("%PDF-"));
        CHECK(content.size() > 20'000);
        contents.insert(content);
    }
    CHECK(contents.size() == 3);
    languages->close();
}

TEST_CASE("everything of the comparison and of a check has a name")
{
    Fixture f;
    const auto check = [&] {
        for (const QWidget *widget : f.page.findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible()) {
                INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                CHECK_FALSE((widget->accessibleName().isEmpty() && (!button || button->text().isEmpty())));
            }
        }
    };
    f.controller.compareCurrent();
    check();
    f.controller.checkPack(QStringLiteral(MEYAR_TEST_DATA "/form/mistakes"));
    REQUIRE(QTest::qWaitFor([&] { return !f.controller.check()->isRunning; }));
    check();
}

TEST_CASE("A comparison that another page asked for leads back to it, one from here does not", "[library]")
{
    Fixture f;
    QStringList asked;
    QObject::connect(&f.page, &LibraryPage::backRequested, [&](const QString &page) { asked.append(page); });
    f.controller.compare(f.before->hash, f.after->hash);
    f.page.setCameFrom(u"audits"_s);
    REQUIRE(f.page.canGoBack());
    f.page.goBack();
    CHECK(asked == QStringList{u"audits"_s});
    CHECK_FALSE(f.page.canGoBack());
    f.controller.compare(f.before->hash, f.after->hash);
    f.page.goBack();
    CHECK(asked.size() == 1);
}
