// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/visitsheet.h"
#include "core/visit/workerdraw.h"

namespace meyar {

/// Columns of a list by which it makes sense to divide it: two to twenty different values, and at least two people to a
/// value. A column of names or telephone numbers is none, so that nothing of a person is kept with the draw.
[[nodiscard]] std::vector<int> dividingColumns(const WorkerList &list);

/// A hash of what a draw depends on: the references and the traits in these columns, in whatever order the list is.
[[nodiscard]] QByteArray listHash(const WorkerList &list, const std::vector<int> &columns);

/// What is kept of a draw from `list`, divided by `columns`, with the sizes of `table`.
[[nodiscard]] VisitDraw recordOf(const WorkerList &list, const std::vector<int> &columns, const QString &table,
                                 const WorkerDraw &draw, QDate today);

/// The same table with another number of people: who is not in a group is interviewed alone.
[[nodiscard]] SampleSize withPeople(SampleSize size, int people);

/// The draw again, if the list is the one it was made from and the seed is known. `size` says how many are interviewed
/// alone and in groups; how many people, the record.
[[nodiscard]] std::optional<WorkerDraw> drawnAgain(const VisitDraw &record, const WorkerList &list, const SampleSize &size);

} // namespace meyar
