// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdfwriter.h"

#include "core/base/savefile.h"
#include "ui/report/pdfaddenda.h"
#include "ui/report/typesetting.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

/// Metadata is shown by other programs, which may not know isolates.
QString metadataTitle(const ReportDocument &document)
{
    return cleaned(document.title.in(languagesOf(document.language).front()));
}

void preparePaper(QPdfWriter &writer, const ReportDocument &document, PdfOptions options)
{
    writer.setResolution(print::unitsPerInch);
    writer.setPageSize(
        QPageSize(options.paper == PdfOptions::Paper::A3     ? QPageSize::A3
                  : options.paper == PdfOptions::Paper::A4 ? QPageSize::A4
                                                           : QPageSize::Letter));
    if (document.sheet == ReportDocument::Sheet::Framed) {
        writer.setPageOrientation(QPageLayout::Landscape);
    }
    writer.setPageMargins(QMarginsF());
    writer.setTitle(metadataTitle(document));
    writer.setCreator(u"Meyar "_s + QStringLiteral(MEYAR_VERSION));
}

/// False: cancelled. Nothing: the painter failed.
std::optional<bool> paintAll(QPdfWriter &writer, const ReportPages &pages, const PdfProgress &progress)
{
    QPainter painter;
    if (!painter.begin(&writer)) {
        return {};
    }
    for (int i = 0; i < pages.count(); ++i) {
        if (progress && !progress(i, pages.count())) {
            return false;
        }
        if (i > 0 && !writer.newPage()) {
            return {};
        }
        pages.paint(painter, i);
    }
    return painter.end() ? std::optional(true) : std::nullopt;
}

PdfAddenda addendaOf(const ReportDocument &document, const ReportPages &pages, const std::optional<PdfSeal> &seal)
{
    const Language leading = languagesOf(document.language).front();
    PdfAddenda addenda;
    addenda.language = languageCode(leading).toLatin1();
    addenda.isMirrored = isRightToLeft(leading);
    for (const ReportPages::Bookmark &bookmark : pages.bookmarks()) {
        addenda.bookmarks.push_back({bookmark.title, bookmark.level, bookmark.page, pages.paperSize().height() - bookmark.y});
    }
    if (seal) {
        addenda.files.push_back({u"report.txt"_s, "text/plain", toPlainText(document).toUtf8(), u"The words of this report"_s});
        addenda.files.push_back({u"report.json"_s, "application/json", sealedJson(toJson(seal->facts, document), seal->keys),
                                 u"The data of this report, signed"_s});
    }
    return addenda;
}

} // namespace

Result<PdfWritten> writePdf(const ReportDocument &document, const QString &path, PdfOptions options,
                            const std::optional<PdfSeal> &seal, const PdfProgress &progress)
{
    const ReportPages pages(document, options);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    std::optional<bool> painted;
    {
        QPdfWriter writer(&buffer);
        preparePaper(writer, document, options);
        painted = paintAll(writer, pages, progress);
    }
    if (painted && !*painted) {
        return PdfWritten::Cancelled;
    }
    const std::optional<QByteArray> pdf
        = painted ? withAddenda(buffer.data(), addendaOf(document, pages, seal)) : std::nullopt;
    if (!pdf) {
        return fail(Error::Code::CannotWrite, {path, u"QPdfWriter"_s});
    }
    const Result<> saved = saveFile(path, seal ? sealedPdf(*pdf, seal->keys) : *pdf);
    return saved ? Result<PdfWritten>(PdfWritten::Whole) : failAs(saved);
}

Result<> writePdf(const ReportDocument &document, const QString &path, PdfOptions options)
{
    const Result<PdfWritten> written = writePdf(document, path, options, std::nullopt);
    return written ? Result<>() : failAs(written);
}

} // namespace meyar::ui
