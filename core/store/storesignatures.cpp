// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a visit: signatures, closing, opening again.
#include "core/base/oneline.h"
#include "core/store/parts.h"
#include "core/store/valuecbor.h"
#include "core/vault/crypto.h"
#include "core/vault/keywords.h"

#include <QCborArray>

namespace meyar {

using namespace Qt::StringLiterals;
using store::dateOrNull;
using store::textOf;
using store::textOrNull;

namespace {

/// What people sign: the values that stand, without what goes on after the visit and what says that it has ended.
constexpr auto selectSigned
    = "SELECT DISTINCT e.type, e.named, e.id, f.name, r.value FROM reg r JOIN entity e ON e.no=r.entity "
      "JOIN field f ON f.no=r.field LEFT JOIN tomb t ON t.doc=r.doc AND t.entity=r.entity AND t.state=1 "
      "WHERE r.doc=?1 AND r.value IS NOT NULL AND t.entity IS NULL AND f.name<>'deleted' AND NOT ("
      "e.type IN (16,18,19,22) " // keys of interviews, signatures, the plan of the visit, quick notes
      "OR (e.type=10 AND f.name IN ('state','ended_on','reopenings')) "
      "OR (e.type=12 AND f.name IN ('state','root_cause','whys')) "
      "OR (e.type=13 AND f.name IN ('state','done_on','verified_by','verified_on','verification_note')) "
      "OR (e.type=14 AND EXISTS(SELECT 1 FROM reg x JOIN field y ON y.no=x.field WHERE x.doc=r.doc "
      "AND x.entity=r.entity AND y.name='finding' AND x.value IS NOT NULL)) " // also proof of a repair
      "OR (e.type=17 AND f.name='edited')) "
      "ORDER BY e.type, e.named, e.id, f.name, r.value";

QByteArray headHashOf(store::Sql &sql, qint64 doc)
{
    sql.requireSound("reg", doc);
    QByteArray bytes;
    SQLite::Statement &rows = sql.prepare(selectSigned, doc);
    while (rows.executeStep()) {
        const QCborArray value{qint64(rows.getColumn(0).getInt64()), qint64(rows.getColumn(1).getInt64()),
                               store::bytesOf(rows.getColumn(2)), textOf(rows.getColumn(3)),
                               store::cborOf(store::valueOf(rows.getColumn(4)))};
        bytes += QCborValue(value).toCbor();
    }
    rows.reset();
    return vault::blake2b256(bytes, "meyar1 head hash");
}

std::vector<Signature> signaturesIn(store::Sql &sql, AssessmentId id, qint64 doc)
{
    sql.requireSound("signature", doc);
    std::vector<Signature> found;
    SQLite::Statement &rows = sql.prepare("SELECT key, role, name, job_title, strokes, head, signed_at FROM signature "
                                          "WHERE doc=? AND deleted IS NULL ORDER BY signed_at, key",
                                          doc);
    while (rows.executeStep()) {
        Signature each;
        each.id = SignatureId::fromBytes(store::bytesOf(rows.getColumn(0))).value_or(SignatureId());
        each.assessment = id;
        each.role = signatureRoleFrom(textOf(rows.getColumn(1))).value_or(SignatureRole::Management);
        each.name = textOf(rows.getColumn(2));
        each.jobTitle = textOf(rows.getColumn(3));
        each.strokes = strokesFrom(textOf(rows.getColumn(4))).value_or(Strokes());
        each.head = store::bytesOf(rows.getColumn(5));
        each.signedAt = QDateTime::fromMSecsSinceEpoch(rows.getColumn(6).getInt64(), Qt::UTC);
        found.push_back(std::move(each));
    }
    rows.reset();
    return found;
}

void write(Store::Parts &parts, qint64 doc, const Signature &signature)
{
    const QByteArray id = signature.id.bytes();
    parts.setAll(doc, EntityType::Signature, id, false,
                 {{u"role"_s, Value(toCode(signature.role))},
                  {u"name"_s, Value(signature.name)},
                  {u"job_title"_s, textOrNull(oneLine(signature.jobTitle))},
                  {u"strokes"_s, textOrNull(toText(signature.strokes))},
                  {u"head"_s, Value(signature.head)},
                  {u"signed_at"_s, Value(qint64(signature.signedAt.toMSecsSinceEpoch()))}});
    parts.revive(doc, EntityType::Signature, id);
}

} // namespace

Result<QByteArray> Store::headHash(AssessmentId id)
{
    return m_parts->reading([&] { return headHashOf(m_parts->sql, m_parts->document(id)); });
}

Result<QString> Store::headCode(AssessmentId id)
{
    const Result<QByteArray> hash = headHash(id);
    return hash ? Result<QString>(vault::keyWords(*hash, Language::English).join(u'-')) : failAs(hash);
}

Result<std::vector<Signature>> Store::signatures(AssessmentId id)
{
    return m_parts->reading([&] { return signaturesIn(m_parts->sql, id, m_parts->document(id)); });
}

Result<Changes> Store::sign(Signature signature)
{
    const QString name = oneLine(cleaned(signature.name)).trimmed();
    if (name.isEmpty()) {
        return fail(Error::Code::BadArgument, {u"name"_s, signature.name, u"a name"_s});
    }
    return m_parts->step(signature.assessment, UndoKind::Signature, [&] {
        const qint64 doc = m_parts->answerableDocument(signature.assessment);
        signature.name = name;
        signature.head = headHashOf(m_parts->sql, doc);
        signature.signedAt = m_parts->clock.now();
        write(*m_parts, doc, signature);
        return Changes{false, {signature.assessment}};
    });
}

Result<Changes> Store::keep(const Signature &signature)
{
    return m_parts->writing([&] {
        write(*m_parts, m_parts->answerableDocument(signature.assessment), signature);
        return Changes{false, {signature.assessment}};
    });
}

Result<Changes> Store::remove(const Signature &signature)
{
    return m_parts->step(signature.assessment, UndoKind::Delete, [&] {
        m_parts->remove(m_parts->answerableDocument(signature.assessment), EntityType::Signature, signature.id.bytes(),
                        u"signature"_s);
        return Changes{false, {signature.assessment}};
    });
}

Result<Changes> Store::close(AssessmentId id)
{
    return m_parts->writing([&] {
        const qint64 doc = m_parts->answerableDocument(id);
        const bool isSigned = isSignedByBoth(signaturesIn(m_parts->sql, id, doc), headHashOf(m_parts->sql, doc));
        const AssessmentState state = isSigned ? AssessmentState::Signed : AssessmentState::Closed;
        m_parts->setAll(doc, EntityType::Assessment, id.bytes(), false, {{u"state"_s, Value(toCode(state))}});
        if (m_parts->sql.number("SELECT count(*) FROM assessment WHERE doc=? AND ended_on IS NULL", doc) != 0) {
            m_parts->setAll(doc, EntityType::Assessment, id.bytes(), false,
                            {{u"ended_on"_s, dateOrNull(m_parts->clock.today())}});
        }
        return Changes{false, {id}};
    });
}

Result<Changes> Store::reopen(AssessmentId id, const QString &reason)
{
    const QString why = oneLine(cleaned(reason)).trimmed();
    const Result<AssessmentRow> row = assessment(id);
    if (!row) {
        return failAs(row);
    }
    const Assessment &closed = row->assessment;
    if (why.isEmpty()) {
        return fail(Error::Code::BadArgument, {u"reason"_s, reason, u"why it is opened again"_s});
    }
    if (closed.state == AssessmentState::Draft) {
        return fail(Error::Code::LifecycleForbids, {toCode(closed.state), toCode(AssessmentState::Draft)});
    }
    return m_parts->writing([&] {
        const qint64 doc = m_parts->document(id);
        const QStringList reopenings
            = closed.reopenings + QStringList{m_parts->clock.today().toString(Qt::ISODate) + u' ' + why};
        m_parts->setAll(doc, EntityType::Assessment, id.bytes(), false,
                        {{u"state"_s, Value(toCode(AssessmentState::Draft))},
                         {u"reopenings"_s, Value(reopenings.join(u'\n'))}});
        return Changes{false, {id}};
    });
}

} // namespace meyar
