// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace meyar {

struct ReportDocument;

namespace ui {

/// Asks for a printer and prints. Printing into a file is not offered: what is printed this way is to be in none.
void printReport(QWidget *parent, const ReportDocument &document);

} // namespace ui
} // namespace meyar
