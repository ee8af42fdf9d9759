// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfcheck/stepbar.h"

#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotSize = 24;
constexpr int barHeight = 50;
constexpr int gap = 8;

QFont nameFont(bool bold)
{
    return fontOf(bold ? TextRole::SmallBold : TextRole::Small);
}

} // namespace

StepDot::StepDot(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void StepDot::setStep(int number, const CheckStep &step, bool isCurrent)
{
    m_number = number;
    m_isDone = step.questions > 0 && step.answered == step.questions;
    m_isCurrent = isCurrent;
    setText(step.title);
    setToolTip(step.title);
    setAccessibleName(m_isDone ? tr("%1: all answered").arg(step.title) : step.title);
    updateGeometry();
    update();
}

void StepDot::setNamed(bool named)
{
    m_isNamed = named || m_isCurrent;
    updateGeometry();
    update();
}

int StepDot::widthOf(bool named) const
{
    return dotSize + 4 + (named ? gap + lineWidth(text(), nameFont(m_isCurrent)) + 4 : 0);
}

QSize StepDot::sizeHint() const
{
    return {widthOf(m_isNamed), 36};
}

QSize StepDot::minimumSizeHint() const
{
    return {widthOf(m_isCurrent), 36};
}

void StepDot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &colors = tokens();
    const QRect dot = mirrored(QRect(2, (height() - dotSize) / 2, dotSize, dotSize), rect(), layoutDirection());
    const QColor ground = m_isCurrent ? colors.accent.ink : m_isDone ? colors.good.ink : colors.sunk;
    const QColor ink = m_isCurrent || m_isDone ? colors.onAccent : colors.text2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(dot);
    if (m_isDone && !m_isCurrent) {
        paintMark(painter, QRectF(dot), Mark::Good, colors);
    } else if (m_number == 0) {
        paintIcon(painter, QRectF(dot).adjusted(5, 5, -5, -5), u"flag"_s, ink);
    } else {
        paintLine(painter, dot, Qt::AlignHCenter, QString::number(m_number), fontOf(TextRole::SmallBold, Language::English), ink,
                  Qt::LeftToRight);
    }
    if (m_isNamed) {
        const QRect name = mirrored(QRect(dotSize + 2 + gap, 0, width() - dotSize - 2 - gap, height()), rect(), layoutDirection());
        paintLine(painter, name, Qt::AlignLeading, text(), nameFont(m_isCurrent), m_isCurrent ? colors.text1 : colors.text2,
                  layoutDirection());
    }
}

void StepDot::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    update();
}

StepBar::StepBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(barHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::xxl, 0, space::xxl, 0);
    row->setSpacing(space::m);
}

void StepBar::setSteps(const std::vector<CheckStep> &steps, int current)
{
    m_current = current;
    auto *row = static_cast<QHBoxLayout *>(layout());
    while (m_dots.size() > steps.size() + 1) {
        delete m_dots.back();
        m_dots.pop_back();
    }
    while (m_dots.size() < steps.size() + 1) {
        auto *dot = new StepDot(this);
        const int step = static_cast<int>(m_dots.size());
        dot->setObjectName(QStringLiteral("step%1").arg(step + 1));
        connect(dot, &QAbstractButton::clicked, this, [this, step] { Q_EMIT chosen(step); });
        row->addWidget(dot, 0, Qt::AlignVCenter);
        m_dots.push_back(dot);
    }
    for (size_t i = 0; i < steps.size(); ++i) {
        m_dots[i]->setStep(static_cast<int>(i) + 1, steps[i], static_cast<int>(i) == current);
    }
    m_dots.back()->setStep(0, {tr("Result"), 0, 0, 0, 0}, current == static_cast<int>(steps.size()));
    fit();
}

void StepBar::fit()
{
    int needed = 2 * space::xxl;
    for (StepDot *dot : m_dots) {
        dot->setNamed(true);
        needed += dot->sizeHint().width() + space::m;
    }
    const bool isWide = needed <= width();
    for (StepDot *dot : m_dots) {
        dot->setNamed(isWide);
    }
}

void StepBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StepBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().line);
}

} // namespace meyar::ui
