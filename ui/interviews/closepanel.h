// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/interviewrows.h"
#include "ui/common/card.h"

namespace meyar::ui {

class Button;
class Label;

/// Says what closing the interviews means, and asks.
class ClosePanel final : public Card
{
    Q_OBJECT

public:
    explicit ClosePanel(QWidget *parent = nullptr);
    void setProgrammeKey(bool hasProgrammeKey);
    void retranslate();

Q_SIGNALS:
    void chosen(meyar::Closing how);
    void cancelled();

private:
    Label *m_title;
    Label *m_sentence;
    Button *m_close;
    Button *m_cancel;
    bool m_hasProgrammeKey = false;
};

} // namespace meyar::ui
