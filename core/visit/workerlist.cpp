// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/workerlist.h"

#include "core/form/problem.h"
#include "core/form/sheets/filekind.h"
#include "core/form/sheets/plaintext.h"
#include "core/form/sheets/xlsxreader.h"

#include <QSet>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

QChar separatorOf(const QString &heading)
{
    for (const QChar each : {u'\t', u';', u','}) {
        if (heading.contains(each)) {
            return each;
        }
    }
    return u'\t';
}

/// The cells of a line, trimmed. A cell in quotes may hold the separator; "" in it is a quote.
QStringList cellsOf(const QString &line, QChar separator)
{
    QStringList cells;
    QString cell;
    bool inQuotes = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"') {
            const bool isEscaped = inQuotes && i + 1 < line.size() && line[i + 1] == u'"';
            if (isEscaped) {
                cell += c;
                ++i;
            } else {
                inQuotes = !inQuotes;
            }
        } else if (c == separator && !inQuotes) {
            cells.append(cell.simplified());
            cell.clear();
        } else {
            cell += c;
        }
    }
    cells.append(cell.simplified());
    return cells;
}

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.isEmpty(); });
}

/// A row as a line with tabs between quoted cells.
QString lineOf(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells) {
        quoted.append(u'"' + cell.simplified().replace(u'"', u"\"\""_s) + u'"');
    }
    return quoted.join(u'\t');
}

/// The sheet as text whose lines have the numbers of its rows.
QString textOf(const form::Sheet &sheet)
{
    QStringList lines{lineOf(sheet.header)};
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        while (i < sheet.rowNumbers.size() && lines.size() + 1 < sheet.rowNumbers[i]) {
            lines.append(QString());
        }
        lines.append(lineOf(sheet.rows[i]));
    }
    return lines.join(u'\n');
}

} // namespace

ReadWorkerList readWorkerList(const QString &text)
{
    ReadWorkerList read;
    QString clean = text;
    clean.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const QStringList lines = clean.split(u'\n');
    QChar separator;
    QSet<QString> known;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (separator.isNull() && !lines[i].trimmed().isEmpty()) {
            separator = separatorOf(lines[i]);
            read.list.columns = cellsOf(lines[i], separator).mid(1);
            continue;
        }
        QStringList cells = cellsOf(lines[i], separator);
        if (separator.isNull() || isBlank(cells)) {
            continue;
        }
        const int line = int(i) + 1;
        const QString reference = cells.takeFirst();
        while (cells.size() > read.list.columns.size() && cells.last().isEmpty()) {
            cells.removeLast();
        }
        if (reference.isEmpty()) {
            read.problems.push_back({WorkerLineProblem::Kind::NoReference, line, lines[i].simplified()});
        } else if (known.contains(reference.toCaseFolded())) {
            read.problems.push_back({WorkerLineProblem::Kind::Twice, line, reference});
        } else if (cells.size() > read.list.columns.size()) {
            read.problems.push_back({WorkerLineProblem::Kind::TooManyCells, line, reference});
        }
        known.insert(reference.toCaseFolded());
        cells.resize(read.list.columns.size());
        read.list.workers.push_back({reference, cells});
    }
    if (!read.problems.empty()) {
        read.list.workers.clear();
    }
    return read;
}

Result<ReadWorkerList> readWorkerFile(const QByteArray &bytes, const QString &name)
{
    const form::FileKind kind = form::kindOf(bytes);
    if (kind == form::FileKind::Text || kind == form::FileKind::Markdown) {
        return readWorkerList(form::decoded(bytes).text);
    }
    const form::Sheet *longest = nullptr;
    form::Problems problems;
    const form::Sheets sheets = kind == form::FileKind::Zip ? form::readXlsx(bytes, name, problems) : form::Sheets();
    for (const auto &[key, sheet] : sheets) {
        if (!longest || sheet.rows.size() > longest->rows.size()) {
            longest = &sheet;
        }
    }
    if (!longest || longest->rows.empty()) {
        return fail(Error::Code::CannotRead, {name, u"not a worker list (.xlsx, .csv)"_s});
    }
    return readWorkerList(textOf(*longest));
}

} // namespace meyar
