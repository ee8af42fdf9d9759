// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change.h"
#include "core/store/fold.h"
#include "core/vault/crypto.h"
#include "tests/fuzz/invariants.h"

#include <cstdint>

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

/// A header that fits the body, so that the body is read.
QByteArray headFor(const QByteArray &body)
{
    Change change;
    change.document = QByteArray(16, 'x');
    change.device = QByteArray(32, 'd');
    change.seq = 1;
    change.hlc = Q_UINT64_C(1'772'000'000'000) << 16;
    change.prev = QByteArray(32, '\0');
    QByteArray head = encode(change, QByteArray(16, 's')).head;
    const QByteArray empty = encode(change, QByteArray(16, 's')).body;
    head.replace(vault::blake2b256(empty, "meyar1 body"_ba), vault::blake2b256(body, "meyar1 body"_ba));
    // The size follows the hash: a number of its own length.
    const qsizetype at = head.indexOf(vault::blake2b256(body, "meyar1 body"_ba)) + 32;
    const qsizetype old = empty.size() < 24 ? 1 : 2;
    QByteArray size;
    if (body.size() < 24) {
        size = QByteArray(1, static_cast<char>(body.size()));
    } else if (body.size() < 256) {
        size = "\x18"_ba + static_cast<char>(body.size());
    } else {
        size = "\x19"_ba + static_cast<char>(body.size() >> 8) + static_cast<char>(body.size());
    }
    return head.replace(at, old, size);
}

void tryBody(const QByteArray &body)
{
    const RawChange raw{headFor(body), body};
    const auto change = decode(raw, u"fuzz"_s);
    if (!change) {
        return;
    }
    const QByteArray hash = changeHash(raw.head);
    const LogState once = fold({{hash, *change}});
    test::hold(stateHashOf(once) == stateHashOf(fold({{hash, *change}})), "the fold of the same is the same");
    for (size_t i = 0; i < change->ops.size(); ++i) {
        for (const auto &[ref, index] : change->ops[i].preds) {
            test::hold(ref <= change->refs.size() && (ref > 0 || index < i), "preds are within bounds");
        }
    }
}

} // namespace

/// The bytes as a body, and as a header of no body.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)decode({bytes, {}}, u"fuzz"_s);
    if (size < 0xffff && !bytes.isNull()) {
        tryBody(bytes);
    }
    return 0;
}
