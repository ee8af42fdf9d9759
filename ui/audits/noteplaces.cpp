// SPDX-License-Identifier: GPL-3.0-or-later
// Which question a quick note may belong to.
#include "core/base/text.h"
#include "ui/audits/notesorter.h"
#include "ui/frame/fuzzy.h"

#include <QSet>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr qsizetype tellingLetters = 4; ///< of a word; shorter ones stand everywhere

QSet<QString> tellingWords(const QString &text)
{
    const QString folded = searchFolded(text);
    QSet<QString> words;
    for (const TextRange &range : searchWords(folded)) {
        if (range.length >= tellingLetters) {
            words.insert(folded.mid(range.start, range.length));
        }
    }
    return words;
}

/// Words that both have, or that begin alike ("exit", "exits").
int shared(const QSet<QString> &a, const QSet<QString> &b)
{
    int count = 0;
    for (const QString &word : a) {
        count += std::any_of(b.begin(), b.end(), [&](const QString &other) {
                     return other.startsWith(word) || word.startsWith(other);
                 })
            ? 1
            : 0;
    }
    return count;
}

} // namespace

std::vector<NotePlace> fittingPlaces(const std::vector<NotePlace> &places, const QString &typed, const QString &note)
{
    const bool isTyped = !typed.trimmed().isEmpty();
    const QSet<QString> words = tellingWords(note);
    std::vector<std::pair<int, const NotePlace *>> ranked;
    for (const NotePlace &place : places) {
        const QString all = place.code + u' ' + place.both + u' ' + place.section + u' ' + place.name;
        const int score = isTyped ? fuzzyScore(typed, all) : shared(words, tellingWords(place.both + u' ' + place.section));
        if (score >= 0) {
            ranked.emplace_back(score, &place);
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<NotePlace> fitting;
    for (const auto &[score, place] : ranked) {
        fitting.push_back(*place);
    }
    return fitting;
}

} // namespace meyar::ui
