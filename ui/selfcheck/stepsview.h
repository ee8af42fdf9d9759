// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "ui/selfcheck/selfcheckstate.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace meyar::ui {

class Button;
class CheckRowView;
class Label;
class ProgressLine;
class SelfCheckController;
class WhyPanel;

/// The questions of one screen, what stands beside the one that is chosen, and the way on.
class StepsView final : public QWidget
{
    Q_OBJECT

public:
    explicit StepsView(SelfCheckController &controller, QWidget *parent = nullptr);
    void retranslate();
    void update(); ///< after every change
    void focusFirst(); ///< the first question of the screen that is open, else the first
    void goOn(); ///< the next screen, or the result
    void goBack();
    [[nodiscard]] const std::vector<CheckRowView *> &rows() const { return m_rows; }

Q_SIGNALS:
    void finished(); ///< past the last screen

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuildRows(const std::vector<CheckRow> &rows);
    void wire(CheckRowView *view);
    void showDetail(int row);
    void leaveRow(int row); ///< to the next one, or the button that goes on
    void stepTo(int row);
    [[nodiscard]] int placeOf(const CheckRowView *view) const;

    SelfCheckController &m_controller;
    int m_shown = -1; ///< screen
    int m_row = 0;
    Label *m_where;
    ProgressLine *m_progress;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    std::vector<CheckRowView *> m_rows;
    QWidget *m_aside;
    WhyPanel *m_why;
    Button *m_back;
    Label *m_promise;
    Button *m_next;
};

} // namespace meyar::ui
