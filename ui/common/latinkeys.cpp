// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/latinkeys.h"

#include "ui/common/keycap.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr Qt::KeyboardModifiers commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
constexpr int firstForeignKey = 0x80; ///< below it lie the Latin letters and signs
constexpr int firstNamedKey = 0x01000000; ///< Escape, Return, arrows...

bool reaches(const QAction &action, const QWidget &focused)
{
    const auto isNear = [&](QObject *object) {
        const auto *owner = qobject_cast<QWidget *>(object);
        if (!owner || !owner->isVisible() || owner->window() != focused.window()) {
            return false;
        }
        switch (action.shortcutContext()) {
        case Qt::WidgetShortcut:
            return owner == &focused;
        case Qt::WidgetWithChildrenShortcut:
            return owner == &focused || owner->isAncestorOf(&focused);
        default:
            return true;
        }
    };
    return std::ranges::any_of(action.associatedObjects(), isNear);
}

QAction *actionOf(const QKeySequence &keys, const QWidget &focused)
{
    const auto actions = focused.window()->findChildren<QAction *>();
    const auto wanted = [&](const QAction *action) {
        return action->isEnabled() && action->shortcuts().contains(keys) && reaches(*action, focused);
    };
    const auto found = std::ranges::find_if(actions, wanted);
    return found == actions.end() ? nullptr : *found;
}

} // namespace

LatinKeys::LatinKeys(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool LatinKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    auto *focused = QApplication::focusWidget();
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (!focused || watched != focused || key.key() < firstForeignKey || key.key() >= firstNamedKey) {
        return false;
    }
    return offer(*focused, key);
}

bool LatinKeys::offer(QWidget &focused, const QKeyEvent &event)
{
    const QString cap = keyCap(event);
    if (cap.isEmpty()) {
        return false;
    }
    const int key = cap.front().unicode();
    const Qt::KeyboardModifiers modifiers = event.modifiers() & (commands | Qt::ShiftModifier);
    const bool isCommand = modifiers & commands;
    QKeyEvent asked(QEvent::ShortcutOverride, key, modifiers, isCommand ? QString() : event.text(), event.isAutoRepeat());
    asked.ignore();
    QCoreApplication::sendEvent(&focused, &asked);
    if (!asked.isAccepted()) {
        if (QAction *action = actionOf(QKeySequence(int(modifiers) | key), focused)) {
            action->trigger();
            return true;
        }
    }
    if (!isCommand) {
        return false; // typed: the letter itself is meant
    }
    QKeyEvent pressed(QEvent::KeyPress, key, modifiers, QString(), event.isAutoRepeat());
    QCoreApplication::sendEvent(&focused, &pressed);
    return pressed.isAccepted();
}

} // namespace meyar::ui
