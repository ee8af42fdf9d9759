// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/entities.h"
#include "core/training/cohortid.h"

// For core/store and core/publish: which document holds the figures of a site, and which a cohort.
namespace meyar::store {

/// The same on every laptop, so that two that begin it apart write one document: BLAKE2b-256(the site's id, key
/// "meyar1 figures"), the first 16 bytes, with the version (8) and variant of a UUID. Assessments are of version 7.
[[nodiscard]] QByteArray figuresDocument(SiteId site);
/// Of a cohort: BLAKE2b-256(its id, key "meyar1 cohort"), the first 16 bytes, as a UUID of version 5.
[[nodiscard]] QByteArray cohortDocument(CohortId cohort);
/// By the id alone: what came before its site is known is taken for what it is.
[[nodiscard]] DocumentKind documentKindOf(const QByteArray &id, const QByteArray &registry);

} // namespace meyar::store
