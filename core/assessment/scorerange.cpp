// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/rowbook.h"
#include "core/assessment/scoring.h"

#include <algorithm>

namespace meyar {

namespace {

constexpr size_t maxCombinations = 1024;

struct Contested
{
    form::Place place;
    QStringList values;
};

/// Those values that can be set at all.
QStringList fittingValues(const form::Session &session, form::Place place, const QStringList &values)
{
    QStringList fitting;
    for (const QString &value : values) {
        if (!fitting.contains(value) && session.fits(place, value)) {
            fitting.append(value);
        }
    }
    return fitting;
}

/// In form order, so that the same conflicts always give the same range.
std::vector<Contested> contestedIn(const form::Session &session, const RowBook &book,
                                   const QHash<QString, QStringList> &alternatives)
{
    std::vector<Contested> contested;
    for (auto it = alternatives.cbegin(); it != alternatives.cend(); ++it) {
        const std::optional<form::Place> place = book.placeOf(session, it.key());
        const QStringList values = place ? fittingValues(session, *place, *it) : QStringList();
        if (!values.isEmpty()) {
            contested.push_back({*place, values});
        }
    }
    std::sort(contested.begin(), contested.end(),
              [](const Contested &a, const Contested &b) { return std::tie(a.place.node, a.place.row) < std::tie(b.place.node, b.place.row);
              });
    return contested;
}

size_t combinationsOf(const std::vector<Contested> &contested)
{
    size_t product = 1;
    for (const Contested &question : contested) {
        product *= static_cast<size_t>(question.values.size());
        if (product > maxCombinations) {
            return maxCombinations + 1;
        }
    }
    return product;
}

/// By percentage, then by grade. A score in which nothing counts is no bound at all.
class Bounds
{
public:
    explicit Bounds(const Pack &pack)
        : m_pack(pack)
    {
    }

    struct Moved
    {
        bool low = false;
        bool high = false;
    };
    /// Widens the bounds to include `score`; says which of them it became.
    Moved take(const Score &score)
    {
        if (!m_range || (!m_range->low.percent && score.percent)) {
            m_range = ScoreRange{score, score};
            return {true, true};
        }
        const Moved moved{isWorse(score, m_range->low), isWorse(m_range->high, score)};
        if (moved.low) {
            m_range->low = score;
        }
        if (moved.high) {
            m_range->high = score;
        }
        return moved;
    }

    [[nodiscard]] const ScoreRange &range() const { return *m_range; }

private:
    /// Whether `a` is worse than `b`.
    [[nodiscard]] bool isWorse(const Score &a, const Score &b) const
    {
        if (!a.percent || !b.percent) {
            return false;
        }
        return *a.percent != *b.percent ? *a.percent < *b.percent : rank(a.grade) > rank(b.grade);
    }

    [[nodiscard]] size_t rank(const QString &letter) const
    {
        const auto found = std::find_if(m_pack.grades.begin(), m_pack.grades.end(),
                                        [&](const Grade &grade) { return grade.letter == letter; });
        return static_cast<size_t>(found - m_pack.grades.begin());
    }

    const Pack &m_pack;
    std::optional<ScoreRange> m_range;
};

/// Counts through the combinations like an odometer: most steps change one answer only.
ScoreRange rangeOfAll(const Pack &pack, form::Session &session,
                      const std::vector<Contested> &contested)
{
    std::vector<qsizetype> wheel(contested.size(), 0);
    for (const Contested &question : contested) {
        session.setAnswer(question.place, question.values.front());
    }
    Bounds bounds(pack);
    while (true) {
        bounds.take(scoreOf(pack, session));
        size_t at = 0;
        while (at < wheel.size() && wheel[at] + 1 == contested[at].values.size()) {
            wheel[at] = 0;
            session.setAnswer(contested[at].place, contested[at].values.front());
            ++at;
        }
        if (at == wheel.size()) {
            return bounds.range();
        }
        session.setAnswer(contested[at].place, contested[at].values.at(++wheel[at]));
    }
}

struct Extremes
{
    QString worst;
    QString best;
};

/// The value of one question that alone, all else as it stands, gives the worst and the best score.
Extremes extremesOf(const Pack &pack, form::Session &session, const Contested &question)
{
    const QString given = session.answer(question.place);
    const QString before = session.fits(question.place, given) ? given : QString();
    Bounds bounds(pack);
    Extremes extremes;
    for (const QString &value : question.values) {
        session.setAnswer(question.place, value);
        const Bounds::Moved moved = bounds.take(scoreOf(pack, session));
        extremes.worst = moved.low ? value : extremes.worst;
        extremes.best = moved.high ? value : extremes.best;
    }
    session.setAnswer(question.place, before);
    return extremes;
}

ScoreRange rangeOfEach(const Pack &pack, form::Session &session,
                       const std::vector<Contested> &contested)
{
    std::vector<Extremes> extremes;
    for (const Contested &question : contested) {
        extremes.push_back(extremesOf(pack, session, question));
    }
    for (size_t i = 0; i < contested.size(); ++i) {
        session.setAnswer(contested[i].place, extremes[i].worst);
    }
    Bounds bounds(pack);
    bounds.take(scoreOf(pack, session));
    for (size_t i = 0; i < contested.size(); ++i) {
        session.setAnswer(contested[i].place, extremes[i].best);
    }
    bounds.take(scoreOf(pack, session));
    return bounds.range();
}

} // namespace

ScoreRange scoreRange(const Pack &pack, const Answers &answers,
                      const QHash<QString, QStringList> &alternatives, const Clock &clock)
{
    RowBook book;
    form::Session session = sessionWithRows(pack, answers, clock, book);
    const std::vector<Contested> contested = contestedIn(session, book, alternatives);
    return combinationsOf(contested) <= maxCombinations ? rangeOfAll(pack, session, contested)
                                                        : rangeOfEach(pack, session, contested);
}

} // namespace meyar
