// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace meyar::form {

/// One sheet as it was read: header as written, and rows of the same width. Kept so that nothing is
/// lost.
struct Sheet
{
    QString name;
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<int> rowNumbers; ///< spreadsheet row of each; blank rows are skipped

    friend bool operator==(const Sheet &, const Sheet &) = default;
};

/// A form's sheets by lower-case name ("survey", "choices", "settings", "references"…).
using Sheets = std::map<QString, Sheet>;

} // namespace meyar::form
