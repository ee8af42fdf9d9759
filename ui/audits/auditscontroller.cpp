// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/auditscontroller.h"

#include "core/assessment/progress.h"
#include "core/assessment/scoring.h"
#include "core/findings/followup.h"
#include "core/wording/cityword.h"
#include "core/wording/format.h"
#include "core/wording/words.h"
#include "ui/audits/documenttexts.h"
#include "ui/common/bidi.h"
#include "ui/common/fonts.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

constexpr size_t batch = 8; // so that an answer never waits long behind the counting
constexpr size_t countedRows = 500;

} // namespace

AuditsController::AuditsController(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_words(uiLanguage())
{
    connect(&workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (m_wanted) {
            load();
        }
        if (changes.registry) {
            loadChoices();
        }
    });
    connect(&workspace, &Workspace::failed, this, [this] { m_counting = false; });
    connect(&workspace, &Workspace::packsChanged, this, &AuditsController::choicesChanged);
    connect(&workspace, &Workspace::startAssessmentRequested, this,
            &AuditsController::startRequested);
}

void AuditsController::load()
{
    if (!m_wanted) {
        loadChoices();
    }
    m_wanted = true;
    m_workspace.read(
        this, [](Store &store) { return store.assessments(); },
        [this](std::vector<AssessmentRow> rows) { show(std::move(rows)); });
}

void AuditsController::loadChoices()
{
    struct Choices
    {
        std::vector<SiteRow> sites;
        QString person;
    };
    m_workspace.read(
        this,
        [](Store &store) -> Result<Choices> {
            Result<std::vector<SiteRow>> sites = store.sites();
            if (!sites) {
                return failAs(sites);
            }
            const Result<DeviceInfo> device = store.thisDevice();
            return Choices{std::move(*sites), device ? device->person : QString()};
        },
        [this](Choices choices) {
            m_siteRows = std::move(choices.sites);
            m_person = choices.person;
            prepareChoices();
        });
}

void AuditsController::prepareChoices()
{
    QCollator collator(QLocale(QLocale::Urdu, QLocale::Pakistan));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const QString comma = uiLanguage() == Language::Urdu ? u"، "_s : u", "_s;
    std::vector<std::pair<QCollatorSortKey, SiteChoice>> named;
    named.reserve(m_siteRows.size());
    for (const SiteRow &row : m_siteRows) {
        SiteChoice site{.id = row.site.id,
                        .enterprise = row.enterprise.id,
                        .name = placeName(row.enterprise.name, row.enterprise.nameUrdu, row.site.name)
                            + (row.site.city.isEmpty() ? QString() : comma + cityWord(m_words, row.site.city)),
                        .jurisdiction = row.site.jurisdiction};
        const QCollatorSortKey key = collator.sortKey(site.name);
        named.emplace_back(key, std::move(site));
    }
    std::sort(named.begin(), named.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    m_sites.clear();
    for (auto &[key, site] : named) {
        m_sites.push_back(std::move(site));
    }
    Q_EMIT choicesChanged();
}

void AuditsController::retranslate()
{
    m_words = Translation(uiLanguage());
    m_model.setHeads({tr("Factory"), tr("City"), tr("Kind"), tr("Date"), tr("Checklist"),
                      tr("Answered"), tr("Score"), tr("Findings"), tr("State")});
    if (m_loaded) {
        show(std::move(m_rows));
    }
    prepareChoices();
}

// --- the list

void AuditsController::show(std::vector<AssessmentRow> rows)
{
    m_rows = std::move(rows);
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const AssessmentRow &a, const AssessmentRow &b) {
                         return a.assessment.startedOn > b.assessment.startedOn;
                     });
    std::vector<AuditRow> shown;
    shown.reserve(m_rows.size());
    for (const AssessmentRow &row : m_rows) {
        shown.push_back(rowOf(row));
    }
    m_model.setRows(std::move(shown));
    m_loaded = true;
    Q_EMIT loaded();
    count();
}

QString AuditsController::placeName(const QString &name, const QString &nameUrdu,
                                    const QString &site) const
{
    const bool urdu = m_words.language() == Language::Urdu;
    const QString firm = urdu && !nameUrdu.isEmpty() ? nameUrdu : name;
    return site.isEmpty() ? firm : QString(firm + (urdu ? u"، "_s : u", "_s) + site);
}

AuditRow AuditsController::rowOf(const AssessmentRow &row) const
{
    const Assessment &assessment = row.assessment;
    const std::shared_ptr<const Pack> pack = m_workspace.pack(assessment.packHash);
    AuditRow shown;
    shown.id = assessment.id;
    shown.factory = placeName(row.enterpriseName, row.enterpriseNameUrdu, row.siteName);
    shown.city = cityWord(m_words, row.city);
    shown.kind = word(m_words, assessment.kind);
    shown.date = dateText(m_words, assessment.startedOn);
    shown.sortDate = assessment.startedOn;
    shown.pack = (pack ? pack->title.in(m_words.language()) : assessment.packId) + u' '
        + isolated(assessment.packVersion);
    shown.findings = row.findings;
    shown.openFindings = row.openFindings;
    shown.findingsText = row.findings == 0 ? u"–"_s
        : row.openFindings == 0
        ? number(qint64(row.findings))
        : tr("%1 open of %2").arg(number(qint64(row.openFindings)), number(qint64(row.findings)));
    addSummary(shown, row);
    addState(shown, row);
    shown.spoken
        = QStringList{shown.factory, shown.city, shown.kind, shown.date, shown.state}.join(u", "_s);
    if (!shown.stateHelp.isEmpty()) {
        shown.spoken += u". "_s + shown.stateHelp;
    }
    shown.searched = searchFolded(QStringList{row.enterpriseName, row.enterpriseNameUrdu,
                                              row.siteName, row.city, shown.city, shown.kind, shown.date,
                                              shown.pack, assessment.auditors, shown.state}
                                      .join(u' '));
    return shown;
}

void AuditsController::addSummary(AuditRow &shown, const AssessmentRow &row) const
{
    const auto found = m_summaries.constFind(row.assessment.id);
    if (found == m_summaries.constEnd()) {
        shown.progress = row.answered > 0 ? number(qint64(row.answered)) : u"–"_s;
        shown.score = u"–"_s;
        return;
    }
    const Summary &summary = found->second;
    shown.progress = fraction(summary.answered, summary.applicable);
    shown.share = summary.applicable > 0 ? double(summary.answered) / summary.applicable : 0;
    shown.score = summary.percent ? dotted({percentText(m_words, *summary.percent), summary.grade})
                                  : u"–"_s;
    shown.sortScore = summary.percent.value_or(-1);
}

void AuditsController::addState(AuditRow &shown, const AssessmentRow &row) const
{
    shown.state = word(m_words, row.assessment.state);
    shown.stateMark = row.assessment.state != AssessmentState::Draft ? Mark::Good
        : shown.share <= 0                                           ? Mark::Empty
                                                                     : Mark::Half;
    if (row.assessment.state == AssessmentState::Draft && shown.share > 0) {
        shown.stateMark = shown.share < 0.4 ? Mark::Quarter
            : shown.share < 0.7             ? Mark::Half
                                            : Mark::ThreeQuarters;
    }
    if (row.conflicts > 0) {
        shown.stateMark = Mark::Conflict;
        shown.state = tr("%n to decide", nullptr, row.conflicts);
    }
    shown.stateHelp = documentSentence(row);
    if (const QString badge = documentBadge(row); !badge.isEmpty()) {
        shown.stateMark = Mark::Warn;
        shown.state = badge;
    }
}

void AuditsController::count()
{
    using Wanted = std::pair<AssessmentId, std::shared_ptr<const Pack>>;
    if (m_counting) {
        return;
    }
    std::vector<Wanted> wanted;
    QHash<AssessmentId, qint64> edits;
    for (size_t i = 0; i < m_rows.size() && i < countedRows && wanted.size() < batch; ++i) {
        const AssessmentRow &row = m_rows[i];
        const auto known = m_summaries.constFind(row.assessment.id);
        std::shared_ptr<const Pack> pack = m_workspace.pack(row.assessment.packHash);
        if (pack && (known == m_summaries.constEnd() || known->first != row.lastEditMs)) {
            wanted.emplace_back(row.assessment.id, std::move(pack));
            edits.insert(row.assessment.id, row.lastEditMs);
        }
    }
    if (wanted.empty()) {
        return;
    }
    m_counting = true;
    m_workspace.read(
        this,
        [wanted = std::move(wanted),
         &clock = m_workspace.clock()](Store &store) -> Result<std::vector<Summary>> {
            std::vector<Summary> summaries;
            for (const auto &[id, pack] : wanted) {
                const Result<Answers> answers = store.answers(id);
                if (!answers) {
                    return failAs(answers);
                }
                const form::Session session = sessionFor(*pack, *answers, clock);
                const Progress progress = progressOf(*pack, session);
                const Score score = scoreOf(*pack, session);
                summaries.push_back(
                    {id, progress.answered, progress.applicable, score.percent, score.grade});
            }
            return summaries;
        },
        [this, edits](const std::vector<Summary> &summaries) {
            for (const Summary &summary : summaries) {
                m_summaries.insert(summary.id, {edits.value(summary.id), summary});
            }
            m_counting = false;
            counted(summaries);
            count();
        });
}

void AuditsController::counted(const std::vector<Summary> &summaries)
{
    for (const Summary &summary : summaries) {
        const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const AssessmentRow &r) {
            return r.assessment.id == summary.id;
        });
        if (row != m_rows.end()) {
            m_model.setRow(rowOf(*row));
        }
    }
}

// --- a new audit

std::vector<PackEntry> AuditsController::packs() const
{
    return packEntries(m_workspace.library().packs(), m_words);
}

QString AuditsController::sectorOf(SiteId site) const
{
    const auto row = std::find_if(m_siteRows.begin(), m_siteRows.end(), [&](const SiteRow &r) { return r.site.id == site; });
    return row == m_siteRows.end() ? QString() : row->enterprise.sector;
}

QStringList AuditsController::packsUsedAt(SiteId site) const
{
    QStringList used;
    for (const AssessmentRow &row : m_rows) {
        if (!site.isNull() && row.assessment.site == site && !used.contains(row.assessment.packId)) {
            used.append(row.assessment.packId);
        }
    }
    return used;
}

std::vector<std::pair<AssessmentKind, QString>> AuditsController::kinds() const
{
    std::vector<std::pair<AssessmentKind, QString>> choices;
    for (const AssessmentKind kind :
         {AssessmentKind::Audit, AssessmentKind::SelfAssessment, AssessmentKind::Baseline,
          AssessmentKind::FollowUp, AssessmentKind::EndLine, AssessmentKind::Training}) {
        choices.emplace_back(kind, word(m_words, kind));
    }
    return choices;
}

void AuditsController::start(const NewAudit &wanted)
{
    const auto site = std::find_if(m_sites.begin(), m_sites.end(), [&](const SiteChoice &choice) {
        return choice.id == wanted.site;
    });
    const std::shared_ptr<const Pack> pack = m_workspace.pack(wanted.pack);
    if (site == m_sites.end() || !pack) {
        return;
    }
    Assessment assessment;
    assessment.id = AssessmentId::create(m_workspace.clock());
    assessment.enterprise = site->enterprise;
    assessment.site = site->id;
    assessment.kind = wanted.kind;
    assessment.packId = pack->id;
    assessment.packVersion = pack->version;
    assessment.packHash = pack->hash;
    assessment.startedOn = wanted.startedOn;
    assessment.auditors = cleaned(wanted.auditors).trimmed();
    assessment.jurisdiction = site->jurisdiction;
    m_workspace.change(
        this, [assessment, pack](Store &store) { return store.start(assessment, *pack); },
        [this, id = assessment.id] { Q_EMIT started(id); });
}

void AuditsController::startFollowUp(AssessmentId earlier)
{
    struct Known
    {
        AssessmentRow earlier;
        std::optional<AssessmentId> begun;
        QString person;
    };
    m_workspace.read(
        this,
        [earlier](Store &store) -> Result<Known> {
            const Result<std::vector<AssessmentRow>> rows = store.assessments();
            const Result<DeviceInfo> me = store.thisDevice();
            if (!rows || !me) {
                return tl::unexpected(!rows ? rows.error() : me.error());
            }
            std::optional<Known> known;
            std::optional<AssessmentId> begun;
            for (const AssessmentRow &row : *rows) {
                if (row.assessment.id == earlier) {
                    known = Known{row, {}, me->person};
                }
                if (row.assessment.follows == earlier && row.assessment.state == AssessmentState::Draft) {
                    begun = row.assessment.id;
                }
            }
            if (!known) {
                return fail(Error::Code::NotFound, {u"assessment"_s, earlier.toString()});
            }
            known->begun = begun;
            return *known;
        },
        [this](const Known &known) {
            const std::shared_ptr<const Pack> pack = m_workspace.pack(known.earlier.assessment.packHash);
            if (known.begun) {
                Q_EMIT started(*known.begun);
            } else if (known.earlier.openFindings == 0) {
                Q_EMIT m_workspace.messageRequested(tr("This audit has no open findings to look at again."));
            } else if (!pack) {
                Q_EMIT m_workspace.messageRequested(tr("The checklist of this audit is not on this laptop."));
            } else {
                const Assessment next = followUpOf(known.earlier.assessment, today(),
                                                   known.person.isEmpty() ? known.earlier.assessment.auditors : known.person,
                                                   m_workspace.clock());
                m_workspace.change(
                    this, [next, pack](Store &store) { return store.start(next, *pack); },
                    [this, id = next.id] { Q_EMIT started(id); });
            }
        });
}

void AuditsController::requestNewFactory()
{
    Q_EMIT m_workspace.openSiteRequested(SiteId());
}

} // namespace meyar::ui
