// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace meyar::ui {

/// Makes the shortcuts of the program work on a computer that has nothing but an Urdu keyboard layout.
/// Qt takes the Latin letter of a key from a Latin layout beside it; where there is none Ctrl+J comes as
/// Ctrl+ج and no shortcut answers. Every key that no shortcut took and that bears an Urdu letter is
/// offered once more by its cap (see keyCap()): to the focused field first, as Qt does, then to the
/// actions of its window. What is typed into a text field stays as it was typed.
class LatinKeys final : public QObject
{
    Q_OBJECT

public:
    explicit LatinKeys(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Whether the key was used up.
    bool offer(QWidget &focused, const QKeyEvent &event);
};

} // namespace meyar::ui
