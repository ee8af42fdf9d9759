// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/indicators/cellvalue.h"
#include "core/indicators/tablereader.h"

namespace meyar {

using Kind = RowProblem::Kind;

std::optional<double> TableRow::number(const QString &key, double least, double most, bool isNeeded)
{
    const QString cell = text(key);
    const std::optional<double> number = cellNumber(cell);
    if (!number) {
        if (isFormula(cell)) {
            tell(Kind::Formula, key);
        } else if (!cellText(cell).isEmpty()) {
            tell(Kind::NotANumber, key, {cell});
        } else if (isNeeded) {
            tell(Kind::Empty, key);
        }
        return std::nullopt;
    }
    if (*number < least || *number > most) {
        tell(Kind::OutOfRange, key, {cell, QString::number(least, 'g', 12), QString::number(most, 'g', 12)});
        return std::nullopt;
    }
    return number;
}

std::optional<QDate> TableRow::date(const QString &key, bool isNeeded)
{
    const QString cell = text(key);
    const std::optional<QDate> date = cellDate(cell);
    if (!date) {
        if (isFormula(cell)) {
            tell(Kind::Formula, key);
        } else if (!cellText(cell).isEmpty()) {
            tell(Kind::NotADate, key, {cell});
        } else if (isNeeded) {
            tell(Kind::Empty, key);
        }
    }
    return date;
}

std::optional<QDate> TableRow::month(const QString &key, bool isNeeded)
{
    const QString cell = text(key);
    const std::optional<QDate> month = cellMonth(cell);
    if (!month) {
        if (isFormula(cell)) {
            tell(Kind::Formula, key);
        } else if (!cellText(cell).isEmpty()) {
            tell(Kind::NotADate, key, {cell});
        } else if (isNeeded) {
            tell(Kind::Empty, key);
        }
    }
    return month;
}

std::optional<int> TableRow::word(const QString &key, const std::vector<QStringList> &groups, bool isNeeded)
{
    const QString cell = text(key);
    std::map<QString, int> &understood = m_words[key];
    if (const auto known = understood.find(cell); known != understood.end()) {
        return known->second;
    }
    if (cellText(cell).isEmpty()) {
        if (isNeeded) {
            tell(Kind::Empty, key);
        }
        return std::nullopt;
    }
    if (isFormula(cell)) {
        tell(Kind::Formula, key);
        return std::nullopt;
    }
    const QString folded = searchFolded(cell).simplified();
    QStringList codes;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (const QString &each : groups[i]) {
            if (searchFolded(each) == folded) {
                understood.emplace(cell, int(i));
                return int(i);
            }
        }
        codes.append(groups[i].front());
    }
    tell(Kind::UnknownWord, key, {cell, codes.join(QStringLiteral(", "))});
    return std::nullopt;
}

} // namespace meyar
