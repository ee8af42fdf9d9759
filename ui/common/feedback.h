// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/marks.h"

#include <QWidget>

#include <functional>

class QProgressBar;
class QTimer;

namespace meyar::ui {

class Button;
class Label;
class IconButton;

/// What a list shows while it is empty: a line drawing, one sentence, at most one button.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &iconName, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &sentence);
    /// Shows the button; an empty text hides it.
    void setButtonText(const QString &text);
    [[nodiscard]] Button *button() const { return m_button; }

private:
    Label *m_title;
    Label *m_sentence;
    Button *m_button;
};

/// A problem where it happened: mark, what is wrong, what to do, a code to quote, a button to copy
/// it all. Hidden while there is nothing to say.
class InlineError final : public QWidget
{
    Q_OBJECT

public:
    explicit InlineError(QWidget *parent = nullptr);
    void show(const QString &what, const QString &whatToDo = {}, const QString &code = {});
    void clear();
    void setMark(Mark mark); ///< Bad by default; Warn for what can wait

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    MarkLabel *m_mark;
    Label *m_what;
    Label *m_whatToDo;
    Label *m_code;
    IconButton *m_copy;
};

/// A bar at the foot of the window that says what happened and can offer one way back. Gone after
/// 10 seconds, not while the pointer or the focus is on it. Never modal: this is Meyar's answer to
/// "Are you sure?".
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const QString &text, Mark mark = Mark::Good);
    void showUndo(const QString &text, std::function<void()> undo);
    void showRedo(const QString &text, std::function<void()> redo); ///< a step was taken back
    void dismiss();
    void dismissRedo(); ///< once something else was done, nothing can be made again
    void setDuration(int milliseconds); ///< for tests

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void open(const QString &text, Mark mark, std::function<void()> undo, bool isRedo = false);
    void retranslate();

    MarkLabel *m_mark;
    Label *m_text;
    Button *m_undo;
    IconButton *m_close;
    QTimer *m_timer;
    std::function<void()> m_onUndo;
    bool m_isRedo = false;
};

/// A running task: what is happening, count, bar, Cancel. The page connects canceled() to its task.
class TaskProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit TaskProgress(QWidget *parent = nullptr);
    void start(const QString &what, bool cancellable = true);
    void setProgress(int done, int total); ///< total 0: not known, the bar wanders
    void setRemark(const QString &remark); ///< "about 2 min left"
    void finish();

Q_SIGNALS:
    void canceled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Label *m_what;
    Label *m_count;
    Label *m_remark;
    Button *m_cancel;
    QProgressBar *m_bar;
};

} // namespace meyar::ui
