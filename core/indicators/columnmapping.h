// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace meyar {

/// A column that a table may have, and the headings in English and Urdu by which it is known.
struct KnownColumn
{
    QString key;
    QStringList headings;
};

/// Which heading of an office's table is which column of ours: a value that can be kept for the next month's file.
struct ColumnMapping
{
    std::map<QString, QString> headingOf = {}; ///< key -> heading as written
    bool guessRest = false; ///< what it does not name is guessed; else it names everything that is read

    [[nodiscard]] bool isEmpty() const { return headingOf.empty(); }
    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// {"sex": "M/F", "total": "Gross pay"}
[[nodiscard]] QJsonObject toJson(const ColumnMapping &mapping);
/// What is no text in it is left out.
[[nodiscard]] ColumnMapping columnMappingFrom(const QJsonObject &json);

/// The mapping that the headings suggest: a heading that is one of a column's, then one that holds all words of one.
/// Signs, case, units in brackets and the different letters of Arabic and Urdu keyboards do not matter. A heading
/// serves one column only.
[[nodiscard]] ColumnMapping guessedMapping(const QStringList &headings, const std::vector<KnownColumn> &known);

/// Where the columns stand (from 0): as `given` says, else as guessed. A given heading that is not there is left out.
[[nodiscard]] std::map<QString, int> placesOf(const QStringList &headings, const std::vector<KnownColumn> &known,
                                              const ColumnMapping &given);

} // namespace meyar
