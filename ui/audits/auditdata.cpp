// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/auditdata.h"

#include "core/assessment/progress.h"
#include "core/library/confidential.h"
#include "core/store/entities.h"
#include "core/store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meyar::ui {

using form::NodeIndex;
using form::noNode;

namespace {

/// The visit that this one follows, or else the latest to the same site that began before it.
const AssessmentRow *previousVisit(const std::vector<AssessmentRow> &rows, const Assessment &now)
{
    const AssessmentRow *best = nullptr;
    const auto followed = std::find_if(rows.begin(), rows.end(), [&](const AssessmentRow &row) {
        return !now.follows.isNull() && row.assessment.id == now.follows;
    });
    if (followed != rows.end()) {
        return &*followed;
    }
    for (const AssessmentRow &row : rows) {
        const Assessment &other = row.assessment;
        const bool before = other.site == now.site && other.id != now.id
            && other.startedOn.isValid() && other.startedOn < now.startedOn;
        if (before && (!best || other.startedOn > best->assessment.startedOn)) {
            best = &row;
        }
    }
    return best;
}

Result<> loadPrevious(Store &store, AuditData &data)
{
    const Result<std::vector<AssessmentRow>> rows = store.assessments();
    if (!rows) {
        return failAs(rows);
    }
    const AssessmentRow *previous = previousVisit(*rows, data.row.assessment);
    if (!previous) {
        return {};
    }
    Result<Answers> answers = store.answers(previous->assessment.id);
    if (!answers) {
        return failAs(answers);
    }
    data.previous = previous->assessment;
    data.previousAnswers = std::move(*answers);
    return {};
}

/// The points of the followed visit; none if it is not here.
Result<> loadPoints(Store &store, AuditData &data)
{
    const Assessment &now = data.row.assessment;
    if (!data.previous || now.follows != data.previous->id) {
        return {};
    }
    Result<std::vector<FindingRow>> findings = store.findings(now.follows);
    const Result<std::vector<EvidenceRow>> evidence = store.evidence(now.follows);
    if (!findings || !evidence) {
        return tl::unexpected(!findings ? findings.error() : evidence.error());
    }
    data.followed = data.previous;
    for (FindingRow &row : *findings) {
        FollowedPoint point{std::move(row.finding), std::move(row.actions)};
        if (isPointOfFollowUp(point, now.startedOn)) {
            data.points.push_back(std::move(point));
        }
    }
    for (const EvidenceRow &each : *evidence) {
        ++data.pointEvidence[each.evidence.finding];
    }
    return {};
}

Result<> loadConflicts(Store &store, AuditData &data)
{
    Result<std::vector<Conflict>> conflicts = store.conflicts();
    if (!conflicts) {
        return failAs(conflicts);
    }
    for (Conflict &conflict : *conflicts) {
        if (conflict.assessment == data.row.assessment.id
            && conflict.entityType == quint64(EntityType::Answer) && conflict.field == u"value") {
            data.conflicts.push_back(std::move(conflict));
        }
    }
    return {};
}

Result<> loadDocument(Store &store, AuditData &data)
{
    if (data.row.documentFlags == 0) {
        return {};
    }
    Result<std::vector<DocumentRow>> documents = store.documents();
    if (!documents) {
        return failAs(documents);
    }
    for (DocumentRow &document : *documents) {
        if (document.assessment == data.row.assessment.id) {
            data.document = std::move(document);
        }
    }
    return {};
}

} // namespace

Result<AuditData> loadAudit(Store &store, AssessmentId id)
{
    AuditData data;
    Result<AssessmentRow> row = store.assessment(id);
    if (!row) {
        return failAs(row);
    }
    data.row = std::move(*row);
    Result<Site> site = store.site(data.row.assessment.site);
    if (!site) {
        return failAs(site);
    }
    data.site = std::move(*site);
    Result<Answers> answers = store.answers(id);
    if (!answers) {
        return failAs(answers);
    }
    data.answers = std::move(*answers);
    auto sealed = store.sealedAnswers(id);
    if (!sealed) {
        return failAs(sealed);
    }
    data.sealed = std::move(*sealed);
    Result<std::vector<FindingRow>> findings = store.findings(id);
    if (!findings) {
        return failAs(findings);
    }
    data.findings = std::move(*findings);
    const Result<std::vector<EvidenceRow>> evidence = store.evidence(id);
    if (!evidence) {
        return failAs(evidence);
    }
    for (const EvidenceRow &each : *evidence) {
        ++data.evidence[each.evidence.question];
    }
    if (const Result<> loaded = loadConflicts(store, data); !loaded) {
        return failAs(loaded);
    }
    if (const Result<> loaded = loadPrevious(store, data); !loaded) {
        return failAs(loaded);
    }
    if (const Result<> loaded = loadPoints(store, data); !loaded) {
        return failAs(loaded);
    }
    if (const Result<> loaded = loadDocument(store, data); !loaded) {
        return failAs(loaded);
    }
    Result<UndoState> steps = store.undoState(id);
    if (!steps) {
        return failAs(steps);
    }
    data.steps = std::move(*steps);
    data.grades = loadGradeChoice(store.profile());
    const Result<DeviceInfo> me = store.thisDevice();
    if (!me) {
        return failAs(me);
    }
    data.me = me->person.isEmpty() ? me->label : me->person;
    return data;
}

OpenAudit::OpenAudit(AuditData loaded, std::shared_ptr<const Pack> itsPack,
                     std::shared_ptr<const Pack> packOfPrevious, const Clock &clock)
    : data(std::move(loaded))
    , pack(std::move(itsPack))
    , previousPack(std::move(packOfPrevious))
    , session(sessionWithRows(*pack, data.answers, clock, book))
{
}

void OpenAudit::reload(const Clock &clock)
{
    book = {};
    session = sessionWithRows(*pack, data.answers, clock, book);
}

bool OpenAudit::isRepeat(NodeIndex node) const
{
    return node != noNode && pack->form->node(node).type == form::NodeType::Repeat;
}

NodeIndex OpenAudit::stopOf(const QString &questionOrKey) const
{
    const NodeIndex node = pack->form->find(questionOfKey(questionOrKey));
    NodeIndex stop = node;
    for (NodeIndex at = node; at != noNode; at = pack->form->node(at).parent) {
        stop = isRepeat(at) ? at : stop;
    }
    return stop;
}

bool OpenAudit::isStop(NodeIndex node) const
{
    if (node == noNode || stopOf(nameOf(node)) != node) {
        return false;
    }
    return isRepeat(node) ? session.isRelevant(node) : isAsked(node);
}

bool OpenAudit::isAsked(NodeIndex node) const
{
    if (node == noNode) {
        return false;
    }
    const form::Node &asked = pack->form->node(node);
    return asked.isQuestion() && !asked.readOnly && session.isRelevant(node);
}

const QString &OpenAudit::nameOf(NodeIndex node) const
{
    return pack->form->node(node).name;
}

const Answer *OpenAudit::answerTo(NodeIndex node) const
{
    const auto found = data.answers.constFind(nameOf(node));
    return found == data.answers.constEnd() ? nullptr : &*found;
}

void OpenAudit::setAnswer(NodeIndex node, const QString &value, qint64 nowMs)
{
    session.setAnswer(node, value);
    Answer &answer = data.answers[nameOf(node)];
    answer.question = nameOf(node);
    answer.value = value;
    answer.author = data.me;
    answer.answeredAtMs = nowMs;
    answer.contested = false;
}

void OpenAudit::setNote(NodeIndex node, const QString &note, qint64 nowMs)
{
    Answer &answer = data.answers[nameOf(node)];
    answer.question = nameOf(node);
    answer.note = note;
    answer.author = data.me;
    answer.answeredAtMs = nowMs;
}

bool OpenAudit::isTestimony(NodeIndex node) const
{
    return node != noNode && isConfidential(*pack, node);
}

void OpenAudit::unseal(const Testimony &testimony)
{
    for (auto row = data.sealed.cbegin(); row != data.sealed.cend(); ++row) {
        const auto text = [&](const QString &field, const QByteArray &bytes) {
            return openedAnswerText(testimony, assessment().id, row.key(), field, bytes).value_or(QString());
        };
        Answer &answer = data.answers[row.key()];
        answer.question = questionOfKey(row.key());
        answer.row = rowOfKey(row.key());
        answer.value = text(u"value"_s, row->value);
        answer.note = text(u"note"_s, row->note);
        answer.answeredAtMs = row->answeredAtMs;
        answer.contested = row->contested;
        if (const auto place = book.placeOf(session, row.key())) {
            session.setAnswer(*place, answer.value);
        }
    }
}

AuditData OpenAudit::openData() const
{
    AuditData without = data;
    const QSet<QString> confidential = confidentialQuestions(*pack);
    without.answers.removeIf([&](const auto &at) { return confidential.contains(questionOfKey(at.key())); });
    return without;
}

const FindingRow *OpenAudit::findingOf(const QString &question) const
{
    const auto found
        = std::find_if(data.findings.begin(), data.findings.end(),
                       [&](const FindingRow &row) { return row.finding.question == question; });
    return found == data.findings.end() ? nullptr : &*found;
}

NodeIndex OpenAudit::previousNode(NodeIndex node) const
{
    if (!previousPack) {
        return noNode;
    }
    const QString &bank = pack->checkpoint(node).bank;
    if (!bank.isEmpty()) {
        for (const Checkpoint &checkpoint : previousPack->checkpoints) {
            if (checkpoint.bank == bank) {
                return checkpoint.node;
            }
        }
    }
    return previousPack->id == pack->id ? previousPack->form->find(nameOf(node)) : noNode;
}

NodeIndex OpenAudit::resumeNode() const
{
    if (onlyPoints) {
        const NodeIndex open = nextUnanswered(noNode);
        return open != noNode ? open : next(noNode);
    }
    const Answer *latest = nullptr;
    NodeIndex edited = noNode;
    for (const Answer &answer : data.answers) {
        const NodeIndex stop = stopOf(answer.question);
        const bool later = !latest || answer.answeredAtMs > latest->answeredAtMs
            || (answer.answeredAtMs == latest->answeredAtMs && stop > edited);
        if (later && isStop(stop)) {
            latest = &answer;
            edited = stop;
        }
    }
    const NodeIndex first = nextQuestion(session, noNode);
    if (!latest) {
        return first;
    }
    if (isRepeat(edited)) {
        return edited;
    }
    const NodeIndex following = nextQuestion(session, edited);
    return following != noNode && (isRepeat(following) || session.answer(following).isEmpty()) ? following : edited;
}

QHash<QString, QStringList> OpenAudit::alternatives() const
{
    QHash<QString, QStringList> values;
    for (const Conflict &conflict : data.conflicts) {
        QStringList &sides = values[QString::fromUtf8(conflict.entity)];
        for (const ConflictSide &side : conflict.sides) {
            const QString *text = std::get_if<QString>(&side.value);
            sides.append(text ? *text : QString());
        }
    }
    return values;
}

} // namespace meyar::ui
