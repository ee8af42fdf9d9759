// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/canonical.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QCryptographicHash>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;
using form::Sheet;
using form::Sheets;

namespace {

// Above any real pack, and low enough that hostile bytes cannot ask for much memory.
constexpr quint64 maxSheets = 64;
constexpr quint64 maxCells = 2'000'000;

QString canonicalCell(const QString &cell)
{
    if (cell.trimmed().isEmpty()) {
        return {};
    }
    QString text = cell;
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString &cell) { return cell.isEmpty(); });
}

/// Header and rows with canonical cells, all as wide as the widest, without blank rows.
std::vector<QStringList> canonicalRows(const Sheet &sheet)
{
    std::vector<QStringList> rows;
    qsizetype width = sheet.header.size();
    for (size_t i = 0; i <= sheet.rows.size(); ++i) {
        QStringList row = i == 0 ? sheet.header : sheet.rows[i - 1];
        std::transform(row.begin(), row.end(), row.begin(), canonicalCell);
        width = std::max(width, row.size());
        if (i == 0 || !isBlank(row)) {
            rows.push_back(std::move(row));
        }
    }
    for (QString &heading : rows.front()) {
        heading = heading.trimmed();
    }
    for (QStringList &row : rows) {
        row.resize(width);
    }
    return rows;
}

void dropNamelessBlankColumns(std::vector<QStringList> &rows)
{
    for (qsizetype column = rows.front().size() - 1; column >= 0; --column) {
        const bool blank = std::all_of(rows.begin(), rows.end(), [column](const QStringList &row) {
            return row.at(column).isEmpty();
        });
        if (blank) {
            for (QStringList &row : rows) {
                row.removeAt(column);
            }
        }
    }
}

std::map<QString, std::vector<QStringList>> canonicalContent(const Sheets &sheets)
{
    std::map<QString, std::vector<QStringList>> content;
    for (const auto &[name, sheet] : sheets) {
        std::vector<QStringList> rows = canonicalRows(sheet);
        dropNamelessBlankColumns(rows);
        if (!rows.front().isEmpty()) {
            content.emplace(name, std::move(rows));
        }
    }
    return content;
}

/// Reads just the shape above. Every length is definite and checked before anything is allocated
/// for it.
class CanonicalReader
{
public:
    explicit CanonicalReader(const QByteArray &bytes)
        : m_cbor(bytes)
        , m_size(bytes.size())
    {
    }

    std::optional<Sheets> read()
    {
        const auto count = m_cbor.isMap() ? enter() : std::nullopt;
        if (!count || *count > maxSheets) {
            return std::nullopt;
        }
        Sheets sheets;
        for (quint64 i = 0; i < *count; ++i) {
            const auto name = readText();
            if (!name || (!sheets.empty() && *name <= sheets.rbegin()->first)
                || !readSheet(sheets, *name)) {
                return std::nullopt;
            }
        }
        const bool complete = m_cbor.leaveContainer() && m_cbor.lastError() == QCborError::NoError;
        return complete && !m_cbor.hasNext() && m_cbor.currentOffset() == m_size
            ? std::optional(sheets)
            : std::nullopt;
    }

private:
    /// The number of items of the array or map here.
    std::optional<quint64> enter()
    {
        if (!m_cbor.isLengthKnown()) {
            return std::nullopt;
        }
        const quint64 count = m_cbor.length();
        return count <= maxCells && m_cbor.enterContainer() ? std::optional(count) : std::nullopt;
    }

    std::optional<QString> readText()
    {
        if (!m_cbor.isString() || !m_cbor.isLengthKnown()) {
            return std::nullopt;
        }
        const auto part = m_cbor.readString();
        if (part.status != QCborStreamReader::Ok) {
            return std::nullopt;
        }
        return m_cbor.readString().status == QCborStreamReader::EndOfString
            ? std::optional(part.data)
            : std::nullopt;
    }

    bool readSheet(Sheets &sheets, const QString &name)
    {
        const auto count = m_cbor.isArray() ? enter() : std::nullopt;
        if (!count || *count == 0) {
            return false;
        }
        Sheet sheet{.name = name, .header = {}, .rows = {}, .rowNumbers = {}};
        for (quint64 i = 0; i < *count; ++i) {
            auto row = readRow();
            if (!row || (i > 0 && row->size() != sheet.header.size())) {
                return false;
            }
            if (i == 0) {
                sheet.header = *std::move(row);
            } else {
                sheet.rows.push_back(*std::move(row));
                sheet.rowNumbers.push_back(static_cast<int>(i + 1));
            }
        }
        sheets.emplace(name, std::move(sheet));
        return m_cbor.leaveContainer();
    }

    std::optional<QStringList> readRow()
    {
        const auto count = m_cbor.isArray() ? enter() : std::nullopt;
        if (!count || (m_cells += *count) > maxCells) {
            return std::nullopt;
        }
        QStringList row;
        for (quint64 i = 0; i < *count; ++i) {
            auto cell = readText();
            if (!cell) {
                return std::nullopt;
            }
            row.append(*std::move(cell));
        }
        return m_cbor.leaveContainer() ? std::optional(row) : std::nullopt;
    }

    QCborStreamReader m_cbor;
    qint64 m_size;
    quint64 m_cells = 0;
};

} // namespace

QByteArray canonicalBytes(const Sheets &sheets)
{
    const auto content = canonicalContent(sheets);
    QByteArray bytes;
    QCborStreamWriter cbor(&bytes);
    cbor.startMap(content.size());
    for (const auto &[name, rows] : content) {
        cbor.append(QStringView(name));
        cbor.startArray(rows.size());
        for (const QStringList &row : rows) {
            cbor.startArray(static_cast<quint64>(row.size()));
            for (const QString &cell : row) {
                cbor.append(QStringView(cell));
            }
            cbor.endArray();
        }
        cbor.endArray();
    }
    cbor.endMap();
    return bytes;
}

QByteArray canonicalHash(const Sheets &sheets)
{
    return QCryptographicHash::hash(canonicalBytes(sheets), QCryptographicHash::Sha256);
}

std::optional<Sheets> sheetsFromCanonical(const QByteArray &bytes)
{
    return CanonicalReader(bytes).read();
}

} // namespace meyar
