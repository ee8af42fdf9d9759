// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/world.h"

#include "core/store/entities.h"
#include "core/store/redaction.h"

#include <algorithm>

namespace meyar::test {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned entities = 3;
constexpr unsigned fields = 2;
constexpr qint64 year = 365LL * 24 * 3600 * 1000;

QByteArray documentId(unsigned document)
{
    return QByteArray(16, static_cast<char>('A' + document));
}

Op opAt(const Step &step)
{
    Op op;
    const unsigned entity = step.entity % entities;
    op.entityType = static_cast<quint64>(entity == 0 ? EntityType::Assessment : EntityType::Answer);
    op.entityIsName = entity != 0;
    op.entity = entity == 0 ? documentId(step.document) : QByteArray(1, static_cast<char>('p' + entity));
    op.field = step.field % fields == 0 ? u"value"_s : u"note"_s;
    return op;
}

} // namespace

World::World(const History &history) : m_documents(history.documents)
{
    for (unsigned i = 0; i < history.devices; ++i) {
        Device device;
        device.key = QByteArray(32, static_cast<char>('a' + i));
        // Clocks up to ten years off, either way.
        const qint64 ms = 50 * year + (static_cast<qint64>((history.seed + i * 7) % 21) - 10) * year;
        device.hlc = static_cast<quint64>(ms) << 16;
        m_devices.push_back(std::move(device));
    }
    for (Step step : history.steps) {
        step.device %= history.devices;
        step.document %= history.documents;
        run(step);
    }
    for (unsigned device = 0; device < m_devices.size(); ++device) {
        for (unsigned document = 0; document < m_documents; ++document) {
            seal(device, document);
        }
    }
}

void World::run(const Step &step)
{
    Device &device = m_devices[step.device];
    ++device.hlc;
    switch (step.kind) {
    case Step::Set:
    case Step::Resolve:
        write(device, step);
        break;
    case Step::Delete:
        remove(device, step);
        break;
    case Step::Redact:
        redact(step.device, step);
        break;
    case Step::Seal:
        seal(step.device, step.document);
        break;
    case Step::Deliver:
        deliver(step.device, step.choice % static_cast<unsigned>(m_devices.size()), step.choice / 8);
        break;
    }
}

bool World::sameRegister(const SimOp &a, const SimOp &b)
{
    return a.document == b.document && a.entity == b.entity && a.op.field == b.op.field && !a.isDelete()
        && !b.isDelete();
}

bool World::isInRange(const SimOp &op, const SimOp &deletion)
{
    return op.document == deletion.document && (deletion.entity == 0 || op.entity == deletion.entity);
}

std::set<int> World::redactedAmong(const std::set<int> &changes) const
{
    std::set<int> redacted;
    for (const int no : changes) {
        const SimChange &order = m_changes[static_cast<size_t>(no)];
        if (order.redacts >= 0 && changes.contains(order.redacts)
            && m_changes[static_cast<size_t>(order.redacts)].device == order.device) {
            redacted.insert(order.redacts);
        }
    }
    return redacted;
}

World::Ops World::liveIn(const std::set<int> &changes) const
{
    const std::set<int> redacted = redactedAmong(changes);
    Ops live;
    for (const int no : changes) {
        if (!redacted.contains(no)) {
            const Ops &ops = m_changes[static_cast<size_t>(no)].ops;
            live.insert(live.end(), ops.begin(), ops.end());
        }
    }
    return live;
}

World::Ops World::knownTo(const Device &device, unsigned document) const
{
    Ops known = liveIn(device.known);
    std::erase_if(known, [&](int op) { return m_ops[static_cast<size_t>(op)].document != document; });
    if (const auto drafts = device.drafts.find(document); drafts != device.drafts.end()) {
        known.insert(known.end(), drafts->second.begin(), drafts->second.end());
    }
    return known;
}

bool World::names(int by, int op, const std::set<int> &redacted) const
{
    const std::vector<int> &direct = m_ops[static_cast<size_t>(by)].names;
    return std::any_of(direct.begin(), direct.end(), [&](int name) {
        const SimOp &seen = m_ops[static_cast<size_t>(name)];
        return name == op || (redacted.contains(seen.change) && !seen.isDelete() && names(name, op, redacted));
    });
}

World::Ops World::headsAmong(const Ops &known, const std::set<int> &redacted) const
{
    Ops heads;
    for (const int candidate : known) {
        const SimOp &op = m_ops[static_cast<size_t>(candidate)];
        const bool isOverwritten = std::any_of(known.begin(), known.end(), [&](int other) {
            const SimOp &by = m_ops[static_cast<size_t>(other)];
            return sameRegister(op, by) && names(other, candidate, redacted);
        });
        if (!op.isDelete() && !isOverwritten) {
            heads.push_back(candidate);
        }
    }
    return heads;
}

World::Ops World::openDeletesAmong(const Ops &known, const std::set<int> &redacted) const
{
    Ops open;
    for (const int candidate : known) {
        const SimOp &op = m_ops[static_cast<size_t>(candidate)];
        const bool isAnswered = std::any_of(known.begin(), known.end(), [&](int other) {
            const SimOp &by = m_ops[static_cast<size_t>(other)];
            return !by.isDelete() && isInRange(by, op) && names(other, candidate, redacted);
        });
        if (op.isDelete() && !isAnswered) {
            open.push_back(candidate);
        }
    }
    return open;
}

void World::addDraft(Device &device, SimOp op, const Ops &known)
{
    for (const int other : known) {
        const SimOp &seen = m_ops[static_cast<size_t>(other)];
        const bool inRange = op.isDelete() ? isInRange(seen, op) : sameRegister(seen, op);
        if (inRange) {
            op.had.insert(other);
            if (!seen.isDelete()) { // a delete overwrites nothing: what its author had is not had through it
                op.had.insert(seen.had.begin(), seen.had.end());
            }
        } else if (!op.isDelete() && seen.isDelete() && isInRange(op, seen)) {
            op.had.insert(other);
        }
    }
    device.drafts[op.document].push_back(static_cast<int>(m_ops.size()));
    m_ops.push_back(std::move(op));
}

void World::write(Device &device, const Step &step)
{
    SimOp op;
    op.op = opAt(step);
    op.document = step.document;
    op.entity = step.entity % entities;
    const Ops known = knownTo(device, step.document);
    for (const int head : headsAmong(known, redactedAmong(device.known))) {
        if (sameRegister(m_ops[static_cast<size_t>(head)], op)) {
            op.names.push_back(head);
        }
    }
    if (step.kind == Step::Resolve && op.names.size() < 2) {
        return;
    }
    op.op.kind = step.kind == Step::Resolve ? Op::Resolve : Op::Set;
    op.op.value = step.choice % 4 == 0 ? Value() : Value(qint64(step.choice % 4));
    for (const int open : openDeletesAmong(known, redactedAmong(device.known))) {
        if (isInRange(op, m_ops[static_cast<size_t>(open)])) {
            op.names.push_back(open);
        }
    }
    addDraft(device, std::move(op), known);
}

void World::remove(Device &device, const Step &step)
{
    SimOp op;
    op.op = opAt(step);
    op.op.field.clear();
    op.op.kind = Op::DeleteEntity;
    op.document = step.document;
    op.entity = step.entity % entities;
    const Ops known = knownTo(device, step.document);
    for (const int head : headsAmong(known, redactedAmong(device.known))) {
        if (isInRange(m_ops[static_cast<size_t>(head)], op)) {
            op.names.push_back(head);
        }
    }
    if (!op.names.empty()) {
        addDraft(device, std::move(op), known);
    }
}

void World::redact(unsigned deviceNo, const Step &step)
{
    Device &device = m_devices[deviceNo];
    // Mostly one's own; somebody else's must have no effect.
    std::vector<int> targets;
    for (const int no : device.arrived) {
        const SimChange &change = m_changes[static_cast<size_t>(no)];
        if (change.redacts < 0 && (change.device == deviceNo || step.choice % 5 == 0)) {
            targets.push_back(no);
        }
    }
    if (targets.empty()) {
        return;
    }
    const int target = targets[step.choice / 5 % targets.size()];
    for (unsigned document = 0; document < m_documents; ++document) {
        seal(deviceNo, document);
    }
    SimChange sealed;
    sealed.redacts = target;
    Change order;
    const SimChange &redacted = m_changes[static_cast<size_t>(target)];
    order.ops.push_back(redactionOp(order, redacted.hash, redacted.change, u"r"_s));
    seal(deviceNo, 0, std::move(order), std::move(sealed));
}

void World::seal(unsigned deviceNo, unsigned document)
{
    const Ops drafts = std::exchange(m_devices[deviceNo].drafts[document], {});
    if (drafts.empty()) {
        return;
    }
    Change change;
    SimChange sealed;
    for (const int draft : drafts) {
        SimOp &op = m_ops[static_cast<size_t>(draft)];
        op.index = change.ops.size();
        op.change = static_cast<int>(m_changes.size());
        for (const int name : op.names) {
            const SimOp &seen = m_ops[static_cast<size_t>(name)];
            if (seen.change == op.change) {
                op.op.preds.emplace_back(0, seen.index);
                continue;
            }
            change.refs.push_back(m_changes[static_cast<size_t>(seen.change)].hash.left(16));
            op.op.preds.emplace_back(change.refs.size(), seen.index);
        }
        change.ops.push_back(op.op);
        sealed.ops.push_back(draft);
    }
    seal(deviceNo, document, std::move(change), std::move(sealed));
}

void World::seal(unsigned deviceNo, unsigned document, Change change, SimChange sealed)
{
    Device &device = m_devices[deviceNo];
    auto &[seq, prev] = device.feed[document];
    change.document = documentId(document);
    change.device = device.key;
    change.hlc = ++device.hlc;
    change.prev = seq == 0 ? QByteArray(32, '\0') : prev;
    change.seq = ++seq;
    sealed.device = deviceNo;
    sealed.hash = changeHash(encode(change, QByteArray(16, 's')).head);
    sealed.change = std::move(change);
    prev = sealed.hash;
    const int no = static_cast<int>(m_changes.size());
    m_changes.push_back(std::move(sealed));
    device.known.insert(no);
    device.arrived.push_back(no);
}

void World::deliver(unsigned from, unsigned to, unsigned loss)
{
    for (const unsigned device : {from, to}) {
        for (unsigned document = 0; document < m_documents; ++document) {
            seal(device, document);
        }
    }
    std::mt19937 random(loss);
    Ops parcel = m_devices[from].arrived;
    std::shuffle(parcel.begin(), parcel.end(), random);
    Device &receiver = m_devices[to];
    for (const int no : parcel) {
        const bool isLost = loss % 3 == 0 && random() % 3 == 0;
        if (!isLost && receiver.known.insert(no).second) {
            receiver.arrived.push_back(no);
        }
    }
}

ChangeSet World::all() const
{
    ChangeSet changes;
    for (const SimChange &change : m_changes) {
        changes.emplace_back(change.hash, change.change);
    }
    return changes;
}

ChangeSet World::arrivedAt(unsigned device) const
{
    ChangeSet changes;
    for (const int no : m_devices[device % m_devices.size()].arrived) {
        const SimChange &change = m_changes[static_cast<size_t>(no)];
        changes.emplace_back(change.hash, change.change);
    }
    return changes;
}

} // namespace meyar::test
