// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/datatexts.h"

#include "core/wording/format.h"
#include "ui/common/bidi.h"
#include "ui/common/fonts.h"

namespace meyar::ui {

using namespace Qt::StringLiterals;

BackupLine DataTexts::backup(const Backup &backup, const QDateTime &now, BackupProof proof) const
{
    BackupLine line;
    line.path = backup.path;
    line.age = age(backup.madeAt, now);
    line.made = dateTimeText(m_words, backup.madeAt);
    line.reason = reason(backup.reason);
    line.size = sizeText(m_words, backup.size);
    line.state = proof;
    line.proof = proof == BackupProof::Damaged ? tr("Damaged")
        : proof == BackupProof::Running        ? tr("Checking…")
        : proof == BackupProof::Whole          ? tr("Whole, checked now")
                                               : tr("Whole when made");
    return line;
}

QString DataTexts::age(const QDateTime &made, const QDateTime &now) const
{
    const qint64 minutes = made.secsTo(now) / 60;
    if (minutes < 2) {
        return tr("just now");
    }
    if (minutes < 120) {
        return tr("%1 minutes ago").arg(number(minutes));
    }
    const qint64 days = made.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (days == 0) {
        return tr("%1 hours ago").arg(number(minutes / 60));
    }
    return days == 1 ? tr("yesterday") : tr("%1 days ago").arg(number(days));
}

QString DataTexts::reason(BackupReason reason) const
{
    switch (reason) {
    case BackupReason::Change:
        return tr("After half an hour of work");
    case BackupReason::Close:
        return tr("When Meyar was closed");
    case BackupReason::Import:
        return tr("Before a bundle was merged");
    case BackupReason::Upgrade:
        return tr("Before a newer Meyar");
    case BackupReason::Restore:
        return tr("Before an older state was put back");
    case BackupReason::Asked:
        break;
    }
    return tr("Asked for");
}

QString DataTexts::size(qint64 database, qint64 evidence) const
{
    return evidence == 0 ? sizeText(m_words, database)
                         : tr("%1, and %2 of photos and documents")
                               .arg(sizeText(m_words, database), sizeText(m_words, evidence));
}

CheckState DataTexts::check(const CheckReport &report) const
{
    CheckState state;
    state.isSound = report.isSound();
    state.isStopped = report.isStopped;
    if (report.isStopped) {
        state.title = tr("The check was stopped");
        state.text = tr("Nothing was changed, and nothing was found out. Start it again when there is time.");
        return state;
    }
    const QString counts = tr("Checked: changes %1, audits and lists %2, values %3, edits not sealed yet %4.")
                               .arg(countText(m_words, report.changes), countText(m_words, report.documents),
                                    countText(m_words, report.registers), countText(m_words, report.drafts));
    if (!state.isSound) {
        state.title = tr("The database is damaged");
        state.text = tr("Something in the file is not what was written. Do not go on working in it: put back the newest "
                        "backup that is whole, or ask for help with the lines below.");
        state.details = (report.problems + report.healed).join(u'\n');
    } else if (!report.healed.isEmpty()) {
        state.title = tr("The database is sound again");
        state.text = tr("Parts of the lists were damaged on the disk and have been made anew from the log. Nothing is "
                        "lost. A disk that damages files may soon fail: take a backup to another disk.")
            + u' ' + counts;
        state.details = report.healed.join(u'\n');
    } else {
        state.title = tr("The database is sound");
        state.text = tr("Every change is what was written, and every list is what the changes say.") + u' ' + counts;
    }
    return state;
}

std::vector<DataWarning> DataTexts::warnings(WorkplaceProblem place, SpaceState space, qint64 freeBytes,
                                             bool isReadOnly) const
{
    std::vector<DataWarning> found;
    if (isReadOnly) {
        found.push_back({tr("The database can only be read."),
                         tr("Its file or folder is protected against writing. Copy it to a folder of your own and open it there.")});
    }
    if (space == SpaceState::NoPhotos) {
        found.push_back({tr("The disk is almost full: %1 are left.").arg(sizeText(m_words, freeBytes)),
                         tr("Answers are still saved, photos are not. Remove what you do not need, or empty the system's bin.")});
    } else if (space == SpaceState::Low) {
        found.push_back({tr("The disk is getting full: %1 are left.").arg(sizeText(m_words, freeBytes)),
                         tr("Make room before the next visit.")});
    }
    if (place == WorkplaceProblem::Network) {
        found.push_back({tr("The database is on a network drive."),
                         tr("If the connection breaks, work can be lost. Move it to the laptop's own disk, and exchange "
                            "bundles instead.")});
    } else if (place == WorkplaceProblem::Synchronised) {
        found.push_back({tr("The database is in a folder that a program copies to the internet."),
                         tr("It may be copied while it changes, and others may get it. Move it to a folder that is not "
                            "synchronised, and exchange bundles instead.")});
    }
    return found;
}

DataWarning DataTexts::notice(const StoreNotice &notice) const
{
    using enum StoreNotice::Kind;
    switch (notice.kind) {
    case ListsRefilled:
    case IndexesRebuilt:
    case LedgerReset:
        return {tr("Parts of the database were damaged on the disk and have been made anew. Nothing is lost."),
                tr("Check the database below. If this happens again, the disk may be failing.")};
    case EditDamaged:
        return {tr("An edit is damaged on the disk: %1.").arg(isolated(notice.detail)),
                tr("It cannot be exported. Put back the newest backup that is whole.")};
    case EditsLost:
        return {tr("A file beside the database was damaged: the last edits may be missing."),
                tr("Look at the newest answers.")};
    case OlderThanKey:
        return {tr("This database is older than this laptop's last work: a backup or an old copy was put back."),
                tr("Later answers are missing here. What you write now goes on under a new key.")};
    case ClockWasAhead:
        return {tr("The last edit here is dated %1 days after today.").arg(notice.detail),
                tr("This laptop's clock was wrong then, or is wrong now. Set the right date and time.")};
    case KeyRevoked:
        return {tr("The programme trusts this laptop's key no more: %1.").arg(isolated(notice.detail)),
                tr("What you write now goes under a new key. Ask the office to certify it, under Laptops and keys.")};
    case UpgradeBackup:
        return {tr("The database was brought to the format of this Meyar."),
                tr("What it was before is kept as %1.").arg(isolated(notice.detail))};
    case BackupFailed:
        return {tr("A backup could not be made."), isolated(notice.detail)};
    case ReserveReleased:
        return {tr("The disk is full. A reserve was given up so that the last answer could be saved."),
                tr("Make room now: remove what you do not need.")};
    }
    return {};
}

} // namespace meyar::ui
