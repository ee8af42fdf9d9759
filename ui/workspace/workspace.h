// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/serialexecutor.h"
#include "core/library/library.h"
#include "core/store/storethread.h"
#include "ui/workspace/testimonysession.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <type_traits>

namespace meyar::ui {

/// What every feature works on: the open database, the packs, and the news of what has changed.
///
/// Controllers read and write through it and refresh from `changed`; pages never see it. Work runs on the store
/// thread and must not touch anything of the window; handlers run on the receiver's thread, and not at all once
/// the receiver is gone.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    Workspace(StoreThread &store, Library library, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const Library &library() const { return m_library; }
    /// The pack an assessment was made with: built in, or come with the database. Null if neither.
    [[nodiscard]] std::shared_ptr<const Pack> pack(const QByteArray &hash) const { return m_library.byHash(hash); }
    void addPacks(const std::vector<std::shared_ptr<const Pack>> &packs);
    /// Reads the packs that Meyar brings beside the window; packsChanged() once they are here.
    void readBuiltInPacks();
    [[nodiscard]] bool isReadingPacks() const { return m_packReader != nullptr; }

    /// Confidential notes of this person; made when first asked for.
    [[nodiscard]] TestimonySession &testimony();

    /// Runs `work(Store &) -> Result<T>` and hands T to `handler`; a failure goes to `failed`.
    template<typename Work, typename Handler>
    void read(QObject *receiver, Work work, Handler handler)
    {
        whenDone(m_store.run(std::move(work)), receiver, [this, handler = std::move(handler)](auto result) mutable {
            if (!result) {
                Q_EMIT failed(result.error());
            } else if constexpr (std::is_void_v<typename std::decay_t<decltype(result)>::value_type>) {
                handler();
            } else {
                handler(std::move(*result));
            }
        });
    }

    /// Runs a mutation `work(Store &) -> Result<Changes>`, tells everybody what changed, then calls `handler()`.
    template<typename Work, typename Handler>
    void change(QObject *receiver, Work work, Handler handler)
    {
        // The news goes out even when the receiver has gone: the others still show what it changed.
        whenDone(m_store.run(std::move(work)), this,
                 [this, guard = QPointer<QObject>(receiver), handler = std::move(handler)](Result<Changes> result) mutable {
                     if (!result) {
                         Q_EMIT failed(result.error());
                         return;
                     }
                     announce(*result);
                     if (guard) {
                         handler();
                     }
                 });
    }
    template<typename Work>
    void change(QObject *receiver, Work work)
    {
        change(receiver, std::move(work), [] {});
    }

    /// Tells everybody of changes that came some other way (a merge).
    void announce(const Changes &changes);

Q_SIGNALS:
    void changed(const meyar::Changes &changes);
    void failed(const meyar::Error &error); ///< shown by the frame's message bar
    void saved(const QDateTime &at); ///< the last mutation is on the disk; UTC
    void packsChanged();

    // Requests of one feature to another, answered by the composition.
    void openAssessmentRequested(meyar::AssessmentId assessment, const QString &question);
    void startAssessmentRequested(meyar::SiteId site);
    void startFollowUpRequested(meyar::AssessmentId earlier); ///< of its open findings
    void openFindingRequested(meyar::FindingId finding);
    void openSiteRequested(meyar::SiteId site);
    void openReportRequested(meyar::AssessmentId assessment);
    void openClosingSheetRequested(meyar::AssessmentId assessment);
    void openConflictsRequested(meyar::AssessmentId assessment = {}, const QString &answer = {}); ///< that one first, if it is contested
    void openInterviewsRequested(meyar::AssessmentId assessment); ///< also to unlock confidential answers
    void comparePacksRequested(const QByteArray &before, const QByteArray &after); ///< hashes; in the library
    void exportRequested(meyar::AssessmentId assessment); ///< null = everything
    void restoreRequested(const QString &backup); ///< close the database, put this in its place, open it again
    void messageRequested(const QString &sentence); ///< a plain sentence for the message bar
    void undoOffered(const QString &sentence, const std::function<void()> &undo); ///< likewise, with a way back
    void redoOffered(const QString &sentence, const std::function<void()> &redo); ///< a step was taken back

private:
    StoreThread &m_store;
    Library m_library;
    const Clock &m_clock;
    std::unique_ptr<TestimonySession> m_testimony;
    std::unique_ptr<SerialExecutor> m_packReader; ///< while the built-in packs are being read
};

} // namespace meyar::ui
