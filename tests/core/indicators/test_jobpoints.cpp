// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/jobpoints.h"
#include "tests/core/indicators/tablefile.h"

using namespace Qt::StringLiterals;
using namespace meyar;

TEST_CASE("What jobs ask for is read by name, and what is no number from 0 to 100 is told", "[indicators]")
{
    const TableFile file("Designation,Skills,Effort,Responsibility,Working conditions\n"
                         "Operator,50,60.5,70,80\n"
                         " Cutting  master ,۹۰,0,100,1\n"
                         "Helper,101,1,1,1\n"
                         "Packer,1,,1,1\n"
                         "OPERATOR,1,1,1,1\n"
                         "=1+1,1,1,1,1\n"
                         ",1,1,1,1\n");
    const auto read = readJobPoints(file.path());
    REQUIRE_OK(read);
    REQUIRE(read->jobs.size() == 2);
    CHECK(read->jobs.at(u"Operator"_s).effort == 60.5);
    CHECK(read->jobs.at(u"Cutting master"_s).skills == 90);
    CHECK(areWhole(read->jobs.at(u"Operator"_s)));
    CHECK(read->problems.errors() == 5);
    for (const RowProblem &problem : read->problems.list()) {
        if (problem.kind == RowProblem::Kind::Twice) {
            CHECK(problem.row == 6);
            CHECK(problem.args == QStringList{u"2"_s});
        }
    }
    CHECK(read->facts.refused == 5);
}

TEST_CASE("A table of jobs without one of the four factors says nothing", "[indicators]")
{
    const TableFile file("Job,Skills,Effort,Conditions\nOperator,50,60,70\n");
    const auto read = readJobPoints(file.path());
    REQUIRE_OK(read);
    CHECK(read->problems.hasErrors());
}
