// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/starttexts.h"

#include "core/wording/cityword.h"
#include "core/wording/format.h"
#include "core/wording/sentence.h"
#include "core/wording/words.h"
#include "ui/common/bidi.h"

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 soonDays = 14;

bool isUnderWay(const CorrectiveAction &action)
{
    return action.state == ActionState::Planned || action.state == ActionState::InProgress;
}

struct Due
{
    const FindingRow *row;
    const CorrectiveAction *action;
};

std::vector<Due> dueSoon(const std::vector<FindingRow> &rows, QDate today)
{
    std::vector<Due> due;
    for (const FindingRow &row : rows) {
        for (const CorrectiveAction &action : row.actions) {
            if (isUnderWay(action) && action.dueOn.isValid()
                && today.daysTo(action.dueOn) <= soonDays) {
                due.push_back({&row, &action});
            }
        }
    }
    std::ranges::stable_sort(due, {}, [](const Due &entry) { return entry.action->dueOn; });
    return due;
}

} // namespace

StartTexts::StartTexts(const Translation &words, QDate today)
    : m_words(words)
    , m_today(today)
{
}

QString StartTexts::factory(const QString &name, const QString &nameUrdu, const QString &site) const
{
    const bool urdu = m_words.language() == Language::Urdu && !nameUrdu.isEmpty();
    return site.isEmpty()
        ? (urdu ? nameUrdu : name)
        : tr("%1, %2").arg(placedIn(m_words, urdu ? nameUrdu : name), placedIn(m_words, site));
}

QString StartTexts::distance(QDate day) const
{
    const auto days = static_cast<int>(m_today.daysTo(day));
    return days < 0 ? tr("%n days late", nullptr, -days)
        : days == 0 ? tr("due today")
                    : tr("in %n days", nullptr, days);
}

QString StartTexts::greeting(const QString &person) const
{
    return dotted({person, dateText(m_words, m_today)});
}

StartAudit StartTexts::audit(const AssessmentRow &row, const QString &pack, const Progress &progress) const
{
    StartAudit audit;
    audit.id = row.assessment.id;
    audit.factory = factory(row.enterpriseName, row.enterpriseNameUrdu, row.siteName);
    const QDateTime edited = row.lastEditMs > 0
        ? QDateTime::fromMSecsSinceEpoch(row.lastEditMs, Qt::UTC)
        : QDateTime();
    const QString last
        = edited.isValid() ? tr("last change %1").arg(dateTimeText(m_words, edited)) : QString();
    audit.remark = dotted({pack, word(m_words, row.assessment.kind), cityWord(m_words, row.city), last});
    audit.answered = progress.answered;
    audit.applicable = progress.applicable;
    audit.progress = progress.applicable > 0
        ? tr("%1 answered").arg(outOfText(m_words, progress.answered, progress.applicable))
        : tr("%n answers", nullptr, row.answered);
    return audit;
}

StartLine StartTexts::auditLine(const AssessmentRow &row, const QString &pack) const
{
    StartLine line;
    line.assessment = row.assessment.id;
    const bool draft = row.assessment.state == AssessmentState::Draft;
    line.mark = row.conflicts > 0 ? Mark::Conflict : draft ? Mark::Quarter : Mark::Good;
    line.title = factory(row.enterpriseName, row.enterpriseNameUrdu, row.siteName);
    line.trailing
        = row.openFindings > 0 ? tr("%n open findings", nullptr, row.openFindings) : QString();
    line.remark = dotted({pack, dateText(m_words, row.assessment.startedOn),
                          word(m_words, row.assessment.kind), word(m_words, row.assessment.state)});
    line.spoken = QStringList{line.title, line.remark, line.trailing}.join(u", "_s);
    return line;
}

std::vector<StartLine> StartTexts::dueLines(const std::vector<FindingRow> &rows) const
{
    std::vector<StartLine> lines;
    for (const Due &due : dueSoon(rows, m_today)) {
        const bool late = isOverdue(*due.action, m_today);
        StartLine line;
        line.finding = due.row->finding.id;
        line.assessment = due.row->finding.assessment;
        line.mark = late ? Mark::Bad : Mark::Warn;
        line.title = due.action->what.isEmpty() ? due.row->finding.statement : due.action->what;
        line.remark = dotted(
            {factory(due.row->enterpriseName, due.row->enterpriseNameUrdu, due.row->siteName),
             due.action->owner});
        line.trailing = distance(due.action->dueOn);
        line.tone = late ? Tone::Bad : Tone::Muted;
        line.spoken = QStringList{line.title, line.trailing, line.remark}.join(u", "_s);
        lines.push_back(line);
    }
    return lines;
}

StartFigure StartTexts::overdue(const std::vector<FindingRow> &rows) const
{
    StartFigure figure;
    int soon = 0;
    for (const Due &due : dueSoon(rows, m_today)) {
        const bool late = isOverdue(*due.action, m_today);
        figure.count += late ? 1 : 0;
        soon += late ? 0 : 1;
    }
    figure.tone = figure.count > 0 ? Tone::Bad : Tone::Good;
    figure.remark
        = soon > 0 ? tr("%n more due in 14 days", nullptr, soon) : tr("no others due in 14 days");
    return figure;
}

StartFigure StartTexts::openFindings(const std::vector<FindingRow> &rows) const
{
    StartFigure figure;
    int critical = 0;
    for (const FindingRow &row : rows) {
        const bool open = row.finding.state != FindingState::Closed;
        figure.count += open ? 1 : 0;
        critical += open && row.finding.severity == Severity::Critical ? 1 : 0;
    }
    figure.remark = critical > 0 ? tr("%n critical", nullptr, critical) : tr("none critical");
    return figure;
}

StartFigure StartTexts::unexported(int answers) const
{
    return {answers, answers > 0 ? tr("on this laptop only") : tr("all are in a bundle"),
            Tone::Normal};
}

StartFigure StartTexts::conflicts(int open) const
{
    return {open, open > 0 ? tr("wait for a decision") : tr("nothing differs"),
            open > 0 ? Tone::Conflict : Tone::Normal};
}

} // namespace meyar::ui
