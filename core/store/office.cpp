// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/office.h"

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 3'600'000;

/// What is here of a laptop counts; in as many statements as it takes.
Result<Changes> addRevocations(Store &store, const Clock &clock, vault::Revocation revocation,
                               const vault::ProgrammeSecrets &secrets)
{
    if (const Result<> sealed = store.sealAll(); !sealed) {
        return failAs(sealed);
    }
    const Result<std::vector<HeldFeed>> held = store.held({});
    if (!held) {
        return failAs(held);
    }
    std::vector<vault::FeedEnd> ends;
    for (const HeldFeed &feed : *held) {
        if (feed.device == revocation.device) {
            ends.push_back({feed.document, feed.seq, feed.hash16});
        }
    }
    Changes all;
    size_t done = 0;
    do {
        const size_t count = std::min(ends.size() - done, vault::Revocation::mostEnds);
        const auto first = ends.begin() + static_cast<std::ptrdiff_t>(done);
        revocation.counts = std::vector<vault::FeedEnd>(first, first + static_cast<std::ptrdiff_t>(count));
        done += count;
        const Result<QByteArray> bytes = vault::signedStatement(revocation, clock.nowMs(), secrets.root());
        if (!bytes) {
            return failAs(bytes);
        }
        const Result<Changes> added = store.add({SignedStatement::Kind::Revocation, *bytes});
        if (!added) {
            return added;
        }
        all.add(*added);
    } while (done < ends.size());
    return all;
}

} // namespace

Result<std::vector<DeviceInfo>> allLaptops(Store &store)
{
    Result<std::vector<DeviceInfo>> devices = store.devices();
    const Result<vault::ProgrammeTrust> programme = store.programmeTrust();
    if (!devices || !programme) {
        return tl::unexpected(!devices ? devices.error() : programme.error());
    }
    for (const vault::Statement &statement : programme->certificates) {
        const QByteArray &key = std::get<vault::PersonCertificate>(statement.content).device;
        if (std::ranges::find(*devices, key, &DeviceInfo::publicKey) == devices->end()) {
            Result<DeviceInfo> device = store.device(key);
            if (!device) {
                return failAs(device);
            }
            devices->push_back(std::move(*device));
        }
    }
    return devices;
}

Result<Changes> addSigned(Store &store, const Clock &clock, const vault::StatementContent &content,
                          const vault::ProgrammeSecrets &secrets)
{
    const Result<DeviceInfo> me = store.thisDevice();
    if (!me) {
        return failAs(me);
    }
    if (const auto *revoked = std::get_if<vault::Revocation>(&content); revoked && revoked->device == me->publicKey) {
        return fail(Error::Code::BadArgument,
                    {u"laptop"_s, me->label, u"another laptop than the office's own, whose bundles carry the word"_s});
    }
    if (const auto *certified = std::get_if<vault::PersonCertificate>(&content)) {
        const Result<DeviceInfo> device = store.device(certified->device);
        if (device && device->trust == static_cast<int>(vault::TrustLevel::Revoked)) {
            return fail(Error::Code::BadArgument,
                        {u"laptop"_s, device->label, u"one that is not revoked; its person begins with a new key"_s});
        }
    }
    if (const auto *revocation = std::get_if<vault::Revocation>(&content)) {
        return addRevocations(store, clock, *revocation, secrets);
    }
    const Result<QByteArray> bytes = vault::signedStatement(content, clock.nowMs(), secrets.root());
    return bytes ? store.add({SignedStatement::Kind::Certificate, *bytes}) : failAs(bytes);
}

vault::PersonCertificate certificateFor(const QByteArray &device, const QString &person, vault::Role role, QDate until,
                                        const Clock &clock)
{
    return {device, person, role, clock.nowMs() - dayMs,
            QDateTime(until.addDays(1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()};
}

} // namespace meyar
