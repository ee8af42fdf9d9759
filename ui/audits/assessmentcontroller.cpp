// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/assessmentcontroller.h"

#include "core/assessment/progress.h"
#include "core/library/ownlanguage.h"
#include "core/wording/cityword.h"
#include "core/wording/format.h"
#include "core/wording/words.h"
#include "ui/audits/documenttexts.h"
#include "ui/common/bidi.h"
#include "ui/common/fonts.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace meyar::ui {

using form::NodeIndex;
using form::noNode;

AssessmentController::AssessmentController(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_words(uiLanguage())
    , m_evidence(workspace)
    , m_finish(workspace)
    , m_plan(workspace)
    , m_notes(workspace)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(400ms);
    connect(&m_pause, &QTimer::timeout, this, &AssessmentController::flush);
    connect(&workspace, &Workspace::changed, this, &AssessmentController::onChanged);
    connect(this, &AssessmentController::questionChanged, this, &AssessmentController::placeEvidence);
    connect(this, &AssessmentController::left, this, &AssessmentController::placeEvidence);
    connect(this, &AssessmentController::auditChanged, &m_notes, [this] { m_notes.setAudit(id()); });
    connect(this, &AssessmentController::left, &m_notes, [this] { m_notes.setAudit({}); });
    connect(&workspace, &Workspace::failed, this, &AssessmentController::onFailed);
    connect(&workspace, &Workspace::packsChanged, this, [this] {
        if (m_audit) {
            rebuildAudit(); // a later version may have come
        }
    });
    connect(&workspace.testimony(), &TestimonySession::aboutToLock, this, &AssessmentController::flush);
    connect(&workspace.testimony(), &TestimonySession::lockedChanged, this, &AssessmentController::onLocked);
}

AssessmentController::~AssessmentController()
{
    flush();
}

AssessmentId AssessmentController::id() const
{
    return m_audit ? m_audit->assessment().id : AssessmentId();
}

AuditHeader AssessmentController::header() const
{
    return m_header;
}

int AssessmentController::currentSectionRow() const
{
    return m_audit && m_current != noNode ? m_sections.rowOf(m_audit->pack->partOf(m_current))
                                          : -1;
}

ScoreState AssessmentController::score() const
{
    if (!m_audit) {
        return {};
    }
    if (m_audit->data.sealed.isEmpty()) {
        return scoreState(*m_audit, uiLanguage(), m_workspace.clock());
    }
    // The same score on every laptop, whoever may read what is sealed.
    const OpenAudit open(m_audit->openData(), m_audit->pack, m_audit->previousPack, m_workspace.clock());
    return scoreState(open, uiLanguage(), m_workspace.clock());
}

// --- opening

void AssessmentController::open(AssessmentId id, const QString &question)
{
    if (m_audit && m_audit->assessment().id == id) {
        if (!question.isEmpty()) {
            goTo(question);
        }
        Q_EMIT opened();
        return;
    }
    leave();
    m_opening = id;
    m_workspace.read(
        this, [id](Store &store) { return loadAudit(store, id); },
        [this, id, question](AuditData data) {
            if (m_opening == id) { // not overtaken by another
                show(std::move(data), question);
            }
        });
}

void AssessmentController::show(AuditData data, const QString &question)
{
    m_opening = {};
    std::shared_ptr<const Pack> pack = inOwnLanguage(m_workspace.pack(data.row.assessment.packHash));
    if (!pack) {
        Q_EMIT openFailed(
            tr("The checklist of this audit is not on this laptop. Its answers are safe. "
               "Import the bundle that carries the checklist."));
        return;
    }
    std::shared_ptr<const Pack> previous
        = data.previous ? m_workspace.pack(data.previous->packHash) : nullptr;
    m_audit.emplace(std::move(data), std::move(pack), std::move(previous), m_workspace.clock());
    unsealIfUnlocked();
    m_audit->onlyPoints = m_audit->hasPoints();
    m_steps = m_audit->data.steps;
    m_ownWrites = 0;
    const QString name = question.isEmpty() ? m_lastQuestions.value(id()) : question;
    const NodeIndex asked = m_audit->stopOf(name);
    m_current = m_audit->isStop(asked) ? asked : m_audit->resumeNode();
    rebuildAudit();
    rebuildQuestion();
    Q_EMIT stepsChanged();
    Q_EMIT opened();
}

void AssessmentController::leave()
{
    m_opening = {};
    if (!m_audit) {
        return;
    }
    flush();
    if (m_current != noNode) {
        m_lastQuestions.insert(id(), m_audit->nameOf(m_current));
    }
    m_audit.reset();
    m_current = noNode;
    m_question = {};
    m_repeat = {};
    m_refused.clear();
    m_header = {};
    m_steps = {};
    m_goTo.clear();
    dropTyped();
    m_sections.setRows({});
    Q_EMIT left();
}

void AssessmentController::onChanged(const Changes &changes)
{
    if (m_audit && m_audit->data.followed && changes.assessments.count(m_audit->data.followed->id) > 0) {
        reload(); // its findings are shown here
        return;
    }
    if (!m_audit || changes.assessments.count(id()) == 0) {
        return;
    }
    if (m_ownWrites > 0) {
        --m_ownWrites; // the session has it already
        return;
    }
    reload();
}

void AssessmentController::onFailed()
{
    if (std::exchange(m_stepping, false)) {
        refreshSteps(); // what cannot be taken any more is passed over
    }
    if (m_audit && m_ownWrites > 0) {
        m_ownWrites = 0;
        reload(); // what is shown is what is saved
    }
}

void AssessmentController::reload()
{
    m_workspace.read(
        this, [id = id()](Store &store) { return loadAudit(store, id); },
        [this, id = id(), version = m_version](AuditData data) {
            if (!m_audit || this->id() != id) {
                return;
            }
            if (version != m_version) {
                reload(); // answered meanwhile
                return;
            }
            refreshAfterForeignChange(std::move(data));
        });
}

void AssessmentController::refreshAfterForeignChange(AuditData data)
{
    if (data.row.assessment.packHash != m_audit->assessment().packHash) {
        const QString question = m_goTo.isEmpty() && m_current != noNode ? m_audit->nameOf(m_current) : m_goTo;
        m_goTo.clear();
        dropTyped();
        m_refused.clear();
        show(std::move(data), question); // another version of the checklist
        return;
    }
    m_audit->data = std::move(data);
    m_audit->reload(m_workspace.clock());
    unsealIfUnlocked();
    m_audit->onlyPoints = m_audit->onlyPoints && m_audit->hasPoints();
    m_steps = m_audit->data.steps;
    keepInQuestion();
    rebuildAudit();
    rebuildQuestion();
    Q_EMIT stepsChanged();
    if (const QString question = std::exchange(m_goTo, {}); !question.isEmpty()) {
        goTo(question);
    }
}

// --- moving

void AssessmentController::goToNode(NodeIndex node)
{
    if (!m_audit || node == noNode) {
        return;
    }
    flush();
    dropTyped(); // what was refused stays behind
    m_refused.clear();
    m_current = node;
    rebuildQuestion();
}

void AssessmentController::goTo(const QString &question)
{
    if (m_audit) {
        const NodeIndex node = m_audit->stopOf(question);
        goToNode(m_audit->isStop(node) ? node : noNode);
    }
}

void AssessmentController::goToSection(int row)
{
    if (row < 0 || row >= m_sections.rowCount() || row == currentSectionRow()) {
        return;
    }
    const NodeIndex section = m_sections.row(row).section;
    if (m_audit->isRepeat(section)) { // in no section: it is one itself
        goToNode(section);
        return;
    }
    const NodeIndex end = m_audit->pack->form->node(section).end;
    const NodeIndex first = m_audit->next(section);
    const NodeIndex open = m_audit->nextUnanswered(section);
    goToNode(open > section && open < end ? open : first);
}

void AssessmentController::nextSection(int step)
{
    if (currentSectionRow() >= 0) {
        goToSection(currentSectionRow() + step);
    }
}

void AssessmentController::next()
{
    if (m_audit) {
        flush();
        goToNode(m_audit->next(m_current));
    }
}

void AssessmentController::back()
{
    if (m_audit) {
        flush();
        goToNode(m_audit->next(m_current, -1));
    }
}

void AssessmentController::nextUnanswered()
{
    if (!m_audit) {
        return;
    }
    flush();
    const NodeIndex node = m_audit->nextUnanswered(m_current);
    if (node == noNode) {
        Q_EMIT m_workspace.messageRequested(m_audit->onlyPoints ? tr("Every open point is answered.")
                                                                : tr("Every question is answered."));
    }
    goToNode(node);
}

void AssessmentController::keepInQuestion()
{
    if (m_audit->isStop(m_current)) {
        return;
    }
    const NodeIndex after = m_audit->next(m_current);
    m_current = after != noNode ? after : m_audit->next(m_current, -1);
}

// --- preparing

void AssessmentController::retranslate()
{
    m_words = Translation(uiLanguage());
    if (m_audit) {
        rebuildAudit();
        rebuildQuestion();
        Q_EMIT stepsChanged();
    }
}

void AssessmentController::rebuildQuestion()
{
    m_question = questionState(*m_audit, m_current, uiLanguage(), m_workspace.clock().today());
    m_question.isLocked = isLocked(m_current);
    m_repeat = m_question.isRepeat ? repeatState(*m_audit, m_current, uiLanguage()) : RepeatState();
    showRefused();
    Q_EMIT questionChanged();
}

void AssessmentController::rebuildAudit()
{
    const Language language = uiLanguage();
    QHash<NodeIndex, int> findings;
    for (const FindingRow &row : m_audit->data.findings) {
        ++findings[m_audit->pack->partOf(m_audit->pack->form->find(row.finding.question))];
    }
    std::vector<SectionRow> rows;
    Progress whole;
    for (const SectionProgress &section : sectionsOfWalk()) {
        // A list that stands in no section is there to be filled while it has no rows.
        const bool isList = section.relevant && !m_audit->onlyPoints && m_audit->isRepeat(section.section);
        if (section.progress.applicable == 0 && !isList) {
            continue;
        }
        SectionRow row;
        row.section = section.section;
        row.name = m_audit->pack->form->node(section.section).label.in(language);
        row.answered = section.progress.answered;
        row.applicable = section.progress.applicable;
        row.findings = findings.value(section.section);
        row.spoken = tr("%1, %2 of %3 answered, findings: %4")
                         .arg(row.name, QString::number(row.answered),
                              QString::number(row.applicable), QString::number(row.findings));
        rows.push_back(std::move(row));
    }
    m_sections.setRows(std::move(rows));
    rebuildHeader(progressOfWalk());
    Q_EMIT auditChanged();
}

void AssessmentController::rebuildHeader(const Progress &progress)
{
    const Language language = uiLanguage();
    const AssessmentRow &row = m_audit->data.row;
    const Assessment &assessment = row.assessment;
    const bool urdu = language == Language::Urdu;
    const QString name
        = urdu && !row.enterpriseNameUrdu.isEmpty() ? row.enterpriseNameUrdu : row.enterpriseName;
    QStringList place;
    for (const QString &part : {name, row.siteName, cityWord(m_words, row.city)}) {
        if (!part.isEmpty()) {
            place.append(urdu ? isolated(part) : part);
        }
    }
    QString period = dateText(m_words, assessment.startedOn);
    if (assessment.endedOn.isValid() && assessment.endedOn != assessment.startedOn) {
        period = tr("%1 to %2").arg(period, dateText(m_words, assessment.endedOn));
    }
    const int workers = m_audit->session.value(m_audit->pack->form->find(u"workers"_s)).toInt();
    m_header.title = place.join(urdu ? u"، "_s : u", "_s);
    m_header.context = dotted({word(m_words, assessment.kind), period,
                               workers > 0 ? tr("%n worker(s)", nullptr, workers) : QString()});
    m_header.pack = m_audit->pack->title.in(language) + u' ' + isolated(m_audit->pack->version);
    m_header.answered = progress.answered;
    m_header.applicable = progress.applicable;
    m_header.editable = m_audit->isEditable();
    const std::shared_ptr<const Pack> later = laterVersion();
    m_header.laterVersion = later ? later->version : QString();
    const std::optional<DocumentRow> &document = m_audit->data.document;
    m_header.problem = document ? documentProblem(*document) : QString();
    m_header.problemHelp = document ? documentHelp(*document) : QString();
}

} // namespace meyar::ui
