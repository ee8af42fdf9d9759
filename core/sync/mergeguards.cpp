// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/mergeguards.h"

#include "core/sync/limits.h"

#include <algorithm>

namespace meyar::bundle {

namespace {

constexpr qsizetype hash16Size = 16;

/// Changes of the bundle that are not here yet.
Result<std::vector<const IncomingChange *>> newIn(Store &store, const IncomingBundle &bundle)
{
    std::vector<QByteArray> hashes;
    for (const IncomingChange &incoming : bundle.changes) {
        hashes.push_back(incoming.hash);
    }
    const Result<std::vector<bool>> known = store.knows(hashes);
    if (!known) {
        return failAs(known);
    }
    std::vector<const IncomingChange *> found;
    for (size_t i = 0; i < bundle.changes.size(); ++i) {
        if (!(*known)[i]) {
            found.push_back(&bundle.changes[i]);
        }
    }
    return found;
}

/// Who made the changes that these refer to.
Result<QHash<QByteArray, QByteArray>> authors(Store &store, const IncomingBundle &bundle,
                                              const std::vector<const IncomingChange *> &changes)
{
    std::set<QByteArray> wanted;
    for (const IncomingChange *incoming : changes) {
        wanted.insert(incoming->change.refs.begin(), incoming->change.refs.end());
    }
    Result<QHash<QByteArray, QByteArray>> found = store.authorsOf(wanted);
    if (found) {
        for (const IncomingChange &incoming : bundle.changes) {
            found->insert(incoming.hash.first(hash16Size), incoming.change.device);
        }
    }
    return found;
}

bool overwritesOthers(const Change &change, const Op &op, const QHash<QByteArray, QByteArray> &authors)
{
    return std::any_of(op.preds.begin(), op.preds.end(), [&](const std::pair<quint64, quint64> &pred) {
        if (pred.first == 0) {
            return false;
        }
        const QByteArray author = authors.value(change.refs[pred.first - 1]);
        return !author.isEmpty() && author != change.device;
    });
}

} // namespace

Result<> checkNewcomers(Store &store, const IncomingBundle &bundle)
{
    std::set<QByteArray> documents;
    std::set<QByteArray> devices;
    for (const IncomingChange &incoming : bundle.changes) {
        documents.insert(incoming.change.document);
        devices.insert(incoming.change.device);
    }
    const Result<Newcomers> found = store.newcomers(documents, devices);
    if (!found) {
        return failAs(found);
    }
    if (found->devices > maxNewDevices) {
        return fail(Error::Code::TooManyDevices,
                    {bundle.fileName, QString::number(found->devices), QString::number(maxNewDevices)});
    }
    if (found->documents > maxNewDocuments) {
        return fail(Error::Code::TooManyDocuments,
                    {bundle.fileName, QString::number(found->documents), QString::number(maxNewDocuments)});
    }
    return {};
}

Result<std::vector<Overwrites>> overwritesIn(Store &store, const IncomingBundle &bundle, int above)
{
    const auto changes = newIn(store, bundle);
    if (!changes) {
        return failAs(changes);
    }
    const auto known = authors(store, bundle, *changes);
    if (!known) {
        return failAs(known);
    }
    std::map<QByteArray, std::set<std::pair<QByteArray, QByteArray>>> answers; // by laptop: document, question
    for (const IncomingChange *incoming : *changes) {
        const Change &change = incoming->change;
        for (const Op &op : change.ops) {
            const bool writes = op.kind == Op::Set || op.kind == Op::Resolve || op.kind == Op::DeleteEntity;
            if (writes && op.entityType == static_cast<quint64>(EntityType::Answer)
                && overwritesOthers(change, op, *known)) {
                answers[change.device].insert({change.document, op.entity});
            }
        }
    }
    std::vector<Overwrites> found;
    for (const auto &[device, overwritten] : answers) {
        if (overwritten.size() <= static_cast<size_t>(above)) {
            continue;
        }
        const Result<DeviceInfo> info = store.device(device);
        if (!info) {
            return failAs(info);
        }
        found.push_back({*info, static_cast<int>(overwritten.size())});
    }
    std::sort(found.begin(), found.end(),
              [](const Overwrites &a, const Overwrites &b) { return a.answers > b.answers; });
    return found;
}

} // namespace meyar::bundle
