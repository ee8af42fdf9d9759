// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/csvsheets.h"

#include "core/base/savefile.h"
#include "core/form/nearest.h"

#include <QDir>
#include <QStringDecoder>

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

void reportUnreadable(const QString &sheet, int row, const QString &reason, Problems &problems)
{
    Problem problem;
    problem.sheet = sheet;
    problem.row = row;
    problem.args = {reason};
    problems.push_back(std::move(problem));
}

/// Reads the records of one text. A record's number is what a spreadsheet shows, however many lines
/// its quoted cells span; blank records count too.
class CsvReader
{
public:
    CsvReader(const QString &sheet, const QString &text, Problems &problems)
        : m_sheet(sheet)
        , m_text(text)
        , m_problems(problems)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] int number() const { return m_number; }

    QStringList nextRecord()
    {
        ++m_number;
        QStringList cells;
        bool more = true;
        while (more) {
            cells.append(nextIs(u'"') ? quotedCell() : plainCell());
            more = nextIs(u',');
            if (more) {
                ++m_at;
            }
        }
        skipLineEnd();
        return cells;
    }

private:
    [[nodiscard]] bool nextIs(char16_t c) const { return !atEnd() && m_text[m_at] == QChar(c); }
    [[nodiscard]] bool atCellEnd() const
    {
        return atEnd() || nextIs(u',') || nextIs(u'\n') || nextIs(u'\r');
    }

    QString plainCell()
    {
        const qsizetype start = m_at;
        while (!atCellEnd()) {
            ++m_at;
        }
        return m_text.mid(start, m_at - start);
    }

    QString quotedCell()
    {
        QString cell;
        ++m_at;
        while (true) {
            const qsizetype quote = m_text.indexOf(u'"', m_at);
            if (quote < 0) {
                complain(u"a quote is not closed"_s);
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
            complain(u"text after a closing quote"_s);
            cell += plainCell();
        }
        cell.replace(u"\r\n"_s, u"\n"_s);
        return cell;
    }

    void skipLineEnd()
    {
        if (nextIs(u'\r')) {
            ++m_at;
        }
        if (nextIs(u'\n')) {
            ++m_at;
        }
    }

    void complain(const QString &reason)
    {
        reportUnreadable(m_sheet, m_number, reason, m_problems);
    }

    const QString &m_sheet;
    const QString &m_text;
    Problems &m_problems;
    qsizetype m_at = 0;
    int m_number = 0;
};

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// 1-based line of the first byte that is not UTF-8; 0 if there is none.
int badLine(const QByteArray &bytes)
{
    QStringDecoder whole(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString decoded = whole(bytes);
    if (!whole.hasError()) {
        return 0;
    }
    int line = 0;
    for (const QByteArray &part : bytes.split('\n')) {
        ++line;
        QStringDecoder one(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        [[maybe_unused]] const QString text = one(part);
        if (one.hasError()) {
            return line;
        }
    }
    return line;
}

void padRows(Sheet &sheet)
{
    qsizetype width = sheet.header.size();
    for (const QStringList &row : sheet.rows) {
        width = std::max(width, row.size());
    }
    sheet.header.resize(width);
    for (QStringList &row : sheet.rows) {
        row.resize(width);
    }
}

void reportMissingSurvey(const Sheets &sheets, Problems &problems)
{
    QStringList names;
    for (const auto &[name, sheet] : sheets) {
        names.append(name);
    }
    Problem problem;
    problem.kind = Problem::Kind::SheetMissing;
    problem.sheet = u"survey"_s;
    problem.args = Suggestions().with(u"survey"_s, names);
    problems.push_back(std::move(problem));
}

} // namespace

Sheet parseCsv(const QString &name, const QByteArray &bytes, Problems &problems)
{
    Sheet sheet{.name = name, .header = {}, .rows = {}, .rowNumbers = {}};
    if (const int line = badLine(bytes); line > 0) {
        reportUnreadable(name, line, u"not UTF-8"_s, problems);
    }
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar(QChar::ByteOrderMark))) {
        text.remove(0, 1);
    }
    CsvReader reader(name, text, problems);
    while (!reader.atEnd()) {
        QStringList cells = reader.nextRecord();
        if (reader.number() == 1) {
            sheet.header = std::move(cells);
        } else if (!isBlank(cells)) {
            sheet.rows.push_back(std::move(cells));
            sheet.rowNumbers.push_back(reader.number());
        }
    }
    padRows(sheet);
    return sheet;
}

Sheets readCsvFolder(const QString &folder, Problems &problems)
{
    Sheets sheets;
    const QDir dir(folder);
    for (const QString &file : dir.entryList({u"*.csv"_s}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(4).trimmed().toLower();
        if (name.startsWith(u'_')) {
            continue;
        }
        if (const Result<QByteArray> bytes = readFile(dir.filePath(file)); bytes) {
            sheets.insert_or_assign(name, parseCsv(name, *bytes, problems));
        } else {
            reportUnreadable(name, 0, bytes.error().args.value(1), problems);
        }
    }
    if (!sheets.contains(u"survey"_s)) {
        reportMissingSurvey(sheets, problems);
    }
    return sheets;
}

} // namespace meyar::form
