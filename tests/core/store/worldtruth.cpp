// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/world.h"

#include <algorithm>

// What must be seen, told from what every author had when he wrote.

namespace meyar::test {

bool World::hasRedactions() const
{
    return std::any_of(m_changes.begin(), m_changes.end(),
                       [](const SimChange &change) { return change.redacts >= 0; });
}

std::set<int> World::numbersOf(const ChangeSet &changes) const
{
    std::set<QByteArray> hashes;
    for (const auto &[hash, change] : changes) {
        hashes.insert(hash);
    }
    std::set<int> numbers;
    for (size_t i = 0; i < m_changes.size(); ++i) {
        if (hashes.contains(m_changes[i].hash)) {
            numbers.insert(static_cast<int>(i));
        }
    }
    return numbers;
}

World::Ops World::visibleOps(const Ops &live) const
{
    Ops visible;
    for (const int candidate : live) {
        const SimOp &op = m_ops[static_cast<size_t>(candidate)];
        const bool isOverwritten = std::any_of(live.begin(), live.end(), [&](int other) {
            const SimOp &by = m_ops[static_cast<size_t>(other)];
            return sameRegister(op, by) && by.had.contains(candidate);
        });
        if (!op.isDelete() && !isOverwritten) {
            visible.push_back(candidate);
        }
    }
    return visible;
}

RegisterKey World::registerOf(const SimOp &op) const
{
    return {m_changes[static_cast<size_t>(op.change)].change.document, op.op.entityType, op.op.entityIsName,
            op.op.entity, op.op.field};
}

EntityKey World::entityOf(const SimOp &op) const
{
    return {m_changes[static_cast<size_t>(op.change)].change.document, op.op.entityType, op.op.entityIsName,
            op.op.entity};
}

OpName World::nameOf(const SimOp &op) const
{
    return {m_changes[static_cast<size_t>(op.change)].hash, op.index};
}

std::map<RegisterKey, std::set<OpName>> World::visibleIn(const ChangeSet &changes) const
{
    std::map<RegisterKey, std::set<OpName>> visible;
    for (const int no : visibleOps(liveIn(numbersOf(changes)))) {
        const SimOp &op = m_ops[static_cast<size_t>(no)];
        visible[registerOf(op)].insert(nameOf(op));
    }
    return visible;
}

std::map<EntityKey, std::pair<World::Ops, World::Ops>> World::rangesOfDeletes(const Ops &live) const
{
    std::map<EntityKey, std::pair<Ops, Ops>> ranges; // deletes, visible ops in their range
    const Ops visible = visibleOps(live);
    for (const int no : live) {
        const SimOp &deletion = m_ops[static_cast<size_t>(no)];
        if (!deletion.isDelete()) {
            continue;
        }
        auto &[deletes, range] = ranges[entityOf(deletion)];
        deletes.push_back(no);
        if (deletes.size() == 1) {
            std::copy_if(visible.begin(), visible.end(), std::back_inserter(range),
                         [&](int op) { return isInRange(m_ops[static_cast<size_t>(op)], deletion); });
        }
    }
    return ranges;
}

std::set<EntityKey> World::deletedIn(const ChangeSet &changes) const
{
    std::set<EntityKey> deleted;
    for (const auto &[entity, found] : rangesOfDeletes(liveIn(numbersOf(changes)))) {
        const auto &[deletes, range] = found;
        const bool allCovered = std::all_of(range.begin(), range.end(), [&, &all = deletes](int op) {
            return std::any_of(all.begin(), all.end(),
                               [&](int no) { return m_ops[static_cast<size_t>(no)].had.contains(op); });
        });
        if (!range.empty() && allCovered) {
            deleted.insert(entity);
        }
    }
    return deleted;
}

std::set<EntityKey> World::editedWhileDeletedIn(const ChangeSet &changes) const
{
    std::set<EntityKey> edited;
    const Ops live = liveIn(numbersOf(changes));
    const std::set<EntityKey> deleted = deletedIn(changes);
    for (const auto &[entity, found] : rangesOfDeletes(live)) {
        for (const int no : found.first) {
            const SimOp &deletion = m_ops[static_cast<size_t>(no)];
            const bool isAnswered = std::any_of(live.begin(), live.end(), [&](int other) {
                const SimOp &by = m_ops[static_cast<size_t>(other)];
                return !by.isDelete() && isInRange(by, deletion) && by.had.contains(no);
            });
            const bool covers = std::any_of(found.second.begin(), found.second.end(),
                                            [&](int op) { return deletion.had.contains(op); });
            if (!isAnswered && covers && !deleted.contains(entity)) {
                edited.insert(entity);
            }
        }
    }
    return edited;
}

} // namespace meyar::test
