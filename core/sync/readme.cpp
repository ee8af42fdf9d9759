// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/readme.h"

#include "core/vault/minisign.h"

namespace meyar::bundle {

QByteArray readme(const QByteArray &senderPublicKey)
{
    QByteArray text
        = R"(This is a Meyar bundle: audit records on their way from one laptop to another.
To use it, open it in Meyar. Do not change it: Meyar refuses a bundle with one changed bit.

You can check it and read it without Meyar. It is an ordinary ZIP file.

1. Unpack it:
       unzip BUNDLE.meyar -d bundle && cd bundle
2. Check who made it. The sender's key, which you should compare with the sender, is
       @KEY@
       minisign -V -P @KEY@ -m manifest.cbor
3. Check the entries. The name of each file in ops/ is the SHA-256 of its bytes:
       sha256sum ops/*
   manifest.cbor lists the size and SHA-256 of every other file.
4. Read the records. They are CBOR (RFC 8949), packed with zstd:
       zstd -d ops/*.zst

docs/bundle-format.md in Meyar's source code describes every byte.
)";
    return text.replace("@KEY@", vault::minisignPublicKey(senderPublicKey));
}

} // namespace meyar::bundle
