// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/form/csvsheets.h"

#include <QHash>

namespace meyar {

/// One sheet of a pack by column name instead of by position.
///
/// Headings are compared without case; problems name the column as it is written. Rows are counted
/// from 0 here and reported as the spreadsheet shows them. A sheet that is not there reads as one
/// without rows.
class SheetReader
{
public:
    SheetReader(const form::Sheets &sheets, QString sheetName, form::Problems &problems);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int rowNumber(int row) const;
    [[nodiscard]] bool hasColumn(const QString &column) const { return m_columns.contains(column); }

    /// Trimmed; empty if the column is not there.
    [[nodiscard]] QString cell(int row, const QString &column) const;
    /// `column` and all of its `column::Language (code)` variants.
    [[nodiscard]] Text text(int row, const QString &column) const;

    /// A problem of a row (or, with row < 0, of the header).
    void report(form::Problem::Kind kind, int row, const QString &column, QStringList args);
    void reportBadValue(int row, const QString &column, const QString &allowed);

private:
    struct TextColumn
    {
        QString base;
        QString language;
        int index = 0;
    };
    void addColumn(const QString &heading, int index);

    const form::Sheet *m_sheet = nullptr;
    QString m_name;
    form::Problems &m_problems;
    QHash<QString, int> m_columns; ///< by lower-case heading
    std::vector<TextColumn> m_texts;
};

} // namespace meyar
