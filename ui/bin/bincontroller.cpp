// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bin/bincontroller.h"

#include "core/indicators/sitefigures.h"
#include "core/store/store.h"
#include "core/wording/format.h"
#include "ui/common/fonts.h"
#include "ui/workspace/workspace.h"

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

Error notFound(const BinRow &row)
{
    return {Error::Code::NotFound, {u"entry"_s, QString::fromLatin1(row.entity.toHex())}};
}

Result<Changes> removeFindingOrAction(Store &store, const BinRow &row)
{
    const Result<std::vector<FindingRow>> findings = store.findings(*row.assessment);
    if (!findings) {
        return failAs(findings);
    }
    for (const FindingRow &finding : *findings) {
        if (finding.finding.id.bytes() == row.entity) {
            return store.remove(finding.finding);
        }
        for (const CorrectiveAction &action : finding.actions) {
            if (action.id.bytes() == row.entity) {
                return store.remove(action);
            }
        }
    }
    return tl::unexpected(notFound(row));
}

Result<Changes> removeEvidence(Store &store, const BinRow &row)
{
    const Result<std::vector<EvidenceRow>> evidence = store.evidence(*row.assessment);
    if (!evidence) {
        return failAs(evidence);
    }
    const auto found = std::ranges::find_if(
        *evidence, [&](const EvidenceRow &one) { return one.evidence.id.bytes() == row.entity; });
    return found == evidence->end() ? Result<Changes>(tl::unexpected(notFound(row)))
                                    : store.remove(found->evidence);
}

Result<Changes> removeSignature(Store &store, const BinRow &row)
{
    Signature signature;
    signature.id = SignatureId::fromBytes(row.entity).value_or(SignatureId());
    signature.assessment = *row.assessment;
    return store.remove(signature);
}

/// Cases, chemicals, risks and studies do not say whose they are: the site that has it is looked for.
Result<Changes> removeFigure(Store &store, const BinRow &row)
{
    const Result<std::vector<SiteRow>> sites = store.sites();
    if (!sites) {
        return failAs(sites);
    }
    const auto has = [&](const auto &rows) {
        return std::ranges::any_of(rows, [&](const auto &one) { return one.id.bytes() == row.entity; });
    };
    for (const SiteRow &site : *sites) {
        const Result<SiteFigures> figures = store.figures(site.site.id);
        if (!figures) {
            return failAs(figures);
        }
        FigureEdits edits;
        if (has(figures->incidents)) {
            edits.removedIncidents.push_back(IncidentId::fromBytes(row.entity).value_or(IncidentId()));
        } else if (has(figures->chemicals)) {
            edits.removedChemicals.push_back(ChemicalId::fromBytes(row.entity).value_or(ChemicalId()));
        } else if (has(figures->risks)) {
            edits.removedRisks.push_back(RiskId::fromBytes(row.entity).value_or(RiskId()));
        } else if (has(figures->studies)) {
            edits.removedStudies.push_back(StudyId::fromBytes(row.entity).value_or(StudyId()));
        } else {
            continue;
        }
        return store.put(site.site.id, edits);
    }
    return tl::unexpected(notFound(row));
}

/// The way back from putting back.
Result<Changes> removeAgain(Store &store, const BinRow &row)
{
    switch (row.type) {
    case EntityType::Enterprise:
        return store.remove(EnterpriseId::fromBytes(row.entity).value_or(EnterpriseId()));
    case EntityType::Site:
        return store.remove(SiteId::fromBytes(row.entity).value_or(SiteId()));
    case EntityType::Assessment:
        return store.remove(AssessmentId::fromBytes(row.entity).value_or(AssessmentId()));
    case EntityType::Finding:
    case EntityType::Action:
        return row.assessment ? removeFindingOrAction(store, row) : tl::unexpected(notFound(row));
    case EntityType::Evidence:
        return row.assessment ? removeEvidence(store, row) : tl::unexpected(notFound(row));
    case EntityType::Signature:
        return row.assessment ? removeSignature(store, row) : tl::unexpected(notFound(row));
    case EntityType::QuickNote:
        return row.assessment ? store.remove(*row.assessment, QuickNoteId::fromBytes(row.entity).value_or(QuickNoteId()))
                              : tl::unexpected(notFound(row));
    case EntityType::Incident:
    case EntityType::Chemical:
    case EntityType::Risk:
    case EntityType::Study:
        return removeFigure(store, row);
    default:
        return tl::unexpected(notFound(row));
    }
}

} // namespace

BinController::BinController(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_words(uiLanguage())
{
    connect(&workspace, &Workspace::changed, this, [this] {
        if (m_wanted) {
            load();
        }
    });
}

void BinController::load()
{
    m_wanted = true;
    m_workspace.read(
        this, [](Store &store) { return store.bin(); },
        [this](std::vector<BinRow> rows) {
            m_rows = std::move(rows);
            m_loaded = true;
            prepare();
            Q_EMIT loaded();
        });
}

void BinController::retranslate()
{
    m_words = Translation(uiLanguage());
    m_model.setHeads({tr("What"), tr("Kind"), tr("Factory"), tr("Removed by"), tr("When")});
    prepare();
}

void BinController::prepare()
{
    std::vector<BinLine> lines;
    std::ranges::transform(m_rows, std::back_inserter(lines),
                           [this](const BinRow &row) { return lineOf(row); });
    m_model.setLines(std::move(lines));
}

QString BinController::kindOf(EntityType type) const
{
    switch (type) {
    case EntityType::Enterprise:
        return tr("Factory");
    case EntityType::Site:
        return tr("Site");
    case EntityType::Assessment:
        return tr("Audit");
    case EntityType::Finding:
        return tr("Finding");
    case EntityType::Action:
        return tr("Corrective action");
    case EntityType::Signature:
        return tr("Signature");
    case EntityType::QuickNote:
        return tr("Quick note");
    case EntityType::Incident:
        return tr("Accident");
    case EntityType::Chemical:
        return tr("Chemical");
    case EntityType::Risk:
        return tr("Risk");
    case EntityType::Study:
        return tr("Analysis");
    case EntityType::Cohort:
        return tr("Cohort");
    case EntityType::Evidence:
        return tr("Photo or document");
    default:
        return type > EntityType::Cohort && type <= EntityType::Instrument ? tr("Line of a cohort") : tr("Entry");
    }
}

BinLine BinController::lineOf(const BinRow &row) const
{
    BinLine line;
    line.kind = kindOf(row.type);
    line.title = row.title.simplified();
    if (row.type == EntityType::Assessment) {
        line.title = tr("Audit of %1")
                         .arg(dateText(m_words, QDate::fromString(row.title, Qt::ISODate)));
    }
    if (line.title.isEmpty()) {
        line.title = line.kind;
    }
    line.factory = row.enterpriseName;
    line.by = row.by;
    line.atMs = row.atMs;
    line.when = row.atMs == 0
        ? QString()
        : dateTimeText(m_words, QDateTime::fromMSecsSinceEpoch(row.atMs, Qt::UTC));
    line.spoken = QStringList{line.title, line.kind, line.factory, line.by, line.when}.join(u", "_s);
    return line;
}

void BinController::putBack(int row)
{
    if (row < 0 || row >= static_cast<int>(m_rows.size())) {
        return;
    }
    const BinRow chosen = m_rows[static_cast<size_t>(row)];
    const QString title = m_model.lines()[static_cast<size_t>(row)].title;
    m_workspace.change(
        this,
        [chosen](Store &store) { return store.restore(chosen.document, chosen.type, chosen.entity); },
        [this, chosen, title] {
            Q_EMIT m_workspace.undoOffered(tr("Put back: %1").arg(isolated(title)), [this, chosen] {
                m_workspace.change(this, [chosen](Store &store) { return removeAgain(store, chosen); });
            });
        });
}

} // namespace meyar::ui
