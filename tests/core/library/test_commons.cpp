// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/csvsheets.h"
#include "core/library/commons.h"
#include "core/library/pack.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// A folder with a bank of two questions, a list and two references.
struct Folders
{
    QTemporaryDir folder;
    form::Problems problems;

    Folders()
    {
        write(u"bank/a.csv"_s, "bank,type,label::English (en),label::Urdu (ur),clause,weight,severity\n"
                               "doors_open,select_one yn,Do the doors open?,کیا دروازے کھلتے ہیں؟,fa-1,5,critical\n");
        write(u"bank/b.csv"_s, "bank,type,label::English (en),hint::English (en)\n"
                               "people,integer,How many people?,Count them all.\n");
        write(u"bank/choices.csv"_s, "list_name,name,label::English (en),score,result\n"
                                     "yn,yes,Yes,1,ok\nyn,no,No,0,fail\nunused,x,X,,\n");
        write(u"reference/references.csv"_s, "id,jurisdiction,title::English (en),confidence\n"
                                             "fa-1,PK,Factories Act,K1\nfa-2,PK,Another,K1\n");
    }
    void write(const QString &name, const QByteArray &text)
    {
        const QString path = folder.filePath(name);
        REQUIRE(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(text) == text.size());
    }
    Commons read() { return {folder.filePath(u"bank"_s), folder.filePath(u"reference"_s), problems}; }
};

form::Sheets surveyOf(const QByteArray &csv)
{
    form::Problems problems;
    form::Sheets sheets;
    sheets[u"survey"_s] = form::parseCsv(u"survey"_s, csv, problems);
    REQUIRE(problems.empty());
    return sheets;
}

} // namespace

TEST_CASE("A row that only names a bank key is that question of the bank", "[commons]")
{
    Folders folders;
    const form::Sheets sheets = folders.read().completed(
        surveyOf("type,name,bank,weight,relevant\n,fx_01,doors_open,2,${n} > 3\ninteger,n,people,,\n"));
    CHECK(folders.problems.empty());
    const form::Sheet &survey = sheets.at(u"survey"_s);
    const auto cell = [&](size_t row, const QString &heading) { return survey.rows[row][survey.header.indexOf(heading)]; };
    CHECK(cell(0, u"type"_s) == u"select_one yn");
    CHECK(cell(0, u"label::Urdu (ur)"_s) == u"کیا دروازے کھلتے ہیں؟");
    CHECK(cell(0, u"severity"_s) == u"critical");
    CHECK(cell(0, u"weight"_s) == u"2"); // the pack's own
    CHECK(cell(0, u"relevant"_s) == u"${n} > 3");
    CHECK(cell(1, u"label::English (en)"_s).isEmpty()); // has a type: it is the pack's own question
    CHECK(sheets.at(u"choices"_s).rows.size() == 2); // the list that is used
    REQUIRE(sheets.at(u"references"_s).rows.size() == 1); // the one that is cited
    CHECK(sheets.at(u"references"_s).rows[0].contains(u"fa-1"_s));
}

TEST_CASE("A completed pack stays as it is", "[commons]")
{
    Folders folders;
    const Commons commons = folders.read();
    const form::Sheets once = commons.completed(surveyOf("type,name,bank\n,fx_01,doors_open\n"));
    CHECK(commons.completed(once) == once);
}

TEST_CASE("What a pack has of its own stands before what packs share", "[commons]")
{
    Folders folders;
    form::Sheets sheets = surveyOf("type,name,clause\nselect_one yn,a,fa-1;own-1\n");
    form::Problems problems;
    sheets[u"choices"_s] = form::parseCsv(u"choices"_s, "list_name,name,label\nyn,maybe,Maybe\n", problems);
    sheets[u"references"_s] = form::parseCsv(u"references"_s, "id,title\nown-1,Ours\nfa-1,Ours too\n", problems);
    const form::Sheets completed = folders.read().completed(sheets);
    CHECK(completed == sheets);
}

TEST_CASE("A bank key or a reference that comes twice is a problem that names both rows", "[commons]")
{
    Folders folders;
    folders.write(u"bank/c.csv"_s, "bank,type,label\npeople,integer,Again\n");
    folders.write(u"reference/references-2.csv"_s, "id,jurisdiction\nfa-2,PK\n");
    const Commons commons = folders.read();
    REQUIRE(folders.problems.size() == 2);
    CHECK(folders.problems[0].kind == form::Problem::Kind::NameDuplicate);
    CHECK(folders.problems[0].args.value(0) == u"people");
    CHECK(folders.problems[1].args.value(0) == u"fa-2");
    CHECK(commons.questions().rows.size() == 3);
}
