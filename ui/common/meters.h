// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"
#include "ui/common/tokens.h"

#include <QWidget>

namespace meyar::ui {

class Chip;
class Label;

/// Met, partly met and failed as one stacked bar that starts at the leading edge. The gaps between
/// the parts and the words beside it carry the meaning as well as the colours.
class MeterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MeterBar(QWidget *parent = nullptr);
    void setCounts(int met, int partly, int failed);
    [[nodiscard]] QSize sizeHint() const override { return {120, 12}; }
    static void paint(QPainter &painter, const QRect &rect, int met, int partly, int failed,
                      Qt::LayoutDirection direction);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateName();

    int m_met = 0;
    int m_partly = 0;
    int m_failed = 0;
};

/// A thin bar of what is done (4 px), as under "207 of 364 answered".
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);
    void setProgress(int done, int total);
    [[nodiscard]] QSize sizeHint() const override { return {150, 4}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int m_done = 0;
    int m_total = 0;
};

/// A caption, a number, its unit, and how it changed, in a card.
class KpiTile final : public Card
{
    Q_OBJECT

public:
    explicit KpiTile(QWidget *parent = nullptr);
    void setCaption(const QString &caption);
    void setValue(const QString &value, const QString &unit = {});
    void setChange(const QString &words, Tone tone = Tone::Normal); ///< empty: none

private:
    void updateName();

    Label *m_caption;
    Label *m_value;
    Label *m_unit;
    Chip *m_change;
};

} // namespace meyar::ui
