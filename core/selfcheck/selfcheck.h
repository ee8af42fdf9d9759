// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/scoring.h"
#include "core/findings/finding.h"

namespace meyar {

/// The checklist that factories check themselves with.
inline constexpr QLatin1StringView selfCheckPack("sme-selfcheck");

/// What is asked at once when people check their own factory: some questions of one section.
struct SelfCheckScreen
{
    form::NodeIndex section = form::noNode;
    std::vector<form::NodeIndex> questions;
    friend bool operator==(const SelfCheckScreen &, const SelfCheckScreen &) = default;
};

/// So many are read at a glance; a longer section is cut into screens that are about equally long.
inline constexpr int mostQuestionsAtOnce = 7;

/// The relevant questions of the pack, screen after screen; sections without any are left out.
[[nodiscard]] std::vector<SelfCheckScreen> selfCheckScreens(const Pack &pack, const form::Session &session);

/// How long so many questions take, in whole minutes: 15 seconds each, one minute at least if there is any.
[[nodiscard]] int minutesFor(int questions);

// "Not sure": the question stays open, and its note begins with a mark that the result looks for.
[[nodiscard]] bool isNotSure(const Answer &answer);
[[nodiscard]] QString withNotSure(const QString &note); ///< marked once
[[nodiscard]] QString withoutNotSure(const QString &note);

/// How a part of the factory stands, in the three lights that everybody knows.
enum class SelfCheckLight {
    NotChecked, ///< nothing is answered that counts
    InOrder, ///< 85 percent or more, and nothing critical fails
    NeedsWork,
    ActNow, ///< under 50 percent, or something critical fails
};

struct SelfCheckSection
{
    form::NodeIndex section = form::noNode;
    SelfCheckLight light = SelfCheckLight::NotChecked;
    std::optional<double> percent; ///< 0-100
    int failed = 0; ///< answered "no" or "partly"
    int unanswered = 0; ///< "not sure" is among them
};

struct SelfCheckResult
{
    SelfCheckLight light = SelfCheckLight::NotChecked; ///< the percentage and the critical points of all
    std::optional<double> percent;
    std::vector<SelfCheckSection> sections; ///< those with checkpoints that apply
    /// What to put right first, at most `firstThings`: critical before major before minor, then what costs most points,
    /// then the order of the form.
    std::vector<form::NodeIndex> first;
    std::vector<form::NodeIndex> findOut; ///< answered "not sure", in the order of the form
};

inline constexpr int firstThings = 5;

[[nodiscard]] SelfCheckResult selfCheckResult(const Pack &pack, const form::Session &session, const Answers &answers);

/// Until when a finding of that severity should be put right: 7, 30, 90 days after `today`.
[[nodiscard]] QDate firstDueOn(Severity severity, QDate today);

/// In how many months a saving pays the cost back, rounded up; nothing without a cost and a saving above 0.
[[nodiscard]] std::optional<int> paybackMonths(std::optional<qint64> costPkr, std::optional<qint64> savingPkrPerYear);

} // namespace meyar
