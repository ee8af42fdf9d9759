// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AssessmentController that says where quick notes can go.
#include "ui/audits/assessmentcontroller.h"

#include "core/library/checkpointcode.h"
#include "ui/common/fonts.h"

namespace meyar::ui {

using form::NodeIndex;

std::vector<NotePlace> AssessmentController::notePlaces() const
{
    std::vector<NotePlace> places;
    if (!m_audit) {
        return places;
    }
    const form::Form &form = *m_audit->pack->form;
    for (NodeIndex node = 0; node < NodeIndex(form.nodes.size()); ++node) {
        if (!m_audit->isStop(node) || m_audit->isRepeat(node)) {
            continue;
        }
        const NodeIndex section = m_audit->pack->sectionOf(node);
        const auto label = [&](Language language) {
            return m_audit->session.filled(form.node(node).label.in(language), language);
        };
        places.push_back({m_audit->nameOf(node), shownCode(m_audit->pack->checkpoint(node).code), label(uiLanguage()),
                          section == form::noNode ? QString() : form.node(section).label.in(uiLanguage()),
                          m_audit->isTestimony(node), label(Language::English) + u' ' + label(Language::Urdu)});
    }
    return places;
}

void AssessmentController::sortNote(QuickNoteId note, const QString &question)
{
    flush();
    m_notes.sort(note, question);
}

} // namespace meyar::ui
