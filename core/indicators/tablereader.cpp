// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/tablereader.h"

#include "core/base/savefile.h"
#include "core/form/sheets/xlsxreader.h"
#include "core/indicators/csvstream.h"

#include <QFile>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;
using Kind = RowProblem::Kind;

namespace {

constexpr std::size_t rowsForHeading = 20; ///< titles above the headings are no more

struct Record
{
    int number = 0;
    QStringList cells;
    bool isDamaged = false;
    bool isQuoteOpen = false;
};

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// Letters of no alphabet: a photo, a program, an old .xls, whatever its name says.
bool isBinary(const QByteArray &beginning)
{
    if (beginning.startsWith("\xFF\xFE") || beginning.startsWith("\xFE\xFF")) {
        return false; // UTF-16
    }
    return std::any_of(beginning.begin(), beginning.end(), [](char byte) {
        const bool isControl = static_cast<unsigned char>(byte) < 0x20;
        return isControl && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != '\x1A'; // the last ends texts of DOS
    });
}

/// Takes records until it knows the headings, then gives on row after row.
class Reading
{
public:
    Reading(const TableNeeds &needs, const ColumnMapping &given, RowProblems &problems,
            const std::function<void(TableRow &)> &take)
        : m_needs(needs), m_given(given), m_problems(problems), m_take(take), m_row(m_places, m_facts.headings, problems)
    {
    }

    /// False if no more is wanted.
    bool put(Record record)
    {
        if (isBlank(record.cells)) {
            return true;
        }
        if (m_facts.headingRow == 0) {
            m_first.push_back(std::move(record));
            return m_first.size() < rowsForHeading || findHeading();
        }
        return putRow(record);
    }

    TableFacts finish()
    {
        if (m_facts.headingRow == 0) {
            (void)findHeading();
        }
        if (m_facts.rows == 0 && !m_problems.hasErrors()) {
            m_problems.add({m_facts.headingRow == 0 ? Kind::NothingInFile : Kind::NoRows});
        }
        return m_facts;
    }

private:
    std::size_t score(const Record &record) const
    {
        return placesOf(record.cells, m_needs.known, m_given).size();
    }

    bool findHeading()
    {
        if (m_first.empty()) {
            return true;
        }
        std::size_t best = 0;
        for (std::size_t i = 1; i < m_first.size(); ++i) {
            best = score(m_first[i]) > score(m_first[best]) ? i : best;
        }
        m_facts.headings = m_first[best].cells;
        m_facts.headingRow = m_first[best].number;
        m_places = placesOf(m_facts.headings, m_needs.known, m_given);
        for (const auto &[key, place] : m_places) {
            m_facts.mapping.headingOf.emplace(key, m_facts.headings[place]);
        }
        bool isWhole = true;
        for (const QString &key : m_needs.needed) {
            if (!m_places.contains(key)) {
                isWhole = false;
                m_problems.add({Kind::ColumnMissing, RowProblem::Level::Error, 0, {}, {key}});
            }
        }
        for (qsizetype i = 0; i < m_facts.headings.size(); ++i) {
            const QString &heading = m_facts.headings[i];
            if (!heading.trimmed().isEmpty() && m_facts.headings.indexOf(heading) < i) {
                m_problems.add({Kind::HeadingTwice, RowProblem::Level::Warning, m_facts.headingRow, heading});
            }
        }
        if (!isWhole) {
            return false;
        }
        for (std::size_t i = best + 1; i < m_first.size(); ++i) {
            if (!putRow(m_first[i])) {
                return false;
            }
        }
        m_first.clear();
        return true;
    }

    bool putRow(const Record &record)
    {
        if (m_facts.rows == m_needs.mostRows) {
            m_problems.add({Kind::TooManyRows, RowProblem::Level::Error, record.number, {}, {QString::number(m_needs.mostRows)}});
            return false;
        }
        ++m_facts.rows;
        m_row.take(record.number, &record.cells);
        const auto last = std::find_if(record.cells.rbegin(), record.cells.rend(),
                                       [](const QString &cell) { return !cell.trimmed().isEmpty(); });
        const auto filled = std::distance(last, record.cells.rend());
        if (record.isQuoteOpen) {
            m_row.tell(Kind::QuoteOpen, {});
        } else if (record.isDamaged) {
            m_row.tell(Kind::DamagedText, {});
        } else if (filled > m_facts.headings.size()) {
            m_row.tell(Kind::TooManyCells, {});
        } else {
            m_take(m_row);
        }
        m_facts.refused += m_row.isRefused() ? 1 : 0;
        return true;
    }

    const TableNeeds &m_needs;
    const ColumnMapping &m_given;
    RowProblems &m_problems;
    const std::function<void(TableRow &)> &m_take;
    std::vector<Record> m_first;
    std::map<QString, int> m_places;
    TableFacts m_facts;
    TableRow m_row;
};

/// The sheet that has most of the columns in one of its first rows.
const form::Sheet *bestSheet(const form::Sheets &sheets, const TableNeeds &needs, const ColumnMapping &given)
{
    const form::Sheet *best = nullptr;
    std::size_t bestScore = 0;
    for (const auto &[name, sheet] : sheets) {
        std::size_t score = placesOf(sheet.header, needs.known, given).size();
        for (std::size_t i = 0; i < std::min(sheet.rows.size(), rowsForHeading); ++i) {
            score = std::max(score, placesOf(sheet.rows[i], needs.known, given).size());
        }
        if (best == nullptr || score > bestScore) {
            best = &sheet;
            bestScore = score;
        }
    }
    return best;
}

} // namespace

QString TableRow::text(const QString &key) const
{
    const auto place = m_places.find(key);
    return place == m_places.end() ? QString() : m_cells->value(place->second).trimmed();
}

QString TableRow::heading(const QString &key) const
{
    const auto place = m_places.find(key);
    return place == m_places.end() ? key : m_headings.value(place->second).simplified();
}

void TableRow::tell(Kind kind, const QString &key, QStringList args, RowProblem::Level level)
{
    m_isRefused = m_isRefused || level == RowProblem::Level::Error;
    m_problems.add({kind, level, m_number, key.isEmpty() ? QString() : heading(key), std::move(args)});
}

Result<TableFacts> readTable(const QString &path, const TableNeeds &needs, const ColumnMapping &given,
                             RowProblems &problems, const std::function<void(TableRow &)> &take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Code::CannotRead, {path, file.errorString()});
    }
    constexpr qint64 looked = 4096;
    const bool isWorkbook = file.peek(4).startsWith("PK\x03\x04");
    if (!isWorkbook && isBinary(file.peek(looked))) {
        problems.add({Kind::NotATable});
        return TableFacts();
    }
    Reading reading(needs, given, problems, take);
    if (!isWorkbook) {
        CsvStream stream(file);
        Record record;
        bool isWanted = true;
        while (isWanted && stream.next(record.cells)) {
            record.number = stream.number();
            record.isDamaged = stream.isDamaged();
            record.isQuoteOpen = stream.isQuoteOpen();
            isWanted = reading.put(record);
        }
        if (stream.hasFailed()) {
            return fail(Error::Code::CannotRead, {path, file.errorString()});
        }
        return reading.finish();
    }
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        return failAs(bytes);
    }
    form::Problems troubles;
    const form::Sheets sheets = form::readXlsx(*bytes, path, troubles);
    const form::Sheet *sheet = bestSheet(sheets, needs, given);
    if (sheet == nullptr) {
        return fail(Error::Code::CannotRead, {path, u"no sheet can be read"_s});
    }
    for (const form::Problem &trouble : troubles) {
        const bool isOurs = trouble.kind != form::Problem::Kind::SheetMissing && (trouble.sheet.isEmpty() || trouble.sheet == sheet->name);
        if (isOurs && trouble.level == form::Problem::Level::Error) {
            problems.add({Kind::NotATable, RowProblem::Level::Error, trouble.row, trouble.column, trouble.args});
        }
    }
    bool isWanted = reading.put({1, sheet->header});
    for (std::size_t i = 0; isWanted && i < sheet->rows.size(); ++i) {
        isWanted = reading.put({sheet->rowNumbers[i], sheet->rows[i]});
    }
    return reading.finish();
}

Result<QStringList> readRecord(const QString &path, const TableNeeds &needs, const ColumnMapping &given, int row)
{
    const Error absent{Error::Code::NotFound, {u"row"_s, QString::number(row)}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Code::CannotRead, {path, file.errorString()});
    }
    if (!file.peek(4).startsWith("PK\x03\x04")) {
        CsvStream stream(file);
        QStringList cells;
        while (stream.next(cells)) {
            if (stream.number() == row) {
                return cells;
            }
        }
        return tl::unexpected(absent);
    }
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        return failAs(bytes);
    }
    form::Problems troubles;
    const form::Sheets sheets = form::readXlsx(*bytes, path, troubles);
    const form::Sheet *sheet = bestSheet(sheets, needs, given);
    const auto found = sheet ? std::ranges::find(sheet->rowNumbers, row) : decltype(sheet->rowNumbers.begin())();
    if (!sheet || found == sheet->rowNumbers.end()) {
        return tl::unexpected(absent);
    }
    return sheet->rows[std::size_t(found - sheet->rowNumbers.begin())];
}

} // namespace meyar
