// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/tripreader.h"

#include "core/form/sheets/xlsxreader.h"
#include "core/indicators/cellvalue.h"
#include "core/workbook/tripwriter.h"

#include <QSet>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 20'000;

/// `why`: marked for translation, with %1 for `detail`.
tl::unexpected<Error> notOurs(const QString &path, const char *why, const QString &detail = {})
{
    return fail(Error::Code::NotOurWorkbook, {path, QString::fromUtf8(why) + u'\n' + detail});
}

/// The line with the headings, among all lines of the sheet; -1 if it is not there.
int headLine(const std::vector<QStringList> &lines)
{
    const auto found = std::ranges::find_if(lines, [](const QStringList &cells) { return cells.contains(idHeading.toString()); });
    return found == lines.end() ? -1 : static_cast<int>(found - lines.begin());
}

class CellReader
{
public:
    CellReader(const TripBook &book, std::vector<TripProblem> &problems) : m_book(book), m_problems(problems) {}

    QString cell(const TripColumn &column, const TripRow *row, const QString &written, int sheetRow)
    {
        const QString text = written.trimmed();
        if (text.isEmpty() || column.kind == TripColumn::Kind::Shown) {
            return text;
        }
        const auto refuse = [&](TripProblem::Kind kind, QStringList args = {}) {
            m_problems.push_back({kind, sheetRow, column.heading, text, std::move(args)});
            return QString();
        };
        switch (column.kind) {
        case TripColumn::Kind::Shown:
            break;
        case TripColumn::Kind::Text:
            return text.size() > longestText ? refuse(TripProblem::Kind::TooLong, {QString::number(longestText)}) : text;
        case TripColumn::Kind::Date: {
            const std::optional<QDate> day = cellDate(text);
            return day ? day->toString(Qt::ISODate) : refuse(TripProblem::Kind::NotADay);
        }
        case TripColumn::Kind::Number: {
            const std::optional<double> number = cellNumber(text);
            const bool isWhole = number && *number >= 0 && *number < 1e15 && *number == std::floor(*number);
            return isWhole ? QString::number(static_cast<qint64>(*number)) : refuse(TripProblem::Kind::NotANumber);
        }
        case TripColumn::Kind::Choice: {
            const std::vector<TripChoice> choices = m_book.choicesOf(column, row);
            if (choices.empty()) {
                return text;
            }
            QStringList words;
            for (const TripChoice &choice : choices) {
                if (text.compare(choice.word, Qt::CaseInsensitive) == 0 || text == choice.code) {
                    return choice.code;
                }
                words.append(choice.word);
            }
            return refuse(TripProblem::Kind::NotAChoice, words);
        }
        }
        return text;
    }

private:
    const TripBook &m_book;
    std::vector<TripProblem> &m_problems;
};

} // namespace

Result<TripFile> readTripFile(const QByteArray &bytes, const QString &path, const QString &kind)
{
    form::Problems problems;
    form::Sheets sheets = form::readXlsx(bytes, path, problems);
    const auto hidden = sheets.find(baseSheet.toString());
    if (hidden == sheets.end()) {
        return notOurs(path, sheets.empty() ? QT_TRANSLATE_NOOP("Workbook", "it is no workbook")
                                            : QT_TRANSLATE_NOOP("Workbook", "it was not written by Meyar, or what Meyar keeps in it is gone"));
    }
    TripFile file;
    for (const QStringList &line : hidden->second.rows) {
        file.base[line.value(0)].insert(line.value(1), line.value(2));
    }
    const QHash<QString, QString> about = file.base.take(u"meyar"_s);
    if (about.value(u"version"_s) != u"1") {
        return notOurs(path, QT_TRANSLATE_NOOP("Workbook", "a newer Meyar wrote it"));
    }
    if (about.value(u"kind"_s) != kind) {
        return notOurs(path, kind == u"cap" ? QT_TRANSLATE_NOOP("Workbook", "it is no corrective action plan")
                                          : QT_TRANSLATE_NOOP("Workbook", "it is no answer sheet"));
    }
    const auto shown = sheets.find(about.value(u"sheet"_s).toLower());
    if (shown == sheets.end()) {
        return notOurs(path, QT_TRANSLATE_NOOP("Workbook", "the sheet “%1” is not there"), about.value(u"sheet"_s));
    }
    file.kind = kind;
    file.document = about.value(u"document"_s);
    file.stamp = about.value(u"stamp"_s);
    file.language = about.value(u"language"_s) == u"ur" ? Language::Urdu : Language::English;
    file.sheet = std::move(shown->second);
    return file;
}

Result<TripLines> readTripLines(const TripFile &file, const TripBook &book, const QString &path)
{
    std::vector<QStringList> lines{file.sheet.header};
    lines.insert(lines.end(), file.sheet.rows.begin(), file.sheet.rows.end());
    const int head = headLine(lines);
    if (head < 0) {
        return notOurs(path, QT_TRANSLATE_NOOP("Workbook", "the line with the headings is gone"));
    }
    const QStringList headings = lines[static_cast<size_t>(head)];
    const qsizetype idColumn = headings.indexOf(idHeading.toString());
    std::vector<qsizetype> places; // in the sheet, by column of the book
    for (const TripColumn &column : book.columns) {
        places.push_back(headings.indexOf(column.heading));
        if (places.back() < 0 && column.kind != TripColumn::Kind::Shown) {
            return notOurs(path, QT_TRANSLATE_NOOP("Workbook", "the column “%1” is gone"), column.heading);
        }
    }
    QHash<QString, const TripRow *> rows;
    for (const TripRow &row : book.rows) {
        rows.insert(row.id, &row);
    }
    TripLines read;
    CellReader reader(book, read.problems);
    QSet<QString> seen;
    for (size_t i = static_cast<size_t>(head) + 1; i < lines.size(); ++i) {
        TripLine line;
        line.row = file.sheet.rowNumbers.at(i - 1);
        line.id = lines[i].value(idColumn).trimmed();
        if (seen.contains(line.id)) {
            line.copyOf = std::exchange(line.id, QString());
        } else if (!line.id.isEmpty()) {
            seen.insert(line.id);
        }
        const TripRow *row = rows.value(line.id.isEmpty() ? line.copyOf : line.id);
        bool isEmpty = true;
        for (size_t c = 0; c < places.size(); ++c) {
            const QString written = places[c] < 0 ? QString() : lines[i].value(places[c]);
            line.cells.append(reader.cell(book.columns[c], row, written, line.row));
            isEmpty = isEmpty && written.trimmed().isEmpty();
        }
        if (!isEmpty) {
            read.lines.push_back(std::move(line));
        }
    }
    return read;
}

} // namespace meyar
