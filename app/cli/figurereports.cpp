// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figurereports.h"

#include "app/cli/cohortplace.h"
#include "app/cli/indicatorfiles.h"
#include "app/cli/ownwords.h"
#include "core/indicators/payquestion.h"
#include "core/portfolio/gathercohort.h"
#include "core/wording/tablewords.h"
#include "ui/figurereport/casereport.h"
#include "ui/figurereport/payreport.h"

#include <algorithm>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

/// --firm; may be left out if there is only one.
Result<SiteRow> firmOf(Call &call, Store &store)
{
    const Result<std::vector<SiteRow>> sites = store.sites();
    const Result<SiteNamed> named = sites ? sitesByName(store) : failAs(sites);
    if (!named) {
        return failAs(named);
    }
    const QString wanted = call.value(u"firm"_s);
    if (wanted.isEmpty() && sites->size() == 1) {
        return sites->front();
    }
    const std::optional<SiteId> site = (*named)(wanted);
    const auto found = std::ranges::find_if(*sites, [&](const SiteRow &row) { return site && row.site.id == *site; });
    if (found == sites->end()) {
        QStringList names;
        for (const SiteRow &row : *sites) {
            names.append(firmName(row.enterprise, row.site).in(Language::English));
        }
        if (wanted.isEmpty()) {
            return tl::unexpected(wrongUseOf(u"Say which factory: --firm NAME. There are: %1."_s.arg(names.join(u", "_s))));
        }
        return fail(Error::Code::BadArgument, {u"firm"_s, wanted, names.join(u", "_s)});
    }
    return *found;
}

void complain(const Call &call, const RowProblems &problems)
{
    for (const RowProblem &each : problems.list()) {
        call.complain(problemText(Translation(), each));
    }
}

Result<ReportDocument> payGap(Call &call, const SiteRow &firm, ReportLanguage language)
{
    const QString path = call.value(u"payroll"_s);
    if (path.isEmpty()) {
        return tl::unexpected(wrongUseOf(u"Say which payroll: --payroll FILE, .csv or .xlsx."_s));
    }
    const Result<PayrollWish> wish = payrollWish(call);
    if (!wish) {
        return failAs(wish);
    }
    PayQuestion question;
    question.path = path;
    question.factory = firmName(firm.enterprise, firm.site);
    question.mapping = wish->reading.mapping;
    question.jurisdiction = call.has(u"in"_s) ? call.value(u"in"_s) : firm.site.jurisdiction;
    question.month = wish->reading.month;
    question.factors = wish->factors;
    question.jobs = wish->jobs;
    Result<PayAnswer> answer = answerTo(question);
    if (!answer) {
        return failAs(answer);
    }
    complain(call, answer->problems);
    if (answer->workers == 0) {
        return fail(Error::Code::BadArgument, {u"payroll"_s, path, u"a payroll with rows that can be read"_s});
    }
    return ui::payReport(language, question, *answer, call.clock().today());
}

/// Of the open actions of the firm, what each costs and saves.
Result<KeptCase> caseOfActions(Store &store, const SiteRow &firm)
{
    const Result<std::vector<FindingRow>> findings = store.findings();
    if (!findings) {
        return failAs(findings);
    }
    std::vector<std::pair<CorrectiveAction, QString>> open;
    for (const FindingRow &row : *findings) {
        if (row.enterpriseName != firm.enterprise.name || row.siteName != firm.site.name) {
            continue;
        }
        for (const CorrectiveAction &action : row.actions) {
            if (action.state == ActionState::Planned || action.state == ActionState::InProgress) {
                open.emplace_back(action, row.finding.statement);
            }
        }
    }
    return KeptCase{ui::measuresOf(open)};
}

Result<KeptCase> caseWanted(Call &call, Store &store, const SiteRow &firm)
{
    if (call.has(u"measures"_s)) {
        const Result<ColumnMapping> mapping = mappingOf(call);
        const Result<ReadMeasures> read = mapping ? readMeasures(call.value(u"measures"_s), *mapping) : failAs(mapping);
        if (!read) {
            return failAs(read);
        }
        complain(call, read->problems);
        KeptCase its{read->measures};
        its.rate = its.plan.empty() ? its.rate : its.plan.front().rate;
        return its;
    }
    const Result<SiteFigures> figures = store.figures(firm.site.id);
    if (!figures) {
        return failAs(figures);
    }
    const Study *study = caseOf(*figures);
    const std::optional<KeptCase> kept = study ? keptCaseOf(*study) : std::nullopt;
    return kept ? Result<KeptCase>(*kept) : caseOfActions(store, firm);
}

Result<ReportDocument> businessCase(Call &call, Store &store, const SiteRow &firm, ReportLanguage language)
{
    Result<KeptCase> its = caseWanted(call, store, firm);
    if (!its) {
        return failAs(its);
    }
    if (its->plan.empty()) {
        return tl::unexpected(
            call.has(u"measures"_s)
                ? Error{Error::Code::BadArgument, {u"measures"_s, call.value(u"measures"_s), u"a table with measures in it"_s}}
                : wrongUseOf(u"Say what is to be done: --measures FILE. No business case of this factory is kept, and none of its "
                             "open actions has a cost."_s));
    }
    if (call.has(u"rate"_s)) {
        bool isNumber = false;
        its->rate = call.value(u"rate"_s).toDouble(&isNumber) / 100;
        if (!isNumber || its->rate < 0 || its->rate > 2) {
            return fail(Error::Code::BadArgument, {u"rate"_s, call.value(u"rate"_s), u"percent, 0 to 200"_s});
        }
        for (Measure &measure : its->plan) {
            measure.rate = its->rate;
        }
    }
    return ui::caseReport(language, *its, firmName(firm.enterprise, firm.site));
}

} // namespace

bool isFigureReport(const QString &kind)
{
    return kind == u"pay-gap"_s || kind == u"business-case"_s;
}

std::vector<Option> figureReportOptions()
{
    std::vector<Option> options{{u"payroll"_s, u"FILE"_s, u"of a pay gap: .csv or .xlsx; nothing of it is kept"_s},
                                {u"measures"_s, u"FILE"_s,
                                 u"of a business case: .csv or .xlsx; if left out what is kept of the factory, or else its open actions with a cost"_s},
                                {u"rate"_s, u"PERCENT"_s, u"discount of a business case"_s}};
    for (const Option &option : payrollOptions()) {
        if (option.name != jsonOption.name) {
            options.push_back(option);
        }
    }
    return options;
}

Result<ReportDocument> figureReport(Call &call, Store &store, ReportLanguage language)
{
    const Result<SiteRow> firm = firmOf(call, store);
    if (!firm) {
        return failAs(firm);
    }
    return call.value(u"kind"_s) == u"pay-gap"_s ? payGap(call, *firm, language) : businessCase(call, store, *firm, language);
}

} // namespace meyar::cli
