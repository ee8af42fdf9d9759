// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/columnmapping.h"

#include "core/base/text.h"

#include <QSet>

#include <algorithm>

namespace meyar {

namespace {

/// Its words, folded; what stands in brackets is a unit and left out if anything remains.
QStringList wordsOf(const QString &heading)
{
    QString bare;
    int depth = 0;
    for (const QChar c : heading) {
        depth += c == u'(' || c == u'[' ? 1 : 0;
        if (depth == 0) {
            bare += c;
        }
        depth -= (c == u')' || c == u']') && depth > 0 ? 1 : 0;
    }
    const QString folded = searchFolded(bare.trimmed().isEmpty() ? heading : bare);
    QStringList words;
    for (const TextRange &range : searchWords(folded)) {
        for (const QString &word : folded.mid(range.start, range.length).split(u'_', Qt::SkipEmptyParts)) {
            words.append(word);
        }
    }
    return words;
}

constexpr qsizetype mostWords = 8; ///< what is longer is a sentence, no heading

struct Candidate
{
    bool isWhole = false;
    qsizetype words = 0;
    std::size_t column = 0;
    qsizetype heading = 0;
};

bool holdsAll(const QStringList &words, const QStringList &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return words.contains(word); });
}

} // namespace

QJsonObject toJson(const ColumnMapping &mapping)
{
    QJsonObject json;
    for (const auto &[key, heading] : mapping.headingOf) {
        json.insert(key, heading);
    }
    return json;
}

ColumnMapping columnMappingFrom(const QJsonObject &json)
{
    ColumnMapping mapping;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.value().isString() && !it.value().toString().isEmpty()) {
            mapping.headingOf.emplace(it.key(), it.value().toString());
        }
    }
    return mapping;
}

ColumnMapping guessedMapping(const QStringList &headings, const std::vector<KnownColumn> &known)
{
    std::vector<QStringList> written;
    for (const QString &heading : headings) {
        written.push_back(wordsOf(heading));
        if (written.back().size() > mostWords) {
            written.back().clear();
        }
    }
    std::vector<Candidate> candidates;
    for (std::size_t column = 0; column < known.size(); ++column) {
        for (const QString &name : known[column].headings + QStringList{known[column].key}) {
            const QStringList wanted = wordsOf(name);
            for (std::size_t i = 0; i < written.size(); ++i) {
                const bool isWhole = written[i] == wanted;
                if (isWhole || (!wanted.isEmpty() && holdsAll(written[i], wanted))) {
                    candidates.push_back({isWhole, wanted.size(), column, qsizetype(i)});
                }
            }
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return std::tuple(a.isWhole, a.words) > std::tuple(b.isWhole, b.words);
    });
    ColumnMapping mapping;
    QSet<qsizetype> used;
    for (const Candidate &each : candidates) {
        const QString &key = known[each.column].key;
        if (!used.contains(each.heading) && !mapping.headingOf.contains(key)) {
            used.insert(each.heading);
            mapping.headingOf.emplace(key, headings[each.heading]);
        }
    }
    return mapping;
}

std::map<QString, int> placesOf(const QStringList &headings, const std::vector<KnownColumn> &known,
                                const ColumnMapping &given)
{
    ColumnMapping mapping = given.isEmpty() ? guessedMapping(headings, known) : given;
    if (given.guessRest && !given.isEmpty()) {
        const auto isTaken = [&](const QString &heading) {
            return std::any_of(given.headingOf.begin(), given.headingOf.end(),
                               [&](const auto &each) { return each.second.simplified() == heading.simplified(); });
        };
        for (const auto &[key, heading] : guessedMapping(headings, known).headingOf) {
            if (!isTaken(heading)) {
                mapping.headingOf.emplace(key, heading);
            }
        }
    }
    std::map<QString, int> places;
    for (const auto &[key, heading] : mapping.headingOf) {
        const bool isKnown
            = std::any_of(known.begin(), known.end(), [&k = key](const KnownColumn &column) { return column.key == k; });
        for (qsizetype i = 0; isKnown && i < headings.size(); ++i) {
            if (headings[i].simplified() == heading.simplified()) {
                places.emplace(key, int(i));
                break;
            }
        }
    }
    return places;
}

} // namespace meyar
