// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"

#include <QStringList>

namespace meyar::ui {

class Button;
class Label;

/// The recovery sheet, to be printed or copied by hand. Never offered as a file.
class RecoveryCard final : public Card
{
    Q_OBJECT

public:
    explicit RecoveryCard(QWidget *parent = nullptr);
    void setLines(const QStringList &lines);
    void clear();
    void retranslate();
    void focusFirst(); ///< on printing: a second Enter does not put the sheet away unread

Q_SIGNALS:
    void finished();

private:
    void print();

    Label *m_title;
    Label *m_sentence;
    Label *m_lines;
    Button *m_print;
    Button *m_done;
};

} // namespace meyar::ui
