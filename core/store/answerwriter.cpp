// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/answerwriter.h"

#include "core/store/refusetestimony.h"
#include "core/store/requiresealed.h"
#include "core/testimony/sealedinterview.h"

namespace meyar::store {

using namespace Qt::StringLiterals;

bool AnswerWriter::set(const QString &key, const QString &field, const Value &value)
{
    const bool isNew = m_parts.log.set(m_doc, EntityType::Answer, nameKey(key), true, field, value);
    if (const RepeatRowId row = rowOfKey(key); isNew && !row.isNull()) {
        m_rows.insert(row);
    }
    return isNew;
}

bool AnswerWriter::write(const AnswerEdit &edit)
{
    refuseTestimony(m_parts, m_doc, edit.question);
    set(edit.question, u"value"_s, textOrNull(edit.value));
    if (edit.note) {
        set(edit.question, u"note"_s, textOrNull(*edit.note));
    }
    if (edit.factKey.isEmpty() || isFieldFact(edit.factKey)) {
        return false;
    }
    SQLite::Statement &row = m_parts.sql.prepare("SELECT site FROM assessment WHERE doc=?", m_doc);
    const auto siteId = row.executeStep() ? SiteId::fromBytes(bytesOf(row.getColumn(0))) : std::nullopt;
    row.reset();
    return siteId
        && m_parts.log.set(m_parts.registry(), EntityType::SiteFact, nameKey(siteId->toString() + u'/' + edit.factKey),
                           true, u"value"_s, textOrNull(edit.value));
}

void AnswerWriter::writeNote(const QString &key, const QString &note)
{
    refuseTestimony(m_parts, m_doc, key);
    set(key, u"note"_s, textOrNull(note));
}

void AnswerWriter::writeSealed(const QString &key, const SealedAnswer &answer)
{
    for (const auto &[field, bytes] : {std::pair(u"value"_s, answer.value), std::pair(u"note"_s, answer.note)}) {
        if (bytes) {
            requireSealed(*bytes, key);
            set(key, field, Value(*bytes));
        }
    }
}

void AnswerWriter::markRows()
{
    for (const RepeatRowId row : std::exchange(m_rows, {})) {
        m_parts.log.set(m_doc, EntityType::RepeatRow, row.bytes(), false, u"edited"_s,
                        Value(newUuid(m_parts.clock).toRfc4122()));
    }
}

} // namespace meyar::store
