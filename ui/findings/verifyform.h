// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

namespace meyar::ui {

class Button;
class DateField;
class FormRow;
class InlineError;
class NoteEdit;
class TextField;

/// Somebody other than the owner says that an action was done: who, when, what was seen.
class VerifyForm final : public QWidget
{
    Q_OBJECT

public:
    explicit VerifyForm(QWidget *parent = nullptr);
    void begin(const QString &person, QDate today);
    void showRefusal(const QString &sentence);
    void retranslate();

Q_SIGNALS:
    void verified(const QString &by, QDate on, const QString &note);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    TextField *m_by;
    DateField *m_on;
    NoteEdit *m_note;
    FormRow *m_byRow;
    FormRow *m_onRow;
    FormRow *m_noteRow;
    InlineError *m_refusal;
    Button *m_verify;
    Button *m_cancel;
};

} // namespace meyar::ui
