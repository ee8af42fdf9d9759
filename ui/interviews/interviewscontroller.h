// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/interviewrows.h"
#include "ui/workspace/workspace.h"

#include <QTimer>

#include <optional>

namespace meyar::ui {

/// The confidential interviews of one assessment: lists them, opens one at a time, seals every edit after a pause and
/// always before the keys go.
class InterviewsController final : public QObject
{
    Q_OBJECT

public:
    explicit InterviewsController(Workspace &workspace, QObject *parent = nullptr);
    ~InterviewsController() override; ///< seals what was typed

    void open(AssessmentId assessment);
    [[nodiscard]] AssessmentId assessment() const { return m_assessment; }
    [[nodiscard]] TestimonySession &session() { return m_workspace.testimony(); }

    [[nodiscard]] const std::vector<SealedInterview> &rows() const { return m_rows; }
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] const std::optional<Interview> &current() const { return m_current; } ///< none: locked, or none chosen
    /// Of the chosen one: no key here opens it.
    [[nodiscard]] bool isUnreadable() const { return m_unreadable; }
    [[nodiscard]] bool mayAdd() const; ///< not while what was closed keeps its key
    [[nodiscard]] bool hasProgrammeKey() const { return m_hasProgrammeKey; }
    [[nodiscard]] bool mayClose() const;
    [[nodiscard]] InterviewStatistics statistics(); ///< of what can be read, and the totals of what was closed

    void add();
    void choose(int row);
    void edit(const Interview &interview);
    void flush();
    void close(Closing how);

Q_SIGNALS:
    void listChanged();
    void currentChanged();
    void closed(int interviews, bool keyDestroyed);

private:
    void load();
    void forgetText();
    void show(const SealedInterview &sealed);

    Workspace &m_workspace;
    AssessmentId m_assessment;
    std::vector<SealedInterview> m_rows;
    std::vector<InterviewKeyRow> m_keys;
    bool m_hasProgrammeKey = false;
    bool m_isEditable = false;
    InterviewId m_chosen;
    std::optional<Interview> m_current;
    std::optional<Interview> m_saved; ///< as the store has it, or is about to
    bool m_unreadable = false;
    QTimer m_pause;
};

} // namespace meyar::ui
