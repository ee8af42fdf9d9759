// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchindex.h"

#include "core/base/text.h"
#include "core/vault/crypto.h"

#include <algorithm>

namespace meyar::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 foldingVersion = 1; ///< to be raised when searchFolded or the texts that are indexed change

// The entities of an assessment whose texts are found or hidden by what its pack says. Answers only with a note: those
// that had one and lost it are touched themselves.
constexpr auto selectOfDocument
    = "SELECT doc, no FROM entity WHERE doc=?1 AND type IN (12,13,14) UNION ALL SELECT e.doc, e.no FROM answer w "
      "JOIN entity e ON e.doc=w.doc AND e.type=11 AND e.named=1 AND e.id=w.key WHERE w.doc=?1 AND w.note IS NOT NULL";
constexpr auto selectOfPack = "SELECT doc FROM assessment WHERE pack_hash=?";
constexpr auto selectOfFinding
    = "SELECT e.doc, e.no FROM entity e WHERE e.doc=?1 AND e.named=0 AND "
      "((e.type=13 AND EXISTS(SELECT 1 FROM action c WHERE c.doc=?1 AND c.key=e.id AND c.finding=?2)) OR "
      "(e.type=14 AND EXISTS(SELECT 1 FROM evidence v WHERE v.doc=?1 AND v.key=e.id AND v.finding=?2)))";
// The notes in a row of a repeat that was ever deleted.
constexpr auto selectOfRow
    = "SELECT e.doc, e.no FROM entity e WHERE e.doc=?1 AND e.type=11 AND substr(CAST(e.id AS TEXT),-33)=?3 AND EXISTS("
      "SELECT 1 FROM entity r JOIN cover c ON c.doc=r.doc AND c.entity=r.no WHERE r.doc=?1 AND r.type=17 AND r.id=?2)";

bool isSearched(EntityType type)
{
    const std::vector<EntityType> &types = SearchTextReader::searchedTypes();
    return std::find(types.begin(), types.end(), type) != types.end();
}

QString folded(const QStringList &texts)
{
    return searchFolded(texts.join(u'\n'));
}

} // namespace

template<typename... Args>
void SearchIndex::touchAll(const char *select, const Args &...args)
{
    SQLite::Statement &rows = m_sql.prepare(select, args...);
    while (rows.executeStep()) {
        m_touched.insert({rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64()});
    }
    rows.reset();
}

void SearchIndex::touch(qint64 doc, qint64 entity, EntityType type, const QByteArray &key, bool hasText)
{
    if (isSearched(type)
        && (hasText || m_sql.number("SELECT EXISTS(SELECT 1 FROM search_text WHERE entity=?)", entity) != 0)) {
        m_touched.insert({doc, entity});
    }
    touchDependents(doc, type, key);
}

void SearchIndex::touchDependents(qint64 doc, EntityType type, const QByteArray &key)
{
    if (type == EntityType::Assessment) {
        touchAll(selectOfDocument, doc);
    } else if (type == EntityType::Finding) {
        touchAll(selectOfFinding, doc, key);
    } else if (type == EntityType::RepeatRow) {
        touchAll(selectOfRow, doc, key, QString(u'@' + QString::fromLatin1(key.toHex())));
    } else if (type == EntityType::Pack) {
        std::vector<qint64> documents;
        SQLite::Statement &rows = m_sql.prepare(selectOfPack, QByteArray::fromHex(key));
        while (rows.executeStep()) {
            documents.push_back(rows.getColumn(0).getInt64());
        }
        rows.reset();
        for (const qint64 document : documents) {
            touchAll(selectOfDocument, document);
        }
    }
}

void SearchIndex::update()
{
    for (const auto &[doc, entity] : std::exchange(m_touched, {})) {
        SQLite::Statement &row = m_sql.prepare("SELECT type, id FROM entity WHERE no=?", entity);
        if (!row.executeStep()) {
            row.reset();
            continue;
        }
        const auto type = static_cast<EntityType>(row.getColumn(0).getInt64());
        const QByteArray key = bytesOf(row.getColumn(1));
        row.reset();
        write(doc, entity, m_texts.read(doc, type, key));
    }
}

void SearchIndex::write(qint64 doc, qint64 entity, const SearchTexts &texts)
{
    const QString title = folded(texts.title);
    const QString body = folded(texts.body);
    SQLite::Statement &row = m_sql.prepare("SELECT title, body FROM search_text WHERE entity=?", entity);
    const bool isThere = row.executeStep();
    const QString oldTitle = isThere ? textOf(row.getColumn(0)) : QString();
    const QString oldBody = isThere ? textOf(row.getColumn(1)) : QString();
    row.reset();
    if (title == oldTitle && body == oldBody) {
        return;
    }
    if (isThere) {
        m_sql.run("INSERT INTO search(search,rowid,title,body) VALUES('delete',?,?,?)", entity, oldTitle, oldBody);
        m_sql.run("DELETE FROM search_text WHERE entity=?", entity);
    }
    if (!texts.isEmpty()) {
        m_sql.run("INSERT INTO search_text(entity,doc,title,body) VALUES(?,?,?,?)", entity, doc, title, body);
        m_sql.run("INSERT INTO search(rowid,title,body) VALUES(?,?,?)", entity, title, body);
    }
}

void SearchIndex::clear()
{
    m_sql.run("INSERT INTO search(search) VALUES('delete-all')");
    m_sql.run("DELETE FROM search_text");
    m_touched.clear();
}

void SearchIndex::clear(qint64 doc)
{
    std::vector<qint64> entities;
    SQLite::Statement &rows = m_sql.prepare("SELECT entity FROM search_text WHERE doc=?", doc);
    while (rows.executeStep()) {
        entities.push_back(rows.getColumn(0).getInt64());
    }
    rows.reset();
    for (const qint64 entity : entities) {
        write(doc, entity, {});
    }
    std::erase_if(m_touched, [doc](const auto &touched) { return touched.first == doc; });
}

void SearchIndex::fillIfNew()
{
    if (m_sql.number("SELECT v FROM self WHERE k='search'") == foldingVersion) {
        return;
    }
    clear();
    touchAll("SELECT doc, no FROM entity WHERE type IN (1,2,10,12,13,14,22)");
    touchAll("SELECT e.doc, e.no FROM answer a JOIN entity e ON e.doc=a.doc AND e.type=11 AND e.named=1 AND e.id=a.key "
             "WHERE a.note IS NOT NULL");
    update();
    m_sql.run("INSERT OR REPLACE INTO self(k,v) VALUES('search',?)", foldingVersion);
}

void SearchIndex::purge()
{
    m_sql.run("INSERT INTO search(search) VALUES('rebuild')");
}

bool SearchIndex::isSound()
{
    try {
        m_sql.run("INSERT INTO search(search,rank) VALUES('integrity-check',1)");
        return true;
    } catch (const SQLite::Exception &) { // it says by failing that the index is not what its rows say
        return false;
    }
}

QByteArray SearchIndex::digest()
{
    QByteArray bytes = isSound() ? "sound" : "broken";
    SQLite::Statement &rows = m_sql.prepare(
        "SELECT d.id, e.type, e.named, e.id, s.title, s.body FROM search_text s LEFT JOIN entity e ON e.no=s.entity "
        "LEFT JOIN doc d ON d.no=s.doc ORDER BY d.id, e.type, e.named, e.id");
    while (rows.executeStep()) {
        for (int i = 0; i < rows.getColumnCount(); ++i) {
            const QByteArray column = bytesOf(rows.getColumn(i));
            bytes += '|' + QByteArray::number(column.size()) + ':' + column;
        }
    }
    rows.reset();
    return vault::blake2b256(bytes);
}

} // namespace meyar::store
