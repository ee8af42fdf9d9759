// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace meyar::ui {

class Card;

/// A card over its darkened parent, as high as its content. Esc and a click beside it close it; what had the focus gets
/// it back.
class OverlayCard : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Middle, Top };

    OverlayCard(QWidget *parent, Place where, QSize most);
    void close();

Q_SIGNALS:
    void closed();

protected:
    void open(QWidget *focused); ///< shows it with the focus there
    void fit(); ///< after the content has changed
    [[nodiscard]] Card *card() const { return m_card; }
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    Card *m_card;
    Place m_place;
    QSize m_most;
    QPointer<QWidget> m_before; ///< that had the focus
};

} // namespace meyar::ui
