// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/reportfixture.h"
#include "tests/support/qtcatch.h"

#include "core/report/htmlwriter.h"

using namespace meyar;
using namespace meyar::report;
using namespace Qt::StringLiterals;

namespace {

template <typename Kind> std::vector<Kind> all(const ReportDocument &document)
{
    std::vector<Kind> found;
    for (const Block &block : document.blocks) {
        if (const auto *one = std::get_if<Kind>(&block)) {
            found.push_back(*one);
        }
    }
    return found;
}

QStringList chapters(const ReportDocument &document)
{
    QStringList words;
    for (const Heading &heading : all<Heading>(document)) {
        if (heading.level == 1) {
            words.append(heading.text.in(Language::English));
        }
    }
    return words;
}

/// With ordinary spaces for those that do not break.
QString spaced(QString text)
{
    return text.replace(QChar::Nbsp, u' ').replace(QChar(0x202f), u' ');
}

QStringList banners(const ReportDocument &document)
{
    QStringList words;
    for (const Banner &banner : all<Banner>(document)) {
        words.append(banner.title.in(Language::English));
    }
    return words;
}

} // namespace

TEST_CASE("An audit report has its chapters in the order in which people read them")
{
    const ReportDocument document
        = buildAuditReport(test::walkthroughInput(), ReportLanguage::English);

    CHECK(chapters(document)
          == QStringList{u"Summary"_s, u"The site"_s, u"Method and limits"_s,
                         u"Results by section"_s, u"What cost the most points"_s, u"Findings"_s,
                         u"Corrective action plan"_s, u"Results by convention"_s, u"Law and standards cited"_s,
                         u"Signatures"_s});
    CHECK(std::holds_alternative<Title>(document.blocks.front()));
    CHECK(document.headerStart.in(Language::English).contains(u"Tarazu Leather"));
    CHECK(document.headerEnd.in(Language::English).contains(u"otter-maple-seven-dawn"));
    CHECK(document.footerStart.in(Language::English).contains(u"2026.1"));
}

TEST_CASE("Every relevant question is in the report, with unanswered and not applicable ones named")
{
    const test::FakeClock clock;
    const AuditReportInput input = test::walkthroughInput();
    const ReportDocument document = buildAuditReport(input, ReportLanguage::English);

    int rows = 0;
    int unanswered = 0;
    int notApplicable = 0;
    for (const CheckpointTable &table : all<CheckpointTable>(document)) {
        for (const CheckpointRow &row : table.rows) {
            ++rows;
            unanswered += row.mark == report::Mark::Unanswered ? 1 : 0;
            notApplicable += row.mark == report::Mark::NotApplicable ? 1 : 0;
            if (row.mark == report::Mark::Unanswered) {
                CHECK(row.verdict.in(Language::English) == u"Not answered");
            }
        }
    }
    const auto facts = std::count_if(input.pack->checkpoints.begin(), input.pack->checkpoints.end(),
                                     [](const Checkpoint &one) { return !one.fact.isEmpty(); });
    CHECK(rows + facts == input.progress.applicable);
    CHECK(unanswered == input.progress.applicable - input.progress.answered);
    CHECK(unanswered > 0);
    CHECK(notApplicable > 0);
    CHECK(banners(document) == QStringList{u"Not finished"_s});
}

TEST_CASE("Findings stand gravest first, each with its actions in the plan")
{
    const AuditReportInput input = test::walkthroughInput();
    const ReportDocument document = buildAuditReport(input, ReportLanguage::Both);

    const auto cards = all<FindingCard>(document);
    REQUIRE(cards.size() == input.findings.size());
    CHECK(cards.front().mark == report::Mark::Critical);
    CHECK_FALSE(cards.front().law.isEmpty());
    const auto plans = all<ActionTable>(document);
    REQUIRE(plans.size() == 1);
    CHECK(plans.front().rows.size() >= input.findings.size());
    CHECK(std::any_of(plans.front().rows.begin(), plans.front().rows.end(),
                      [](const ActionRow &row) { return row.overdue; }));
    CHECK(
        std::any_of(plans.front().rows.begin(), plans.front().rows.end(), [](const ActionRow &row) {
            return row.verified.in(Language::English).contains(u"Ayesha Malik");
        }));
}

TEST_CASE("While conflicts are open the report is provisional and its score a range")
{
    AuditReportInput input = test::walkthroughInput();
    input.openConflicts = 2;
    input.answers[u"fx_02"_s].contested = true;
    input.range = ScoreRange{input.score, input.score};
    input.range->low.percent = 41.2;
    input.range->high.percent = 52.9;

    const ReportDocument document = buildAuditReport(input, ReportLanguage::English);

    CHECK(banners(document).front() == u"Provisional report");
    CHECK(spaced(all<Figures>(document).front().items.front().value) == u"41–52 %"_s);
    bool contested = false;
    for (const CheckpointTable &table : all<CheckpointTable>(document)) {
        for (const CheckpointRow &row : table.rows) {
            contested = contested || (row.code == u"FX-02" && row.mark == report::Mark::Contested);
        }
    }
    CHECK(contested);
}

TEST_CASE("Nothing confidential is in the report, and the report says that something was left out")
{
    const AuditReportInput input = test::confidentialInput();
    REQUIRE(input.findings.size() == 1);

    const ReportDocument document = buildAuditReport(input, ReportLanguage::Both);
    const QString html = toHtml(document);

    CHECK_FALSE(html.contains(test::secret()));
    CHECK_FALSE(html.contains(u"identity cards"));
    CHECK(html.contains(u"Confidential questions: 1"));
    CHECK(all<FindingCard>(document).empty());
    CHECK(all<LossTable>(document).empty());
    REQUIRE(all<Meter>(document).size() == 1);
    CHECK(all<Meter>(document).front().failed == 0);
    CHECK(spaced(all<Meter>(document).front().value) == u"100 %"_s);
}

TEST_CASE("Sample data is marked on the first page and on every other")
{
    AuditReportInput input = test::walkthroughInput();
    CHECK(buildAuditReport(input, ReportLanguage::English).sample.isEmpty());
    input.sampleData = true;
    const ReportDocument document = buildAuditReport(input, ReportLanguage::English);
    CHECK(document.sample.in(Language::English) == u"Sample data");
    CHECK(banners(document).contains(u"Sample data"));
}

TEST_CASE("Placeholders in what people typed stay what they are")
{
    AuditReportInput input = test::walkthroughInput();
    input.pack = std::make_shared<Pack>(*input.pack);
    input.enterprise.name = u"%1 %2 Works"_s;
    input.enterprise.nameUrdu.clear();
    const ReportDocument document = buildAuditReport(input, ReportLanguage::English);
    CHECK(document.headerStart.in(Language::English).contains(u"%1 %2 Works"));
}

TEST_CASE("Every row of a list that was answered is in the report, and what was worked out from them")
{
    const ReportDocument document = buildAuditReport(test::listInput(), ReportLanguage::English);
    QStringList told;
    for (const CheckpointTable &table : all<CheckpointTable>(document)) {
        for (const CheckpointRow &row : table.rows) {
            told << row.text.in(Language::English) + u" "_s + row.verdict.in(Language::English) + u" "_s + row.note.in(Language::English);
        }
    }
    CHECK(told.contains(u"Work number W-17 "_s));
    CHECK(told.contains(u"Work number W-42 "_s));
    CHECK(told.filter(u"Paid in full?"_s).size() == 2);
    CHECK(told.filter(u"slip seen"_s).size() == 2);
    CHECK(told.filter(u"Not answered"_s).isEmpty());
    QStringList lines;
    for (const Paragraph &paragraph : all<Paragraph>(document)) {
        lines << paragraph.text.in(Language::English);
    }
    CHECK(lines.contains(u"Line 1 of 3"_s));
    CHECK_FALSE(lines.contains(u"Line 3 of 3"_s)); // blank
    CHECK(lines.contains(u"Workers in the list: 2."_s));
    REQUIRE(all<LossTable>(document).size() == 1);
    CHECK(all<LossTable>(document).front().rows.front().verdict.in(Language::English) == u"No"_s);
}

TEST_CASE("The copy for the factory tells nothing of how workers were chosen and talked to")
{
    const AuditReportInput input = test::walkthroughInput();
    const QStringList kept = chapters(buildFactoryCopy(input, ReportLanguage::English));
    const QStringList whole = chapters(buildAuditReport(input, ReportLanguage::English));
    for (const QString &chapter : kept) {
        CAPTURE(chapter.toStdString());
        CHECK(whole.contains(chapter));
        CHECK_FALSE(chapter.contains(u"nterview"_s));
    }
    CHECK(kept.contains(u"Results by section"_s));
    CHECK(kept.size() < whole.size());
    CHECK(all<FindingCard>(buildFactoryCopy(input, ReportLanguage::English)).size() == all<FindingCard>(buildAuditReport(input, ReportLanguage::English)).size());
}

TEST_CASE("In a report of one language only what people typed is in another, and in one of both it stands once")
{
    AuditReportInput input = test::walkthroughInput();
    REQUIRE_FALSE(input.findings.empty());
    FindingRow &found = input.findings.front();
    CorrectiveAction action;
    action.id = ActionId::create(test::FakeClock());
    action.what = u"Unlock exit 2"_s;
    action.dueOn = QDate(2026, 4, 15);
    found.actions = {action};
    const auto lineIn = [&](ReportLanguage language) {
        for (const FindingCard &card : all<FindingCard>(buildAuditReport(input, language))) {
            for (const Text &line : card.actions) {
                if (line.in(Language::English).contains(u"Unlock exit 2"_s)) {
                    return line;
                }
            }
        }
        return Text();
    };
    CHECK(lineIn(ReportLanguage::Urdu).in(Language::Urdu).contains(u"اپریل"_s));
    CHECK_FALSE(isBilingual(lineIn(ReportLanguage::Both)));
}
