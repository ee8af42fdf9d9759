// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/projectorquestions.h"

#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace meyar::ui {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Projector", source);
}

/// A drawing is made on 640 x 420 units.
constexpr int sceneWidth = 640;
constexpr int sceneHeight = 420;

void paintExit(QPainter &painter, bool isFree)
{
    const Tokens &look = tokens();
    painter.fillRect(0, 0, sceneWidth, 290, look.sunk);
    painter.fillRect(0, 290, sceneWidth, 130, look.line);
    painter.fillRect(250, 80, 140, 212, look.good.ink);
    painter.fillRect(276, 36, 88, 32, look.good.ink);
    painter.fillRect(290, 48, 60, 8, look.surface);
    painter.setBrush(look.warn.line);
    painter.drawEllipse(QPoint(372, 190), 8, 8);
    if (isFree) {
        painter.fillRect(204, 292, 12, 128, look.chartWarn);
        painter.fillRect(424, 292, 12, 128, look.chartWarn);
        return;
    }
    for (const QPoint &corner : {QPoint(180, 216), QPoint(276, 216), QPoint(372, 226), QPoint(236, 140), QPoint(330, 146)}) {
        painter.fillRect(QRect(corner, QSize(90, 74)), look.chartWarn);
        painter.fillRect(QRect(corner + QPoint(38, 0), QSize(14, 74)), look.warn.ink);
    }
}

void paintBelt(QPainter &painter, bool isGuarded)
{
    const Tokens &look = tokens();
    painter.fillRect(0, 0, sceneWidth, 330, look.sunk);
    painter.fillRect(0, 330, sceneWidth, 90, look.line);
    painter.fillRect(90, 200, 460, 140, look.accent.line);
    painter.setPen(QPen(look.text1, 10));
    painter.setBrush(look.surface);
    painter.drawLine(212, 150, 468, 150);
    painter.drawLine(212, 272, 468, 272);
    painter.drawEllipse(QPoint(212, 211), 58, 58);
    painter.drawEllipse(QPoint(468, 211), 58, 58);
    if (isGuarded) {
        painter.fillRect(136, 132, 410, 158, look.chartWarn);
        painter.setPen(QPen(look.warn.ink, 8));
        for (int x = 160; x < 540; x += 28) {
            painter.drawLine(x, 146, x, 276);
        }
    }
}

} // namespace

std::vector<ProjectorQuestion> practiceQuestions()
{
    const QString cooperation = words(QT_TRANSLATE_NOOP("Projector", "Working together"));
    const QString safety = words(QT_TRANSLATE_NOOP("Projector", "Safe or unsafe?"));
    const QStringList safeOrNot{words(QT_TRANSLATE_NOOP("Projector", "Safe")), words(QT_TRANSLATE_NOOP("Projector", "Unsafe"))};
    return {
        {cooperation,
         words(QT_TRANSLATE_NOOP("Projector", "When did your team last meet to solve a problem together?")),
         {words(QT_TRANSLATE_NOOP("Projector", "This week")), words(QT_TRANSLATE_NOOP("Projector", "This month")),
          words(QT_TRANSLATE_NOOP("Projector", "Longer ago")), words(QT_TRANSLATE_NOOP("Projector", "We have no team yet"))}},
        {cooperation,
         words(QT_TRANSLATE_NOOP("Projector", "A worker puts an idea into the box. When should the answer come?")),
         {words(QT_TRANSLATE_NOOP("Projector", "When somebody has time")), words(QT_TRANSLATE_NOOP("Projector", "Within a week")),
          words(QT_TRANSLATE_NOOP("Projector", "At the end of the year")), words(QT_TRANSLATE_NOOP("Projector", "Only if it is accepted"))},
         1, words(QT_TRANSLATE_NOOP("Projector", "Ideas go on coming where each one is answered soon, the refused ones too."))},
        {safety, words(QT_TRANSLATE_NOOP("Projector", "The way to the exit")), safeOrNot, 1,
         words(QT_TRANSLATE_NOOP("Projector", "In smoke nobody finds a way around cartons. Keep it free, and mark it.")), Scene::BlockedExit},
        {safety, words(QT_TRANSLATE_NOOP("Projector", "The belt of a machine")), safeOrNot, 1,
         words(QT_TRANSLATE_NOOP("Projector", "A running belt takes a sleeve and the arm with it. Guard first, then start.")), Scene::BareBelt},
        {safety, words(QT_TRANSLATE_NOOP("Projector", "The same belt a week later")), safeOrNot, 0,
         words(QT_TRANSLATE_NOOP("Projector", "Nobody can reach the belt. Does the machine stop when the guard is opened?")), Scene::GuardedBelt, Scene::BareBelt},
        {safety, words(QT_TRANSLATE_NOOP("Projector", "The same way to the exit")), safeOrNot, 0,
         words(QT_TRANSLATE_NOOP("Projector", "Free, marked and lit: everybody gets out.")), Scene::FreeExit, Scene::BlockedExit},
    };
}

QSize sceneSize(const QSize &room)
{
    return QSize(sceneWidth, sceneHeight).scaled(room, Qt::KeepAspectRatio);
}

void paintScene(QPainter &painter, const QRect &area, Scene scene)
{
    if (scene == Scene::None) {
        return;
    }
    const QSize size = sceneSize(area.size());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.left() + (area.width() - size.width()) / 2, area.top() + (area.height() - size.height()) / 2);
    painter.scale(double(size.width()) / sceneWidth, double(size.height()) / sceneHeight);
    painter.setPen(Qt::NoPen);
    if (scene == Scene::BlockedExit || scene == Scene::FreeExit) {
        paintExit(painter, scene == Scene::FreeExit);
    } else {
        paintBelt(painter, scene == Scene::GuardedBelt);
    }
    painter.restore();
}

} // namespace meyar::ui
