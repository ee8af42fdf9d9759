// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvagedrows.h"

#include "core/store/entities.h"
#include "core/store/rowsums.h"
#include "core/vault/crypto.h"

#include <algorithm>

namespace meyar::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int hashSize = 32;
constexpr int signatureSize = 64;
constexpr int idSize = 16;

QByteArray bytesIn(const RawRow &row, size_t column)
{
    const auto *bytes = column < row.values.size() ? std::get_if<QByteArray>(&row.values[column]) : nullptr;
    return bytes ? *bytes : QByteArray();
}

qint64 numberIn(const RawRow &row, size_t column)
{
    const auto *number = column < row.values.size() ? std::get_if<qint64>(&row.values[column]) : nullptr;
    return number ? *number : 0;
}

QString textIn(const RawRow &row, size_t column)
{
    const auto *text = column < row.values.size() ? std::get_if<QString>(&row.values[column]) : nullptr;
    return text ? *text : QString();
}

/// Whether the last column is the sum of the others in a row of `table` with that many columns. `key` says that the first
/// column is the rowid.
bool isRowOf(const RawRow &row, const char *table, size_t columns, bool key = true)
{
    if (row.values.size() != columns || !std::holds_alternative<qint64>(row.values.back())) {
        return false;
    }
    std::vector<Value> values(row.values.begin(), row.values.end() - 1);
    if (key) {
        values.front() = row.rowid;
    }
    return rowSumOf(table, values) == std::get<qint64>(row.values.back());
}

QByteArray registryOf(const QByteArray &programme)
{
    return vault::blake2b256(programme, "meyar1 registry").left(idSize);
}

} // namespace

Result<> SalvagedRows::read(const QString &path)
{
    m_hashByNo.clear();
    m_signatures.clear();
    m_drafts.clear();
    m_entities.clear();
    m_fields.clear();
    m_documents.clear();
    const Result<> scanned = scanPages(path, [this](const RawRow &row, bool isOld) { take(row, isOld); });
    matchSignatures();
    return scanned;
}

void SalvagedRows::take(const RawRow &row, bool isOld)
{
    const bool isSignature = row.rowid != 0 && row.values.size() == 2 && bytesIn(row, 1).size() == signatureSize;
    if (isSignature) {
        m_signatures.insert(row.rowid, bytesIn(row, 1));
    } else if (!takeChange(row) && !isOld) {
        takeLocal(row); // what is local counts only as it stood last
    }
}

bool SalvagedRows::takeChange(const RawRow &row)
{
    const QByteArray hash = bytesIn(row, 1);
    const RawChange raw{bytesIn(row, 6), bytesIn(row, 7)};
    if (row.values.size() < 8 || hash.size() != hashSize || raw.head.isEmpty()) {
        return false;
    }
    const Result<Change> change = decode(raw, {});
    if (changeHash(raw.head) != hash || !change || raw.body.isNull()) {
        if (!m_changes.contains(hash)) {
            m_refused.insert(hash, true);
        }
        return true;
    }
    m_refused.remove(hash);
    m_hashByNo.insert(row.rowid, hash);
    if (!m_changes.contains(hash)) {
        m_changes.insert(hash, {raw, *change, {}});
    }
    return true;
}

void SalvagedRows::takeLocal(const RawRow &row)
{
    if (isRowOf(row, "draft_op", 11)) {
        m_drafts.insert(row.rowid, {numberIn(row, 1), numberIn(row, 2), numberIn(row, 3), numberIn(row, 4),
                                    numberIn(row, 9), row.values[5]});
    } else if (isRowOf(row, "entity", 6)) {
        m_entities.insert(row.rowid, {numberIn(row, 2), numberIn(row, 3) != 0, bytesIn(row, 4)});
    } else if (isRowOf(row, "doc", 5)) {
        m_documents.insert(row.rowid, {bytesIn(row, 1), static_cast<int>(numberIn(row, 2))});
    } else if (isRowOf(row, "field", 3)) {
        m_fields.insert(row.rowid, textIn(row, 1));
    } else if (row.rowid == 0 && (isRowOf(row, "self", 3, false) || row.values.size() == 2)) {
        const QString key = textIn(row, 0);
        if (key == u"programme" && bytesIn(row, 1).size() == idSize) {
            m_programme = bytesIn(row, 1);
        } else if (key == u"device") {
            m_device = bytesIn(row, 1);
        } else if (key == u"person") {
            m_person = textIn(row, 1);
        }
    }
}

void SalvagedRows::matchSignatures()
{
    for (auto signature = m_signatures.cbegin(); signature != m_signatures.cend(); ++signature) {
        const auto found = m_changes.find(m_hashByNo.value(signature.key()));
        if (found != m_changes.end() && found->signature.isEmpty()
            && vault::verify(feedMessage(found.key()), *signature, found->change.device)) {
            found->signature = *signature;
        }
    }
}

QMap<qint64, SavedEdit> SalvagedRows::edits() const
{
    // Sealing takes all edits of a document at once, so one that is older than our last change there is sealed.
    QHash<QByteArray, quint64> sealedUpTo;
    for (const SavedChange &saved : m_changes) {
        if (saved.change.device == m_device) {
            quint64 &last = sealedUpTo[saved.change.document];
            last = std::max(last, saved.change.hlc);
        }
    }
    QMap<qint64, SavedEdit> edits;
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft) {
        const bool isValue = draft->kind == Op::Set || draft->kind == Op::Resolve;
        if (!isValue || !m_entities.contains(draft->entity) || !m_fields.contains(draft->field)
            || !m_documents.contains(draft->doc)) {
            continue;
        }
        const auto &[document, kind] = m_documents[draft->doc];
        const Entity &entity = m_entities[draft->entity];
        if (static_cast<quint64>(draft->hlc) > sealedUpTo.value(document)) {
            edits.insert(draft.key(), {document, kind, entity.type, entity.named, entity.id, m_fields[draft->field],
                                       draft->value, draft->hlc});
        }
    }
    return edits;
}

QByteArray SalvagedRows::programme() const
{
    // A programme is proven by its registry: the document's id is a hash of the programme's.
    QList<QByteArray> candidates{m_programme, QByteArray(idSize, '\0')};
    for (const SavedChange &saved : m_changes) {
        for (const Op &op : saved.change.ops) {
            if (op.entityType == static_cast<quint64>(EntityType::Programme)) {
                candidates += op.entity;
            }
        }
    }
    for (const QByteArray &candidate : candidates) {
        const QByteArray registry = registryOf(candidate);
        const bool proven = std::any_of(m_changes.cbegin(), m_changes.cend(), [&](const SavedChange &saved) {
            return saved.change.document == registry;
        });
        if (candidate.size() == idSize && proven) {
            return candidate;
        }
    }
    return m_programme.size() == idSize ? m_programme : QByteArray(idSize, '\0');
}

} // namespace meyar::store
