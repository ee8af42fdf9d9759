// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/overlay.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;
using form::Problem;

namespace {

form::Sheets base()
{
    PackText text;
    text.survey = "type,name,label::English (en),clause,weight,severity\n"
                  "begin_group,a,First,,,\n"
                  "select_one yn,a_01,Is it open?,fa-25,1,major\n"
                  "select_one yn,a_02,Is it dry?,fa-25,1,major\n"
                  "end_group,,,,,\n"
                  "begin_group,b,Second,,,\n"
                  "select_one yn,b_01,Is it lit?,,1,minor\n"
                  "end_group,,,,,\n";
    return sheetsFrom(text);
}

form::Sheets overlay(const QByteArray &survey, const QByteArray &choices = {})
{
    form::Problems problems;
    form::Sheets sheets;
    sheets[u"survey"_s] = form::parseCsv(u"survey"_s, survey, problems);
    sheets[u"settings"_s] = form::parseCsv(u"settings"_s, "overlay_of,form_id,jurisdictions\nsmall,small-br,BR\n", problems);
    sheets[u"references"_s] = form::parseCsv(u"references"_s, "id,jurisdiction,title::English (en),confidence\nnr-23,BR,NR-23,K1\n", problems);
    if (!choices.isEmpty()) {
        sheets[u"choices"_s] = form::parseCsv(u"choices"_s, choices, problems);
    }
    REQUIRE(problems.empty());
    return sheets;
}

} // namespace

TEST_CASE("an overlay words, cites and labels what its base asks, and keeps the rest")
{
    const Overlaid laid = overlaid(base(), overlay("name,label::Portuguese (pt),clause\n"
                                                   "a,Primeira,\na_01,Abre?,nr-23\na_02,Seco?,nr-23\n",
                                                   "list_name,name,label::Portuguese (pt)\nyn,yes,Sim\n"));
    CHECK(laid.problems.empty());
    const LoadedPack loaded = loadPack(laid.sheets);
    INFO(describe(loaded.problems));
    REQUIRE(loaded.pack);
    const Pack &pack = *loaded.pack;
    CHECK(pack.id == u"small-br"_s);
    CHECK(pack.version == u"1"_s); // the base's
    CHECK(pack.jurisdictions == QStringList{u"BR"_s});
    const auto &label = pack.form->node(pack.form->find(u"a_01"_s)).label.byLanguage;
    CHECK(label.at(u"pt"_s) == u"Abre?"_s);
    CHECK(label.at(u"en"_s) == u"Is it open?"_s);
    CHECK(pack.checkpoint(pack.form->find(u"a_01"_s)).clauses == QStringList{u"nr-23"_s});
    CHECK(pack.checkpoint(pack.form->find(u"a_01"_s)).weight == 1);
    CHECK(pack.reference(u"nr-23"_s));
    CHECK_FALSE(pack.reference(u"fa-25"_s)); // nothing cites it any more
    CHECK(pack.form->find(u"b_01"_s) != form::noNode);
}

TEST_CASE("an overlay leaves questions out and adds its own at the end of a section")
{
    const Overlaid laid = overlaid(base(), overlay("name,type,label::English (en),section,omit,weight\n"
                                                   "a_02,,,,yes,\nb,,,,yes,\na_09,select_one yn,Is it ours?,a,,2\n"));
    CHECK(laid.problems.empty());
    const LoadedPack loaded = loadPack(laid.sheets);
    INFO(describe(loaded.problems));
    REQUIRE(loaded.pack);
    const form::Form &form = *loaded.pack->form;
    CHECK(form.find(u"a_02"_s) == form::noNode);
    CHECK(form.find(u"b"_s) == form::noNode);
    CHECK(form.find(u"b_01"_s) == form::noNode);
    REQUIRE(form.find(u"a_09"_s) != form::noNode);
    CHECK(form.node(form.find(u"a_09"_s)).parent == form.find(u"a"_s));
    CHECK(loaded.pack->checkpoint(form.find(u"a_09"_s)).weight == 2);
}

TEST_CASE("every mistake of an overlay is told by sheet, row and column")
{
    const Overlaid laid = overlaid(base(), overlay("name,type,label::English (en),section,omit\n"
                                                   "gone,,,,yes\nnew,select_one yn,New?,,\nlost,select_one yn,Lost?,zz,\na_01,,,,perhaps\na_02,,,,\na_02,,,,\n,,Nameless,,\n"));
    std::vector<std::pair<int, QString>> places;
    for (const Problem &problem : laid.problems) {
        CHECK(problem.sheet == u"survey"_s);
        places.emplace_back(problem.row, problem.column);
    }
    CHECK(places
          == std::vector<std::pair<int, QString>>{{2, u"name"_s}, {3, u"section"_s}, {4, u"section"_s}, {5, u"omit"_s}, {7, u"name"_s}, {8, u"name"_s}});
}

TEST_CASE("a folder of an overlay finds its base, and problems say which file they are in")
{
    QTemporaryDir root;
    const auto write = [&](const QString &path, const QByteArray &bytes) {
        QDir().mkpath(QFileInfo(root.filePath(path)).absolutePath());
        QFile file(root.filePath(path));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(u"packs/small/survey.csv"_s, "type,name,label::English (en),weight\nselect_one yn,a_01,Is it open?,1\nselect_one yn,a_02,Is it dry?,1\n");
    write(u"packs/small/choices.csv"_s, "list_name,name,label::English (en),score,result\nyn,yes,Yes,1,ok\nyn,no,No,0,fail\n");
    write(u"packs/small/settings.csv"_s, "form_title,form_id,version\nSmall,small,1\n");
    write(u"overlays/small-br/settings.csv"_s, "overlay_of,form_id\nsmall,small-br\n");
    write(u"overlays/small-br/survey.csv"_s, "name,label::English (en),severity\na_02,Dry?,major\n");
    const LoadedPack good = loadPackFolder(root.filePath(u"overlays/small-br"_s));
    INFO(describe(good.problems));
    REQUIRE(good.pack);
    CHECK(good.pack->id == u"small-br"_s);

    write(u"overlays/small-br/survey.csv"_s, "name,severity\na_02,terrible\n");
    const LoadedPack bad = loadPackFolder(root.filePath(u"overlays/small-br"_s));
    CHECK_FALSE(bad.pack);
    REQUIRE_FALSE(bad.problems.empty());
    CHECK(bad.problems.front().sheet == u"survey"_s);
    CHECK(bad.problems.front().row == 2); // of the overlay, not row 3 of the base

    write(u"overlays/small-br/settings.csv"_s, "overlay_of,form_id\nnowhere,small-br\n");
    const LoadedPack lost = loadPackFolder(root.filePath(u"overlays/small-br"_s));
    CHECK_FALSE(lost.pack);
    REQUIRE(lost.problems.size() == 1);
    CHECK(lost.problems.front().column == u"overlay_of"_s);
}
