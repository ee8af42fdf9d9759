// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/benchmarks.h"
#include "core/indicators/oshrates.h"
#include "core/indicators/sitefigures.h"

namespace meyar {

// What sites are compared by: each figure over twelve whole months, so that a season or a quiet month decides nothing.

/// A figure that sites are compared by.
struct ComparedFigure
{
    enum class Kind { Kpi, Frequency, DaysLost, Score };
    Kind kind = Kind::Kpi;
    QString code = {}; ///< of the KPI; "osh.frequency", "osh.days_lost"; "score." and the id of the checklist
    Text name = {}; ///< of the KPI or the checklist; empty for the rates
    QString unit = {}; ///< of the KPI
    bool isMoreBetter = false;
};
/// The built-in KPIs but for counts, which say more of the size of a site than of its work, and the two rates.
[[nodiscard]] const std::vector<ComparedFigure> &comparedFigures();
/// Percent of the latest audit with a checklist: scores of different checklists are never compared.
[[nodiscard]] ComparedFigure comparedScore(const QString &packId, const Text &title);

/// A value and the last day of what it speaks of.
struct PastValue
{
    QDate until;
    double value = 0;
    friend bool operator==(const PastValue &, const PastValue &) = default;
};

/// Hours worked (of the KPI "accidents") and workers (mean of "turnover", else of "women") of the months that touch the
/// days from `from` to `to`; null dates leave nothing out. What is not known is 0.
[[nodiscard]] OshExposure exposureOf(const SiteFigures &figures, QDate from, QDate to);

/// KPIs and rates of the twelve months that ended with the month before `today`, and before that those of the twelve
/// months until each third month earlier, as far as the site has them whole. The last is the latest; of KPIs at least 3
/// of its months must be counted. Rates need hours and a register with a case at any time: an empty one is none. Nothing of
/// scores.
[[nodiscard]] std::vector<PastValue> valuesOverTime(const ComparedFigure &figure, const SiteFigures &figures, QDate today);

/// A site with all that it is compared by, without the records it comes from.
struct SiteStanding
{
    Peer peer = {}; ///< without a value
    std::map<QString, std::vector<PastValue>> values = {}; ///< by code, the latest last; what is not known is not there

    /// The site with its latest value of a figure. Of KPIs and rates only if it is of the latest twelve months.
    [[nodiscard]] Peer with(const QString &code) const;
};
/// Every figure of comparedFigures().
[[nodiscard]] SiteStanding standingOf(Peer site, const SiteFigures &figures, QDate today);
[[nodiscard]] std::vector<Peer> peersBy(const std::vector<SiteStanding> &all, const QString &code);

/// The closest group in which at least half of the site's own figures can be shown; all sites if there is none.
[[nodiscard]] PeerGroup closestGroup(const SiteStanding &own, const std::vector<SiteStanding> &all);

} // namespace meyar
