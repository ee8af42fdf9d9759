// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/agekeys.h"
#include "core/vault/bech32.h"
#include "core/vault/hkdf.h"
#include "core/vault/secret.h"

#include "tests/support/qtcatch.h"

#include <type_traits>

using namespace meyar;
using namespace meyar::vault;
using namespace Qt::StringLiterals;

TEST_CASE("HMAC-SHA-256 is RFC 4231's", "[vault]")
{
    CHECK(hmacSha256("Jefe"_ba, "what do ya want for nothing?"_ba).toHex()
          == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"_ba);
    CHECK(hmacSha256(QByteArray(131, '\xaa'),
                     "Test Using Larger Than Block-Size Key - Hash Key First"_ba)
              .toHex()
          == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"_ba);
}

TEST_CASE("HKDF-SHA-256 is RFC 5869's", "[vault]")
{
    // the first 32 of the 42 bytes of test cases 1 and 3
    CHECK(
        hkdfSha256(QByteArray(22, '\x0b'), QByteArray::fromHex("000102030405060708090a0b0c"),
                   QByteArray::fromHex("f0f1f2f3f4f5f6f7f8f9"))
            .view()
        == QByteArray::fromHex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"));
    CHECK(
        hkdfSha256(QByteArray(22, '\x0b'), {}, {}).view()
        == QByteArray::fromHex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"));
}

TEST_CASE("Secrets move, compare and are not copied by accident", "[vault]")
{
    STATIC_REQUIRE_FALSE(std::is_copy_constructible_v<Secret>);
    Secret one = Secret::random(32);
    const Secret same = one.clone();
    CHECK(one == same);
    CHECK_FALSE(one == Secret::random(32));
    CHECK_FALSE(one == Secret(31));
    CHECK(Secret(4).view() == QByteArray(4, '\0'));
    CHECK(Secret() == Secret());
    const Secret moved = std::move(one);
    CHECK(moved == same);
    QByteArray bytes = "secret"_ba;
    bytes.detach();
    wipe(bytes);
    CHECK(bytes.isEmpty());
}

TEST_CASE("Bech32 is BIP 173's", "[vault]")
{
    CHECK(fromBech32("a", u"A12UEL5L").value().isEmpty());
    CHECK(fromBech32("split", u"split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w")
              .value()
              .toHex()
          == "c5f38b70305f519bf66d85fb6cf03058f3dde463ecd7918f2dc743918f2d"_ba);
    for (const QString &bad : {u"a12UEL5L"_s, u"A12UEL5M"_s, u"b12uel5l"_s, u"a1"_s, u"a"_s, u""_s,
                               u"12uel5l"_s, u"a12uelöl"_s}) {
        CAPTURE(bad);
        CHECK_FALSE(fromBech32("a", bad));
    }
    CHECK_FALSE(fromBech32("a", u"a1qqq")); // shorter than its checksum
}

TEST_CASE("Keys of age are read and written as age writes them", "[age]")
{
    // from the specification
    const QString secret
        = u"AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"_s;
    const QString recipient = u"age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"_s;

    const auto identity = AgeIdentity::fromString(u' ' + secret + u'\n');

    REQUIRE_OK(identity);
    CHECK(identity->toString() == secret);
    CHECK(identity->recipient().toString() == recipient);
    CHECK(AgeRecipient::fromString(recipient).value() == identity->recipient());
    CHECK(identity->clone().secret() == identity->secret());

    CHECK_FALSE(AgeIdentity::fromString(secret.toLower()));
    CHECK_FALSE(AgeIdentity::fromString(recipient));
    CHECK_FALSE(AgeRecipient::fromString(recipient.toUpper()));
    CHECK_FALSE(AgeRecipient::fromString(secret));
    CHECK_FALSE(AgeRecipient::fromString(bech32("age", QByteArray(31, 'x'))));
    CHECK_FALSE(AgeRecipient::fromString(bech32("age", QByteArray(32, '\0')))); // of low order
    const auto refused = AgeIdentity::fromString(secret.chopped(1));
    CHECK_FALSE(refused.error().args.join(u' ').contains(secret.left(30)));
}

TEST_CASE("Every wrong character of a recipient is noticed", "[age]")
{
    const QString text = AgeIdentity::create().recipient().toString();
    int accepted = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        for (const QChar c : u"qpzry9x8gf2tvdw0s3jn54khce6mua7l1b"_s) {
            QString changed = text;
            changed[i] = c;
            accepted += c != text[i] && AgeRecipient::fromString(changed) ? 1 : 0;
        }
    }
    CHECK(accepted == 0);
}
