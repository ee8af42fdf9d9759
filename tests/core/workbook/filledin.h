// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/sheets.h"
#include "tests/support/qtcatch.h"

namespace meyar::test {

/// A workbook as somebody fills it in and saves it again.
class FilledIn
{
public:
    explicit FilledIn(const QString &path);

    /// Lines below the headings with a cell that says this.
    [[nodiscard]] std::vector<QStringList *> lines(const QString &wanted);
    [[nodiscard]] QString cell(const QStringList &line, const QString &heading) const;
    void set(QStringList &line, const QString &heading, const QString &value);
    void add(const QStringList &line); ///< below the last one
    void reverse(); ///< sorted otherwise
    [[nodiscard]] qsizetype column(const QString &heading) const;
    [[nodiscard]] form::Sheets &sheets() { return m_sheets; }
    [[nodiscard]] QByteArray saved() const;

private:
    form::Sheets m_sheets;
    form::Sheet *m_sheet = nullptr;
    size_t m_head = 0; ///< among the rows
};

} // namespace meyar::test
