// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/gradeprofilesheet.h"
#include "core/base/translation.h"

#include <QWidget>

#include <array>

class QComboBox;

namespace meyar::ui {

class Button;
class Card;
class FormRow;
class GradeBandRows;
class InlineError;
class Label;
class NumberField;
class SectionHeader;
class TextField;

/// A grade profile of one's own: name, grades with their bands, caps. What is not right is said in sentences and not saved.
class GradeEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit GradeEditor(QWidget *parent = nullptr);

    /// `isNew`: a copy under another name is proposed; its id is empty until it is saved.
    void edit(const GradeProfile &profile, bool isNew);
    void retranslate(const Translation &words);

Q_SIGNALS:
    void saveRequested(const meyar::GradeProfile &profile);
    void removeRequested(const QString &id);
    void closeRequested();

private:
    void buildForm(Card *card);
    void connectSignals();
    void showCapChoices();
    void showProblems(const std::vector<GradeProblem> &problems);
    [[nodiscard]] GradeProfile typedProfile() const;
    void save();

    Translation m_words;
    GradeProfile m_profile;
    bool m_isNew = true;
    SectionHeader *m_title;
    TextField *m_english;
    TextField *m_urdu;
    FormRow *m_englishRow = nullptr;
    FormRow *m_urduRow = nullptr;
    GradeBandRows *m_bands;
    Label *m_rules; ///< what grades by areas ask, in words
    QWidget *m_levelBox;
    Label *m_levelTitle;
    std::array<NumberField *, 3> m_levels{};
    NumberField *m_sectionCap;
    FormRow *m_sectionCapRow = nullptr;
    QComboBox *m_overallCap;
    FormRow *m_overallCapRow = nullptr;
    InlineError *m_problems;
    Button *m_save;
    Button *m_cancel;
    Button *m_remove;
};

} // namespace meyar::ui
