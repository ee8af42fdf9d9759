// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "ui/audits/questionstate.h"

#include <QWidget>

namespace meyar::ui {

class Button;
class Card;
class Label;
class MarkLabel;

/// The finding of a question, recorded or proposed, in one tinted card: severity, code, one line,
/// the way to it.
class FindingCard final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingCard(QWidget *parent = nullptr);
    void setFinding(const std::optional<FindingCardState> &finding, const Translation &words,
                    bool editable);

Q_SIGNALS:
    void openRequested();

private:
    Card *m_card;
    MarkLabel *m_mark;
    Label *m_title;
    Label *m_code;
    Label *m_statement;
    Button *m_open;
};

} // namespace meyar::ui
