// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/restore.h"

#include "core/store/backup.h"
#include "core/wording/errortext.h"
#include "ui/common/fonts.h"

#include <QCoreApplication>
#include <QDir>

namespace meyar {

Restored restored(const QString &databasePath, const QString &backupPath, const Clock &clock)
{
    const Result<QString> replaced = restoreBackup(databasePath, backupPath, clock);
    if (!replaced) {
        return {false, errorText(Translation(ui::uiLanguage()), replaced.error())};
    }
    return {true, QCoreApplication::translate("Restore", "The backup is in place. What was here before is kept as %1.")
                      .arg(isolated(QDir::toNativeSeparators(*replaced)))};
}

} // namespace meyar
