// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/projector.h"

#include "ui/common/bidi.h"
#include "ui/common/marks.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <numeric>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

// All lengths are of a screen 720 high. The smallest type is 24: a thirtieth of the height.
constexpr int designHeight = 720;
constexpr int smallType = 24;
constexpr int answerType = 30;
constexpr int questionType = 42;
constexpr int side = 56;
constexpr int headTop = 30;
constexpr int questionTop = 84;
constexpr int questionHeight = 124;
constexpr int optionsTop = 224;
constexpr int optionsBottom = 626;
constexpr int footTop = 648;
constexpr int footHeight = 50;
constexpr int gap = 12;

QString letterOf(int group)
{
    return QString(QChar(u'A' + group));
}

} // namespace

Projector::Projector(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"projector"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(false);
    retranslate();
    reset();
}

int Projector::unit(int of720) const
{
    return of720 * height() / designHeight;
}

QFont Projector::type(int of720, bool bold)
{
    QFont font = fontOf(bold ? TextRole::BodyBold : TextRole::Body);
    font.setPixelSize((of720 * height() + designHeight - 1) / designHeight); // never a pixel less
    m_smallest = m_smallest == 0 ? font.pixelSize() : std::min(m_smallest, font.pixelSize());
    return font;
}

QRect Projector::placed(const QRect &rect) const
{
    return mirrored(rect, this->rect(), layoutDirection());
}

QRect Projector::optionRect(int option) const
{
    const bool hasScene = question().scene != Scene::None;
    const int count = int(question().answers.size());
    const int top = unit(optionsTop);
    const int height = std::min(unit(96), (unit(optionsBottom) - top - (count - 1) * unit(gap)) / std::max(1, count));
    const int left = hasScene ? width() / 2 + unit(gap) : unit(side);
    return placed({left, top + option * (height + unit(gap)), width() - unit(side) - left, height});
}

QRect Projector::groupRect(int group) const
{
    const int size = unit(footHeight);
    return placed({unit(side) + group * (size + unit(gap)), unit(footTop), size, size});
}

QRect Projector::resetRect() const
{
    const int width = unit(300);
    return placed({this->width() / 2 - width / 3, unit(footTop), width, unit(footHeight)});
}

QRect Projector::stepRect(Step step) const
{
    constexpr std::array widths{56, 250, 56, 84};
    const int all = std::accumulate(widths.begin(), widths.end(), 0) + 3 * gap;
    int left = width() / 2 - unit(all) / 2;
    for (int each = 0; each < int(step); ++each) {
        left += unit(widths[size_t(each)] + gap);
    }
    return placed({left, unit(headTop - 3), unit(widths[size_t(step)]), unit(footHeight)});
}

void Projector::take(Step step)
{
    switch (step) {
    case Step::Back:
        go(-1);
        break;
    case Step::Tell:
        m_isTold = question().right >= 0;
        refresh();
        break;
    case Step::Next:
        go(1);
        break;
    case Step::Leave:
        Q_EMIT left();
        break;
    }
}

int Projector::answerOf(int group) const
{
    return m_answers[size_t(m_current)][size_t(group)];
}

QString Projector::spoken() const
{
    QStringList parts{question().topic, question().question};
    for (int option = 0; option < question().answers.size(); ++option) {
        QStringList who;
        for (int group = 0; group < groups; ++group) {
            if (answerOf(group) == option) {
                who << letterOf(group);
            }
        }
        parts << u"%1. %2: %3"_s.arg(option + 1).arg(question().answers.at(option), who.isEmpty() ? u"–"_s : who.join(u' '));
    }
    if (m_isTold && question().right >= 0) {
        parts << tr("Right: %1").arg(question().answers.at(question().right)) << question().why;
    }
    return parts.join(u". "_s);
}

void Projector::reset()
{
    std::array<int, groups> none{};
    none.fill(-1);
    m_answers.assign(m_questions.size(), none);
    m_current = 0;
    m_group = 0;
    m_isTold = false;
    refresh();
}

void Projector::refresh()
{
    setAccessibleName(spoken());
    update();
}

void Projector::retranslate()
{
    m_questions = practiceQuestions();
    m_answers.resize(m_questions.size());
    setWindowTitle(tr("Training on the projector"));
    refresh();
}

void Projector::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void Projector::answer(int option)
{
    if (option >= question().answers.size()) {
        return;
    }
    m_answers[size_t(m_current)][size_t(m_group)] = option;
    m_group = (m_group + 1) % groups;
    refresh();
}

void Projector::go(int step)
{
    const int next = std::clamp(m_current + step, 0, int(m_questions.size()) - 1);
    if (next != m_current) {
        m_current = next;
        m_group = 0;
        m_isTold = false;
        m_share = question().before == Scene::None ? 0 : 0.5;
        refresh();
    }
}

void Projector::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        QWidget::keyPressEvent(event); // keys of the window are no answers
        return;
    }
    const int towards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (key >= Qt::Key_1 && key < Qt::Key_1 + groups) {
        answer(key - Qt::Key_1);
    } else if (key >= Qt::Key_A && key < Qt::Key_A + groups) {
        m_group = key - Qt::Key_A;
        refresh();
    } else if (key == Qt::Key_Right || key == Qt::Key_Left) {
        go(key == Qt::Key_Right ? towards : -towards);
    } else if (key == Qt::Key_PageDown || key == Qt::Key_Space) {
        go(1);
    } else if (key == Qt::Key_PageUp || key == Qt::Key_Backspace) {
        go(-1);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take(Step::Tell);
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        constexpr double step = 0.1;
        m_share = std::clamp(m_share + (key == Qt::Key_Up ? step : -step), 0.0, 1.0);
        refresh();
    } else if (key == Qt::Key_R) {
        reset();
    } else if (key == Qt::Key_Escape || key == Qt::Key_F5 || key == Qt::Key_F11) {
        Q_EMIT left();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void Projector::mousePressEvent(QMouseEvent *event)
{
    for (int option = 0; option < question().answers.size(); ++option) {
        if (optionRect(option).contains(event->pos())) {
            answer(option);
            return;
        }
    }
    for (int each = 0; each < groups; ++each) {
        if (groupRect(each).contains(event->pos())) {
            m_group = each;
            refresh();
        }
    }
    if (resetRect().contains(event->pos())) {
        reset();
    }
    for (const Step step : {Step::Back, Step::Tell, Step::Next, Step::Leave}) {
        if (stepRect(step).contains(event->pos())) {
            take(step);
            return;
        }
    }
}

void Projector::paintHead(QPainter &painter)
{
    const QRect line(unit(side), unit(headTop), width() - 2 * unit(side), unit(44));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRect beforeSteps = placed({unit(side), unit(headTop), width() / 2 - unit(side) - unit(256), unit(44)});
    paintLine(painter, beforeSteps, Qt::AlignLeading | Qt::AlignVCenter, question().topic, type(smallType, true), tokens().text2, layoutDirection());
    const std::pair<Step, QString> steps[]{{Step::Back, isMirrored ? u"›"_s : u"‹"_s},
                                           {Step::Tell, tr("What is right (Enter)")},
                                           {Step::Next, isMirrored ? u"‹"_s : u"›"_s},
                                           {Step::Leave, u"Esc"_s}};
    for (const auto &[step, words] : steps) {
        paintRound(painter, stepRect(step), unit(8), tokens().surface, tokens().strongLine);
        paintLine(painter, stepRect(step), Qt::AlignCenter, words, type(smallType, false), tokens().text1, layoutDirection());
    }
    const QString place = tr("Question %1 of %2").arg(m_current + 1).arg(m_questions.size());
    paintLine(painter, line, Qt::AlignTrailing | Qt::AlignVCenter, place, type(smallType, false), tokens().text2, layoutDirection());
    painter.setFont(type(questionType, true));
    painter.setPen(tokens().text1);
    painter.drawText(QRect(unit(side), unit(questionTop), width() - 2 * unit(side), unit(questionHeight)),
                     int(Qt::TextWordWrap | Qt::AlignVCenter | Qt::AlignLeading), question().question);
}

void Projector::paintOption(QPainter &painter, int option)
{
    const QRect whole = optionRect(option);
    const bool isRight = m_isTold && question().right == option;
    paintRound(painter, whole, unit(8), isRight ? tokens().good.ground : tokens().surface, isRight ? tokens().good.ink : tokens().line,
               isRight ? unit(3) : 1);
    QStringList who;
    for (int each = 0; each < groups; ++each) {
        if (answerOf(each) == option) {
            who << letterOf(each);
        }
    }
    const auto inside = [&](int from, int to) {
        return mirrored(QRect(whole.left() + from, whole.top(), to - from, whole.height()), whole, layoutDirection());
    };
    const int pad = unit(24);
    const int bar = question().scene == Scene::None ? unit(240) : unit(110);
    paintLine(painter, inside(pad, pad + unit(44)), Qt::AlignLeading | Qt::AlignVCenter, QString::number(option + 1), type(answerType, true),
              tokens().accent.ink, layoutDirection());
    const int words = pad + unit(52);
    if (isRight) {
        paintMark(painter, inside(words, words + unit(32)), Mark::Good, tokens());
    }
    paintLine(painter, inside(words + (isRight ? unit(44) : 0), whole.width() - bar - unit(56)), Qt::AlignLeading | Qt::AlignVCenter,
              question().answers.at(option), type(answerType, true), tokens().text1, layoutDirection());
    QRect track = inside(whole.width() - bar - unit(48), whole.width() - unit(60));
    track = QRect(track.left(), track.center().y() + unit(12), track.width(), unit(14));
    paintRound(painter, track, unit(7), tokens().sunk);
    if (!who.isEmpty()) {
        QRect filled(track.topLeft(), QSize(std::max(unit(14), track.width() * int(who.size()) / groups), track.height()));
        paintRound(painter, mirrored(filled, track, layoutDirection()), unit(7), tokens().accent.ink);
        const QRect letters(track.left(), track.top() - unit(40), track.width(), unit(36));
        paintLine(painter, letters, Qt::AlignLeading | Qt::AlignVCenter, who.join(u' '), type(smallType, true), tokens().text2, layoutDirection());
    }
    paintLine(painter, inside(whole.width() - unit(56), whole.width() - unit(16)), Qt::AlignTrailing | Qt::AlignVCenter,
              QString::number(who.size()), type(answerType, true), tokens().text1, layoutDirection());
}

/// What was before on the leading side of a line that moves.
void Projector::paintBefore(QPainter &painter, const QRect &area)
{
    const QSize size = sceneSize(area.size());
    const QRect picture(area.topLeft() + QPoint((area.width() - size.width()) / 2, (area.height() - size.height()) / 2), size);
    const int part = int(picture.width() * m_share);
    const QRect shown = mirrored(QRect(picture.left(), picture.top(), part, picture.height()), picture, layoutDirection());
    painter.save();
    painter.setClipRect(shown);
    paintScene(painter, area, question().before);
    painter.restore();
    const int line = layoutDirection() == Qt::RightToLeft ? shown.left() : shown.right();
    painter.setPen(QPen(tokens().accent.ink, unit(5)));
    painter.drawLine(line, picture.top(), line, picture.bottom());
    const QRect words(picture.left(), picture.bottom() - unit(44), picture.width(), unit(40));
    paintLine(painter, words, Qt::AlignCenter, tr("Before and after: keys ↑ ↓"), type(smallType, true), tokens().text1, layoutDirection());
}

void Projector::paintFoot(QPainter &painter)
{
    for (int each = 0; each < groups; ++each) {
        const bool isNext = each == m_group;
        const bool hasAnswered = answerOf(each) >= 0;
        paintRound(painter, groupRect(each), unit(8), isNext ? tokens().accent.ink : hasAnswered ? tokens().accent.ground : tokens().surface,
                   isNext ? tokens().accent.ink : tokens().strongLine);
        paintLine(painter, groupRect(each), Qt::AlignCenter, letterOf(each), type(smallType, true), isNext ? tokens().onAccent : tokens().text1,
                  Qt::LeftToRight);
    }
    paintRound(painter, resetRect(), unit(8), tokens().surface, tokens().strongLine);
    paintLine(painter, resetRect(), Qt::AlignCenter, tr("Begin again (R)"), type(smallType, false), tokens().text1, layoutDirection());
    const QRect banner = placed({width() - unit(side) - unit(220), unit(footTop), unit(220), unit(footHeight)});
    paintRound(painter, banner, unit(8), tokens().warn.ground, tokens().warn.line);
    paintLine(painter, banner, Qt::AlignCenter, tr("TRAINING"), type(smallType, true), tokens().warn.ink, layoutDirection());
}

void Projector::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_smallest = 0;
    painter.fillRect(rect(), tokens().window);
    paintHead(painter);
    if (question().scene != Scene::None) {
        const QRect picture(unit(side), unit(optionsTop), width() / 2 - unit(side) - unit(gap), unit(optionsBottom) - unit(optionsTop));
        paintScene(painter, placed(picture), question().scene);
        if (question().before != Scene::None) {
            paintBefore(painter, placed(picture));
        }
    }
    for (int option = 0; option < question().answers.size(); ++option) {
        paintOption(painter, option);
    }
    if (m_isTold && !question().why.isEmpty()) {
        const QRect last = optionRect(int(question().answers.size()) - 1);
        painter.setFont(type(smallType, false));
        painter.setPen(tokens().text1);
        painter.drawText(QRect(last.left(), last.bottom() + unit(gap), last.width(), unit(optionsBottom) - last.bottom()),
                         int(Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop), question().why);
    }
    paintFoot(painter);
}

} // namespace meyar::ui
