// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/fold.h"

#include <QString>

#include <functional>
#include <random>
#include <set>
#include <vector>

namespace meyar::test {

/// One thing that happens in a random history. Numbers are taken modulo what there is, so that any steps make a
/// history, also after some have been taken out.
struct Step
{
    enum Kind { Set, Resolve, Delete, Redact, Seal, Deliver };
    Kind kind = Set;
    unsigned device = 0;
    unsigned document = 0; ///< 0 is the registry
    unsigned entity = 0; ///< 0 is the document's root
    unsigned field = 0;
    unsigned choice = 0; ///< value; change to redact; device to deliver to, and what is lost on the way
};

struct History
{
    unsigned seed = 0;
    unsigned devices = 2;
    unsigned documents = 1;
    std::vector<Step> steps;
    [[nodiscard]] QString toText() const;
};

[[nodiscard]] History randomHistory(unsigned seed);

using ChangeSet = std::vector<std::pair<QByteArray, Change>>; ///< in the order of their arrival
using Rule = std::function<LogState(const ChangeSet &)>; ///< what a set of changes says

/// Why the rule is wrong about this history; empty if it is right: the same for every order, the same as `reference`,
/// and what people saw when they wrote.
[[nodiscard]] QString failureOf(const History &history, const Rule &rule, const Rule &reference);

/// The shortest part of the history that still fails.
[[nodiscard]] History shrunk(History history, const Rule &rule, const Rule &reference);

} // namespace meyar::test
