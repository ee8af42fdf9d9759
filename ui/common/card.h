// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QFrame>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace meyar::ui {

class Label;

/// A ground with a soft border and round corners that holds other widgets. Tinted in a tone on
/// request.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// The column that the card's content goes into (margins 16/12, spacing 8).
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setTone(Tone tone); ///< Normal: the plain surface
    void setSelected(bool selected); ///< an accent border of 2 px

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QVBoxLayout *m_body;
    Tone m_tone = Tone::Normal;
    bool m_selected = false;
};

/// A line of 1 px between two parts.
class Hairline final : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A heading with a quiet remark and, at the trailing edge, whatever the page puts there.
class SectionHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeader(const QString &title = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setRemark(const QString &remark);
    void addTrailing(QWidget *widget);

private:
    QHBoxLayout *m_row;
    Label *m_title;
    Label *m_remark;
};

/// A scroll area without a frame on the window's or the surface's ground, whose content fills its
/// width.
[[nodiscard]] QScrollArea *scrollArea(QWidget *content, QWidget *parent = nullptr);

} // namespace meyar::ui
