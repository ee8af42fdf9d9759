// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/serialexecutor.h"
#include "core/base/translation.h"
#include "core/library/pack.h"
#include "ui/library/cellsmodel.h"
#include "ui/library/librarylines.h"
#include "ui/packs/packentry.h"

#include <QObject>

#include <optional>

namespace meyar::ui {

class Workspace;

/// How the check of a folder stands.
struct FolderCheck
{
    QString folder;
    bool isRunning = false;
    int errors = 0;
    int warnings = 0;
    QStringList pack; ///< title, version and size of what was read; empty if it cannot be used
};

/// The packs at hand, the one that is open, and the check of a folder that somebody is writing.
class LibraryController final : public QObject
{
    Q_OBJECT

public:
    explicit LibraryController(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] std::vector<PackEntry> packs() const; ///< to choose from
    [[nodiscard]] bool isReading() const; ///< the built-in packs are still being read
    [[nodiscard]] CellsModel &questions() { return m_questions; }
    [[nodiscard]] CellsModel &references() { return m_references; }
    [[nodiscard]] CellsModel &problems() { return m_problems; }
    [[nodiscard]] int packCount() const;
    [[nodiscard]] QByteArray current() const { return m_current; } ///< hash; empty = none
    [[nodiscard]] std::optional<PackHead> head() const;
    [[nodiscard]] std::optional<QuestionDetail> question(int row) const;
    [[nodiscard]] std::optional<ReferenceLine> reference(int row) const;
    [[nodiscard]] const std::optional<FolderCheck> &check() const { return m_check; }
    [[nodiscard]] QString problem(int row) const; ///< place and sentence

    void retranslate(); ///< makes every prepared text again
    void select(const QByteArray &hash);
    void setFilter(const QString &text);
    void checkFolder(const QString &folder); ///< reads it beside the window, then checkChanged()
    void checkAgain();
    void closeCheck();

Q_SIGNALS:
    void packsChanged();
    void packChanged(); ///< another pack is open, or none
    void checkChanged();

private:
    [[nodiscard]] std::shared_ptr<const Pack> pack() const;
    void refresh();
    void prepareTables();
    void finishCheck(const LoadedPack &loaded);
    void prepareCheck();

    Workspace &m_workspace;
    Translation m_words;
    CellsModel m_questions;
    CellsModel m_references;
    CellsModel m_problems;
    QByteArray m_current;
    QString m_filter; ///< folded
    std::optional<FolderCheck> m_check;
    LoadedPack m_checked;
    int m_checks = 0; ///< only the latest one counts
    SerialExecutor m_reader; ///< last: goes first, after its work
};

} // namespace meyar::ui
