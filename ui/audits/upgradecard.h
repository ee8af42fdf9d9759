// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audits/overlaycard.h"

#include <vector>

class QStandardItemModel;

namespace meyar::ui {

class Button;
class Label;
class TableView;

/// What going on with a later version of its checklist would do to the open audit, in words.
struct UpgradeState
{
    struct Line
    {
        QString question;
        QString answer;
        QString fate; ///< what becomes of the answer
    };
    QString title;
    QString kept; ///< how many answers stay as they are
    QStringList differences; ///< how many questions are new, gone, reworded
    std::vector<Line> lines; ///< answers that do not stay, then those to be looked at again
    QString goOn; ///< the button's words
    QString stay;
};

/// Asks whether the audit goes on with the later version. Enter goes on, Esc stays.
class UpgradeCard final : public OverlayCard
{
    Q_OBJECT

public:
    explicit UpgradeCard(QWidget *parent);
    void retranslate();
    void open(const UpgradeState &state);
    void setState(const UpgradeState &state);

Q_SIGNALS:
    void accepted();
    void compareRequested();

private:
    Label *m_title;
    Label *m_kept;
    Label *m_differences;
    TableView *m_losses;
    QStandardItemModel *m_model;
    Button *m_compare;
    Button *m_stay;
    Button *m_goOn;
};

} // namespace meyar::ui
