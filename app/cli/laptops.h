// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/vault/trust.h"

namespace meyar::cli {

[[nodiscard]] QString hexOf(const QByteArray &bytes);

/// "auditor", "trainer", "manager", "office"
[[nodiscard]] QString nameOf(vault::Role role);
[[nodiscard]] std::optional<vault::Role> roleNamed(const QString &name);
/// "unknown", "first use", "certified", "revoked"
[[nodiscard]] QString trustName(int trust);
/// The same for a laptop; one that only this database accepted, or that is this one, is not called certified.
[[nodiscard]] QString trustName(const DeviceInfo &device);
/// Why a laptop is or is not trusted, as a sentence.
[[nodiscard]] QString sentenceOf(vault::TrustReason reason);

/// What a laptop is by its key: label, fingerprint and the key words in both languages.
[[nodiscard]] QJsonObject keyJson(const QByteArray &publicKey);
[[nodiscard]] QJsonObject toJson(const vault::PersonCertificate &certificate);
[[nodiscard]] QJsonObject toJson(const DeviceInfo &device);
/// "Bilal Khan, auditor, until 2027-03-31"
[[nodiscard]] QString lineOf(const vault::PersonCertificate &certificate);
/// The key words, one line for each language.
void sayKeyWords(const Call &call, const QByteArray &publicKey);

/// Merges what waits on the shelf although its sender is trusted by now, and says what that did.
[[nodiscard]] Exit takeWaiting(Call &call, Store &store);

/// The one laptop that a person means: a whole key, the beginning of one (4 digits or more), its label or its person.
[[nodiscard]] Result<DeviceInfo> laptopMeant(Store &store, const QString &text);

} // namespace meyar::cli
