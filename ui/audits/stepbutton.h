// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/marks.h"

#include <QAbstractButton>

namespace meyar::ui {

/// One step of the end of a visit: its mark, its name, how it stands. The chosen one stands on the accent ground with a
/// bar at the leading edge, as the current section does.
class StepButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StepButton(QWidget *parent = nullptr);
    void setStep(const QString &name, const QString &remark, Mark mark);
    [[nodiscard]] Mark mark() const { return m_mark; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_remark;
    Mark m_mark = Mark::Empty;
};

} // namespace meyar::ui
