// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"
#include "ui/exchange/conflictlines.h"

namespace meyar::ui {

class Button;
class Chip;

/// One answer of a conflict: who wrote it where and when, the value, the note. Chosen by its button
/// or a click.
class ConflictCard final : public Card
{
    Q_OBJECT

public:
    explicit ConflictCard(int number, QWidget *parent = nullptr); ///< from 1; also its key
    void setLine(const ConflictCardLine &line);
    void setChosen(bool chosen);
    void focusButton();
    void retranslate();

Q_SIGNALS:
    void chosen();

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    class Avatar;
    class ValueBanner;

    void buildHead();
    void buildFoot();

    ConflictCardLine m_line;
    bool m_chosen = false;
    Avatar *m_avatar;
    Label *m_person;
    Label *m_laptop;
    Chip *m_chip;
    ValueBanner *m_value;
    Label *m_note;
    Label *m_remark;
    Button *m_choose;
};

} // namespace meyar::ui
