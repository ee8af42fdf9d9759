// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/savefile.h"
#include "core/form/formfile.h"
#include "core/form/sheets/cellchoices.h"
#include "core/form/sheets/csvwriter.h"
#include "core/form/sheets/sheetnames.h"
#include "core/form/sheets/xlsxreader.h"
#include "core/form/sheets/xlsxwriter.h"
#include "core/form/sheets/zippackage.h"

#include "tests/core/form/formsupport.h"

#include <QDir>
#include <QTemporaryDir>

#include <random>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;
using meyar::test::described;

namespace {

Sheet aSheet(const QString &name, QStringList header, std::vector<QStringList> rows)
{
    Sheet sheet{
        .name = name, .header = std::move(header), .rows = std::move(rows), .rowNumbers = {}};
    for (size_t i = 0; i < sheet.rows.size(); ++i) {
        sheet.rowNumbers.push_back(static_cast<int>(i) + 2);
    }
    return sheet;
}

/// Cells that spreadsheets, CSV and XML like to spoil.
const QStringList awkward = {
    u"007"_s,
    u"=1+1"_s,
    u"+92 300"_s,
    u"@x"_s,
    u"-"_s,
    u"TRUE"_s,
    u"1.0"_s,
    u"1E5"_s,
    u"2024-02-29"_s,
    u"3/4"_s,
    u"two\nlines"_s,
    u"a,b;c\td"_s,
    u"\"quoted\""_s,
    u"\""_s,
    u"<b>&amp;</b>"_s,
    u"]]>"_s,
    u" around "_s,
    u"کارخانہ ۱۲"_s,
    u"😀"_s,
    u"_x0041_"_s,
    u"_x005F_"_s,
    u"bell\a null\u0001 end"_s,
    u"http://a.b/c"_s,
    u"mailto:a@b.c"_s,
    u"#REF!"_s,
    u"'apostrophe"_s,
    u"\uFEFFmark"_s,
    u"no\u00A0break"_s,
    u"\uFFFE"_s,
    u"tab\t"_s,
};

Sheets awkwardSheets()
{
    Sheets sheets;
    std::vector<QStringList> rows;
    for (const QString &cell : awkward) {
        rows.push_back({u"text"_s, cell, cell + cell});
    }
    sheets.emplace(u"survey"_s, aSheet(u"survey"_s, {u"type"_s, u"name"_s, u"a;b"_s}, rows));
    sheets.emplace(u"choices"_s,
                   aSheet(u"choices"_s, {u"list_name"_s, u"name"_s}, {{u"yn"_s, u"yes"_s}}));
    return sheets;
}

Sheets writtenAndRead(const Sheets &sheets)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"form.xlsx"_s);
    const Result<> written = writeXlsx(sheets, path);
    REQUIRE(written.has_value());
    Problems problems;
    Sheets read = readXlsx(*readFile(path), u"form.xlsx"_s, problems);
    CHECK_FALSE(hasErrors(problems));
    return read;
}

/// Without blank rows and columns at the end, which no spreadsheet keeps, and without gaps.
Sheets comparable(Sheets sheets)
{
    for (auto &[key, sheet] : sheets) {
        sheet.name = key;
        const auto isBlankAt = [&sheet](qsizetype column) {
            return sheet.header[column].isEmpty()
                && std::all_of(sheet.rows.begin(), sheet.rows.end(),
                               [column](const QStringList &row) {
                                   return row[column].trimmed().isEmpty();
                               });
        };
        while (!sheet.header.isEmpty() && isBlankAt(sheet.header.size() - 1)) {
            sheet.header.removeLast();
            for (QStringList &row : sheet.rows) {
                row.removeLast();
            }
        }
        sheet = aSheet(key, sheet.header, sheet.rows);
    }
    return sheets;
}

QDir sharedForms()
{
    return QDir(QStringLiteral(MEYAR_TEST_DATA "/../../../shared/forms"));
}

} // namespace

TEST_CASE("What is written as .xlsx is read back the same", "[form][xlsx]")
{
    CHECK(writtenAndRead(awkwardSheets()) == awkwardSheets());
}

TEST_CASE("What is written as CSV is read back the same", "[form][csv]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new/form"_s);
    REQUIRE(writeSheets(awkwardSheets(), path).has_value());
    Problems problems;
    CHECK(readCsvFolder(path, problems) == awkwardSheets());
    CHECK(described(problems).isEmpty());
    CHECK(QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
          == QStringList{u"choices.csv"_s, u"survey.csv"_s});
}

TEST_CASE("Any table of any characters survives both ways", "[form][csv][xlsx]")
{
    std::mt19937 random(20'240'229); // NOLINT(cert-msc51-cpp): the same tables every time
    const QString letters = u"ab,;\"\n\t\r<>&_x05F =é\u0645\u0001"_s;
    for (int round = 0; round < 30; ++round) {
        const auto cell = [&](int most) {
            QString text;
            for (int i = std::uniform_int_distribution(0, most)(random); i > 0; --i) {
                text += letters[std::uniform_int_distribution<qsizetype>(0, letters.size() - 1)(
                    random)];
            }
            return text.trimmed().isEmpty() ? u"x"_s : text.replace(u"\r\n"_s, u"\n"_s);
        };
        const int width = std::uniform_int_distribution(1, 5)(random);
        std::vector<QStringList> rows(
            static_cast<size_t>(std::uniform_int_distribution(0, 9)(random)));
        QStringList header;
        for (int i = 0; i < width; ++i) {
            header.append(cell(8));
            for (QStringList &row : rows) {
                row.append(cell(12));
            }
        }
        const Sheet sheet = aSheet(u"survey"_s, header, rows);
        Problems problems;
        CHECK(parseCsv(u"survey"_s, csvOf(sheet), problems) == sheet);
        CHECK(writtenAndRead({{u"survey"_s, sheet}}).at(u"survey"_s) == sheet);
    }
}

TEST_CASE("Every pack of ours survives as .xlsx", "[form][packs][xlsx]")
{
    const QDir packs(QStringLiteral(MEYAR_PACKS));
    for (const QString &pack : packs.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        CAPTURE(pack);
        Problems problems;
        const Sheets sheets = readCsvFolder(packs.filePath(pack), problems);
        CHECK(comparable(writtenAndRead(sheets)) == comparable(sheets));
    }
}

TEST_CASE("Real forms survive as .xlsx and as CSV", "[form][xlsx][real]")
{
    if (!sharedForms().exists()) {
        WARN("skipped: ../shared/forms is not here");
        return;
    }
    int forms = 0;
    for (const QString &project : sharedForms().entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir dir(sharedForms().filePath(project));
        for (const QString &name : dir.entryList({u"*.xlsx"_s, u"*.csv"_s}, QDir::Files)) {
            CAPTURE(name);
            const Sheets sheets = openForm(dir.filePath(name)).sheets;
            if (!sheets.contains(u"survey"_s)) {
                CHECK(name == u"fruits.csv");
                continue;
            }
            ++forms;
            CHECK(comparable(writtenAndRead(sheets)) == comparable(sheets));
            const QTemporaryDir folder;
            REQUIRE(writeCsvFolder(sheets, folder.path()).has_value());
            Problems problems;
            CHECK(comparable(readCsvFolder(folder.path(), problems)) == comparable(sheets));
        }
    }
    CHECK(forms >= 15);
}

TEST_CASE("The same form as CSV and as .xlsx is the same", "[form][csv][real]")
{
    const QDir dir(sharedForms().filePath(u"pyxform"_s));
    if (!dir.exists()) {
        WARN("skipped: ../shared/forms is not here");
        return;
    }
    const Sheets csv = openForm(dir.filePath(u"case_insensitivity.csv"_s)).sheets;
    const Sheets xlsx = openForm(dir.filePath(u"case_insensitivity.xlsx"_s)).sheets;
    CHECK(csv.size() == 6);
    CHECK(comparable(csv) == comparable(xlsx));
}

TEST_CASE("A written workbook is made for people", "[form][xlsx]")
{
    Sheets sheets = awkwardSheets();
    sheets.emplace(u"settings"_s, aSheet(u"settings"_s, {u"form_id"_s}, {{u"f"_s}}));
    sheets.emplace(u"_notes"_s, aSheet(u"_notes"_s, {u"a"_s}, {}));
    sheets.emplace(u"entities"_s, aSheet(u"Entities"_s, {u"a"_s}, {}));
    sheets.at(u"survey"_s).header[1] = u"required"_s;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"form.xlsx"_s);
    REQUIRE(writeXlsx(sheets, path).has_value());
    ZipPackage package(*readFile(path), path);
    REQUIRE(package.open().has_value());
    const QByteArray workbook = *package.read(u"xl/workbook.xml"_s);
    const QByteArray survey = *package.read(u"xl/worksheets/sheet1.xml"_s);

    qsizetype last = 0;
    for (const char *name : {"\"survey\"", "\"choices\"", "\"settings\"", "\"Entities\"",
                             "\"_notes\"", "\"_meyar_lists\" sheetId=\"6\" state=\"hidden\""}) {
        CAPTURE(name);
        const qsizetype at = workbook.indexOf(name);
        CHECK(at > last);
        last = at;
    }
    CHECK(survey.contains("state=\"frozen\""));
    CHECK_FALSE(survey.contains("<f>"));
    CHECK_FALSE(survey.contains("<c r=\"B2\" s=\"1\"><v>"));
    CHECK(survey.contains("<formula1>_meyar_lists!$A$1:$A$"));
    CHECK(survey.contains("<formula1>\"yes,no\"</formula1>"));
    CHECK_FALSE(survey.contains("showErrorMessage"));
    CHECK(package.read(u"xl/worksheets/sheet2.xml"_s)->contains("_meyar_lists!$B$1:$B$1"));
}

TEST_CASE("Cells offer the form's own lists", "[form][xlsx]")
{
    const CellChoices choices = choicesFor(awkwardSheets());
    CHECK(choices.lists == QStringList{u"yn"_s});
    CHECK(choices.types.contains(u"begin_repeat"_s));
    CHECK(choices.types.contains(u"select_multiple yn"_s));
    CHECK(offeredIn(u"survey"_s, u" Type "_s) == OfferedIn::Types);
    CHECK(offeredIn(u"choices"_s, u"List name"_s) == OfferedIn::Lists);
    CHECK(offeredIn(u"choices"_s, u"type"_s) == OfferedIn::Nothing);
    CHECK(offeredIn(u"survey"_s, u"read_only"_s) == OfferedIn::YesNo);
}

TEST_CASE("What cannot be written is refused and replaces nothing", "[form][xlsx][csv]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"form.xlsx"_s);
    REQUIRE(saveFile(path, "old").has_value());
    const auto refusal = [&path](const Sheet &sheet) {
        const Result<> written = writeXlsx({{sheetKey(sheet.name), sheet}}, path);
        REQUIRE_FALSE(written.has_value());
        CHECK(*readFile(path) == "old");
        return written.error();
    };
    CHECK(refusal(aSheet(u"a/b"_s, {u"x"_s}, {})).code == Error::Code::BadArgument);
    CHECK(refusal(aSheet(QString(32, u'x'), {u"x"_s}, {})).code == Error::Code::BadArgument);
    const Error error = refusal(aSheet(u"survey"_s, {u"x"_s}, {{QString(32'768, u'x')}}));
    CHECK(error.code == Error::Code::TooLarge);
    CHECK(error.args.value(0) == u"characters in a cell");
    CHECK(refusal(aSheet(u"survey"_s, QStringList(16'385), {})).code == Error::Code::TooLarge);

    const Result<> outside
        = writeCsvFolder({{u"../evil"_s, aSheet(u"../evil"_s, {u"x"_s}, {})}}, folder.path());
    REQUIRE_FALSE(outside.has_value());
    CHECK(outside.error().code == Error::Code::BadArgument);
    CHECK_FALSE(writeCsvFolder(awkwardSheets(), path).has_value()); // a file is there
    CHECK_FALSE(writeXlsx(awkwardSheets(), folder.filePath(u"none/form.xlsx"_s)).has_value());
}
