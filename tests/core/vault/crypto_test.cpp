// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/crypto.h"

#include "tests/support/qtcatch.h"

using namespace meyar;
using namespace meyar::vault;
using namespace Qt::StringLiterals;

TEST_CASE("Hashes are the published ones", "[vault]")
{
    // FIPS 180-4 and RFC 7693, of "abc"
    CHECK(sha256("abc"_ba).toHex()
          == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_ba);
    CHECK(blake2b512("abc"_ba).toHex()
          == "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
             "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923"_ba);
    CHECK(blake2b256("abc"_ba).toHex()
          == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"_ba);
    CHECK(sha256({}).toHex()
          == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba);
}

TEST_CASE("A hash under one key is not a hash under another", "[vault]")
{
    CHECK(blake2b256("abc"_ba, "one"_ba) != blake2b256("abc"_ba, "two"_ba));
    CHECK(blake2b256("abc"_ba, "one"_ba) != blake2b256("abc"_ba));
}

TEST_CASE("A signature is good for its message and key only", "[vault]")
{
    const KeyPair pair = newKeyPair();
    const QByteArray signature = sign("message"_ba, pair.secretKey);
    CHECK(verify("message"_ba, signature, pair.publicKey));

    CHECK_FALSE(verify("massage"_ba, signature, pair.publicKey));
    CHECK_FALSE(verify("message"_ba, signature, newKeyPair().publicKey));
    CHECK_FALSE(verify("message"_ba, signature.chopped(1), pair.publicKey));
    CHECK_FALSE(verify("message"_ba, signature, pair.publicKey.chopped(1)));
    CHECK_FALSE(verify("message"_ba, {}, {}));
}

TEST_CASE("Random bytes are as many as wanted and differ", "[vault]")
{
    CHECK(randomBytes(16).size() == 16);
    CHECK(randomBytes(16) != randomBytes(16));
}

TEST_CASE("Bytes are compared by size and content", "[vault]")
{
    CHECK(sameBytes("abc"_ba, "abc"_ba));
    CHECK(sameBytes({}, ""_ba));
    CHECK_FALSE(sameBytes("abc"_ba, "abd"_ba));
    CHECK_FALSE(sameBytes("abc"_ba, "ab"_ba));
}
