// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sheets/textsheets.h"

#include "tests/core/form/formsupport.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;
using namespace meyar::form;
using meyar::test::described;

namespace {

struct ReadFile
{
    Sheets sheets;
    QStringList problems;
};

ReadFile csv(const QByteArray &bytes)
{
    Problems problems;
    Sheets sheets = readCsvFile(bytes, u"f.csv"_s, problems);
    return {std::move(sheets), described(problems)};
}

ReadFile markdown(const QByteArray &bytes)
{
    Problems problems;
    Sheets sheets = readMarkdown(bytes, u"f.md"_s, problems);
    return {std::move(sheets), described(problems)};
}

const Sheet wanted{.name = u"survey"_s,
                   .header = {u"type"_s, u"name"_s, u"label"_s},
                   .rows = {{u"text"_s, u"q1"_s, u"One | two"_s}, {u"note"_s, u"q2"_s, u""_s}},
                   .rowNumbers = {3, 5}};

} // namespace

TEST_CASE("A single CSV file holds sheets one below the other", "[form][csv]")
{
    const ReadFile read = csv("survey\n,type,name,label\n,text,q1,One | two\n,,,\n , note , q2,\n"
                              "Choices,,,\n,list_name,name\n,yn,yes\n,yn,no\n");
    CHECK(read.problems.isEmpty());
    CHECK(read.sheets.at(u"survey"_s) == wanted);
    const Sheet &choices = read.sheets.at(u"choices"_s);
    CHECK(choices.name == u"Choices");
    CHECK(choices.header == QStringList{u"list_name"_s, u"name"_s});
    CHECK(choices.rowNumbers == std::vector{8, 9});
}

TEST_CASE("A single CSV file may be separated and encoded as Excel does in other countries",
          "[form][csv]")
{
    const QByteArray text = "survey\n,type,name,label\n,text,q1,One | two\n\n,note,q2,\n";
    QByteArray semicolons = text;
    semicolons.replace(',', ';');
    QByteArray tabs = text;
    tabs.replace(',', '\t').replace("\n", "\r\n");
    const QString unicode = QString(QChar(QChar::ByteOrderMark)) + QString::fromUtf8(tabs);
    QStringEncoder little(QStringEncoder::Utf16LE);
    QStringEncoder big(QStringEncoder::Utf16BE);
    for (const QByteArray &file : {text, semicolons, tabs, QByteArray("\xEF\xBB\xBF" + text),
                                   QByteArray(little(unicode)), QByteArray(big(unicode))}) {
        const ReadFile read = csv(file);
        CHECK(read.problems.isEmpty());
        CHECK(read.sheets.at(u"survey"_s) == wanted);
    }
    CHECK(csv("survey\n,type,name\n,text,caf\xE9\n").problems
          == QStringList{u" 3 : FileUnreadable(f.csv, not UTF-8)"_s});
    CHECK(csv(QByteArray("\xFF\xFE") + "s").problems
          == QStringList{u" 1 : FileUnreadable(f.csv, not UTF-8)"_s});
}

TEST_CASE("One sheet of a folder may be separated by semicolons or tabs", "[form][csv]")
{
    Problems problems;
    const auto header = [&problems](const QByteArray &bytes) {
        return parseCsv(u"survey"_s, bytes, problems).header;
    };
    CHECK(header("a;b\n") == QStringList{u"a"_s, u"b"_s});
    CHECK(header("a\tb\n") == QStringList{u"a"_s, u"b"_s});
    CHECK(header("a;b,c\n") == QStringList{u"a;b"_s, u"c"_s});
    CHECK(header("a;b\tc\n") == QStringList{u"a;b\tc"_s});
    CHECK(header("\"a;b\"\nc;d\n") == QStringList{u"a;b"_s});
    CHECK(problems.empty());
}

TEST_CASE("Markdown tables hold sheets", "[form][markdown]")
{
    const ReadFile read = markdown("# A form\n"
                                   "| survey | | | | # its questions\n"
                                   "| | type | name | label |\n"
                                   "|---|:---|----|:-:|\n"
                                   "\n"
                                   "  |  | text | q1   | One \\| two |\r\n"
                                   "| | | | |\n"
                                   "| | note | q2 |\n"
                                   "text in between\n"
                                   "| settings |\n"
                                   "|  | form_title |\n"
                                   "|  | مثال |\n");
    CHECK(read.problems.isEmpty());
    Sheet survey = read.sheets.at(u"survey"_s);
    CHECK(survey.rowNumbers == std::vector{6, 8});
    survey.rowNumbers = wanted.rowNumbers;
    CHECK(survey == wanted);
    CHECK(read.sheets.at(u"settings"_s).rows == std::vector<QStringList>{{u"مثال"_s}});
}

TEST_CASE("What is wrong with a file of sheets is said", "[form][csv][markdown]")
{
    CHECK(csv({}).problems == QStringList{u"survey 0 : SheetMissing(survey)"_s});
    CHECK(csv("surveys\n,type\n").problems
          == QStringList{u"survey 0 : SheetMissing(survey, surveys)"_s});
    CHECK(csv("survey\n,type\nchoises\n,a\n").problems
          == QStringList{u"choises 0 : SheetNear?(choises, choices)"_s});
    CHECK(csv("survey\n,type\nsurvey\n,a\n").problems
          == QStringList{u"survey 0 : SheetUnreadable(two sheets have this name)"_s});
    CHECK(csv("survey\n,\"type\n").problems
          == QStringList{u" 2 : FileUnreadable(f.csv, a quote is not closed)"_s});
    CHECK(markdown("| |\n|").problems == QStringList{u"survey 0 : SheetMissing(survey)"_s});
}

TEST_CASE("A file of sheets that is too large is refused", "[form][csv]")
{
    CHECK(csv("survey\n" + QByteArray(17'000, ',') + "x\n").problems
          == QStringList{u"survey 0 : TooLarge(columns, 16384)"_s});
    CHECK(csv("survey\n" + QByteArray(16'000, ',') + "x\n" + QByteArray(",a\n").repeated(400))
              .problems
          == QStringList{u"survey 0 : TooLarge(cells, 5000000)"_s});
    Problems problems;
    const Sheet sheet = parseCsv(
        u"survey"_s, QByteArray(16'000, ',') + "\n" + QByteArray("a\n").repeated(400), problems);
    CHECK(described(problems) == QStringList{u"survey 0 : TooLarge(cells, 5000000)"_s});
    CHECK(sheet.rows.empty());
}
