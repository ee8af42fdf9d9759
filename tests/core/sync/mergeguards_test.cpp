// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/mergeguards.h"

#include "core/sync/exchange.h"
#include "core/sync/limits.h"
#include "tests/core/store/pair.h"
#include "tests/core/sync/bundlebuilder.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// Many answers of one kind, by this laptop.
void answerMany(Laptop &laptop, AssessmentId audit, int count, const QString &value)
{
    std::vector<AnswerEdit> edits;
    for (int i = 0; i < count; ++i) {
        edits.push_back({u"q%1"_s.arg(i), value});
    }
    REQUIRE_OK(laptop.store->answer(audit, edits));
}

/// A bundle whose changes are new; only what the guards look at.
IncomingBundle incoming(int devices, int documents)
{
    IncomingBundle bundle;
    bundle.fileName = u"x.meyar"_s;
    for (int i = 0; i < std::max(devices, documents); ++i) {
        IncomingChange coming;
        coming.hash = vault::sha256(QByteArray::number(i));
        coming.change.device = vault::sha256(QByteArray::number(std::min(i, devices - 1)));
        coming.change.document = vault::sha256(QByteArray::number(std::min(i, documents - 1))).first(16);
        bundle.changes.push_back(std::move(coming));
    }
    return bundle;
}

} // namespace

TEST_CASE("A laptop that overwrites very many answers of others is told of", "[guards]")
{
    const int extra = GENERATE(0, 1);
    const int count = bundle::manyOverwrites + extra;
    Pair laptops;
    answerMany(laptops.first, laptops.audit, count, u"no"_s);
    laptops.exchange();
    laptops.second.clock.advance(60'000);
    answerMany(laptops.second, laptops.audit, count, u"yes"_s);

    const QString path = laptops.second.exported();
    const auto preview = inspectBundle(*laptops.first.store, path);
    REQUIRE_OK(preview);
    REQUIRE(preview->overwrites.size() == static_cast<size_t>(extra));
    const Receipt receipt = laptops.first.imported(path);
    REQUIRE(receipt.overwrites.size() == static_cast<size_t>(extra));
    CHECK(receipt.overwritten == extra * count);
    CHECK(laptops.first.store->receipts()->front().overwritten == extra * count);
    if (extra > 0) {
        CHECK(preview->overwrites[0].answers == count);
        CHECK(receipt.overwrites[0].by.person == u"Umar Rashid");
    }
    CHECK(laptops.first.imported(path).overwrites.empty()); // again: nothing is overwritten
}

TEST_CASE("One's own answers may be overwritten by the thousand", "[guards]")
{
    Pair laptops;
    answerMany(laptops.second, laptops.audit, 700, u"no"_s);
    (void)laptops.second.exported(); // seals
    answerMany(laptops.second, laptops.audit, 700, u"yes"_s);
    CHECK(laptops.first.imported(laptops.second.exported()).overwrites.empty());
}

TEST_CASE("Overwriting is counted by laptop, in however many changes", "[guards]")
{
    Pair laptops;
    answerMany(laptops.first, laptops.audit, 30, u"no"_s);
    laptops.exchange();
    for (int i = 0; i < 30; ++i) {
        REQUIRE_OK(laptops.second.store->answer(laptops.audit, u"q%1"_s.arg(i), u"yes"_s));
        REQUIRE_OK(laptops.second.store->sealAll());
    }
    const BundleContent content = openBundle({}, laptops.second.exported()).value();
    IncomingBundle bundle;
    for (const RawChange &raw : content.changes) {
        bundle.changes.push_back({raw, decode(raw, {}).value(), changeHash(raw.head)});
    }
    const auto found = bundle::overwritesIn(*laptops.first.store, bundle, 10);
    REQUIRE_OK(found);
    REQUIRE(found->size() == 1);
    CHECK(found->front().answers == 30);
    CHECK(found->front().by.publicKey == laptops.second.store->thisDevice()->publicKey);
    CHECK(bundle::overwritesIn(*laptops.first.store, bundle, 30)->empty());
}

TEST_CASE("More new laptops or assessments than is believable are refused", "[guards]")
{
    Laptop laptop;
    const auto [devices, documents, isRefused, code] = GENERATE(table<int, int, bool, Error::Code>({
        {bundle::maxNewDevices, 1, false, {}},
        {bundle::maxNewDevices + 1, 1, true, Error::Code::TooManyDevices},
        {1, bundle::maxNewDocuments, false, {}},
        {1, bundle::maxNewDocuments + 1, true, Error::Code::TooManyDocuments},
    }));
    const auto result = bundle::checkNewcomers(*laptop.store, incoming(devices, documents));
    CHECK(result.has_value() != isRefused);
    if (!result) {
        CHECK(result.error().code == code);
        CHECK(result.error().args.size() == 3);
    }
}

TEST_CASE("A bundle of too many laptops is refused whole unless the operator allows it", "[guards]")
{
    std::vector<Run> runs;
    for (int i = 0; i <= bundle::maxNewDevices; ++i) {
        runs.push_back(aRun(vault::newKeyPair(), 'x', 1));
    }
    Laptop office;
    const QString path = office.file(u"x.meyar"_s);
    BundleContent content = contentOf(runs);
    REQUIRE_OK(writeBundle(path, content, vault::newKeyPair()));
    const auto refused = importBundle(*office.store, path);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::TooManyDevices);
    CHECK(office.store->isEmpty().value());
    REQUIRE_OK(importBundle(*office.store, path, {.acceptMany = true}));
}
