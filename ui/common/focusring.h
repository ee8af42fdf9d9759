// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace meyar::ui {

/// The ring of 2 px, 2 px off, around the widget that has the focus. It is a widget over the page,
/// so that no control needs room for it. Shown when the focus came by key or by program, not by a
/// click, as people expect of a web page. Item views and editors show their own focus.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent = nullptr);
    ~FocusRing() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *widget);
    void leave();
    void place();

    class Ring;
    QPointer<QWidget> m_target;
    QPointer<QWidget> m_ring;
    QList<QPointer<QWidget>> m_chain;
};

} // namespace meyar::ui
