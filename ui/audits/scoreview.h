// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "ui/audits/scorestate.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;
class QVBoxLayout;

namespace meyar::ui {

class Button;
class Card;
class Chip;
class CoverageModel;
class EmptyState;
class FormRow;
class GradeEditor;
class IconButton;
class Label;
class LossesModel;
class SectionHeader;
class SectionScoreChart;
class SegmentedSwitch;
class TableView;

/// How the audit stands: percent and grade with the reason, each section, the answers that cost
/// most, what is still missing, closing and report.
class ScoreView final : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreView(QWidget *parent = nullptr);
    ~ScoreView() override;
    void setState(const ScoreState &state, const Translation &words);
    void retranslate();
    /// Opens the editor: on the profile itself if it is one's own, else on a copy.
    void editProfile(const GradeProfile &profile, bool isOwn);
    void closeEditor();

Q_SIGNALS:
    void questionRequested(const QString &question);
    void nextUnansweredRequested();
    void conflictsRequested();
    void closeRequested();
    void reopenRequested();
    void reportRequested();
    void followUpRequested();
    void editProfileRequested();
    void profileChosen(const QString &id); ///< empty: the checklist's own letters
    void saveProfileRequested(const meyar::GradeProfile &profile);
    void removeProfileRequested(const QString &id);

private:
    QWidget *buildScoreCard();
    QWidget *buildClosingCard();
    QWidget *buildChartCard();
    [[nodiscard]] QString whyText() const;
    QWidget *buildLossesCard();
    void showPoints();
    void showProfiles();
    void connectSignals();
    void showScore(const Translation &words);
    void showCounts();
    void showCoverage();
    void showLosses();
    void showMissing(const Translation &words);
    void addMissing(int count, const QString &sentence);

    ScoreState m_state;
    Label *m_points; ///< of a follow-up, before everything else
    Label *m_percent;
    Label *m_grade;
    Label *m_why;
    Label *m_counts;
    QComboBox *m_profile; ///< by what the score is graded
    Button *m_editProfile;
    FormRow *m_profileRow = nullptr;
    QStackedWidget *m_main; ///< charts and losses, or the editor of grades
    GradeEditor *m_editor;
    Button *m_unanswered;
    Button *m_conflicts;
    SectionHeader *m_closingTitle;
    QVBoxLayout *m_missing = nullptr;
    Button *m_close;
    Button *m_reopen;
    Button *m_report;
    Button *m_followUp;
    QWidget *m_chartCard = nullptr;
    SectionHeader *m_chartTitle;
    IconButton *m_copy;
    SectionScoreChart *m_chart;
    SegmentedSwitch *m_by; ///< what the answers are gathered under
    TableView *m_coverage;
    CoverageModel *m_coverageModel;
    int m_gathered = -1; ///< the row whose shortfalls are shown; -1 = all
    Label *m_noChart;
    SectionHeader *m_lossesTitle;
    TableView *m_losses;
    LossesModel *m_lossesModel;
    Label *m_noLosses;
};

} // namespace meyar::ui
