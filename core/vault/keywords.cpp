// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/keywords.h"

#include "core/vault/crypto.h"
#include "core/vault/passphrase.h"
#include "core/vault/sodiumbytes.h"
#include "core/vault/wordlists.h"

#include <sodium.h>

#include <algorithm>

namespace meyar::vault {

QStringList keyWords(const QByteArray &publicKey, Language language)
{
    constexpr int words = 6;
    const auto &list = language == Language::Urdu ? urduKeyWords : englishKeyWords;
    QStringList result;
    for (const char byte : blake2b256(publicKey, "meyar1 key words").first(words)) {
        result.append(list[static_cast<quint8>(byte)].toString());
    }
    return result;
}

QString proposedPassphrase(int words)
{
    constexpr quint32 count = englishKeyWords.size() + furtherPassphraseWords.size();
    static_assert(count == 1024);
    startSodium();
    QStringList result;
    for (int i = 0; i < std::clamp(words, 5, 10); ++i) {
        const quint32 number = randombytes_uniform(count);
        result.append((number < englishKeyWords.size() ? englishKeyWords[number]
                                                       : furtherPassphraseWords[number - englishKeyWords.size()])
                          .toString());
    }
    return result.join(u'-');
}

} // namespace meyar::vault
