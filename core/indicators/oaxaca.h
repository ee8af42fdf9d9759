// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/paygap.h"

namespace meyar {

// The two-fold decomposition of Oaxaca (1973) and Blinder (1973) of the difference of mean log pay, with the men's
// coefficients as those that would hold without discrimination:
//     D = ln-mean(men) - ln-mean(women) = (Xm - Xf)' bm  +  Xf' (bm - bf)
//                                          explained         unexplained
// X: means of what workers bring (a constant, age, age squared, tenure, and a 0/1 for each word of the factors but one);
// b: least squares of ln(pay) on X for each sex. The explained part is what differing workers make of the gap, the rest
// is equal workers paid differently, or what the payroll does not say.
// Standard errors by Jann (2008), The Stata Journal 8(4), with X as random:
//     Var(explained)   = (Xm-Xf)' V(bm) (Xm-Xf) + bm' [V(Xm) + V(Xf)] bm
//     Var(unexplained) = Xf' [V(bm) + V(bf)] Xf + (bm-bf)' V(Xf) (bm-bf)
//     Var(D)           = Xm' V(bm) Xm + bm' V(Xm) bm + Xf' V(bf) Xf + bf' V(Xf) bf

/// A part of D, which is in units of ln(pay).
struct GapPart
{
    double value = 0;
    double error = 0; ///< standard error
    /// What the part alone would make of the gap, in percent: (1 - exp(-value)) x 100.
    [[nodiscard]] double percent() const;
    [[nodiscard]] double low() const { return value - 1.959963984540054 * error; } ///< 95 %
    [[nodiscard]] double high() const { return value + 1.959963984540054 * error; }
};

/// What one factor makes of the explained part; does not depend on which of its words is the base.
struct ExplainedByFactor
{
    PayFactor factor = PayFactor::Grade;
    GapPart part;
};

struct GapDecomposition
{
    enum class State {
        Computed,
        NoFactors, ///< nothing that could explain: the payroll has none of the factors, or they do not vary
        TooFew, ///< under 30 of a sex, or under 10 for each variable
        Singular, ///< a variable says the same as others
    };
    State state = State::Computed;
    int women = 0; ///< who have all that is asked
    int men = 0;
    int leftOut = 0; ///< without one of the numbers, or in a group that has too few of the other sex
    int variables = 0; ///< the constant not counted
    int needed = 0; ///< of each sex, for a decomposition with these variables
    GapPart difference = {};
    GapPart explained = {};
    GapPart unexplained = {};
    std::vector<ExplainedByFactor> factors = {};
};

/// Factors that are words: each word that at least 5 women and 5 men have is a variable, the most frequent one the base;
/// the rarer are one variable together, or left out if too few of a sex are in all of them: who has no counterpart
/// cannot be compared. Age comes with its square. WorkingTime is a 0/1. Workers without one of the
/// numbers are left out; a missing word is a word of its own.
[[nodiscard]] GapDecomposition decomposedPayGap(const Payroll &payroll, const std::vector<PayFactor> &factors,
                                                const PayMeasure &measure);

} // namespace meyar
