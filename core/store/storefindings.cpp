// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/parts.h"

namespace meyar {

using namespace Qt::StringLiterals;
using store::dateOf;
using store::dateOrNull;
using store::textOf;
using store::textOrNull;

namespace {

Value moneyOrNull(const std::optional<qint64> &rupees)
{
    return rupees ? Value(*rupees) : Value();
}

std::optional<qint64> moneyOf(const SQLite::Column &column)
{
    return column.isInteger() ? std::optional<qint64>(column.getInt64()) : std::nullopt;
}

constexpr auto selectFindings
    = "SELECT f.key, a.key, f.question, f.code, f.clauses, f.severity, f.state, f.statement, f.evidence, "
      "f.root_cause, f.raised_on, f.repeat, e.name, e.name_ur, s.name, s.city, a.pack_id, a.pack_hash, "
      "f.edited_deleted, f.whys, f.agreement, f.comment "
      "FROM finding f JOIN assessment a ON a.doc=f.doc LEFT JOIN enterprise e ON e.key=a.enterprise "
      "LEFT JOIN site s ON s.key=a.site WHERE f.deleted IS NULL AND a.deleted IS NULL AND (?1 IS NULL OR a.key=?1) "
      "ORDER BY CASE f.severity WHEN 'critical' THEN 0 WHEN 'major' THEN 1 WHEN 'minor' THEN 2 ELSE 3 END, "
      "f.raised_on DESC, f.code, f.key";

FindingRow findingFrom(SQLite::Statement &row)
{
    FindingRow found;
    Finding &f = found.finding;
    f.id = FindingId::fromBytes(store::bytesOf(row.getColumn(0))).value_or(FindingId());
    f.assessment = AssessmentId::fromBytes(store::bytesOf(row.getColumn(1))).value_or(AssessmentId());
    f.question = textOf(row.getColumn(2));
    f.code = textOf(row.getColumn(3));
    f.clauses = textOf(row.getColumn(4)).split(u';', Qt::SkipEmptyParts);
    f.severity = severityFrom(textOf(row.getColumn(5))).value_or(Severity::Minor);
    f.state = findingStateFrom(textOf(row.getColumn(6))).value_or(FindingState::Open);
    f.statement = textOf(row.getColumn(7));
    f.evidence = textOf(row.getColumn(8));
    f.rootCause = textOf(row.getColumn(9));
    f.raisedOn = dateOf(row.getColumn(10));
    f.repeat = row.getColumn(11).getInt() != 0;
    found.enterpriseName = textOf(row.getColumn(12));
    found.enterpriseNameUrdu = textOf(row.getColumn(13));
    found.siteName = textOf(row.getColumn(14));
    found.city = textOf(row.getColumn(15));
    found.packId = textOf(row.getColumn(16));
    found.packHash = store::bytesOf(row.getColumn(17));
    found.editedWhileDeleted = row.getColumn(18).getInt() != 0;
    f.whys = textOf(row.getColumn(19)).split(u'\n', Qt::SkipEmptyParts);
    f.agreement = findingAgreementFrom(textOf(row.getColumn(20)));
    f.comment = textOf(row.getColumn(21));
    return found;
}

CorrectiveAction actionFrom(SQLite::Statement &row)
{
    CorrectiveAction action;
    action.id = ActionId::fromBytes(store::bytesOf(row.getColumn(0))).value_or(ActionId());
    action.finding = FindingId::fromBytes(store::bytesOf(row.getColumn(1))).value_or(FindingId());
    action.assessment = AssessmentId::fromBytes(store::bytesOf(row.getColumn(2))).value_or(AssessmentId());
    action.kind = actionKindFrom(textOf(row.getColumn(3))).value_or(ActionKind::Corrective);
    action.state = actionStateFrom(textOf(row.getColumn(4))).value_or(ActionState::Planned);
    action.what = textOf(row.getColumn(5));
    action.owner = textOf(row.getColumn(6));
    action.dueOn = dateOf(row.getColumn(7));
    action.costPkr = moneyOf(row.getColumn(8));
    action.savingPkrPerYear = moneyOf(row.getColumn(9));
    action.doneOn = dateOf(row.getColumn(10));
    action.verifiedBy = textOf(row.getColumn(11));
    action.verifiedOn = dateOf(row.getColumn(12));
    action.verificationNote = textOf(row.getColumn(13));
    return action;
}

/// All actions of an assessment (null id: of all), by finding, oldest first.
std::map<FindingId, std::vector<CorrectiveAction>> actionsByFinding(store::Sql &sql, const QByteArray &assessment,
                                                                    std::set<ActionId> *editedWhileDeleted = nullptr)
{
    std::map<FindingId, std::vector<CorrectiveAction>> found;
    sql.requireSound("action");
    SQLite::Statement &rows = sql.prepare(
        "SELECT c.key, c.finding, d.id, c.kind, c.state, c.what, c.owner, c.due_on, c.cost, c.saving, c.done_on, "
        "c.verified_by, c.verified_on, c.verification_note, c.edited_deleted FROM action c JOIN doc d ON d.no=c.doc "
        "WHERE c.deleted IS NULL AND (?1 IS NULL OR d.id=?1) ORDER BY c.key",
        assessment);
    while (rows.executeStep()) {
        CorrectiveAction action = actionFrom(rows);
        if (editedWhileDeleted && rows.getColumn(14).getInt() != 0) {
            editedWhileDeleted->insert(action.id);
        }
        found[action.finding].push_back(std::move(action));
    }
    rows.reset();
    return found;
}

std::vector<FindingRow> findingRows(store::Sql &sql, const QByteArray &assessment)
{
    std::set<ActionId> edited;
    auto actions = actionsByFinding(sql, assessment, &edited);
    std::vector<FindingRow> found;
    for (const char *table : {"finding", "assessment", "enterprise", "site"}) {
        sql.requireSound(table);
    }
    SQLite::Statement &rows = sql.prepare(selectFindings, assessment);
    while (rows.executeStep()) {
        FindingRow row = findingFrom(rows);
        if (const auto own = actions.find(row.finding.id); own != actions.end()) {
            row.actions = std::move(own->second);
            for (const CorrectiveAction &action : row.actions) {
                if (edited.contains(action.id)) {
                    row.actionsEditedWhileDeleted.insert(action.id);
                }
            }
        }
        found.push_back(std::move(row));
    }
    rows.reset();
    return found;
}

/// Whether the finding says something else of the closing meeting than what is kept.
bool meetingDiffers(store::Sql &sql, qint64 doc, const Finding &finding)
{
    sql.requireSound("finding", doc);
    SQLite::Statement &row = sql.prepare("SELECT agreement, comment FROM finding WHERE doc=? AND key=?", doc, finding.id.bytes());
    const bool isKnown = row.executeStep();
    const QString agreement = isKnown ? textOf(row.getColumn(0)) : QString();
    const QString comment = isKnown ? textOf(row.getColumn(1)) : QString();
    row.reset();
    return agreement != toCode(finding.agreement) || comment != cleaned(finding.comment).trimmed();
}

} // namespace

void Store::Parts::write(const Finding &finding)
{
    const qint64 doc = document(finding.assessment);
    if (meetingDiffers(sql, doc, finding)) {
        (void)answerableDocument(finding.assessment); // throws if it is closed
    }
    setAll(doc, EntityType::Finding, finding.id.bytes(), false,
           {{u"question"_s, textOrNull(finding.question)},
            {u"code"_s, textOrNull(finding.code)},
            {u"clauses"_s, textOrNull(finding.clauses.join(u';'))},
            {u"severity"_s, Value(toCode(finding.severity))},
            {u"state"_s, Value(toCode(finding.state))},
            {u"statement"_s, textOrNull(finding.statement)},
            {u"evidence"_s, textOrNull(finding.evidence)},
            {u"root_cause"_s, textOrNull(finding.rootCause)},
            {u"whys"_s, textOrNull(finding.whys.join(u'\n'))},
            {u"raised_on"_s, dateOrNull(finding.raisedOn)},
            {u"repeat"_s, finding.repeat ? Value(qint64(1)) : Value()},
            {u"agreement"_s, textOrNull(toCode(finding.agreement))},
            {u"comment"_s, textOrNull(finding.comment)}});
    revive(doc, EntityType::Finding, finding.id.bytes());
}

void Store::Parts::write(const CorrectiveAction &action)
{
    const qint64 doc = document(action.assessment);
    setAll(doc, EntityType::Action, action.id.bytes(), false,
           {{u"finding"_s, Value(action.finding.bytes())},
            {u"kind"_s, Value(toCode(action.kind))},
            {u"state"_s, Value(toCode(action.state))},
            {u"what"_s, textOrNull(action.what)},
            {u"owner"_s, textOrNull(action.owner)},
            {u"due_on"_s, dateOrNull(action.dueOn)},
            {u"cost"_s, moneyOrNull(action.costPkr)},
            {u"saving"_s, moneyOrNull(action.savingPkrPerYear)},
            {u"done_on"_s, dateOrNull(action.doneOn)},
            {u"verified_by"_s, textOrNull(action.verifiedBy)},
            {u"verified_on"_s, dateOrNull(action.verifiedOn)},
            {u"verification_note"_s, textOrNull(action.verificationNote)}});
    revive(doc, EntityType::Action, action.id.bytes());
    followActions(doc, action.assessment, action.finding);
}

Result<Changes> Store::put(const Finding &finding)
{
    return m_parts->step(finding.assessment, UndoKind::Finding, [&] {
        m_parts->write(finding);
        return Changes{false, {finding.assessment}};
    });
}

Result<Changes> Store::put(const CorrectiveAction &action)
{
    return m_parts->step(action.assessment, UndoKind::Action, [&] {
        m_parts->write(action);
        return Changes{false, {action.assessment}};
    });
}

Result<Changes> Store::put(const Finding &finding, const CorrectiveAction &action)
{
    return m_parts->step(finding.assessment, UndoKind::Finding, [&] {
        m_parts->write(finding);
        m_parts->write(action);
        return Changes{false, {finding.assessment}};
    });
}

Result<Changes> Store::put(const std::vector<CorrectiveAction> &actions)
{
    std::map<AssessmentId, std::vector<const CorrectiveAction *>> byAssessment;
    for (const CorrectiveAction &action : actions) {
        byAssessment[action.assessment].push_back(&action);
    }
    return m_parts->writing([&] {
        Changes changes;
        for (const auto &[assessment, own] : byAssessment) {
            m_parts->undo.begin(m_parts->document(assessment), UndoKind::Action);
            for (const CorrectiveAction *action : own) {
                m_parts->write(*action);
            }
            m_parts->undo.end();
            changes.assessments.insert(assessment);
        }
        return changes;
    });
}

void Store::Parts::followActions(qint64 doc, AssessmentId assessment, FindingId finding)
{
    if (isDeleted(doc, EntityType::Finding, finding.bytes())) {
        return; // to write its state would bring it back
    }
    models.refresh(registers.takeTouched(), log.thisDeviceNo()); // the actions as they are now
    const auto actions = actionsByFinding(sql, assessment.bytes());
    const auto own = actions.find(finding);
    const FindingState state = stateByActions(own == actions.end() ? std::vector<CorrectiveAction>() : own->second);
    setAll(doc, EntityType::Finding, finding.bytes(), false, {{u"state"_s, Value(toCode(state))}});
}

Result<Changes> Store::remove(const Finding &finding)
{
    return m_parts->step(finding.assessment, UndoKind::Delete, [&] {
        m_parts->remove(m_parts->document(finding.assessment), EntityType::Finding, finding.id.bytes(),
                        u"finding"_s);
        return Changes{false, {finding.assessment}};
    });
}

Result<Changes> Store::remove(const CorrectiveAction &action)
{
    return m_parts->step(action.assessment, UndoKind::Delete, [&] {
        const qint64 doc = m_parts->document(action.assessment);
        m_parts->remove(doc, EntityType::Action, action.id.bytes(), u"action"_s);
        m_parts->followActions(doc, action.assessment, action.finding);
        return Changes{false, {action.assessment}};
    });
}

Result<std::vector<FindingRow>> Store::findings()
{
    return m_parts->reading([this] { return findingRows(m_parts->sql, {}); });
}

Result<std::vector<FindingRow>> Store::findings(AssessmentId id)
{
    return m_parts->reading([&] { return findingRows(m_parts->sql, id.bytes()); });
}

} // namespace meyar
