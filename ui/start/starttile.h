// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"
#include "ui/start/startlines.h"

namespace meyar::ui {

class Button;

/// A number that says where things stand, and the button that leads there.
class StartTile final : public Card
{
    Q_OBJECT

public:
    explicit StartTile(const QString &name, QWidget *parent = nullptr);
    void setFigure(const StartFigure &figure);
    void setTexts(const QString &caption, const QString &button);
    [[nodiscard]] Button *button() const { return m_button; }

private:
    Label *m_caption;
    Label *m_count;
    Label *m_remark;
    Button *m_button;
};

} // namespace meyar::ui
