// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtcatch.h"
#include "ui/indicators/kpirows.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

namespace {

struct Sheet
{
    MonthGridModel model;
    std::vector<MonthEdit> edits;
    QStringList refused;

    Sheet()
    {
        model.setMonths(QDate(2026, 1, 1), 3);
        model.setRows({{u"a"_s, u"Rate"_s, false}, {u"a/n"_s, u"Absent"_s}, {u"a/d"_s, u"Days"_s}, {u"b"_s, u"Count"_s}});
        QObject::connect(&model, &MonthGridModel::edited, [this](const std::vector<MonthEdit> &all) { edits = all; });
        QObject::connect(&model, &MonthGridModel::refused, [this](const QStringList &cells) { refused = cells; });
    }
};

} // namespace

TEST_CASE("A block is pasted from a spreadsheet, and computed lines are stepped over", "[monthgrid]")
{
    Sheet sheet;
    sheet.model.paste(sheet.model.index(0, 1), u"12\t۱۵\r\n1,200\t\r\n7\t8\t\r\n"_s);
    REQUIRE(sheet.edits.size() == 6);
    CHECK(sheet.edits.at(0).row == 1);
    CHECK(sheet.edits.at(0).month == QDate(2026, 2, 1));
    CHECK(sheet.edits.at(1).value == 15);
    CHECK(sheet.edits.at(2).value == 1200);
    CHECK_FALSE(sheet.edits.at(3).value); // an empty cell is not 0
    CHECK(sheet.edits.at(5).row == 3);
}

TEST_CASE("Of a block that is larger than the sheet nothing is taken", "[monthgrid]")
{
    Sheet sheet;
    sheet.model.paste(sheet.model.index(0, 1), u"12\t15\t16"_s);
    CHECK(sheet.edits.empty());
    REQUIRE(sheet.refused.size() == 1);
    CHECK(sheet.refused.at(0).contains(u"16"_s));
    const int last = sheet.model.rowCount() - 1;
    sheet.model.paste(sheet.model.index(last, 0), u"1\n2"_s);
    CHECK(sheet.edits.empty());
    CHECK(sheet.refused.at(0).contains(u"2"_s));
}

TEST_CASE("Of a block with a word in it nothing is taken", "[monthgrid]")
{
    Sheet sheet;
    sheet.model.paste(sheet.model.index(1, 0), u"12\tabc\n=1+1\t-4"_s);
    CHECK(sheet.edits.empty());
    REQUIRE(sheet.refused.size() == 3);
    CHECK(sheet.refused.at(0).contains(u"abc"_s));
    CHECK(sheet.refused.at(0).contains(u"February"_s)); // which cell
    CHECK(sheet.refused.at(1).contains(u"Days"_s));
    CHECK(sheet.refused.at(1).contains(u"=1+1"_s));
    CHECK(sheet.refused.at(2).contains(u"-4"_s));
}

TEST_CASE("What is typed is understood in three scripts", "[monthgrid]")
{
    Sheet sheet;
    CHECK(sheet.model.setData(sheet.model.index(1, 0), u"١٢٫٥"_s, Qt::EditRole));
    REQUIRE(sheet.edits.size() == 1);
    CHECK(sheet.edits.front().value == 12.5);
    CHECK_FALSE(sheet.model.setData(sheet.model.index(0, 0), u"3"_s, Qt::EditRole)); // computed
    CHECK_FALSE(sheet.model.setData(sheet.model.index(1, 0), u"1,5"_s, Qt::EditRole));
    REQUIRE(sheet.refused.size() == 1);
    CHECK(sheet.refused.front().contains(u"1,5"_s));
}

TEST_CASE("The sheet of key figures has a computed line over what is counted", "[monthgrid]")
{
    SiteFigures figures;
    figures.months = {{u"absence"_s, Sex::Other, {QDate(2026, 1, 1), 120, 2400, u"register"_s}},
                      {u"absence"_s, Sex::Woman, {QDate(2026, 1, 1), 70, 900, {}}},
                      {u"near_misses"_s, Sex::Other, {QDate(2026, 1, 1), 0, noAmount, {}}}};
    const KpiSheet counted = kpiSheet(figures, Language::English, Sex::Other, true);
    REQUIRE(counted.rows.size() == 4);
    CHECK_FALSE(counted.rows.at(0).isEditable);
    CHECK(counted.rows.at(0).values.at(QDate(2026, 1, 1)) == 5);
    CHECK(counted.rows.at(1).sources.at(QDate(2026, 1, 1)) == u"register"_s);
    CHECK(counted.rows.at(3).values.at(QDate(2026, 1, 1)) == 0);
    CHECK(kpiSheet(figures, Language::English, Sex::Woman, true).rows.at(1).values.at(QDate(2026, 1, 1)) == 70);
    const std::vector<ReadKpi> changed
        = monthsOf(figures, counted, Sex::Other, {{1, QDate(2026, 1, 1), 100}, {2, QDate(2026, 1, 1), {}}, {1, QDate(2026, 2, 1), 9}});
    REQUIRE(changed.size() == 2);
    CHECK(changed.at(0).month.numerator == 100);
    CHECK(std::isnan(changed.at(0).month.denominator));
    CHECK(changed.at(0).month.source == u"register"_s);
    CHECK(changed.at(1).month.month == QDate(2026, 2, 1));
}

TEST_CASE("A laboratory's “<0.1” is kept as the limit of what it sees, elsewhere it is no number", "[monthgrid]")
{
    MonthGridModel model;
    MonthRow laboratory{u"test.out.cod"_s, u"COD"_s};
    laboratory.takesLimits = true;
    model.setMonths(QDate(2026, 1, 1), 2);
    model.setRows({laboratory, {u"electricity"_s, u"Electricity"_s}});
    std::vector<MonthEdit> edits;
    QStringList refused;
    QObject::connect(&model, &MonthGridModel::edited, [&](const std::vector<MonthEdit> &some) { edits = some; });
    QObject::connect(&model, &MonthGridModel::refused, [&](const QStringList &some) { refused = some; });
    CHECK(model.setData(model.index(0, 0), u"<0.1"_s, Qt::EditRole));
    REQUIRE(edits.size() == 1);
    CHECK(edits[0].value == 0.1);
    CHECK(edits[0].isBelowDetection);
    laboratory.values[QDate(2026, 1, 1)] = 0.1;
    laboratory.belowDetection.insert(QDate(2026, 1, 1));
    model.setRows({laboratory, {u"electricity"_s, u"Electricity"_s}});
    CHECK(model.index(0, 0).data().toString().contains(u"<"_s));
    CHECK(model.index(0, 0).data(Qt::EditRole).toString() == u"<0.1"_s);
    CHECK(model.setData(model.index(0, 0), u"0.1"_s, Qt::EditRole)); // found after all
    CHECK_FALSE(edits[0].isBelowDetection);
    CHECK_FALSE(model.setData(model.index(1, 0), u"<0.1"_s, Qt::EditRole));
    REQUIRE(refused.size() == 1);
    CHECK(refused.front().contains(u"<0.1"_s));
}
