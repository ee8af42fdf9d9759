// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/reportfixture.h"
#include "tests/support/qtcatch.h"

#include "core/base/savefile.h"
#include "ui/report/pdfwriter.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

constexpr ReportLanguage languages[]
    = {ReportLanguage::English, ReportLanguage::Urdu, ReportLanguage::Both};

int pagesIn(const QByteArray &pdf)
{
    static const QRegularExpression page(u"/Type\\s*/Page[^s]"_s);
    int count = 0;
    for (auto it = page.globalMatch(QString::fromLatin1(pdf)); it.hasNext(); it.next()) {
        ++count;
    }
    return count;
}

/// The text of a PDF page by page, or nothing if pdftotext is not installed.
QStringList textPages(const QString &path)
{
    const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (tool.isEmpty()) {
        WARN("pdftotext is not installed: the text of the PDF is not checked");
        return {};
    }
    QProcess process;
    process.start(tool, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    process.waitForFinished();
    QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
    if (!pages.isEmpty() && pages.last().trimmed().isEmpty()) {
        pages.removeLast();
    }
    return pages;
}

/// How much of the picture is not white, in a thousand.
int inkOf(const QImage &image)
{
    qint64 dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            dark += qGray(image.pixel(x, y)) < 200 ? 1 : 0;
        }
    }
    return static_cast<int>(dark * 1000 / (qint64(image.width()) * image.height()));
}

} // namespace

TEST_CASE("A PDF has the pages that the preview has, and a title")
{
    const QTemporaryDir folder;
    const AuditReportInput input = test::walkthroughInput();
    for (const ReportLanguage language : languages) {
        const ReportDocument document = buildAuditReport(input, language);
        const QString path = folder.filePath(toCode(language) + u".pdf"_s);
        REQUIRE_OK(ui::writePdf(document, path));
        const Result<QByteArray> pdf = readFile(path);
        REQUIRE_OK(pdf);
        const int pages = ui::ReportPages(document).count();
        CHECK(pages >= 5);
        CHECK(pagesIn(*pdf) == pages);
        CHECK(pdf->contains("/Title"));
    }
}

TEST_CASE(
    "Text of an English PDF can be searched, and table heads stand on every page of the table")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    REQUIRE_OK(
        ui::writePdf(buildAuditReport(test::walkthroughInput(), ReportLanguage::English), path));
    const QStringList pages = textPages(path);
    if (pages.isEmpty()) {
        return;
    }
    CHECK(pages.join(u' ').contains(u"chained and padlocked at 13:58"));
    static const QRegularExpression code(u"^\\s*[A-Z]{2}-\\d{2} "_s,
                                         QRegularExpression::MultilineOption);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        CHECK(pages.at(i).contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
        CHECK(pages.at(i).contains(u"otter-maple-seven-dawn"));
        if (pages.at(i).contains(code) && !pages.at(i).contains(u"Critical")) {
            CHECK(pages.at(i).contains(u"Result"));
        }
    }
}

TEST_CASE("Words with ff, ffi and fl are found in a PDF letter by letter")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"words.pdf"_s);
    ReportDocument document;
    document.blocks.push_back(report::Paragraph{Text(u"The union officer gave an off-day; final offer, flat, waffle."_s, {})});
    document.blocks.push_back(report::Heading{1, {}, Text(u"Effective staff"_s, {})});
    REQUIRE_OK(ui::writePdf(document, path));
    const QStringList pages = textPages(path);
    if (!pages.isEmpty()) {
        CHECK(pages.front().contains(u"officer gave an off-day; final offer, flat, waffle"));
        CHECK(pages.front().contains(u"Effective staff"));
    }
}

TEST_CASE("Every page of every language has ink on it, and none in its margins")
{
    const AuditReportInput input = test::walkthroughInput();
    for (const ReportLanguage language : languages) {
        for (const QImage &page : ui::renderPages(buildAuditReport(input, language), {}, 48)) {
            CHECK(inkOf(page) > 2);
            CHECK(inkOf(page.copy(0, 0, 22, page.height())) == 0);
            CHECK(inkOf(page.copy(page.width() - 22, 0, 22, page.height())) == 0);
        }
    }
}

TEST_CASE("Letter paper is another size")
{
    const ReportDocument document
        = buildAuditReport(test::walkthroughInput(), ReportLanguage::English);
    CHECK(ui::ReportPages(document, {ui::PdfOptions::Paper::Letter}).paperSize()
          == QSizeF(612, 792));
    CHECK(ui::ReportPages(document).paperSize() == QSizeF(595, 842));
}

TEST_CASE("Hostile strings are printed as they are")
{
    const QTemporaryDir folder;
    for (const ReportLanguage language : languages) {
        const QString path = folder.filePath(toCode(language) + u".pdf"_s);
        REQUIRE_OK(ui::writePdf(buildAuditReport(test::hostileInput(), language), path));
        const QStringList pages = textPages(path);
        if (!pages.isEmpty() && language == ReportLanguage::English) {
            CHECK(pages.join(u' ').contains(u"<img"));
            CHECK(pages.join(u' ').contains(u"&amp;"));
        }
    }
}

TEST_CASE("A PDF that cannot be written leaves nothing behind")
{
    const QTemporaryDir folder;
    const ReportDocument document
        = buildAuditReport(test::confidentialInput(), ReportLanguage::English);
    const Result<> written = ui::writePdf(document, folder.filePath(u"none/report.pdf"_s));
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().code == Error::Code::CannotWrite);
}

TEST_CASE("A report of 250 checkpoints in both languages is quick")
{
    const QTemporaryDir folder;
    const AuditReportInput input = test::bigInput(10, 25);
    QElapsedTimer timer;
    timer.start();
    const ReportDocument document = buildAuditReport(input, ReportLanguage::Both);
    const qint64 built = timer.elapsed();
    const QString path = folder.filePath(u"big.pdf"_s);
    REQUIRE_OK(ui::writePdf(document, path));
    const qint64 whole = timer.elapsed();
    const Result<QByteArray> pdf = readFile(path);
    REQUIRE_OK(pdf);
    WARN("250 checkpoints, both languages: built in " << built << " ms, PDF of " << pagesIn(*pdf)
                                                      << " pages and " << pdf->size() / 1024
                                                      << " KB in " << whole - built << " ms");
    CHECK(whole < 20000);
}
