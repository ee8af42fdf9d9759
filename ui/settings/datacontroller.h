// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/serialexecutor.h"
#include "core/base/translation.h"
#include "core/store/workplace.h"
#include "ui/settings/backupsmodel.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

namespace meyar::ui {

class Workspace;

/// The database as a file: where it is and how it is, its backups, and the check of it. Backups are read on a thread of
/// their own, so that answers never wait for it.
class DataController final : public QObject
{
    Q_OBJECT

public:
    explicit DataController(Workspace &workspace, QObject *parent = nullptr);
    ~DataController() override;

    [[nodiscard]] BackupsModel &backups() { return m_model; }
    [[nodiscard]] DataState state() const;
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isRunning() const { return m_task != Task::None; }

    void refresh();
    void retranslate();
    void backUpNow();
    void check();
    void cancelCheck(); ///< stops it at the next row; nothing is changed by it
    void prove(int row); ///< reads a backup whole
    void saveAs(int row, const QString &path); ///< a backup as a new database; never over the one that is open
    /// Asks for the program to close the database, put the backup in its place and open it again.
    void restore(int row);

Q_SIGNALS:
    void changed(); ///< state() is another
    void checkProgressed(int done, int total); ///< rows of the log
    void warned(int warnings); ///< how many things a person should know of

private:
    void tellCheck(); ///< how far it is
    enum class Task { None, BackingUp, Checking, Proving, Saving };
    struct Loaded;
    struct CheckRun;

    void take(Loaded loaded);
    void takeNotices();
    void keep(const std::vector<StoreNotice> &notices); ///< and says at once what cannot wait
    void prepare();
    [[nodiscard]] const Backup *backupAt(int row) const;
    template <typename Work, typename Handler> void onStore(Task task, Work work, Handler handler);
    template <typename Work, typename Handler> void onFiles(Task task, Work work, Handler handler);
    void begin(Task task);
    void end();

    Workspace &m_workspace;
    Translation m_words;
    BackupsModel m_model;
    std::vector<Backup> m_backups;
    QHash<QString, BackupProof> m_proofs; ///< by path, of this run
    std::vector<StoreNotice> m_notices; ///< of this run
    QString m_path;
    QString m_programme;
    qint64 m_size = 0;
    qint64 m_evidence = 0;
    qint64 m_free = 0;
    WorkplaceProblem m_place = WorkplaceProblem::None;
    SpaceState m_space = SpaceState::Enough;
    bool m_readOnly = false;
    bool m_loaded = false;
    Task m_task = Task::None;
    std::optional<Error> m_error;
    std::optional<CheckReport> m_report;
    std::shared_ptr<CheckRun> m_check; ///< the one that runs, shared with the store's thread
    QTimer m_checkPulse; ///< while it runs
    std::optional<Backup> m_made;
    QString m_saved; ///< path of the new database
    SerialExecutor m_files; ///< last: destroyed first
};

} // namespace meyar::ui
