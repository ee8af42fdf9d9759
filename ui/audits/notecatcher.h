// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audits/overlaycard.h"

namespace meyar::ui {

class Label;
class TextField;

/// One line for what is seen between two questions: Enter keeps it, Esc leaves.
class NoteCatcher final : public OverlayCard
{
    Q_OBJECT

public:
    explicit NoteCatcher(QWidget *parent);
    void retranslate();
    void open();

Q_SIGNALS:
    void caught(const QString &text);

private:
    Label *m_title;
    TextField *m_line;
    Label *m_help;
};

} // namespace meyar::ui
