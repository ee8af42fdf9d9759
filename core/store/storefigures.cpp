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

/// An id as it is stored, read where it lies: there are many of them.
template<typename AnyId>
AnyId plainId(const SQLite::Column &column)
{
    const void *bytes = column.getBlob();
    return AnyId::fromBytes(QByteArray::fromRawData(static_cast<const char *>(bytes), bytes ? column.getBytes() : 0))
        .value_or(AnyId());
}

VisitRow visitFrom(SQLite::Statement &row)
{
    VisitRow visit;
    visit.id = plainId<AssessmentId>(row.getColumn(0));
    visit.site = plainId<SiteId>(row.getColumn(1));
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

/// The assessments that are not deleted, by the number of their document. Asked once: to join them to every finding costs
/// more than to read the findings.
QHash<qint64, AssessmentId> documents(store::Sql &sql)
{
    QHash<qint64, AssessmentId> found;
    SQLite::Statement &rows = sql.prepare("SELECT doc, key FROM assessment WHERE deleted IS NULL");
    while (rows.executeStep()) {
        found.insert(rows.getColumn(0).getInt64(), plainId<AssessmentId>(rows.getColumn(1)));
    }
    rows.reset();
    return found;
}

FindingFacts factsFrom(store::Sql &sql)
{
    FindingFacts facts;
    const QHash<qint64, AssessmentId> assessments = documents(sql);
    QHash<FindingId, QDate> raised;
    SQLite::Statement &findings =
        sql.prepare("SELECT key, doc, severity, state, raised_on, repeat, question FROM finding WHERE deleted IS NULL");
    while (findings.executeStep()) {
        const auto of = assessments.constFind(findings.getColumn(1).getInt64());
        if (of == assessments.cend()) {
            continue; // its assessment is deleted
        }
        FindingFact fact;
        fact.id = plainId<FindingId>(findings.getColumn(0));
        fact.assessment = *of;
        fact.severity = severityFrom(textOf(findings.getColumn(2))).value_or(Severity::Minor);
        fact.state = findingStateFrom(textOf(findings.getColumn(3))).value_or(FindingState::Open);
        fact.raisedOn = plainDate(findings.getColumn(4));
        fact.repeat = findings.getColumn(5).getInt() != 0;
        fact.question = textOf(findings.getColumn(6));
        raised.insert(fact.id, fact.raisedOn);
        facts.findings.push_back(std::move(fact));
    }
    findings.reset();
    SQLite::Statement &actions = sql.prepare("SELECT finding, doc, state, due_on, done_on FROM action WHERE deleted IS NULL");
    while (actions.executeStep()) {
        const auto finding = plainId<FindingId>(actions.getColumn(0));
        const auto agreed = raised.constFind(finding);
        const auto of = assessments.constFind(actions.getColumn(1).getInt64());
        if (agreed == raised.cend() || of == assessments.cend()) {
            continue; // its finding or assessment is deleted
        }
        ActionFact fact;
        fact.finding = finding;
        fact.assessment = *of;
        fact.state = actionStateFrom(textOf(actions.getColumn(2))).value_or(ActionState::Planned);
        fact.agreedOn = *agreed;
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
