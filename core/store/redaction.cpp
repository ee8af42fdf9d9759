// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redaction.h"

#include "core/store/entities.h"

#include <QHash>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hashSize = 32;
constexpr qsizetype prefixSize = 16;

quint64 refTo(Change &change, const QByteArray &hash16)
{
    const auto known = std::find(change.refs.begin(), change.refs.end(), hash16);
    const auto place = static_cast<quint64>(known - change.refs.begin()) + 1;
    if (known == change.refs.end()) {
        change.refs.push_back(hash16);
    }
    return place;
}

} // namespace

std::vector<OpName> namedBy(const QByteArray &hash, const Change &change, const Op &op)
{
    std::vector<OpName> names;
    names.reserve(op.preds.size());
    for (const auto &[ref, index] : op.preds) {
        names.emplace_back(ref == 0 ? hash.left(prefixSize) : change.refs[ref - 1], index);
    }
    return names;
}

std::optional<RedactionOrder> redactionOrder(const Op &op)
{
    const bool isOrder = op.kind == Op::Redact && op.entityType == static_cast<quint64>(EntityType::Redaction)
        && op.entityIsName && (op.field == u"change"_s || op.field == u"file"_s);
    const QByteArray name = isOrder ? QByteArray::fromHex(op.entity) : QByteArray();
    if (name.size() != hashSize || name.toHex() != op.entity) {
        return std::nullopt;
    }
    const auto *reason = std::get_if<QString>(&op.value);
    return RedactionOrder{op.field == u"file"_s ? RedactionOrder::What::File : RedactionOrder::What::Change, name,
                          reason ? *reason : QString()};
}

bool isRedactable(const Change &change)
{
    return std::none_of(change.ops.begin(), change.ops.end(), [](const Op &op) {
        return op.kind == Op::Redact || op.kind == Op::Certificate || op.kind == Op::Revoke;
    });
}

Op redactionOp(Change &change, const QByteArray &targetHash, const Change &target, const QString &reason)
{
    Op op;
    op.kind = Op::Redact;
    op.entityType = static_cast<quint64>(EntityType::Redaction);
    op.entityIsName = true;
    op.entity = targetHash.toHex();
    op.field = u"change"_s;
    op.value = reason;
    const quint64 self = refTo(change, targetHash.left(prefixSize));
    for (size_t index = 0; index < target.ops.size(); ++index) {
        // Who names a delete answers it; what it had covered is not overwritten by that.
        const bool overwrites = target.ops[index].kind == Op::Set || target.ops[index].kind == Op::Resolve;
        if (!overwrites || target.ops[index].preds.empty()) {
            continue;
        }
        op.preds.emplace_back(self, index);
        for (const auto &[hash16, seen] : namedBy(targetHash, target, target.ops[index])) {
            op.preds.emplace_back(refTo(change, hash16), seen);
        }
    }
    return op;
}

SeenByRedacted seenByRedacted(const QByteArray &hash, const Change &change, const Op &op)
{
    SeenByRedacted seen;
    const QByteArray target16 = QByteArray::fromHex(op.entity).left(prefixSize);
    std::vector<OpName> *group = nullptr;
    quint64 next = 0; // an op sees only what is before it in its change, so a later place opens the next group
    for (const OpName &name : namedBy(hash, change, op)) {
        if (name.first == target16 && name.second >= next) {
            group = &seen[name];
            next = name.second + 1;
        } else if (group) {
            group->push_back(name);
        }
    }
    return seen;
}

std::vector<OpName> throughRedacted(std::vector<OpName> names, const SeenByRedacted &seen)
{
    if (seen.empty()) {
        return names;
    }
    std::set<OpName> known(names.begin(), names.end());
    for (size_t i = 0; i < names.size(); ++i) {
        const auto behind = seen.find(names[i]);
        if (behind == seen.end()) {
            continue;
        }
        for (const OpName &name : behind->second) {
            if (known.insert(name).second) {
                names.push_back(name);
            }
        }
    }
    return names;
}

Redactions redactionsIn(const std::vector<std::pair<QByteArray, Change>> &changesByHash, const LogTrust &trust,
                        const std::set<QByteArray> &heldBack)
{
    Redactions found;
    QHash<QByteArray, const Change *> byHash;
    const auto ensureIndex = [&] {
        if (byHash.isEmpty()) {
            for (const auto &[hash, change] : changesByHash) {
                byHash.insert(hash, &change);
            }
        }
    };
    for (const auto &[hash, change] : changesByHash) {
        for (const Op &op : change.ops) {
            const auto order = op.kind == Op::Redact ? redactionOrder(op) : std::nullopt;
            if (!order || order->what != RedactionOrder::What::Change || heldBack.contains(hash)) {
                continue;
            }
            ensureIndex();
            const Change *target = byHash.value(order->name);
            if (!target || !canRedact(change.device, target->device, trust) || !isRedactable(*target)) {
                continue;
            }
            found.changes.insert(order->name);
            for (auto &[name, seen] : seenByRedacted(hash, change, op)) {
                std::vector<OpName> &all = found.seen[name];
                all.insert(all.end(), seen.begin(), seen.end());
            }
        }
    }
    return found;
}

} // namespace meyar
