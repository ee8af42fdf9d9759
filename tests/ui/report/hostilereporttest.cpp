// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of report of audits that nobody wishes for: names without end, markup, formulas, controls of direction,
// hundreds of findings, none at all.
#include "tests/core/report/reportfixture.h"
#include "tests/support/qtcatch.h"

#include "core/report/reportjson.h"
#include "core/report/reportkind.h"
#include "core/report/trainingreport.h"
#include "ui/report/composer.h"
#include "ui/report/fittingreport.h"
#include "ui/report/reportpages.h"
#include "ui/common/fonts.h"

#include <QBuffer>

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

constexpr ReportLanguage languages[] = {ReportLanguage::English, ReportLanguage::Urdu, ReportLanguage::Both};

QString longName()
{
    return (u"<b>Ünïted</b> =1+1 \u202Eevil\u202C 👩‍🏭🔥 ٹیکسٹائل "_s + QString(600, u'W') + u' ').repeated(2).left(1000);
}

AuditReportInput withLongNames()
{
    AuditReportInput input = test::walkthroughInput();
    input.enterprise.name = longName();
    input.enterprise.nameUrdu = u"بہت لمبا نام "_s.repeated(80);
    input.site.name = longName();
    input.site.city = longName();
    input.site.address = longName();
    input.enterprise.contact = longName();
    input.assessment.auditors = longName();
    input.programme = longName();
    input.visit.scope = longName();
    for (FindingRow &row : input.findings) {
        row.finding.statement = longName();
        row.finding.evidence = longName();
        row.finding.code = QString(200, u'X');
        for (CorrectiveAction &action : row.actions) {
            action.what = longName();
            action.owner = longName();
        }
    }
    return input;
}

AuditReportInput withManyFindings(size_t count)
{
    AuditReportInput input = test::walkthroughInput();
    const std::vector<FindingRow> few = input.findings;
    input.findings.clear();
    for (size_t i = 0; i < count; ++i) {
        input.findings.push_back(few[i % few.size()]);
        input.findings.back().finding.severity = static_cast<Severity>(i % 4);
    }
    return input;
}

AuditReportInput withNothing()
{
    AuditReportInput input = test::walkthroughInput();
    input.answers.clear();
    test::evaluate(input);
    input.findings.clear();
    return input;
}

AuditReportInput withPhotos(int count)
{
    AuditReportInput input = test::walkthroughInput();
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPG");
    for (int i = 0; i < count; ++i) {
        ReportPhoto photo;
        photo.name = u"IMG_%1.jpg"_s.arg(i);
        photo.caption = i % 5 == 0 ? longName() : u"Exit 4"_s;
        photo.bytes = bytes;
        photo.type = u"image/jpeg"_s;
        input.photos.push_back(photo);
    }
    return input;
}

/// Whether anything is drawn in a band of the page; heights in points.
bool hasInk(const QImage &page, double left, double top, double width, double height)
{
    const double scale = page.width() / 595.0;
    const QImage band = page.copy(QRectF(left * scale, top * scale, width * scale, height * scale).toRect());
    for (int y = 0; y < band.height(); ++y) {
        for (int x = 0; x < band.width(); ++x) {
            if (qGray(band.pixel(x, y)) < 200) {
                return true;
            }
        }
    }
    return false;
}

void checkPages(const ReportDocument &document, int most)
{
    const ui::ReportPages pages(document);
    REQUIRE(pages.count() >= 1);
    CHECK(pages.count() <= most);
    const int step = std::max(1, pages.count() / 6);
    for (int i = 0; i < pages.count(); i += step) {
        const QImage page = pages.image(i, 48);
        INFO("page " << i + 1);
        CHECK_FALSE(hasInk(page, 0, 0, 38, 840)); // the margins
        CHECK_FALSE(hasInk(page, 564, 0, 31, 840)); // the first letter of a Nastaliq heading may reach out over its edge
        CHECK_FALSE(hasInk(page, 42, 57, 511, 2)); // between the header and the text, which a tall Nastaliq word may climb above
        CHECK_FALSE(hasInk(page, 42, 780, 511, 9)); // between the text and the footer's rule
    }
}

void checkPages(const AuditReportInput &input, const char *what, int most)
{
    for (const ReportKind kind : reportKinds) {
        for (const ReportLanguage language : languages) {
            INFO(what << ", " << toCode(kind).toStdString() << ", " << toCode(language).toStdString());
            checkPages(buildReport(kind, input, language), most);
        }
    }
}

/// A cohort in which every text is `words`.
TrainingReportInput cohortOf(const QString &words)
{
    const test::FakeClock clock;
    TrainingReportInput input;
    CohortRecord &record = input.record;
    record.head = Cohort{CohortId::create(clock), words, TrainingProgramme::Score, words, words, QDate(2026, 1, 12), QDate(2026, 6, 1)};
    const auto row = [&] { return TrainingRowId::create(clock); };
    const SessionId session = SessionId::create(clock);
    record.trainers = {{TrainerId::create(clock), words}};
    record.sessions = {{session, SessionKind::Workshop, words, words, QDate(2026, 1, 12), words, record.trainers.front().id}};
    record.agenda = {{row(), session, 1, 45, words}};
    for (int i = 0; i < 3; ++i) {
        const SiteId site = SiteId::create(clock);
        record.firms.push_back({site, QDate(2026, 1, 5), QDate(2026, 6, 1)});
        input.firms[site].name = Text(words, words);
        input.firms[site].practices = PracticeChange{10, 20, 30, 12, 2};
        record.attendance.push_back({row(), session, site, 1, 1, 2, 3});
        record.members.push_back({row(), site, words, words, Sex::Woman, true});
        Project project{row(), site, words, words, words, words, words};
        project.status = ProjectStatus::Done;
        project.saving = 1e15;
        project.benefit = words;
        record.projects.push_back(project);
        record.points.push_back({row(), session, site, words, words, words});
        DayEvaluation form{row(), session, site};
        form.relevance = 5;
        form.mostUseful = words;
        form.toImprove = words;
        record.evaluations.push_back(form);
    }
    input.programme = words;
    input.generatedAt = QDateTime(QDate(2026, 6, 2), QTime(9, 30), Qt::UTC);
    return input;
}

} // namespace

TEST_CASE("Names of a thousand characters, markup and controls of direction stay inside the page")
{
    checkPages(withLongNames(), "long names", 400);
}

TEST_CASE("Three hundred findings are printed, none cut off")
{
    checkPages(withManyFindings(300), "300 findings", 400);
}

TEST_CASE("An audit without answers and findings is a report too")
{
    checkPages(withNothing(), "nothing", 30);
}

TEST_CASE("A hundred photos stand in a grid, each whole on a page")
{
    checkPages(withPhotos(100), "photos", 80);
}

TEST_CASE("No strip reaches beyond its page, and no line beyond its column")
{
    ui::registerFonts();
    const double width = ui::print::pt(511);
    const double height = ui::print::pt(708);
    for (const AuditReportInput &input : {withLongNames(), withManyFindings(300), withPhotos(30)}) {
        for (const ReportLanguage language : languages) {
            for (const ReportKind kind : reportKinds) {
                const ReportDocument document = buildReport(kind, input, language);
                const ui::print::Flow flow = ui::print::Composer(document, width, height).composed();
                for (const ui::print::Page &page : ui::print::paginated(flow, height)) {
                    for (const ui::print::PlacedStrip &placed : page) {
                        CHECK(placed.y + placed.strip->height <= height + 2);
                    }
                }
            }
        }
    }
}

TEST_CASE("A scorecard is one page in every language, and two at most where every letter is as wide as can be")
{
    for (const ReportLanguage language : languages) {
        CHECK(ui::ReportPages(buildScorecard(withLongNames(), language), {ui::PdfOptions::Paper::Letter}).count() <= 2);
    }
    for (const AuditReportInput &input : {test::walkthroughInput(), withManyFindings(50), test::bigInput(20, 10)}) {
        for (const ReportLanguage language : languages) {
            INFO(toCode(language).toStdString());
            CHECK(ui::ReportPages(buildScorecard(input, language)).count() == 1);
            CHECK(ui::ReportPages(buildScorecard(input, language), {ui::PdfOptions::Paper::Letter}).count() == 1);
            for (const auto paper : {ui::PdfOptions::Paper::A4, ui::PdfOptions::Paper::Letter}) {
                CHECK(ui::ReportPages(ui::fittingReport(ReportKind::Scorecard, input, language, {paper}), {paper}).count() == 1);
            }
        }
    }
}

TEST_CASE("A scorecard says how many findings it leaves out, and leaves out no more than it must")
{
    const ReportDocument full = ui::fittingReport(ReportKind::Scorecard, withManyFindings(50), ReportLanguage::English, {});
    const ReportDocument least = buildScorecard(withManyFindings(50), ReportLanguage::English);
    const auto rows = [](const ReportDocument &document) {
        for (const report::Block &block : document.blocks) {
            if (const auto *table = std::get_if<report::DataTable>(&block)) {
                return int(table->rows.size());
            }
        }
        return 0;
    };
    CHECK(rows(full) > rows(least));
    CHECK(toPlainText(full).contains(u"And %1 more"_s.arg(50 - rows(full))));
}

TEST_CASE("Reports of a training hold names of a thousand characters, markup and controls of direction")
{
    const QString hostile = u"<script>alert(1)</script> =CMD() \u202Eedoc\u202C \U0001F525 فیکٹری "_s;
    for (const QString &words : {longName(), hostile, hostile.repeated(12), QString()}) {
        const TrainingReportInput input = cohortOf(words);
        for (const ReportLanguage language : languages) {
            for (const auto kind : {TrainingReportKind::Change, TrainingReportKind::CaseStudy, TrainingReportKind::Handout}) {
                INFO(words.left(20).toStdString() << ", " << toCode(kind).toStdString() << ", " << toCode(language).toStdString());
                const SiteId site = kind == TrainingReportKind::CaseStudy ? input.record.firms.front().site : SiteId();
                checkPages(buildTrainingReport(kind, input, site, language), 120);
            }
            const ReportDocument certificates = buildTrainingReport(TrainingReportKind::Certificate, input, {}, language);
            CHECK(ui::ReportPages(certificates).count() >= 3); // one for each
        }
    }
}
