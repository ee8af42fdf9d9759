// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/samplebundles.h"

#include "tests/core/sync/bundlebuilder.h"

#include <QJsonArray>

namespace meyar::test {

using namespace Qt::StringLiterals;

namespace {

/// The smallest picture there is: one pixel.
const QByteArray png = QByteArray::fromHex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c63600000000200"
    "0148afa4710000000049454e44ae426082");
const QByteArray pdf = "%PDF-1.4\n%%EOF\n";

vault::Secret secretOf(char byte)
{
    return vault::Secret::copyOf(QByteArray(32, byte));
}

BundleBlob blobOf(const QString &folder, const QByteArray &bytes, const QByteArray &type)
{
    const QByteArray sha256 = vault::sha256(bytes);
    const QString file = folder + u'/' + QString::fromLatin1(sha256.toHex());
    saveBytes(file, bytes);
    return {sha256, type, file};
}

/// The end of a run, as somebody gets it who has the rest.
Run behind(const Run &whole, quint64 seq)
{
    Run rest = whole;
    rest.feed.fromSeq = seq + 1;
    rest.changes.erase(rest.changes.begin(), rest.changes.begin() + static_cast<qsizetype>(seq));
    return rest;
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonArray hexed(const std::vector<QByteArray> &hashes)
{
    QJsonArray all;
    for (const QByteArray &hash : hashes) {
        all.append(hex(hash));
    }
    return all;
}

QJsonArray changesOf(const BundleContent &content)
{
    QJsonArray all;
    for (const RawChange &raw : content.changes) {
        const Change change = decode(raw, {}).value();
        QJsonArray ops;
        for (const Op &op : change.ops) {
            const auto *text = std::get_if<QString>(&op.value);
            const auto *number = std::get_if<qint64>(&op.value);
            ops.append(QJsonObject{{u"kind"_s, static_cast<qint64>(op.kind)},
                                   {u"entity_type"_s, static_cast<qint64>(op.entityType)},
                                   {u"entity"_s, QString::fromUtf8(op.entity)},
                                   {u"field"_s, op.field},
                                   {u"value"_s, text ? QJsonValue(*text) : number ? QJsonValue(*number) : QJsonValue()}});
        }
        all.append(QJsonObject{{u"hash"_s, hex(changeHash(raw.head))},
                               {u"document"_s, hex(change.document)},
                               {u"device"_s, hex(change.device)},
                               {u"seq"_s, static_cast<qint64>(change.seq)},
                               {u"ops"_s, ops}});
    }
    return all;
}

QJsonArray feedsOf(const BundleContent &content)
{
    QJsonArray all;
    for (const BundleFeed &feed : content.feeds) {
        all.append(QJsonObject{{u"document"_s, hex(feed.document)},
                               {u"device"_s, hex(feed.device)},
                               {u"from"_s, static_cast<qint64>(feed.fromSeq)},
                               {u"to"_s, static_cast<qint64>(feed.toSeq)},
                               {u"to_hash"_s, hex(feed.toHash)}});
    }
    return all;
}

} // namespace

vault::KeyPair sampleSender()
{
    return vault::keyPairOf(secretOf(1));
}

vault::AgeIdentity sampleReader()
{
    return vault::AgeIdentity(secretOf(3));
}

std::vector<SampleBundle> sampleBundles(const QString &folder)
{
    const vault::KeyPair one = sampleSender();
    const vault::KeyPair two = vault::keyPairOf(secretOf(2));
    const BundleContent plain = contentOf({aRun(one, 'x', 2), aRun(two, 'x', 1), aRun(two, 'y', 1, u"ہاں"_s)});

    const Run whole = aRun(one, 'x', 4);
    BundleContent delta = contentOf({behind(whole, 2)});
    delta.bundleId = QByteArray(16, 'd');
    delta.purpose = BundlePurpose::Delta;
    delta.volume = {2, 3, QByteArray(16, 'e')};
    delta.have = {{QByteArray(16, 'x'), one.publicKey, 4, whole.feed.toHash.first(16)}};
    delta.wantRanges = {{QByteArray(16, 'x'), two.publicKey, 2, 7}};
    delta.wantBlobs = {vault::sha256("a file that is lacking")};
    delta.blobs = {blobOf(folder, png, "png"), blobOf(folder, pdf, "pdf")};

    BundleContent encrypted = plain;
    encrypted.bundleId = QByteArray(16, 'g');
    encrypted.recipients = {sampleReader().recipient().toString()};
    return {{u"plain.meyar"_s, plain}, {u"delta.meyar"_s, delta}, {u"encrypted.meyar.age"_s, encrypted}};
}

QJsonObject described(const QString &file, const QByteArray &bytes, const BundleContent &content)
{
    QJsonArray have;
    for (const HeldFeed &held : content.have) {
        have.append(QJsonObject{{u"document"_s, hex(held.document)},
                                {u"device"_s, hex(held.device)},
                                {u"seq"_s, static_cast<qint64>(held.seq)},
                                {u"hash16"_s, hex(held.hash16)}});
    }
    QJsonArray ranges;
    for (const WantedRange &range : content.wantRanges) {
        ranges.append(QJsonObject{{u"document"_s, hex(range.document)},
                                  {u"device"_s, hex(range.device)},
                                  {u"from"_s, static_cast<qint64>(range.fromSeq)},
                                  {u"to"_s, static_cast<qint64>(range.toSeq)}});
    }
    QJsonArray blobs;
    for (const BundleBlob &blob : content.blobs) {
        blobs.append(QJsonObject{{u"sha256"_s, hex(blob.sha256)},
                                 {u"type"_s, QString::fromLatin1(blob.type)},
                                 {u"size"_s, blob.bytes.size()}});
    }
    return {{u"file"_s, file},
            {u"file_sha256"_s, hex(vault::sha256(bytes))},
            {u"manifest_sha256"_s, hex(content.manifestHash)},
            {u"bundle_id"_s, hex(content.bundleId)},
            {u"hlc"_s, static_cast<qint64>(content.hlc)},
            {u"sender"_s, hex(content.sender)},
            {u"programme"_s, content.programme.toString()},
            {u"programme_name"_s, content.programmeName},
            {u"purpose"_s, static_cast<int>(content.purpose)},
            {u"recipients"_s, QJsonArray::fromStringList(content.recipients)},
            {u"volume"_s, QJsonArray{static_cast<int>(content.volume.number), static_cast<int>(content.volume.of),
                                     hex(content.volume.set)}},
            {u"feeds"_s, feedsOf(content)},
            {u"have"_s, have},
            {u"want_ranges"_s, ranges},
            {u"want_blobs"_s, hexed(content.wantBlobs)},
            {u"blobs"_s, blobs},
            {u"changes"_s, changesOf(content)}};
}

} // namespace meyar::test
