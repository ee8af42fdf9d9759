// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace meyar::form {

/// Reads the records of a CSV text one by one (RFC 4180; CRLF, LF or CR). A record's number is what
/// a spreadsheet shows, however many lines its quoted cells span; blank records count too.
class CsvRecords
{
public:
    explicit CsvRecords(const QString &text, QChar separator = u',')
        : m_text(text)
        , m_separator(separator)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] QStringList next();
    /// What was wrong with the quotes of the last record, in fixed English; else empty.
    [[nodiscard]] const QString &complaint() const { return m_complaint; }

private:
    [[nodiscard]] bool nextIs(QChar c) const { return !atEnd() && m_text[m_at] == c; }
    [[nodiscard]] bool atCellEnd() const;
    QString plainCell();
    QString quotedCell();
    void skipLineEnd();

    const QString &m_text;
    QChar m_separator;
    QString m_complaint;
    qsizetype m_at = 0;
    int m_number = 0;
};

/// What separates the cells of a CSV text: ',', or ';' or a tab as Excel writes in some countries.
/// That of the first record that has any outside quotes, if it has only one of them; else ','. Only
/// so many records are looked at.
[[nodiscard]] QChar separatorOf(const QString &text, int records);

} // namespace meyar::form
