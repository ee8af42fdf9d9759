// SPDX-License-Identifier: GPL-3.0-or-later
// What teams and trainers of the chosen cohort did, worked out from its lines.
#pragma once

namespace meyar::ui {

class TrainingController;
class WordSection;

/// Each factory's team: people, women, managers and workers, whether it is balanced and what it lacks, meetings held.
void showTeams(WordSection &section, const TrainingController &controller);
/// Each trainer: sessions, factories, visits and their hours, satisfaction.
void showTrainers(WordSection &section, const TrainingController &controller);

} // namespace meyar::ui
