// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/quicknote.h"
#include "ui/workspace/workspace.h"

#include <vector>

namespace meyar::ui {

/// The quick notes of the open audit that are to be sorted. Kept up to date; every change goes to the store at once.
class NotesDesk final : public QObject
{
    Q_OBJECT

public:
    explicit NotesDesk(Workspace &workspace, QObject *parent = nullptr);

    void setAudit(AssessmentId id); ///< null: none
    [[nodiscard]] const std::vector<QuickNote> &toSort() const { return m_toSort; } ///< oldest first
    void keep(const QString &text); ///< nothing for blanks
    void sort(QuickNoteId note, const QString &key); ///< to the note of that answer
    void remove(QuickNoteId note);

Q_SIGNALS:
    void changed(); ///< toSort()

private:
    void load();

    Workspace &m_workspace;
    AssessmentId m_audit;
    std::vector<QuickNote> m_toSort;
};

} // namespace meyar::ui
