// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/sample.h"
#include "resources/resources.h"
#include "tests/support/fakeclock.h"
#include "tests/support/qtcatch.h"
#include "ui/common/button.h"
#include "ui/common/feedback.h"
#include "ui/common/language.h"
#include "ui/common/scripteddialogs.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/theme.h"
#include "ui/report/reportview.h"
#include "ui/reports/reportscontroller.h"
#include "ui/reports/reportspage.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace meyar;
using namespace meyar::ui;
using namespace Qt::StringLiterals;

namespace {

/// The page over a sample of two factories, the first with open conflicts.
struct Bench
{
    Bench()
    {
        initData();
        const SampleOptions options{folder.filePath(u"s.meyardb"_s), folder.filePath(u"keys"_s), 2, 3};
        REQUIRE_OK(makeSample(options, clock));
        StoreOptions open;
        open.path = options.path;
        open.profile = options.profile;
        auto opened = Store::open(open, clock);
        REQUIRE_OK(opened);
        thread = std::make_unique<StoreThread>(std::move(*opened));
        workspace = std::make_unique<Workspace>(*thread, Library::builtIn(), clock);
        controller = std::make_unique<ReportsController>(*workspace);
        page = std::make_unique<ReportsPage>(*controller, dialogs, messages);
        page->resize(1286, 688);
        page->show();
        page->activated();
        REQUIRE(QTest::qWaitFor([this] { return controller->hasReport(); }, 20'000));
    }
    template<typename T>
    T *child(const QString &name) const
    {
        T *found = page->findChild<T *>(name);
        REQUIRE(found);
        return found;
    }

    QTemporaryDir folder;
    test::FakeClock clock;
    Theme theme;
    LanguageController languages{theme};
    MessageBar messages;
    ScriptedDialogs dialogs;
    std::unique_ptr<StoreThread> thread;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ReportsController> controller;
    std::unique_ptr<ReportsPage> page;
};

} // namespace

TEST_CASE("The reports page previews the newest audit and says that it is provisional", "[reports]")
{
    Bench bench;
    const QAbstractItemModelTester tester(&bench.controller->reports(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);

    CHECK(bench.controller->reports().rowCount() == 5); // two factories, three earlier visits
    CHECK(bench.child<ReportView>(u"preview"_s)->pageCount() > 3);
    CHECK(bench.controller->openConflicts() == 3);
    CHECK(bench.child<Button>(u"decide"_s)->isVisible());
}

TEST_CASE("A report is saved as PDF and as HTML in the chosen language", "[reports]")
{
    Bench bench;
    const QString pdf = bench.folder.filePath(u"r.pdf"_s);
    const QString html = bench.folder.filePath(u"r.html"_s);
    bench.dialogs.answers.append(pdf);
    QTest::mouseClick(bench.child<Button>(u"savePdf"_s), Qt::LeftButton);
    CHECK_FALSE(bench.child<Button>(u"savePdf"_s)->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return !bench.controller->isSaving(); }, 20'000));
    bench.controller->setLanguage(ReportLanguage::Urdu);
    bench.dialogs.answers.append(html);
    QTest::mouseClick(bench.child<Button>(u"saveHtml"_s), Qt::LeftButton);

    QFile first(pdf);
    REQUIRE(first.open(QIODevice::ReadOnly));
    CHECK(first.read(5) == "%PDF-");
    QFile second(html);
    REQUIRE(second.open(QIODevice::ReadOnly));
    CHECK(second.readAll().contains("dir=\"rtl\""));
}

TEST_CASE("A report that cannot be written is refused with a sentence", "[reports]")
{
    Bench bench;
    QString said;
    QObject::connect(bench.controller.get(), &ReportsController::refused, bench.page.get(),
                     [&](const QString &sentence) { said = sentence; });

    bench.controller->savePdf(bench.folder.filePath(u"no/such/folder/r.pdf"_s));
    REQUIRE(QTest::qWaitFor([&] { return !bench.controller->isSaving(); }, 20'000));

    CHECK(said.size() > 30);
}

TEST_CASE("What was saved verifies on the page, and what was changed does not", "[reports]")
{
    Bench bench;
    const QString path = bench.folder.filePath(u"r.pdf"_s);
    bench.controller->savePdf(path);
    REQUIRE(QTest::qWaitFor([&] { return !bench.controller->isSaving(); }, 20'000));
    QStringList whole;
    QStringList broken;
    QObject::connect(bench.controller.get(), &ReportsController::verified, bench.page.get(),
                     [&](const QString &sentence) { whole += sentence; });
    QObject::connect(bench.controller.get(), &ReportsController::notVerified, bench.page.get(),
                     [&](const QString &sentence) { broken += sentence; });

    bench.dialogs.answers.append(path);
    QTest::mouseClick(bench.child<Button>(u"verify"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !whole.isEmpty(); }, 20'000));
    CHECK(bench.child<Button>(u"closeVerdict"_s)->isVisible());
    CHECK(whole.front().contains(u"Tarazu Leather"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(2000);
    file.write("!");
    file.close();
    bench.controller->verify(path);
    REQUIRE(QTest::qWaitFor([&] { return !broken.isEmpty(); }, 20'000));
    CHECK(broken.front().size() > 30);
}

TEST_CASE("Cancelling leaves no file", "[reports]")
{
    Bench bench;
    const QString path = bench.folder.filePath(u"r.pdf"_s);
    bool canceled = false;
    QObject::connect(bench.controller.get(), &ReportsController::canceled, bench.page.get(), [&] { canceled = true; });
    bench.controller->savePdf(path);
    bench.controller->cancel();
    REQUIRE(QTest::qWaitFor([&] { return canceled; }, 20'000));
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("Kind, paper and face are chosen on the page and kept in the preview", "[reports]")
{
    Bench bench;
    const auto *view = bench.child<ReportView>(u"preview"_s);
    bench.controller->setKind(ReportKind::Scorecard);
    CHECK(view->pageCount() == 1);
    bench.controller->setLanguage(ReportLanguage::Urdu);
    CHECK(bench.child<SegmentedSwitch>(u"body"_s)->isVisible());
    bench.controller->setKind(ReportKind::ActionPlan);
    CHECK(bench.controller->suggestedName(u".pdf"_s) == u"tarazu-leather-cap-2026-03-12-ur.pdf"_s);
    bench.controller->setOptions({PdfOptions::Paper::Letter, PdfOptions::Body::Nastaliq});
    CHECK(view->pageCount() >= 2);
}

TEST_CASE("The suggested file name is plain and names factory, day and language", "[reports]")
{
    Bench bench;
    CHECK(bench.controller->suggestedName(u".pdf"_s) == u"tarazu-leather-2026-03-12-en.pdf"_s);
}

TEST_CASE("Everything that takes the focus has a name", "[reports]")
{
    Bench bench;
    bench.languages.setDisplay(DisplayLanguage::Urdu);
    for (const QWidget *widget : bench.page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible()) {
            const QString name = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))->text(QAccessible::Name);
            INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
            CHECK_FALSE(name.isEmpty());
        }
    }
    bench.languages.setDisplay(DisplayLanguage::English);
}
