// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/payroll.h"
#include "core/library/referencevalue.h"

#include <map>

namespace meyar {

// What a factory takes and gives off. Each function says its units; what cannot be said is nothing, never 0.

/// An amount per amount of output: 1,200 m3 for 20 t is 60 m3/t. Nothing without output.
[[nodiscard]] std::optional<double> intensityOf(double amount, double output);

/// GJ of power and fuel: kWh x 0.0036 + fuel.
[[nodiscard]] double energyGj(double kWh, double fuelGj);

/// kg/d = mg/L x m3/d / 1000.
[[nodiscard]] double loadKgPerDay(double milligramsPerLitre, double cubicMetresPerDay);

/// What a treatment takes out: (in - out) / in x 100, percent. Below 0 where it adds. Nothing without an inlet value.
[[nodiscard]] std::optional<double> removalPercent(double in, double out);

/// BOD / COD: above 0.5 waste water breaks down well; textile is often 0.2 to 0.4. Nothing without COD.
[[nodiscard]] std::optional<double> biodegradability(double bod, double cod);

/// Share of waste that is used again: (reused + recycled + recovered) / all x 100.
[[nodiscard]] std::optional<double> diversionPercent(double usedAgain, double all);

/// A laboratory's value: "<0.1" is below what the method sees.
struct Measured
{
    double value = noAmount; ///< the limit of detection if `isBelowDetection`
    bool isBelowDetection = false;
};
/// "12.5", "< 0.1", "0.1 LOD", "ND" (with no number: nothing).
[[nodiscard]] std::optional<Measured> measuredFrom(const QString &cell);

/// How a value stands to its limit, after what the intake water had is taken off.
struct Exceedance
{
    enum class State {
        Within,
        Beyond,
        Undecided, ///< below a limit of detection that is itself above the limit
    };
    State state = State::Within;
    double judged = 0; ///< the value less the intake's, not below 0
    /// judged / limit: 2 is twice what is allowed. For a least value (pH, chlorine) limit / judged. 1 and less is within.
    /// Nothing for a limit of 0, and for pH, where a ratio means nothing.
    std::optional<double> ratio = {};
};
/// `least` or `most` may be missing, not both; nothing then. `isLogarithmic`: pH.
[[nodiscard]] std::optional<Exceedance> exceedanceOf(const Measured &value, std::optional<double> least,
                                                     std::optional<double> most, double intake = 0, bool isLogarithmic = false);

/// Fuels and power that a factory used, and what comes of them.
struct EnergyUse
{
    QString factor; ///< key of the emission factor: "ef.natural_gas", "ef.diesel", "ef.grid"
    double amount = 0; ///< GJ of fuel; kWh of power
};
struct Emission
{
    QString factor;
    int scope = 1; ///< 1 burnt on the site, 2 bought power
    double tonnes = 0; ///< CO2
    double factorUsed = 0; ///< kg CO2 per GJ or kWh
    QString confidence; ///< of the factor: S, K1, K2, K3, D
};
struct GreenhouseGas
{
    std::vector<Emission> emissions = {};
    double scope1 = 0; ///< t CO2
    double scope2 = 0; ///< t CO2
    QStringList unknown = {}; ///< factors that the reference does not have there and then: not in the sums
    [[nodiscard]] double total() const { return scope1 + scope2; }
};
/// With the factors of resources/reference/emissionfactors.csv in force in `jurisdiction` on the day:
/// t CO2 = amount x factor / 1000. Carbon dioxide alone; methane and nitrous oxide of burning are some tenths of a percent.
[[nodiscard]] GreenhouseGas greenhouseGas(const std::vector<EnergyUse> &uses, const std::vector<ReferenceValue> &values,
                                          const QString &jurisdiction, QDate day);

/// Whether a reduction is on its way: SEMP asks for 10 % less water, energy and chemicals per output.
struct TargetTrend
{
    double reachedPercent = 0; ///< less than the baseline, percent; below 0 where more
    double targetPercent = 10;
    std::optional<double> slope = {}; ///< change per month by least squares over at least 3 values, units of the value
    std::optional<double> projected = {}; ///< value at `by` if it goes on so, not below 0
    bool isReached = false;
    bool isOnTrack = false; ///< reached, or the projection reaches it
};
/// `values` by month, those not measured left out; nothing if there is none or the baseline is not above 0.
[[nodiscard]] std::optional<TargetTrend> targetTrend(const std::map<QDate, double> &values, double baseline, double targetPercent,
                                                     QDate by);

} // namespace meyar
