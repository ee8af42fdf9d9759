// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundlefile.h"
#include "core/sync/zipcontainer.h"
#include "core/vault/crypto.h"

#include <QByteArray>

#include <vector>

namespace meyar::kit {

// --- CBOR, item by item, so that it can be wrong
[[nodiscard]] QByteArray number(quint64 value);
[[nodiscard]] QByteArray text(const QByteArray &utf8);
[[nodiscard]] QByteArray bytes(const QByteArray &value);
[[nodiscard]] QByteArray array(const std::vector<QByteArray> &items);
[[nodiscard]] QByteArray arrayHead(quint64 count);
inline const QByteArray null = QByteArray("\xf6", 1);

/// An op's seven items.
struct RawOp
{
    QByteArray kind = number(0);
    QByteArray type = number(11);
    QByteArray entity = text("q1");
    QByteArray field = text("value");
    QByteArray value = text("yes");
    QByteArray preds = array({});
    QByteArray age = number(0);
};
[[nodiscard]] QByteArray encoded(const RawOp &op);
[[nodiscard]] QByteArray body(const std::vector<QByteArray> &ops, const std::vector<QByteArray> &refs = {});

/// A change's header, for whatever body.
struct RawHead
{
    quint64 format = 1;
    QByteArray document = QByteArray(16, 'x');
    QByteArray device;
    quint64 seq = 1;
    quint64 hlc = Q_UINT64_C(1'772'000'000'000) << 16;
    QByteArray prev = QByteArray(32, '\0');
    std::vector<QByteArray> deps;
    quint64 minReader = 1;
    QByteArray more; ///< items behind the eleven
    quint64 fields = 11;
};
[[nodiscard]] RawChange change(const RawHead &head, const QByteArray &body);

struct Run
{
    BundleFeed feed;
    std::vector<RawChange> changes;
};
/// The changes as a feed of `author`, signed.
[[nodiscard]] Run runOf(const vault::KeyPair &author, const RawHead &first, const std::vector<RawChange> &changes);
/// One change of a new author with this body.
[[nodiscard]] Run oneChange(const QByteArray &body, RawHead head = {});
[[nodiscard]] Run oneOp(const RawOp &op, const RawHead &head = {});
/// `count` honest changes of a chain.
[[nodiscard]] Run chain(const vault::KeyPair &author, char document, quint64 count, const QByteArray &answer = "yes");

[[nodiscard]] BundleContent contentOf(const std::vector<Run> &runs);

/// A bundle, signed by `sender`, of whatever stands here. Without segments, the changes are packed.
struct Forgery
{
    BundleContent content = {};
    vault::KeyPair sender = vault::newKeyPair();
    std::vector<QByteArray> segments = {};
    QByteArray manifest = {}; ///< instead of the right one
    std::vector<bundle::Entry> listed = {}; ///< behind the segments
    std::vector<bundle::Entry> unlisted = {};
};
[[nodiscard]] std::vector<bundle::Entry> entriesOf(const Forgery &forgery);
[[nodiscard]] QByteArray forged(const Forgery &forgery);
[[nodiscard]] QByteArray bundleOf(const std::vector<Run> &runs);
[[nodiscard]] QByteArray honest(); ///< nothing is wrong with it

} // namespace meyar::kit
