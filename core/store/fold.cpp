// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fold.h"

#include "core/store/entities.h"
#include "core/store/redaction.h"
#include "core/store/valuecbor.h"
#include "core/vault/crypto.h"

#include <QCborArray>
#include <QCborValue>

#include <algorithm>

namespace meyar {

namespace {

RegisterKey registerOf(const Change &change, const Op &op)
{
    return {change.document, op.entityType, op.entityIsName, op.entity, op.field};
}

EntityKey entityOf(const Change &change, const Op &op)
{
    return {change.document, op.entityType, op.entityIsName, op.entity};
}

bool writesValue(const Op &op)
{
    return op.kind == Op::Set || op.kind == Op::Resolve;
}

/// A delete op and what its author had seen.
struct Delete
{
    OpName name;
    std::vector<OpName> covered;
};

/// What the ops name, gathered before the heads are told.
struct Gathered
{
    std::set<std::pair<OpName, RegisterKey>> overwritten;
    std::set<std::pair<OpName, EntityKey>> answeredIn; ///< named by a set of this entity
    std::set<std::pair<OpName, QByteArray>> answeredInDocument;
    std::map<EntityKey, std::vector<Delete>> deletes;
};

std::set<OpName> deletesIn(const std::vector<std::pair<QByteArray, Change>> &changes)
{
    std::set<OpName> names;
    for (const auto &[hash, change] : changes) {
        for (size_t index = 0; index < change.ops.size(); ++index) {
            if (change.ops[index].kind == Op::DeleteEntity) {
                names.emplace(hash.left(16), index);
            }
        }
    }
    return names;
}

Gathered gather(const std::vector<std::pair<QByteArray, Change>> &changes, const Redactions &redactions,
                const std::set<QByteArray> &heldBack, LogState &state)
{
    Gathered all;
    const std::set<OpName> deletes = deletesIn(changes);
    for (const auto &[hash, change] : changes) {
        if (redactions.changes.contains(hash)) {
            continue;
        }
        for (size_t index = 0; index < change.ops.size(); ++index) {
            const Op &op = change.ops[index];
            if (op.kind == Op::Certificate || op.kind == Op::Revoke) {
                if (const auto *bytes = std::get_if<QByteArray>(&op.value)) {
                    state.statements.insert({op.kind, *bytes});
                }
            } else if (heldBack.contains(hash)) {
                continue;
            } else if (op.kind == Op::DeleteEntity) {
                all.deletes[entityOf(change, op)].push_back(
                    {{hash.left(16), index}, throughRedacted(namedBy(hash, change, op), redactions.seen)});
            } else if (writesValue(op)) {
                for (OpName &name : throughRedacted(namedBy(hash, change, op), redactions.seen)) {
                    if (deletes.contains(name)) {
                        all.answeredIn.insert({name, entityOf(change, op)});
                        all.answeredInDocument.insert({name, change.document});
                    }
                    all.overwritten.insert({std::move(name), registerOf(change, op)});
                }
            }
        }
    }
    return all;
}

Registers headsOf(const std::vector<std::pair<QByteArray, Change>> &changes, const Redactions &redactions,
                  const std::set<QByteArray> &heldBack, const Gathered &gathered)
{
    Registers registers;
    for (const auto &[hash, change] : changes) {
        if (redactions.changes.contains(hash) || heldBack.contains(hash)) {
            continue;
        }
        for (size_t index = 0; index < change.ops.size(); ++index) {
            const Op &op = change.ops[index];
            if (!writesValue(op)) {
                continue;
            }
            RegisterKey key = registerOf(change, op);
            if (!gathered.overwritten.contains({{hash.left(16), index}, key})) {
                registers[std::move(key)].push_back({hash, index, op.value});
            }
        }
    }
    for (auto &[key, heads] : registers) {
        std::sort(heads.begin(), heads.end(), [](const Head &a, const Head &b) {
            return std::tie(a.change, a.op) < std::tie(b.change, b.op);
        });
    }
    return registers;
}

/// The heads in the range of a delete of `entity`: of its registers, or of the whole document.
std::vector<OpName> headsIn(const Registers &registers, const EntityKey &entity)
{
    const bool isRoot = entity.isRoot();
    const RegisterKey first = isRoot
        ? RegisterKey{entity.document, 0, false, {}, {}}
        : RegisterKey{entity.document, entity.entityType, entity.entityIsName, entity.entity, {}};
    std::vector<OpName> names;
    for (auto at = registers.lower_bound(first); at != registers.end(); ++at) {
        const RegisterKey &key = at->first;
        const bool inRange = key.document == entity.document
            && (isRoot || EntityKey{key.document, key.entityType, key.entityIsName, key.entity} == entity);
        if (!inRange) {
            break;
        }
        for (const Head &head : at->second) {
            names.emplace_back(head.change.left(16), head.op);
        }
    }
    return names;
}

std::optional<Deletion> deletionOf(const EntityKey &entity, const std::vector<Delete> &deletes,
                                   const Registers &registers, const Gathered &gathered)
{
    std::set<OpName> covered;
    std::set<OpName> coveredStill; // by deletes that nobody has answered
    for (const Delete &one : deletes) {
        covered.insert(one.covered.begin(), one.covered.end());
        const bool answered = entity.isRoot() ? gathered.answeredInDocument.contains({one.name, entity.document})
                                              : gathered.answeredIn.contains({one.name, entity});
        if (!answered) {
            coveredStill.insert(one.covered.begin(), one.covered.end());
        }
    }
    const std::vector<OpName> heads = headsIn(registers, entity);
    const auto isIn = [](const std::set<OpName> &set) {
        return [&set](const OpName &name) { return set.contains(name); };
    };
    if (!heads.empty() && std::all_of(heads.begin(), heads.end(), isIn(covered))) {
        return Deletion::Deleted;
    }
    if (std::any_of(heads.begin(), heads.end(), isIn(coveredStill))) {
        return Deletion::EditedWhileDeleted;
    }
    return std::nullopt;
}

} // namespace

bool EntityKey::isRoot() const
{
    return entityType == static_cast<quint64>(EntityType::Assessment) && !entityIsName && entity == document;
}

LogState fold(const std::vector<std::pair<QByteArray, Change>> &changesByHash)
{
    return foldIn({}, changesByHash);
}

LogState foldIn(const ProgrammeId &programme, const std::vector<std::pair<QByteArray, Change>> &changesByHash)
{
    LogState state;
    const LogTrust trust = logTrustIn(changesByHash, programme);
    const std::set<QByteArray> heldBack = heldBackIn(changesByHash, trust);
    Redactions redactions = redactionsIn(changesByHash, trust, heldBack);
    const Gathered gathered = gather(changesByHash, redactions, heldBack, state);
    state.registers = headsOf(changesByHash, redactions, heldBack, gathered);
    for (const auto &[entity, deletes] : gathered.deletes) {
        if (const auto deletion = deletionOf(entity, deletes, state.registers, gathered)) {
            state.deletions.emplace(entity, *deletion);
        }
    }
    state.redacted = std::move(redactions.changes);
    return state;
}

QByteArray stateHashOf(const LogState &state)
{
    QByteArray bytes;
    for (const auto &[key, heads] : state.registers) {
        for (const Head &head : heads) {
            bytes += QCborValue(QCborArray{QCborValue(key.document), qint64(key.entityType), key.entityIsName,
                                           QCborValue(key.entity), key.field, QCborValue(head.change),
                                           qint64(head.op), store::cborOf(head.value)})
                         .toCbor();
        }
    }
    for (const auto &[key, deletion] : state.deletions) {
        bytes += QCborValue(QCborArray{QCborValue(key.document), qint64(key.entityType), key.entityIsName,
                                       QCborValue(key.entity), static_cast<int>(deletion)})
                     .toCbor();
    }
    for (const QByteArray &hash : state.redacted) {
        bytes += QCborValue(QCborArray{QCborValue(hash)}).toCbor();
    }
    for (const auto &[kind, statement] : state.statements) {
        bytes += QCborValue(QCborArray{qint64(kind), QCborValue(statement)}).toCbor();
    }
    return vault::blake2b256(bytes, "meyar1 state");
}

} // namespace meyar
