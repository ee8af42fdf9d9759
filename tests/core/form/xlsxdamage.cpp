// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sheets/limits.h"
#include "core/form/sheets/safexml.h"
#include "core/form/sheets/xlsxreader.h"
#include "core/form/sheets/xlsxrelations.h"
#include "core/form/sheets/xlsxsheet.h"

#include "tests/core/form/formsupport.h"
#include "tests/core/form/workbookmaker.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace meyar::form;
using meyar::test::described;
using meyar::test::sheetWithCell;
using meyar::test::textCell;
using meyar::test::WorkbookMaker;
using meyar::test::ZipPart;
using meyar::test::zipped;

namespace {

QStringList problemsOf(const QByteArray &bytes)
{
    Problems problems;
    QElapsedTimer timer;
    timer.start();
    (void)readXlsx(bytes, u"f.xlsx"_s, problems);
    CHECK(timer.elapsed() < 20'000);
    return described(problems);
}

QStringList problemsOf(const WorkbookMaker &book)
{
    return problemsOf(book.file());
}

const QString notWhole = u" 0 : FileUnreadable(f.xlsx, it is not a whole file)"_s;
const QString partDamaged = u" 0 : FileUnreadable(f.xlsx, a part of it is damaged)"_s;
const QString partMissing = u" 0 : FileUnreadable(f.xlsx, a part of it is missing)"_s;

WorkbookMaker aBook()
{
    return WorkbookMaker(sheetWithCell(textCell("A2", "a")));
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

} // namespace

TEST_CASE("What is no .xlsx is refused by what it is", "[form][xlsx][damage]")
{
    CHECK(problemsOf(QByteArray()) == QStringList{notWhole});
    CHECK(problemsOf("PK\x03\x04 and no more") == QStringList{notWhole});
    CHECK(problemsOf(zipped({})) == QStringList{u" 0 : UnknownFileKind(a ZIP archive)"_s});
    CHECK(problemsOf(zipped({{.name = "readme.txt", .bytes = "x"}}))
          == QStringList{u" 0 : UnknownFileKind(a ZIP archive)"_s});
    CHECK(problemsOf(zipped(
              {{.name = "mimetype", .bytes = "application/vnd.oasis.opendocument.spreadsheet"},
               {.name = "content.xml", .bytes = "<x/>"}}))
          == QStringList{u" 0 : UnknownFileKind(an OpenDocument file)"_s});
    CHECK(problemsOf(zipped({{.name = "[Content_Types].xml", .bytes = "<Types/>"},
                             {.name = "word/document.xml", .bytes = "<document/>"}}))
          == QStringList{u" 0 : UnknownFileKind(a Word document)"_s});
    CHECK(problemsOf(zipped({{.name = "xl/workbook.bin", .bytes = "x"}}))
          == QStringList{u" 0 : UnknownFileKind(an .xlsb workbook)"_s});
}

TEST_CASE("A file that is cut off anywhere is refused", "[form][xlsx][damage]")
{
    const QByteArray whole = aBook().file();
    for (qsizetype size = 0; size < whole.size(); size += 7) {
        CAPTURE(size);
        CHECK(problemsOf(whole.left(size)) == QStringList{notWhole});
    }
    CHECK(problemsOf(whole).isEmpty());
    CHECK(problemsOf("a program that unpacks itself" + whole).isEmpty());
}

TEST_CASE("A byte that is wrong anywhere is a problem or changes nothing", "[form][xlsx][damage]")
{
    const QByteArray whole = aBook().file();
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray wrong = whole;
        wrong[at] = static_cast<char>(wrong[at] ^ 0x55);
        Problems problems;
        const Sheets sheets = readXlsx(wrong, u"f.xlsx"_s, problems);
        CAPTURE(at);
        CHECK((!problems.empty() || sheets.at(u"survey"_s).rows[0][0] == u"a"));
    }
}

TEST_CASE("Parts that are missing or lead elsewhere are said", "[form][xlsx][damage]")
{
    WorkbookMaker book = aBook();
    QByteArray &relations = book.parts["xl/_rels/workbook.xml.rels"];

    SECTION("no workbook")
    {
        book.parts.erase("xl/workbook.xml");
        CHECK(problemsOf(book) == QStringList{partMissing});
    }
    SECTION("no relations of the package: the workbook is where it always is")
    {
        book.parts.erase("_rels/.rels");
        CHECK(problemsOf(book).isEmpty());
    }
    SECTION("no relations of the workbook")
    {
        book.parts.erase("xl/_rels/workbook.xml.rels");
        CHECK(problemsOf(book) == QStringList{partMissing});
    }
    SECTION("no sheet")
    {
        book.parts.erase("xl/worksheets/sheet1.xml");
        CHECK(problemsOf(book)
              == QStringList{u"survey 0 : SheetUnreadable(a part of it is missing)"_s});
    }
    SECTION("a sheet outside the package")
    {
        relations.replace("worksheets/sheet1.xml", "../../../../etc/passwd");
        CHECK(problemsOf(book)
              == QStringList{u"survey 0 : SheetUnreadable(a part of it is missing)"_s});
    }
    SECTION("a path from the root, as some programs write, and other letters")
    {
        relations.replace("worksheets/sheet1.xml", "/XL/worksheets/../worksheets/Sheet1.xml");
        CHECK(problemsOf(book).isEmpty());
    }
    SECTION("broken XML")
    {
        book.parts["xl/worksheets/sheet1.xml"].chop(12);
        CHECK(problemsOf(book) == QStringList{u"survey 2 : SheetUnreadable(its XML is damaged)"_s});
    }
    SECTION("two sheets of one name")
    {
        book.addSheet("SURVEY ", {});
        CHECK(problemsOf(book)
              == QStringList{u"survey 0 : SheetUnreadable(two sheets have this name)"_s});
    }
}

TEST_CASE("Targets of relations stay in the package", "[form][xlsx][damage]")
{
    const auto [target, part] = GENERATE(table<QString, QString>({
        {u"worksheets/a.xml"_s, u"xl/worksheets/a.xml"_s},
        {u"/xl/a.xml"_s, u"xl/a.xml"_s},
        {u"../a.xml"_s, u"a.xml"_s},
        {u"./x//a.xml"_s, u"xl/x/a.xml"_s},
        {u"../../a.xml"_s, u""_s},
        {u"/../a.xml"_s, u""_s},
        {u""_s, u"xl"_s},
    }));
    CHECK(resolvedPart(u"xl/workbook.xml"_s, target) == part);
}

TEST_CASE("Parts that are damaged, locked or of another packing are refused",
          "[form][xlsx][damage]")
{
    const QByteArray workbook = aBook().parts["xl/workbook.xml"];
    ZipPart part{.name = "xl/workbook.xml", .bytes = workbook, .deflate = true};
    QString expected = partDamaged;

    SECTION("wrong check sum")
    {
        part.wrongSum = 1;
    }
    SECTION("unknown packing")
    {
        part.method = 12;
    }
    SECTION("packed bytes that are none")
    {
        part = {.name = part.name, .bytes = workbook, .method = 8};
    }
    SECTION("a password")
    {
        part.flags = 1;
        expected = u" 0 : EncryptedFile()"_s;
    }
    CHECK(problemsOf(zipped({part})) == QStringList{expected});
}

TEST_CASE("A size that is claimed is not believed", "[form][xlsx][damage]")
{
    WorkbookMaker book = aBook();
    std::vector<ZipPart> parts;
    for (const auto &[name, bytes] : book.parts) {
        parts.push_back({.name = name, .bytes = bytes, .deflate = true, .claimedSize = 0xfffffff0});
    }
    CHECK(problemsOf(zipped(parts)).isEmpty());
}

TEST_CASE("A bomb is not unpacked", "[form][xlsx][damage]")
{
    WorkbookMaker book = aBook();
    QByteArray &sheet = book.parts["xl/worksheets/sheet1.xml"];
    SECTION("of one part")
    {
        sheet += QByteArray(100 * 1024 * 1024, ' ');
        const QStringList problems = problemsOf(book);
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].startsWith(u"survey 0 : TooLarge(bytes"));
    }
    SECTION("of one part that many sheets are")
    {
        sheet += QByteArray(20 * 1024 * 1024, ' ');
        for (int i = 0; i < 50; ++i) {
            book.addSheet("s" + number(i), {});
        }
        QByteArray &relations = book.parts["xl/_rels/workbook.xml.rels"];
        for (int i = 2; i < 52; ++i) {
            relations.replace("sheet" + number(i) + ".xml", "sheet1.xml");
        }
        CHECK(problemsOf(book).join(u' ').contains(u"TooLarge(bytes when unpacked"));
    }
}

TEST_CASE("Places beyond any sheet are refused, unless nothing is there", "[form][xlsx][damage]")
{
    const auto [cell, what] = GENERATE(table<QByteArray, QString>({
        {textCell("XFE1", "x"), u"columns, 16384"_s},
        {textCell("XFE99999999", "x"), u"rows, 200000"_s},
        {textCell("ZZZZZZZZZZZZZZZZZZ1", "x"), u"columns, 16384"_s},
        {textCell("A99999999999999999999999", "x"), u"rows, 200000"_s},
        {textCell("A200001", "x"), u"rows, 200000"_s},
    }));
    const WorkbookMaker book("<row r=\"1\">" + textCell("A1", "name") + cell + "</row>");
    CAPTURE(cell.toStdString());
    CHECK(problemsOf(book) == QStringList{u"survey 0 : TooLarge(%1)"_s.arg(what)});

    const WorkbookMaker empty("<row r=\"1\"><c r=\"XFE99999999\" s=\"1\"/></row>");
    CHECK(problemsOf(empty).isEmpty());
}

TEST_CASE("A few cells far apart do not make a table without end", "[form][xlsx][damage]")
{
    QByteArray rows = "<row r=\"1\">" + textCell("XFD1", "x") + "</row>";
    for (int i = 2; i < 400; ++i) {
        rows += "<row>" + textCell("A" + number(i), "y") + "</row>";
    }
    CHECK(problemsOf(WorkbookMaker(rows)) == QStringList{u"survey 0 : TooLarge(cells, 5000000)"_s});
}

TEST_CASE("One long text in very many cells is too large", "[form][xlsx][damage]")
{
    QByteArray rows;
    for (int i = 0; i < 200; ++i) {
        rows += "<row><c t=\"s\"><v>0</v></c></row>";
    }
    WorkbookMaker book(rows);
    book.setTexts("<si><t>" + QByteArray(1'000'000, 'x') + "</t></si>");
    CHECK(problemsOf(book) == QStringList{u"survey 0 : TooLarge(characters, 100000000)"_s});
}

TEST_CASE("Mistakes without end are told a hundred times", "[form][xlsx][damage]")
{
    QByteArray rows;
    for (int i = 0; i < 5000; ++i) {
        rows += "<row><c t=\"e\"><v>#N/A</v></c></row>";
    }
    CHECK(problemsOf(WorkbookMaker(rows)).size() == SheetLimits::told);
}

TEST_CASE("XML that the parser should not see is refused", "[form][xlsx][damage]")
{
    const auto [xml, reason] = GENERATE(table<QByteArray, QString>({
        {"<a b=\"1\"/>", u""_s},
        {"<?xml version=\"1.0\"?><!-- <!DOCTYPE --><a><![CDATA[<!DOCTYPE]]></a>", u""_s},
        {"<a b='>' c=\"<!DOCTYPE\"/>", u""_s},
        {"", u""_s},
        {"<", u""_s},
        {"<!--", u""_s},
        {"<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", u"it declares a document type"_s},
        {"<a/><!doctype x>", u"it declares a document type"_s},
        {QByteArray("<a>").repeated(300), u"it is nested too deeply"_s},
        {QByteArray("<a></a>").repeated(300), u""_s},
        {"<a" + QByteArray(" b=''").repeated(65) + ">", u"it is nested too deeply"_s},
        {"\xFF\xFE<\0", u"not UTF-8"_s},
        {QByteArray("<\0a\0", 4), u"not UTF-8"_s},
    }));
    CAPTURE(xml.left(60).toStdString());
    CHECK(refusalOfXml(xml) == reason);

    WorkbookMaker book = aBook();
    book.parts["xl/worksheets/sheet1.xml"].prepend("<!DOCTYPE worksheet>");
    CHECK(problemsOf(book)
          == QStringList{u"survey 0 : SheetUnreadable(it declares a document type)"_s});
}

TEST_CASE("A cell's place is read from its letters and number", "[form][xlsx]")
{
    const auto [text, row, column] = GENERATE(table<QString, int, int>({
        {u"A1"_s, 1, 0},
        {u"Z9"_s, 9, 25},
        {u"AA10"_s, 10, 26},
        {u"XFD1048576"_s, 1048576, 16383},
        {u""_s, 0, -1},
        {u"A"_s, 0, -1},
        {u"1"_s, 0, -1},
        {u"A0"_s, 0, -1},
        {u"a1"_s, 0, -1},
        {u"A1B"_s, 0, -1},
        {u"$A$1"_s, 0, -1},
    }));
    CAPTURE(text.toStdString());
    const CellPlace place = placeOfCell(text);
    CHECK(place.row == row);
    CHECK(place.column == column);
    if (row > 0) {
        CHECK(columnLetters(column) + QString::number(row) == text);
    }
}
