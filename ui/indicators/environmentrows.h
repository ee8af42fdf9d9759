// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/environmentfigures.h"
#include "core/indicators/sitefigures.h"
#include "ui/indicators/indicatorscontroller.h"
#include "ui/indicators/monthgridmodel.h"

#include <QCoreApplication>

namespace meyar::ui {

/// What a site used and gave off, by month.
struct EnvironmentMonths
{
    std::map<QDate, double> energyGj;
    std::map<QDate, double> waterM3; ///< taken in; water that is used again is not in it
    std::map<QDate, double> wasteKg;
    std::map<QDate, double> chemicalsKg;
    std::map<QDate, double> outputKg;
    std::map<QDate, GreenhouseGas> gas;
};
[[nodiscard]] EnvironmentMonths environmentMonths(const IndicatorsController &controller);

/// A parameter of the laboratory with the limit that holds for the site.
struct LabLimit
{
    std::optional<double> least;
    std::optional<double> most;
    bool subtractsIntake = false;
    QString text; ///< "≤ 150", "6–9"; empty: none is known
};
[[nodiscard]] LabLimit labLimit(const IndicatorsController &controller, const QString &parameter, QDate day);

/// How a month's value stands to its limit; nothing without either.
[[nodiscard]] std::optional<Exceedance> exceedanceIn(const IndicatorsController &controller, const EnvironmentEntry &entry);

/// What is let out of a parameter a day, and what the treatment takes out of it, in the latest month that says so.
struct Treatment
{
    Text name = {};
    QDate month = {};
    std::optional<double> removal = {}; ///< percent; below 0 where it adds
    std::optional<double> loadKgPerDay = {}; ///< of the month's waste water
    bool isAtMost = false; ///< nothing was found: the load is at most this, the removal at least
};
[[nodiscard]] std::vector<Treatment> treatments(const IndicatorsController &controller);

/// The sheets of the environment tab.
class EnvironmentRows
{
    Q_DECLARE_TR_FUNCTIONS(EnvironmentRows)

public:
    [[nodiscard]] static QString streamWord(const QString &code);
    [[nodiscard]] static QString groupWord(StreamGroup group);
    /// Lines of all streams, with the sum of energy and of CO2 above them.
    [[nodiscard]] static std::vector<MonthRow> amounts(const IndicatorsController &controller);
    [[nodiscard]] static std::vector<MonthRow> laboratory(const IndicatorsController &controller);
};

} // namespace meyar::ui
