// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/manifest.h"

#include "tests/core/sync/bundlebuilder.h"
#include "tests/support/qtcatch.h"

#include <algorithm>

using namespace meyar;
using namespace meyar::bundle;
using namespace Qt::StringLiterals;

namespace {

Manifest aManifest()
{
    Manifest manifest{test::smallContent(), {{"README.txt"_ba, 5, QByteArray(32, 'h')}}};
    BundleContent &content = manifest.content;
    content.purpose = BundlePurpose::Delta;
    content.recipients = {u"age1one"_s, u"age1two"_s};
    for (const BundleFeed &feed : content.feeds) {
        content.have.push_back({feed.document, feed.device, feed.toSeq, feed.toHash.first(16)});
    }
    content.have.push_back({QByteArray(16, 'z'), QByteArray(32, 'd'), 12, QByteArray(16, 'p')});
    std::sort(content.have.begin(), content.have.end());
    content.wantBlobs = {QByteArray(32, 'v'), QByteArray(32, 'w')};
    content.wantRanges = {{QByteArray(16, 'z'), QByteArray(32, 'e'), 4, 9}};
    manifest.content.sender = QByteArray(32, 's');
    manifest.content.changes.clear();
    return manifest;
}

/// The map's head counts 18 pairs: 0xb2.
QByteArray withMore(QByteArray manifest, int pairs, const char *hex)
{
    manifest[0] = static_cast<char>(manifest[0] + pairs);
    return manifest + QByteArray::fromHex(hex);
}

} // namespace

TEST_CASE("A manifest comes back as it was written", "[manifest]")
{
    const Manifest manifest = aManifest();

    const auto decoded = decodedManifest(encoded(manifest));

    REQUIRE(decoded);
    CHECK(decoded->entries == manifest.entries);
    CHECK(decoded->content.feeds == manifest.content.feeds);
    CHECK(decoded->content.have == manifest.content.have);
    CHECK(decoded->content.wantBlobs == manifest.content.wantBlobs);
    CHECK(decoded->content.wantRanges == manifest.content.wantRanges);
    CHECK(decoded->content.recipients == manifest.content.recipients);
    CHECK(decoded->content.purpose == BundlePurpose::Delta);
    CHECK(decoded->content.programmeName == manifest.content.programmeName);
    CHECK(encoded(*decoded) == encoded(manifest));
    CHECK(minReaderOf(encoded(manifest)) == 1);
}

TEST_CASE("A manifest begins as documented", "[manifest]")
{
    CHECK(encoded(aManifest())
              .startsWith(QByteArray::fromHex("b2"
                                              "00"
                                              "656d65796172"
                                              "01"
                                              "01"
                                              "02"
                                              "50")));
}

TEST_CASE("Later keys are passed over, in order and well made", "[manifest]")
{
    const QByteArray manifest = encoded(aManifest());

    CHECK(decodedManifest(withMore(manifest, 1, "12820102")));
    CHECK(decodedManifest(withMore(manifest, 2, "12f5186400")));
    CHECK_FALSE(decodedManifest(withMore(manifest, 2, "13001200")));
    CHECK_FALSE(decodedManifest(withMore(manifest, 2, "12001200")));
    CHECK_FALSE(decodedManifest(withMore(manifest, 1, "1002")));
    CHECK_FALSE(decodedManifest(withMore(manifest, 1, "129f00ff")));
    CHECK_FALSE(decodedManifest(withMore(manifest, 1, "")));
    CHECK_FALSE(decodedManifest(withMore(manifest, 0, "00")));
}

TEST_CASE("Every cut of a manifest is refused", "[manifest]")
{
    const QByteArray manifest = encoded(aManifest());
    for (qsizetype size = 0; size < manifest.size(); ++size) {
        CHECK_FALSE(decodedManifest(manifest.left(size)));
    }
}

TEST_CASE("No changed bit of a manifest does harm", "[manifest]")
{
    const QByteArray manifest = encoded(aManifest());
    // Many are accepted, as ids and hashes are any bytes: it is the signature that refuses them.
    int refused = 0;
    for (qsizetype i = 0; i < manifest.size() * 8; ++i) {
        QByteArray changed = manifest;
        changed[i / 8] = static_cast<char>(changed[i / 8] ^ (1 << (i % 8)));
        refused += decodedManifest(changed) && minReaderOf(changed) ? 0 : 1;
    }
    CHECK(refused > 0);
}

TEST_CASE("What a manifest says fits together", "[manifest]")
{
    Manifest manifest = aManifest();
    QByteArray bytes = encoded(manifest);
    const auto isRefusedWith = [&bytes](const char *from, const char *to) {
        const QByteArray before = QByteArray::fromHex(from);
        REQUIRE(bytes.contains(before));
        return !decodedManifest(QByteArray(bytes).replace(before, QByteArray::fromHex(to)));
    };

    SECTION("a volume is one of its set")
    {
        CHECK(isRefusedWith("07830101", "07830201"));
        CHECK(isRefusedWith("07830101", "07830001"));
    }
    SECTION("the only volume is its own set")
    {
        CHECK(isRefusedWith("0783010150626262", "0783010150636262"));
    }
    SECTION("documents are named once and in order")
    {
        manifest.content.have = {{QByteArray(16, 'x'), QByteArray(32, 'd'), 3, QByteArray(16, 'p')},
                                 {QByteArray(16, 'y'), QByteArray(32, 'd'), 2, QByteArray(16, 'p')}};
        bytes = encoded(manifest);
        CHECK(decodedManifest(bytes));
        CHECK(isRefusedWith("825079797979797979797979797979797979", "825077797979797979797979797979797979"));
    }
    SECTION("runs do not go backwards")
    {
        manifest.content.feeds[0].fromSeq = 3;
        CHECK_FALSE(decodedManifest(encoded(manifest)));
    }
    SECTION("hashes have their size")
    {
        manifest.content.feeds[0].toHash.append('x');
        CHECK_FALSE(decodedManifest(encoded(manifest)));
    }
    SECTION("devices are there")
    {
        const QByteArray index = QByteArray::fromHex("50") + QByteArray(16, 'y');
        const qsizetype at = bytes.indexOf(index) + index.size();
        bytes[at] = 9;
        CHECK_FALSE(decodedManifest(bytes));
    }
}

TEST_CASE("The sender is found in the signed comment", "[manifest]")
{
    const BundleContent content = aManifest().content;

    CHECK(senderIn("x\ny\ntrusted comment: "_ba + trustedComment(content) + "\nz\n")
          == QByteArray(32, 's'));
    CHECK(senderIn({}).isEmpty());
    CHECK(senderIn("sender= sender=12"_ba).isEmpty());
}
