// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundlecheck.h"
#include "core/sync/cborcursor.h"
#include "core/sync/manifest.h"
#include "core/sync/segments.h"
#include "core/vault/crypto.h"
#include "core/vault/minisign.h"
#include "tests/fuzz/invariants.h"

#include <cstdint>

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

/// What is read is well-formed: whoever merges it need not look again.
void holdContent(const BundleContent &content)
{
    test::hold(content.sender.size() == vault::publicKeySize, "a bundle has a sender");
    for (const RawChange &raw : content.changes) {
        test::hold(decode(raw, u"fuzz"_s).has_value(), "every change of a bundle can be decoded");
    }
}

/// The bytes as a segment, so that what lies behind the hashes and the signature is reached too.
void readSegment(const QByteArray &bytes)
{
    const bundle::Entry entry{"ops/x.cbor.zst"_ba, bytes, 0};
    (void)bundle::unpackedSize(bytes);
    (void)bundle::unpacked(entry, u"fuzz"_s);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto content = bundle::verified(bytes, u"fuzz"_s)) {
        holdContent(*content);
    }
    if (const auto entries = bundle::unzipped(bytes, u"fuzz"_s)) {
        test::hold(bundle::zipped(*entries) == bytes, "there is one way to write what can be read");
    }
    readSegment(bytes);
    return 0;
}
