// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formfile.h"

#include "core/base/savefile.h"

#include "tests/core/form/formsupport.h"
#include "tests/core/form/workbookmaker.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;
using meyar::test::described;
using meyar::test::textCell;
using meyar::test::WorkbookMaker;

namespace {

using Kind = OpenedForm::Kind;

const QByteArray surveyCsv = "type,name,label\ninteger,age,Age\n";

QByteArray aWorkbook()
{
    return WorkbookMaker("<row>" + textCell("A1", "Type") + textCell("B1", "NAME")
                         + textCell("C1", "Label") + "</row><row>" + textCell("A2", "integer")
                         + textCell("B2", "age") + textCell("C2", "Age") + "</row>")
        .file();
}

/// An Office container with one entry of that name in its directory.
QByteArray container(QStringView entry)
{
    QByteArray bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    bytes.resize(1024, '\0');
    for (const QChar c : entry) {
        bytes += static_cast<char>(c.unicode());
        bytes += '\0';
    }
    return bytes + QByteArray(512, '\0');
}

OpenedForm opened(const QByteArray &bytes, const QString &name = u"form.dat"_s)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    REQUIRE(saveFile(path, bytes).has_value());
    return openForm(path);
}

} // namespace

TEST_CASE("A form is opened by its content, whatever the file is called", "[form][file]")
{
    const auto [bytes, kind] = GENERATE(table<QByteArray, Kind>({
        {aWorkbook(), Kind::Excel},
        {"SURVEY\n,TYPE,Name,label\n,integer,age,Age\n", Kind::CsvFile},
        {"\xEF\xBB\xBFsurvey;;;\n;type;name;label\n;integer;age;Age\n", Kind::CsvFile},
        {"# form\n\n| survey |\n| | type | name | label |\n| | integer | age | Age |\n",
         Kind::Markdown},
    }));
    const OpenedForm form = opened(bytes);
    CAPTURE(described(form.problems).join(u'\n').toStdString());
    CHECK(form.kind == kind);
    REQUIRE(form.form != nullptr);
    CHECK(form.form->find(u"age"_s) != noNode);
    CHECK(form.sheets.at(u"survey"_s).rows.size() == 1);
}

TEST_CASE("A folder of CSV is opened by itself or by its survey", "[form][file]")
{
    const QTemporaryDir folder;
    REQUIRE(saveFile(folder.filePath(u"survey.csv"_s), surveyCsv).has_value());
    for (const QString &path : {folder.path(), folder.filePath(u"survey.csv"_s)}) {
        const OpenedForm form = openForm(path);
        CHECK(form.kind == Kind::CsvFolder);
        CHECK(form.form != nullptr);
        CHECK(form.problems.empty());
    }
}

TEST_CASE("What is no form is refused with what it is", "[form][file]")
{
    const auto [bytes, problem] = GENERATE(table<QByteArray, QString>({
        {container(u"Workbook"), u" 0 : OldExcelFile()"_s},
        {container(u"Book"), u" 0 : OldExcelFile()"_s},
        {container(u"EncryptedPackage"), u" 0 : EncryptedFile()"_s},
        {container(u"WordDocument"), u" 0 : UnknownFileKind(an old Office file)"_s},
        {"%PDF-1.7", u" 0 : UnknownFileKind(a PDF file)"_s},
        {"  <html>web</html>", u" 0 : UnknownFileKind(an XML file)"_s},
        {QByteArray("\x7F"
                    "ELF\0\0\0",
                    7),
         u" 0 : UnknownFileKind(no text)"_s},
        {"name_key,name\nmango,Mango\n", u" 0 : UnknownFileKind(a table without a survey)"_s},
        {"just some words", u" 0 : UnknownFileKind(a table without a survey)"_s},
        {"", u" 0 : UnknownFileKind(a table without a survey)"_s},
        {"PK\x03\x04", u" 0 : FileUnreadable(form.dat, it is not a whole file)"_s},
    }));
    const OpenedForm form = opened(bytes);
    CHECK(described(form.problems) == QStringList{problem});
    CHECK(form.form == nullptr);
    CHECK(form.sheets.empty());
}

TEST_CASE("A file that is not there or too large is refused", "[form][file]")
{
    const QTemporaryDir folder;
    CHECK(described(openForm(folder.filePath(u"none.xlsx"_s)).problems)
          == QStringList{u" 0 : FileUnreadable(none.xlsx, it is not there)"_s});
    QFile file(folder.filePath(u"large.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(70 * 1024 * 1024));
    CHECK(described(openForm(file.fileName()).problems)
          == QStringList{u" 0 : TooLarge(bytes, 67108864)"_s});
}

TEST_CASE("A form with an error in a sheet is not built", "[form][file]")
{
    const OpenedForm form = opened(
        WorkbookMaker("<row>" + textCell("A1", "type") + textCell("B1", "name")
                      + textCell("C1", "label") + "</row><row>" + textCell("A2", "integer")
                      + textCell("B2", "age") + "<c r=\"C2\" t=\"e\"><v>#N/A</v></c></row>")
            .file());
    CHECK(described(form.problems).first() == u"survey 2 label: CellError(#N/A)");
    CHECK(form.form == nullptr);
}

TEST_CASE("Files beside a form are found in its folders and nowhere else", "[form][file]")
{
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    REQUIRE(dir.mkpath(u"form/media"_s));
    REQUIRE(dir.mkpath(u"form/survey-media"_s));
    REQUIRE(saveFile(dir.filePath(u"form/a.csv"_s), "a").has_value());
    REQUIRE(saveFile(dir.filePath(u"form/media/b.csv"_s), "b").has_value());
    REQUIRE(saveFile(dir.filePath(u"form/survey-media/c.csv"_s), "c").has_value());
    REQUIRE(saveFile(dir.filePath(u"secret"_s), "s").has_value());
    const FormFiles files = filesIn(dir.filePath(u"form"_s), u"survey"_s);

    CHECK(files(u"a.csv"_s).value() == "a");
    CHECK(files(u"b.csv"_s).value() == "b");
    CHECK(files(u"c.csv"_s).value() == "c");
    CHECK(filesIn(dir.filePath(u"form"_s))(u"c.csv"_s).error().code == Error::Code::NotFound);
    CHECK(files(u"media"_s).error().code == Error::Code::NotFound);
    for (const QString &name :
         {u"../secret"_s, u".."_s, u"."_s, u""_s, u"media/b.csv"_s, u"media\\b.csv"_s, u"C:a.csv"_s,
          dir.filePath(u"secret"_s), QString(QChar(u'\0'))}) {
        CAPTURE(name.toStdString());
        CHECK(files(name).error().code == Error::Code::BadArgument);
    }
}
