// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/forgery.h"

#include "core/sync/manifest.h"
#include "core/sync/readme.h"
#include "core/sync/segments.h"
#include "core/vault/minisign.h"

#include <QtEndian>

#include <deque>

namespace meyar::kit {

using namespace Qt::StringLiterals;

namespace {

QByteArray head(int major, quint64 argument)
{
    const auto first = static_cast<quint8>(major << 5);
    const auto with = [&](int info, auto value) {
        QByteArray item(1, static_cast<char>(first | info));
        value = qToBigEndian(value);
        return item.append(reinterpret_cast<const char *>(&value), sizeof value);
    };
    if (argument < 24) {
        return QByteArray(1, static_cast<char>(first | static_cast<quint8>(argument)));
    }
    if (argument <= 0xff) {
        return with(24, static_cast<quint8>(argument));
    }
    if (argument <= 0xffff) {
        return with(25, static_cast<quint16>(argument));
    }
    return argument <= 0xffffffff ? with(26, static_cast<quint32>(argument)) : with(27, argument);
}

bundle::ManifestEntry listed(const bundle::Entry &entry)
{
    const QByteArray bytes = entry.toByteArray();
    return {entry.name, static_cast<quint64>(bytes.size()), vault::sha256(bytes)};
}

/// Keeps bytes that entries show into.
QByteArrayView kept(const QByteArray &bytes)
{
    static std::deque<QByteArray> all;
    return all.emplace_back(bytes);
}

} // namespace

QByteArray number(quint64 value)
{
    return head(0, value);
}

QByteArray text(const QByteArray &utf8)
{
    return head(3, static_cast<quint64>(utf8.size())) + utf8;
}

QByteArray bytes(const QByteArray &value)
{
    return head(2, static_cast<quint64>(value.size())) + value;
}

QByteArray arrayHead(quint64 count)
{
    return head(4, count);
}

QByteArray array(const std::vector<QByteArray> &items)
{
    QByteArray all = arrayHead(items.size());
    for (const QByteArray &item : items) {
        all += item;
    }
    return all;
}

QByteArray encoded(const RawOp &op)
{
    return array({op.kind, op.type, op.entity, op.field, op.value, op.preds, op.age});
}

QByteArray body(const std::vector<QByteArray> &ops, const std::vector<QByteArray> &refs)
{
    std::vector<QByteArray> prefixes;
    for (const QByteArray &ref : refs) {
        prefixes.push_back(bytes(ref));
    }
    return array({bytes(QByteArray(16, 's')), array(prefixes), array(ops)});
}

RawChange change(const RawHead &head, const QByteArray &body)
{
    std::vector<QByteArray> deps;
    for (const QByteArray &dep : head.deps) {
        deps.push_back(bytes(dep));
    }
    RawChange raw;
    raw.head = arrayHead(head.fields) + number(head.format) + bytes(head.document) + bytes(head.device) + number(head.seq)
        + number(head.hlc) + bytes(head.prev) + array(deps) + bytes(vault::blake2b256(body, "meyar1 body"_ba))
        + number(static_cast<quint64>(body.size())) + number(head.minReader) + number(1) + head.more;
    raw.body = body;
    return raw;
}

Run runOf(const vault::KeyPair &author, const RawHead &first, const std::vector<RawChange> &changes)
{
    const QByteArray last = changeHash(changes.back().head);
    return {{first.document, author.publicKey, first.seq, first.seq + changes.size() - 1, last,
             vault::sign(feedMessage(last), author.secretKey)},
            changes};
}

Run oneChange(const QByteArray &body, RawHead head)
{
    const vault::KeyPair author = vault::newKeyPair();
    head.device = author.publicKey;
    return runOf(author, head, {change(head, body)});
}

Run oneOp(const RawOp &op, const RawHead &head)
{
    return oneChange(body({encoded(op)}), head);
}

Run chain(const vault::KeyPair &author, char document, quint64 count, const QByteArray &answer)
{
    RawHead head;
    head.document = QByteArray(16, document);
    head.device = author.publicKey;
    const RawHead first = head;
    std::vector<RawChange> changes;
    for (; head.seq <= count; ++head.seq) {
        RawOp op;
        op.value = text(answer);
        changes.push_back(change(head, body({encoded(op)})));
        head.prev = changeHash(changes.back().head);
    }
    return runOf(author, first, changes);
}

BundleContent contentOf(const std::vector<Run> &runs)
{
    BundleContent content;
    content.bundleId = QByteArray(16, 'b');
    content.hlc = Q_UINT64_C(1'772'000'000'000) << 16;
    content.programmeName = u"Decent work"_s;
    content.appVersion = u"0.1.0"_s;
    for (const Run &run : runs) {
        content.feeds.push_back(run.feed);
        content.changes.insert(content.changes.end(), run.changes.begin(), run.changes.end());
    }
    return content;
}

std::vector<bundle::Entry> entriesOf(const Forgery &forgery)
{
    BundleContent content = forgery.content;
    content.sender = content.sender.isEmpty() ? forgery.sender.publicKey : content.sender;
    const std::vector<QByteArray> segments
        = forgery.segments.empty() ? bundle::packed(content.changes).value() : forgery.segments;
    std::vector<bundle::Entry> entries{{"manifest.cbor"_ba, {}, 0},
                                       {"manifest.cbor.minisig"_ba, {}, 0},
                                       {"README.txt"_ba, kept(bundle::readme(content.sender)), 0}};
    for (const QByteArray &segment : segments) {
        entries.push_back({bundle::entryname::segment(vault::sha256(segment)), kept(segment), 0});
    }
    entries.insert(entries.end(), forgery.listed.begin(), forgery.listed.end());
    bundle::Manifest manifest{content, {}};
    for (size_t i = 2; i < entries.size(); ++i) {
        manifest.entries.push_back(listed(entries[i]));
    }
    const QByteArray bytes = forgery.manifest.isEmpty() ? bundle::encoded(manifest) : forgery.manifest;
    BundleContent named = content;
    named.sender = forgery.sender.publicKey;
    entries[0].bytes = kept(bytes);
    entries[1].bytes = kept(vault::minisignature(bytes, bundle::trustedComment(named), forgery.sender));
    entries.insert(entries.end(), forgery.unlisted.begin(), forgery.unlisted.end());
    return entries;
}

QByteArray forged(const Forgery &forgery)
{
    return bundle::zipped(entriesOf(forgery));
}

QByteArray bundleOf(const std::vector<Run> &runs)
{
    return forged({.content = contentOf(runs)});
}

QByteArray honest()
{
    return bundleOf({chain(vault::newKeyPair(), 'x', 2)});
}

} // namespace meyar::kit
