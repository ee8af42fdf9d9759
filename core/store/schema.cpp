// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/migrations/v1initial.h"
#include "core/store/migrations/v2changelog.h"
#include "core/store/migrations/v3integrity.h"
#include "core/store/migrations/v4evidence.h"
#include "core/store/migrations/v5exchange.h"
#include "core/store/migrations/v6testimony.h"
#include "core/store/migrations/v7tally.h"
#include "core/store/migrations/v8sums.h"
#include "core/store/migrations/v9outcome.h"
#include "core/store/migrations/v10repeatrows.h"
#include "core/store/migrations/v11closing.h"
#include "core/store/migrations/v12visit.h"
#include "core/store/migrations/v13notes.h"
#include "core/store/migrations/v14figures.h"
#include "core/store/migrations/v15training.h"
#include "core/store/migrations/v16ownchanges.h"

#include <array>

namespace meyar::store {

namespace {

constexpr std::array all{migrations::initial, migrations::changelog, migrations::integrity, migrations::evidence,
                         migrations::exchange, migrations::testimony, migrations::tally, migrations::moreSums,
                         migrations::outcome, migrations::repeatRows, migrations::closing, migrations::visit,
                         migrations::notes, migrations::figures, migrations::training, migrations::ownChanges};

} // namespace

int schemaVersion()
{
    return static_cast<int>(all.size());
}

std::string_view migration(int version)
{
    return all[static_cast<size_t>(version - 1)];
}

} // namespace meyar::store
