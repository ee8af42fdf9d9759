// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdfwriter.h"

#include "core/base/writefailure.h"
#include "ui/report/typesetting.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

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
        QPageSize(options.paper == PdfOptions::Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(metadataTitle(document));
    writer.setCreator(u"Meyar "_s + QStringLiteral(MEYAR_VERSION));
}

bool paintAll(QPdfWriter &writer, const ReportPages &pages)
{
    QPainter painter;
    if (!painter.begin(&writer)) {
        return false;
    }
    for (int i = 0; i < pages.count(); ++i) {
        if (i > 0 && !writer.newPage()) {
            return false;
        }
        pages.paint(painter, i);
    }
    return painter.end();
}

} // namespace

Result<> writePdf(const ReportDocument &document, const QString &path, PdfOptions options)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return tl::unexpected(writeFailure(path, file));
    }
    const ReportPages pages(document, options);
    bool painted = false;
    {
        QPdfWriter writer(&file);
        preparePaper(writer, document, options);
        painted = paintAll(writer, pages);
    }
    if (!painted || !file.commit()) {
        return tl::unexpected(writeFailure(path, file));
    }
    return {};
}

} // namespace meyar::ui
