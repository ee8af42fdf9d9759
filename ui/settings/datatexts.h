// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/store/workplace.h"
#include "ui/settings/backuplines.h"

#include <QCoreApplication>

namespace meyar::ui {

/// The words of the database, its backups and its check.
class DataTexts
{
    Q_DECLARE_TR_FUNCTIONS(DataTexts)

public:
    explicit DataTexts(const Translation &words) : m_words(words) {}

    [[nodiscard]] BackupLine backup(const Backup &backup, const QDateTime &now, BackupProof proof) const;
    [[nodiscard]] QString age(const QDateTime &made, const QDateTime &now) const;
    [[nodiscard]] QString reason(BackupReason reason) const;
    [[nodiscard]] QString size(qint64 database, qint64 evidence) const;
    [[nodiscard]] CheckState check(const CheckReport &report) const;
    /// What is the matter with the place of the database; nothing if all is well.
    [[nodiscard]] std::vector<DataWarning> warnings(WorkplaceProblem place, SpaceState space, qint64 freeBytes,
                                                    bool isReadOnly) const;
    [[nodiscard]] DataWarning notice(const StoreNotice &notice) const;

private:
    const Translation &m_words;
};

} // namespace meyar::ui
