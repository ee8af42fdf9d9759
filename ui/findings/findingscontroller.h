// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/store/rows.h"
#include "ui/evidence/evidencedesk.h"
#include "ui/findings/findingsfilter.h"

#include <QObject>

#include <functional>
#include <map>

namespace meyar::ui {

class FindingTexts;
class Workspace;

/// Findings and their actions: lists and filters them, opens one, and offers every step of its
/// life. What core's lifecycle forbids is refused with a sentence, nothing is written then.
class FindingsController final : public QObject
{
    Q_OBJECT

public:
    explicit FindingsController(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] FindingsFilter &filter() { return m_filter; }
    [[nodiscard]] FindingsOrder &table() { return m_table; }
    [[nodiscard]] StateFilter &column(FindingState state);
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] FindingCounts counts() const;
    [[nodiscard]] std::vector<FactoryChoice> factories() const;
    /// Open actions of the site's findings, as far as the list has been read.
    [[nodiscard]] std::vector<std::pair<CorrectiveAction, QString>> openActions(const QString &enterprise, const QString &site) const;
    [[nodiscard]] QString severityWord(Severity severity) const;
    [[nodiscard]] QString stateWord(FindingState state) const;
    [[nodiscard]] QString kindWord(ActionKind kind) const;

    void refreshIfStale();
    void retranslate(); ///< makes every prepared text again

    void open(FindingId id); ///< also before it has been read
    void close();
    [[nodiscard]] std::vector<FindingRow> shownRows() const; ///< as filtered, in the order of the list
    [[nodiscard]] FindingId current() const { return m_current; }
    [[nodiscard]] std::optional<FindingDetail> detail() const;

    /// Photos of the open finding: those of its question, and what was added to it later.
    [[nodiscard]] EvidenceDesk &evidence() { return m_evidence; }

    void saveFinding(const Finding &edited); ///< its words and severity
    void removeFinding(); ///< not of a closed audit
    void openQuestion();
    void startAudit();
    void startFollowUp(); ///< of the audit of the open finding
    void moveOn(); ///< the next step of the open finding

    /// The audit of the open finding; else the latest of the one factory that the list shows. Nothing if it shows several.
    [[nodiscard]] std::optional<AssessmentId> auditInView() const;
    void undoIn(AssessmentId audit); ///< its last step

    /// A new action for the open finding, with what the checklist proposes; not stored yet.
    [[nodiscard]] ActionLine newAction() const;
    [[nodiscard]] QString thisPerson() const { return m_person; }
    [[nodiscard]] QDate today() const;
    void saveAction(const CorrectiveAction &edited); ///< what, kind, owner, due, cost, saving
    void markDone(ActionId id);
    void returnToWork(ActionId id); ///< the check found it not done
    void verify(ActionId id, const QString &by, QDate on, const QString &note);
    void removeAction(ActionId id);
    /// Changes the open actions of several findings; one step to take back.
    void editMany(const std::vector<FindingId> &ids, const BulkEdit &edit);

Q_SIGNALS:
    void wentStale();
    void listChanged();
    void currentChanged(); ///< another finding is open, or none
    void currentUpdated(); ///< the same one has other values
    void actionWanted(); ///< the next step is to write an action
    void verificationWanted(meyar::ActionId id); ///< the next step is to check this action
    void refused(meyar::ActionId id, const QString &sentence);
    void messageRequested(const QString &text);
    void undoOffered(const QString &text, const std::function<void()> &undo);

private:
    void refresh();
    void take(std::vector<FindingRow> rows);
    void prepareLines();
    void placeEvidence();
    void readState(); ///< of the open finding's audit
    [[nodiscard]] FindingTexts texts() const;
    [[nodiscard]] const FindingRow *row(FindingId id) const;
    [[nodiscard]] const CorrectiveAction *action(ActionId id) const;
    void put(const std::vector<CorrectiveAction> &actions, std::function<void()> then = {});
    template <typename Work> void write(Work work, std::function<void()> then = {});

    Workspace &m_workspace;
    Translation m_words;
    EvidenceDesk m_evidence;
    FindingsModel m_model;
    FindingsFilter m_filter;
    FindingsOrder m_table;
    StateFilter m_open;
    StateFilter m_agreed;
    StateFilter m_toVerify;
    StateFilter m_closed;
    std::vector<FindingRow> m_rows;
    FindingId m_current;
    FindingId m_wanted; ///< to be opened as soon as it has been read
    std::map<AssessmentId, bool> m_isClosed; ///< audits of findings that were opened, since the last change
    QString m_person;
    int m_writing = 0; ///< what is read meanwhile is older than the panel
    bool m_loaded = false;
    bool m_stale = true;
};

} // namespace meyar::ui
