// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selfcheck/selfcheckstate.h"

#include <QAbstractButton>

namespace meyar::ui {

/// One step: its number in a dot, or a tick once all of it is answered, and its name where there is room.
class StepDot final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StepDot(QWidget *parent = nullptr);
    void setStep(int number, const CheckStep &step, bool isCurrent); ///< number 0: the result
    void setNamed(bool named); ///< whether the name is shown
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int widthOf(bool named) const;

    int m_number = 0;
    bool m_isDone = false;
    bool m_isCurrent = false;
    bool m_isNamed = true;
};

/// The steps of the self-check along the reading direction, and the result at their end. Where room is short only the
/// step one is in has its name.
class StepBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);
    /// `current` = the number of steps for the result.
    void setSteps(const std::vector<CheckStep> &steps, int current);

Q_SIGNALS:
    void chosen(int step); ///< the number of steps: the result

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    std::vector<StepDot *> m_dots;
    int m_current = 0;
};

} // namespace meyar::ui
