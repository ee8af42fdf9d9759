// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audits/reviewmodel.h"

#include <QWidget>

namespace meyar::ui {

class Card;
class EmptyState;
class Label;
class SectionHeader;
class TableView;

/// The quality review: what a careful colleague would ask about, and how fast each section was answered. Enter or a click
/// goes to the question.
class ReviewPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPanel(QWidget *parent = nullptr);
    void setState(const FinishState &state);
    void retranslate();
    void focusFirst();

Q_SIGNALS:
    void questionRequested(const QString &question);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    SectionHeader *m_title;
    Label *m_help;
    TableView *m_remarks;
    ReviewModel *m_model;
    EmptyState *m_none;
    SectionHeader *m_paceTitle;
    TableView *m_pace;
    PaceModel *m_paceModel;
    Label *m_noPace;
    Card *m_paceCard;
};

} // namespace meyar::ui
