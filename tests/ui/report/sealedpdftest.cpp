// SPDX-License-Identifier: GPL-3.0-or-later
// What a PDF has beside its pages: outline, attachments, fonts, and the seal over all of it.
#include "tests/core/report/reportfixture.h"
#include "tests/support/qtcatch.h"

#include "core/base/savefile.h"
#include "core/report/reportkind.h"
#include "ui/report/pdfwriter.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

ui::PdfSeal sealOf(const AuditReportInput &input)
{
    return {factsOf(u"audit"_s, input, ReportLanguage::Both), vault::newKeyPair()};
}

/// What a program of poppler-utils says, or nothing if it is not installed.
QString outputOf(const QString &program, const QStringList &arguments)
{
    const QString tool = QStandardPaths::findExecutable(program);
    if (tool.isEmpty()) {
        WARN(program.toStdString() << " is not installed: the PDF is not checked with it");
        return {};
    }
    QProcess process;
    process.start(tool, arguments);
    process.waitForFinished();
    CHECK(process.exitCode() == 0);
    CHECK(process.readAllStandardError().isEmpty());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("A sealed PDF carries its words and its signed data, and other programs read it without complaint")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r.pdf"_s);
    const AuditReportInput input = test::walkthroughInput();
    const ReportDocument document = buildAuditReport(input, ReportLanguage::Both);
    REQUIRE(ui::writePdf(document, path, {}, sealOf(input)) == ui::PdfWritten::Whole);

    REQUIRE_OK(verifiedReport(path));
    const QString info = outputOf(u"pdfinfo"_s, {path});
    CHECK((info.isEmpty() || info.contains(u"Pages:           %1\n"_s.arg(ui::ReportPages(document).count()))));
    const QString files = outputOf(u"pdfdetach"_s, {u"-saveall"_s, u"-o"_s, folder.path(), path});
    if (!QStandardPaths::findExecutable(u"pdfdetach"_s).isEmpty()) {
        REQUIRE_OK(verifiedReport(folder.filePath(u"report.json"_s)));
        const Result<QByteArray> text = readFile(folder.filePath(u"report.txt"_s));
        REQUIRE_OK(text);
        CHECK(QString::fromUtf8(*text) == toPlainText(document));
    }
}

TEST_CASE("Every font of a PDF is embedded")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r.pdf"_s);
    const AuditReportInput input = test::hostileInput();
    static const QRegularExpression embedded(u"\\syes\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+$"_s);
    for (const auto body : {ui::PdfOptions::Body::Naskh, ui::PdfOptions::Body::Nastaliq}) {
        REQUIRE_OK(ui::writePdf(buildAuditReport(input, ReportLanguage::Both), path, {ui::PdfOptions::Paper::A4, body}));
        const QStringList lines = outputOf(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines.mid(2)) { // name, type, encoding, emb, sub, uni, object
            INFO(line.toStdString());
            CHECK(line.contains(embedded));
        }
    }
}

TEST_CASE("Urdu is printed with the digits that are asked for, English never with others")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r.pdf"_s);
    const ReportDocument document = buildAuditReport(test::walkthroughInput(), ReportLanguage::Both);
    static const QRegularExpression urdu(u"[۰-۹]"_s);
    static const QRegularExpression european(u"[0-9]"_s);
    REQUIRE_OK(ui::writePdf(document, path));
    CHECK_FALSE(outputOf(u"pdftotext"_s, {path, u"-"_s}).contains(urdu));
    ui::PdfOptions options;
    options.digits = ui::PaperDigits::Urdu;
    REQUIRE_OK(ui::writePdf(document, path, options));
    const QString text = outputOf(u"pdftotext"_s, {path, u"-"_s});
    CHECK(text.contains(urdu));
    CHECK(text.contains(european)); // the English column
    REQUIRE_OK(ui::writePdf(buildAuditReport(test::walkthroughInput(), ReportLanguage::English), path, options));
    CHECK(outputOf(u"pdftotext"_s, {path, u"-"_s}).contains(u"Page 1 of "_s));
}

TEST_CASE("The outline has every heading, on its page")
{
    const ReportDocument document = buildAuditReport(test::walkthroughInput(), ReportLanguage::English);
    const ui::ReportPages pages(document);
    int headings = 0;
    for (const report::Block &block : document.blocks) {
        headings += std::holds_alternative<report::Heading>(block) ? 1 : 0;
    }
    int page = 0;
    for (const ui::ReportPages::Bookmark &bookmark : pages.bookmarks()) {
        CHECK(bookmark.page >= page);
        page = bookmark.page;
        CHECK(bookmark.y > 60);
        CHECK(bookmark.y < 800);
    }
    CHECK(int(pages.bookmarks().size()) == headings);
    const QTemporaryDir folder;
    REQUIRE_OK(ui::writePdf(document, folder.filePath(u"r.pdf"_s)));
    const Result<QByteArray> pdf = readFile(folder.filePath(u"r.pdf"_s));
    REQUIRE_OK(pdf);
    CHECK(pdf->count("/Dest [") == headings);
    CHECK(pdf->contains("/Lang (en)"));
}

TEST_CASE("A changed byte anywhere in a PDF is noticed")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r.pdf"_s);
    const AuditReportInput input = test::confidentialInput();
    REQUIRE(ui::writePdf(buildScorecard(input, ReportLanguage::English), path, {}, sealOf(input)) == ui::PdfWritten::Whole);
    const Result<QByteArray> whole = readFile(path);
    REQUIRE_OK(whole);
    REQUIRE_OK(verifiedReport(*whole, path));
    for (qsizetype i = 0; i < whole->size(); i += 97) {
        QByteArray changed = *whole;
        changed[i] = char(changed[i] + 1);
        INFO("byte " << i);
        CHECK_FALSE(verifiedReport(changed, path).has_value());
    }
}

TEST_CASE("A cancelled PDF leaves what was there, and nothing else")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r.pdf"_s);
    REQUIRE_OK(saveFile(path, "the one before"));
    const AuditReportInput input = test::walkthroughInput();
    int asked = 0;
    const auto written = ui::writePdf(buildAuditReport(input, ReportLanguage::English), path, {}, sealOf(input), [&](int page, int pages) {
        CHECK(page < pages);
        return ++asked < 3;
    });
    REQUIRE_OK(written);
    CHECK(*written == ui::PdfWritten::Cancelled);
    CHECK(asked == 3);
    CHECK(*readFile(path) == "the one before");
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"r.pdf"_s});
}

TEST_CASE("A full disk leaves what was there")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r.pdf"_s);
    REQUIRE_OK(saveFile(path, "the one before"));
    const AuditReportInput input = test::confidentialInput();
    setFileFault([](FileStep step) { return step == FileStep::Write; });
    const auto written = ui::writePdf(buildAuditReport(input, ReportLanguage::English), path, {}, sealOf(input));
    setFileFault({});
    REQUIRE_FALSE(written.has_value());
    CHECK(*readFile(path) == "the one before");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}
