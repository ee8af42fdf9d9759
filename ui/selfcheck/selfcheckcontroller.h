// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/rowbook.h"
#include "core/base/translation.h"
#include "core/store/rows.h"
#include "ui/selfcheck/selfcheckstate.h"

#include <QObject>

namespace meyar::ui {

class Workspace;

/// The self-check of a factory: which there are, the one that is open, screen by screen, and its result. Every answer is
/// in the database before the next one is given; the assessment is an ordinary one, which the audit page opens too.
class SelfCheckController final : public QObject
{
    Q_OBJECT

public:
    explicit SelfCheckController(Workspace &workspace, QObject *parent = nullptr);

    // --- before
    void refreshIfStale();
    void retranslate();
    [[nodiscard]] const std::vector<CheckSite> &sites() const { return m_sites; }
    [[nodiscard]] const std::vector<CheckEntry> &checks() const { return m_checks; }
    [[nodiscard]] const CheckEntry *unfinished(SiteId site) const; ///< the newest draft of that factory; null: none
    [[nodiscard]] std::pair<int, int> size() const; ///< questions and minutes of a whole self-check; 0 while the packs are read
    void begin(SiteId site);
    void addFactory(); ///< an empty form, on its page
    void open(AssessmentId id);
    void leave();

    // --- the open one
    [[nodiscard]] bool isOpen() const { return m_open.has_value(); }
    [[nodiscard]] bool isEditable() const;
    [[nodiscard]] QString title() const; ///< of the factory
    [[nodiscard]] const std::vector<CheckStep> &steps() const { return m_steps; }
    [[nodiscard]] int screen() const { return m_screen; }
    [[nodiscard]] int screenCount() const { return static_cast<int>(m_screens.size()); }
    [[nodiscard]] std::vector<CheckRow> rows() const; ///< of the screen
    [[nodiscard]] CheckDetail detail(int row) const;
    [[nodiscard]] int answered() const; ///< "not sure" among them
    [[nodiscard]] int toFindOut() const; ///< "not sure"
    [[nodiscard]] int asked() const;
    [[nodiscard]] int minutesLeft() const;
    void goTo(int screen);
    void goToOpenQuestion(); ///< the screen of the first question without an answer, else the first screen
    /// What the question does not take is refused with a sentence: empty if it was taken.
    [[nodiscard]] QString answer(int row, const QString &value);
    void setNotSure(int row);
    [[nodiscard]] bool canUndo() const { return m_undo.undoSteps > 0 && isEditable(); }
    void undo();

    // --- after
    [[nodiscard]] CheckResultState result() const;
    void plan(const CheckAction &action); ///< becomes a finding with a corrective action
    void openAsAudit();
    void openReport();
    void finish(); ///< closes the check: its answers and findings stand, actions go on; it can be taken back
    void openFindings();

Q_SIGNALS:
    void wentStale();
    void listChanged(); ///< sites, self-checks
    void opened();
    void openFailed(const QString &sentence);
    void changed(); ///< answers, screens, result

private:
    struct Loaded;
    struct Lists;
    struct Open
    {
        AssessmentRow row;
        Answers answers;
        std::vector<FindingRow> findings;
        std::vector<std::pair<QDate, double>> past;
        std::shared_ptr<const Pack> pack;
        RowBook book;
        form::Session session;
    };
    void takeLists(Lists lists);
    void prepareLists();
    void take(Loaded loaded);
    void reload();
    void rebuild();
    void write(int row, const QString &value, const QString &note);
    [[nodiscard]] form::NodeIndex nodeAt(int row) const; ///< noNode if there is none
    [[nodiscard]] bool isAnswered(form::NodeIndex node) const;
    [[nodiscard]] bool isToFindOut(form::NodeIndex node) const;
    [[nodiscard]] CheckRow rowOf(form::NodeIndex node) const;
    [[nodiscard]] CheckAction actionOf(form::NodeIndex node) const;
    [[nodiscard]] std::shared_ptr<const Pack> pack() const; ///< the self-check's latest version; null while packs are read

    Workspace &m_workspace;
    Translation m_words;
    std::vector<SiteRow> m_siteRows;
    std::vector<AssessmentRow> m_checkRows;
    std::vector<CheckSite> m_sites;
    std::vector<CheckEntry> m_checks;
    QString m_person;
    AssessmentId m_opening;
    std::optional<Open> m_open;
    std::vector<SelfCheckScreen> m_screens;
    std::vector<CheckStep> m_steps;
    UndoState m_undo;
    int m_screen = 0;
    int m_ownWrites = 0;
    quint64 m_version = 0; ///< of the edits: a reading that is older is stale
    bool m_stale = true;
};

} // namespace meyar::ui
