// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audits/questionstate.h"

#include <QWidget>

namespace meyar::ui {

class Button;
class Label;
class MarkLabel;

/// The foot of the question: one line with the next question, then the keys, Back and Next.
class AuditFooter final : public QWidget
{
    Q_OBJECT

public:
    explicit AuditFooter(QWidget *parent = nullptr);
    void setState(const QuestionState &state, int unanswered);
    void retranslate();
    /// While a field has the focus, letters are written into it: only the keys that work there are told.
    void setTyping(bool typing);
    void setLined(bool lined); ///< a line above, while the question goes on below the edge

Q_SIGNALS:
    void backClicked();
    void nextClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildNextLine();
    QWidget *buildKeys();
    QWidget *hint(const QStringList &keys, Label *label);

    void fitHints();

    Label *m_nextCaption;
    Label *m_nextCode;
    Label *m_nextLabel;
    MarkLabel *m_nextMark;
    Label *m_stay;
    Label *m_unanswered;
    Label *m_section;
    Label *m_help;
    Label *m_leave;
    Label *m_goOn;
    Button *m_back;
    Button *m_next;
    QWidget *m_topLine;
    QList<QWidget *> m_hints; ///< the most needed first
    QList<QWidget *> m_typingHints; ///< of a field
    bool m_typing = false;
    bool m_isLast = false;
};

} // namespace meyar::ui
