// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"

namespace meyar::ui {

class FormRow;
class NoteEdit;
class PlanController;
class SegmentedSwitch;
class TextField;

/// What the visit covers, whether the factory knows the day, who comes, in which languages is talked.
class ScopeCard final : public Card
{
    Q_OBJECT

public:
    explicit ScopeCard(PlanController &controller, QWidget *parent = nullptr);
    void retranslate();
    void showState();
    [[nodiscard]] QWidget *first() const; ///< for the focus

private:
    PlanController &m_controller;
    SectionHeader *m_title;
    SegmentedSwitch *m_announced;
    NoteEdit *m_scope;
    TextField *m_auditors;
    TextField *m_languages;
    FormRow *m_announcedRow;
    FormRow *m_scopeRow;
    FormRow *m_auditorsRow;
    FormRow *m_languagesRow;
};

} // namespace meyar::ui
