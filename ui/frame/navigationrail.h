// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace meyar::ui {

/// One entry of the rail: icon over word; the current one on the accent ground with a bar at the
/// leading edge.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RailButton(const PageInfo &info, QWidget *parent = nullptr);
    void setBadge(int count);
    void retranslate();
    [[nodiscard]] const PageInfo &info() const { return m_info; }
    [[nodiscard]] QSize sizeHint() const override { return {80, 54}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateName();

    PageInfo m_info;
    int m_badge = 0;
};

/// The column of pages at the leading edge, 80 px wide. Arrow keys move between entries.
class NavigationRail final : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);
    RailButton *add(const PageInfo &info);
    /// Shows these main pages, in this order, and no other; those of the foot stay.
    void arrange(const QStringList &mainIds);
    void setCurrent(const QString &id);
    [[nodiscard]] RailButton *button(const QString &id) const;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QWidget *m_logo;
    QVBoxLayout *m_main;
    QVBoxLayout *m_foot;
    QList<RailButton *> m_buttons;
};

} // namespace meyar::ui
