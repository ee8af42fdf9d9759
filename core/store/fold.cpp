// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fold.h"

#include "core/vault/crypto.h"

#include <QCborArray>
#include <QCborValue>

#include <algorithm>
#include <set>

namespace meyar {

namespace {

/// (first 16 bytes of the change's hash, op, register): what a pred names.
struct Seen
{
    QByteArray change16;
    quint64 op = 0;
    RegisterKey key;
    friend bool operator<(const Seen &a, const Seen &b)
    {
        return std::tie(a.change16, a.op, a.key) < std::tie(b.change16, b.op, b.key);
    }
};

RegisterKey keyOf(const Change &change, const Op &op)
{
    return {change.document, op.entityType, op.entityIsName, op.entity, op.field};
}

bool writesValue(const Op &op)
{
    return op.kind == Op::Set || op.kind == Op::Resolve;
}

QCborValue toCbor(const Value &value)
{
    return std::visit(
        [](const auto &held) -> QCborValue {
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>) {
                return QCborValue(nullptr);
            } else {
                return QCborValue(held);
            }
        },
        value);
}

} // namespace

Registers fold(const std::vector<std::pair<QByteArray, Change>> &changesByHash)
{
    std::set<Seen> overwritten;
    for (const auto &[hash, change] : changesByHash) {
        for (const Op &op : change.ops) {
            if (!writesValue(op)) {
                continue;
            }
            for (const auto &[ref, index] : op.preds) {
                overwritten.insert({ref == 0 ? hash.left(16) : change.refs[ref - 1], index, keyOf(change, op)});
            }
        }
    }
    Registers registers;
    for (const auto &[hash, change] : changesByHash) {
        for (size_t index = 0; index < change.ops.size(); ++index) {
            const Op &op = change.ops[index];
            const RegisterKey key = keyOf(change, op);
            if (writesValue(op) && !overwritten.contains({hash.left(16), index, key})) {
                registers[key].push_back({hash, index, op.value});
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

QByteArray stateHashOf(const Registers &registers)
{
    QByteArray bytes;
    for (const auto &[key, heads] : registers) {
        for (const Head &head : heads) {
            bytes += QCborValue(QCborArray{QCborValue(key.document), qint64(key.entityType), key.entityIsName,
                                           QCborValue(key.entity), key.field, QCborValue(head.change),
                                           qint64(head.op), toCbor(head.value)})
                         .toCbor();
        }
    }
    return vault::blake2b256(bytes, "meyar1 state");
}

} // namespace meyar
