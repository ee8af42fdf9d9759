// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startcontroller.h"

#include "core/selfcheck/selfcheck.h"
#include "core/store/entities.h"
#include "ui/common/fonts.h"
#include "ui/start/starttexts.h"
#include "ui/workspace/workspace.h"

#include <QSet>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr size_t listedAudits = 12;

/// Decisions to make: an answer and the note beside it are decided together.
int decisionsIn(const std::vector<Conflict> &conflicts)
{
    QSet<QByteArray> subjects;
    for (const Conflict &conflict : conflicts) {
        const bool isAnswer = conflict.entityType == static_cast<quint64>(EntityType::Answer);
        subjects.insert(conflict.document + QByteArray::number(conflict.entityType)
                        + conflict.entity
                        + (isAnswer ? QByteArray() : '/' + conflict.field.toUtf8()));
    }
    return static_cast<int>(subjects.size());
}

bool isDraft(const AssessmentRow &row)
{
    return row.assessment.state == AssessmentState::Draft;
}

} // namespace

struct StartController::Loaded
{
    std::vector<AssessmentRow> assessments;
    std::vector<FindingRow> findings;
    Progress progress;
    QString person;
    int sites = 0;
    int unexported = 0;
    int conflicts = 0;

    static Result<Loaded> from(Store &store, const Library &library, const Clock &clock)
    {
        Result<std::vector<AssessmentRow>> assessments = store.assessments();
        Result<std::vector<FindingRow>> findings = store.findings();
        const Result<DeviceInfo> device = store.thisDevice();
        const Result<std::vector<SiteRow>> sites = store.sites();
        const Result<int> unexported = store.notYetExported();
        const Result<std::vector<Conflict>> conflicts = store.conflicts();
        if (!assessments || !findings || !device || !sites || !unexported || !conflicts) {
            return tl::unexpected(!assessments      ? assessments.error()
                                      : !findings   ? findings.error()
                                      : !device     ? device.error()
                                      : !sites      ? sites.error()
                                      : !unexported ? unexported.error()
                                                    : conflicts.error());
        }
        Loaded loaded{std::move(*assessments),
                      std::move(*findings),
                      {},
                      device->person,
                      static_cast<int>(sites->size()),
                      *unexported,
                      decisionsIn(*conflicts)};
        std::ranges::stable_sort(loaded.assessments, std::ranges::greater{},
                                 &AssessmentRow::lastEditMs);
        const Result<Progress> progress = loaded.progressOfLast(store, library, clock);
        if (!progress) {
            return failAs(progress);
        }
        loaded.progress = *progress;
        return loaded;
    }

    Result<Progress> progressOfLast(Store &store, const Library &library, const Clock &clock) const
    {
        const auto draft = std::ranges::find_if(assessments, isDraft);
        const auto pack
            = draft == assessments.end() ? nullptr : library.byHash(draft->assessment.packHash);
        if (!pack) {
            return Progress();
        }
        const Result<Answers> answers = store.answers(draft->assessment.id);
        if (!answers) {
            return failAs(answers);
        }
        return progressOf(*pack, sessionFor(*pack, *answers, clock));
    }
};

StartController::StartController(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_words(uiLanguage())
{
    const auto goStale = [this] {
        m_stale = true;
        Q_EMIT wentStale();
    };
    connect(&workspace, &Workspace::changed, this, goStale);
    connect(&workspace, &Workspace::saved, this,
            goStale); // an export changes no data and still counts
}

void StartController::refreshIfStale()
{
    if (m_stale) {
        m_stale = false;
        m_workspace.read(
            this,
            [library = m_workspace.library(), &clock = m_workspace.clock()](Store &store) {
                return Loaded::from(store, library, clock);
            },
            [this](Loaded loaded) { take(std::move(loaded)); });
    }
}

void StartController::take(Loaded loaded)
{
    m_loaded = true;
    m_assessments = std::move(loaded.assessments);
    m_findings = std::move(loaded.findings);
    m_progress = loaded.progress;
    m_person = loaded.person;
    m_sites = loaded.sites;
    m_unexported = loaded.unexported;
    m_conflicts = loaded.conflicts;
    prepareLines();
}

void StartController::prepareLines()
{
    const StartTexts texts(m_words, m_workspace.clock().today());
    m_due.setLines(texts.dueLines(m_findings));
    std::vector<StartLine> audits;
    const AssessmentRow *last = lastDraft();
    for (const bool drafts : {true, false}) { // what is not finished first, then the rest as it was edited
        for (const AssessmentRow &row : m_assessments) {
            if (&row != last && isDraft(row) == drafts && audits.size() < listedAudits) {
                audits.push_back(texts.auditLine(row, packTitle(row)));
            }
        }
    }
    m_audits.setLines(std::move(audits));
    Q_EMIT updated();
}

void StartController::retranslate()
{
    m_words = Translation(uiLanguage());
    prepareLines();
}

QString StartController::packTitle(const AssessmentRow &row) const
{
    const std::shared_ptr<const Pack> pack = m_workspace.pack(row.assessment.packHash);
    return pack ? pack->title.in(m_words.language()) : row.assessment.packId;
}

const AssessmentRow *StartController::lastDraft() const
{
    const auto draft = std::ranges::find_if(m_assessments, isDraft);
    return draft == m_assessments.end() ? nullptr : &*draft;
}

StartState StartController::state() const
{
    const StartTexts texts(m_words, m_workspace.clock().today());
    StartState state;
    state.isFirstRun = m_loaded && m_sites == 0 && m_assessments.empty();
    state.greeting = texts.greeting(m_person);
    if (const AssessmentRow *last = lastDraft()) {
        state.audit = texts.audit(*last, packTitle(*last), m_progress);
    }
    state.overdue = texts.overdue(m_findings);
    state.openFindings = texts.openFindings(m_findings);
    state.unexported = texts.unexported(m_unexported);
    state.conflicts = texts.conflicts(m_conflicts);
    return state;
}

void StartController::goOn()
{
    if (const AssessmentRow *last = lastDraft()) {
        openAssessment(last->assessment.id);
    }
}

/// Managers go on where they check their factory, auditors where they audit.
void StartController::openAssessment(AssessmentId id)
{
    const bool isOwnCheck = std::ranges::any_of(m_assessments, [id](const AssessmentRow &row) {
        return row.assessment.id == id && row.assessment.kind == AssessmentKind::SelfAssessment
            && row.assessment.packId == selfCheckPack;
    });
    if (isOwnCheck) {
        Q_EMIT openSelfCheckRequested(id);
    } else {
        Q_EMIT m_workspace.openAssessmentRequested(id, {});
    }
}

void StartController::startAudit()
{
    Q_EMIT m_workspace.startAssessmentRequested({});
}

void StartController::addFactory()
{
    Q_EMIT m_workspace.openSiteRequested({});
}

void StartController::openLine(const StartLine &line)
{
    if (!line.finding.isNull()) {
        Q_EMIT m_workspace.openFindingRequested(line.finding);
    } else if (!line.assessment.isNull()) {
        openAssessment(line.assessment);
    }
}

void StartController::openConflicts()
{
    Q_EMIT m_workspace.openConflictsRequested();
}

void StartController::exportEverything()
{
    Q_EMIT m_workspace.exportRequested({});
}

} // namespace meyar::ui
