// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows.h"

#include <optional>

namespace meyar::ui {

/// The key of a laptop of the programme, and how far it is trusted.
struct LaptopKey
{
    QByteArray key;
    QString label; ///< "cedar-lamp"
    QString person;
    int trust = 0; ///< vault::TrustLevel
    bool isThis = false;
    std::optional<vault::PersonCertificate> certificate = {};
    std::optional<vault::TrustReason> reason = {}; ///< in a programme with a root key
    friend bool operator==(const LaptopKey &, const LaptopKey &) = default;
};

[[nodiscard]] inline LaptopKey laptopKeyOf(const DeviceInfo &device)
{
    return {device.publicKey, device.label,       device.person,     static_cast<int>(device.shownLevel()),
            device.isThis,    device.certificate, device.trustReason};
}

} // namespace meyar::ui
