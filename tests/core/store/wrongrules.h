// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/store/history.h"

#include <QSet>

namespace meyar::test {

// Rules that look right at first sight. The random histories must show each of them to be wrong.

/// Of several values the one with the latest clock stands, the others are gone.
inline LogState lastWriterWins(const ChangeSet &changes)
{
    std::map<QByteArray, const Change *> byHash;
    for (const auto &[hash, change] : changes) {
        byHash.emplace(hash, &change);
    }
    LogState state = fold(changes);
    for (auto &[key, heads] : state.registers) {
        const auto age = [&](const Head &head) {
            return std::tuple(byHash.at(head.change)->hlc, byHash.at(head.change)->device, head.op);
        };
        const Head latest = *std::max_element(heads.begin(), heads.end(), [&](const Head &a, const Head &b) {
            return age(a) < age(b);
        });
        heads = {latest};
    }
    return state;
}

/// What is named as seen before it has arrived is not remembered.
inline LogState orphansForgotten(ChangeSet changes)
{
    QSet<QByteArray> here;
    for (auto &[hash, change] : changes) {
        for (Op &op : change.ops) {
            std::erase_if(op.preds, [&, &refs = change.refs](const auto &pred) {
                return pred.first != 0 && !here.contains(refs[pred.first - 1]);
            });
        }
        here.insert(hash.left(16));
    }
    return fold(changes);
}

/// Of what an op names as seen only the newest counts.
inline LogState newestPredecessorOnly(ChangeSet changes)
{
    std::map<QByteArray, quint64> clocks;
    for (const auto &[hash, change] : changes) {
        clocks.emplace(hash.left(16), change.hlc);
    }
    for (auto &[hash, change] : changes) {
        for (Op &op : change.ops) {
            if (op.kind == Op::Redact || op.preds.size() < 2) {
                continue;
            }
            const auto age = [&, &change = change](const auto &pred) {
                const auto clock = pred.first == 0 ? clocks.end() : clocks.find(change.refs[pred.first - 1]);
                return std::pair(clock == clocks.end() ? change.hlc : clock->second, pred.second);
            };
            op.preds = {*std::max_element(op.preds.begin(), op.preds.end(), [&](const auto &a, const auto &b) {
                return age(a) < age(b);
            })};
        }
    }
    return fold(changes);
}

/// What somebody has deleted is gone, whatever others wrote meanwhile.
inline LogState deleteWins(const ChangeSet &changes)
{
    LogState state = fold(changes);
    for (auto &[entity, deletion] : state.deletions) {
        deletion = Deletion::Deleted;
    }
    return state;
}

} // namespace meyar::test
