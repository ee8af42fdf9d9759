// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>

// Private to core/vault: words for people to read aloud and to remember. The order is part of the
// meaning of key words: never change it.
namespace meyar::vault {

/// One byte each. No two are within two letters of another, none begins with the four letters of
/// another.
extern const std::array<QStringView, 256> englishKeyWords;
/// One byte each, ordinary words. No two are within one letter of another.
extern const std::array<QStringView, 256> urduKeyWords;
/// With englishKeyWords the 1,024 words of proposed passphrases.
extern const std::array<QStringView, 768> furtherPassphraseWords;

} // namespace meyar::vault
