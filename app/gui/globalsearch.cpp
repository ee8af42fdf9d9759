// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/globalsearch.h"

#include "core/base/text.h"
#include "core/store/store.h"
#include "core/wording/cityword.h"
#include "core/wording/format.h"
#include "ui/common/bidi.h"
#include "ui/common/fonts.h"
#include "ui/frame/mainwindow.h"
#include "ui/library/librarycontroller.h"
#include "ui/workspace/workspace.h"

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFound = 30;
constexpr size_t mostChecklists = 5;

} // namespace

/// A hit, and where it leads.
struct GlobalSearch::Place
{
    SearchHit hit;
    SiteId site; ///< of an enterprise: its first
    FindingId finding;
    QString question;
};

namespace {

/// The finding that an action belongs to, the question that a photo proves, the site of an enterprise: what the search
/// does not say. What is gone meanwhile stays without.
template<typename Place>
void complete(Store &store, Place &place)
{
    const SearchHit &hit = place.hit;
    if (hit.kind == SearchKind::Site) {
        place.site = SiteId::fromBytes(hit.entity).value_or(SiteId());
    } else if (hit.kind == SearchKind::Enterprise) {
        const auto sites = store.sites();
        for (const SiteRow &row : sites ? *sites : std::vector<SiteRow>()) {
            if (row.enterprise.id.bytes() == hit.entity && place.site.isNull()) {
                place.site = row.site.id;
            }
        }
    } else if (hit.kind == SearchKind::Finding) {
        place.finding = FindingId::fromBytes(hit.entity).value_or(FindingId());
    } else if (hit.kind == SearchKind::Action && hit.assessment) {
        const auto findings = store.findings(*hit.assessment);
        for (const FindingRow &row : findings ? *findings : std::vector<FindingRow>()) {
            if (std::any_of(row.actions.begin(), row.actions.end(),
                            [&](const CorrectiveAction &action) { return action.id.bytes() == hit.entity; })) {
                place.finding = row.finding.id;
            }
        }
    } else if (hit.kind == SearchKind::Evidence && hit.assessment) {
        const auto evidence = store.evidence(*hit.assessment);
        for (const EvidenceRow &row : evidence ? *evidence : std::vector<EvidenceRow>()) {
            if (row.evidence.id.bytes() == hit.entity) {
                place.question = row.evidence.question;
            }
        }
    } else if (hit.kind == SearchKind::Note) {
        place.question = questionOfKey(QString::fromUtf8(hit.entity));
    }
}

} // namespace

GlobalSearch::GlobalSearch(ui::Workspace &workspace, ui::LibraryController &library, ui::MainWindow &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_library(library)
    , m_window(window)
{
    window.addPaletteSource([this](const QString &query, const ui::FoundEntries &found) { find(query, found); });
}

void GlobalSearch::find(const QString &query, const ui::FoundEntries &found)
{
    m_workspace.read(
        this,
        [query](Store &store) -> Result<std::vector<Place>> {
            const Result<std::vector<SearchHit>> hits = store.search(query, mostFound);
            if (!hits) {
                return failAs(hits);
            }
            std::vector<Place> places;
            for (const SearchHit &hit : *hits) {
                places.push_back({hit, {}, {}, {}});
                complete(store, places.back());
            }
            return places;
        },
        [this, query, found](const std::vector<Place> &places) {
            std::vector<ui::PaletteEntry> entries = checklistsFor(query);
            const std::vector<ui::PaletteEntry> things = entriesOf(places);
            entries.insert(entries.end(), things.begin(), things.end());
            found(entries);
        });
}

std::vector<ui::PaletteEntry> GlobalSearch::entriesOf(const std::vector<Place> &places) const
{
    const Translation words(ui::uiLanguage());
    const auto factory = [&](const SearchHit &hit) {
        const bool isUrdu = words.language() == Language::Urdu && !hit.enterpriseNameUrdu.isEmpty();
        return isUrdu ? hit.enterpriseNameUrdu : hit.enterpriseName;
    };
    std::vector<ui::PaletteEntry> entries;
    for (const Place &place : places) {
        const SearchHit &hit = place.hit;
        const QString day = hit.startedOn.isValid() ? dateText(words, hit.startedOn) : QString();
        ui::PaletteEntry entry;
        entry.text = hit.text.simplified();
        const auto lead = [&](const QString &kind, const QString &icon, const QStringList &where, std::function<void()> run) {
            QStringList remark{kind};
            for (const QString &part : where) {
                if (!part.isEmpty() && part != entry.text) {
                    remark.append(part);
                }
            }
            entry.remark = ui::dotted(remark);
            entry.icon = icon;
            entry.run = std::move(run);
        };
        ui::Workspace &workspace = m_workspace;
        const auto openAudit = [&workspace, id = hit.assessment.value_or(AssessmentId()), question = place.question] {
            Q_EMIT workspace.openAssessmentRequested(id, question);
        };
        const auto openFinding = [&workspace, id = place.finding] { Q_EMIT workspace.openFindingRequested(id); };
        switch (hit.kind) {
        case SearchKind::Enterprise:
        case SearchKind::Site:
            lead(tr("Factory"), u"factory"_s, {factory(hit), cityWord(words, hit.city)},
                 [&workspace, site = place.site] { Q_EMIT workspace.openSiteRequested(site); });
            break;
        case SearchKind::Assessment:
            lead(tr("Audit"), u"view-task"_s, {factory(hit), day}, openAudit);
            break;
        case SearchKind::Note:
            lead(tr("Note"), u"note"_s, {factory(hit), day}, openAudit);
            break;
        case SearchKind::QuickNote:
            lead(tr("Quick note"), u"note"_s, {factory(hit), day}, openAudit);
            break;
        case SearchKind::Evidence:
            lead(tr("Photo or document"), u"insert-image"_s, {factory(hit), day}, openAudit);
            break;
        case SearchKind::Finding:
            lead(tr("Finding"), u"flag-black"_s, {factory(hit), day}, openFinding);
            break;
        case SearchKind::Action:
            lead(tr("Action"), u"task-new"_s, {factory(hit), day}, openFinding);
            break;
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<ui::PaletteEntry> GlobalSearch::checklistsFor(const QString &query) const
{
    const Language language = ui::uiLanguage();
    const QString wanted = searchFolded(query.trimmed());
    std::vector<ui::PaletteEntry> entries;
    for (const std::shared_ptr<const Pack> &pack : m_workspace.library().packs()) {
        QString names = pack->id;
        for (const auto &[code, title] : pack->title.byLanguage) {
            names += u' ' + title;
        }
        if (entries.size() < mostChecklists && searchFolded(names).contains(wanted)) {
            entries.push_back({pack->title.in(language), ui::dotted({tr("Checklist"), pack->version}), {}, {}, u"bookmarks"_s,
                               [this, hash = pack->hash] {
                                   m_window.goTo(u"library"_s);
                                   m_library.select(hash);
                                   Q_EMIT m_library.packsChanged();
                               }});
        }
    }
    return entries;
}

} // namespace meyar
