// SPDX-License-Identifier: GPL-3.0-or-later
// How whole an audit is, in the list and in the audit itself.
#include "tests/ui/audits/bench.h"
#include "tests/ui/audits/strangework.h"
#include "ui/audits/assessmentcontroller.h"
#include "ui/audits/auditscontroller.h"
#include "ui/audits/auditspage.h"
#include "ui/common/feedback.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

struct StateBench : AuditBench
{
    StateBench()
        : audit(addAudit(site, QDate(2026, 3, 12)))
        , work(audit.id, ProgrammeId())
    {
    }
    void merge()
    {
        const Receipt receipt = read([this](Store &store) { return store.merge(work.bundle()); });
        workspace->announce(receipt.changes);
    }
    [[nodiscard]] bool shows(AuditsController &audits, const QString &state)
    {
        return soon([&] { return stateCell(audits, Qt::DisplayRole) == state; });
    }
    [[nodiscard]] QString stateCell(AuditsController &audits, int role)
    {
        audits.retranslate();
        audits.load();
        REQUIRE(soon([&] { return audits.isLoaded() && audits.model().rowCount() == 1; }));
        return audits.model().index(0, AuditsModel::State).data(role).toString();
    }

    Assessment audit;
    StrangeWork work;
};

} // namespace

TEST_CASE("an audit that lacks changes of somebody says so, of whom, and what to do")
{
    StateBench bench;
    bench.work.change(1, u"yes"_s);
    bench.work.change(4, u"no"_s);
    bench.merge();
    AuditsController audits(*bench.workspace);
    CHECK(bench.shows(audits, u"Incomplete"_s));
    CHECK(bench.stateCell(audits, Qt::ToolTipRole).contains(u"not arrived"_s));
    CHECK(audits.model().index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"not arrived"_s));

    Theme theme;
    LanguageController languages(theme);
    AssessmentController assessment(*bench.workspace);
    AuditsPage page(audits, assessment, languages);
    page.resize(1286, 700);
    page.show();
    page.openAudit(bench.audit.id);
    REQUIRE(soon([&] { return assessment.isOpen(); }));
    auto *state = page.findChild<InlineError *>(u"documentState"_s);
    REQUIRE(state);
    CHECK(state->isVisible());
    CHECK(state->accessibleName().contains(bench.work.laptop()));

    bench.work.change(2, u"yes"_s);
    bench.work.change(3, u"yes"_s);
    bench.merge();
    CHECK(soon([&] { return !state->isVisible(); }));
}

TEST_CASE("a forked audit and one of a newer Meyar are told apart")
{
    StateBench bench;
    AuditsController audits(*bench.workspace);
    CHECK(bench.stateCell(audits, Qt::ToolTipRole) == bench.stateCell(audits, Qt::DisplayRole)); // whole: nothing to say
    SECTION("forked")
    {
        bench.work.change(1, u"yes"_s);
        bench.work.change(1, u"no"_s);
        bench.merge();
        CHECK(bench.shows(audits, u"Two versions"_s));
        AssessmentController assessment(*bench.workspace);
        assessment.open(bench.audit.id);
        REQUIRE(soon([&] { return assessment.isOpen(); }));
        CHECK(assessment.header().problem.contains(bench.work.laptop()));
        CHECK(assessment.header().problemHelp.contains(u"conflicts"_s));
    }
    SECTION("of a newer Meyar")
    {
        bench.work.change(1, u"yes"_s, 9);
        bench.merge();
        CHECK(bench.shows(audits, u"Newer Meyar"_s));
    }
}
