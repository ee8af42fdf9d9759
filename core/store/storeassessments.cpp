// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/judgement.h"
#include "core/library/confidential.h"
#include "core/store/answerwriter.h"

#include <limits>

namespace meyar {

using namespace Qt::StringLiterals;
using store::dateOf;
using store::dateOrNull;
using store::textOf;
using store::textOrNull;

namespace {

constexpr auto selectAssessments
    = "SELECT a.key, a.enterprise, a.site, a.kind, a.state, a.pack_id, a.pack_version, a.pack_hash, a.started_on, "
      "a.ended_on, a.auditors, a.jurisdiction, e.name, e.name_ur, s.name, s.city, t.answered, t.findings, "
      "t.open_findings, t.conflicts, t.last_edit_ms, a.edited_deleted, t.evidence, coalesce(d.state, 0), a.reopenings, a.follows "
      "FROM assessment a JOIN tally t ON t.doc=a.doc LEFT JOIN enterprise e ON e.key=a.enterprise "
      "LEFT JOIN site s ON s.key=a.site LEFT JOIN doc d ON d.no=a.doc "
      "WHERE a.deleted IS NULL AND a.doc BETWEEN ?1 AND ?2 AND (?3 IS NULL OR a.key=?3) "
      "ORDER BY a.started_on DESC, e.name COLLATE NOCASE, a.key";

AssessmentRow rowFrom(SQLite::Statement &row)
{
    AssessmentRow found;
    Assessment &a = found.assessment;
    a.id = AssessmentId::fromBytes(store::bytesOf(row.getColumn(0))).value_or(AssessmentId());
    a.enterprise = EnterpriseId::fromBytes(store::bytesOf(row.getColumn(1))).value_or(EnterpriseId());
    a.site = SiteId::fromBytes(store::bytesOf(row.getColumn(2))).value_or(SiteId());
    a.kind = assessmentKindFrom(textOf(row.getColumn(3))).value_or(AssessmentKind::Audit);
    a.state = assessmentStateFrom(textOf(row.getColumn(4))).value_or(AssessmentState::Draft);
    a.packId = textOf(row.getColumn(5));
    a.packVersion = textOf(row.getColumn(6));
    a.packHash = store::bytesOf(row.getColumn(7));
    a.startedOn = dateOf(row.getColumn(8));
    a.endedOn = dateOf(row.getColumn(9));
    a.auditors = textOf(row.getColumn(10));
    a.jurisdiction = textOf(row.getColumn(11));
    found.enterpriseName = textOf(row.getColumn(12));
    found.enterpriseNameUrdu = textOf(row.getColumn(13));
    found.siteName = textOf(row.getColumn(14));
    found.city = textOf(row.getColumn(15));
    found.answered = row.getColumn(16).getInt();
    found.findings = row.getColumn(17).getInt();
    found.openFindings = row.getColumn(18).getInt();
    found.conflicts = row.getColumn(19).getInt();
    found.lastEditMs = row.getColumn(20).getInt64();
    found.editedWhileDeleted = row.getColumn(21).getInt() != 0;
    found.evidence = row.getColumn(22).getInt();
    found.documentFlags = row.getColumn(23).getInt();
    a.reopenings = textOf(row.getColumn(24)).split(u'\n', Qt::SkipEmptyParts);
    a.follows = AssessmentId::fromBytes(store::bytesOf(row.getColumn(25))).value_or(AssessmentId());
    return found;
}

/// Those in documents with these local numbers; with an id only that one.
std::vector<AssessmentRow> rows(store::Sql &sql, qint64 firstDoc, qint64 lastDoc, const QByteArray &id)
{
    std::vector<AssessmentRow> found;
    SQLite::Statement &statement = sql.prepare(selectAssessments, firstDoc, lastDoc, id);
    while (statement.executeStep()) {
        found.push_back(rowFrom(statement));
    }
    statement.reset();
    return found;
}

void writeAssessment(Store::Parts &parts, qint64 doc, const Assessment &assessment)
{
    parts.setAll(doc, EntityType::Assessment, assessment.id.bytes(), false,
                 {{u"enterprise"_s, Value(assessment.enterprise.bytes())},
                  {u"site"_s, Value(assessment.site.bytes())},
                  {u"kind"_s, Value(toCode(assessment.kind))},
                  {u"state"_s, Value(toCode(assessment.state))},
                  {u"pack_id"_s, textOrNull(assessment.packId)},
                  {u"pack_version"_s, textOrNull(assessment.packVersion)},
                  {u"pack_hash"_s, Value(assessment.packHash)},
                  {u"started_on"_s, dateOrNull(assessment.startedOn)},
                  {u"ended_on"_s, dateOrNull(assessment.endedOn)},
                  {u"auditors"_s, textOrNull(assessment.auditors)},
                  {u"jurisdiction"_s, textOrNull(assessment.jurisdiction)},
                  {u"reopenings"_s, textOrNull(assessment.reopenings.join(u'\n'))},
                  {u"follows"_s, assessment.follows.isNull() ? Value() : Value(assessment.follows.bytes())}});
}

} // namespace

Result<Changes> Store::start(const Assessment &assessment, const Pack &pack)
{
    const Result<Site> where = site(assessment.site);
    if (!where) {
        return failAs(where);
    }
    return m_parts->writing([&] {
        m_parts->keep(pack);
        Assessment complete = assessment;
        complete.packId = pack.id;
        complete.packVersion = pack.version;
        complete.packHash = pack.hash;
        complete.enterprise = where->enterprise;
        if (complete.jurisdiction.isEmpty()) {
            complete.jurisdiction = where->jurisdiction;
        }
        const qint64 doc = m_parts->log.docNo(assessment.id.bytes(), DocumentKind::Assessment);
        writeAssessment(*m_parts, doc, complete);
        const QHash<QString, QString> facts = factsAsAnswers(pack, complete, *where, m_parts->clock);
        const QSet<QString> confidential = confidentialQuestions(pack);
        for (auto fact = facts.cbegin(); fact != facts.cend(); ++fact) {
            if (confidential.contains(fact.key())) {
                continue;
            }
            m_parts->log.set(doc, EntityType::Answer, store::nameKey(fact.key()), true, u"value"_s,
                             textOrNull(fact.value()));
        }
        form::Session session(pack.program, m_parts->clock);
        session.load(facts);
        const QHash<QString, GivenAnswer> given = answersFromReference(pack, session);
        for (auto at = given.cbegin(); at != given.cend(); ++at) {
            const QByteArray key = store::nameKey(at.key());
            m_parts->log.set(doc, EntityType::Answer, key, true, u"value"_s, textOrNull(at->value));
            m_parts->log.set(doc, EntityType::Answer, key, true, u"note"_s, textOrNull(at->source));
        }
        return Changes{true, {assessment.id}};
    });
}

Result<Changes> Store::put(const Assessment &assessment)
{
    return m_parts->step(assessment.id, UndoKind::Assessment, [&] {
        const bool isBack = m_parts->isDeleted(m_parts->document(assessment.id), EntityType::Assessment, assessment.id.bytes());
        const qint64 doc = isBack ? m_parts->document(assessment.id) : m_parts->answerableDocument(assessment.id);
        writeAssessment(*m_parts, doc, assessment);
        m_parts->revive(doc, EntityType::Assessment, assessment.id.bytes());
        return Changes{false, {assessment.id}};
    });
}

Result<Changes> Store::remove(AssessmentId id)
{
    return m_parts->step(id, UndoKind::Delete, [&] {
        m_parts->remove(m_parts->document(id), EntityType::Assessment, id.bytes(), u"assessment"_s);
        return Changes{true, {id}};
    });
}

Result<std::vector<AssessmentRow>> Store::assessments()
{
    return m_parts->reading([this] {
        for (const char *table : {"assessment", "tally", "enterprise", "site"}) {
            m_parts->sql.requireSound(table);
        }
        return rows(m_parts->sql, 0, std::numeric_limits<qint64>::max(), {});
    });
}

Result<AssessmentRow> Store::assessment(AssessmentId id)
{
    return m_parts->reading([&] {
        const qint64 doc = m_parts->document(id);
        m_parts->sql.requireSound("assessment", doc);
        m_parts->sql.requireSound("tally", doc);
        m_parts->sql.requireSound("enterprise");
        m_parts->sql.requireSound("site");
        const std::vector<AssessmentRow> found = rows(m_parts->sql, doc, doc, id.bytes());
        if (found.empty()) {
            throw store::Failure{{Error::Code::NotFound, {u"assessment"_s, id.toString()}}};
        }
        return found.front();
    });
}

Result<Answers> Store::answers(AssessmentId id)
{
    return m_parts->reading([&] {
        Answers found;
        QHash<qint64, QString> authors;
        const qint64 doc = m_parts->document(id);
        m_parts->sql.requireSound("answer", doc);
        m_parts->sql.requireSound("device_name");
        found.rows = store::repeatRowsOf(m_parts->sql, doc);
        QSet<RepeatRowId> gone;
        for (const RepeatRow &row : found.rows) {
            if (row.deleted) {
                gone.insert(row.id);
            }
        }
        SQLite::Statement &rows = m_parts->sql.prepare(
            "SELECT a.key, a.value, a.note, a.at_ms, a.contested, v.pubkey, a.dev FROM answer a "
            "LEFT JOIN device v ON v.no=a.dev "
            "WHERE a.doc=? AND typeof(a.value)<>'blob' AND typeof(a.note)<>'blob'",
            doc);
        while (rows.executeStep()) {
            Answer answer;
            const QString key = QString::fromUtf8(store::bytesOf(rows.getColumn(0)));
            answer.question = questionOfKey(key);
            answer.row = rowOfKey(key);
            if (gone.contains(answer.row)) {
                continue;
            }
            answer.value = textOf(rows.getColumn(1));
            answer.note = textOf(rows.getColumn(2));
            answer.answeredAtMs = rows.getColumn(3).getInt64();
            answer.contested = rows.getColumn(4).getInt() != 0;
            QString &author = authors[rows.getColumn(6).getInt64()];
            if (author.isEmpty()) {
                author = m_parts->nameOf(store::bytesOf(rows.getColumn(5)));
            }
            answer.author = author;
            found.insert(key, answer);
        }
        rows.reset();
        return found;
    });
}

} // namespace meyar
