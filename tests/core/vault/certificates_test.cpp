// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/certificates.h"

#include "core/vault/agekeys.h"
#include "tests/support/qtcatch.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

using namespace meyar;
using namespace meyar::vault;
using namespace Qt::StringLiterals;

namespace {

const QByteArray device(32, 'd');
const QByteArray sealing(32, 's');
constexpr qint64 issued = 1'790'000'000'000;

std::vector<StatementContent> samples()
{
    return {ProgrammeCard{
                u"Faisalabad 2026"_s, {AgeIdentity::create().recipient().toString()}, sealing},
            ProgrammeCard{u"بغیر دفتر"_s, {}, sealing},
            PersonCertificate{device, u"Ayesha Bibi"_s, Role::Trainer, issued, issued + 1},
            RootRotation{QByteArray(32, 'r')}, Revocation{device, u"laptop stolen"_s}};
}

/// Any array, signed as a statement is.
QByteArray signedAny(qint64 version, qint64 type, const QCborValue &payload, const KeyPair &root)
{
    const QByteArray message
        = "meyar1 statement" + QCborValue(QCborArray{version, type, payload}).toCbor();
    return QCborValue(QCborArray{version, type, payload, sign(message, root.secretKey)}).toCbor();
}

} // namespace

TEST_CASE("Statements are read as they were signed", "[certificates]")
{
    const KeyPair root = newKeyPair();
    for (const StatementContent &content : samples()) {
        const auto bytes = signedStatement(content, issued, root);
        REQUIRE_OK(bytes);
        const auto read = readStatement(*bytes);
        REQUIRE(read.has_value());
        CHECK((*read == Statement{root.publicKey, issued, content}));
        CHECK(signedStatement(content, issued, root).value() == *bytes); // deterministic
    }
}

TEST_CASE("Every changed bit and every cut of a statement is refused", "[certificates]")
{
    const KeyPair root = newKeyPair();
    for (const StatementContent &content : samples()) {
        const QByteArray bytes = signedStatement(content, issued, root).value();
        int accepted = 0;
        for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
            QByteArray changed = bytes;
            changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
            accepted += readStatement(changed) ? 1 : 0;
        }
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            accepted += readStatement(bytes.left(size)) ? 1 : 0;
        }
        accepted += readStatement(bytes + '\0') ? 1 : 0;
        CHECK(accepted == 0);
    }
}

TEST_CASE("What cannot be said is not signed", "[certificates]")
{
    const KeyPair root = newKeyPair();
    const StatementContent bad[]{
        ProgrammeCard{u" "_s, {}, sealing},
        ProgrammeCard{u"x"_s, {u"age1nonsense"_s}, sealing},
        ProgrammeCard{u"x"_s, {}, "short"_ba},
        PersonCertificate{"short"_ba, u"x"_s, Role::Auditor, 0, 1},
        PersonCertificate{device, {}, Role::Auditor, 0, 1},
        PersonCertificate{device, QString(201, u'x'), Role::Auditor, 0, 1},
        PersonCertificate{device, u"x"_s, static_cast<Role>(9), 0, 1},
        PersonCertificate{device, u"x"_s, Role::Auditor, 5, 5},
        RootRotation{{}},
        Revocation{device, {}},
    };
    for (const StatementContent &content : bad) {
        CHECK(signedStatement(content, issued, root).error().code == Error::Code::BadArgument);
    }
    CHECK_FALSE(signedStatement(RootRotation{sealing}, -1, root));
}

TEST_CASE("Well signed but wrong statements are told apart", "[certificates]")
{
    using enum StatementProblem;
    const KeyPair root = newKeyPair();
    const QCborMap good{{0, root.publicKey}, {1, issued}, {2, device}};
    const auto problem = [](const QByteArray &bytes) {
        const auto read = readStatement(bytes);
        REQUIRE_FALSE(read);
        return read.error();
    };
    CHECK(readStatement(signedAny(1, 3, good, root)).has_value());
    CHECK((problem(signedAny(2, 3, good, root)) == Malformed));
    CHECK((problem(signedAny(1, 77, good, root)) == UnknownType));
    CHECK(
        (problem(signedAny(1, 3, QCborMap{{0, root.publicKey}, {1, issued}}, root)) == Malformed));
    CHECK((problem(signedAny(1, 3, QCborMap{{1, issued}, {0, root.publicKey}, {2, device}}, root))
           == Malformed));
    CHECK((problem(signedAny(1, 3, QCborMap{{0, root.publicKey}, {1, -5}, {2, device}}, root))
           == Malformed));
    CHECK((problem(signedAny(1, 3, good, newKeyPair())) == BadSignature));
    CHECK((problem(signedAny(1, 3, u"text"_s, root)) == Malformed));
    CHECK((
        problem(signedAny(
            1, 2,
            QCborMap{
                {0, root.publicKey}, {1, issued}, {2, device}, {3, u"x"_s}, {4, 5}, {5, 0}, {6, 1}},
            root))
        == Malformed));
    CHECK((problem(QByteArray(20'000, '\x81')) == Malformed));
    CHECK((problem(QByteArray(10'000, '\x81')) == Malformed));
    CHECK((problem(QByteArray::fromHex("9bffffffffffffffff")) == Malformed));

    // A later version may say more.
    QCborMap more = good;
    more[40] = u"more"_s;
    CHECK(readStatement(signedAny(1, 3, more, root)).has_value());
}

TEST_CASE("Random and mutilated bytes are refused as statements", "[certificates]")
{
    const KeyPair root = newKeyPair();
    const QByteArray good = signedStatement(Revocation{device, u"lost"_s}, issued, root).value();
    int accepted = 0;
    for (int i = 0; i < 5000; ++i) {
        accepted += readStatement(randomBytes(1 + i % 64)) ? 1 : 0;
        QByteArray changed = good;
        const QByteArray piece = randomBytes(1 + i % 4);
        changed.replace(i % good.size(), i % 3 * 2, piece);
        accepted += changed != good && readStatement(changed) ? 1 : 0;
    }
    CHECK(accepted == 0);
}

TEST_CASE("Texts of statements cannot look like others", "[certificates]")
{
    const KeyPair root = newKeyPair();
    const QString tricky = u"Ali\u202e"_s + QChar(7);
    const auto read
        = readStatement(signedStatement(Revocation{device, tricky}, issued, root).value());
    REQUIRE(read.has_value());
    CHECK(std::get<Revocation>(read->content).reason == u"Ali"_s);
}

TEST_CASE("A programme's id proves its root key", "[certificates]")
{
    const QByteArray root(32, 'r');
    CHECK(programmeIdOf(root).bytes() == blake2b256(root, "meyar1 programme").left(16));
    CHECK_FALSE(programmeIdOf(root) == programmeIdOf(device));
}
