// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AssessmentController that goes on with a later version of the checklist.
#include "core/assessment/packupgrade.h"
#include "core/store/store.h"
#include "ui/audits/assessmentcontroller.h"
#include "ui/common/bidi.h"
#include "ui/common/fonts.h"

using namespace Qt::StringLiterals;

namespace meyar::ui {

std::shared_ptr<const Pack> AssessmentController::laterVersion() const
{
    const std::shared_ptr<const Pack> own = m_audit ? m_workspace.pack(m_audit->assessment().packHash) : nullptr;
    return own && m_audit->isEditable() ? m_workspace.library().laterThan(*own) : nullptr;
}

std::optional<UpgradeState> AssessmentController::upgradeState() const
{
    const std::shared_ptr<const Pack> later = laterVersion();
    if (!later) {
        return std::nullopt;
    }
    const Language language = uiLanguage();
    const Pack &own = *m_audit->pack;
    const PackUpgrade upgrade = packUpgrade(own, *later, m_audit->openData().answers, m_workspace.clock());
    const int lost = static_cast<int>(upgrade.losses.size());
    UpgradeState state;
    state.title = tr("Version %1 of “%2” is here").arg(isolated(later->version), later->title.in(language));
    const QString began = tr("This audit was begun with version %1.").arg(isolated(own.version));
    state.kept = began + u' '
        + (lost == 0 ? tr("All %n answers stay as they are.", nullptr, upgrade.answered)
                     : tr("%1 of %n answers stay as they are.", nullptr, upgrade.answered).arg(upgrade.answered - lost));
    const auto say = [&](size_t count, const QString &sentence) {
        if (count > 0) {
            state.differences.append(sentence);
        }
    };
    say(upgrade.added.size(), tr("%n new questions", nullptr, static_cast<int>(upgrade.added.size())));
    say(upgrade.removed.size(), tr("%n questions are no longer asked", nullptr, static_cast<int>(upgrade.removed.size())));
    const int reworded = static_cast<int>(upgrade.reworded.size());
    say(upgrade.reworded.size(), tr("%n questions have other words or choices", nullptr, reworded));
    const auto nameOf = [language](const Pack &pack, form::NodeIndex node) {
        const QString code = pack.checkpoint(node).code;
        const QString label = pack.form->node(node).label.in(language);
        return code.isEmpty() ? label : isolated(code) + u' ' + label;
    };
    for (const PackUpgrade::Loss &loss : upgrade.losses) {
        state.lines.push_back({nameOf(own, loss.node), loss.answer.in(language),
                               loss.isRemoved ? tr("no longer asked; kept in the history")
                                              : tr("cleared; written into the note")});
    }
    for (const PackUpgrade::Doubt &doubt : upgrade.doubts) {
        state.lines.push_back({nameOf(*later, doubt.node), doubt.answer.in(language), tr("stays; asked in other words now, look again")});
    }
    state.goOn = tr("Go on with %1").arg(isolated(later->version));
    state.stay = tr("Stay with %1").arg(isolated(own.version));
    return state;
}

void AssessmentController::upgrade()
{
    flush();
    const std::shared_ptr<const Pack> later = laterVersion();
    if (!later) {
        return;
    }
    const Answers answers = m_audit->openData().answers;
    std::vector<AnswerEdit> edits;
    for (const PackUpgrade::Loss &loss : packUpgrade(*m_audit->pack, *later, answers, m_workspace.clock()).losses) {
        if (!loss.isRemoved) {
            edits.push_back({loss.key, {}, {},
                             noteOfCleared(loss, *m_audit->pack, answers.value(loss.key).note, uiLanguage())});
        }
    }
    m_workspace.change(
        this, [id = id(), later, edits](Store &store) { return store.upgrade(id, *later, edits); },
        [this, id = id(), version = later->version] {
            if (this->id() == id) {
                Q_EMIT m_workspace.undoOffered(tr("This audit goes on with version %1 of its checklist.").arg(isolated(version)),
                                               [this, id] {
                                                   if (this->id() == id) {
                                                       undo();
                                                   }
                                               });
            }
        });
}

void AssessmentController::requestComparison()
{
    if (const std::shared_ptr<const Pack> later = laterVersion()) {
        Q_EMIT m_workspace.comparePacksRequested(m_audit->assessment().packHash, later->hash);
    }
}

} // namespace meyar::ui
