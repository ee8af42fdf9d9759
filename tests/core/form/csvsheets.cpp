// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/formsupport.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace meyar::form;
using meyar::test::described;

namespace {

struct Parsed
{
    Sheet sheet;
    QStringList problems;
};

Parsed parsed(const QByteArray &bytes)
{
    Problems problems;
    Sheet sheet = parseCsv(u"survey"_s, bytes, problems);
    return {std::move(sheet), described(problems)};
}

} // namespace

TEST_CASE("A CSV cell is what RFC 4180 says it is", "[form][csv]")
{
    const auto [text, cells] = GENERATE(table<QByteArray, QStringList>({
        {"a,b", {u"a"_s, u"b"_s}},
        {"a,b\n", {u"a"_s, u"b"_s}},
        {"a,b\r\n", {u"a"_s, u"b"_s}},
        {"a,b\r", {u"a"_s, u"b"_s}},
        {"a,", {u"a"_s, u""_s}},
        {",", {u""_s, u""_s}},
        {"\"a,b\",c", {u"a,b"_s, u"c"_s}},
        {"\"say \"\"yes\"\"\"", {u"say \"yes\""_s}},
        {"\"two\nlines\"", {u"two\nlines"_s}},
        {"\"two\r\nlines\"", {u"two\nlines"_s}},
        {"\"\"", {u""_s}},
        {" a , b ", {u" a "_s, u" b "_s}},
        {"5\" pipe,b", {u"5\" pipe"_s, u"b"_s}},
        {"\xEF\xBB\xBF"
         "a",
         {u"a"_s}},
        {"\xEF\xBB\xBF"
         "\"a\"",
         {u"a"_s}},
        {"\xD9\x85\xD8\xB9", {u"مع"_s}},
    }));
    CAPTURE(text.toStdString());

    const Parsed result = parsed(text);

    CHECK(result.sheet.header == cells);
    CHECK(result.problems.isEmpty());
}

TEST_CASE("CSV rows have the numbers that a spreadsheet shows", "[form][csv]")
{
    const Parsed result = parsed("type,name\n\ntext,\"a\nb\"\n , \nnote,c\n");

    REQUIRE(result.sheet.rows.size() == 2);
    CHECK(result.sheet.rows[0] == QStringList{u"text"_s, u"a\nb"_s});
    CHECK(result.sheet.rows[1] == QStringList{u"note"_s, u"c"_s});
    CHECK(result.sheet.rowNumbers == std::vector{3, 5});
}

TEST_CASE("Ragged CSV rows are padded to one width", "[form][csv]")
{
    const Parsed result = parsed("a,b\n1\n1,2,3\n");

    CHECK(result.sheet.header == QStringList{u"a"_s, u"b"_s, u""_s});
    CHECK(result.sheet.rows[0] == QStringList{u"1"_s, u""_s, u""_s});
    CHECK(result.sheet.rows[1] == QStringList{u"1"_s, u"2"_s, u"3"_s});
}

TEST_CASE("An empty file is an empty sheet", "[form][csv]")
{
    const QByteArray text = GENERATE(QByteArray(), QByteArray("\xEF\xBB\xBF"), QByteArray("\n"));

    const Parsed result = parsed(text);

    CHECK(result.sheet.rows.empty());
    CHECK(result.problems.isEmpty());
}

TEST_CASE("What is wrong with a CSV file is said with its row, and the rest is read", "[form][csv]")
{
    SECTION("a quote that is not closed")
    {
        const Parsed result = parsed("a,b\n1,2\n\"open,3\n4,5\n");
        CHECK(result.problems
              == QStringList{u"survey 3 : SheetUnreadable(a quote is not closed)"_s});
        CHECK(result.sheet.rows.size() == 2);
    }
    SECTION("text after a closing quote")
    {
        const Parsed result = parsed("a,b\n\"x\"y,2\n\"z\" ,3\n");
        CHECK(result.problems
              == QStringList{u"survey 2 : SheetUnreadable(text after a closing quote)"_s,
                             u"survey 3 : SheetUnreadable(text after a closing quote)"_s});
        CHECK(result.sheet.rows[0] == QStringList{u"xy"_s, u"2"_s});
    }
    SECTION("bytes that are not UTF-8, such as Windows-1252")
    {
        const Parsed result = parsed("a,b\n1,2\ncaf\xE9,3\n");
        CHECK(result.problems == QStringList{u"survey 3 : SheetUnreadable(not UTF-8)"_s});
        CHECK(result.sheet.rows.size() == 2);
    }
    SECTION("UTF-8 that is cut off")
    {
        const Parsed result = parsed("a\nb\n\xD9");
        CHECK(result.problems == QStringList{u"survey 3 : SheetUnreadable(not UTF-8)"_s});
    }
}

TEST_CASE("A folder is read sheet by sheet", "[form][csv]")
{
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };

    SECTION("names in lower case, private ones and other files left out")
    {
        write(u"Survey.csv"_s, "type,name\n");
        write(u"references.csv"_s, "id\nact-1\n");
        write(u"_notes.csv"_s, "\xE9");
        write(u"README.md"_s, "x");
        Problems problems;

        const Sheets sheets = readCsvFolder(folder.path(), problems);

        CHECK(described(problems).isEmpty());
        CHECK(sheets.size() == 2);
        CHECK(sheets.at(u"survey"_s).name == u"survey"_s);
        CHECK(sheets.at(u"references"_s).rows.size() == 1);
    }
    SECTION("without a survey it says so, and what was probably meant")
    {
        write(u"surveys.csv"_s, "type,name\n");
        Problems problems;

        (void)readCsvFolder(folder.path(), problems);

        CHECK(described(problems) == QStringList{u"survey 0 : SheetMissing(survey, surveys)"_s});
    }
    SECTION("two files for one sheet, and a name that is nearly another")
    {
        write(u"survey.csv"_s, "type,name\n");
        write(u"SURVEY.csv"_s, "type,name\n");
        write(u"chioces.csv"_s, "list_name,name\n");
        Problems problems;

        CHECK(readCsvFolder(folder.path(), problems).size() == 2);
        CHECK(described(problems)
              == QStringList{u"survey 0 : SheetUnreadable(two sheets have this name)"_s,
                             u"chioces 0 : SheetNear?(chioces, choices)"_s});
    }
    SECTION("a folder that is not there has no survey")
    {
        Problems problems;

        CHECK(readCsvFolder(folder.filePath(u"none"_s), problems).empty());
        CHECK(described(problems) == QStringList{u"survey 0 : SheetMissing(survey)"_s});
    }
}
