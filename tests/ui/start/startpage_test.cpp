// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enterprises/samplestore.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/start/startcontroller.h"
#include "ui/start/startpage.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;
using meyar::test::soon;

namespace {

struct Fixture : test::SampleStore
{
    Theme theme;
    LanguageController languages{theme};
    std::unique_ptr<StartController> controller;
    std::unique_ptr<StartPage> page;

    Fixture() { initLook(); }
    ~Fixture() { languages.setDisplay(DisplayLanguage::English); }

    void open()
    {
        controller = std::make_unique<StartController>(*workspace);
        page = std::make_unique<StartPage>(*controller);
        page->resize(1286, 688);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->activated();
        REQUIRE(soon([this] { return controller->isLoaded(); }));
    }
    template <typename Widget = QAbstractButton> Widget *find(const QString &name)
    {
        auto *found = page->findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }
    void press(const QString &name) { QTest::mouseClick(find(name), Qt::LeftButton); }
};

} // namespace

TEST_CASE("the first run invites to add a factory or to import a bundle")
{
    Fixture f;
    f.open();
    REQUIRE(f.controller->state().isFirstRun);
    CHECK(f.find(u"firstFactory"_s)->isVisible());
    const QSignalSpy pages(f.page.get(), &StartPage::pageRequested);
    const QSignalSpy imports(f.page.get(), &StartPage::importRequested);
    int forms = 0;
    QObject::connect(f.workspace.get(), &Workspace::openSiteRequested, f.page.get(),
                     [&](SiteId site) { forms += site.isNull() ? 1 : 0; });
    f.press(u"firstFactory"_s);
    f.press(u"firstImport"_s);
    CHECK(forms == 1);
    REQUIRE(pages.count() == 1);
    CHECK(pages.at(0).front().toString() == u"exchange"_s);
    CHECK(imports.count() == 1);

    f.addSite(u"Tarazu Leather"_s, {}, u"Sialkot"_s, u"PK-PB"_s, {}, 412);
    REQUIRE(soon([&] { return !f.controller->state().isFirstRun; }));
    CHECK(f.find(u"newAudit"_s)->isVisible());
}

TEST_CASE("the audit in hand, what is late and what is due lead to where they are")
{
    Fixture f;
    const Site site
        = f.addSite(u"Tarazu Leather"_s, u"ترازو لیدر"_s, u"Sialkot"_s, u"PK-PB"_s, {}, 412);
    const Assessment older = f.addAssessment(site, QDate(2025, 9, 9));
    f.clock.advance(60'000);
    const Assessment audit = f.addAssessment(site, QDate(2026, 3, 12));
    const Finding late = f.addFinding(older, Severity::Critical, u"fx_01"_s, u"Exit chained"_s);
    f.addAction(late, u"Take the chain off"_s, u"Bilal Ahmed"_s, QDate(2026, 3, 1));
    const Finding soonDue = f.addFinding(older, Severity::Minor, u"mg_03"_s, u"No committee"_s);
    f.addAction(soonDue, u"Elect one"_s, u"Bilal Ahmed"_s, QDate(2026, 3, 20));
    f.addAction(soonDue, u"Meet monthly"_s, u"Bilal Ahmed"_s, QDate(2026, 9, 1));
    f.clock.advance(60'000);
    f.change([audit](Store &store) { return store.answer(audit.id, u"fx_02"_s, u"yes"_s); });
    f.open();

    const QAbstractItemModelTester tester(&f.controller->due(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const StartState state = f.controller->state();
    REQUIRE(state.audit);
    CHECK(state.audit->id == audit.id);
    CHECK(state.audit->applicable > 0);
    const auto pack = f.workspace->pack(audit.packHash);
    REQUIRE(pack);
    CHECK(state.audit->remark.contains(pack->title.in(Language::English))); // tells audits of one factory apart
    CHECK(state.overdue.count == 1);
    CHECK(state.openFindings.count == 2);
    CHECK(state.unexported.count > 0);
    REQUIRE(f.controller->due().rowCount() == 2);
    CHECK(f.controller->due().lines().front().finding == late.id);

    const QSignalSpy audits(f.workspace.get(), &Workspace::openAssessmentRequested);
    const QSignalSpy findings(f.workspace.get(), &Workspace::openFindingRequested);
    const QSignalSpy exports(f.workspace.get(), &Workspace::exportRequested);
    f.press(u"goOn"_s);
    REQUIRE(audits.count() == 1);
    CHECK(audits.front().front().value<AssessmentId>() == audit.id);
    auto *due = f.find<QListView>(u"dueActions"_s);
    due->setFocus();
    due->setCurrentIndex(f.controller->due().index(0));
    QTest::keyClick(due, Qt::Key_Return);
    REQUIRE(findings.count() == 1);
    CHECK(findings.front().front().value<FindingId>() == late.id);
    f.press(u"exportNow"_s);
    CHECK(exports.count() == 1);
    CHECK_FALSE(f.find(u"decideNow"_s)->isEnabled());
    CHECK(f.errors.empty());
}

TEST_CASE("the start page runs from right to left and names what takes the focus")
{
    Fixture f;
    f.languages.setDisplay(DisplayLanguage::Urdu);
    const Site site
        = f.addSite(u"Tarazu Leather"_s, u"ترازو لیدر"_s, u"Sialkot"_s, u"PK-PB"_s, {}, 412);
    f.addAssessment(site, QDate(2026, 3, 12));
    f.open();
    CHECK(f.page->layoutDirection() == Qt::RightToLeft);
    REQUIRE(f.controller->state().audit);
    CHECK(f.controller->state().audit->factory == u"ترازو لیدر"_s);
    for (const QWidget *widget : f.page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() & Qt::TabFocus) {
            INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
        }
    }
}
