// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/datacontroller.h"

#include "core/store/backup.h"
#include "core/wording/errortext.h"
#include "ui/common/fonts.h"
#include "ui/settings/datatexts.h"
#include "ui/workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <atomic>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

/// What was done, or why not: a refusal stands on the page and not in the message bar.
template <typename T> struct Outcome
{
    std::optional<T> value;
    std::optional<Error> error;
};

template <typename T> Outcome<T> outcomeOf(Result<T> result)
{
    return result ? Outcome<T>{std::move(*result), {}} : Outcome<T>{{}, result.error()};
}

/// The files that rows name, each once.
Result<qint64> evidenceSize(Store &store)
{
    const Result<std::set<QByteArray>> named = store.namedEvidence();
    if (!named) {
        return failAs(named);
    }
    const evidence::Files files = store.evidenceFiles();
    qint64 bytes = 0;
    for (const QByteArray &sha256 : *named) {
        bytes += QFileInfo(files.pathOf(sha256)).size();
    }
    return bytes;
}

} // namespace

struct DataController::Loaded
{
    QString path;
    QString programme;
    qint64 size = 0;
    qint64 evidence = 0;
    qint64 freeBytes = 0;
    bool isReadOnly = false;
    WorkplaceProblem place = WorkplaceProblem::None;
    SpaceState space = SpaceState::Enough;
    std::vector<Backup> backups;
    std::vector<StoreNotice> notices;

    static Result<Loaded> from(Store &store)
    {
        const Result<QString> programme = store.programmeName();
        const Result<qint64> evidence = evidenceSize(store);
        if (!programme || !evidence) {
            return tl::unexpected(!programme ? programme.error() : evidence.error());
        }
        const QString path = store.path();
        return Loaded{path,
                      *programme,
                      QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size(),
                      *evidence,
                      QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable(),
                      store.isReadOnly(),
                      workplaceProblem(path),
                      spaceState(path),
                      listBackups(path),
                      store.takeNotices()};
    }
};

/// Written by the store's thread, read here.
struct DataController::CheckRun
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::atomic<bool> isCancelled = false;
};

DataController::DataController(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_words(uiLanguage())
{
    connect(&workspace, &Workspace::saved, this, &DataController::takeNotices);
    m_checkPulse.setInterval(100);
    connect(&m_checkPulse, &QTimer::timeout, this, &DataController::tellCheck);
}

DataController::~DataController()
{
    cancelCheck(); // or closing would wait for it
}

void DataController::refresh()
{
    m_workspace.read(this, &Loaded::from, [this](Loaded loaded) { take(std::move(loaded)); });
}

void DataController::take(Loaded loaded)
{
    m_path = loaded.path;
    m_programme = loaded.programme;
    m_size = loaded.size;
    m_evidence = loaded.evidence;
    m_free = loaded.freeBytes;
    m_readOnly = loaded.isReadOnly;
    m_place = loaded.place;
    m_space = loaded.space;
    m_backups = std::move(loaded.backups);
    keep(loaded.notices);
    m_loaded = true;
    prepare();
}

/// What the store has put right while people worked.
void DataController::takeNotices()
{
    m_workspace.read(
        this, [](Store &store) -> Result<std::vector<StoreNotice>> { return store.takeNotices(); },
        [this](const std::vector<StoreNotice> &notices) {
            if (!notices.empty()) {
                keep(notices);
                refresh();
            }
        });
}

void DataController::keep(const std::vector<StoreNotice> &notices)
{
    using enum StoreNotice::Kind;
    for (const StoreNotice &notice : notices) {
        m_notices.push_back(notice);
        const bool isUrgent = notice.kind == EditDamaged || notice.kind == EditsLost || notice.kind == BackupFailed
            || notice.kind == ReserveReleased;
        if (isUrgent) {
            Q_EMIT m_workspace.messageRequested(DataTexts(m_words).notice(notice).what);
        }
    }
}

void DataController::prepare()
{
    const DataTexts texts(m_words);
    std::vector<BackupLine> lines;
    for (const Backup &backup : m_backups) {
        lines.push_back(texts.backup(backup, m_workspace.clock().now(),
                                     m_proofs.value(backup.path, BackupProof::WhenMade)));
    }
    m_model.setHeads({tr("Age"), tr("Made"), tr("Why"), tr("Size"), tr("State")});
    m_model.setLines(std::move(lines));
    Q_EMIT warned(static_cast<int>(state().warnings.size()));
    Q_EMIT changed();
}

void DataController::retranslate()
{
    m_words = Translation(uiLanguage());
    prepare();
}

DataState DataController::state() const
{
    const DataTexts texts(m_words);
    DataState state;
    state.path = QDir::toNativeSeparators(m_path);
    state.size = m_loaded ? texts.size(m_size, m_evidence) : QString();
    state.programme = m_programme;
    state.folder = QDir::toNativeSeparators(backupFolder(m_path));
    for (const StoreNotice &notice : m_notices) {
        state.warnings.push_back(texts.notice(notice));
    }
    for (DataWarning &warning : texts.warnings(m_place, m_space, m_free, m_readOnly)) {
        state.warnings.push_back(std::move(warning));
    }
    state.running = m_task == Task::BackingUp ? tr("Making a backup and reading it back…")
        : m_task == Task::Checking            ? tr("Checking every change and every list…")
        : m_task == Task::Proving             ? tr("Reading the backup…")
        : m_task == Task::Saving              ? tr("Writing the new file…")
                                              : QString();
    state.isCancellable = m_task == Task::Checking;
    state.problem = m_error ? errorText(m_words, *m_error) : QString();
    if (m_made) {
        state.done = tr("The backup is made and checked.");
    } else if (!m_saved.isEmpty()) {
        state.done = tr("Saved as %1. Open it with Meyar to look into it; the database here stays as it is.")
                         .arg(isolated(QDir::toNativeSeparators(m_saved)));
    }
    if (m_report) {
        state.check = texts.check(*m_report);
    }
    return state;
}

// --- tasks, one at a time

void DataController::begin(Task task)
{
    m_task = task;
    m_error.reset();
    m_made.reset();
    m_saved.clear();
    Q_EMIT changed();
}

void DataController::end()
{
    m_task = Task::None;
    refresh();
    prepare();
}

template <typename Work, typename Handler> void DataController::onStore(Task task, Work work, Handler handler)
{
    if (isRunning()) {
        return;
    }
    begin(task);
    using T = typename std::invoke_result_t<Work, Store &>::value_type;
    m_workspace.read(
        this, [work = std::move(work)](Store &store) -> Result<Outcome<T>> { return outcomeOf(work(store)); },
        [this, handler = std::move(handler)](Outcome<T> done) {
            m_error = done.error;
            handler(done.value);
            end();
        });
}

template <typename Work, typename Handler> void DataController::onFiles(Task task, Work work, Handler handler)
{
    if (isRunning()) {
        return;
    }
    begin(task);
    whenDone(m_files.submit(std::move(work)), this, [this, handler = std::move(handler)](auto done) {
        handler(done);
        end();
    });
}

void DataController::backUpNow()
{
    onStore(
        Task::BackingUp, [](Store &store) { return store.backup(BackupReason::Asked); },
        [this](const std::optional<std::optional<Backup>> &made) { m_made = made.value_or(std::nullopt); });
}

void DataController::check()
{
    if (isRunning()) {
        return;
    }
    m_report.reset();
    m_check = std::make_shared<CheckRun>();
    m_checkPulse.start();
    onStore(
        Task::Checking,
        [run = m_check](Store &store) {
            return store.check([&run](qint64 done, qint64 total) {
                run->done = done;
                run->total = total;
                return !run->isCancelled;
            });
        },
        [this](const std::optional<CheckReport> &report) {
            m_checkPulse.stop();
            tellCheck();
            m_check.reset();
            m_report = report;
        });
}

void DataController::tellCheck()
{
    if (m_check && m_check->total > 0) {
        Q_EMIT checkProgressed(static_cast<int>(m_check->done), static_cast<int>(m_check->total));
    }
}

void DataController::cancelCheck()
{
    if (m_check) {
        m_check->isCancelled = true;
    }
}

const Backup *DataController::backupAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_backups.size()) ? &m_backups[static_cast<size_t>(row)] : nullptr;
}

void DataController::prove(int row)
{
    const Backup *backup = backupAt(row);
    if (!backup || isRunning()) {
        return;
    }
    const QString path = backup->path;
    m_proofs.insert(path, BackupProof::Running);
    onFiles(
        Task::Proving, [path] { return verifyBackup(path); },
        [this, path](const Result<> &whole) {
            m_proofs.insert(path, whole ? BackupProof::Whole : BackupProof::Damaged);
        });
    prepare();
}

void DataController::saveAs(int row, const QString &path)
{
    const Backup *backup = backupAt(row);
    if (!backup || isRunning()) {
        return;
    }
    if (QFileInfo::exists(path)) {
        m_error = Error{Error::Code::CannotWrite, {path, tr("a file of this name is there already")}};
        prepare();
        return;
    }
    onFiles(
        Task::Saving,
        [from = backup->path, path, &clock = m_workspace.clock()] { return restoreBackup(path, from, clock); },
        [this, path](const Result<QString> &done) {
            if (done) {
                m_saved = path;
            } else {
                m_error = done.error();
            }
        });
}

void DataController::restore(int row)
{
    if (const Backup *backup = backupAt(row); backup && !isRunning()) {
        Q_EMIT m_workspace.restoreRequested(backup->path);
    }
}

} // namespace meyar::ui
