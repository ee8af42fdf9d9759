// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/serialexecutor.h"
#include "core/base/translation.h"
#include "core/library/pack.h"
#include "core/report/reportdocument.h"
#include "ui/library/cellsmodel.h"
#include "ui/library/comparison.h"
#include "ui/library/librarylines.h"
#include "ui/library/sheetmodel.h"
#include "ui/packs/packentry.h"

#include <QObject>

#include <optional>

namespace meyar::ui {

class Workspace;

/// How the check of a checklist that somebody wrote stands.
struct PackCheck
{
    QString path; ///< a folder of CSV sheets or a file
    bool isRunning = false;
    int errors = 0;
    int warnings = 0;
    QStringList pack; ///< title, version and size of what was read; empty if it cannot be used
    QString obstacle; ///< why it cannot be imported though it has no error; empty = nothing is in the way
    [[nodiscard]] bool canImport() const { return !isRunning && errors == 0 && obstacle.isEmpty(); }
};

/// The packs at hand, the one that is open, and the check and import of one that somebody wrote.
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
    [[nodiscard]] SheetModel &sheet() { return m_sheet; }
    /// Puts the sheet that the problem is in into sheet(), with its cell marked. Returns that cell, which is invalid if
    /// the problem is of no cell.
    QModelIndex showSheetOf(int problemRow);
    [[nodiscard]] int packCount() const;
    [[nodiscard]] QByteArray current() const { return m_current; } ///< hash; empty = none
    [[nodiscard]] std::optional<PackHead> head() const;
    [[nodiscard]] std::optional<QuestionDetail> question(int row) const;
    [[nodiscard]] std::optional<ReferenceLine> reference(int row) const;
    [[nodiscard]] const std::optional<PackCheck> &check() const { return m_check; }
    [[nodiscard]] QString problem(int row) const; ///< place and sentence

    [[nodiscard]] QString versionOf(const QByteArray &hash) const; ///< empty if it is not at hand
    [[nodiscard]] Comparison &comparison() { return m_comparison; }
    void compare(const QByteArray &before, const QByteArray &after); ///< opens the later one with the differences
    void compareCurrent(); ///< with the one of the same id, if there is one

    [[nodiscard]] QString blankFormName(ReportLanguage language) const; ///< a name for the file
    void saveBlankForm(const QString &path, ReportLanguage language); ///< a PDF

    void retranslate(); ///< makes every prepared text again
    void select(const QByteArray &hash);
    void setFilter(const QString &text);
    void checkPack(QString path); ///< reads it beside the window, then checkChanged()
    void checkAgain();
    void closeCheck(); ///< also while it is being read
    void importChecked(); ///< keeps it for new audits, opens it and closes the check

Q_SIGNALS:
    void packsChanged();
    void packChanged(); ///< another pack is open, or none
    void checkChanged();

private:
    /// A checklist as it was read for a check.
    struct ReadPack
    {
        LoadedPack loaded;
        form::Sheets sheets; ///< as they are written
    };
    [[nodiscard]] static ReadPack readPack(const QString &path);
    [[nodiscard]] std::shared_ptr<const Pack> pack() const;
    void refresh();
    void prepareTables();
    void finishCheck(const ReadPack &read);
    void prepareCheck();
    [[nodiscard]] QString obstacle() const;

    Workspace &m_workspace;
    Translation m_words;
    CellsModel m_questions;
    CellsModel m_references;
    CellsModel m_problems;
    SheetModel m_sheet;
    Comparison m_comparison;
    QByteArray m_current;
    QString m_filter; ///< folded
    std::optional<PackCheck> m_check;
    ReadPack m_checked;
    int m_checks = 0; ///< only the latest one counts
    SerialExecutor m_reader; ///< last: goes first, after its work
};

} // namespace meyar::ui
