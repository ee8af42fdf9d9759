// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/pack.h"
#include "core/store/figurerows.h"

#include <memory>

namespace meyar {

/// An assessment with the pack that its outcome speaks of.
struct PortfolioVisit
{
    VisitRow row;
    std::shared_ptr<const Pack> pack; ///< null if it is not here: then the outcome counts only in percent
};

/// What a programme's figures are made of.
struct Portfolio
{
    std::vector<PortfolioVisit> visits; ///< latest first
    std::vector<FindingFact> findings;
    std::vector<ActionFact> actions;
};

/// What is looked at. Empty texts and null dates leave nothing out.
struct PortfolioFilter
{
    QString packId = {};
    QString city = {};
    QString sector = {};
    QDate from = {}; ///< day of the visit, inclusive
    QDate to = {};
    bool lockedOnly = false; ///< only closed and signed assessments
    friend bool operator==(const PortfolioFilter &, const PortfolioFilter &) = default;
};

/// What of a portfolio a filter leaves; points into it.
struct Selection
{
    std::vector<const PortfolioVisit *> visits; ///< latest first
    std::vector<const FindingFact *> findings; ///< of these visits
    std::vector<const ActionFact *> actions;
};

[[nodiscard]] Selection selected(const Portfolio &portfolio, const PortfolioFilter &filter);

/// The checklist that most of the visits were made with: what is compared by section when none is chosen.
[[nodiscard]] QString mostUsedPack(const Selection &selection);

/// How many checkpoints stand how.
struct StandingCounts
{
    int met = 0;
    int partly = 0;
    int failed = 0;
    int notApplicable = 0;
    int unanswered = 0;

    void add(Standing standing, int times = 1); ///< here below: it is called for every answer of a programme
    void add(const StandingCounts &other);
    [[nodiscard]] int answered() const { return met + partly + failed; }
    /// Met of answered and applicable, 0-100; empty if there is none.
    [[nodiscard]] std::optional<double> metPercent() const;
    friend bool operator==(const StandingCounts &, const StandingCounts &) = default;
};

inline void StandingCounts::add(Standing standing, int times)
{
    switch (standing) {
    case Standing::Met:
        met += times;
        break;
    case Standing::Partly:
        partly += times;
        break;
    case Standing::Failed:
        failed += times;
        break;
    case Standing::NotApplicable:
        notApplicable += times;
        break;
    case Standing::Unanswered:
        unanswered += times;
        break;
    }
}

/// The middle one, or the mean of the two in the middle; nothing of none.
[[nodiscard]] std::optional<double> median(std::vector<double> values);

} // namespace meyar
