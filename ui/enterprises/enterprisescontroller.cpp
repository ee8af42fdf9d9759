// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enterprises/enterprisescontroller.h"

#include "core/wording/words.h"
#include "ui/common/fonts.h"
#include "ui/enterprises/sitetexts.h"
#include "ui/workspace/workspace.h"

#include <algorithm>
#include <utility>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

Result<Changes> putBoth(Store &store, const SiteDraft &draft)
{
    Result<Changes> changes = store.put(draft.enterprise);
    if (!changes) {
        return changes;
    }
    const Result<Changes> more = store.put(draft.site);
    if (!more) {
        return more;
    }
    changes->add(*more);
    return changes;
}

} // namespace

EnterprisesController::EnterprisesController(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_words(uiLanguage())
    , m_filter(m_model)
{
    // A write that failed leaves what was typed in the panel; the next edit tries again.
    connect(&workspace, &Workspace::failed, this, [this] { m_saving = 0; });
    connect(&workspace, &Workspace::changed, this, [this] {
        m_stale = true;
        Q_EMIT wentStale();
    });
}

SiteId EnterprisesController::currentSite() const
{
    return m_current && !m_current->isNew() ? m_current->site.id : SiteId();
}

std::vector<CodeChoice> EnterprisesController::sectors() const
{
    std::vector<CodeChoice> choices;
    for (const QString &code : sectorCodes()) {
        choices.push_back({code, sectorWord(m_words, code)});
    }
    return choices;
}

std::vector<CodeChoice> EnterprisesController::provinces() const
{
    std::vector<CodeChoice> choices;
    for (const QString &code : jurisdictionCodes()) {
        choices.push_back({code, jurisdictionWord(m_words, code)});
    }
    return choices;
}

void EnterprisesController::refreshIfStale()
{
    if (m_stale) {
        refresh();
    }
}

void EnterprisesController::refresh()
{
    m_stale = false;
    m_workspace.read(this, [](Store &store) { return store.sites(); }, [this](std::vector<SiteRow> rows) { take(std::move(rows)); });
    // The factories need not wait for the visits, which are many more.
    m_workspace.read(this, [](Store &store) { return store.assessments(); }, [this](std::vector<AssessmentRow> visits) {
        m_visits = std::move(visits);
        updateCurrent();
    });
}

void EnterprisesController::take(std::vector<SiteRow> rows)
{
    m_loaded = true;
    m_rows = std::move(rows);
    prepareLines();
    updateCurrent();
    if (!m_wanted.isNull() && rowOf(m_wanted)) {
        select(std::exchange(m_wanted, {}));
    } else if (!m_current) {
        select(m_filter.siteAt(m_filter.index(0, 0)));
    }
}

void EnterprisesController::retranslate()
{
    m_words = Translation(uiLanguage());
    m_model.setHeads({tr("Factory"), tr("City"), tr("Province"), tr("Sector"), tr("Workers"),
                      tr("Last visit"), tr("Open findings")});
    prepareLines();
    Q_EMIT currentUpdated();
}

void EnterprisesController::prepareLines()
{
    const SiteTexts made(m_words);
    std::vector<SiteLine> lines;
    lines.reserve(m_rows.size());
    for (const SiteRow &row : m_rows) {
        lines.push_back(made.line(row));
    }
    m_model.setLines(std::move(lines));
    Q_EMIT listChanged();
}

const SiteRow *EnterprisesController::rowOf(SiteId id) const
{
    const auto found
        = std::ranges::find_if(m_rows, [id](const SiteRow &row) { return row.site.id == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

void EnterprisesController::updateCurrent()
{
    if (!m_current || m_current->isNew() || m_saving > 0) {
        return;
    }
    const SiteRow *row = rowOf(m_current->site.id);
    if (!row) {
        m_current.reset();
        Q_EMIT currentChanged();
        return;
    }
    m_current->enterprise = row->enterprise;
    m_current->site = row->site;
    Q_EMIT currentUpdated();
}

void EnterprisesController::select(SiteId id)
{
    if (m_current && !m_current->isNew() && m_current->site.id == id) {
        return;
    }
    const SiteRow *row = rowOf(id);
    if (!row && !id.isNull()) {
        m_wanted = id; // not read yet
        return;
    }
    if (m_current && m_current->isNew()) {
        m_kept = m_current;
    }
    m_current
        = row ? std::optional(SiteDraft{row->enterprise, row->site, false, false}) : std::nullopt;
    Q_EMIT currentChanged();
}

void EnterprisesController::addFactory()
{
    if (m_kept && m_kept->isNewEnterprise) {
        begin(*m_kept);
        return;
    }
    SiteDraft draft;
    draft.enterprise.id = EnterpriseId::create(m_workspace.clock());
    draft.isNewEnterprise = true;
    begin(draft);
}

void EnterprisesController::addSite()
{
    if (!m_current || m_current->isNew()) {
        return;
    }
    if (m_kept && m_kept->enterprise.id == m_current->enterprise.id) {
        begin(*m_kept);
        return;
    }
    SiteDraft draft;
    draft.enterprise = m_current->enterprise;
    draft.site.jurisdiction = m_current->site.jurisdiction;
    begin(draft);
}

void EnterprisesController::begin(SiteDraft draft)
{
    if (!m_current || !m_current->isNew()) {
        m_beforeNew = currentSite();
    }
    if (draft.site.id.isNull()) {
        draft.site.id = SiteId::create(m_workspace.clock());
    }
    draft.site.enterprise = draft.enterprise.id;
    draft.isNewSite = true;
    m_kept.reset();
    m_current = draft;
    Q_EMIT currentChanged();
}

void EnterprisesController::leaveNew()
{
    if (m_current && m_current->isNew()) {
        m_kept = std::exchange(m_current, {});
        select(rowOf(m_beforeNew) ? m_beforeNew : m_filter.siteAt(m_filter.index(0, 0)));
    }
}

void EnterprisesController::discardNew()
{
    leaveNew();
    m_kept.reset();
}

void EnterprisesController::edit(const SiteDraft &draft)
{
    if (!m_current || draft.site.id != m_current->site.id) {
        return;
    }
    SiteDraft tidy = tidied(draft);
    tidy.isNewEnterprise = m_current->isNewEnterprise;
    tidy.isNewSite = m_current->isNewSite;
    const bool differs = tidy != *m_current;
    m_current = tidy;
    Q_EMIT problemsChanged(problems());
    if (differs && refusedFields(tidy).empty()) {
        save();
    }
}

void EnterprisesController::save()
{
    ++m_saving;
    m_workspace.change(
        this, [draft = *m_current](Store &store) { return putBoth(store, draft); },
        [this, id = m_current->site.id] { saved(id); });
}

void EnterprisesController::saved(SiteId id)
{
    m_saving = std::max(0, m_saving - 1);
    if (m_kept && m_kept->site.id == id) {
        m_kept.reset(); // it was complete after all
    }
    if (m_current && m_current->site.id == id) {
        m_current->isNewEnterprise = false;
        m_current->isNewSite = false;
        Q_EMIT currentUpdated();
    }
    refresh(); // the one that began while this was being saved may have read too early
}

SiteProblems EnterprisesController::problems() const
{
    SiteProblems problems;
    if (m_current) {
        for (const SiteField field : refusedFields(*m_current)) {
            problems.insert(field, SiteTexts(m_words).problem(field));
        }
    }
    return problems;
}

std::optional<std::vector<VisitLine>> EnterprisesController::visits() const
{
    if (!m_visits) {
        return std::nullopt;
    }
    std::vector<VisitLine> lines;
    for (const AssessmentRow &row : *m_visits) {
        if (m_current && row.assessment.site == m_current->site.id) {
            lines.push_back(SiteTexts(m_words).visit(row));
        }
    }
    std::ranges::stable_sort(lines, std::ranges::greater(), &VisitLine::on);
    return lines;
}

QString EnterprisesController::currentTitle() const
{
    return m_current ? SiteTexts(m_words).title(*m_current) : QString();
}

QString EnterprisesController::currentRemark() const
{
    return m_current ? SiteTexts(m_words).remark(m_current->site) : QString();
}

void EnterprisesController::startAudit()
{
    if (!currentSite().isNull()) {
        Q_EMIT m_workspace.startAssessmentRequested(currentSite());
    }
}

void EnterprisesController::openVisit(AssessmentId id)
{
    Q_EMIT m_workspace.openAssessmentRequested(id, {});
}

} // namespace meyar::ui
