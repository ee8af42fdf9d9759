// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "ui/audits/questionstate.h"
#include "ui/common/language.h"

#include <QWidget>

class QVBoxLayout;

namespace meyar::ui {

class BilingualText;
class Chip;
class FlowLayout;
class Label;
class MarkLabel;
class SectionHeader;

/// Beside the question: what proves the answer, the cheapest fix, what the last visit said.
class SidePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);
    void setState(const QuestionState &state, DisplayLanguage display, const Translation &words);
    void retranslate();
    void setTop(QWidget *widget); ///< what is attached, above all else
    void addHead(QWidget *widget); ///< above even that; brings its own line below

private:
    QVBoxLayout *m_column = nullptr;
    QWidget *part(SectionHeader *header, const QList<QWidget *> &content);
    void showEvidence(const QuestionState &state, DisplayLanguage display,
                      const Translation &words);
    void showLastVisit(const QuestionState &state, DisplayLanguage display,
                       const Translation &words);

    SectionHeader *m_evidenceTitle;
    BilingualText *m_evidence;
    QWidget *m_kindBox;
    FlowLayout *m_kinds;
    QWidget *m_evidencePart;
    SectionHeader *m_fixTitle;
    BilingualText *m_fix;
    QWidget *m_fixPart;
    SectionHeader *m_lastTitle;
    Chip *m_lastAnswer;
    Label *m_lastNote;
    QWidget *m_repeat;
    Label *m_repeatText;
    QWidget *m_lastPart;
    Label *m_first; ///< said when there is no earlier visit to this question
};

} // namespace meyar::ui
