// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/diskspace.h"
#include "core/sync/exportevidence.h"
#include "core/vault/exchangekey.h"
#include "tests/core/store/pair.h"
#include "tests/core/sync/bundlebuilder.h"
#include "tests/core/sync/evidencefixture.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// The first laptop has three photos; the second holds their rows.
struct Album : Pair
{
    std::vector<Evidence> photos;

    Album()
    {
        for (int side = 40; side < 43; ++side) {
            photos.push_back(attached(first, audit, u"p%1.jpg"_s.arg(side), photo("jpg", {side, side}), u"a"_s));
        }
        second.imported(first.exported());
    }
    EvidenceSummary send(const EvidenceRequest &request)
    {
        const auto summary = exportEvidence(*first.store, request);
        REQUIRE_OK(summary);
        return *summary;
    }
};

Receipt imported(Laptop &laptop, const QString &path)
{
    const auto receipt = importBundle(*laptop.store, path);
    REQUIRE_OK(receipt);
    return *receipt;
}

} // namespace

TEST_CASE("Evidence travels in volumes that are taken in any order", "[evidence][exchange]")
{
    Album album;
    const bool isEncrypted = GENERATE(false, true);
    EvidenceRequest request{album.first.file(u"x.meyar"_s)};
    request.volumeSize = album.photos[0].size + album.photos[1].size;
    if (isEncrypted) {
        request.recipients = {vault::exchangeKey(album.second.store->profile())->recipient().toString()};
    }
    const EvidenceSummary summary = album.send(request);
    const QString ending = isEncrypted ? u".meyar.age"_s : u".meyar"_s;
    REQUIRE(summary.paths
            == QStringList{album.first.file(u"x-evidence-1of2"_s) + ending, album.first.file(u"x-evidence-2of2"_s) + ending});
    CHECK(summary.files == 3);

    Laptop &second = album.second;
    CHECK(second.store->missingEvidence()->missing.size() == 3);
    const QByteArray before = stateOf(*second.store);
    const Receipt late = imported(second, summary.paths[1]);
    CHECK(late.newFiles == 1);
    CHECK(late.missingFiles == 2);
    CHECK(late.files == 3);
    const Receipt early = imported(second, summary.paths[0]);
    CHECK(early.newFiles == 2);
    CHECK(early.missingFiles == 0);
    CHECK(second.store->receipts()->front().newFiles == 2);
    CHECK(stateOf(*second.store) == before);
    CHECK(imported(second, summary.paths[0]).newFiles == 0); // again: nothing new
    for (const Evidence &evidence : album.photos) {
        CHECK(second.store->evidenceFiles().get(evidence.sha256) == album.first.store->evidenceFiles().get(evidence.sha256));
    }
    const auto volume = openBundle(second.store->profile(), summary.paths[1]);
    REQUIRE_OK(volume);
    CHECK(volume->purpose == BundlePurpose::Evidence);
    CHECK(volume->volume.number == 2);
    CHECK(volume->volume.of == 2);
    CHECK(volume->volume.set != volume->bundleId);
    CHECK(volume->changes.empty());
}

TEST_CASE("A peer is sent the evidence that it lacks and no more", "[evidence][exchange]")
{
    Album album;
    const QByteArray second = album.second.store->thisDevice()->publicKey;
    // Never heard of: all. After a receipt: what it wants. After it has them: nothing but what it cannot know of.
    CHECK(album.send({album.first.file(u"a.meyar"_s), {}, second}).files == 3);
    const QString wants = album.second.file(u"wants.meyar"_s);
    REQUIRE_OK(exportBundle(*album.second.store, {.path = wants, .onlyReceipt = true}));
    CHECK(openBundle({}, wants)->wantBlobs.size() == 3);
    imported(album.first, wants);
    CHECK(album.first.store->wantedBy(second)->size() == 3);
    imported(album.second, album.send({album.first.file(u"b.meyar"_s), {}, second}).paths.at(0));

    const QString thanks = album.second.file(u"thanks.meyar"_s);
    REQUIRE_OK(exportBundle(*album.second.store, {.path = thanks, .onlyReceipt = true}));
    imported(album.first, thanks);
    CHECK(album.send({album.first.file(u"c.meyar"_s), {}, second}).paths.isEmpty());
    const Evidence more = attached(album.first, album.audit, u"new.jpg"_s, photo("jpg", {50, 50}));
    CHECK(album.send({album.first.file(u"d.meyar"_s), {}, second}).files == 1);
    CHECK(album.send({album.first.file(u"e.meyar"_s)}).files == 4);
    (void)more;
}

TEST_CASE("Small evidence rides along with the answers if asked", "[evidence][exchange]")
{
    Album album;
    Laptop third;
    ExportRequest request{album.first.file(u"with.meyar"_s)};
    request.evidenceUpTo = smallEvidence;
    const auto with = exportBundle(*album.first.store, request);
    REQUIRE_OK(with);
    CHECK(with->files == 3);
    const Receipt receipt = imported(third, request.path);
    CHECK(receipt.newFiles == 3);
    CHECK(receipt.missingFiles == 0);

    request.path = album.first.file(u"without.meyar"_s);
    request.evidenceUpTo = 100;
    const auto without = exportBundle(*album.first.store, request);
    REQUIRE_OK(without);
    CHECK(without->files == 0);
    CHECK(without->filesLeft == 3);
}

TEST_CASE("Files that do not belong here are refused and counted", "[evidence][exchange]")
{
    Album album;
    const EvidenceSummary summary = album.send({album.first.file(u"x.meyar"_s)});

    SECTION("of an assessment never heard of")
    {
        Laptop stranger;
        const Receipt receipt = imported(stranger, summary.paths.at(0));
        CHECK(receipt.refusedFiles == 3);
        CHECK(stranger.store->evidenceFiles().all().empty());
    }
    SECTION("known by its assessment, although no row has come yet")
    {
        const Evidence later = attached(album.first, album.audit, u"later.jpg"_s, photo("jpg", {60, 60}));
        const EvidenceSummary more = album.send({album.first.file(u"y.meyar"_s)});
        const Receipt receipt = imported(album.second, more.paths.at(0));
        CHECK(receipt.newFiles == 4);
        CHECK(receipt.refusedFiles == 0);
        CHECK(album.second.store->evidenceFiles().has(later.sha256));
        imported(album.second, album.first.exported());
        CHECK(album.second.store->missingEvidence()->missing.empty());
    }
    SECTION("removed for good")
    {
        REQUIRE_OK(album.first.store->redactFile(album.photos[0].sha256, u"a child is in it"_s));
        imported(album.second, album.first.exported());
        const Receipt receipt = imported(album.second, summary.paths.at(0));
        CHECK(receipt.refusedFiles == 1);
        CHECK(receipt.newFiles == 2);
        CHECK_FALSE(album.second.store->evidenceFiles().has(album.photos[0].sha256));
        CHECK(album.send({album.first.file(u"z.meyar"_s)}).files == 2);
    }
    SECTION("not the kind of file that it says it is")
    {
        BundleContent content = openBundle({}, summary.paths.at(0)).value();
        for (BundleBlob &blob : content.blobs) {
            blob.type = "pdf";
            blob.file = album.first.store->evidenceFiles().pathOf(blob.sha256);
        }
        const QString path = album.first.file(u"lie.meyar"_s);
        REQUIRE_OK(writeBundle(path, content, vault::newKeyPair()));
        CHECK(imported(album.second, path).refusedFiles == 3);
    }
    SECTION("of another programme: not one file is taken")
    {
        Laptop other(*ProgrammeId::fromString(u"0199a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"_s), u"Other"_s);
        (void)startedAudit(*other.store, other.clock, *fourQuestions());
        const auto refused = importBundle(*other.store, summary.paths.at(0));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Error::Code::OtherProgramme);
        CHECK(other.store->evidenceFiles().all().empty());
    }
}

TEST_CASE("What was changed on this disk stays here, and a full disk is told of", "[evidence][exchange]")
{
    Album album;
    saveBytes(album.first.store->evidenceFiles().pathOf(album.photos[1].sha256), photo("jpg", {9, 9}));
    REQUIRE_OK(album.first.store->evidenceFiles().remove(album.photos[2].sha256));
    const EvidenceSummary summary = album.send({album.first.file(u"x.meyar"_s)});
    CHECK(summary.files == 1);
    CHECK(summary.damaged == 1);
    CHECK(summary.notHere == 1);

    const auto room = bundle::requireSpace(album.first.folder.path() + u"/not/yet"_s, qint64(1) << 60);
    REQUIRE_FALSE(room);
    CHECK(room.error().code == Error::Code::DiskFull);
    CHECK(bundle::requireSpace(album.first.folder.path(), 1));
}
