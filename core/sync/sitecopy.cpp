// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sitecopy.h"

#include <QRegularExpression>

namespace meyar {

using namespace Qt::StringLiterals;

Result<FactoryCopySummary> exportSiteCopy(Store &store, SiteId site, const QString &path, const Clock &clock)
{
    const Result<std::vector<AssessmentRow>> rows = store.assessments();
    if (!rows) {
        return failAs(rows);
    }
    FactoryCopyRequest request{path, {}};
    for (const AssessmentRow &row : *rows) {
        if (row.assessment.site == site && row.assessment.kind != AssessmentKind::Training) {
            request.assessments.push_back(row.assessment.id);
        }
    }
    return request.assessments.empty() ? fail(Error::Code::NotFound, {u"assessment"_s, site.toString()})
                                       : exportFactoryCopy(store, request, clock);
}

QString siteCopyName(const QString &factory)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{M}\\p{N}]+"_s);
    constexpr int longest = 60;
    QString name = factory;
    name.replace(other, u"-"_s);
    name.truncate(longest);
    while (name.startsWith(u'-')) {
        name.remove(0, 1);
    }
    while (name.endsWith(u'-')) {
        name.chop(1);
    }
    return (name.isEmpty() ? u"factory"_s : name) + u".meyar"_s;
}

} // namespace meyar
