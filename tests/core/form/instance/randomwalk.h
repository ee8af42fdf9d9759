// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/session.h"

#include <random>

namespace meyar::test {

/// Fills in forms by chance: answers that fit, of every type, and rows added and removed.
class RandomWalk
{
public:
    explicit RandomWalk(unsigned seed)
        : m_random(seed)
    {
    }

    void take(form::Session &session, int steps);

private:
    int upTo(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_random); }
    bool chance(int oneIn) { return upTo(oneIn) == 0; }
    QString answerFor(const form::Session &session, form::Place place);
    QString chosenAnswer(const form::Session &session, form::Place place);
    /// A row of the repeat, chosen by chance at every level; rootRow for noNode.
    std::optional<form::RowId> randomRow(const form::Session &session, form::NodeIndex repeat);
    void changeRows(form::Session &session, form::NodeIndex repeat, form::RowId around);

    std::mt19937 m_random;
};

} // namespace meyar::test
