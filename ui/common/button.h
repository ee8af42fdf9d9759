// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QPushButton>

namespace meyar::ui {

enum class ButtonKind {
    Plain,
    Primary,
    Flat, ///< a link: accent words, no border
    Quiet, ///< likewise in grey: back, close, help
    Danger,
};

/// A button of 32 px (26 px small): icon, word, key cap. Primary once a page, for what most people
/// do next. Its accessible name is its text; an icon-only button must be given one.
class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(ButtonKind kind = ButtonKind::Plain, QWidget *parent = nullptr);
    explicit Button(const QString &text, ButtonKind kind = ButtonKind::Plain,
                    QWidget *parent = nullptr);

    void setKind(ButtonKind kind);
    [[nodiscard]] ButtonKind kind() const { return m_kind; }
    /// Draws the icon in the colour of the text, mirrored in right-to-left windows if it is
    /// directional.
    void setIconName(const QString &name);
    /// The icon stands after the word ("Next >").
    void setIconTrailing(bool trailing);
    /// A key cap at the trailing edge ("F"). Only shown: the shortcut itself is the page's action.
    void setKeyHint(const QString &key);
    void setSmall(bool small);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont textFont() const;

    ButtonKind m_kind;
    QString m_iconName;
    QString m_keyHint;
    bool m_iconTrailing = false;
    bool m_small = false;
};

/// A square button with an icon only; the name is its tool tip and its accessible name.
class IconButton final : public Button
{
    Q_OBJECT

public:
    explicit IconButton(const QString &iconName, ButtonKind kind = ButtonKind::Plain,
                        QWidget *parent = nullptr);
    void setName(const QString &name);
};

} // namespace meyar::ui
