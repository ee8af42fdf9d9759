// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/audits/bench.h"
#include "ui/audits/assessmentcontroller.h"
#include "ui/audits/auditscontroller.h"
#include "ui/audits/auditspage.h"
#include "ui/audits/gridview.h"
#include "ui/common/button.h"
#include "ui/common/chips.h"
#include "ui/common/label.h"
#include "ui/common/tableview.h"
#include "ui/common/theme.h"
#include "ui/frame/mainwindow.h"

#include <QApplication>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// An audit in which fx_01 and fx_03 failed, with findings; the first has an action.
struct FollowBench : AuditBench
{
    FollowBench()
    {
        window.resize(1366, 768);
        page = new AuditsPage(audits, assessment, languages);
        window.addPage(page);
        window.show();
        window.goTo(u"audits"_s);
        REQUIRE(QTest::qWaitForWindowActive(&window));
        change([](Store &store) { return store.setPerson(u"Umar Rashid"_s); });
        audit = addAudit(site, QDate(2026, 3, 2));
        for (const QString &question : {u"fx_01"_s, u"fx_03"_s}) {
            answer(audit, question, u"no"_s, u"seen in March"_s);
            Finding finding;
            finding.id = FindingId::create(clock);
            finding.assessment = audit.id;
            finding.question = question;
            finding.code = question.toUpper().replace(u'_', u'-');
            finding.severity = Severity::Major;
            finding.statement = u"Wrong at "_s + question;
            finding.raisedOn = QDate(2026, 3, 2);
            change([finding](Store &store) { return store.put(finding); });
            findings.push_back(finding);
        }
        action.id = ActionId::create(clock);
        action.finding = findings.front().id;
        action.assessment = audit.id;
        action.what = u"Remove the locks"_s;
        action.owner = u"Bilal Ahmad"_s;
        change([this](Store &store) { return store.put(action); });
    }
    void follow()
    {
        page->startFollowUp(audit.id);
        REQUIRE(soon([&] { return assessment.isOpen() && assessment.isFollowUp(); }));
    }
    [[nodiscard]] std::vector<FindingRow> rows()
    {
        return read([id = audit.id](Store &store) { return store.findings(id); });
    }
    [[nodiscard]] FindingState stateOf(const Finding &finding)
    {
        for (const FindingRow &row : rows()) {
            if (row.finding.id == finding.id) {
                return row.finding.state;
            }
        }
        return FindingState::Open;
    }
    void press(int key)
    {
        QWidget *focused = QApplication::focusWidget();
        REQUIRE(focused);
        QTest::keyClick(focused, Qt::Key(key));
    }
    [[nodiscard]] QString current() const { return assessment.question().name; }

    Theme theme;
    LanguageController languages{theme};
    AuditsController audits{*workspace};
    AssessmentController assessment{*workspace};
    MainWindow window{languages};
    AuditsPage *page = nullptr;
    Assessment audit;
    std::vector<Finding> findings;
    CorrectiveAction action;
};

} // namespace

TEST_CASE("A follow-up goes through the open points only, until it is told otherwise")
{
    FollowBench bench;
    bench.follow();
    const AssessmentRow row = bench.read([id = bench.assessment.id()](Store &store) { return store.assessment(id); });
    CHECK(row.assessment.follows == bench.audit.id);
    CHECK(row.assessment.kind == AssessmentKind::FollowUp);
    CHECK(bench.current() == u"fx_01"_s);
    CHECK(bench.assessment.header().applicable == 2);
    CHECK(bench.assessment.sections().rowCount() == 1);
    CHECK(bench.assessment.question().isFirst);
    bench.assessment.next();
    CHECK(bench.current() == u"fx_03"_s);
    CHECK_FALSE(bench.assessment.question().next);
    bench.assessment.nextUnanswered();
    CHECK(bench.current() == u"fx_01"_s);

    auto *chip = bench.page->findChild<FilterChip *>(u"onlyPoints"_s);
    REQUIRE(chip->isVisible());
    CHECK(chip->isChecked());
    bench.press(Qt::Key_G);
    auto *grid = bench.page->findChild<TableView *>(u"auditGrid"_s);
    CHECK(grid->model()->rowCount() == 2);
    bench.press(Qt::Key_G);
    bench.press(Qt::Key_O);
    CHECK_FALSE(chip->isChecked());
    CHECK(bench.assessment.header().applicable > 20);
    bench.assessment.next();
    CHECK(bench.current() == u"fx_02"_s);
    CHECK_FALSE(bench.assessment.point());
    bench.press(Qt::Key_G);
    CHECK(grid->model()->rowCount() > 20);
    bench.press(Qt::Key_G);
    bench.press(Qt::Key_O);
    CHECK(bench.assessment.isOnlyPoints());
    CHECK(bench.assessment.question().isFirst); // from a question that is no point to one that is
}

TEST_CASE("A good answer offers to close the earlier finding, and closing it can be taken back")
{
    FollowBench bench;
    bench.follow();
    CHECK(bench.page->findChild<Label *>(u"pointStatement"_s)->text().contains(u"Wrong at fx_01"));
    CHECK(bench.page->findChild<Label *>(u"pointActions"_s)->text().contains(u"Remove the locks"));
    auto *close = bench.page->findChild<Button *>(u"closePoint"_s);
    CHECK_FALSE(close->isVisible());
    CHECK(bench.assessment.answerKey(u"Y"_s, Then::Stay));
    REQUIRE(soon([&] { return close->isVisible(); }));

    std::function<void()> back;
    QObject::connect(bench.workspace.get(), &Workspace::undoOffered, bench.workspace.get(),
                     [&](const QString &, const std::function<void()> &undo) { back = undo; });
    bench.press(Qt::Key_V);
    REQUIRE(soon([&] { return bench.stateOf(bench.findings[0]) == FindingState::Closed; }));
    const CorrectiveAction verified = bench.rows().front().finding.id == bench.findings[0].id
        ? bench.rows().front().actions.front()
        : bench.rows().back().actions.front();
    CHECK(verified.verifiedBy == u"Umar Rashid");
    CHECK(verified.verifiedOn == QDate(2026, 3, 12));
    REQUIRE(soon([&] { return bench.assessment.pointCount() == PointCount{1, 2}; }));
    CHECK_FALSE(close->isVisible());
    REQUIRE(bench.assessment.score().points);
    CHECK(*bench.assessment.score().points == PointCount{1, 2});

    REQUIRE(back);
    back();
    CHECK(soon([&] { return bench.stateOf(bench.findings[0]) == FindingState::ActionAgreed; }));
    CHECK(soon([&] { return bench.assessment.pointCount() == PointCount{0, 2}; }));

    bench.assessment.goTo(u"fx_03"_s); // a finding without an action gets one that says so
    CHECK(bench.assessment.answerKey(u"Y"_s, Then::Stay));
    bench.assessment.closePoint();
    REQUIRE(soon([&] { return bench.stateOf(bench.findings[1]) == FindingState::Closed; }));
    CHECK(bench.errors.empty());
}

TEST_CASE("A bad answer raises a finding of this visit, marked as a repeat")
{
    FollowBench bench;
    bench.follow();
    auto *raise = bench.page->findChild<Button *>(u"raiseAgain"_s);
    CHECK_FALSE(raise->isVisible());
    CHECK(bench.assessment.answerKey(u"N"_s, Then::Stay));
    REQUIRE(soon([&] { return raise->isVisible(); }));
    raise->click();
    bench.assessment.saveFinding(bench.assessment.draft());
    const AssessmentId id = bench.assessment.id();
    const auto own = [&] { return bench.read([id](Store &store) { return store.findings(id); }); };
    REQUIRE(soon([&] { return own().size() == 1; }));
    CHECK(own().front().finding.repeat);
    CHECK(own().front().finding.question == u"fx_01"_s);
    CHECK(soon([&] { return !raise->isVisible(); }));
}

TEST_CASE("A second wish for a follow-up opens the one that is begun, and none is begun without open findings")
{
    FollowBench bench;
    bench.follow();
    const AssessmentId first = bench.assessment.id();
    bench.page->goBack();
    bench.page->startFollowUp(bench.audit.id);
    REQUIRE(soon([&] { return bench.assessment.isOpen(); }));
    CHECK(bench.assessment.id() == first);

    QString said;
    QObject::connect(bench.workspace.get(), &Workspace::messageRequested, bench.workspace.get(),
                     [&](const QString &sentence) { said = sentence; });
    const Assessment clean = bench.addAudit(bench.site, QDate(2026, 3, 9));
    bench.page->startFollowUp(clean.id);
    CHECK(soon([&] { return !said.isEmpty(); }));
    CHECK(bench.read([](Store &store) { return store.assessments(); }).size() == 3);
}

TEST_CASE("A follow-up whose earlier visit is not here is an audit like any other")
{
    FollowBench bench;
    bench.follow();
    const AssessmentId id = bench.assessment.id();
    bench.page->goBack();
    bench.change([audit = bench.audit.id](Store &store) { return store.remove(audit); });
    bench.page->openAudit(id);
    REQUIRE(soon([&] { return bench.assessment.isOpen(); }));
    CHECK_FALSE(bench.assessment.isFollowUp());
    CHECK(bench.assessment.header().applicable > 20);
    CHECK_FALSE(bench.page->findChild<FilterChip *>(u"onlyPoints"_s)->isVisible());
}
