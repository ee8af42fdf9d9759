// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace meyar::ui {

class Label;

/// The keys of the page and of the window, on F1. Any key or click closes it.
class HelpOverlay final : public QWidget
{
    Q_OBJECT

public:
    struct Group
    {
        QString title;
        std::vector<std::pair<QString, QStringList>> keys; ///< what it does, the key caps
    };

    explicit HelpOverlay(QWidget *window);
    void open(const std::vector<Group> &groups);
    void close();

Q_SIGNALS:
    void focusLost(); ///< closed, and what had the focus before is gone

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void place();

    QWidget *m_box = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace meyar::ui
