// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/figuresdocument.h"

#include "core/vault/crypto.h"

namespace meyar::store {

namespace {

constexpr int figuresVersion = 8;
constexpr int cohortVersion = 5;

/// A UUID of this version that is a hash of what the document is of.
QByteArray derived(const QByteArray &of, const QByteArray &key, int version)
{
    QByteArray id = vault::blake2b256(of, key).left(16);
    id[6] = static_cast<char>(version << 4 | (static_cast<uchar>(id.at(6)) & 0x0f));
    id[8] = static_cast<char>(0x80 | (static_cast<uchar>(id.at(8)) & 0x3f));
    return id;
}

} // namespace

QByteArray figuresDocument(SiteId site)
{
    return derived(site.bytes(), "meyar1 figures", figuresVersion);
}

QByteArray cohortDocument(CohortId cohort)
{
    return derived(cohort.bytes(), "meyar1 cohort", cohortVersion);
}

DocumentKind documentKindOf(const QByteArray &id, const QByteArray &registry)
{
    if (id == registry) {
        return DocumentKind::Registry;
    }
    const int version = id.size() == 16 ? static_cast<uchar>(id.at(6)) >> 4 : 0;
    return version == figuresVersion ? DocumentKind::Figures
        : version == cohortVersion   ? DocumentKind::Cohort
                                     : DocumentKind::Assessment;
}

} // namespace meyar::store
