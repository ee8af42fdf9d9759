// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringDecoder>
#include <QStringList>

class QIODevice;

namespace meyar {

/// Reads the records of a CSV one by one (RFC 4180; CRLF, LF or CR; commas, semicolons or tabs; UTF-8, or UTF-16 with
/// its mark), a piece of the file at a time, so that a file of any length takes the memory of one piece.
class CsvStream
{
public:
    static constexpr int longestCell = 32'767; ///< as Excel's
    static constexpr int mostCells = 1'000; ///< of one record; further ones are counted, not kept

    /// `device` is open and outlives the stream.
    explicit CsvStream(QIODevice &device);

    /// False at the end of the file.
    [[nodiscard]] bool next(QStringList &cells);
    [[nodiscard]] int number() const { return m_number; } ///< of the last record, from 1
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; } ///< its letters are not of the encoding
    [[nodiscard]] bool isQuoteOpen() const { return m_isQuoteOpen; } ///< a quote ran to the end or beyond longestCell
    [[nodiscard]] bool hasFailed() const; ///< the device could not be read

private:
    [[nodiscard]] bool fill();
    [[nodiscard]] bool more() { return m_at < m_text.size() || fill(); }

    QIODevice &m_device;
    QStringDecoder m_decoder;
    QString m_text;
    qsizetype m_at = 0;
    QChar m_separator = u',';
    int m_number = 0;
    bool m_isDamaged = false;
    bool m_isQuoteOpen = false;
    bool m_hasFailed = false;
};

} // namespace meyar
