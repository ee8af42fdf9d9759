// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/csvstream.h"

#include "core/form/sheets/csvrecords.h"

#include <QIODevice>

namespace meyar {

namespace {

constexpr qint64 piece = 1 << 18;
constexpr int linesForSeparator = 20;

} // namespace

CsvStream::CsvStream(QIODevice &device) : m_device(device), m_decoder(QStringDecoder::Utf8)
{
    const QByteArray mark = device.peek(2);
    if (mark == "\xFF\xFE" || mark == "\xFE\xFF") {
        m_decoder = QStringDecoder(QStringDecoder::Utf16);
    }
    if (fill()) {
        m_separator = form::separatorOf(m_text, linesForSeparator);
    }
}

bool CsvStream::hasFailed() const
{
    return m_hasFailed;
}

bool CsvStream::fill()
{
    while (!m_device.atEnd()) {
        const QByteArray bytes = m_device.read(piece);
        if (bytes.isEmpty()) {
            m_hasFailed = true;
            return false;
        }
        m_text = m_decoder(bytes);
        m_at = 0;
        if (m_text.startsWith(QChar(QChar::ByteOrderMark))) {
            m_text.remove(0, 1);
        }
        if (!m_text.isEmpty()) {
            return true;
        }
    }
    return false;
}

bool CsvStream::next(QStringList &cells)
{
    cells.clear();
    m_isDamaged = false;
    m_isQuoteOpen = false;
    if (!more()) {
        return false;
    }
    ++m_number;
    QString cell;
    int count = 0;
    bool inQuotes = false;
    bool wasQuoted = false;
    const auto endCell = [&] {
        if (++count <= mostCells) {
            cells.append(cell);
        }
        cell = QString();
        wasQuoted = false;
    };
    while (more()) {
        const QChar c = m_text[m_at++];
        m_isDamaged = m_isDamaged || c == QChar::ReplacementCharacter;
        if (inQuotes) {
            if (c == u'"' && more() && m_text[m_at] == u'"') {
                cell += c;
                ++m_at;
            } else if (c == u'"') {
                inQuotes = false;
            } else if (cell.size() >= longestCell) {
                m_isQuoteOpen = true;
                inQuotes = false;
            } else {
                cell += c;
            }
        } else if (c == u'"' && cell.isEmpty() && !wasQuoted) {
            inQuotes = true;
            wasQuoted = true;
        } else if (c == m_separator) {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && more() && m_text[m_at] == u'\n') {
                ++m_at;
            }
            endCell();
            return true;
        } else if (cell.size() < longestCell) {
            cell += c;
        }
    }
    m_isQuoteOpen = m_isQuoteOpen || inQuotes;
    endCell();
    return true;
}

} // namespace meyar
