// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/passphrase.h"

#include "core/vault/crypto.h"
#include "core/vault/sodiumbytes.h"

#include <sodium.h>

#include <QElapsedTimer>

#include <algorithm>
#include <array>

namespace meyar::vault {

namespace {

constexpr size_t bytesInMiB = 1024 * 1024;
constexpr qint64 leastMs = 500;
constexpr qint64 mostMs = 1500;

/// Letters only, lower case: what is left when the digits at the end of a common word are taken
/// away.
constexpr std::array commonWords{u"password",
                                 u"passphrase",
                                 u"passwordpassword",
                                 u"pakistan",
                                 u"pakistanzindabad",
                                 u"zindabad",
                                 u"bismillah",
                                 u"alhamdulillah",
                                 u"mashallah",
                                 u"inshallah",
                                 u"allahuakbar",
                                 u"muhammad",
                                 u"meyar",
                                 u"meyarmeyar",
                                 u"audit",
                                 u"auditor",
                                 u"factory",
                                 u"faisalabad",
                                 u"lahore",
                                 u"karachi",
                                 u"islamabad",
                                 u"iloveyou",
                                 u"welcome",
                                 u"letmein",
                                 u"administrator",
                                 u"qwertyuiop",
                                 u"qwerty",
                                 u"asdfghjkl",
                                 u"zxcvbnm",
                                 u"qwertyasdfgh",
                                 u"qwertyuiopasdfghjkl",
                                 u"abcdefghijkl",
                                 u"abcdefghijklmnopqrstuvwxyz",
                                 u"changeme",
                                 u"changeit",
                                 u"secret"};

/// Made of one piece of at most four characters again and again: "abcabcabcabc".
bool isRepetition(const QString &text)
{
    for (qsizetype period = 1; period <= 4; ++period) {
        if (QStringView(text).sliced(period) == QStringView(text).chopped(period)) {
            return true;
        }
    }
    return false;
}

} // namespace

std::optional<PassphraseProblem> passphraseProblem(const QString &passphrase)
{
    const QString text = passphrase.normalized(QString::NormalizationForm_KC).toLower();
    if (text.trimmed().toUcs4().size() < leastPassphraseLength) {
        return PassphraseProblem::TooShort;
    }
    QString letters;
    std::copy_if(text.begin(), text.end(), std::back_inserter(letters),
                 [](QChar c) { return c.isLetter(); });
    const bool isCommon = letters.isEmpty() || isRepetition(text) || isRepetition(letters)
        || std::any_of(commonWords.begin(), commonWords.end(),
                       [&letters](const char16_t *word) { return letters == QStringView(word); });
    return isCommon ? std::optional(PassphraseProblem::TooCommon) : std::nullopt;
}

int delayAfterFailures(int failures)
{
    if (failures < 3) {
        return 0;
    }
    return failures >= 9 ? 60 : 1 << (failures - 3);
}

bool isPlausible(const PassphraseCost &cost)
{
    return cost.memoryMiB >= 8 && cost.memoryMiB <= 1024 && cost.passes >= 1 && cost.passes <= 16;
}

std::optional<Secret> keyOfPassphrase(const QString &passphrase, const QByteArray &salt,
                                      const PassphraseCost &cost)
{
    Q_ASSERT(salt.size() == passphraseSaltSize && isPlausible(cost));
    startSodium();
    QString normal = passphrase.normalized(QString::NormalizationForm_KC);
    QByteArray utf8 = normal.toUtf8();
    Secret key(32);
    const bool isMade
        = crypto_pwhash_argon2id(key.data(), static_cast<quint64>(key.size()), utf8.constData(),
                                 sizeIn(utf8), bytesIn(salt), static_cast<quint64>(cost.passes),
                                 static_cast<size_t>(cost.memoryMiB) * bytesInMiB,
                                 crypto_pwhash_argon2id_ALG_ARGON2ID13)
        == 0;
    wipe(utf8);
    if (normal.isDetached()) {
        sodium_memzero(normal.data(), static_cast<size_t>(normal.size()) * sizeof(QChar));
    }
    return isMade ? std::optional(std::move(key)) : std::nullopt;
}

std::optional<qint64> measuredCost(const PassphraseCost &cost)
{
    QElapsedTimer timer;
    timer.start();
    const auto key
        = keyOfPassphrase(QStringLiteral("measure"), QByteArray(passphraseSaltSize, '\0'), cost);
    return key ? std::optional(timer.elapsed()) : std::nullopt;
}

PassphraseCost calibrated(const MeasureCost &measure)
{
    constexpr std::array<PassphraseCost, 6> ascending{
        {{64, 2}, {64, 3}, {128, 3}, {192, 3}, {256, 3}, {256, 4}}};
    PassphraseCost best = ascending.front();
    for (const PassphraseCost &cost : ascending) {
        const auto ms = measure(cost);
        if (!ms || *ms > mostMs) {
            break;
        }
        best = cost;
        if (*ms >= leastMs) {
            break;
        }
    }
    return best;
}

} // namespace meyar::vault
