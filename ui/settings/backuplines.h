// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <optional>

namespace meyar::ui {

/// What is known of a backup's bytes: each was proved to be whole when it was made.
enum class BackupProof { WhenMade, Running, Whole, Damaged };

/// A backup, worded for the table.
struct BackupLine
{
    QString path;
    QString age; ///< "2 hours ago"
    QString made; ///< "12 March 2026, 09:03"
    QString reason;
    QString size;
    QString proof;
    BackupProof state = BackupProof::WhenMade;
};

/// A warning that stands over the page: what is the matter and what to do.
struct DataWarning
{
    QString what;
    QString help;
};

/// What a check of the database found, in plain words.
struct CheckState
{
    bool isSound = true;
    bool isStopped = false; ///< by the person: nothing was proved
    QString title;
    QString text;
    QString details; ///< for those who help; in English
};

/// Everything the page shows of the data.
struct DataState
{
    QString path;
    QString size; ///< of the database: "12.4 MB", with its photos
    QString programme; ///< may be empty
    QString folder; ///< of the backups
    std::vector<DataWarning> warnings;
    QString running; ///< "Checking every change…"; empty: nothing runs
    bool isCancellable = false;
    QString problem; ///< why the last task was refused
    QString done; ///< what the last task did
    std::optional<CheckState> check;
};

} // namespace meyar::ui
