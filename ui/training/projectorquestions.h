// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStringList>

#include <vector>

class QPainter;
class QRect;

namespace meyar::ui {

/// What is drawn in place of a photo.
enum class Scene { None, BlockedExit, FreeExit, BareBelt, GuardedBelt };

/// A question for a room of groups. What is right, if anything is, is said once the trainer asks for it.
struct ProjectorQuestion
{
    QString topic;
    QString question;
    QStringList answers; ///< at most six
    int right = -1;
    QString why = {}; ///< said with the right answer
    Scene scene = Scene::None;
    Scene before = Scene::None; ///< the same place earlier, on a slider over the other
};

/// Made up for practice, in the language of the window; nothing of any database.
[[nodiscard]] std::vector<ProjectorQuestion> practiceQuestions();

/// In the middle of `area`, as large as sceneSize() says.
void paintScene(QPainter &painter, const QRect &area, Scene scene);

[[nodiscard]] QSize sceneSize(const QSize &room);

} // namespace meyar::ui
