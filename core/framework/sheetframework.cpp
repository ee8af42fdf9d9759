// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/sheetframework.h"

#include <QRegularExpression>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

using Keys = QHash<QString, QString>;

/// A sheet …_meta: keys and values, without a header.
Keys keysOf(const form::Sheet &sheet)
{
    Keys keys;
    keys.insert(sheet.header.value(0).trimmed(), sheet.header.value(1).trimmed());
    for (const QStringList &row : sheet.rows) {
        keys.insert(row.value(0).trimmed(), row.value(1).trimmed());
    }
    return keys;
}

/// A sheet …_content: rows by the names of their columns.
std::vector<Keys> rowsOf(const form::Sheet &sheet)
{
    std::vector<Keys> rows;
    for (const QStringList &cells : sheet.rows) {
        Keys row;
        for (qsizetype i = 0; i < sheet.header.size(); ++i) {
            row.insert(sheet.header[i].trimmed().toLower(), cells.value(i).trimmed());
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

/// "name" and "name[fr]".
FrameworkText wordsOf(const Keys &row, const QString &key, const QString &language)
{
    FrameworkText words;
    for (auto at = row.cbegin(); at != row.cend(); ++at) {
        if (at.value().isEmpty()) {
            continue;
        }
        if (at.key() == key) {
            words[language] = at.value();
        } else if (at.key().startsWith(key + u'[') && at.key().endsWith(u']')) {
            words[at.key().mid(key.size() + 1).chopped(1)] = at.value();
        }
    }
    return words;
}

QStringList listOf(const QString &cell)
{
    static const QRegularExpression between(u"[,\\n]"_s);
    QStringList list;
    const QStringList parts = cell.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        list.append(part.trimmed());
    }
    return list;
}

bool isMarked(const QString &cell)
{
    return cell.compare(u"x", Qt::CaseInsensitive) == 0;
}

class Reader
{
public:
    explicit Reader(const form::Sheets &sheets) : m_sheets(sheets) {}

    Framework read()
    {
        const Keys library = keysOf(m_sheets.at(u"library_meta"_s));
        m_framework.language = library.value(u"locale"_s, u"en"_s);
        m_framework.version = library.value(u"version"_s);
        m_framework.provider = library.value(u"provider"_s);
        m_framework.copyright = library.value(u"copyright"_s);
        for (const auto &[name, sheet] : m_sheets) {
            if (!name.endsWith(u"_meta")) {
                continue;
            }
            const Keys meta = keysOf(sheet);
            const QString type = meta.value(u"type"_s);
            const auto content = m_sheets.find(name.chopped(5) + u"_content"_s);
            if (content == m_sheets.end()) {
                continue;
            }
            if (type == u"framework" && m_framework.nodes.empty()) {
                readFramework(meta, rowsOf(content->second));
            } else if (type == u"requirement_mapping_set") {
                readMappings(meta, rowsOf(content->second));
            }
        }
        return std::move(m_framework);
    }

private:
    /// The content of the object of a type and name that the framework speaks of.
    std::vector<Keys> contentOf(const QString &type, const QString &name) const
    {
        for (const auto &[sheetName, sheet] : m_sheets) {
            const Keys meta = sheetName.endsWith(u"_meta") ? keysOf(sheet) : Keys();
            const auto content = m_sheets.find(sheetName.chopped(5) + u"_content"_s);
            if (meta.value(u"type"_s) == type && meta.value(u"name"_s) == name && content != m_sheets.end()) {
                return rowsOf(content->second);
            }
        }
        return {};
    }

    void readFramework(const Keys &meta, const std::vector<Keys> &rows)
    {
        const QString language = m_framework.language;
        m_framework.urn = meta.value(u"urn"_s);
        m_framework.refId = meta.value(u"ref_id"_s);
        m_framework.name = wordsOf(meta, u"name"_s, language);
        m_framework.description = wordsOf(meta, u"description"_s, language);
        for (const Keys &row : contentOf(u"scores"_s, meta.value(u"scores_definition"_s))) {
            m_framework.scores.push_back({row.value(u"score"_s).toDouble(), wordsOf(row, u"name"_s, language),
                                          wordsOf(row, u"description"_s, language)});
        }
        std::ranges::sort(m_framework.scores, {}, &FrameworkScore::score);
        for (const Keys &row : contentOf(u"implementation_groups"_s, meta.value(u"implementation_groups_definition"_s))) {
            m_framework.groups.push_back({row.value(u"ref_id"_s), wordsOf(row, u"name"_s, language),
                                          isMarked(row.value(u"default_selected"_s))});
        }
        for (const Keys &row : rows) {
            FrameworkNode node;
            node.refId = row.value(u"ref_id"_s);
            node.urn = meta.value(u"base_urn"_s) + u':' + node.refId.toLower().replace(u' ', u'-');
            node.depth = std::clamp(row.value(u"depth"_s).toInt(), 1, 12);
            node.isAssessable = isMarked(row.value(u"assessable"_s));
            node.name = wordsOf(row, u"name"_s, language);
            node.description = wordsOf(row, u"description"_s, language);
            node.annotation = wordsOf(row, u"annotation"_s, language);
            node.evidence = wordsOf(row, u"typical_evidence"_s, language);
            node.groups = listOf(row.value(u"implementation_groups"_s));
            node.weight = std::max(1.0, row.value(u"weight"_s).toDouble());
            node.importance = row.value(u"importance"_s).toLower();
            m_framework.nodes.push_back(std::move(node));
        }
    }

    void readMappings(const Keys &meta, const std::vector<Keys> &rows)
    {
        for (const Keys &row : rows) {
            m_framework.mappings.push_back({meta.value(u"source_node_base_urn"_s) + u':' + row.value(u"source_node_id"_s),
                                            meta.value(u"target_framework_urn"_s),
                                            meta.value(u"target_node_base_urn"_s) + u':' + row.value(u"target_node_id"_s),
                                            row.value(u"relationship"_s)});
        }
    }

    const form::Sheets &m_sheets;
    Framework m_framework;
};

} // namespace

Result<Framework> frameworkFromSheets(const form::Sheets &sheets, const QString &path)
{
    if (!sheets.contains(u"library_meta"_s)) {
        return fail(Error::Code::CannotRead,
                    {path, u"it is no library of CISO Assistant (version 2): the sheet “library_meta” is missing"_s});
    }
    return Reader(sheets).read();
}

} // namespace meyar
