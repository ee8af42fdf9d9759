// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/pack.h"
#include "core/library/sheetreader.h"

#include <QHash>

namespace meyar {

// The four sheets of a pack, each read and checked by itself, so that one mistake never hides
// another.

/// Where law can come from: federal (PK), a province or territory, or international (INT).
[[nodiscard]] const QStringList &legalJurisdictions();

struct PackSettings
{
    QString id;
    QString version;
    Text title;
    QString semantics;
    QStringList audience;
    QStringList jurisdictions;
    std::vector<Grade> grades;
    bool gradesReadable = true; ///< false = reported once; nothing can be checked against them
};
[[nodiscard]] PackSettings readSettings(SheetReader &sheet);

[[nodiscard]] std::vector<Reference> readReferences(SheetReader &sheet);

/// By row number of the survey sheet. `node` is not known yet.
[[nodiscard]] QHash<int, Checkpoint> readCheckpoints(SheetReader &sheet,
                                                     const PackSettings &settings,
                                                     const std::vector<Reference> &references);

struct ChoiceRow
{
    ChoiceMeaning meaning;
    bool hasPoints = false; ///< a score is written, or the row is one for "not applicable"
};
/// By row number of the choices sheet.
[[nodiscard]] QHash<int, ChoiceRow> readChoices(SheetReader &sheet);

} // namespace meyar
