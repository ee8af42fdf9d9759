// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/figurerows.h"
#include "core/store/parts.h"

namespace meyar {

using store::bytesOf;
using store::textOf;

namespace {

/// A date as it is stored, read without QDate's general parser: there are many of them.
QDate plainDate(const SQLite::Column &column)
{
    const char *text = column.getText("");
    const auto number = [text](int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; ++i) {
            if (text[i] < '0' || text[i] > '9') {
                return -1;
            }
            value = value * 10 + (text[i] - '0');
        }
        return value;
    };
    if (column.getBytes() != 10 || text[4] != '-' || text[7] != '-') {
        return {};
    }
    return QDate(number(0, 4), number(5, 2), number(8, 2)); // null if one of them is -1
}

VisitRow visitFrom(SQLite::Statement &row)
{
    VisitRow visit;
    visit.id = AssessmentId::fromBytes(bytesOf(row.getColumn(0))).value_or(AssessmentId());
    visit.site = SiteId::fromBytes(bytesOf(row.getColumn(1))).value_or(SiteId());
    visit.factory = Text(textOf(row.getColumn(2)), textOf(row.getColumn(3)));
    visit.siteName = textOf(row.getColumn(4));
    visit.city = textOf(row.getColumn(5));
    visit.sector = textOf(row.getColumn(6));
    visit.kind = assessmentKindFrom(textOf(row.getColumn(7))).value_or(AssessmentKind::Audit);
    visit.state = assessmentStateFrom(textOf(row.getColumn(8))).value_or(AssessmentState::Draft);
    visit.packHash = bytesOf(row.getColumn(9));
    visit.day = plainDate(row.getColumn(10));
    visit.jurisdiction = textOf(row.getColumn(11));
    visit.outcome = outcomeFrom(bytesOf(row.getColumn(12)));
    return visit;
}

FindingFacts factsFrom(store::Sql &sql)
{
    FindingFacts facts;
    QHash<QByteArray, QDate> raised; // by the finding's key
    SQLite::Statement &findings = sql.prepare(
        "SELECT f.key, a.key, f.severity, f.state, f.raised_on, f.repeat, f.question FROM finding f "
        "JOIN assessment a ON a.doc=f.doc WHERE f.deleted IS NULL AND a.deleted IS NULL");
    while (findings.executeStep()) {
        const QByteArray key = bytesOf(findings.getColumn(0));
        FindingFact fact;
        fact.id = FindingId::fromBytes(key).value_or(FindingId());
        fact.assessment = AssessmentId::fromBytes(bytesOf(findings.getColumn(1))).value_or(AssessmentId());
        fact.severity = severityFrom(textOf(findings.getColumn(2))).value_or(Severity::Minor);
        fact.state = findingStateFrom(textOf(findings.getColumn(3))).value_or(FindingState::Open);
        fact.raisedOn = plainDate(findings.getColumn(4));
        fact.repeat = findings.getColumn(5).getInt() != 0;
        fact.question = textOf(findings.getColumn(6));
        raised.insert(key, fact.raisedOn);
        facts.findings.push_back(fact);
    }
    findings.reset();
    SQLite::Statement &actions = sql.prepare(
        "SELECT c.finding, a.key, c.state, c.due_on, c.done_on FROM action c JOIN assessment a ON a.doc=c.doc "
        "WHERE c.deleted IS NULL AND a.deleted IS NULL");
    while (actions.executeStep()) {
        const QByteArray finding = bytesOf(actions.getColumn(0));
        const auto of = raised.constFind(finding);
        if (of == raised.cend()) {
            continue; // its finding is deleted
        }
        ActionFact fact;
        fact.finding = FindingId::fromBytes(finding).value_or(FindingId());
        fact.assessment = AssessmentId::fromBytes(bytesOf(actions.getColumn(1))).value_or(AssessmentId());
        fact.state = actionStateFrom(textOf(actions.getColumn(2))).value_or(ActionState::Planned);
        fact.agreedOn = *of;
        fact.dueOn = plainDate(actions.getColumn(3));
        fact.doneOn = plainDate(actions.getColumn(4));
        facts.actions.push_back(fact);
    }
    actions.reset();
    return facts;
}

} // namespace

Result<std::vector<VisitRow>> Store::visits()
{
    return m_parts->reading([this] {
        for (const char *table : {"assessment", "enterprise", "site", "outcome"}) {
            m_parts->sql.requireSound(table);
        }
        std::vector<VisitRow> found;
        SQLite::Statement &rows = m_parts->sql.prepare(
            "SELECT a.key, a.site, e.name, e.name_ur, s.name, s.city, e.sector, a.kind, a.state, a.pack_hash, "
            "a.started_on, a.jurisdiction, o.content FROM assessment a LEFT JOIN enterprise e ON e.key=a.enterprise "
            "LEFT JOIN site s ON s.key=a.site LEFT JOIN outcome o ON o.doc=a.doc WHERE a.deleted IS NULL "
            "ORDER BY a.started_on DESC, a.key");
        while (rows.executeStep()) {
            found.push_back(visitFrom(rows));
        }
        rows.reset();
        return found;
    });
}

Result<> Store::keepOutcomes(const std::vector<AssessmentOutcome> &outcomes)
{
    return m_parts->writing([&] {
        for (const AssessmentOutcome &kept : outcomes) {
            const qint64 doc = m_parts->document(kept.assessment);
            if (m_parts->sql.number("SELECT count(*) FROM assessment WHERE doc=? AND pack_hash=?", doc, kept.packHash) > 0) {
                m_parts->models.keepOutcome(doc, toBytes(kept.outcome));
            }
        }
    });
}

Result<FindingFacts> Store::findingFacts()
{
    return m_parts->reading([this] {
        for (const char *table : {"finding", "action", "assessment"}) {
            m_parts->sql.requireSound(table);
        }
        return factsFrom(m_parts->sql);
    });
}

} // namespace meyar
