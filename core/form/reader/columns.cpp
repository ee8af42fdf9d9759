// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/columns.h"

#include <algorithm>
#include <array>
#include <map>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

struct Alias
{
    QStringView name; ///< lower case, '_' for spaces
    Column column = Column::Unknown;
};

constexpr Alias surveyAliases[] = {
    {u"type", Column::Type},
    {u"command", Column::Type},
    {u"name", Column::Name},
    {u"tag", Column::Name},
    {u"value", Column::Name},
    {u"label", Column::Label},
    {u"caption", Column::Label},
    {u"hint", Column::Hint},
    {u"guidance_hint", Column::Guidance},
    {u"relevant", Column::Relevant},
    {u"relevance", Column::Relevant},
    {u"required", Column::Required},
    {u"required_message", Column::RequiredMessage},
    {u"requiredmsg", Column::RequiredMessage},
    {u"jr:requiredmsg", Column::RequiredMessage},
    {u"constraint", Column::Constraint},
    {u"constraint_message", Column::ConstraintMessage},
    {u"constraining_message", Column::ConstraintMessage},
    {u"jr:constraintmsg", Column::ConstraintMessage},
    {u"calculation", Column::Calculation},
    {u"calculate", Column::Calculation},
    {u"default", Column::Default},
    {u"readonly", Column::ReadOnly},
    {u"read_only", Column::ReadOnly},
    {u"appearance", Column::Appearance},
    {u"disabled", Column::Disabled},
};

constexpr Alias choicesAliases[] = {
    {u"list_name", Column::ListName}, {u"listname", Column::ListName}, {u"name", Column::Name},
    {u"value", Column::Name},         {u"label", Column::Label},       {u"caption", Column::Label},
};

Column columnOf(const QString &base, const QString &sheet)
{
    const QString key = base.simplified().replace(u' ', u'_');
    const auto find = [&](const auto &aliases) {
        const auto found = std::find_if(std::begin(aliases), std::end(aliases),
                                        [&](const Alias &alias) { return alias.name == key; });
        return found == std::end(aliases) ? Column::Unknown : found->column;
    };
    if (sheet == "survey"_L1) {
        return find(surveyAliases);
    }
    return sheet == "choices"_L1 ? find(choicesAliases) : Column::Unknown;
}

bool isTranslatable(Column column)
{
    return column == Column::Label || column == Column::Hint || column == Column::Guidance
        || column == Column::ConstraintMessage || column == Column::RequiredMessage;
}

/// The parts around `::`; an old `label:English` counts too where the column can be translated.
QStringList partsOf(const QString &written, const QString &sheet)
{
    QStringList parts = written.split(u"::"_s);
    if (parts.size() == 1) {
        const qsizetype colon = written.indexOf(u':');
        if (colon > 0 && isTranslatable(columnOf(written.left(colon).trimmed().toLower(), sheet))) {
            parts = {written.left(colon), written.mid(colon + 1)};
        }
    }
    for (QString &part : parts) {
        part = part.trimmed();
    }
    return parts;
}

/// Whether the first part of a heading says where the rest goes in the XForm, not what it is.
bool isPlacePrefix(const QString &part)
{
    static const QStringList prefixes
        = {u"bind"_s, u"body"_s, u"control"_s, u"instance"_s, u"media"_s};
    return prefixes.contains(part);
}

} // namespace

QString languageOf(const QString &written)
{
    const qsizetype open = written.lastIndexOf(u'(');
    const qsizetype close = written.lastIndexOf(u')');
    if (open >= 0 && close > open + 1) {
        return written.mid(open + 1, close - open - 1).trimmed().toLower();
    }
    const QString name = written.trimmed().toLower();
    if (name == "english"_L1) {
        return u"en"_s;
    }
    return name == "urdu"_L1 || name == u"اردو"_s ? u"ur"_s : name;
}

Heading parsedHeading(const QString &written, const QString &sheet)
{
    Heading heading;
    heading.written = written;
    heading.ignored = written.trimmed().isEmpty() || written.trimmed().startsWith(u'_');
    QStringList parts = partsOf(written, sheet);
    heading.base = parts.takeFirst().toLower();
    if (isPlacePrefix(heading.base) && !parts.isEmpty()) {
        const QString inner = parts.takeFirst().toLower();
        const bool isOurs = heading.base != "instance"_L1 && heading.base != "media"_L1;
        heading.column = isOurs ? columnOf(inner, sheet) : Column::Unknown;
        heading.base += u"::"_s + inner;
    } else {
        heading.column = columnOf(heading.base, sheet);
    }
    if (!parts.isEmpty()) {
        heading.language = languageOf(parts.join(u"::"_s));
        if (!isTranslatable(heading.column)) {
            heading.column = Column::Unknown;
        }
    }
    return heading;
}

Columns::Columns(const Sheet &sheet, const QString &defaultLanguage, Problems &problems)
    : m_sheet(sheet)
{
    for (const QString &written : sheet.header) {
        m_headings.push_back(parsedHeading(written, sheet.name));
    }
    reportDuplicates(problems);
    adopt(defaultLanguage);
    groupTranslations();
}

void Columns::reportDuplicates(Problems &problems)
{
    std::map<std::pair<QString, QString>, size_t> seen;
    for (size_t i = 0; i < m_headings.size(); ++i) {
        Heading &heading = m_headings[i];
        if (heading.ignored) {
            continue;
        }
        const QString what = heading.column == Column::Unknown
            ? heading.base
            : QString(u'#' + QString::number(static_cast<int>(heading.column)));
        // a plain column and a translated one of the same name are two columns
        const QString language = heading.language ? QString(u':' + *heading.language) : QString();
        if (!seen.emplace(std::pair(what, language), i).second) {
            heading.ignored = true;
            Reporter(m_sheet.name, problems)
                .error(Problem::Kind::DuplicateColumn, 1, heading.written, {heading.written});
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

QString Columns::at(size_t row, size_t column) const
{
    return m_sheet.rows[row].value(static_cast<qsizetype>(column)).trimmed();
}

bool Columns::has(Column column) const
{
    return std::any_of(m_headings.begin(), m_headings.end(), [column](const Heading &heading) {
        return !heading.ignored && heading.column == column;
    });
}

QString Columns::written(Column column) const
{
    const auto found
        = std::find_if(m_headings.begin(), m_headings.end(), [column](const Heading &heading) {
              return !heading.ignored && heading.column == column;
          });
    return found == m_headings.end() ? QString() : found->written;
}

QString Columns::cell(size_t row, Column column) const
{
    for (size_t i = 0; i < m_headings.size(); ++i) {
        if (!m_headings[i].ignored && m_headings[i].column == column) {
            return at(row, i);
        }
    }
    return {};
}

Text Columns::text(size_t row, Column column) const
{
    Text text;
    for (size_t i = 0; i < m_headings.size(); ++i) {
        const Heading &heading = m_headings[i];
        if (heading.ignored || heading.column != column) {
            continue;
        }
        if (const QString words = at(row, i); !words.isEmpty()) {
            text.byLanguage.emplace(heading.language.value_or(QString()), words);
        }
    }
    return text;
}

QHash<QString, QString> Columns::extra(size_t row) const
{
    QHash<QString, QString> cells;
    for (size_t i = 0; i < m_headings.size(); ++i) {
        const Heading &heading = m_headings[i];
        if (heading.ignored || heading.column != Column::Unknown || heading.language) {
            continue;
        }
        if (const QString words = at(row, i); !words.isEmpty()) {
            cells.insert(heading.base, words);
        }
    }
    return cells;
}

QHash<QString, Text> Columns::extraText(size_t row) const
{
    QHash<QString, Text> texts;
    for (size_t i = 0; i < m_headings.size(); ++i) {
        const Heading &heading = m_headings[i];
        if (heading.ignored || heading.column != Column::Unknown || !heading.language) {
            continue;
        }
        if (const QString words = at(row, i); !words.isEmpty()) {
            texts[heading.base].byLanguage.emplace(*heading.language, words);
        }
    }
    return texts;
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
