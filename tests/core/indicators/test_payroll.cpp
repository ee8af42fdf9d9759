// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/indicators/tablefile.h"

#include <cmath>

using namespace meyar;
using namespace Qt::StringLiterals;
using Kind = RowProblem::Kind;

namespace {

ReadPayroll payrollOf(const QByteArray &text, const PayrollReading &how = {})
{
    const TableFile file(text);
    Result<ReadPayroll> read = readPayroll(file.path(), how);
    REQUIRE_OK(read);
    return std::move(*read);
}

} // namespace

TEST_CASE("An English payroll is read by its headings", "[indicators]")
{
    const Result<ReadPayroll> read = readPayroll(QStringLiteral(MEYAR_TEST_DATA "/indicators/payroll.csv"));
    REQUIRE_OK(read);
    CHECK(read->problems.list().empty());
    REQUIRE(read->payroll.rows.size() == 400);
    const PayrollRow &row = read->payroll.rows[1];
    CHECK(row.sex == Sex::Woman);
    CHECK(row.basic == 29816.78);
    CHECK(row.total == 34722.54);
    CHECK(row.overtimePay == 1592.78);
    CHECK(row.hours == 213);
    CHECK(row.age == 21);
    CHECK(row.tenure == 3.4);
    CHECK(groupName(read->payroll, PayFactor::Department, groupOf(row, PayFactor::Department)) == u"Dyeing");
    CHECK(groupName(read->payroll, PayFactor::Skill, groupOf(row, PayFactor::Skill)) == u"Unskilled");
    CHECK(groupName(read->payroll, PayFactor::Age, groupOf(row, PayFactor::Age)) == u"under_25");
    CHECK(groupName(read->payroll, PayFactor::Tenure, groupOf(row, PayFactor::Tenure)) == u"3_4");
}

TEST_CASE("An Urdu payroll, with digits as they come", "[indicators]")
{
    const ReadPayroll read = payrollOf("کارڈ نمبر,جنس,بنیادی تنخواہ,کل تنخواہ,گھنٹے,گریڈ,تاریخ پیدائش,تاریخ تقرری\n"
                                       "۱,عورت,۳۵٬۰۰۰,\"۴۰,۰۰۰\",۲۰۸,الف,01/03/1995,2020-08-01\n"
                                       "۲,مرد,36000,41000,2۰8,الف,1990,\n",
                                       {{}, QDate(2025, 8, 1)});
    CHECK(read.problems.list().empty());
    REQUIRE(read.payroll.rows.size() == 2);
    CHECK(read.payroll.rows[0].sex == Sex::Woman);
    CHECK(read.payroll.rows[0].basic == 35000);
    CHECK(read.payroll.rows[0].age == 30);
    CHECK(read.payroll.rows[0].tenure == Approx(5.08).margin(0.01));
    CHECK(read.payroll.rows[1].hours == 208);
    CHECK(read.payroll.rows[1].age == 35);
    CHECK(read.payroll.words[0] == QStringList{u"الف"_s});
}

TEST_CASE("Everything that is wrong with a payroll is told", "[indicators]")
{
    const ReadPayroll read = payrollOf("ID,Sex,Basic,Total,Hours,Age,Grade\n"
                                       "1,F,100,120,208,30,A\n"
                                       "2,?,100,120,208,30,A\n" // unknown sex
                                       "3,,100,120,208,30,A\n" // no sex
                                       "4,M,0,120,0,30,A\n" // pay and hours of nothing
                                       "5,M,,,208,30,A\n" // no pay
                                       "1,M,100,120,208,30,A\n" // twice
                                       "7,M,200,120,208,30,A\n" // basic above total
                                       "8,M,100,120,500,30,A\n" // many hours: taken
                                       "9,M,100,120,208,7,A\n" // age
                                       "10,M,100,120,208,30,=cmd()\n");
    const std::vector<std::pair<int, Kind>> expected{
        {3, Kind::UnknownWord}, {4, Kind::Empty},      {5, Kind::OutOfRange}, {5, Kind::OutOfRange}, {6, Kind::Empty},
        {7, Kind::Twice},       {8, Kind::OutOfRange}, {9, Kind::Unlikely},   {10, Kind::OutOfRange}, {11, Kind::Formula}};
    const std::vector<RowProblem> &list = read.problems.list();
    REQUIRE(list.size() == expected.size());
    for (std::size_t i = 0; i < list.size(); ++i) {
        CAPTURE(i);
        CHECK(list[i].row == expected[i].first);
        CHECK(list[i].kind == expected[i].second);
    }
    CHECK(read.payroll.rows.size() == 2);
    CHECK(read.facts.refused == 8);
    CHECK(list[5].args == QStringList{u"2"_s});
}

TEST_CASE("A payroll without a pay is refused as a whole", "[indicators]")
{
    const ReadPayroll read = payrollOf("ID,Sex,Hours\n1,F,208\n");
    CHECK(read.payroll.rows.empty());
    CHECK(read.problems.hasErrors());
}

TEST_CASE("Names do not stay", "[indicators]")
{
    const ReadPayroll read = payrollOf("Worker,Sex,Total,Contract\nSana Bibi,F,100,Apprentice\nAli Khan,M,100,Permanent\n");
    REQUIRE(read.payroll.rows.size() == 2);
    CHECK(pseudonymText(read.payroll.rows[1].pseudonym) == u"W2");
    CHECK(read.payroll.rows[0].isApprentice);
    for (const QStringList &words : read.payroll.words) {
        CHECK_FALSE(words.join(u' ').contains(u"Sana"));
    }
}

TEST_CASE("A million rows are read", "[indicators][.large]")
{
    QByteArray text("ID,Sex,Basic,Total,Hours,Department,Grade,Age\n");
    for (int i = 0; i < 1'000'000; ++i) {
        text += QByteArray::number(i) + (i % 3 == 0 ? ",F," : ",M,") + QByteArray::number(30'000 + i % 9000)
            + ",\"45,000\",۲۰۸,Dept " + QByteArray::number(i % 12) + ",G" + QByteArray::number(i % 7) + ",3" + QByteArray::number(i % 10) + "\n";
    }
    const ReadPayroll read = payrollOf(text);
    CHECK(read.payroll.rows.size() == 1'000'000);
    CHECK(read.problems.list().empty());
}
