// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/pair.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

DocumentRow rowOf(Laptop &laptop, const QByteArray &id)
{
    const std::vector<DocumentRow> rows = laptop.store->documents().value();
    for (const DocumentRow &row : rows) {
        if (row.id == id) {
            return row;
        }
    }
    FAIL("no such document");
    return {};
}

const QByteArray document(16, 'd');

/// Changes of one device on a document, each with one answer, as a bundle brings them.
class Feed
{
public:
    explicit Feed(ProgrammeId programme) : m_programme(programme) {}

    IncomingChange change(quint64 seq, const QString &value, quint64 kind = Op::Set)
    {
        Change change;
        change.document = document;
        change.device = m_keys.publicKey;
        change.seq = seq;
        change.hlc = seq << 16;
        change.prev = seq == 1 ? QByteArray(32, '\0') : QByteArray(32, 'p');
        Op op;
        op.kind = kind;
        op.entityType = static_cast<quint64>(EntityType::Answer);
        op.entityIsName = true;
        op.entity = "q" + QByteArray::number(static_cast<qulonglong>(seq));
        op.field = u"value"_s;
        op.value = value;
        change.ops = {op};
        return from(std::move(change));
    }
    static IncomingChange from(Change change)
    {
        const RawChange raw = encode(change, QByteArray(16, 's'));
        return {raw, change, changeHash(raw.head)};
    }
    IncomingBundle bundle(std::vector<IncomingChange> changes)
    {
        IncomingBundle bundle;
        bundle.fileName = u"b.meyar"_s;
        bundle.manifestHash = vault::randomBytes(32);
        bundle.sender = m_keys.publicKey;
        bundle.programme = m_programme;
        for (const IncomingChange &change : changes) {
            bundle.signatures.push_back({change.hash, vault::sign(feedMessage(change.hash), m_keys.secretKey)});
        }
        bundle.changes = std::move(changes);
        return bundle;
    }
    [[nodiscard]] const QByteArray &device() const { return m_keys.publicKey; }

private:
    vault::KeyPair m_keys = vault::newKeyPair();
    ProgrammeId m_programme;
};

} // namespace

TEST_CASE("A document says which changes of whom are missing, until they come", "[documents]")
{
    Laptop laptop;
    Feed feed(laptop.store->programme());
    const IncomingChange first = feed.change(1, u"a"_s);
    const IncomingChange second = feed.change(2, u"b"_s);
    REQUIRE_OK(laptop.store->merge(feed.bundle({first, feed.change(5, u"e"_s), feed.change(7, u"g"_s)})));

    DocumentRow row = rowOf(laptop, document);
    CHECK(row.flags == static_cast<int>(DocumentFlag::Incomplete));
    REQUIRE(row.missing.size() == 2);
    CHECK(row.missing.front().device == feed.device());
    CHECK(row.missing.front().from == 2);
    CHECK(row.missing.front().to == 4);
    CHECK(row.missing.back().from == 6);
    CHECK(row.missing.back().to == 6);

    REQUIRE_OK(laptop.store->merge(
        feed.bundle({second, feed.change(3, u"c"_s), feed.change(4, u"d"_s), feed.change(6, u"f"_s)})));
    row = rowOf(laptop, document);
    CHECK(row.flags == 0);
    CHECK(row.missing.empty());
    CHECK(row.changes == 7);
}

TEST_CASE("A fork of a feed is shown", "[documents]")
{
    Laptop laptop;
    Feed feed(laptop.store->programme());
    REQUIRE_OK(laptop.store->merge(feed.bundle({feed.change(1, u"a"_s), feed.change(1, u"b"_s)})));

    const DocumentRow row = rowOf(laptop, document);
    CHECK(row.is(DocumentFlag::Forked));
    REQUIRE(row.forked.size() == 1);
    CHECK(row.forked.front().from == 1);
}

TEST_CASE("What a newer Meyar wrote is kept and shown as such", "[documents]")
{
    const auto kind = GENERATE(as<quint64>(), 7, 63, 64, 1000);
    Laptop laptop;
    Feed feed(laptop.store->programme());
    REQUIRE_OK(laptop.store->merge(feed.bundle({feed.change(1, u"a"_s), feed.change(2, u"b"_s, kind)})));

    CHECK(rowOf(laptop, document).is(DocumentFlag::NeedsNewer) == (kind < 64));
    REQUIRE_OK(laptop.store->rebuild());
    CHECK(rowOf(laptop, document).is(DocumentFlag::NeedsNewer) == (kind < 64));
}

TEST_CASE("What others overwrote but is not here makes a document incomplete", "[documents]")
{
    Laptop laptop;
    Feed feed(laptop.store->programme());
    IncomingChange later = feed.change(1, u"b"_s);
    const IncomingChange missing = Feed(laptop.store->programme()).change(1, u"a"_s);
    later.change.refs = {missing.hash.left(16)};
    later.change.ops.front().preds = {{1, 0}};
    REQUIRE_OK(laptop.store->merge(feed.bundle({Feed::from(later.change)})));
    CHECK(rowOf(laptop, document).missingUnknown == 1);
    CHECK(rowOf(laptop, document).is(DocumentFlag::Incomplete));

    REQUIRE_OK(laptop.store->merge(feed.bundle({missing})));

    CHECK(rowOf(laptop, document).missingUnknown == 0);
    CHECK(rowOf(laptop, document).flags == 0);
}

TEST_CASE("A body that a bundle left out is waited for, and taken when it comes", "[documents]")
{
    Laptop laptop;
    Feed feed(laptop.store->programme());
    const IncomingChange whole = feed.change(1, u"a"_s);
    IncomingChange headOnly = whole;
    headOnly.raw.body = QByteArray();
    headOnly.change.ops.clear();
    REQUIRE_OK(laptop.store->merge(feed.bundle({headOnly})));
    CHECK(rowOf(laptop, document).withoutText.size() == 1);
    CHECK(rowOf(laptop, document).is(DocumentFlag::Incomplete));
    CHECK(laptop.store->check().value().problems == QStringList());

    REQUIRE_OK(laptop.store->merge(feed.bundle({whole})));

    CHECK(rowOf(laptop, document).flags == 0);
    CHECK(laptop.store->check().value().registers == 1);
    CHECK(laptop.store->check().value().problems == QStringList());
}

TEST_CASE("Statements of trust travel, add up, and are never overwritten", "[statements]")
{
    Pair laptops;
    const SignedStatement card{SignedStatement::Kind::Certificate, "certificate"};
    const SignedStatement revocation{SignedStatement::Kind::Revocation, "revocation"};
    REQUIRE_OK(laptops.first.store->add(card));
    REQUIRE_OK(laptops.first.store->add(card));
    REQUIRE_OK(laptops.second.store->add(card));
    REQUIRE_OK(laptops.second.store->add(revocation));
    laptops.exchange();

    for (Laptop *laptop : {&laptops.first, &laptops.second}) {
        CHECK(laptop->store->statements().value() == std::vector<SignedStatement>{card, revocation});
        REQUIRE_OK(laptop->store->rebuild());
        CHECK(laptop->store->statements().value().size() == 2);
        CHECK(laptop->store->check().value().problems == QStringList());
    }
    CHECK(stateOf(*laptops.first.store) == stateOf(*laptops.second.store));
    CHECK_FALSE(laptops.first.store->add({SignedStatement::Kind::Certificate, {}}));
}
