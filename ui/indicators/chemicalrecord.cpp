// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/chemicalrecord.h"

#include "core/wording/format.h"
#include "ui/common/bidi.h"

#include <cmath>

namespace meyar::ui {

using namespace Qt::StringLiterals;

using Kind = RecordField::Kind;

namespace {

constexpr double oldSheet = 5; ///< years, by what is usual for safety data sheets

} // namespace

QStringList ChemicalRecord::heads()
{
    return {tr("Chemical"), tr("CAS number"), tr("Used for"), tr("Supplier"), tr("MRSL"), tr("Safety data sheet"),
            tr("kg a month")};
}

std::vector<RecordField> ChemicalRecord::fields()
{
    return {
        {u"name"_s, Kind::Line, [] { return tr("Name"); }, false},
        {u"cas"_s, Kind::Code, [] { return tr("CAS number"); }},
        {u"mrsl"_s, Kind::Choice, [] { return tr("MRSL level"); }, true,
         [] {
             return RecordField::Choices{{QString(), tr("Not known")}, {u"no"_s, tr("On no list")}, {u"1"_s, tr("Level 1")},
                                         {u"2"_s, tr("Level 2")}, {u"3"_s, tr("Level 3")}};
         }},
        {u"use"_s, Kind::Line, [] { return tr("Used for"); }},
        {u"supplier"_s, Kind::Line, [] { return tr("Supplier"); }},
        {u"sheet_on"_s, Kind::Date, [] { return tr("Safety data sheet of"); }},
        {u"kg_per_month"_s, Kind::Number, [] { return tr("kg a month"); }, true, {}, 2},
    };
}

Record ChemicalRecord::record(const IndicatorsController &controller, const ChemicalRow &row)
{
    const auto age = sheetAge(row, controller.today());
    RecordCell sheet{tr("none"), Tone::Bad, Mark::None, true};
    if (age) {
        const bool isOld = *age > oldSheet;
        sheet = {dateText(controller.words(), row.sheetOn), isOld ? Tone::Warn : Tone::Normal, isOld ? Mark::Warn : Mark::None};
    }
    sheet.sort = row.sheetOn;
    const bool isListed = row.mrsl == u"1"_s || row.mrsl == u"2"_s || row.mrsl == u"3"_s;
    const QString level = isListed ? tr("Level %1").arg(row.mrsl) : row.mrsl == u"no"_s ? tr("on no list") : tr("not known");
    return {row.id.bytes(),
            {{row.name, Tone::Normal, Mark::None, false, false, true},
             {isolated(row.cas), row.cas.isEmpty() || isCasNumber(row.cas) ? Tone::Normal : Tone::Warn},
             {row.use},
             {row.supplier},
             {level, isListed ? Tone::Good : row.mrsl == u"no"_s ? Tone::Bad : Tone::Muted, Mark::None, true},
             sheet,
             {std::isfinite(row.kgPerMonth) ? number(row.kgPerMonth, 0) : u"–"_s, Tone::Normal, Mark::None, false, true, false,
              std::isfinite(row.kgPerMonth) ? row.kgPerMonth : -1.0}}};
}

QVariantMap ChemicalRecord::values(const ChemicalRow &row)
{
    return {{u"name"_s, row.name},         {u"cas"_s, row.cas},         {u"mrsl"_s, row.mrsl},
            {u"use"_s, row.use},           {u"supplier"_s, row.supplier}, {u"sheet_on"_s, row.sheetOn},
            {u"kg_per_month"_s, row.kgPerMonth}};
}

ChemicalRow ChemicalRecord::chemical(const QVariantMap &values)
{
    ChemicalRow row;
    row.name = values.value(u"name"_s).toString();
    row.cas = values.value(u"cas"_s).toString();
    row.mrsl = values.value(u"mrsl"_s).toString();
    row.use = values.value(u"use"_s).toString();
    row.supplier = values.value(u"supplier"_s).toString();
    row.sheetOn = values.value(u"sheet_on"_s).toDate();
    row.kgPerMonth = values.value(u"kg_per_month"_s).toDouble();
    return row;
}

QStringList ChemicalRecord::remarks(const IndicatorsController &controller, const ChemicalRow &row)
{
    QStringList sentences;
    if (!row.cas.isEmpty() && !isCasNumber(row.cas)) {
        sentences << tr("This CAS number does not add up: look at the label again.");
    }
    const auto age = sheetAge(row, controller.today());
    if (!row.name.isEmpty() && !age) {
        sentences << tr("Ask the supplier for the safety data sheet.");
    } else if (age && *age > oldSheet) {
        sentences << tr("The safety data sheet is older than five years: ask for the present one.");
    }
    if (row.mrsl == u"no"_s) {
        sentences << tr("It is on no list of buyers: ask the supplier for one that is.");
    }
    return sentences;
}

} // namespace meyar::ui
