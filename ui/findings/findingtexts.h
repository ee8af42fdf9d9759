// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/library/pack.h"
#include "core/store/rows.h"
#include "ui/findings/findinglines.h"
#include "ui/workspace/domainmarks.h"

#include <QCoreApplication>

namespace meyar::ui {

/// Makes the lines of findings and actions: words, dates and how far away they are, on one day in
/// one language.
class FindingTexts final
{
    Q_DECLARE_TR_FUNCTIONS(FindingTexts)

public:
    FindingTexts(const Translation &words, QDate today);

    /// `pack` may be null: then a proposed statement stays in the language it was made in.
    [[nodiscard]] FindingLine line(const FindingRow &row, const Pack *pack) const;
    [[nodiscard]] ActionLine action(const CorrectiveAction &action, const Finding &finding) const;
    /// `pack` may be null: then there are no citations.
    [[nodiscard]] FindingDetail detail(const FindingRow &row, const Pack *pack) const;
    /// What was refused, as a sentence that says what to do.
    [[nodiscard]] QString refusal(const Error &error) const;

private:
    [[nodiscard]] QString factory(const FindingRow &row) const;
    /// "in 3 days", "today", "12 days late"; empty if far away.
    [[nodiscard]] QString distance(QDate day) const;
    [[nodiscard]] QString dayAndDistance(QDate day) const;
    void addDue(FindingLine &line, const FindingRow &row) const;
    [[nodiscard]] QString nextStep(FindingState state) const;

    const Translation &m_words;
    QDate m_today;
};

[[nodiscard]] Mark markOf(ActionState state);
/// "BA" for "Bilal Ahmed"; one letter in Urdu script.
[[nodiscard]] QString initialsOf(const QString &person);

} // namespace meyar::ui
