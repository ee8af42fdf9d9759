// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/notices.h"

namespace meyar::cli {

using namespace Qt::StringLiterals;

QString noticeText(const StoreNotice &notice)
{
    using enum StoreNotice::Kind;
    switch (notice.kind) {
    case ListsRefilled:
        return u"Rows of lists were damaged on the disk (%1). They were made anew from the log; nothing is lost."_s.arg(
            notice.detail);
    case IndexesRebuilt:
        return u"Indexes were damaged on the disk. They were made anew; nothing is lost."_s;
    case LedgerReset:
        return u"The count of rows of %1 was damaged on the disk and has been put right."_s.arg(notice.detail);
    case EditDamaged:
        return u"An edit that was not sealed is damaged on the disk: %1. It cannot be sealed or exported. Restore a "
               "backup, or salvage the file."_s.arg(notice.detail);
    case EditsLost:
        return u"The file beside the database was damaged: the last edits may be missing. Look at the newest answers."_s;
    case OlderThanKey:
        return u"This database is older than the last one of this laptop: it was restored, or replaced by an old copy. "
               "Later changes are missing; work continues under a new key."_s;
    case ClockWasAhead:
        return u"The last edit here is marked %1 days ahead of this laptop's clock. Either the clock was wrong then, or it is "
               "wrong now: set it."_s.arg(notice.detail);
    case KeyRevoked:
        return u"The programme trusts this laptop's key (%1) no more. What is written here now goes under a new key, and waits "
               "at the others until the office has certified that one."_s.arg(notice.detail);
    case UpgradeBackup:
        return u"The file was brought to this version's format. A copy of what it was: %1"_s.arg(notice.detail);
    case BackupFailed:
        return u"A backup could not be made (%1)."_s.arg(notice.detail);
    case ReserveReleased:
        return u"The disk is full. The reserve was given up, so the last answer is saved; free some space now."_s;
    }
    return {};
}

} // namespace meyar::cli
