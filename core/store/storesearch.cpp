// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/parts.h"

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 16; ///< of a query; the rest of a pasted page is not looked for
constexpr qsizetype longestWord = 64; ///< characters
constexpr qsizetype shownBefore = 40; ///< characters before the first hit
constexpr qsizetype shownInAll = 160;

constexpr int mostRanked = 2000; ///< matches that are weighed against each other; weighing 300,000 takes a second

constexpr auto countMatches = "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ?1 LIMIT ?2)";
constexpr auto selectBest
    = "SELECT e.no, e.doc, e.type, e.id FROM search CROSS JOIN entity e ON e.no=search.rowid "
      "LEFT JOIN assessment a ON a.doc=e.doc WHERE search MATCH ?1 "
      "AND (e.type<10 OR (a.key IS NOT NULL AND a.deleted IS NULL)) ORDER BY bm25(search,4.0,1.0), e.no LIMIT ?2";
constexpr auto selectNewest
    = "SELECT e.no, e.doc, e.type, e.id FROM search CROSS JOIN entity e ON e.no=search.rowid "
      "LEFT JOIN assessment a ON a.doc=e.doc WHERE search MATCH ?1 "
      "AND (e.type<10 OR (a.key IS NOT NULL AND a.deleted IS NULL)) ORDER BY search.rowid DESC LIMIT ?2";

constexpr auto selectOfAssessment
    = "SELECT a.key, a.started_on, e.name, e.name_ur, s.name, s.city FROM assessment a "
      "LEFT JOIN enterprise e ON e.key=a.enterprise LEFT JOIN site s ON s.key=a.site WHERE a.doc=?";
constexpr auto selectOfSite = "SELECT NULL, NULL, e.name, e.name_ur, s.name, s.city FROM site s "
                              "LEFT JOIN enterprise e ON e.key=s.enterprise WHERE s.doc=? AND s.key=?";
constexpr auto selectOfEnterprise
    = "SELECT NULL, NULL, e.name, e.name_ur, NULL, NULL FROM enterprise e WHERE e.doc=? AND e.key=?";

QStringList wordsOf(const QString &query)
{
    const QString folded = searchFolded(query);
    QStringList words;
    for (const TextRange &word : searchWords(folded)) {
        if (words.size() == mostWords) {
            break;
        }
        words += folded.mid(word.start, qMin(word.length, longestWord));
    }
    return words;
}

/// Each word quoted, as the beginning of a word; all of them have to be there.
QString matchOf(const QStringList &words)
{
    QString match;
    for (const QString &word : words) {
        match += u'"' + word + u"\"* "_s;
    }
    return match;
}

/// Where something was found.
struct Place
{
    qint64 entity = 0;
    qint64 doc = 0;
    EntityType type = EntityType::Answer;
    QByteArray key;
};

std::vector<Place> placesOf(store::Sql &sql, const char *select, const QString &match, int limit)
{
    std::vector<Place> places;
    SQLite::Statement &rows = sql.prepare(select, match, limit);
    while (rows.executeStep()) {
        places.push_back({rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64(),
                          static_cast<EntityType>(rows.getColumn(2).getInt64()), store::bytesOf(rows.getColumn(3))});
    }
    rows.reset();
    return places;
}

/// The best first. Of what matches too often to be weighed: the newest, those in a title first.
std::vector<Place> bestPlaces(store::Sql &sql, const QString &match, int limit)
{
    if (sql.number(countMatches, match, mostRanked + 1) <= mostRanked) {
        return placesOf(sql, selectBest, match, limit);
    }
    std::vector<Place> places = placesOf(sql, selectNewest, u"{title} : ("_s + match + u')', limit);
    const size_t inTitles = places.size();
    for (Place &place : placesOf(sql, selectNewest, match, limit)) {
        const bool isKnown = std::any_of(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(inTitles),
                                         [&](const Place &known) { return known.entity == place.entity; });
        if (!isKnown && places.size() < static_cast<size_t>(limit)) {
            places.push_back(std::move(place));
        }
    }
    return places;
}

SearchKind kindOf(EntityType type)
{
    switch (type) {
    case EntityType::Enterprise:
        return SearchKind::Enterprise;
    case EntityType::Site:
        return SearchKind::Site;
    case EntityType::Assessment:
        return SearchKind::Assessment;
    case EntityType::Finding:
        return SearchKind::Finding;
    case EntityType::Action:
        return SearchKind::Action;
    case EntityType::Evidence:
        return SearchKind::Evidence;
    case EntityType::QuickNote:
        return SearchKind::QuickNote;
    default:
        return SearchKind::Note;
    }
}

std::vector<TextRange> hitsIn(const QString &text, const QStringList &words)
{
    std::vector<TextRange> hits;
    for (const TextRange &range : searchWords(text)) {
        const QString folded = searchFolded(text.mid(range.start, range.length));
        if (std::any_of(words.begin(), words.end(), [&](const QString &word) { return folded.startsWith(word); })) {
            hits.push_back(range);
        }
    }
    return hits;
}

/// The part of `text` around its first hit, cut between words, with the hits' places in it.
std::pair<QString, std::vector<TextRange>> excerpt(const QString &text, const std::vector<TextRange> &hits)
{
    const std::vector<TextRange> words = searchWords(text);
    const qsizetype first = hits.empty() ? 0 : hits.front().start;
    qsizetype start = 0;
    qsizetype end = text.size();
    for (const TextRange &word : words) {
        if (word.start < first - shownBefore) {
            start = word.start + word.length;
        }
        if (word.start + word.length <= qMax(start + shownInAll, first + 1)) {
            end = word.start + word.length;
        }
    }
    const bool isWhole = text.size() - start <= shownInAll;
    end = isWhole ? text.size() : end;
    while (start < end && text[start].isSpace()) {
        ++start;
    }
    const QString before = start > 0 ? u"…"_s : QString();
    QString shown = before + text.mid(start, end - start) + (isWhole ? QString() : u"…"_s);
    shown.replace(u'\n', u' ');
    std::vector<TextRange> places;
    for (const TextRange &hit : hits) {
        if (hit.start >= start && hit.start + hit.length <= end) {
            places.push_back({hit.start - start + before.size(), hit.length});
        }
    }
    return {shown, places};
}

/// The text of the entity in which most hits stand.
void describe(SearchHit &hit, const store::SearchTexts &texts, const QStringList &words)
{
    size_t most = 0;
    for (const QString &text : texts.title + texts.body) {
        const std::vector<TextRange> hits = hitsIn(text, words);
        if (hit.text.isEmpty() || hits.size() > most) {
            std::tie(hit.text, hit.hits) = excerpt(text, hits);
            most = hits.size();
        }
    }
}

void addContext(store::Sql &sql, SearchHit &hit, qint64 doc)
{
    SQLite::Statement &row = hit.kind == SearchKind::Enterprise ? sql.prepare(selectOfEnterprise, doc, hit.entity)
        : hit.kind == SearchKind::Site                          ? sql.prepare(selectOfSite, doc, hit.entity)
                                                                : sql.prepare(selectOfAssessment, doc);
    if (row.executeStep()) {
        hit.assessment = AssessmentId::fromBytes(store::bytesOf(row.getColumn(0)));
        hit.startedOn = store::dateOf(row.getColumn(1));
        hit.enterpriseName = store::textOf(row.getColumn(2));
        hit.enterpriseNameUrdu = store::textOf(row.getColumn(3));
        hit.siteName = store::textOf(row.getColumn(4));
        hit.city = store::textOf(row.getColumn(5));
    }
    row.reset();
}

} // namespace

Result<std::vector<SearchHit>> Store::search(const QString &query, int limit)
{
    const QStringList words = wordsOf(query);
    if (words.isEmpty()) {
        return std::vector<SearchHit>();
    }
    return m_parts->reading([&] {
        std::vector<SearchHit> found;
        for (const Place &place : bestPlaces(m_parts->sql, matchOf(words), limit)) {
            SearchHit hit;
            hit.kind = kindOf(place.type);
            hit.entity = place.key;
            describe(hit, m_parts->models.search().texts(place.doc, place.type, place.key), words);
            addContext(m_parts->sql, hit, place.doc);
            found.push_back(std::move(hit));
        }
        return found;
    });
}

} // namespace meyar
