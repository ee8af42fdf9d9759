// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/form/sessionview.h"

#include <random>

namespace meyar::test {

/// Whole numbers by chance, the same for the same seed on every machine.
class Chance
{
public:
    explicit Chance(unsigned seed)
        : m_random(seed)
    {
    }
    int upTo(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }
    bool oneIn(int bound) { return upTo(bound) == 0; }
    template <typename List> auto of(const List &list)
    {
        return list[static_cast<decltype(list.size())>(upTo(static_cast<int>(list.size())))];
    }

private:
    std::mt19937 m_random;
};

/// Someone who fills in a form without sense: answers that fit, clears, adds, removes and moves
/// rows.
class RandomWalk
{
public:
    RandomWalk(form::Session &session, Chance &chance)
        : m_session(session)
        , m_chance(chance)
    {
    }

    /// Does one thing, and says what it was and what it changed.
    struct Step
    {
        QString what; ///< empty if there was nothing to do
        std::vector<form::Place> changed;
    };
    Step step();

private:
    Step answer(form::Place place);
    Step changeRows(form::Place repeat);
    [[nodiscard]] QString anyAnswer(form::Place place);
    [[nodiscard]] QString anyChoice(form::Place select);
    [[nodiscard]] QString anyInRange(const form::Node &node);

    form::Session &m_session;
    Chance &m_chance;
};

/// Walks so many steps. After each, the session must be in the state of a new one restored from its
/// snapshot, and must have said of everything that changed; nodes in `but` are passed over. Fails
/// the test with the steps that led there.
void checkWalk(form::Session &session, const std::shared_ptr<const form::Program> &program,
               const Clock &clock, const form::SessionOptions &options, Chance &chance, int steps,
               const std::set<form::NodeIndex> &but = {});

/// Paths lead back to their places, going forwards is going backwards the other way round, and the
/// faults are those that the places say.
void checkOrder(const form::Session &session);

} // namespace meyar::test
