// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/columns.h"

#include <algorithm>
#include <map>
#include <set>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t columnCount = static_cast<size_t>(Column::InstanceAttribute) + 1;

size_t index(Column column)
{
    return static_cast<size_t>(column);
}

/// What two headings have in common if they mean the same column.
QString meaning(const Heading &heading)
{
    if (heading.column == Column::Unknown) {
        return heading.base;
    }
    // attributes keep their case
    return u'#' + QString::number(static_cast<int>(heading.column)) + heading.attribute;
}

} // namespace

std::vector<FormLanguage> languagesIn(const Sheet &sheet)
{
    std::vector<FormLanguage> found;
    for (const QString &written : sheet.header) {
        const Heading heading = parsedHeading(written, sheet.name);
        if (!heading.ignored && heading.language && isTranslatable(heading.column)) {
            found.push_back({*heading.language, heading.languageWritten});
        }
    }
    return found;
}

Columns::Columns(const Sheet &sheet, const QString &defaultLanguage, Problems &problems,
                 bool cleansTexts)
    : m_sheet(sheet)
    , m_cleansTexts(cleansTexts)
    , m_byColumn(columnCount)
{
    for (const QString &written : sheet.header) {
        m_headings.push_back(parsedHeading(written, sheet.name));
    }
    reportDuplicates(problems);
    adopt(defaultLanguage);
    for (size_t i = 0; i < m_headings.size(); ++i) {
        if (!m_headings[i].ignored) {
            m_byColumn[index(m_headings[i].column)].push_back(i);
        }
    }
    groupTranslations();
    reportMixed(problems);
    reportNearMisses(problems);
}

void Columns::reportDuplicates(Problems &problems)
{
    std::set<std::pair<QString, QString>> seen;
    for (Heading &heading : m_headings) {
        if (heading.ignored) {
            continue;
        }
        // a plain column and a translated one of the same name are two columns
        const QString language = heading.language ? QString(u':' + *heading.language) : QString();
        if (!seen.emplace(meaning(heading), language).second) {
            heading.ignored = true;
            Reporter(m_sheet.name, problems)
                .error(Problem::Kind::DuplicateColumn, 1, heading.written, {heading.written});
        }
    }
}

void Columns::reportMixed(Problems &problems) const
{
    for (size_t column = 0; column < columnCount; ++column) {
        const std::vector<size_t> &places = m_byColumn[column];
        const auto isPlain = [this](size_t place) { return !m_headings[place].language; };
        const auto plain = std::find_if(places.begin(), places.end(), isPlain);
        if (!isTranslatable(static_cast<Column>(column)) || plain == places.end()
            || std::all_of(places.begin(), places.end(), isPlain)) {
            continue;
        }
        const QString &written = m_headings[*plain].written;
        Reporter(m_sheet.name, problems)
            .warning(Problem::Kind::LanguageMixed, 1, written, {written});
    }
}

void Columns::reportNearMisses(Problems &problems) const
{
    for (const Heading &heading : m_headings) {
        if (const QString meant = nearestHeading(heading, m_sheet.name); !meant.isEmpty()) {
            Reporter(m_sheet.name, problems)
                .warning(Problem::Kind::ColumnNear, 1, heading.written, {heading.written, meant});
        }
    }
}

void Columns::adopt(const QString &defaultLanguage)
{
    for (Heading &heading : m_headings) {
        if (defaultLanguage.isEmpty() || heading.language || !isTranslatable(heading.column)) {
            continue;
        }
        const bool hasItsOwn
            = std::any_of(m_headings.begin(), m_headings.end(), [&](const Heading &other) {
                  return other.column == heading.column && other.language == defaultLanguage;
              });
        if (!hasItsOwn) {
            heading.language = defaultLanguage;
        }
    }
}

void Columns::groupTranslations()
{
    std::map<std::pair<Column, QString>, std::vector<size_t>> groups;
    for (size_t i = 0; i < m_headings.size(); ++i) {
        const Heading &heading = m_headings[i];
        if (!heading.ignored && heading.language) {
            const bool known = heading.column != Column::Unknown;
            groups[{heading.column, known ? QString() : heading.base}].push_back(i);
        }
    }
    for (auto &[what, columns] : groups) {
        if (columns.size() > 1) {
            m_translations.push_back(std::move(columns));
        }
    }
}

void Columns::leaveOut(const QString &heading)
{
    std::vector<size_t> &unknown = m_byColumn[index(Column::Unknown)];
    unknown.erase(std::remove_if(unknown.begin(), unknown.end(),
                                 [&](size_t i) { return m_headings[i].written == heading; }),
                  unknown.end());
}

QString Columns::at(size_t row, size_t column) const
{
    const QString cell = m_sheet.rows[row].value(static_cast<qsizetype>(column));
    if (!m_cleansTexts && isTranslatable(m_headings[column].column)) {
        return cell.trimmed().isEmpty() ? QString() : cell;
    }
    QString words = cell.trimmed();
    while (m_cleansTexts && m_sheet.name == "survey"_L1 && words.contains("  "_L1)) {
        words.replace("  "_L1, " "_L1);
    }
    return words;
}

const std::vector<size_t> &Columns::columnsOf(Column column) const
{
    return m_byColumn[index(column)];
}

bool Columns::has(Column column) const
{
    return !columnsOf(column).empty();
}

QString Columns::written(Column column) const
{
    return has(column) ? m_headings[columnsOf(column).front()].written : QString();
}

QString Columns::cell(size_t row, Column column) const
{
    return has(column) ? at(row, columnsOf(column).front()) : QString();
}

Text Columns::text(size_t row, Column column) const
{
    Text text;
    for (const size_t i : columnsOf(column)) {
        if (const QString words = at(row, i); !words.isEmpty()) {
            text.byLanguage.emplace(m_headings[i].language.value_or(QString()), words);
        }
    }
    return text;
}

Media Columns::media(size_t row) const
{
    static const std::pair<Column, QString> kinds[] = {{Column::Image, u"image"_s},
                                                       {Column::BigImage, u"big-image"_s},
                                                       {Column::Audio, u"audio"_s},
                                                       {Column::Video, u"video"_s}};
    Media media;
    for (const auto &[column, kind] : kinds) {
        if (Text files = text(row, column); !files.isEmpty()) {
            media.emplace(kind, std::move(files));
        }
    }
    return media;
}

std::map<QString, QString> Columns::attributes(size_t row, Column place) const
{
    std::map<QString, QString> found;
    for (const size_t i : columnsOf(place)) {
        if (const QString words = at(row, i); !words.isEmpty()) {
            found.emplace(m_headings[i].attribute, words);
        }
    }
    return found;
}

QHash<QString, QString> Columns::extra(size_t row) const
{
    QHash<QString, QString> cells;
    for (const size_t i : columnsOf(Column::Unknown)) {
        if (const QString words = at(row, i); !m_headings[i].language && !words.isEmpty()) {
            cells.insert(m_headings[i].base, words);
        }
    }
    return cells;
}

QHash<QString, Text> Columns::extraText(size_t row) const
{
    QHash<QString, Text> texts;
    for (const size_t i : columnsOf(Column::Unknown)) {
        const Heading &heading = m_headings[i];
        if (const QString words = at(row, i); heading.language && !words.isEmpty()) {
            texts[heading.base].byLanguage.emplace(*heading.language, words);
        }
    }
    return texts;
}

QHash<QString, QString> Columns::everyExtra(size_t row) const
{
    QHash<QString, QString> cells;
    for (const size_t i : columnsOf(Column::Unknown)) {
        if (const QString words = at(row, i); !words.isEmpty()) {
            const Heading &heading = m_headings[i];
            cells.insert(heading.language
                             ? heading.base + u"::"_s + heading.languageWritten.toLower()
                             : heading.base,
                         words);
        }
    }
    return cells;
}

std::vector<Columns::Untranslated> Columns::untranslated(size_t row) const
{
    std::vector<Untranslated> missing;
    for (const std::vector<size_t> &columns : m_translations) {
        const auto isFilled = [&](size_t column) { return !at(row, column).isEmpty(); };
        if (std::none_of(columns.begin(), columns.end(), isFilled)) {
            continue;
        }
        for (const size_t column : columns) {
            if (!isFilled(column)) {
                missing.push_back({m_headings[column].written, *m_headings[column].language});
            }
        }
    }
    return missing;
}

} // namespace meyar::form
