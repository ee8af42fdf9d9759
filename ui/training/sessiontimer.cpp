// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/sessiontimer.h"

#include "core/training/results.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/meters.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace meyar::ui {

using namespace Qt::StringLiterals;

SessionTimer::SessionTimer(QWidget *parent)
    : QWidget(parent)
    , m_now(new Label(TextRole::Body, this))
    , m_left(new Label(TextRole::Figure, this))
    , m_bar(new ProgressLine(this))
    , m_start(new Button(ButtonKind::Plain, this))
    , m_next(new Button(ButtonKind::Quiet, this))
{
    m_start->setObjectName(u"timerStart"_s);
    m_start->setSmall(true);
    m_next->setSmall(true);
    m_now->setMaximumLines(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_left);
    row->addWidget(m_now, 1);
    row->addWidget(m_next);
    row->addWidget(m_start);
    column->addLayout(row);
    column->addWidget(m_bar);
    constexpr int second = 1000;
    m_tick.setInterval(second);
    connect(&m_tick, &QTimer::timeout, this, &SessionTimer::show);
    connect(m_start, &Button::clicked, this, &SessionTimer::startOrStop);
    connect(m_next, &Button::clicked, this, &SessionTimer::skip);
}

void SessionTimer::setAgenda(const std::vector<AgendaLine> &lines, bool isTooLong)
{
    const bool isSame = std::ranges::equal(lines, m_lines, {}, &AgendaLine::id, &AgendaLine::id);
    m_lines = lines;
    m_isTooLong = isTooLong;
    if (!isSame) {
        m_tick.stop();
        m_current = 0;
    }
    show();
}

void SessionTimer::startOrStop()
{
    if (m_tick.isActive()) {
        m_tick.stop();
    } else if (!m_lines.empty()) {
        m_since.start();
        m_tick.start();
    }
    show();
}

void SessionTimer::skip()
{
    m_current = std::min(m_current + 1, std::max(0, int(m_lines.size()) - 1));
    m_since.start();
    show();
}

int SessionTimer::secondsLeft() const
{
    constexpr int perMinute = 60;
    constexpr int perSecond = 1000;
    const int all = m_lines[size_t(m_current)].minutes * perMinute;
    return isRunning() ? all - int(m_since.elapsed() / perSecond) : all;
}

void SessionTimer::show()
{
    const bool hasLines = !m_lines.empty();
    m_start->setEnabled(hasLines);
    m_next->setEnabled(hasLines && m_current + 1 < int(m_lines.size()));
    m_start->setText(isRunning() ? tr("Stop") : tr("Start the clock"));
    m_next->setText(tr("Next item"));
    if (!hasLines) {
        m_left->setText(u"–"_s);
        m_now->setText(tr("No run-sheet yet: add its first item."));
        m_bar->setProgress(0, 1);
        return;
    }
    int minutes = 0;
    for (const AgendaLine &line : m_lines) {
        minutes += line.minutes;
    }
    const int left = secondsLeft();
    const int seconds = std::abs(left);
    m_left->setText(isolated(u"%1%2:%3"_s.arg(left < 0 ? u"−"_s : QString()).arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'))));
    m_left->setTone(left < 0 ? Tone::Bad : Tone::Normal);
    const QString title = m_lines[size_t(m_current)].title;
    m_now->setText(m_isTooLong ? tr("%1 minutes in all: a FIT session should take at most %2. Cut it in two.").arg(minutes).arg(mostFitMinutes)
                               : tr("%1 (%2 of %3, %4 minutes in all)").arg(isolated(title)).arg(m_current + 1).arg(m_lines.size()).arg(minutes));
    m_now->setTone(m_isTooLong ? Tone::Warn : Tone::Muted);
    const int all = std::max(1, m_lines[size_t(m_current)].minutes * 60);
    m_bar->setProgress(std::clamp(all - left, 0, all), all);
}

void SessionTimer::retranslate()
{
    show();
}

} // namespace meyar::ui
