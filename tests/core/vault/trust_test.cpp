// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/trust.h"

#include "core/vault/secret.h"
#include "tests/support/qtcatch.h"

#include <algorithm>

using namespace meyar;
using namespace meyar::vault;
using namespace Qt::StringLiterals;

namespace {

KeyPair keyNumber(char number)
{
    return keyPairOf(Secret::copyOf(QByteArray(32, number)));
}

const KeyPair root = keyNumber('1');
const KeyPair secondRoot = keyNumber('2');
const KeyPair thirdRoot = keyNumber('3');
const KeyPair stranger = keyNumber('x');
const QByteArray device(32, 'd');
const ProgrammeId programme = programmeIdOf(root.publicKey);

QByteArray certified(qint64 issued, qint64 from, qint64 to, const QString &person = u"Ayesha"_s,
                     const KeyPair &by = root, Role role = Role::Auditor)
{
    return signedStatement(PersonCertificate{device, person, role, from, to}, issued, by).value();
}

QByteArray revoked(qint64 issued, const KeyPair &by = root)
{
    return signedStatement(Revocation{device, u"stolen"_s}, issued, by).value();
}

QByteArray rotated(qint64 issued, const KeyPair &from, const KeyPair &to)
{
    return signedStatement(RootRotation{to.publicKey}, issued, from).value();
}

QByteArray card(qint64 issued, const QString &name, const KeyPair &by = root)
{
    return signedStatement(ProgrammeCard{name, {}, QByteArray(32, 's')}, issued, by).value();
}

QByteArray withWrongBit(QByteArray bytes)
{
    bytes[bytes.size() - 1] = static_cast<char>(bytes[bytes.size() - 1] ^ 1);
    return bytes;
}

struct Case
{
    const char *name;
    std::vector<QByteArray> statements;
    TrustLevel level;
    TrustReason reason;
    QString person;
};

std::vector<Case> cases()
{
    using enum TrustLevel;
    return {
        {"nothing", {}, Unknown, TrustReason::NoRootKey, {}},
        {"only a stranger's",
         {certified(1, 0, 999, u"X"_s, stranger)},
         Unknown,
         TrustReason::NoRootKey,
         {}},
        {"a card", {card(1, u"P"_s)}, Unknown, TrustReason::NoCertificate, {}},
        {"valid", {certified(1, 0, 999)}, Certified, TrustReason::Certified, u"Ayesha"_s},
        {"first moment", {certified(1, 500, 501)}, Certified, TrustReason::Certified, u"Ayesha"_s},
        {"last moment is over",
         {certified(1, 400, 500)},
         Unknown,
         TrustReason::Expired,
         u"Ayesha"_s},
        {"expired", {certified(1, 0, 100)}, Unknown, TrustReason::Expired, u"Ayesha"_s},
        {"not yet", {certified(1, 600, 999)}, Unknown, TrustReason::NotYetValid, u"Ayesha"_s},
        {"renewed",
         {certified(1, 0, 100), certified(2, 100, 999, u"Bilal"_s)},
         Certified,
         TrustReason::Certified,
         u"Bilal"_s},
        {"renewed too early",
         {certified(1, 0, 999), certified(2, 600, 2000, u"Bilal"_s)},
         Certified,
         TrustReason::Certified,
         u"Ayesha"_s},
        {"two valid, the last issued",
         {certified(9, 0, 999, u"Bilal"_s), certified(1, 0, 999)},
         Certified,
         TrustReason::Certified,
         u"Bilal"_s},
        {"expired, then not yet",
         {certified(1, 0, 100), certified(2, 600, 999)},
         Unknown,
         TrustReason::NotYetValid,
         u"Ayesha"_s},
        {"revoked", {certified(1, 0, 999), revoked(2)}, Revoked, TrustReason::Revoked, u"Ayesha"_s},
        {"certified again after that",
         {revoked(2), certified(3, 0, 999)},
         Revoked,
         TrustReason::Revoked,
         u"Ayesha"_s},
        {"revoked without certificate", {revoked(2)}, Revoked, TrustReason::Revoked, {}},
        {"revoked by a stranger",
         {certified(1, 0, 999), revoked(2, stranger)},
         Certified,
         TrustReason::Certified,
         u"Ayesha"_s},
        {"forged",
         {card(1, u"P"_s), withWrongBit(certified(1, 0, 999))},
         Unknown,
         TrustReason::NoCertificate,
         {}},
        {"forged revocation",
         {certified(1, 0, 999), withWrongBit(revoked(2))},
         Certified,
         TrustReason::Certified,
         u"Ayesha"_s},
        {"stranger's certificate",
         {card(1, u"P"_s), certified(1, 0, 999, u"X"_s, stranger)},
         Unknown,
         TrustReason::NoCertificate,
         {}},
        {"by the new root",
         {rotated(10, root, secondRoot), certified(20, 0, 999, u"Bilal"_s, secondRoot)},
         Certified,
         TrustReason::Certified,
         u"Bilal"_s},
        {"by the old root, before",
         {certified(5, 0, 999), rotated(10, root, secondRoot)},
         Certified,
         TrustReason::Certified,
         u"Ayesha"_s},
        {"by the old root, after",
         {certified(15, 0, 999), rotated(10, root, secondRoot)},
         Unknown,
         TrustReason::NoCertificate,
         {}},
        {"two rotations",
         {rotated(10, root, secondRoot), rotated(20, secondRoot, thirdRoot),
          certified(30, 0, 999, u"C"_s, thirdRoot)},
         Certified,
         TrustReason::Certified,
         u"C"_s},
        {"a link is missing",
         {rotated(20, secondRoot, thirdRoot), card(1, u"P"_s),
          certified(30, 0, 999, u"C"_s, thirdRoot)},
         Unknown,
         TrustReason::NoCertificate,
         {}},
        {"rotation forged",
         {card(1, u"P"_s), withWrongBit(rotated(10, root, secondRoot)),
          certified(30, 0, 999, u"C"_s, secondRoot)},
         Unknown,
         TrustReason::NoCertificate,
         {}},
        {"contested, the one",
         {rotated(10, root, secondRoot), rotated(12, root, thirdRoot),
          certified(30, 0, 999, u"C"_s, secondRoot)},
         Unknown,
         TrustReason::NoCertificate,
         {}},
        {"contested, the other",
         {rotated(10, root, secondRoot), rotated(12, root, thirdRoot),
          certified(30, 0, 999, u"C"_s, thirdRoot)},
         Unknown,
         TrustReason::NoCertificate,
         {}},
        {"contested, what was before",
         {certified(5, 0, 999), rotated(10, root, secondRoot), rotated(12, root, thirdRoot)},
         Certified,
         TrustReason::Certified,
         u"Ayesha"_s},
        {"in a circle",
         {rotated(10, root, secondRoot), rotated(20, secondRoot, root),
          certified(15, 0, 999, u"B"_s, secondRoot)},
         Certified,
         TrustReason::Certified,
         u"B"_s},
        {"revoked by the new root",
         {certified(5, 0, 999), rotated(10, root, secondRoot), revoked(20, secondRoot)},
         Revoked,
         TrustReason::Revoked,
         u"Ayesha"_s},
    };
}

} // namespace

TEST_CASE("What a programme's statements say of a laptop", "[trust]")
{
    for (const Case &one : cases()) {
        CAPTURE(one.name);
        const DeviceTrust trust = trustOf(one.statements, programme, device, 500);
        CHECK(static_cast<int>(trust.level) == static_cast<int>(one.level));
        CHECK(static_cast<int>(trust.reason) == static_cast<int>(one.reason));
        CHECK((trust.certificate ? trust.certificate->person : QString()) == one.person);
        CHECK(trust.revocation == (one.level == TrustLevel::Revoked ? u"stolen"_s : QString()));
    }
}

TEST_CASE("Order and repetition of statements change nothing", "[trust]")
{
    for (const Case &one : cases()) {
        CAPTURE(one.name);
        std::vector<QByteArray> statements = one.statements;
        statements.insert(statements.end(), one.statements.begin(), one.statements.end());
        std::sort(statements.begin(), statements.end());
        do {
            const DeviceTrust trust = trustOf(statements, programme, device, 500);
            REQUIRE(trust.level == one.level);
            REQUIRE(trust.reason == one.reason);
            REQUIRE((trust.certificate ? trust.certificate->person : QString()) == one.person);
        } while (statements.size() <= 4
                 && std::next_permutation(statements.begin(), statements.end()));
    }
}

TEST_CASE("Another laptop and another programme are not meant", "[trust]")
{
    const std::vector statements{certified(1, 0, 999), revoked(2)};
    CHECK(trustOf(statements, programme, QByteArray(32, 'e'), 500).reason
          == TrustReason::NoCertificate);
    CHECK(trustOf(statements, programmeIdOf(stranger.publicKey), device, 500).reason
          == TrustReason::NoRootKey);
    CHECK(trustOf(statements, ProgrammeId(), device, 500).reason == TrustReason::OpenProgramme);
    CHECK(trustOf(statements, ProgrammeId(), device, 500).level == TrustLevel::Unknown);
}

TEST_CASE("Statements that do not count are listed with the reason", "[trust]")
{
    using enum IgnoredReason;
    const std::vector statements{
        "nonsense"_ba,
        card(1, u"P"_s),
        withWrongBit(card(2, u"Q"_s)),
        card(3, u"R"_s, stranger),
        rotated(10, root, secondRoot),
        card(11, u"S"_s),
        rotated(20, secondRoot, thirdRoot),
        rotated(21, secondRoot, stranger),
    };
    const ProgrammeTrust trust = programmeTrust(statements, programme);
    CHECK((trust.ignored
           == std::vector<IgnoredStatement>{{0, Malformed},
                                            {2, BadSignature},
                                            {3, OtherProgramme},
                                            {5, RetiredRoot},
                                            {6, ContestedRotation},
                                            {7, ContestedRotation}}));
    CHECK((trust.roots == std::vector{root.publicKey, secondRoot.publicKey}));
    CHECK(trust.isContested);
    CHECK(trust.card->name == u"P"_s);
}

TEST_CASE("The last issued card speaks for the programme", "[trust]")
{
    const ProgrammeTrust trust
        = programmeTrust({card(30, u"C"_s, secondRoot), card(5, u"A"_s),
                          rotated(10, root, secondRoot), card(20, u"B"_s, secondRoot)},
                         programme);
    CHECK(trust.card->name == u"C"_s);
    CHECK_FALSE(trust.isContested);
    CHECK(trust.ignored.empty());
}
