// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change.h"

#include "core/vault/crypto.h"
#include "tests/support/qtcatch.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

const QByteArray salt(16, '\x5a');

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

/// Made of the same seed on every run, so that a failure can be repeated.
class Generator
{
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {
    }

    Change change()
    {
        Change change;
        change.document = bytes(16);
        change.device = bytes(32);
        change.seq = 1 + m_random.bounded(1000U);
        change.hlc = m_random.generate64();
        change.prev = change.seq == 1 ? QByteArray(32, '\0') : bytes(32);
        change.deps = deps();
        change.schema = m_random.bounded(300U);
        for (quint32 i = m_random.bounded(4U); i > 0; --i) {
            change.refs.push_back(bytes(16));
        }
        const quint32 count = m_random.bounded(12U);
        for (quint32 i = 0; i < count; ++i) {
            change.ops.push_back(op(change.refs.size(), i));
        }
        return change;
    }

    QByteArray bytes(int size)
    {
        QByteArray bytes(size, '\0');
        for (char &byte : bytes) {
            byte = static_cast<char>(m_random.generate());
        }
        return bytes;
    }

private:
    std::vector<QByteArray> deps()
    {
        std::set<QByteArray> deps;
        for (quint32 i = m_random.bounded(4U); i > 0; --i) {
            deps.insert(bytes(16));
        }
        return {deps.begin(), deps.end()};
    }

    Op op(quint64 refs, quint32 ownIndex)
    {
        Op op;
        op.kind = m_random.bounded(8U) == 0 ? 64 + m_random.bounded(1000U) : m_random.bounded(6U);
        op.entityType = m_random.bounded(20U);
        op.entityIsName = m_random.bounded(2U) == 0;
        op.entity = op.entityIsName ? text().toUtf8() : bytes(16);
        op.field = text();
        op.value = value();
        op.note = op.kind == Op::Resolve ? text() : QString();
        op.ageMs = m_random.generate64() >> m_random.bounded(64U);
        for (quint32 i = m_random.bounded(3U); i > 0; --i) {
            const quint64 ref = m_random.bounded(static_cast<quint32>(refs) + 1);
            if (ref > 0 || ownIndex > 0) {
                op.preds.emplace_back(ref, m_random.bounded(ref > 0 ? 100000U : ownIndex));
            }
        }
        return op;
    }

    QString text()
    {
        static const QStringList texts{u""_s,
                                       u"plain"_s,
                                       u"بجلی کا پینل"_s,
                                       u"\U0001F9EF\n\u0000 x"_s,
                                       u"\uFEFFmarked"_s,
                                       QString(300, u'ß')};
        return texts[m_random.bounded(static_cast<int>(texts.size()))];
    }

    Value value()
    {
        switch (m_random.bounded(5U)) {
        case 0:
            return {};
        case 1:
            return static_cast<qint64>(m_random.generate64()) >> m_random.bounded(64U);
        case 2:
            return number();
        case 3:
            return text();
        default:
            return bytes(static_cast<int>(m_random.bounded(40U)));
        }
    }

    double number()
    {
        static constexpr std::array numbers{0.0,
                                            -0.0,
                                            1.5,
                                            65504.0,
                                            65505.0,
                                            100000.0,
                                            0.1,
                                            1e300,
                                            5e-324,
                                            3.4028234663852886e38,
                                            5.960464477539063e-8,
                                            std::numeric_limits<double>::infinity()};
        return numbers[m_random.bounded(static_cast<quint32>(numbers.size()))];
    }

    QRandomGenerator m_random;
};

/// Sets the register "f" of the entity named "e".
Op setTo(const Value &value)
{
    Op op;
    op.entity = "e"_ba;
    op.entityIsName = true;
    op.field = u"f"_s;
    op.value = value;
    return op;
}

/// A body written by hand and a header that vouches for it.
RawChange withBody(const QByteArray &body)
{
    Change change;
    change.document = QByteArray(16, 'd');
    change.device = QByteArray(32, 'k');
    change.seq = 1;
    change.prev = QByteArray(32, '\0');
    RawChange raw = encode(change, salt);
    const QByteArray oldHash = vault::blake2b256(raw.body, "meyar1 body"_ba);
    raw.head.replace(oldHash, vault::blake2b256(body, "meyar1 body"_ba));
    // body_len, min_reader and schema are the last bytes of the header
    const QByteArray length = body.size() < 24 ? QByteArray(1, static_cast<char>(body.size()))
        : body.size() < 256                    ? "\x18"_ba + static_cast<char>(body.size())
                                               : QByteArray();
    REQUIRE_FALSE(length.isEmpty());
    raw.head.chop(raw.body.size() < 24 ? 3 : 4);
    raw.head += length + "\x01\x01"_ba;
    raw.body = body;
    return raw;
}

QByteArray bodyOf(const QByteArray &ops)
{
    return "\x83\x50"_ba + salt + "\x80"_ba + ops;
}

/// [kind, 1, "e", "f", value, preds, 0]
QByteArray opOf(const char *kind, const char *value, const char *preds = "80",
                const char *age = "00")
{
    return hex("87") + hex(kind) + hex("01") + hex("6165") + hex("6166") + hex(value) + hex(preds)
        + hex(age);
}

bool accepts(const RawChange &raw)
{
    const auto change = decode(raw, u"test"_s);
    return change.has_value();
}

bool acceptsOp(const QByteArray &op)
{
    return accepts(withBody(bodyOf("\x81"_ba + op)));
}

} // namespace

TEST_CASE("A change comes back as it was written, bit for bit", "[change]")
{
    Generator generator(1);
    for (int i = 0; i < 2000; ++i) {
        const Change change = generator.change();
        const RawChange raw = encode(change, generator.bytes(16));

        const auto decoded = decode(raw, u"test"_s);

        REQUIRE_OK(decoded);
        CHECK(*decoded == change);
        CHECK(encode(*decoded, raw.body.mid(2, 16)) == raw);
    }
}

TEST_CASE("The sign of zero survives and NaN has one form", "[change]")
{
    Change change = *decode(withBody(bodyOf("\x80"_ba)), u"test"_s);
    change.ops = {setTo(-0.0), setTo(std::numeric_limits<double>::quiet_NaN())};

    const RawChange raw = encode(change, salt);
    const auto decoded = decode(raw, u"test"_s);

    REQUIRE_OK(decoded);
    CHECK(std::signbit(std::get<double>(decoded->ops[0].value)));
    CHECK(std::isnan(std::get<double>(decoded->ops[1].value)));
    CHECK(raw.body.contains(hex("f98000")));
    CHECK(raw.body.contains(hex("f97e00")));
}

TEST_CASE("Hashes have the documented keys and feed messages the documented prefix", "[change]")
{
    CHECK(changeHash("x"_ba) == vault::blake2b256("x"_ba, "meyar1 change"_ba));
    CHECK(changeHash("x"_ba) != vault::blake2b256("x"_ba, "meyar1 body"_ba));
    CHECK(feedMessage("h"_ba) == "meyar1 feedh"_ba);
}

TEST_CASE("The encoding is the documented one", "[change]")
{
    Change change;
    change.document = QByteArray(16, 'd');
    change.device = QByteArray(32, 'k');
    change.seq = 1;
    change.hlc = 65536;
    change.prev = QByteArray(32, '\0');
    change.ops = {setTo(qint64(-1))};
    change.ops[0].ageMs = 24;

    const RawChange raw = encode(change, salt);

    CHECK(raw.body
          == "\x83\x50"_ba + salt
              + hex("808187"
                    "00"
                    "00"
                    "6165"
                    "6166"
                    "20"
                    "80"
                    "1818"));
    CHECK(raw.head
          == hex("8b01"
                 "50")
              + change.document + hex("5820") + change.device
              + hex("01"
                    "1a00010000"
                    "5820")
              + change.prev
              + hex("80"
                    "5820")
              + vault::blake2b256(raw.body, "meyar1 body"_ba)
              + hex("181f"
                    "01"
                    "01"));
}

TEST_CASE("A redacted change is its header and has no ops", "[change]")
{
    const Change change = Generator(2).change();
    RawChange raw = encode(change, salt);
    raw.body = QByteArray();

    const auto decoded = decode(raw, u"test"_s);

    REQUIRE_OK(decoded);
    CHECK(decoded->device == change.device);
    CHECK(decoded->ops.empty());
}

TEST_CASE("An empty body is not a redacted one", "[change]")
{
    RawChange raw = encode(Generator(2).change(), salt);
    raw.body = QByteArray("");

    CHECK_FALSE(accepts(raw));
}

TEST_CASE("A change for a newer reader is kept without its ops", "[change]")
{
    RawChange raw = withBody("\x01 not even CBOR"_ba);
    raw.head[raw.head.size() - 2] = 2;

    SECTION("with the same header")
    {
        const auto decoded = decode(raw, u"test"_s);
        REQUIRE_OK(decoded);
        CHECK(decoded->minReader == 2);
        CHECK(decoded->ops.empty());
    }
    SECTION("with a longer header of another format")
    {
        raw.head[0] = '\x8c';
        raw.head[1] = 2;
        raw.head += hex("a10102");
        const auto decoded = decode(raw, u"test"_s);
        REQUIRE_OK(decoded);
        CHECK(decoded->document == QByteArray(16, 'd'));
    }
    SECTION("but its body is still the one that the header names")
    {
        raw.body += 'x';
        CHECK_FALSE(accepts(raw));
    }
}

TEST_CASE("Ops of unknown kinds are kept, whatever they hold", "[change]")
{
    const char *value
        = GENERATE("f5", "a1016161", "8201820203", "1bffffffffffffffff", "3bffffffffffffffff");
    const auto change = decode(withBody(bodyOf("\x81"_ba + opOf("1840", value))), u"test"_s);

    REQUIRE_OK(change);
    REQUIRE(change->ops.size() == 1);
    CHECK(change->ops[0].kind == 64);
    CHECK(change->ops[0].field == u"f"_s);
    CHECK(change->ops[0].value == Value());
    CHECK_FALSE(acceptsOp(opOf("00", value)));
}

TEST_CASE("Only deterministic CBOR is a change", "[change]")
{
    REQUIRE(acceptsOp(opOf("00", "00")));
    REQUIRE(acceptsOp(opOf("02", "820060")));
    const char *value = GENERATE(
        as<const char *>(), "1800", "190017", "1a0000ffff", "1b00000000ffffffff", // not shortest
        "3800", "5800", "7800", "fa3fc00000", "fb3ff8000000000000", "fa7fc00000", "f97e01",
        "fb7ff8000000000000", // floats too
        "5f4100ff", "7f6161ff", "9fff", "bfff", // indefinite
        "c000", "f0", "f7", "f800", "ff", "1c", "fc", // tags, other simple values
        "61ff", "62c080", "63eda080", // not UTF-8
        "5bffffffffffffffff", "7b7fffffffffffffff", "9bffffffffffffffff", "bb7fffffffffffffff",
        "9affffffff", "5a00ffffff"); // longer than the file
    CHECK_FALSE(acceptsOp(opOf("00", value)));
    CHECK_FALSE(acceptsOp(opOf("1840", value)));
}

TEST_CASE("Maps of unknown kinds have sorted, unique keys", "[change]")
{
    CHECK(acceptsOp(opOf("1840", "a201000200")));
    CHECK_FALSE(acceptsOp(opOf("1840", "a202000100")));
    CHECK_FALSE(acceptsOp(opOf("1840", "a201000100")));
}

TEST_CASE("Nesting ends at eight", "[change]")
{
    // the body, its ops and the op are three of them
    CHECK(acceptsOp(opOf("1840", "818181818100")));
    CHECK_FALSE(acceptsOp(opOf("1840", "81818181818100")));
    CHECK_FALSE(accepts(withBody(QByteArray(200, '\x81') + '\0')));
}

TEST_CASE("Ops have the documented fields", "[change]")
{
    CHECK_FALSE(acceptsOp(opOf("00", "820060"))); // only Resolve has a note
    CHECK_FALSE(acceptsOp(opOf("02", "00")));
    CHECK_FALSE(acceptsOp(opOf("02", "820000")));
    CHECK_FALSE(acceptsOp(opOf("20", "00"))); // kind -1
    CHECK_FALSE(acceptsOp(opOf("00", "00", "80", "20"))); // age -1
    CHECK_FALSE(acceptsOp(hex("8700014165616600"
                              "8000"))); // an entity of one byte
    CHECK_FALSE(acceptsOp(hex("8600016165616600"
                              "80"))); // six fields
    CHECK_FALSE(acceptsOp(hex("8800016165616600"
                              "800000"))); // eight of a known kind
    CHECK(acceptsOp(hex("881840016165616600"
                        "800000"))); // eight of an unknown kind
}

TEST_CASE("Preds name what exists", "[change]")
{
    CHECK_FALSE(acceptsOp(opOf("00", "00", "81820000"))); // itself
    CHECK_FALSE(acceptsOp(opOf("00", "00", "81820100"))); // refs is empty
    CHECK_FALSE(acceptsOp(opOf("00", "00", "818100")));
    const QByteArray two = opOf("00", "00") + opOf("00", "01", "81820000");
    CHECK(accepts(withBody(bodyOf("\x82"_ba + two))));
    const QByteArray later = opOf("00", "00") + opOf("00", "01", "81820001");
    CHECK_FALSE(accepts(withBody(bodyOf("\x82"_ba + later))));
}

TEST_CASE("A header has its limits", "[change]")
{
    Change change = *decode(withBody(bodyOf("\x80"_ba)), u"test"_s);
    const auto acceptsChange = [&change] { return accepts(encode(change, salt)); };
    REQUIRE(acceptsChange());

    SECTION("numbers start at one")
    {
        change.seq = 0;
    }
    SECTION("numbers end at 2^40")
    {
        change.seq = (Q_UINT64_C(1) << 40) + 1;
    }
    SECTION("the first change has none before it")
    {
        change.prev[0] = 1;
    }
    SECTION("the second has one")
    {
        change.seq = 2;
    }
    SECTION("a reader is at least one")
    {
        change.minReader = 0;
    }
    SECTION("a document is 16 bytes")
    {
        change.document.chop(1);
    }
    SECTION("a device is 32 bytes")
    {
        change.device += 'x';
    }
    SECTION("a dependency is 16 bytes")
    {
        change.deps = {QByteArray(15, 'x')};
    }
    CHECK_FALSE(acceptsChange());
}

TEST_CASE("Dependencies are sorted and unique", "[change]")
{
    Change change = *decode(withBody(bodyOf("\x80"_ba)), u"test"_s);
    change.deps = {QByteArray(16, 'a'), QByteArray(16, 'b')};
    RawChange raw = encode(change, salt);
    REQUIRE(accepts(raw));

    SECTION("sorted")
    {
        raw.head.replace(QByteArray(16, 'a'), QByteArray(16, 'c'));
    }
    SECTION("unique")
    {
        raw.head.replace(QByteArray(16, 'a'), QByteArray(16, 'b'));
    }
    CHECK_FALSE(accepts(raw));
}

TEST_CASE("A change of more than 100,000 ops is refused", "[change]")
{
    Change change = *decode(withBody(bodyOf("\x80"_ba)), u"test"_s);
    change.ops.assign(100000, setTo({}));
    CHECK(accepts(encode(change, salt)));

    change.ops.push_back(change.ops.front());
    CHECK_FALSE(accepts(encode(change, salt)));
}

TEST_CASE("A change that fits no bundle is too large", "[change]")
{
    Change change = *decode(withBody(bodyOf("\x80"_ba)), u"test"_s);
    change.ops = {setTo(QByteArray(15 * 1024 * 1024, 'x'))};

    const auto decoded = decode(encode(change, salt), u"test"_s);

    REQUIRE_FALSE(decoded);
    CHECK(decoded.error().code == Error::Code::TooLarge);
}

TEST_CASE("A cut, a longer or a changed change is refused", "[change]")
{
    const RawChange raw = encode(Generator(7).change(), salt);
    REQUIRE(accepts(raw));

    for (qsizetype size = 0; size < raw.head.size(); ++size) {
        CHECK_FALSE(accepts({raw.head.left(size), raw.body}));
    }
    for (qsizetype size = 0; size < raw.body.size(); ++size) {
        CHECK_FALSE(accepts({raw.head, QByteArray(raw.body.constData(), size)}));
    }
    CHECK_FALSE(accepts({raw.head + '\0', raw.body}));
    CHECK_FALSE(accepts({raw.head, raw.body + '\0'}));
    for (qsizetype i = 0; i < raw.body.size() * 8; ++i) {
        QByteArray body = raw.body;
        body[i / 8] = static_cast<char>(body[i / 8] ^ (1 << (i % 8)));
        CHECK_FALSE(accepts({raw.head, body}));
    }
}

TEST_CASE("What is accepted under an honest hash is canonical", "[change]")
{
    Generator generator(11);
    QRandomGenerator random(13);
    const auto isKnown = [](const Op &op) { return op.kind <= Op::Revoke; };
    int accepted = 0;
    for (int i = 0; i < 20000; ++i) {
        QByteArray mutant = encode(generator.change(), salt).body.left(250);
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(mutant.size())));
        mutant[at] = static_cast<char>(random.generate());

        const auto change = decode(withBody(mutant), u"test"_s);

        if (change && std::all_of(change->ops.begin(), change->ops.end(), isKnown)) {
            ++accepted;
            REQUIRE(encode(*change, mutant.mid(2, 16)).body == mutant);
        }
    }
    CHECK(accepted > 100);
}
