// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/redaction.h"
#include "tests/core/store/history.h"

#include <map>

namespace meyar::test {

/// What an op's author knew. Kept apart from the code under test: nothing here asks fold().
struct SimOp
{
    Op op;
    unsigned document = 0;
    unsigned entity = 0;
    int change = -1; ///< -1 = draft
    quint64 index = 0;
    std::vector<int> names; ///< ops that it says it saw: the heads and open deletes in its author's view
    std::set<int> had; ///< everything in its range that its author had, or that was overwritten by what he had
    [[nodiscard]] bool isDelete() const { return op.kind == Op::DeleteEntity; }
};

struct SimChange
{
    Change change;
    QByteArray hash;
    unsigned device = 0;
    std::vector<int> ops;
    int redacts = -1; ///< the change that it orders to be redacted
};

/// Laptops that write, seal and exchange as the history says.
class World
{
public:
    explicit World(const History &history);

    [[nodiscard]] ChangeSet all() const;
    [[nodiscard]] ChangeSet arrivedAt(unsigned device) const; ///< in the order of their arrival
    [[nodiscard]] bool hasRedactions() const;

    /// Heads that must be there: nobody who had them overwrote them. `changes` by hash.
    [[nodiscard]] std::map<RegisterKey, std::set<OpName>> visibleIn(const ChangeSet &changes) const;
    /// Who deleted them had all that is in them.
    [[nodiscard]] std::set<EntityKey> deletedIn(const ChangeSet &changes) const;
    /// Alive, though some head is covered by a delete that no later author in its range had. Without redactions only.
    [[nodiscard]] std::set<EntityKey> editedWhileDeletedIn(const ChangeSet &changes) const;

private:
    struct Device
    {
        QByteArray key;
        quint64 hlc = 0;
        std::vector<int> arrived;
        std::set<int> known;
        std::map<unsigned, std::vector<int>> drafts; ///< by document
        std::map<unsigned, std::pair<quint64, QByteArray>> feed; ///< by document: last number and hash
    };
    using Ops = std::vector<int>;

    void run(const Step &step);
    void write(Device &device, const Step &step);
    void remove(Device &device, const Step &step);
    void redact(unsigned deviceNo, const Step &step);
    void seal(unsigned deviceNo, unsigned document);
    void seal(unsigned deviceNo, unsigned document, Change change, SimChange sealed);
    void deliver(unsigned from, unsigned to, unsigned loss);
    void addDraft(Device &device, SimOp op, const Ops &known);

    [[nodiscard]] Ops knownTo(const Device &device, unsigned document) const; ///< ops that count for him
    [[nodiscard]] std::set<int> redactedAmong(const std::set<int> &changes) const;
    [[nodiscard]] Ops liveIn(const std::set<int> &changes) const;
    [[nodiscard]] std::set<int> numbersOf(const ChangeSet &changes) const;
    [[nodiscard]] Ops headsAmong(const Ops &known, const std::set<int> &redacted) const;
    [[nodiscard]] Ops openDeletesAmong(const Ops &known, const std::set<int> &redacted) const;
    /// Whether `by` names `op`, itself or through redacted ops.
    [[nodiscard]] bool names(int by, int op, const std::set<int> &redacted) const;
    [[nodiscard]] static bool sameRegister(const SimOp &a, const SimOp &b);
    [[nodiscard]] static bool isInRange(const SimOp &op, const SimOp &deletion);
    [[nodiscard]] Ops visibleOps(const Ops &live) const;
    [[nodiscard]] RegisterKey registerOf(const SimOp &op) const;
    [[nodiscard]] EntityKey entityOf(const SimOp &op) const;
    [[nodiscard]] OpName nameOf(const SimOp &op) const;
    [[nodiscard]] std::map<EntityKey, std::pair<Ops, Ops>> rangesOfDeletes(const Ops &live) const;

    unsigned m_documents;
    std::vector<Device> m_devices;
    std::vector<SimOp> m_ops;
    std::vector<SimChange> m_changes;
};

} // namespace meyar::test
