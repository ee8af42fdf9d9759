// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/workerlist.h"

#include "tests/support/qtcatch.h"

using namespace meyar;
using namespace Qt::StringLiterals;

TEST_CASE("a list copied from a spreadsheet")
{
    const ReadWorkerList read = readWorkerList(u"Card\tSex\tDepartment\r\n 101 \tF\tStitching\r\n\r\n102\tM\tCutting\t\t\r\n"_s);
    CHECK(read.problems.empty());
    CHECK(read.list.columns == QStringList{u"Sex"_s, u"Department"_s});
    REQUIRE(read.list.workers.size() == 2);
    CHECK(read.list.workers[0] == Worker{u"101"_s, {u"F"_s, u"Stitching"_s}});
    CHECK(read.list.workers[1] == Worker{u"102"_s, {u"M"_s, u"Cutting"_s}});
}

TEST_CASE("a CSV whose cells hold commas and quotes, and lines that end early")
{
    const ReadWorkerList read = readWorkerList(u"Name,Sex,Place\n\"Bibi, Zarina\",F,\"Unit \"\"2\"\"\"\nاختر علی,M\n"_s);
    CHECK(read.problems.empty());
    REQUIRE(read.list.workers.size() == 2);
    CHECK(read.list.workers[0] == Worker{u"Bibi, Zarina"_s, {u"F"_s, u"Unit \"2\""_s}});
    CHECK(read.list.workers[1] == Worker{u"اختر علی"_s, {u"M"_s, QString()}});
}

TEST_CASE("every line that cannot be taken is named, and nothing is")
{
    const ReadWorkerList read = readWorkerList(u"Card;Sex\n7;F\n;M\n7;M\n8;F;x\n"_s);
    using Kind = WorkerLineProblem::Kind;
    REQUIRE(read.problems.size() == 3);
    CHECK(read.problems[0] == WorkerLineProblem{Kind::NoReference, 3, u";M"_s});
    CHECK(read.problems[1] == WorkerLineProblem{Kind::Twice, 4, u"7"_s});
    CHECK(read.problems[2] == WorkerLineProblem{Kind::TooManyCells, 5, u"8"_s});
    CHECK(read.list.workers.empty());
}

TEST_CASE("an empty text is an empty list")
{
    CHECK(readWorkerList(u" \n\n"_s).list.workers.empty());
}
