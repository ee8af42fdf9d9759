// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingscontroller.h"

#include "core/base/text.h"
#include "core/findings/repeats.h"
#include "core/library/checkpointcode.h"
#include "core/wording/words.h"
#include "ui/common/bidi.h"
#include "ui/common/fonts.h"
#include "ui/findings/findingtexts.h"
#include "ui/workspace/workspace.h"

#include <QSet>

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

struct Loaded
{
    std::vector<FindingRow> rows;
    QString person;
};

/// Marks what repeats a finding of an earlier visit to the same site, though nobody said so.
void markRepeats(std::vector<FindingRow> &rows)
{
    std::vector<FoundAt> found;
    for (const FindingRow &row : rows) {
        found.push_back({row.finding.id, row.finding.assessment,
                         QStringList{row.enterpriseName, row.siteName, row.city}.join(u'\t'), row.packId,
                         row.finding.question, row.finding.raisedOn});
    }
    const std::set<FindingId> repeats = repeatsAmong(found);
    for (FindingRow &row : rows) {
        row.finding.repeat = row.finding.repeat || repeats.contains(row.finding.id);
    }
}

Result<Loaded> readAll(Store &store)
{
    Result<std::vector<FindingRow>> rows = store.findings();
    if (!rows) {
        return failAs(rows);
    }
    const Result<DeviceInfo> device = store.thisDevice();
    if (!device) {
        return failAs(device);
    }
    markRepeats(*rows);
    return Loaded{std::move(*rows), device->person};
}

} // namespace

FindingsController::FindingsController(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_words(uiLanguage())
    , m_evidence(workspace)
    , m_filter(m_model)
    , m_table(m_filter)
    , m_open(m_filter, FindingState::Open)
    , m_agreed(m_filter, FindingState::ActionAgreed)
    , m_toVerify(m_filter, FindingState::AwaitingVerification)
    , m_closed(m_filter, FindingState::Closed)
{
    connect(&workspace, &Workspace::changed, this, [this] {
        m_stale = true;
        m_isClosed.clear();
        Q_EMIT wentStale();
    });
    connect(this, &FindingsController::currentChanged, this, &FindingsController::placeEvidence);
    connect(&workspace, &Workspace::packsChanged, this, &FindingsController::currentUpdated);
    // A write that failed leaves what was typed in the panel; the next edit tries again.
    connect(&workspace, &Workspace::failed, this, [this] { m_writing = 0; });
}

StateFilter &FindingsController::column(FindingState state)
{
    switch (state) {
    case FindingState::Open:
        return m_open;
    case FindingState::ActionAgreed:
        return m_agreed;
    case FindingState::AwaitingVerification:
        return m_toVerify;
    case FindingState::Closed:
        break;
    }
    return m_closed;
}

FindingTexts FindingsController::texts() const
{
    return {m_words, today()};
}

QDate FindingsController::today() const
{
    return m_workspace.clock().today();
}

FindingCounts FindingsController::counts() const
{
    FindingCounts counts;
    counts.all = static_cast<int>(m_rows.size());
    counts.shown = m_filter.rowCount();
    counts.factories = static_cast<int>(factories().size());
    for (const FindingLine &line : m_model.lines()) {
        const bool grave = line.severity >= Severity::Major && line.state != FindingState::Closed;
        counts.overdue += line.isLate ? 1 : 0;
        counts.urgent += grave || line.isLate ? 1 : 0;
    }
    return counts;
}

std::vector<FactoryChoice> FindingsController::factories() const
{
    std::vector<FactoryChoice> choices;
    QSet<QPair<QString, QString>> seen;
    for (const FindingLine &line : m_model.lines()) {
        const qsizetype before = seen.size();
        seen.insert({line.factoryKey, line.factory});
        if (seen.size() > before) {
            choices.push_back({line.factoryKey, line.factory});
        }
    }
    WordOrder order;
    std::ranges::sort(choices, [&](const FactoryChoice &a, const FactoryChoice &b) { return order.isBefore(a.name, b.name); });
    return choices;
}

std::optional<AssessmentId> FindingsController::auditInView() const
{
    if (const FindingRow *open = row(m_current)) {
        return open->finding.assessment;
    }
    const Finding *latest = nullptr;
    QSet<QString> factoryKeys;
    for (int i = 0; i < m_filter.rowCount(); ++i) {
        const FindingLine line = lineAt(m_filter.index(i, 0));
        factoryKeys.insert(line.factoryKey);
        const FindingRow *shown = row(line.id);
        if (shown && (!latest || shown->finding.raisedOn > latest->raisedOn)) {
            latest = &shown->finding;
        }
    }
    return latest && factoryKeys.size() == 1 ? std::optional(latest->assessment) : std::nullopt;
}

std::vector<FindingRow> FindingsController::shownRows() const
{
    std::vector<FindingRow> shown;
    for (int i = 0; i < m_filter.rowCount(); ++i) {
        if (const FindingRow *entry = row(lineAt(m_filter.index(i, 0)).id)) {
            shown.push_back(*entry);
        }
    }
    return shown;
}

void FindingsController::undoIn(AssessmentId audit)
{
    m_workspace.change(this, [audit](Store &store) -> Result<Changes> {
        const Result<Undone> undone = store.undo(audit);
        return undone ? Result<Changes>(undone->changes) : failAs(undone);
    });
}

QString FindingsController::severityWord(Severity severity) const
{
    return word(m_words, severity);
}

QString FindingsController::stateWord(FindingState state) const
{
    return word(m_words, state);
}

QString FindingsController::kindWord(ActionKind kind) const
{
    return word(m_words, kind);
}

std::vector<std::pair<CorrectiveAction, QString>> FindingsController::openActions(const QString &enterprise, const QString &site) const
{
    std::vector<std::pair<CorrectiveAction, QString>> open;
    for (const FindingRow &entry : m_rows) {
        if (entry.enterpriseName == enterprise && entry.siteName == site) {
            for (const CorrectiveAction &action : entry.actions) {
                if (action.state == ActionState::Planned || action.state == ActionState::InProgress) {
                    open.emplace_back(action, dotted({shownCode(entry.finding.code), entry.finding.statement}));
                }
            }
        }
    }
    return open;
}

void FindingsController::refreshIfStale()
{
    if (m_stale) {
        refresh();
    }
}

void FindingsController::refresh()
{
    m_stale = false;
    m_workspace.read(this, readAll, [this](Loaded loaded) {
        m_person = loaded.person;
        take(std::move(loaded.rows));
    });
}

void FindingsController::take(std::vector<FindingRow> rows)
{
    m_loaded = true;
    m_rows = std::move(rows);
    prepareLines();
    if (!m_wanted.isNull() && row(m_wanted)) {
        open(std::exchange(m_wanted, {}));
    } else if (!m_current.isNull() && !row(m_current)) {
        close();
    } else if (m_writing == 0) {
        Q_EMIT currentUpdated();
        readState();
    }
}

void FindingsController::retranslate()
{
    m_words = Translation(uiLanguage());
    m_model.setHeads({tr("Severity"), tr("Code"), tr("Finding"), tr("Factory"), tr("State"),
                      tr("Due"), tr("Responsible")});
    prepareLines();
    Q_EMIT currentUpdated();
}

void FindingsController::prepareLines()
{
    const FindingTexts made = texts();
    std::vector<FindingLine> lines;
    lines.reserve(m_rows.size());
    for (const FindingRow &entry : m_rows) {
        lines.push_back(made.line(entry, m_workspace.pack(entry.packHash).get()));
    }
    m_model.setLines(std::move(lines));
    Q_EMIT listChanged();
}

const FindingRow *FindingsController::row(FindingId id) const
{
    const auto found = std::ranges::find_if(
        m_rows, [id](const FindingRow &entry) { return entry.finding.id == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

const CorrectiveAction *FindingsController::action(ActionId id) const
{
    const FindingRow *open = row(m_current);
    if (!open) {
        return nullptr;
    }
    const auto found = std::ranges::find(open->actions, id, &CorrectiveAction::id);
    return found == open->actions.end() ? nullptr : &*found;
}

void FindingsController::open(FindingId id)
{
    if (!row(id)) {
        m_wanted = id;
        return;
    }
    if (id != m_current) {
        m_current = id;
        Q_EMIT currentChanged();
    }
}

void FindingsController::placeEvidence()
{
    const FindingRow *open = row(m_current);
    readState();
    m_evidence.setPlace(open ? EvidencePlace{open->finding.assessment, open->finding.question, m_current} : EvidencePlace());
}

void FindingsController::readState()
{
    const FindingRow *open = row(m_current);
    if (!open || m_isClosed.contains(open->finding.assessment)) {
        return;
    }
    const AssessmentId audit = open->finding.assessment;
    m_workspace.read(
        this, [audit](Store &store) { return store.assessment(audit); },
        [this, audit](const AssessmentRow &read) {
            m_isClosed[audit] = read.assessment.state != AssessmentState::Draft;
            Q_EMIT currentUpdated();
        });
}

void FindingsController::close()
{
    m_current = {};
    Q_EMIT currentChanged();
}

std::optional<FindingDetail> FindingsController::detail() const
{
    const FindingRow *open = row(m_current);
    if (!open) {
        return std::nullopt;
    }
    FindingDetail detail = texts().detail(*open, m_workspace.pack(open->packHash).get());
    const auto closed = m_isClosed.find(open->finding.assessment);
    detail.isSettled = closed != m_isClosed.end() && closed->second;
    return detail;
}

void FindingsController::openQuestion()
{
    if (const FindingRow *open = row(m_current)) {
        Q_EMIT m_workspace.openAssessmentRequested(open->finding.assessment,
                                                   open->finding.question);
    }
}

void FindingsController::startFollowUp()
{
    if (const FindingRow *open = row(m_current)) {
        Q_EMIT m_workspace.startFollowUpRequested(open->finding.assessment);
    }
}

void FindingsController::startAudit()
{
    Q_EMIT m_workspace.startAssessmentRequested({});
}

} // namespace meyar::ui
