// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sheets/textsheets.h"

#include "core/form/reader/cells.h"
#include "core/form/sheets/csvrecords.h"
#include "core/form/sheets/firstcolumnsheets.h"
#include "core/form/sheets/plaintext.h"
#include "core/form/sheets/sheetnames.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

constexpr int recordsForSeparator = 20;

void reportFile(const QString &file, int row, const QString &reason, Problems &problems)
{
    Reporter({}, problems).error(Problem::Kind::FileUnreadable, row, {}, {file, reason});
}

/// The text, if it can be read as one.
bool decode(const QByteArray &bytes, const QString &file, QString &text, Problems &problems)
{
    PlainText plain = decoded(bytes);
    if (plain.badLine > 0) {
        reportFile(file, plain.badLine, u"not UTF-8"_s, problems);
        return false;
    }
    text = std::move(plain.text);
    return true;
}

Sheets named(FirstColumnSheets &reading, Problems &problems)
{
    Sheets sheets = reading.take();
    if (!reading.isFull()) {
        reportSheetNames(sheets, problems);
    }
    return sheets;
}

/// Lines one after the other, without a list of all of them.
class Lines
{
public:
    explicit Lines(QStringView text)
        : m_rest(text)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    QStringView next()
    {
        const qsizetype found = m_rest.indexOf(u'\n');
        const QStringView line = found < 0 ? m_rest : m_rest.first(found);
        m_rest = found < 0 ? QStringView() : m_rest.sliced(found + 1);
        return line;
    }

private:
    QStringView m_rest;
};

bool isComment(QStringView line)
{
    return line.trimmed().startsWith(u'#');
}

/// The cells between the first and the last pipe; none if there are not two.
QStringList markdownCells(QStringView line)
{
    const QStringView row = line.trimmed();
    if (!row.startsWith(u'|')) {
        return {};
    }
    QStringList cells;
    QString cell;
    for (qsizetype i = 1; i < row.size(); ++i) {
        if (row[i] == u'\\' && i + 1 < row.size() && row[i + 1] == u'|') {
            cell += row[++i];
        } else if (row[i] == u'|') {
            cells.append(cell);
            cell.clear();
        } else {
            cell += row[i];
        }
    }
    return cells;
}

/// |---|:--:| below a heading.
bool isSeparator(const QStringList &cells)
{
    const QString all = cells.join(QString());
    return all.contains(u'-') && std::all_of(all.begin(), all.end(), [](QChar c) {
               return c == u'-' || c == u':' || c.isSpace();
           });
}

} // namespace

Sheets readCsvFile(const QByteArray &bytes, const QString &file, Problems &problems)
{
    QString text;
    if (!decode(bytes, file, text, problems)) {
        return {};
    }
    CsvRecords records(text, separatorOf(text, recordsForSeparator));
    FirstColumnSheets reading(problems);
    int told = 0;
    while (!records.atEnd() && !reading.isFull()) {
        const QStringList cells = records.next();
        if (!records.complaint().isEmpty() && ++told <= SheetLimits::told) {
            reportFile(file, records.number(), records.complaint(), problems);
        }
        reading.add(records.number(), cells);
    }
    return named(reading, problems);
}

Sheets readMarkdown(const QByteArray &bytes, const QString &file, Problems &problems)
{
    QString text;
    if (!decode(bytes, file, text, problems)) {
        return {};
    }
    FirstColumnSheets reading(problems);
    int number = 0;
    for (Lines lines(text); !lines.atEnd() && !reading.isFull();) {
        const QStringView line = lines.next();
        ++number;
        const QStringList cells = isComment(line) ? QStringList() : markdownCells(line);
        if (!cells.isEmpty() && !isSeparator(cells)) {
            reading.add(number, cells);
        }
    }
    return named(reading, problems);
}

bool looksLikeMarkdown(const QString &text)
{
    for (Lines lines(text); !lines.atEnd();) {
        const QStringView line = lines.next();
        if (!line.trimmed().isEmpty() && !isComment(line)) {
            return !markdownCells(line).isEmpty();
        }
    }
    return false;
}

} // namespace meyar::form
