// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/programmefigures.h"

#include "core/assessment/coverage.h"
#include "core/portfolio/gather.h"
#include "core/portfolio/gathercohort.h"
#include "core/portfolio/shares.h"

#include <algorithm>

namespace meyar {

namespace {

/// What counts: everything but exercises.
Selection counted(const Portfolio &portfolio)
{
    Selection selection = selected(portfolio, {});
    std::erase_if(selection.visits, [](const PortfolioVisit *visit) {
        return visit->row.kind == AssessmentKind::Training || !visit->pack || !visit->row.outcome;
    });
    return selection;
}

std::vector<RegisteredInstrument> registerOf(const std::vector<CohortRecord> &records)
{
    std::vector<RegisteredInstrument> all;
    for (const CohortRecord &record : records) {
        if (record.head.isPractice) {
            continue;
        }
        for (const Instrument &instrument : record.instruments) {
            all.push_back({record.head.name, instrument});
        }
    }
    std::ranges::stable_sort(all, [](const RegisteredInstrument &a, const RegisteredInstrument &b) {
        return std::tie(a.instrument.jurisdiction, a.instrument.name) < std::tie(b.instrument.jurisdiction, b.instrument.name);
    });
    return all;
}

} // namespace

std::vector<GspLine> gspLines(const Portfolio &portfolio)
{
    const std::vector<ShareRow> shares = sharesBy(counted(portfolio), ShareBy::Gsp);
    std::vector<GspLine> lines;
    for (const auto &[number, title] : gspConventions()) {
        GspLine line{number, title, {}, 0};
        const auto share = std::ranges::find(shares, number, &ShareRow::key);
        if (share != shares.end()) {
            line.counts = share->counts;
            line.visits = share->visits;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<ProgrammeFigures> gatherProgramme(Store &store, const Library &library, const Clock &clock)
{
    const Result<std::vector<CohortRecord>> records = allCohorts(store);
    const Result<std::vector<SiteRow>> sites = store.sites();
    Result<Portfolio> portfolio = gatherPortfolio(store, library);
    if (!records || !sites || !portfolio) {
        return tl::unexpected(!records ? records.error() : !sites ? sites.error() : portfolio.error());
    }
    const auto outcomes = computeOutcomes(store, uncounted(*portfolio), clock);
    if (!outcomes) {
        return failAs(outcomes);
    }
    takeOutcomes(*portfolio, *outcomes);
    std::map<SiteId, FirmFacts> firms;
    for (const SiteRow &row : *sites) {
        FirmFacts &facts = firms[row.site.id];
        facts.city = row.site.city;
        facts.sector = row.enterprise.sector;
        facts.name = firmName(row.enterprise, row.site);
    }
    ProgrammeFigures figures;
    figures.madeOn = clock.today();
    figures.results = programmeResults(*records, firms, figures.madeOn);
    figures.instruments = registerOf(*records);
    figures.gsp = gspLines(*portfolio);
    figures.alumni = alumniOf(*records, *portfolio, firms);
    figures.assessments = int(counted(*portfolio).visits.size());
    return figures;
}

} // namespace meyar
