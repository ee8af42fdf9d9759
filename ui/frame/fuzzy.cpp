// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/fuzzy.h"

#include "core/base/text.h"

#include <QStringList>

namespace meyar::ui {

namespace {

/// The letters of `word` in order within one word of the text: "fnd" in "findings".
int scattered(const QString &word, const QString &target)
{
    qsizetype at = 0;
    qsizetype gaps = 0;
    for (const QChar letter : word) {
        const qsizetype found = target.indexOf(letter, at);
        if (found < 0) {
            return -1;
        }
        gaps += found - at;
        at = found + 1;
    }
    return qMax(1, 12 - int(gaps));
}

int scoreOfWord(const QString &word, const QString &text, const QStringList &targets)
{
    for (const QString &target : targets) {
        if (target == word) {
            return 100;
        }
    }
    if (text.startsWith(word)) {
        return 90;
    }
    int best = text.contains(word) ? 40 : -1;
    for (const QString &target : targets) {
        if (target.startsWith(word)) {
            return 70;
        }
        if (word.size() >= 3 && !target.isEmpty() && target.front() == word.front()) {
            best = qMax(best, scattered(word, target));
        }
    }
    return best;
}

} // namespace

int fuzzyScore(const QString &query, const QString &text)
{
    const QStringList words = searchFolded(query).split(u' ', Qt::SkipEmptyParts);
    const QString folded = searchFolded(text);
    const QStringList targets = folded.split(u' ', Qt::SkipEmptyParts);
    int total = 0;
    for (const QString &word : words) {
        const int score = scoreOfWord(word, folded, targets);
        if (score < 0) {
            return -1;
        }
        total += score;
    }
    return total;
}

} // namespace meyar::ui
