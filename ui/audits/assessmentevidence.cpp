// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AssessmentController that says where evidence goes.
#include "ui/audits/assessmentcontroller.h"

#include "core/library/checkpointcode.h"
#include "ui/common/fonts.h"

namespace meyar::ui {

void AssessmentController::placeEvidence()
{
    if (!m_audit || m_question.name.isEmpty()) {
        m_evidence.setPlace({});
        return;
    }
    EvidencePlace place;
    place.assessment = id();
    place.question = m_question.name;
    place.isEditable = m_audit->isEditable();
    place.isConfidential = m_question.confidential;
    m_evidence.setPlace(place);
}

std::vector<QuestionChoice> AssessmentController::askedQuestions() const
{
    std::vector<QuestionChoice> questions;
    if (!m_audit) {
        return questions;
    }
    const form::Form &form = *m_audit->pack->form;
    for (form::NodeIndex node = 0; node < form::NodeIndex(form.nodes.size()); ++node) {
        if (!m_audit->isAsked(node) || node == m_current) {
            continue;
        }
        const form::NodeIndex section = m_audit->pack->sectionOf(node);
        questions.push_back({m_audit->nameOf(node), shownCode(m_audit->pack->checkpoint(node).code),
                             m_audit->session.filled(form.node(node).label.in(uiLanguage()), uiLanguage()),
                             section == form::noNode ? QString() : form.node(section).label.in(uiLanguage())});
    }
    return questions;
}

} // namespace meyar::ui
