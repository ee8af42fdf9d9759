// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace meyar::ui {

/// The questions over the columns of a repeat, on as many lines as they need, three at most.
class RepeatHead final : public QHeaderView
{
    Q_OBJECT

public:
    explicit RepeatHead(QWidget *parent = nullptr);
    void fit(); ///< widths and height to the questions

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void changeEvent(QEvent *event) override;
};

} // namespace meyar::ui
