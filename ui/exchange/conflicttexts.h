// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/scoring.h"
#include "core/base/translation.h"
#include "core/library/library.h"
#include "core/store/rows.h"
#include "ui/exchange/conflictlines.h"

#include <QCoreApplication>

namespace meyar::ui {

/// What conflicts are about, as it was read with them.
struct ConflictSources
{
    std::vector<AssessmentRow> assessments;
    std::vector<FindingRow> findings;
    std::vector<SiteRow> sites;
};

/// Makes the lines of conflicts: what differs, who wrote what, and how a third answer is given.
class ConflictTexts final
{
    Q_DECLARE_TR_FUNCTIONS(ConflictTexts)

public:
    ConflictTexts(const Translation &words, const Library &library, const ConflictSources &sources);

    [[nodiscard]] ConflictLine line(const Conflict &conflict) const;
    [[nodiscard]] ConflictLine heading(const Conflict &first, int count) const;
    [[nodiscard]] ConflictDetail detail(const Conflict &conflict) const;
    [[nodiscard]] ConflictScore score(const ScoreRange &range) const;

private:
    /// The question that a conflict is about: of its audit, or one that shows the fact of a site.
    struct Asked
    {
        std::shared_ptr<const Pack> pack;
        form::NodeIndex node = form::noNode;
        explicit operator bool() const { return node != form::noNode; }
        [[nodiscard]] const form::Node &question() const { return pack->form->node(node); }
        [[nodiscard]] const Checkpoint &checkpoint() const { return pack->checkpoint(node); }
    };

    [[nodiscard]] Asked asked(const Conflict &conflict) const;
    [[nodiscard]] QString subject(const Conflict &conflict) const; ///< what the field belongs to
    [[nodiscard]] QString field(const Conflict &conflict) const;
    [[nodiscard]] QString place(const Conflict &conflict, const Asked &about) const;
    [[nodiscard]] QString value(const Conflict &conflict, const Value &value) const;
    [[nodiscard]] QString answerWord(const Asked &about, const QString &answer) const;
    [[nodiscard]] ConflictCardLine card(const Conflict &conflict, const ConflictSide &side) const;
    [[nodiscard]] ConflictThirdLine third(const Conflict &conflict) const;

    const Translation &m_words;
    const Library &m_library;
    const ConflictSources &m_sources;
};

} // namespace meyar::ui
