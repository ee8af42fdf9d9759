// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/figuresdocument.h"

#include "core/vault/crypto.h"

namespace meyar::store {

QByteArray figuresDocument(SiteId site)
{
    QByteArray id = vault::blake2b256(site.bytes(), "meyar1 figures").left(16);
    id[6] = static_cast<char>(0x80 | (static_cast<uchar>(id.at(6)) & 0x0f));
    id[8] = static_cast<char>(0x80 | (static_cast<uchar>(id.at(8)) & 0x3f));
    return id;
}

DocumentKind documentKindOf(const QByteArray &id, const QByteArray &registry)
{
    if (id == registry) {
        return DocumentKind::Registry;
    }
    return id.size() == 16 && (static_cast<uchar>(id.at(6)) >> 4) == 8 ? DocumentKind::Figures : DocumentKind::Assessment;
}

} // namespace meyar::store
