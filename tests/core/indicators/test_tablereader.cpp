// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sheets/xlsxwriter.h"
#include "core/indicators/cellvalue.h"
#include "tests/core/indicators/tablefile.h"

using namespace meyar;
using namespace Qt::StringLiterals;
using Kind = RowProblem::Kind;

namespace {

const TableNeeds needs{{{u"name"_s, {u"worker"_s, u"کارکن"_s}}, {u"pay"_s, {u"gross pay"_s, u"تنخواہ"_s}}}, {u"pay"_s}};

struct Taken
{
    TableFacts facts;
    RowProblems problems;
    QStringList rows; ///< "row name pay"
};

Taken taken(const QString &path, const ColumnMapping &mapping = {}, const TableNeeds &wanted = needs)
{
    Taken all;
    const auto facts = readTable(path, wanted, mapping, all.problems, [&](TableRow &row) {
        const auto pay = row.number(u"pay"_s, 1, 1000, true);
        all.rows.append(u"%1 %2 %3"_s.arg(row.number()).arg(row.text(u"name"_s)).arg(pay.value_or(-1)));
    });
    REQUIRE_OK(facts);
    all.facts = *facts;
    return all;
}

} // namespace

TEST_CASE("A table is found below its title, whatever separates its cells", "[indicators]")
{
    const QString separator = GENERATE(u","_s, u";"_s, u"\t"_s);
    const QString text = u"Payroll of the month\r\n\r\nWorker|Gross Pay (PKR)|Note\r\n\"A|B\"|\"5\"|x\r\n\r\nC|۷|\r\n"_s;
    const TableFile file(QString(text).replace(u"A|B"_s, u"A B"_s).replace(u'|', separator).toUtf8());
    const Taken all = taken(file.path());
    CHECK(all.rows == QStringList{u"4 A B 5"_s, u"6 C 7"_s});
    CHECK(all.facts.headingRow == 3);
    CHECK(all.facts.rows == 2);
    CHECK(all.facts.mapping.headingOf.at(u"pay"_s) == u"Gross Pay (PKR)");
    CHECK(all.problems.list().empty());
}

TEST_CASE("UTF-16 of Excel and Urdu headings are read", "[indicators]")
{
    QByteArray bytes("\xFF\xFE", 2);
    const QString text = u"کارکن\tتنخواه\nعلی\t۵\n"_s; // with the Arabic letter in the heading
    bytes.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    const TableFile file(bytes);
    const Taken all = taken(file.path());
    CHECK(all.rows == QStringList{u"2 علی 5"_s});
}

TEST_CASE("All problems of a table are told at once with row and column", "[indicators]")
{
    const TableFile file("Worker,Gross pay\n"
                         "A,1,2,3\n" // 2: more cells than headings
                         "B,abc\n" // 3
                         "C,\n" // 4
                         "D,=2+3\n" // 5
                         "\xE9\xE8,5\n" // 6: Latin-1
                         "E,5000\n" // 7
                         "F,6\n"
                         "G,\"7\n"); // 9
    const Taken all = taken(file.path());
    const std::vector<RowProblem> &list = all.problems.list();
    REQUIRE(list.size() == 7);
    const std::vector<std::pair<int, Kind>> expected{{2, Kind::TooManyCells}, {3, Kind::NotANumber}, {4, Kind::Empty},
                                                     {5, Kind::Formula},      {6, Kind::DamagedText}, {7, Kind::OutOfRange},
                                                     {9, Kind::QuoteOpen}};
    for (std::size_t i = 0; i < list.size(); ++i) {
        CAPTURE(i);
        CHECK(list[i].row == expected[i].first);
        CHECK(list[i].kind == expected[i].second);
    }
    CHECK(list[1].column == u"Gross pay");
    CHECK(list[1].args == QStringList{u"abc"_s});
    CHECK(all.facts.rows == 8);
    CHECK(all.facts.refused == 7);
    CHECK(all.rows.contains(u"8 F 6"_s));
}

TEST_CASE("A missing column is told before any row", "[indicators]")
{
    const TableFile file("Worker,Colour\nA,red\n");
    const Taken all = taken(file.path());
    REQUIRE(all.problems.list().size() == 1);
    CHECK(all.problems.list()[0] == RowProblem{Kind::ColumnMissing, RowProblem::Level::Error, 0, {}, {u"pay"_s}});
    CHECK(all.rows.isEmpty());
    const Taken mapped = taken(TableFile("Worker,Colour\nA,5\n").path(), {{{u"pay"_s, u"Colour"_s}, {u"name"_s, u"Gone"_s}}});
    CHECK(mapped.rows == QStringList{u"2  5"_s});
}

TEST_CASE("A mapping is kept as JSON", "[indicators]")
{
    const ColumnMapping mapping{{{u"pay"_s, u"Net"_s}, {u"name"_s, u"نام"_s}}};
    CHECK(columnMappingFrom(toJson(mapping)) == mapping);
    CHECK(columnMappingFrom({{u"pay"_s, 3}}).isEmpty());
}

TEST_CASE("Endless trouble is counted, not listed", "[indicators]")
{
    QByteArray text("Worker,Gross pay\n");
    for (int i = 0; i < 5000; ++i) {
        text += "A,x\n";
    }
    const TableFile file(text);
    const Taken all = taken(file.path());
    CHECK(all.problems.list().size() == RowProblems::told);
    CHECK(all.problems.list().back().more == 5000 - RowProblems::told);
    CHECK(all.problems.errors() == 5000);
}

TEST_CASE("Hostile tables end", "[indicators]")
{
    SECTION("a quote over the whole file")
    {
        const TableFile file(QByteArray("Worker,Gross pay\nA,\"") + QByteArray(300'000, 'x'));
        CHECK(taken(file.path()).problems.list().front().kind == Kind::QuoteOpen);
    }
    SECTION("a record of a million cells")
    {
        const TableFile file(QByteArray("Worker,Gross pay\nB,4\nA") + QByteArray(1'000'000, ',') + "5\nC,6\n");
        const Taken all = taken(file.path());
        CHECK(all.rows == QStringList{u"2 B 4"_s, u"3 A -1"_s, u"4 C 6"_s});
    }
    SECTION("nothing at all")
    {
        CHECK(taken(TableFile(QByteArray()).path()).problems.list().front().kind == Kind::NothingInFile);
        CHECK(taken(TableFile("\n\n\n").path()).problems.list().front().kind == Kind::NothingInFile);
        CHECK(taken(TableFile("Gross pay\n").path()).problems.list().front().kind == Kind::NoRows);
    }
    SECTION("more rows than are taken")
    {
        TableNeeds few = needs;
        few.mostRows = 2;
        const Taken all = taken(TableFile("Worker,Gross pay\nA,1\nB,2\nC,3\n").path(), {}, few);
        CHECK(all.rows.size() == 2);
        CHECK(all.problems.list().front().kind == Kind::TooManyRows);
    }
    SECTION("no workbook, though it says so")
    {
        RowProblems problems;
        CHECK_FALSE(readTable(TableFile("PK\x03\x04 and then nothing").path(), needs, {}, problems, [](TableRow &) {}));
        CHECK_FALSE(readTable(u"/nowhere/at/all.csv"_s, needs, {}, problems, [](TableRow &) {}));
    }
}

TEST_CASE("The sheet of a workbook that has the columns is read", "[indicators]")
{
    const QTemporaryDir folder;
    form::Sheets sheets;
    sheets[u"about"_s] = {u"about"_s, {u"Made by"_s}, {{u"the office"_s}}, {2}};
    sheets[u"pay"_s] = {u"pay"_s, {u"Worker"_s, u"Gross pay"_s}, {{u"A"_s, u"5"_s}, {u"B"_s, u"=1+1"_s}}, {2, 3}};
    const QString path = folder.filePath(u"pay.xlsx"_s);
    REQUIRE_OK(form::writeXlsx(sheets, path));
    const Taken all = taken(path);
    CHECK(all.rows == QStringList{u"2 A 5"_s, u"3 B -1"_s});
    REQUIRE(all.problems.list().size() == 1);
    CHECK(all.problems.list()[0].kind == Kind::Formula);
}

TEST_CASE("A file that is neither a workbook nor text is told so, and nothing of its headings", "[indicators]")
{
    for (const QByteArray &bytes : {QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\x00\x00", 10), QByteArray("\x89PNG\r\n\x1A\n\x00\x00\x00\x0D", 12),
                                    QByteArray("Worker,Gross pay\nA,\x01\x02")}) {
        const Taken all = taken(TableFile(bytes).path());
        CHECK(all.rows.isEmpty());
        REQUIRE(all.problems.list().size() == 1);
        CHECK(all.problems.list()[0].kind == Kind::NotATable);
        CHECK(all.problems.list()[0].args.isEmpty());
    }
}
