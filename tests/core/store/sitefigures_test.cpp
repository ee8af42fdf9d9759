// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/sitefigures.h"
#include "tests/support/laptop.h"

#include <cmath>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

ReadKpi month(const QString &code, QDate day, double numerator, double denominator, Sex sex = Sex::Other)
{
    return {code, sex, {day, numerator, denominator, u"register p. 4"_s}};
}

struct Bench
{
    Laptop laptop{u"Bushra Anwar"_s};
    AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    SiteId site = laptop.store->assessment(audit)->assessment.site;
    Bench() { laptop.clock.advance(1000); }
    [[nodiscard]] SiteFigures figures() const { return laptop.store->figures(site).value(); }
};

FigureEdits everything(const Clock &clock)
{
    FigureEdits edits;
    Kpi own;
    own.code = u"own_a1"_s;
    own.label = Text(u"Orders late"_s, u"دیر سے آرڈر"_s);
    own.unit = u"orders"_s;
    edits.settings = {{u"absence"_s, {}, QDate(2026, 1, 1), 4.5}, {u"own_a1"_s, own, {}, {}}};
    edits.months = {month(u"absence"_s, QDate(2026, 1, 1), 120, 2400), month(u"absence"_s, QDate(2026, 1, 1), 70, 900, Sex::Woman),
                    month(u"absence"_s, QDate(2026, 2, 1), 0, 2300)};
    Incident incident;
    incident.day = QDate(2026, 2, 14);
    incident.time = QTime(14, 30);
    incident.sex = Sex::Man;
    incident.bodyPart = BodyPart::Hand;
    incident.cause = IncidentCause::CaughtBetween;
    incident.daysLost = 12;
    incident.isTreated = true;
    incident.rootCause = u"guard off\nfor cleaning"_s;
    edits.incidents = {{IncidentId::create(clock), incident}};
    edits.environment = {{u"electricity"_s, QDate(2026, 1, 1), 81'000, u"kWh"_s, false, u"LESCO bill"_s},
                         {u"test.out.cod"_s, QDate(2026, 1, 1), 310, u"mg/L"_s, false, {}},
                         {u"test.out.phenols"_s, QDate(2026, 1, 1), 0.05, u"mg/L"_s, true, {}}};
    edits.chemicals = {{ChemicalId::create(clock), u"Acetic acid"_s, u"64-19-7"_s, u"dyeing"_s, u"ICI"_s, u"1"_s,
                        QDate(2024, 5, 2), 140}};
    RiskRow risk;
    risk.id = RiskId::create(clock);
    risk.hazard = u"Unguarded belt"_s;
    risk.risk = {{4, 4}, {3, 4}, {1, 4}, {RiskControl::Engineering, RiskControl::Ppe}};
    risk.dueOn = QDate(2026, 6, 1);
    edits.risks = {risk};
    edits.studies = {{StudyId::create(clock), u"pay-gap"_s, u"March"_s, QDate(2026, 3, 31), u"{\"gap\":12.5}"_s, u"{}"_s}};
    return edits;
}

} // namespace

TEST_CASE("What is kept of a site is read again as it was written, also from a rebuilt file", "[figures]")
{
    Bench bench;
    CHECK(bench.figures().isEmpty());
    const Result<Changes> changes = bench.laptop.store->put(bench.site, everything(bench.laptop.clock));
    REQUIRE_OK(changes);
    CHECK(changes->figures);
    CHECK(changes->assessments.empty());
    for (int round = 0; round < 2; ++round) {
        const SiteFigures read = bench.figures();
        REQUIRE(read.months.size() == 3);
        CHECK(kpisOf(read).size() == builtInKpis().size() + 1);
        CHECK(kpisOf(read).back().label.in(Language::Urdu) == u"دیر سے آرڈر"_s);
        const KpiSeries series = seriesOf(read, u"absence"_s);
        CHECK(series.baseline == QDate(2026, 1, 1));
        CHECK(series.target == 4.5);
        REQUIRE(series.months.size() == 2);
        CHECK(series.months.at(1).numerator == 0); // counted, and none
        CHECK(seriesOf(read, u"absence"_s, Sex::Woman).months.at(0).denominator == 900);
        REQUIRE(read.incidents.size() == 1);
        CHECK(read.incidents.at(0).incident.time == QTime(14, 30));
        CHECK(read.incidents.at(0).incident.bodyPart == BodyPart::Hand);
        CHECK(read.incidents.at(0).incident.rootCause == u"guard off\nfor cleaning"_s);
        CHECK(std::isnan(read.incidents.at(0).incident.age));
        REQUIRE(read.environment.size() == 3);
        CHECK(read.environment.at(2).isBelowDetection);
        CHECK(read.chemicals.at(0).sheetOn == QDate(2024, 5, 2));
        CHECK(read.risks.at(0).risk.planned == std::vector{RiskControl::Engineering, RiskControl::Ppe});
        CHECK(read.risks.at(0).risk.residual.severity == 4);
        CHECK(read.studies.at(0).figures == u"{\"gap\":12.5}"_s);
        CHECK(bench.laptop.store->check()->problems == QStringList());
        REQUIRE_OK(bench.laptop.store->rebuild());
    }
}

TEST_CASE("A step of the figures is taken back and made again, and a cleared month is not 0", "[figures]")
{
    Bench bench;
    REQUIRE_OK(bench.laptop.store->put(bench.site, everything(bench.laptop.clock)));
    FigureEdits second;
    second.months = {{u"absence"_s, Sex::Other, {QDate(2026, 2, 1)}}};
    second.removedIncidents = {bench.figures().incidents.at(0).id};
    REQUIRE_OK(bench.laptop.store->put(bench.site, second));
    CHECK(seriesOf(bench.figures(), u"absence"_s).months.size() == 1);
    CHECK(bench.figures().incidents.empty());
    REQUIRE_OK(bench.laptop.store->undo(bench.site));
    CHECK(seriesOf(bench.figures(), u"absence"_s).months.size() == 2);
    CHECK(bench.figures().incidents.size() == 1);
    REQUIRE_OK(bench.laptop.store->redo(bench.site));
    CHECK(bench.figures().incidents.empty());
    REQUIRE_OK(bench.laptop.store->undo(bench.site));
    REQUIRE_OK(bench.laptop.store->undo(bench.site));
    CHECK(bench.figures().isEmpty());
    CHECK(bench.laptop.store->undo(bench.site).error().code == Error::Code::NothingToUndo);
}

TEST_CASE("What is no figure is refused, with nothing written", "[figures]")
{
    Bench bench;
    const auto refused = [&](const FigureEdits &edits) {
        const Result<Changes> written = bench.laptop.store->put(bench.site, edits);
        return !written && written.error().code == Error::Code::BadArgument && bench.figures().isEmpty();
    };
    FigureEdits zero;
    zero.months = {month(u"absence"_s, QDate(2026, 1, 1), 4, 0)};
    CHECK(refused(zero));
    FigureEdits negative;
    negative.environment = {{u"electricity"_s, QDate(2026, 1, 1), -1}};
    CHECK(refused(negative));
    FigureEdits outside = everything(bench.laptop.clock);
    outside.risks.at(0).risk.current = {6, 2};
    CHECK(refused(outside));
    FigureEdits nameless = everything(bench.laptop.clock);
    nameless.chemicals.at(0).name = u"  "_s;
    CHECK(refused(nameless));
    CHECK(bench.laptop.store->put(SiteId::create(bench.laptop.clock), {}).error().code == Error::Code::NotFound);
}

TEST_CASE("Two laptops that begin the figures of a site apart write one document", "[figures][merge]")
{
    Bench bench;
    Laptop other(u"Imran"_s);
    (void)other.imported(bench.laptop.exported());
    FigureEdits ours;
    ours.months = {month(u"absence"_s, QDate(2026, 1, 1), 120, 2400), month(u"water"_s, QDate(2026, 1, 1), 500, 80)};
    FigureEdits theirs;
    theirs.months = {month(u"absence"_s, QDate(2026, 1, 1), 99, 2400), month(u"absence"_s, QDate(2026, 2, 1), 80, 2400)};
    REQUIRE_OK(bench.laptop.store->put(bench.site, ours));
    REQUIRE_OK(other.store->put(bench.site, theirs));
    const Receipt receipt = bench.laptop.imported(other.exported({bench.audit})); // the figures of its site come along
    CHECK(receipt.changes.figures);
    CHECK(receipt.conflictsOpen == 1); // the one cell that both have said
    CHECK(seriesOf(bench.figures(), u"absence"_s).months.size() == 2);
    CHECK(seriesOf(bench.figures(), u"water"_s).months.size() == 1);
    const Conflict conflict = bench.laptop.store->conflicts()->at(0);
    CHECK_FALSE(conflict.assessment);
    CHECK(conflict.entity == "absence/2026-01");
    const Result<Changes> decided = bench.laptop.store->resolve(conflict, conflict.sides.at(0).value, u"the wage sheet"_s);
    REQUIRE_OK(decided);
    CHECK(decided->figures);
    CHECK(bench.laptop.store->conflicts()->empty());
    (void)other.imported(bench.laptop.exported());
    CHECK(other.store->check()->stateHash == bench.laptop.store->check()->stateHash);
}

TEST_CASE("An audit that is handed on takes the figures of no other site along", "[figures][merge]")
{
    Bench bench;
    const AssessmentId second = startedAudit(*bench.laptop.store, bench.laptop.clock, *fourQuestions());
    const SiteId elsewhere = bench.laptop.store->assessment(second)->assessment.site;
    REQUIRE(elsewhere != bench.site);
    REQUIRE_OK(bench.laptop.store->put(bench.site, everything(bench.laptop.clock)));
    REQUIRE_OK(bench.laptop.store->put(elsewhere, everything(bench.laptop.clock)));
    Laptop other(u"Imran"_s);
    (void)other.imported(bench.laptop.exported({second}));
    CHECK(other.store->figures(bench.site)->isEmpty());
    CHECK(other.store->figures(elsewhere)->months.size() == 3);
    CHECK(other.store->check()->problems == QStringList());
}

TEST_CASE("A case, chemical, risk or study that was removed waits in the bin with its factory", "[figures]")
{
    Bench bench;
    Store &store = *bench.laptop.store;
    REQUIRE_OK(store.put(bench.site, everything(bench.laptop.clock)));
    const SiteFigures before = store.figures(bench.site).value();
    REQUIRE(before.incidents.size() >= 1);
    REQUIRE(before.chemicals.size() >= 1);
    FigureEdits edits;
    edits.removedIncidents = {before.incidents.front().id};
    edits.removedChemicals = {before.chemicals.front().id};
    REQUIRE_OK(store.put(bench.site, edits));
    const auto bin = store.bin();
    REQUIRE_OK(bin);
    REQUIRE(bin->size() == 2);
    for (const BinRow &row : *bin) {
        CHECK_FALSE(row.enterpriseName.isEmpty());
        CHECK_FALSE(row.title.isEmpty());
        CHECK_FALSE(row.assessment);
        REQUIRE_OK(store.restore(row.document, row.type, row.entity));
    }
    CHECK(store.bin()->empty());
    const SiteFigures after = store.figures(bench.site).value();
    CHECK(after.incidents.size() == before.incidents.size());
    CHECK(after.chemicals.front().name == before.chemicals.front().name);
}
