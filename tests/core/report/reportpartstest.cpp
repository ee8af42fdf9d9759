// SPDX-License-Identifier: GPL-3.0-or-later
// What the report says beside answers and findings.
#include "tests/core/report/reportfixture.h"
#include "tests/support/qtcatch.h"

#include "core/report/reportjson.h"
#include "core/report/reportkind.h"

using namespace meyar;
using namespace meyar::report;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const AuditReportInput &input, ReportKind kind = ReportKind::Audit)
{
    QString text = toPlainText(buildReport(kind, input, ReportLanguage::English));
    return text.replace(QChar::Nbsp, u' ').replace(QChar(0x2068), QString()).replace(QChar(0x2069), QString());
}

KpiMonth monthOf(QDate month, double numerator, double denominator)
{
    return {month, numerator, denominator};
}

} // namespace

TEST_CASE("The plan of the visit and its draw are in the method, without seed and small parts")
{
    AuditReportInput input = test::walkthroughInput();
    input.visit.announcement = Announcement::Unannounced;
    input.visit.headcount.women = 40;
    input.visit.headcount.men = 120;
    VisitDraw draw;
    draw.seed = 77'123'456;
    draw.workers = 160;
    draw.people = 12;
    draw.drawnOn = QDate(2026, 3, 12);
    draw.parts = {{{u"Stitching"_s}, 100, 8}, {{u"Gluepot"_s}, 2, 1}, {{u"Packing"_s}, 58, 3}};
    input.visit.draw = draw;

    const QString text = textOf(input);

    CHECK(text.contains(u"Unannounced"));
    CHECK(text.contains(u"160 (women 40, men 120)"));
    CHECK(text.contains(u"12 of 160 workers"));
    CHECK(text.contains(u"Stitching | 100 | 8"));
    CHECK_FALSE(text.contains(u"77123456"));
    CHECK_FALSE(text.contains(u"Gluepot"));
}

TEST_CASE("Of interviews there are totals only")
{
    AuditReportInput input = test::walkthroughInput();
    InterviewStatistics totals;
    totals.interviews = 9;
    totals.people = 14;
    totals.withheld = 2;
    totals.topics.push_back({u"wages"_s, QString(), {{{}, 14, {{{u"concern"_s}, 4}, {{u"no_concern"_s}, 10}}}}});
    totals.topics.push_back({u"wages"_s, u"sex"_s, {{{u"women"_s}, 6, {{{u"concern"_s}, 6}}}}});
    input.interviews.push_back(totals);

    const QString text = textOf(input);

    CHECK(text.contains(u"Confidential talks: 9, with 14 people"));
    CHECK(text.contains(u"Wages, paid in full and on time | 14 | Concern 4 · No concern 10"));
    CHECK_FALSE(text.contains(u"Concern 6")); // parts of the people stay in the window
    CHECK(text.contains(u"because they would tell too much: 2"));
}

TEST_CASE("The visit before is compared section by section, and findings that came back are counted")
{
    AuditReportInput input = test::walkthroughInput();
    EarlierVisit earlier{input.assessment, input.score, {}};
    earlier.assessment.startedOn = QDate(2025, 9, 1);
    earlier.assessment.endedOn = earlier.assessment.startedOn;
    earlier.findings.assign(input.findings.begin(), input.findings.begin() + 2);
    earlier.findings.front().finding.state = FindingState::Closed;
    input.earlier = earlier;

    const QString text = textOf(input);

    CHECK(text.contains(u"Compared with the visit before"));
    CHECK(text.contains(u"The visit before was on 1 September 2025"));
    CHECK(text.contains(u"Findings closed since | 1"));
    CHECK_FALSE(textOf(test::walkthroughInput()).contains(u"Compared with the visit before"));
}

TEST_CASE("Accidents and tests of the laboratory are judged as on the page of figures")
{
    AuditReportInput input = test::walkthroughInput();
    Incident accident;
    accident.day = QDate(2026, 1, 10);
    accident.daysLost = 4;
    input.figures.incidents.push_back({IncidentId(), accident});
    Incident old = accident;
    old.day = QDate(2020, 1, 10);
    input.figures.incidents.push_back({IncidentId(), old});
    input.figures.months = {{u"accidents"_s, Sex::Other, monthOf(QDate(2026, 1, 1), 1, 200'000)},
                            {u"overtime"_s, Sex::Other, monthOf(QDate(2026, 1, 1), 20, 200)}};
    input.figures.environment = {{u"test.out.cod"_s, QDate(2026, 2, 1), 450, u"mg/L"_s},
                                 {u"test.out.cod"_s, QDate(2026, 9, 1), 10, u"mg/L"_s}, // after the visit
                                 {u"electricity"_s, QDate(2026, 2, 1), 12'000, u"kWh"_s}};

    const QString text = textOf(input);

    CHECK(text.contains(u"Accidents with days lost | 1 | 4 days lost"));
    CHECK(text.contains(u"Frequency (lost-time injuries) | 5.0 | 1,000,000 hours worked"));
    CHECK(text.contains(u"Overtime"));
    CHECK(text.contains(u"450 mg/L"));
    CHECK(text.contains(u"Electricity bought | 12,000 kWh"));
    CHECK_FALSE(text.contains(u"2026-09"));
}

TEST_CASE("An action plan has every finding with its law, and room to write where nothing is agreed")
{
    const AuditReportInput input = test::walkthroughInput();
    const ReportDocument plan = buildActionPlan(input, ReportLanguage::English);
    size_t cards = 0;
    size_t emptyRows = 0;
    for (const Block &block : plan.blocks) {
        cards += std::holds_alternative<FindingCard>(block) ? 1 : 0;
        if (const auto *table = std::get_if<DataTable>(&block)) {
            for (const auto &row : table->rows) {
                emptyRows += row.empty() ? 1 : 0;
            }
        }
    }
    CHECK(cards == input.findings.size());
    CHECK(emptyRows >= 1);
    CHECK(textOf(input, ReportKind::ActionPlan).contains(u"Fit push bars on exits 2 and 4"));
}
