// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sheets/xlsxreader.h"

#include "tests/core/form/formsupport.h"
#include "tests/core/form/workbookmaker.h"

using namespace Qt::StringLiterals;
using namespace meyar::form;
using meyar::test::described;
using meyar::test::sheetWithCell;
using meyar::test::textCell;
using meyar::test::WorkbookMaker;

namespace {

struct ReadBook
{
    Sheets sheets;
    QStringList problems;
};

ReadBook read(const WorkbookMaker &book)
{
    Problems problems;
    Sheets sheets = readXlsx(book.file(), u"form.xlsx"_s, problems);
    return {std::move(sheets), described(problems)};
}

/// The text of cell A2, given as XML.
QString cellText(WorkbookMaker book, const QByteArray &cell)
{
    book.parts["xl/worksheets/sheet1.xml"]
        = "<worksheet><sheetData>" + sheetWithCell(cell) + "</sheetData></worksheet>";
    const ReadBook result = read(book);
    CHECK(result.problems.isEmpty());
    const Sheet &sheet = result.sheets.at(u"survey"_s);
    return sheet.rows.empty() ? QString() : sheet.rows[0].value(0);
}

} // namespace

TEST_CASE("A cell of an .xlsx is read as a person reads it", "[form][xlsx]")
{
    const auto [cell, text] = GENERATE(table<QByteArray, QString>({
        {"<c r=\"A2\"><v>1</v></c>", u"1"_s},
        {"<c r=\"A2\" t=\"n\"><v>1.0</v></c>", u"1"_s},
        {"<c r=\"A2\"><v>-0.0</v></c>", u"0"_s},
        {"<c r=\"A2\"><v>0.1</v></c>", u"0.1"_s},
        {"<c r=\"A2\"><v>0.10000000000000001</v></c>", u"0.1"_s},
        {"<c r=\"A2\"><v>1.1000000000000001</v></c>", u"1.1"_s},
        {"<c r=\"A2\"><v>0.30000000000000004</v></c>", u"0.3"_s},
        {"<c r=\"A2\"><v>-2.5</v></c>", u"-2.5"_s},
        {"<c r=\"A2\"><v>1E-3</v></c>", u"0.001"_s},
        {"<c r=\"A2\"><v>1.2500000000000001E-7</v></c>", u"0.000000125"_s},
        {"<c r=\"A2\"><v>3001234567</v></c>", u"3001234567"_s},
        {"<c r=\"A2\"><v>1.2345678901234567E+16</v></c>", u"12345678901234568"_s},
        {"<c r=\"A2\"><v>1E+20</v></c>", u"100000000000000000000"_s},
        {"<c r=\"A2\"><v>nan</v></c>", u"nan"_s},
        {"<c r=\"A2\"><v>one</v></c>", u"one"_s},
        {"<c r=\"A2\" t=\"b\"><v>1</v></c>", u"TRUE"_s},
        {"<c r=\"A2\" t=\"b\"><v>0</v></c>", u"FALSE"_s},
        {"<c r=\"A2\" t=\"str\"><f>A1&amp;\"!\"</f><v>name!</v></c>", u"name!"_s},
        {"<c r=\"A2\" t=\"str\"><f>\"\"</f><v></v></c>", u""_s},
        {"<c r=\"A2\"><f>1+1</f><v>2</v></c>", u"2"_s},
        {"<c r=\"A2\" t=\"inlineStr\"><is><t>a</t></is></c>", u"a"_s},
        {"<c r=\"A2\" t=\"inlineStr\"><is><r><t xml:space=\"preserve\">a </t></r><r><rPr><b/></rPr>"
         "<t>b</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></is></c>",
         u"a b"_s},
        {"<c r=\"A2\" t=\"inlineStr\"><is><t>two\nlines_x000D__x005F_x0041_</t></is></c>",
         u"two\nlines\r_x0041_"_s},
        {"<c r=\"A2\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a </t></is></c>", u" a "_s},
        {"<c r=\"A2\" t=\"inlineStr\"><is><t>\xD9\x85\xD8\xB9&#xFE0F;</t></is></c>", u"مع\uFE0F"_s},
        {"<c r=\"A2\" t=\"inlineStr\"><is/></c>", u""_s},
        {"<c r=\"A2\" t=\"d\"><v>2024-02-29</v></c>", u"2024-02-29"_s},
        {"<c r=\"A2\" s=\"7\"/>", u""_s},
        {"<c r=\"A2\" t=\"s\"/>", u""_s},
    }));
    CAPTURE(cell.toStdString());
    CHECK(cellText(WorkbookMaker(), cell) == text);
}

TEST_CASE("Shared texts are found by their number, runs joined and phonetics left out",
          "[form][xlsx]")
{
    WorkbookMaker book;
    book.setTexts(
        "<si><t>plain</t></si><si><r><t>rich </t></r><r><t>text</t></r></si>"
        "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr/></si><si/>");
    const auto [index, text] = GENERATE(
        table<int, QString>({{0, u"plain"_s}, {1, u"rich text"_s}, {2, u"東京"_s}, {3, u""_s}}));
    CHECK(cellText(book, "<c r=\"A2\" t=\"s\"><v>" + QByteArray::number(index) + "</v></c>")
          == text);
}

TEST_CASE("Dates and times are read by the format of their cell", "[form][xlsx]")
{
    WorkbookMaker book;
    book.setStyles("<numFmt numFmtId=\"164\" formatCode=\"[$-409]d\\-mmm\\-yy;@\"/>"
                   "<numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm\"/>"
                   "<numFmt numFmtId=\"166\" formatCode=\"[h]:mm:ss\"/>"
                   "<numFmt numFmtId=\"167\" formatCode=\"[Red]0.00&quot; days&quot;\"/>"
                   "<numFmt numFmtId=\"168\" formatCode=\"h:mm AM/PM\"/>"
                   "<numFmt numFmtId=\"169\" formatCode=\"0.00E+00\"/>"
                   "<numFmt numFmtId=\"170\" formatCode=\"mm:ss\"/>"
                   "<numFmt numFmtId=\"171\" formatCode=\"mmm\"/>",
                   {0, 14, 20, 22, 164, 165, 166, 167, 168, 169, 170, 171, 46});
    struct Row
    {
        int style;
        const char *value;
        QString text;
    };
    const Row row = GENERATE(values<Row>({
        {1, "45351", u"2024-02-29"_s},
        {1, "1", u"1900-01-01"_s},
        {1, "59", u"1900-02-28"_s},
        {1, "60", u"1900-02-28"_s}, // the day that never was
        {1, "61", u"1900-03-01"_s},
        {1, "2958465", u"9999-12-31"_s},
        {1, "2958466", u"2958466"_s},
        {1, "-1", u"-1"_s},
        {1, "0.5", u"12:00:00"_s},
        {1, "45351.75", u"2024-02-29"_s},
        {2, "0.520833333333333", u"12:30:00"_s},
        {2, "45351.25", u"06:00:00"_s},
        {3, "45351", u"2024-02-29T00:00:00"_s},
        {3, "45351.999999", u"2024-03-01T00:00:00"_s},
        {4, "45351", u"2024-02-29"_s},
        {5, "45351.5", u"2024-02-29T12:00:00"_s},
        {6, "1.5", u"36:00:00"_s},
        {7, "2", u"2"_s},
        {8, "0.75", u"18:00:00"_s},
        {9, "45351", u"45351"_s},
        {10, "0.010416666666666666", u"00:15:00"_s},
        {11, "45351", u"2024-02-29"_s},
        {12, "2.25", u"54:00:00"_s},
        {0, "45351", u"45351"_s},
        {99, "45351", u"45351"_s},
    }));
    CAPTURE(row.style, row.value);
    const QByteArray cell
        = "<c r=\"A2\" s=\"" + QByteArray::number(row.style) + "\"><v>" + row.value + "</v></c>";
    CHECK(cellText(book, cell) == row.text);
}

TEST_CASE("Workbooks made on an old Mac count days from 1904", "[form][xlsx]")
{
    WorkbookMaker book;
    book.set1904();
    book.setStyles({}, {14, 22});
    CHECK(cellText(book, "<c r=\"A2\" s=\"0\"><v>0</v></c>") == u"1904-01-01");
    CHECK(cellText(book, "<c r=\"A2\" s=\"0\"><v>43889</v></c>") == u"2024-02-29");
    CHECK(cellText(book, "<c r=\"A2\" s=\"1\"><v>0.5</v></c>") == u"1904-01-01T12:00:00");
}

TEST_CASE("Cells stand where they say, and else after the one before", "[form][xlsx]")
{
    WorkbookMaker book("<row>" + textCell("A1", "type")
                       + "<c t=\"inlineStr\"><is><t>name</t></is></c>"
                         "<c s=\"1\"/><c t=\"inlineStr\"><is><t>label</t></is></c></row>"
                         "<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>three</t></is></c></row>"
                         "<row r=\"4\" s=\"1\"><c r=\"A4\" s=\"1\"/><c r=\"XFD4\" s=\"1\"/></row>"
                         "<row><c t=\"inlineStr\"><is><t>five</t></is></c></row>"
                         "<row r=\"1048576\"><c r=\"A1048576\" s=\"2\"/></row>");
    const Sheet sheet = read(book).sheets.at(u"survey"_s);

    CHECK(sheet.header == QStringList{u"type"_s, u"name"_s, u""_s, u"label"_s});
    REQUIRE(sheet.rows.size() == 2);
    CHECK(sheet.rows[0] == QStringList{u""_s, u"three"_s, u""_s, u""_s});
    CHECK(sheet.rows[1] == QStringList{u"five"_s, u""_s, u""_s, u""_s});
    CHECK(sheet.rowNumbers == std::vector{3, 5});
}

TEST_CASE("Rows and cells that are out of order come into order", "[form][xlsx]")
{
    WorkbookMaker book("<row r=\"3\">" + textCell("A3", "c") + "</row><row r=\"1\">"
                       + textCell("B1", "name") + textCell("A1", "type") + "</row><row r=\"2\">"
                       + textCell("A2", "b") + "</row><row r=\"3\">" + textCell("B3", "d")
                       + "</row>");
    const Sheet sheet = read(book).sheets.at(u"survey"_s);

    CHECK(sheet.header == QStringList{u"type"_s, u"name"_s});
    CHECK(sheet.rows == std::vector<QStringList>{{u"b"_s, u""_s}, {u"c"_s, u"d"_s}});
    CHECK(sheet.rowNumbers == std::vector{2, 3});
}

TEST_CASE("All sheets are read: hidden ones, private ones, with their names", "[form][xlsx]")
{
    WorkbookMaker book(sheetWithCell(textCell("A2", "a")));
    book.addSheet(" Choices ", sheetWithCell(textCell("A2", "b")), "hidden");
    book.addSheet("_notes", sheetWithCell(textCell("A2", "c")), "veryHidden");
    book.addSheet("Stettings", {});
    const ReadBook result = read(book);

    REQUIRE(result.sheets.size() == 4);
    CHECK(result.sheets.at(u"choices"_s).name == u" Choices ");
    CHECK(result.sheets.at(u"choices"_s).rows[0][0] == u"b");
    CHECK(result.sheets.at(u"_notes"_s).rows[0][0] == u"c");
    CHECK(result.problems == QStringList{u"stettings 0 : SheetNear?(stettings, settings)"_s});
}

TEST_CASE("A workbook's only sheet is its survey", "[form][xlsx]")
{
    WorkbookMaker book;
    book.parts["xl/workbook.xml"].replace("\"survey\"", "\"Sheet1\"");
    const ReadBook result = read(book);
    CHECK(result.sheets.contains(u"survey"_s));
    CHECK(result.problems.isEmpty());

    book.addSheet("choices", {});
    book.parts["xl/workbook.xml"].replace("\"survey\"", "\"surveys\"");
    CHECK(read(book).problems == QStringList{u"survey 0 : SheetMissing(survey, surveys)"_s});
}

TEST_CASE("What is wrong in a cell is said with its place", "[form][xlsx]")
{
    WorkbookMaker book("<row r=\"1\">" + textCell("A1", "name")
                       + "</row><row r=\"7\">"
                         "<c r=\"A7\" t=\"e\"><f>X</f><v>#REF!</v></c>"
                         "<c r=\"C7\" t=\"e\"><v>#N/A</v></c><c r=\"AB7\"><f>A1</f></c></row>"
                         "<row r=\"9\"><c r=\"A9\" t=\"s\"><v>0</v></c>"
                         "<c r=\"B9\" t=\"s\"><v>-1</v></c></row>");
    const ReadBook result = read(book);

    CHECK(result.problems
          == QStringList{u"survey 7 name: CellError(#REF!)"_s, u"survey 7 C: CellError(#N/A)"_s,
                         u"survey 7 AB: CellError?()"_s,
                         u"survey 9 name: SheetUnreadable(a text of it is missing)"_s,
                         u"survey 9 B: SheetUnreadable(a text of it is missing)"_s});
    CHECK(result.sheets.at(u"survey"_s).rows.empty());
}
