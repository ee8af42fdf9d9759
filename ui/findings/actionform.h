// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/correctiveaction.h"

#include <QWidget>

class QComboBox;

namespace meyar::ui {

class DateField;
class FormRow;
class NoteEdit;
class NumberField;
class TextField;

/// The terms of an action: what, kind, owner, due, cost, saving. Passed on when a field is left.
class ActionForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionForm(QWidget *parent = nullptr);
    /// Leaves the field that is being edited alone.
    void setAction(const CorrectiveAction &action, QDate notBefore);
    [[nodiscard]] CorrectiveAction action() const;
    [[nodiscard]] bool isAcceptable() const; ///< the amounts are numbers, the new day is not before the visit
    void setProblem(const QString &problem); ///< of "what"
    void setKindWords(const QStringList &words); ///< correction, corrective, preventive
    void focusFirstField();
    void retranslate();

Q_SIGNALS:
    void edited();
    void left(); ///< Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectSignals();
    void commit();
    [[nodiscard]] bool isDueAcceptable() const;

    CorrectiveAction m_action;
    QDate m_notBefore;
    NoteEdit *m_what;
    QComboBox *m_kind;
    DateField *m_due;
    TextField *m_owner;
    NumberField *m_cost;
    NumberField *m_saving;
    FormRow *m_whatRow;
    FormRow *m_kindRow;
    FormRow *m_dueRow;
    FormRow *m_ownerRow;
    FormRow *m_costRow;
    FormRow *m_savingRow;
};

} // namespace meyar::ui
