// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QObject>

namespace meyar::ui {

class FocusRing;

/// The look of the application: style, palette and style sheet, set on QApplication. The
/// composition makes one, after QApplication; changing the kind repaints every window. Like
/// QApplication::palette() itself, the colours in force are one value for the process: painting
/// code asks tokens().
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    [[nodiscard]] ThemeKind kind() const { return m_kind; }
    void setKind(ThemeKind kind);

    /// Applies fonts, palette and style sheet again: the language controller calls it after a
    /// switch.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    ThemeKind m_kind = ThemeKind::Light;
    FocusRing *m_ring;
};

/// The tokens in force; the light ones before a Theme exists.
[[nodiscard]] const Tokens &tokens();

} // namespace meyar::ui
