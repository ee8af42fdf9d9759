// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/businesscase.h"

namespace meyar {

double absenceCost(double days, double dailyWage, double dailyOnCosts, double cover)
{
    return days * (dailyWage + dailyOnCosts) * cover;
}

double absenceSaving(double fromPercent, double toPercent, double workers, double days, double dailyContribution)
{
    return (fromPercent - toPercent) / 100 * workers * days * dailyContribution;
}

double costOf(const LeaverCost &leaver)
{
    const double learning = leaver.weeksToFullOutput * (1 - leaver.meanEfficiency) * leaver.weeklyContribution;
    return leaver.separation + leaver.recruiting + leaver.training + learning + leaver.supervision + leaver.scrap;
}

double costOf(const AccidentCost &accident)
{
    return (accident.medical + accident.compensation + accident.wages + accident.damage) * (1 + accident.indirectFactor);
}

std::optional<double> salesToCover(double cost, double margin)
{
    return margin > 0 ? std::optional(cost / margin) : std::nullopt;
}

double costOf(const QualityCost &quality)
{
    return quality.rejects * quality.unitCost + quality.reworkMinutes * quality.wagePerMinute + quality.penalties;
}

double energySaving(double kWh, double tariff, double fuelGj, double pricePerGj)
{
    return kWh * tariff + fuelGj * pricePerGj;
}

} // namespace meyar
