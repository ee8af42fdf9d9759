// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jurisdiction.h"
#include "core/library/pack.h"
#include "core/library/sheetreader.h"

#include <QHash>

namespace meyar {

// The four sheets of a pack, each read and checked by itself, so that one mistake never hides
// another.

/// How sure a section number, a text or a value is: S sourced, K1 well known, K2 medium, K3 to be confirmed, D inferred.
[[nodiscard]] const QStringList &confidenceWords();

/// A country ("PK"), a province or territory (ISO 3166-2: "PK-PB") or "INT". Reports what is none; may be blank.
[[nodiscard]] QString jurisdictionOf(SheetReader &sheet, int row);
/// A cell that must be blank or a date, and one that must be blank or one of `allowed`; what is not is reported.
[[nodiscard]] QDate isoDateOf(SheetReader &sheet, int row, const QString &column);
[[nodiscard]] QString wordOf(SheetReader &sheet, int row, const QString &column, const QStringList &allowed);

struct PackSettings
{
    QString id;
    QString version;
    Text title;
    QString semantics;
    QString family;
    QStringList sectors;
    Scoring scoring = Scoring::Weighted;
    QStringList audience;
    QStringList jurisdictions;
    std::vector<Grade> grades;
    bool gradesReadable = true; ///< false = reported once; nothing can be checked against them
};
[[nodiscard]] PackSettings readSettings(SheetReader &sheet);

[[nodiscard]] std::vector<Reference> readReferences(SheetReader &sheet);
/// Of the sheet "limits".
[[nodiscard]] std::vector<ReferenceValue> readReferenceValues(SheetReader &sheet);

/// By row number of the survey sheet. `node` is not known yet.
[[nodiscard]] QHash<int, Checkpoint> readCheckpoints(SheetReader &sheet,
                                                     const PackSettings &settings,
                                                     const std::vector<Reference> &references,
                                                     const std::vector<ReferenceValue> &values);

struct ChoiceRow
{
    ChoiceMeaning meaning;
    bool hasPoints = false; ///< a score is written, or the row is one for "not applicable"
};
/// By row number of the choices sheet.
[[nodiscard]] QHash<int, ChoiceRow> readChoices(SheetReader &sheet);

} // namespace meyar
