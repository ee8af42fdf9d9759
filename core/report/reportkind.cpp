// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportkind.h"

namespace meyar {

using namespace Qt::StringLiterals;

QString toCode(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Audit:
        return u"audit"_s;
    case ReportKind::ActionPlan:
        return u"cap"_s;
    case ReportKind::Scorecard:
        return u"scorecard"_s;
    case ReportKind::Closing:
        return u"closing"_s;
    case ReportKind::FactoryCopy:
        return u"factory"_s;
    }
    return {};
}

std::optional<ReportKind> reportKindFrom(const QString &code)
{
    for (const ReportKind kind : reportKinds) {
        if (toCode(kind) == code) {
            return kind;
        }
    }
    return {};
}

ReportDocument buildReport(ReportKind kind, const AuditReportInput &input, ReportLanguage language)
{
    switch (kind) {
    case ReportKind::Audit:
        return buildAuditReport(input, language);
    case ReportKind::ActionPlan:
        return buildActionPlan(input, language);
    case ReportKind::Scorecard:
        return buildScorecard(input, language);
    case ReportKind::Closing:
        return buildClosingSheet(input, language);
    case ReportKind::FactoryCopy:
        return buildFactoryCopy(input, language);
    }
    return buildAuditReport(input, language);
}

} // namespace meyar
