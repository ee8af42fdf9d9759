// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/vault/programmekeys.h"

// What a programme's office says of laptops, signed with its root key.
namespace meyar {

/// Every laptop heard of, and those that the office has certified without a word of theirs having come.
[[nodiscard]] Result<std::vector<DeviceInfo>> allLaptops(Store &store);

/// Signs a statement with the programme's root key and writes it into the log. A revocation lets count what is here of
/// the laptop, and nothing else; said again, it adds what has come since.
[[nodiscard]] Result<Changes> addSigned(Store &store, const Clock &clock, const vault::StatementContent &content,
                                        const vault::ProgrammeSecrets &secrets);

/// Says whose a laptop is: from the day before, as clocks differ, to the end of the day `until` in UTC.
[[nodiscard]] vault::PersonCertificate certificateFor(const QByteArray &device, const QString &person, vault::Role role,
                                                      QDate until, const Clock &clock);

} // namespace meyar
