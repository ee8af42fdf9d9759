// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/bundlebuilder.h"

#include "core/sync/manifest.h"
#include "core/sync/readme.h"
#include "core/sync/segments.h"
#include "core/vault/minisign.h"
#include "tests/support/qtcatch.h"

#include <QFile>

namespace meyar::test {

using namespace Qt::StringLiterals;

namespace {

Op anAnswer(quint64 seq, const QString &answer)
{
    Op op;
    op.entity = "q1"_ba;
    op.entityIsName = true;
    op.field = u"value"_s;
    op.value = answer.isEmpty() ? Value(static_cast<qint64>(seq)) : Value(answer);
    return op;
}

bundle::ManifestEntry listed(const bundle::Entry &entry)
{
    const QByteArray bytes = entry.toByteArray();
    return {entry.name, static_cast<quint64>(bytes.size()), vault::sha256(bytes)};
}

} // namespace

Run aRun(const vault::KeyPair &author, char document, quint64 count, const QString &answer)
{
    Run run;
    Change change;
    change.document = QByteArray(16, document);
    change.device = author.publicKey;
    change.prev = QByteArray(32, '\0');
    for (change.seq = 1; change.seq <= count; ++change.seq) {
        change.hlc = change.seq << 16;
        change.ops = {anAnswer(change.seq, answer)};
        run.changes.push_back(encode(change, QByteArray(16, 's')));
        change.prev = changeHash(run.changes.back().head);
    }
    run.feed
        = {change.document, change.device, 1,
           count,           change.prev,   vault::sign(feedMessage(change.prev), author.secretKey)};
    return run;
}

BundleContent contentOf(const std::vector<Run> &runs)
{
    BundleContent content;
    content.bundleId = QByteArray(16, 'b');
    content.hlc = 7;
    content.programme = *ProgrammeId::fromString(u"0199a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"_s);
    content.programmeName = u"Decent work, دکان"_s;
    content.appVersion = u"0.1.0"_s;
    for (const Run &run : runs) {
        content.feeds.push_back(run.feed);
        content.changes.insert(content.changes.end(), run.changes.begin(), run.changes.end());
    }
    return content;
}

BundleContent smallContent()
{
    const vault::KeyPair one = vault::newKeyPair();
    const vault::KeyPair two = vault::newKeyPair();
    return contentOf({aRun(one, 'x', 2), aRun(two, 'x', 1), aRun(two, 'y', 1)});
}

QByteArray forged(const Forgery &forgery)
{
    BundleContent content = forgery.content;
    content.sender = content.sender.isEmpty() ? forgery.sender.publicKey : content.sender;
    const std::vector<QByteArray> segments
        = forgery.segments.empty() ? bundle::packed(content.changes).value() : forgery.segments;
    const QByteArray text = bundle::readme(content.sender);
    std::vector<bundle::Entry> entries{{"manifest.cbor"_ba, {}, 0},
                                       {"manifest.cbor.minisig"_ba, {}, 0},
                                       {"README.txt"_ba, text, 0}};
    bundle::Manifest manifest{content, {listed(entries[2])}};
    for (const QByteArray &segment : segments) {
        entries.push_back({bundle::entryname::segment(vault::sha256(segment)), segment, 0});
        manifest.entries.push_back(listed(entries.back()));
    }
    const QByteArray bytes
        = forgery.manifest.isEmpty() ? bundle::encoded(manifest) : forgery.manifest;
    BundleContent named = content;
    named.sender = forgery.sender.publicKey;
    const QByteArray signature
        = vault::minisignature(bytes, bundle::trustedComment(named), forgery.sender);
    entries[0].bytes = bytes;
    entries[1].bytes = signature;
    entries.insert(entries.end(), forgery.more.begin(), forgery.more.end());
    return bundle::zipped(entries);
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void saveBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace meyar::test
