// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/passphrase.h"

#include "core/vault/crypto.h"
#include "tests/support/qtcatch.h"

#include <set>

using namespace meyar;
using namespace meyar::vault;
using namespace Qt::StringLiterals;

TEST_CASE("The key of a passphrase is RFC 9106's Argon2id", "[passphrase]")
{
    // what OpenSSL makes of it: one lane, 8 MiB, 2 passes
    const auto key = keyOfPassphrase(u"correct horse"_s, "saltsaltsaltsalt"_ba, {8, 2});
    REQUIRE(key);
    CHECK(key->view().toByteArray().toHex()
          == "c1b14ee8731a49fcfeabec627476b80241e2d95483b568deb05485adef4e70b0"_ba);
}

TEST_CASE("The same passphrase typed in other code points is the same", "[passphrase]")
{
    const QByteArray salt(16, 's');
    const PassphraseCost cheap{8, 1};
    const auto key = keyOfPassphrase(u"caf\u00e9 \u0622\u0626\u06cc\u0646\u06c1"_s, salt, cheap);
    CHECK(*key
          == *keyOfPassphrase(u"cafe\u0301 \u0627\u0653\u064a\u0654\u06cc\u0646\u06c1"_s, salt,
                              cheap));
    CHECK_FALSE(*key == *keyOfPassphrase(u"cafe \u0622\u0626\u06cc\u0646\u06c1"_s, salt, cheap));
    CHECK_FALSE(*key
                == *keyOfPassphrase(u"caf\u00e9 \u0622\u0626\u06cc\u0646\u06c1"_s,
                                    QByteArray(16, 't'), cheap));
}

TEST_CASE("Passphrases that are easy to guess are refused", "[passphrase]")
{
    using enum PassphraseProblem;
    const auto [text, problem] = GENERATE(table<QString, std::optional<PassphraseProblem>>({
        {u""_s, TooShort},
        {u"short words"_s, TooShort},
        {u"           a           "_s, TooShort},
        {u"123456789012"_s, TooCommon},
        {u"03001234567 42"_s, TooCommon},
        {u"Password1234!"_s, TooCommon},
        {u"PakistanZindabad"_s, TooCommon},
        {u"pakistan 1947"_s, TooCommon},
        {u"aaaaaaaaaaaa"_s, TooCommon},
        {u"abcabcabcabc"_s, TooCommon},
        {u"qwertyuiop12"_s, TooCommon},
        {u"Bismillah786786"_s, TooCommon},
        {u"kite garden oil lamp"_s, std::nullopt},
        {u"یہ ایک لمبا جملہ ہے"_s, std::nullopt},
        {u"\U0001F600\U0001F601\U0001F602 four signs"_s, std::nullopt},
    }));
    CAPTURE(text);
    CHECK((passphraseProblem(text) == problem));
}

TEST_CASE("Proposed passphrases pass and differ", "[passphrase]")
{
    std::set<QString> seen;
    for (int i = 0; i < 200; ++i) {
        const QString proposed = proposedPassphrase();
        CAPTURE(proposed);
        CHECK_FALSE(passphraseProblem(proposed));
        CHECK(proposed.split(u'-').size() == 6);
        seen.insert(proposed);
    }
    CHECK(seen.size() == 200);
    CHECK(proposedPassphrase(1).split(u'-').size() == 5);
    CHECK(proposedPassphrase(99).split(u'-').size() == 10);
}

TEST_CASE("Wrong passphrases take longer and longer", "[passphrase]")
{
    QList<int> delays;
    for (int failures = 0; failures < 12; ++failures) {
        delays.append(delayAfterFailures(failures));
    }
    CHECK(delays == QList<int>{0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60});
    CHECK(delayAfterFailures(1'000'000) == 60);
    CHECK(delayAfterFailures(-1) == 0);
}

TEST_CASE("The cost fits the machine", "[passphrase]")
{
    struct Case
    {
        const char *machine;
        double msPerPassOfMiB;
        int mostMiB;
        PassphraseCost expected;
    };
    const Case cases[]{
        {"this one", 1.1, 4096, {192, 3}},          {"a fast one", 0.1, 4096, {256, 4}},
        {"an old one", 3.0, 4096, {64, 3}},         {"a very old one", 9.0, 4096, {64, 2}},
        {"too slow for all", 100.0, 4096, {64, 2}}, {"little memory", 0.5, 200, {192, 3}},
        {"hardly any memory", 0.5, 32, {64, 2}},
    };
    for (const Case &one : cases) {
        CAPTURE(one.machine);
        const PassphraseCost cost
            = calibrated([&one](const PassphraseCost &tried) -> std::optional<qint64> {
                  if (tried.memoryMiB > one.mostMiB) {
                      return std::nullopt;
                  }
                  return static_cast<qint64>(one.msPerPassOfMiB * tried.memoryMiB * tried.passes);
              });
        CHECK((cost == one.expected));
    }
    CHECK(measuredCost({8, 1}).has_value());
    CHECK_FALSE(isPlausible({2048, 3}));
    CHECK_FALSE(isPlausible({64, 0}));
}
