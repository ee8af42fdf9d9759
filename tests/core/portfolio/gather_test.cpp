// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/gather.h"
#include "core/portfolio/shares.h"
#include "tests/support/laptop.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

struct Counted
{
    Laptop laptop;
    std::shared_ptr<const Pack> pack = fourQuestions();
    Library library;
    AssessmentId audit;

    Counted()
    {
        library.add(pack);
        audit = startedAudit(*laptop.store, laptop.clock, *pack);
        answer(u"a"_s, u"yes"_s);
        answer(u"b"_s, u"no"_s);
    }
    void answer(const QString &question, const QString &value)
    {
        REQUIRE_OK(laptop.store->answer(audit, question, value));
    }
    Portfolio read()
    {
        Result<Portfolio> portfolio = gatherPortfolio(*laptop.store, library);
        REQUIRE_OK(portfolio);
        return *portfolio;
    }
    void compute()
    {
        REQUIRE_OK(computeOutcomes(*laptop.store, uncounted(read()), laptop.clock));
    }
    [[nodiscard]] bool isKept() { return read().visits.front().row.outcome.has_value(); }
};

} // namespace

TEST_CASE("All that was not counted yet is counted at once", "[portfolio]")
{
    Counted f;
    REQUIRE_OK(countOutcomes(*f.laptop.store, f.library, f.laptop.clock));
    CHECK(f.isKept());
    CHECK(uncounted(f.read()).empty());
}

TEST_CASE("An outcome is kept until an answer changes", "[portfolio]")
{
    Counted f;
    CHECK_FALSE(f.isKept());
    CHECK(uncounted(f.read()).size() == 1);
    f.compute();
    REQUIRE(f.isKept());
    CHECK(uncounted(f.read()).empty());
    const Portfolio portfolio = f.read();
    const auto rows = sharesBy(selected(portfolio, {}), ShareBy::City);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].key == u"Faisalabad"_s);
    CHECK(rows[0].counts == StandingCounts{1, 0, 1, 0, 1});

    f.laptop.reopen();
    CHECK(f.isKept());
    CHECK(f.laptop.store->check().value().problems == QStringList());
    CHECK(f.isKept()); // check compares the lists with a rebuild and changes nothing
    f.answer(u"c"_s, u"partly"_s);
    CHECK_FALSE(f.isKept());
}

TEST_CASE("A finding leaves the outcome alone, taking an answer back does not", "[portfolio]")
{
    Counted f;
    f.compute();
    Finding finding;
    finding.id = FindingId::create(f.laptop.clock);
    finding.assessment = f.audit;
    finding.severity = Severity::Major;
    finding.raisedOn = QDate(2026, 3, 12);
    finding.whys = {u"The key is with the guard"_s, u"Theft is feared"_s};
    REQUIRE_OK(f.laptop.store->put(finding));
    CHECK(f.isKept());
    CHECK(f.laptop.store->findings().value().front().finding.whys == finding.whys);
    REQUIRE(f.read().findings.size() == 1);
    CHECK(f.read().findings.front().severity == Severity::Major);
    REQUIRE_OK(f.laptop.store->undo(f.audit)); // the finding
    REQUIRE_OK(f.laptop.store->undo(f.audit)); // b
    CHECK_FALSE(f.isKept());
}

TEST_CASE("A merge drops the outcome of what it changed", "[portfolio]")
{
    Counted f;
    f.compute();
    Laptop other;
    other.imported(f.laptop.exported());
    REQUIRE(f.isKept()); // to export changes nothing
    REQUIRE_OK(other.store->answer(f.audit, u"c"_s, u"no"_s));
    f.laptop.imported(other.exported());
    CHECK_FALSE(f.isKept());
}

TEST_CASE("An outcome that was computed with another checklist is not kept", "[portfolio]")
{
    Counted f;
    REQUIRE_OK(f.laptop.store->keepOutcomes({{f.audit, QByteArray(32, 'x'), Outcome()}}));
    CHECK_FALSE(f.isKept());
    f.laptop.close();
    StoreOptions options;
    options.path = f.laptop.path();
    options.profile = f.laptop.file(u"profile"_s);
    options.readOnly = true;
    auto opened = Store::open(options, f.laptop.clock);
    REQUIRE_OK(opened);
    f.laptop.store = std::move(*opened);
    const auto computed = computeOutcomes(*f.laptop.store, uncounted(f.read()), f.laptop.clock);
    REQUIRE_OK(computed); // though it cannot be kept
    REQUIRE(computed->size() == 1);
    CHECK(computed->front().outcome.checkpoints.size() == 3);
}

TEST_CASE("Outcomes survive their bytes, and nothing that is cut or foreign is taken for one", "[portfolio]")
{
    const Outcome outcome{71.5, u"C"_s, {{3, Standing::Met}, {4, Standing::Failed}, {70'000, Standing::Unanswered}}};
    const QByteArray bytes = toBytes(outcome);
    CHECK(outcomeFrom(bytes) == outcome);
    CHECK(outcomeFrom(toBytes(Outcome())) == Outcome());
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const auto cut = outcomeFrom(bytes.left(size));
        CHECK((!cut || *cut != outcome));
    }
    QByteArray foreign = bytes;
    foreign[0] = 99;
    CHECK_FALSE(outcomeFrom(foreign));
    QByteArray wrong = bytes;
    wrong.back() = 9;
    CHECK_FALSE(outcomeFrom(wrong));
}
