// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/cohort.h"

#include <QStringList>

// A cohort's rows as cells of text, for tables that people type into.
namespace meyar {

struct CohortCell
{
    enum class Kind { Line, Text, Day, Number, Count, Flag, Id, Code };
    QString field; ///< its name in core/training/cohortfields.h
    Kind kind = Kind::Line;
    QString value = {}; ///< a day as 2026-03-31, a number with a point, a flag as "yes" or empty, an id, a code
    QStringList codes = {}; ///< those of a code
};

struct CohortRow
{
    QUuid key;
    std::vector<CohortCell> cells;
    [[nodiscard]] QString value(const QString &field) const; ///< empty if there is no such field
};

[[nodiscard]] std::vector<CohortRow> rowsOf(const CohortRecord &record, CohortPart part);
[[nodiscard]] CohortRow headRow(const Cohort &head);

/// One cell of one row with another value. Days may be typed as 31/3/2026, digits in three scripts. Refuses (BadArgument) a
/// value of another kind or what checked() refuses, and a row that is not there (NotFound).
[[nodiscard]] Result<CohortEdits> withCell(const CohortRecord &record, CohortPart part, const QUuid &key, const QString &field,
                                           const QString &value);
[[nodiscard]] Result<CohortEdits> withHeadCell(const Cohort &head, const QString &field, const QString &value);

/// Without a row and what belongs to it alone: with a session its run-sheet, attendance and evaluations, with a factory all
/// that is written of it. What outlives it names it no more: action points of a session, what a trainer gave or verified.
[[nodiscard]] CohortEdits withoutRow(const CohortRecord &record, CohortPart part, const QUuid &key);

/// What a new row begins with: it could not be without.
struct NewRow
{
    QUuid key; ///< of a firm its site
    SiteId site = {};
    SessionId session = {};
    QDate day = {};
    QString words = {}; ///< its name, title, problem…
};
/// Refuses what checked() refuses: a test without a site, say.
[[nodiscard]] Result<CohortEdits> withNewRow(CohortPart part, const NewRow &row);

} // namespace meyar
