// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/salvage.h"

#include "core/sync/segments.h"
#include "core/vault/exchangekey.h"
#include "core/vault/programmekeys.h"
#include "tests/core/store/pair.h"
#include "tests/core/sync/bundlebuilder.h"
#include "tests/core/sync/evidencefixture.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

using State = SalvagedEntry::State;

/// A bundle with two photos behind its changes.
struct Damaged
{
    Laptop sender{u"Bushra Anwar"_s};
    AssessmentId audit;
    QString path;
    QByteArray whole;

    Damaged()
    {
        audit = startedAudit(*sender.store, sender.clock, *fourQuestions());
        attached(sender, audit, u"one.jpg"_s, photo("jpg", {40, 40}));
        attached(sender, audit, u"two.jpg"_s, photo("jpg", {41, 41}));
        path = sender.file(u"x.meyar"_s);
        REQUIRE_OK(exportBundle(*sender.store, {.path = path, .evidenceUpTo = smallEvidence}));
        whole = fileBytes(path);
    }
    Salvage found(const QByteArray &bytes)
    {
        const QString damaged = sender.file(u"damaged.meyar"_s);
        saveBytes(damaged, bytes);
        CHECK((bytes == whole) == readBundle(damaged).has_value()); // the ordinary import takes all or nothing
        const auto result = salvage(sender.store->profile(), damaged);
        REQUIRE_OK(result);
        return *result;
    }
    [[nodiscard]] qsizetype placeOf(const QByteArray &name) const { return whole.indexOf(name, whole.indexOf("manifest.cbor.minisig")); }
};

int countOf(const Salvage &found, State state)
{
    return static_cast<int>(std::count_if(found.entries.begin(), found.entries.end(),
                                          [&](const SalvagedEntry &entry) { return entry.state == state; }));
}

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes[at] ^ 4);
    return bytes;
}

} // namespace

TEST_CASE("Of a bundle that was cut off, what is whole is found and merged when asked", "[salvage]")
{
    Damaged damaged;
    const BundleContent all = readBundle(damaged.path).value();
    const qsizetype lastBlob = damaged.whole.lastIndexOf("PK\x03\x04");
    const Salvage found = damaged.found(damaged.whole.first(lastBlob + 200));
    CHECK(found.hasContents);
    CHECK(countOf(found, State::Missing) == 1);
    CHECK(countOf(found, State::Intact) == static_cast<int>(found.entries.size()) - 1);
    CHECK(found.feeds == static_cast<int>(all.feeds.size()));
    CHECK(found.content.feeds == all.feeds);
    CHECK(found.content.changes == all.changes);
    CHECK(found.content.blobs.size() == 1);
    CHECK(found.files == 2);

    Laptop office;
    const auto receipt = mergeSalvaged(*office.store, found);
    REQUIRE_OK(receipt);
    CHECK(receipt->newFiles == 1);
    CHECK(receipt->missingFiles == 1);
    CHECK(stateOf(*office.store) == stateOf(*damaged.sender.store));
    const Receipt good = office.imported(damaged.path); // the same bundle whole, later
    CHECK(good.newChanges == 0);
    CHECK(good.newFiles == 1);
    CHECK(good.missingFiles == 0);
}

TEST_CASE("A rotten segment takes its runs with it, a rotten photo itself", "[salvage]")
{
    Damaged damaged;
    const Salvage segment = damaged.found(flipped(damaged.whole, damaged.placeOf(".cbor.zst") + 60));
    CHECK(segment.hasContents);
    CHECK(countOf(segment, State::Damaged) == 1);
    CHECK(segment.content.feeds.empty());
    CHECK(segment.content.changes.empty());
    CHECK(segment.content.blobs.size() == 2);

    const Salvage blob = damaged.found(flipped(damaged.whole, damaged.placeOf("blob/") + 100));
    CHECK(countOf(blob, State::Damaged) == 1);
    CHECK(blob.content.blobs.size() == 1);
    CHECK_FALSE(blob.content.feeds.empty());

    // Headers prove nothing and are not needed.
    const Salvage header = damaged.found(flipped(damaged.whole, 8));
    CHECK(countOf(header, State::Intact) == static_cast<int>(header.entries.size()));
    CHECK(damaged.found(damaged.whole).content.changes == readBundle(damaged.path)->changes);
}

TEST_CASE("Without its signed list of contents, nothing of a bundle is merged", "[salvage]")
{
    Damaged damaged;
    const qsizetype at = GENERATE(60, 300);
    const Salvage found = damaged.found(flipped(damaged.whole, at));
    CHECK_FALSE(found.hasContents);
    CHECK(countOf(found, State::Unproven) >= 4);
    Laptop office;
    const auto refused = mergeSalvaged(*office.store, found);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::NothingToMerge);
    CHECK(office.store->isEmpty().value());
    CHECK(damaged.found({}).entries.empty());
    CHECK_FALSE(damaged.found("PK").hasContents);
}

TEST_CASE("A run without its first or last change is not whole", "[salvage]")
{
    // Two authors, each with a segment of their own: one of them rots.
    const vault::KeyPair one = vault::newKeyPair();
    const vault::KeyPair two = vault::newKeyPair();
    const Run first = aRun(one, 'x', 3);
    const Run second = aRun(two, 'x', 2);
    Forgery forgery;
    forgery.content = contentOf({first, second});
    forgery.segments = {bundle::packed({first.changes[0], first.changes[1]})->front(),
                        bundle::packed({first.changes[2], second.changes[0]})->front(),
                        bundle::packed({second.changes[1]})->front()};
    const QByteArray whole = forged(forgery);
    const int rotten = GENERATE(0, 1, 2);
    qsizetype at = whole.indexOf("manifest.cbor.minisig"); // before, the names stand in the manifest
    for (int segment = 0; segment <= rotten; ++segment) {
        at = whole.indexOf(".cbor.zst", at) + 9;
    }
    QTemporaryDir folder;
    saveBytes(folder.filePath(u"x.meyar"_s), flipped(whole, at + 10));
    const auto found = salvage(folder.path(), folder.filePath(u"x.meyar"_s));
    REQUIRE_OK(found);
    REQUIRE(found->hasContents);
    const std::vector<std::vector<BundleFeed>> wholeFeeds{{second.feed}, {}, {first.feed}};
    CHECK(found->content.feeds == wholeFeeds[static_cast<size_t>(rotten)]);
    CHECK(found->content.changes.size() == (rotten == 0 ? 2 : rotten == 1 ? 0 : 3));
}

TEST_CASE("Of an encrypted bundle, what comes before the damage is found", "[salvage]")
{
    Damaged damaged;
    Laptop office;
    attached(damaged.sender, damaged.audit, u"large.pdf"_s, "%PDF-1.7\n" + QByteArray(200'000, 'x'));
    const QString path = damaged.sender.file(u"x.meyar.age"_s);
    REQUIRE_OK(exportBundle(*damaged.sender.store,
                            {.path = path,
                             .recipients = {vault::exchangeKey(office.store->profile())->recipient().toString()},
                             .evidenceUpTo = smallEvidence}));
    QByteArray bytes = fileBytes(path);
    bytes.chop(1000);
    saveBytes(path, bytes);
    CHECK_FALSE(importBundle(*office.store, path));
    const auto found = salvage(office.store->profile(), path);
    REQUIRE_OK(found);
    CHECK(found->hasContents);
    CHECK(countOf(*found, State::Missing) == 1);
    CHECK(found->content.blobs.size() == 2);
    REQUIRE_OK(mergeSalvaged(*office.store, *found));
    CHECK(stateOf(*office.store) == stateOf(*damaged.sender.store));

    Laptop stranger;
    const auto refused = salvage(stranger.store->profile(), path);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::NotForThisKey);
}

TEST_CASE("Nobody's damaged bundle is merged without being accepted", "[salvage]")
{
    const vault::ProgrammeSecrets secrets = vault::ProgrammeSecrets::create();
    Laptop office(secrets.programme, u"Decent work"_s);
    const auto certificate = vault::signedStatement(vault::PersonCertificate{office.store->thisDevice()->publicKey, u"O"_s,
                                                                      vault::Role::Office, 0, 4'000'000'000'000},
                                             1'000, secrets.root());
    REQUIRE_OK(certificate);
    REQUIRE_OK(office.store->add({SignedStatement::Kind::Certificate, *certificate}));
    const auto programme = vault::signedStatement(vault::ProgrammeCard{u"Decent work"_s, {}, secrets.sealingKey()}, 1'000, secrets.root());
    REQUIRE_OK(programme);
    REQUIRE_OK(office.store->add({SignedStatement::Kind::Certificate, *programme}));
    Laptop stranger(secrets.programme, u"Decent work"_s);
    (void)startedAudit(*stranger.store, stranger.clock, *fourQuestions());
    const auto found = salvage({}, stranger.exported());
    REQUIRE_OK(found);
    const auto refused = mergeSalvaged(*office.store, *found);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::UnknownSender);
    REQUIRE_OK(mergeSalvaged(*office.store, *found, {.acceptSender = true}));
}
