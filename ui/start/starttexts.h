// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/progress.h"
#include "core/base/translation.h"
#include "core/store/rows.h"
#include "ui/start/startlines.h"

#include <QCoreApplication>

#include <vector>

namespace meyar::ui {

/// Makes the lines and figures of the start page, on one day in one language.
class StartTexts final
{
    Q_DECLARE_TR_FUNCTIONS(StartTexts)

public:
    StartTexts(const Translation &words, QDate today);

    [[nodiscard]] QString greeting(const QString &person) const;
    /// `pack`: the title of the checklist, by which audits of one factory are told apart.
    [[nodiscard]] StartAudit audit(const AssessmentRow &row, const QString &pack, const Progress &progress) const;
    [[nodiscard]] StartLine auditLine(const AssessmentRow &row, const QString &pack) const;
    /// Open actions that are late or due within two weeks, the most urgent first.
    [[nodiscard]] std::vector<StartLine> dueLines(const std::vector<FindingRow> &rows) const;
    [[nodiscard]] StartFigure overdue(const std::vector<FindingRow> &rows) const;
    [[nodiscard]] StartFigure openFindings(const std::vector<FindingRow> &rows) const;
    [[nodiscard]] StartFigure unexported(int answers) const;
    [[nodiscard]] StartFigure conflicts(int open) const;

private:
    [[nodiscard]] QString factory(const QString &name, const QString &nameUrdu,
                                  const QString &site) const;
    [[nodiscard]] QString distance(QDate day) const;

    const Translation &m_words;
    QDate m_today;
};

} // namespace meyar::ui
