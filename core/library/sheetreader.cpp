// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/sheetreader.h"

namespace meyar {

using namespace Qt::StringLiterals;
using form::Problem;

namespace {

/// "Urdu (ur)" -> "ur"; a language without code is known by name or kept as written.
QString languageOf(const QString &heading)
{
    const qsizetype open = heading.lastIndexOf(u'(');
    if (open >= 0 && heading.endsWith(u')')) {
        return heading.mid(open + 1, heading.size() - open - 2).trimmed().toLower();
    }
    const QString name = heading.trimmed().toLower();
    if (name == u"english") {
        return languageCode(Language::English);
    }
    return name == u"urdu" ? languageCode(Language::Urdu) : name;
}

} // namespace

SheetReader::SheetReader(const form::Sheets &sheets, QString sheetName, form::Problems &problems)
    : m_name(std::move(sheetName))
    , m_problems(problems)
{
    const auto found = sheets.find(m_name);
    if (found == sheets.end()) {
        return;
    }
    m_sheet = &found->second;
    for (int i = 0; i < m_sheet->header.size(); ++i) {
        addColumn(m_sheet->header.at(i).trimmed(), i);
    }
}

void SheetReader::addColumn(const QString &heading, int index)
{
    const QString key = heading.toLower();
    if (key.isEmpty() || m_columns.contains(key)) {
        return; // the first of two equal headings counts; form reports the second
    }
    m_columns.insert(key, index);
    const qsizetype separator = heading.indexOf(u"::"_s);
    if (separator >= 0) {
        m_texts.push_back(
            {key.left(separator).trimmed(), languageOf(heading.mid(separator + 2)), index});
    }
}

int SheetReader::rowCount() const
{
    return m_sheet ? static_cast<int>(m_sheet->rows.size()) : 0;
}

int SheetReader::rowNumber(int row) const
{
    const auto index = static_cast<size_t>(row);
    if (row >= 0 && m_sheet && index < m_sheet->rowNumbers.size()) {
        return m_sheet->rowNumbers[index];
    }
    return m_sheet ? 1 : 0; // the header; the whole sheet if there is none
}

QString SheetReader::cell(int row, const QString &column) const
{
    const auto found = m_columns.constFind(column);
    if (found == m_columns.constEnd() || row < 0 || row >= rowCount()) {
        return {};
    }
    return m_sheet->rows[static_cast<size_t>(row)].value(*found).trimmed();
}

Text SheetReader::text(int row, const QString &column) const
{
    Text text;
    if (const QString plain = cell(row, column); !plain.isEmpty()) {
        text.byLanguage.emplace(QString(), plain);
    }
    for (const TextColumn &candidate : m_texts) {
        if (candidate.base != column || row < 0 || row >= rowCount()) {
            continue;
        }
        const QString value
            = m_sheet->rows[static_cast<size_t>(row)].value(candidate.index).trimmed();
        if (!value.isEmpty()) {
            text.byLanguage.emplace(candidate.language, value);
        }
    }
    return text;
}

void SheetReader::report(Problem::Kind kind, int row, const QString &column, QStringList args)
{
    const auto found = m_columns.constFind(column);
    const QString written
        = found == m_columns.constEnd() ? column : m_sheet->header.at(*found).trimmed();
    m_problems.push_back({.kind = kind,
                          .level = Problem::Level::Error,
                          .sheet = m_name,
                          .row = rowNumber(row),
                          .column = written,
                          .args = std::move(args)});
}

void SheetReader::reportBadValue(int row, const QString &column, const QString &allowed)
{
    report(Problem::Kind::BadValue, row, column, {cell(row, column), allowed});
}

} // namespace meyar
