// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/printreport.h"

#include "ui/report/reportpages.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace meyar::ui {

namespace {

constexpr double unitsPerInch = 1440; ///< of ReportPages::paint

void paintAll(const ReportPages &pages, QPrinter &printer)
{
    printer.setFullPage(true);
    QPainter painter(&printer);
    const double scale = printer.resolution() / unitsPerInch;
    painter.scale(scale, scale);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0 && !printer.newPage()) {
            return;
        }
        pages.paint(painter, page);
    }
}

} // namespace

void printReport(QWidget *parent, const ReportDocument &document)
{
    const auto pages = std::make_shared<ReportPages>(document);
    auto *dialog = new QPrintDialog(parent);
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent,
                     [pages](QPrinter *printer) { paintAll(*pages, *printer); });
    dialog->open();
}

} // namespace meyar::ui
