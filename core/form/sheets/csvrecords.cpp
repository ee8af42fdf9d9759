// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sheets/csvrecords.h"

namespace meyar::form {

using namespace Qt::StringLiterals;

bool CsvRecords::atCellEnd() const
{
    return atEnd() || nextIs(m_separator) || nextIs(u'\n') || nextIs(u'\r');
}

QStringList CsvRecords::next()
{
    ++m_number;
    m_complaint.clear();
    QStringList cells;
    bool more = true;
    while (more) {
        cells.append(nextIs(u'"') ? quotedCell() : plainCell());
        more = nextIs(m_separator);
        if (more) {
            ++m_at;
        }
    }
    skipLineEnd();
    return cells;
}

QString CsvRecords::plainCell()
{
    const qsizetype start = m_at;
    while (!atCellEnd()) {
        ++m_at;
    }
    return m_text.mid(start, m_at - start);
}

QString CsvRecords::quotedCell()
{
    QString cell;
    ++m_at;
    while (true) {
        const qsizetype quote = m_text.indexOf(u'"', m_at);
        if (quote < 0) {
            m_complaint = u"a quote is not closed"_s;
            cell += m_text.mid(m_at);
            m_at = m_text.size();
            return cell;
        }
        cell += m_text.mid(m_at, quote - m_at);
        m_at = quote + 1;
        if (!nextIs(u'"')) {
            break;
        }
        cell += u'"';
        ++m_at;
    }
    if (!atCellEnd()) {
        m_complaint = u"text after a closing quote"_s;
        cell += plainCell();
    }
    cell.replace(u"\r\n"_s, u"\n"_s);
    return cell;
}

void CsvRecords::skipLineEnd()
{
    if (nextIs(u'\r')) {
        ++m_at;
    }
    if (nextIs(u'\n')) {
        ++m_at;
    }
}

QChar separatorOf(const QString &text, int records)
{
    bool inQuotes = false;
    QString found;
    for (const QChar c : text) {
        if (c == u'"') {
            inQuotes = !inQuotes;
        } else if (inQuotes) {
            continue;
        } else if (c == u'\n') {
            if (!found.isEmpty() || --records <= 0) {
                break;
            }
        } else if ((c == u',' || c == u';' || c == u'\t') && !found.contains(c)) {
            found += c;
        }
    }
    return found.size() == 1 ? found.front() : QChar(u',');
}

} // namespace meyar::form
