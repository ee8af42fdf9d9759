// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/form/sheets.h"

#include <optional>
#include <vector>

namespace meyar {

/// A range of risks and what it asks for.
struct RiskBand
{
    int from = 0;
    int to = 0;
    QString colour; ///< "green", "yellow", "orange", "red"
    Text name;
    Text action;
};

/// Likelihood times severity: 5x5 or 3x3. Bands and names are data (resources/reference/riskbands.csv).
struct RiskMatrix
{
    int size = 5;
    std::vector<Text> likelihood = {}; ///< from 1
    std::vector<Text> severity = {}; ///< from 1
    std::vector<RiskBand> bands = {};

    /// Nothing outside of 1 to size.
    [[nodiscard]] std::optional<int> riskOf(int likelihood, int severity) const;
    /// Null if no band holds it.
    [[nodiscard]] const RiskBand *bandOf(int risk) const;
};
/// Of the sheet "riskbands"; nothing if it lacks a name or leaves a possible risk without a band.
[[nodiscard]] std::optional<RiskMatrix> riskMatrixOf(const form::Sheet &sheet, int size);

/// What is done against a hazard, the best first.
enum class RiskControl { Elimination, Substitution, Engineering, Administrative, Ppe };
[[nodiscard]] QString toCode(RiskControl control); ///< "elimination"… "ppe"

struct RiskPlace
{
    int likelihood = 0;
    int severity = 0;
};
/// A hazard before anything is done, as it is, and as it shall be.
struct Risk
{
    RiskPlace initial = {};
    RiskPlace current = {};
    RiskPlace residual = {};
    std::vector<RiskControl> planned = {};
};

enum class RiskRemark {
    OnlyPpe, ///< nothing but protective equipment is planned: it protects one, and only while worn
    NothingPlanned, ///< a risk above the lowest band without any control
    NotLowered, ///< what is planned leaves the risk as it is
    SeverityLowered, ///< by administrative controls or PPE alone, which make harm rarer, not lighter
    StillHighest, ///< what is planned leaves it in the highest band
    OutOfMatrix, ///< a likelihood or severity that the matrix does not have
};
[[nodiscard]] std::vector<RiskRemark> remarksOn(const Risk &risk, const RiskMatrix &matrix);

/// How many risks stand in each field: counts[likelihood - 1][severity - 1], of the places given.
[[nodiscard]] std::vector<std::vector<int>> heatMap(const std::vector<RiskPlace> &places, const RiskMatrix &matrix);

} // namespace meyar
