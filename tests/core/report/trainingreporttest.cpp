// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportjson.h"
#include "core/report/trainingreport.h"
#include "tests/support/qtcatch.h"

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

const SiteId noor(QUuid::createUuidV5(QUuid(), u"noor"_s));
const SiteId rawal(QUuid::createUuidV5(QUuid(), u"rawal"_s));

KpiChange counted(const QString &code, int monthsAfter, double after)
{
    return {code, 10, after, 12, monthsAfter, after < 10 ? KpiTrend::Improved : KpiTrend::Worse};
}

/// Noor aims at absence and has it; nobody aims at rework, which Rawal counts for two months only.
TrainingReportInput cohort()
{
    TrainingReportInput input;
    input.record.head = Cohort{CohortId(QUuid::createUuidV5(QUuid(), u"cohort"_s)), u"Batch 7"_s};
    input.record.head.startsOn = QDate(2026, 3, 1);
    input.record.firms = {{noor}, {rawal}};
    Project project{TrainingRowId(QUuid::createUuidV5(QUuid(), u"project"_s)), noor};
    project.kpi = u"absence"_s;
    input.record.projects = {project};
    input.firms[noor].name = Text(u"Noor"_s, u"نور"_s);
    input.firms[rawal].name = Text(u"Rawal"_s, u"راول"_s);
    input.firms[noor].kpis = {counted(u"absence"_s, 3, 8)};
    input.firms[rawal].kpis = {counted(u"rework"_s, 2, 12)};
    KpiChange before{u"absence"_s, 7, {}, 12, 0};
    input.firms[rawal].oneSided = {before};
    input.generatedAt = QDateTime(QDate(2026, 9, 1), QTime(9, 0), Qt::UTC);
    return input;
}

/// The rows of the table of key figures, cells joined by " | ".
QStringList kpiRows(const TrainingReportInput &input, SiteId site = {}, TrainingReportKind kind = TrainingReportKind::Change)
{
    const ReportDocument document = buildTrainingReport(kind, input, site, ReportLanguage::English);
    for (size_t i = 0; i + 1 < document.blocks.size(); ++i) {
        const auto *heading = std::get_if<report::Heading>(&document.blocks[i]);
        if (heading == nullptr || heading->text.in(Language::English) != u"Key figures"_s) {
            continue;
        }
        QStringList rows;
        for (const auto &row : std::get<report::DataTable>(document.blocks[i + 1]).rows) {
            QStringList cells;
            for (const report::DataCell &cell : row) {
                QString text = cell.text.in(Language::English);
                cells << text.remove(QChar(0x2068)).remove(QChar(0x2069));
            }
            rows << cells.join(u" | "_s);
        }
        return rows;
    }
    return {};
}

} // namespace

TEST_CASE("A change report has every key figure that is compared, those aimed at first, and says why one is not there", "[training]")
{
    const TrainingReportInput input = cohort();
    CHECK(kpiRows(input)
          == QStringList{u"Absenteeism · % | Noor · aim | 10.0 | 8.0 | -20 %"_s,
                         u"Absenteeism · % | Rawal | 7.0 | – | no month after"_s,
                         u"Rework rate · % | Noor | – | – | not counted"_s,
                         u"Rework rate · % | Rawal | 10.0 | 12.0 | +20 % *"_s});
    const QString text = toPlainText(buildTrainingReport(TrainingReportKind::Change, input, {}, ReportLanguage::English));
    CHECK(text.contains(u"* Fewer than three months"_s));
    CHECK(text.contains(u"Aim: "_s));
}

TEST_CASE("What nobody has counted is said of those that aim at it", "[training]")
{
    TrainingReportInput input = cohort();
    input.record.projects.front().kpi = u"suggestions"_s;
    CHECK(kpiRows(input).value(0) == u"Suggestions put into practice · % | Noor · aim | – | – | not counted"_s);
    CHECK(kpiRows(input).filter(u"Suggestions"_s).size() == 1);
    CHECK(kpiRows(input, noor).value(0) == u"Suggestions put into practice · % · aim | – | – | not counted"_s);
    CHECK(kpiRows(input, noor, TrainingReportKind::CaseStudy) == QStringList{u"Absenteeism · % | 10.0 | 8.0 | -20 %"_s});
    input.record.head.startsOn = {};
    input.firms[noor].kpis.clear();
    input.firms[rawal].kpis.clear();
    CHECK(kpiRows(input) == QStringList{u"Suggestions put into practice · % | Noor · aim | – | – | no first day of the training"_s});
}
