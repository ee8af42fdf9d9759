// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarytexts.h"

#include "core/library/library.h"
#include "resources/resources.h"
#include "tests/support/builders.h"
#include "ui/library/cellsmodel.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

namespace {

std::shared_ptr<const Pack> walkThrough()
{
    initData();
    return Library::builtIn().newest(u"osh-walkthrough"_s);
}

const Translation &english()
{
    static const Translation words(Language::English);
    return words;
}

} // namespace

TEST_CASE("a pack's head says what it is, how big, and for whom")
{
    const PackHead head = LibraryTexts(english()).head(*walkThrough());
    CHECK(head.title == u"OSH walk-through");
    CHECK(head.counts.contains(u"78"));
    REQUIRE(head.chips.size() == 4);
    CHECK(head.chips[0].text == u"Safety and health");
    CHECK(head.chips[1].text == u"Compliance checklist");
    CHECK(head.chips[2].text == u"For auditors");
    CHECK(head.facts.last().startsWith(u"Punjab, Sindh"));
    CHECK(shortPackHash(QByteArray::fromHex("3f2a91bc00ff")) == isolated(u"3f2a 91bc 00ff"_s));
}

TEST_CASE("questions stand under their sections, and a search keeps the sections of what it finds")
{
    const auto pack = walkThrough();
    const LibraryTexts texts(english());
    const std::vector<CellRow> all = texts.questions(*pack, {});
    CHECK(all.front().isHeading);
    CHECK(std::count_if(all.begin(), all.end(), [](const CellRow &r) { return !r.isHeading; })
          == questionCount(*pack));

    const std::vector<CellRow> found = texts.questions(*pack, searchFolded(u"EMERGENCY lights"_s));
    REQUIRE(found.size() == 2);
    CHECK(found[0].isHeading);
    CHECK(found[1].cells[1].text.contains(u"emergency lights"));
    CHECK(texts.questions(*pack, searchFolded(u"بوائلر"_s)).size() > 1);
    CHECK(texts.questions(*pack, u"zzzz"_s).empty());
}

TEST_CASE("a question tells everything that the pack knows of it")
{
    const auto pack = walkThrough();
    const QuestionDetail detail
        = LibraryTexts(english()).detail(*pack, pack->form->find(u"bp_01"_s));
    CHECK(detail.place.contains(u"BP-01"));
    CHECK(detail.conditions == QStringList{u"“Is there a steam boiler on the site?” is not No"_s});
    CHECK(detail.answers.size() == 3);
    CHECK(detail.answers[0].mark == Mark::Good);
    CHECK(detail.answers[2].mark == Mark::NotApplicable);
    CHECK_FALSE(detail.guidance.isEmpty());
    CHECK_FALSE(detail.references.empty());
}

TEST_CASE("problems have a level, a place and a sentence")
{
    form::Problem problem;
    problem.kind = form::Problem::Kind::BadValue;
    problem.sheet = u"survey"_s;
    problem.row = 12;
    problem.column = u"severity"_s;
    problem.args = {u"grave"_s, u"critical, major"_s};
    const std::vector<CellRow> rows = LibraryTexts(english()).problems({problem});
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].cells[0].mark == Mark::Bad);
    CHECK(rows[0].cells[2].text == isolated(u"12"_s));
    CHECK(rows[0].cells[4].text.contains(u"grave"));
}

TEST_CASE("the library's models keep their contracts")
{
    using Tester = QAbstractItemModelTester;
    CellsModel cells;
    const Tester cellsTester(&cells, Tester::FailureReportingMode::Fatal);

    const LibraryTexts texts(english());
    const auto pack = walkThrough();
    cells.setHeads(texts.questionHeads());
    cells.setRows(texts.questions(*pack, {}));
    CHECK(cells.firstRow() == 1);
    CHECK(cells.rowOf(cells.idOf(5)) == 5);
    CHECK_FALSE(cells.flags(cells.index(0, 0)).testFlag(Qt::ItemIsSelectable));
    cells.setRows({});
    CHECK(cells.firstRow() == -1);
    CHECK(cells.idOf(3) == -1);
}
