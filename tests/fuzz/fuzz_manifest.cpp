// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/manifest.h"
#include "tests/fuzz/invariants.h"

#include <cstdint>

using namespace meyar;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)bundle::minReaderOf(bytes);
    const auto manifest = bundle::decodedManifest(bytes);
    if (!manifest) {
        return 0;
    }
    // Later keys are passed over, so the bytes may differ; what was understood may not.
    const auto again = bundle::decodedManifest(bundle::encoded(*manifest));
    test::hold(again.has_value(), "a manifest that was read can be written and read");
    test::hold(again->content.feeds == manifest->content.feeds, "its feeds stay");
    test::hold(again->entries == manifest->entries, "its entries stay");
    test::hold(again->content.have == manifest->content.have, "what its sender holds stays");
    return 0;
}
