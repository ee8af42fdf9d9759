// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/office.h"

#include <algorithm>

namespace meyar {

namespace {

constexpr qint64 dayMs = 24LL * 3'600'000;

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
    const Result<QByteArray> bytes = vault::signedStatement(content, clock.nowMs(), secrets.root());
    if (!bytes) {
        return failAs(bytes);
    }
    const auto kind = std::holds_alternative<vault::Revocation>(content) ? SignedStatement::Kind::Revocation
                                                                         : SignedStatement::Kind::Certificate;
    return store.add({kind, *bytes});
}

vault::PersonCertificate certificateFor(const QByteArray &device, const QString &person, vault::Role role, QDate until,
                                        const Clock &clock)
{
    return {device, person, role, clock.nowMs() - dayMs,
            QDateTime(until.addDays(1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()};
}

} // namespace meyar
