// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audits/auditdata.h"
#include "ui/audits/questionstate.h"

namespace meyar::ui {

/// Prepares one question for the page. `language` words what Meyar itself proposes (a finding's
/// statement).
[[nodiscard]] QuestionState questionState(const OpenAudit &audit, form::NodeIndex node,
                                          Language language, QDate today);

/// A finding to edit for the question: the recorded one, the proposed one, or an empty one.
[[nodiscard]] FindingDraft findingDraft(const OpenAudit &audit, form::NodeIndex node,
                                        Language language, const Clock &clock);

/// An answer as people read it: choice labels for selects, else the value itself.
[[nodiscard]] Text answerText(const Pack &pack, form::NodeIndex node, const QString &answer);

[[nodiscard]] AnswerKind answerKindOf(const form::Node &node);
/// The choices of a select with their keys, and which of them are chosen at the place.
[[nodiscard]] std::vector<ChoiceState> choicesAt(const OpenAudit &audit, form::Place place);

/// Whether a verdict says that something is to be put right.
[[nodiscard]] bool isShortfall(Verdict verdict);

} // namespace meyar::ui
