// SPDX-License-Identifier: GPL-3.0-or-later
// Checklists that the database carries, and the version that an assessment goes on with.
#include "core/library/confidential.h"
#include "core/store/answerwriter.h"
#include "core/store/parts.h"

namespace meyar {

using namespace Qt::StringLiterals;
using store::textOf;
using store::textOrNull;

namespace {

/// Questions of a document that have an answer or a note, open or sealed; of rows of repeats too.
QSet<QString> answeredQuestions(store::Sql &sql, qint64 doc)
{
    QSet<QString> found;
    sql.requireSound("answer", doc);
    SQLite::Statement &rows
        = sql.prepare("SELECT key FROM answer WHERE doc=? AND (value IS NOT NULL OR note IS NOT NULL)", doc);
    while (rows.executeStep()) {
        found.insert(questionOfKey(QString::fromUtf8(store::bytesOf(rows.getColumn(0)))));
    }
    rows.reset();
    return found;
}

/// Throws ConfidenceDiffers. An answer that was kept open is never called confidential afterwards, and no question that
/// people answered in confidence is asked openly.
void requireSameConfidence(Store::Parts &parts, qint64 doc, const Pack &pack)
{
    const std::optional<QSet<QString>> before = parts.models.search().confidentialQuestions(doc);
    if (!before) {
        throw store::Failure{{Error::Code::NotFound, {u"pack"_s, {}}}};
    }
    const QSet<QString> after = confidentialQuestions(pack);
    const QSet<QString> answered = answeredQuestions(parts.sql, doc);
    for (const QString &question : answered) {
        if (after.contains(question) && !before->contains(question)) {
            throw store::Failure{{Error::Code::ConfidenceDiffers, {question}}};
        }
    }
    for (const QString &question : *before) {
        if (!after.contains(question) && pack.form->find(question) != form::noNode) {
            throw store::Failure{{Error::Code::ConfidenceDiffers, {question}}};
        }
    }
}

} // namespace

void Store::Parts::keep(const Pack &pack)
{
    const QByteArray key = pack.hash.toHex();
    if (sql.number("SELECT count(*) FROM pack WHERE key=? AND content IS NOT NULL", key) == 0) {
        setAll(registry(), EntityType::Pack, key, true,
               {{u"id"_s, textOrNull(pack.id)},
                {u"version"_s, textOrNull(pack.version)},
                {u"content"_s, Value(packToBytes(pack))}});
    }
}

Result<Changes> Store::keep(const Pack &pack)
{
    return m_parts->writing([&] {
        m_parts->keep(pack);
        return Changes{true, {}};
    });
}

Result<std::vector<std::shared_ptr<const Pack>>> Store::packs()
{
    const auto contents = m_parts->reading([this] {
        std::vector<QByteArray> found;
        m_parts->sql.requireSound("pack");
        SQLite::Statement &rows = m_parts->sql.prepare("SELECT content FROM pack WHERE content IS NOT NULL");
        while (rows.executeStep()) {
            found.push_back(store::bytesOf(rows.getColumn(0)));
        }
        rows.reset();
        return found;
    });
    if (!contents) {
        return failAs(contents);
    }
    std::vector<std::shared_ptr<const Pack>> packs;
    for (const QByteArray &content : *contents) {
        Result<std::shared_ptr<const Pack>> pack = packFromBytes(content);
        if (!pack) {
            return failAs(pack);
        }
        packs.push_back(std::move(*pack));
    }
    return packs;
}

Result<Changes> Store::upgrade(AssessmentId id, const Pack &pack, const std::vector<AnswerEdit> &edits)
{
    const Result<AssessmentRow> now = assessment(id);
    if (!now) {
        return failAs(now);
    }
    if (now->assessment.packId != pack.id) {
        return fail(Error::Code::BadArgument, {u"checklist"_s, pack.id, u"a version of "_s + now->assessment.packId});
    }
    return m_parts->writing([&] {
        const qint64 doc = m_parts->answerableDocument(id);
        requireSameConfidence(*m_parts, doc, pack);
        m_parts->keep(pack); // stays when the step is taken back
        m_parts->undo.begin(doc, UndoKind::Upgrade);
        m_parts->setAll(doc, EntityType::Assessment, id.bytes(), false,
                        {{u"pack_version"_s, textOrNull(pack.version)}, {u"pack_hash"_s, Value(pack.hash)}});
        m_parts->models.refresh(m_parts->registers.takeTouched(), m_parts->log.thisDeviceNo()); // edits are judged by it
        store::AnswerWriter writer(*m_parts, doc);
        for (const AnswerEdit &edit : edits) {
            (void)writer.write(edit);
        }
        writer.markRows();
        m_parts->undo.end();
        return Changes{true, {id}};
    });
}

} // namespace meyar
