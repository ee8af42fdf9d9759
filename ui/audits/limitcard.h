// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "ui/audits/questionstate.h"

#include <QWidget>

namespace meyar::ui {

class Card;
class Chip;
class Label;
class MarkLabel;

/// Below a number: the limit that judges it and how the number stands, or why nothing judges it; and where a number that
/// the reference data gave is from. Hidden if there is neither.
class LimitCard final : public QWidget
{
    Q_OBJECT

public:
    explicit LimitCard(QWidget *parent = nullptr);
    void setState(const QuestionState &state, const Translation &words);
    void retranslate();

private:
    [[nodiscard]] static QString boundsOf(const LimitState &limit, const QString &unit);
    void showUsual(const LimitState &limit, const Translation &words);
    void showSource(const LimitState &limit, const Translation &words);
    void showReviewDue(QDate day, const Translation &words);
    void showLimit(const LimitState &limit, const Translation &words);
    void showNoLimit(const LimitState &limit, const Translation &words);
    void showGiven(const GivenState &given, bool differs, const Translation &words);

    Card *m_card;
    MarkLabel *m_mark;
    Label *m_verdict; ///< "Beyond the limit: 1.8 times"
    Label *m_limit; ///< "At most 150 mg/L"
    Label *m_source;
    Label *m_takenOff;
    Label *m_reviewDue; ///< that a newer number may be out
    Chip *m_unsure;
};

} // namespace meyar::ui
