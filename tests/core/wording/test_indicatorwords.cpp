// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/indicatorwords.h"
#include "core/wording/tablewords.h"
#include "tests/support/qtcatch.h"

using namespace meyar;
using namespace Qt::StringLiterals;

TEST_CASE("Every problem of a table is a whole sentence with its place", "[wording]")
{
    const Translation english;
    for (int i = 0; i <= int(RowProblem::Kind::TooManyRows); ++i) {
        const QString text = problemText(english, {static_cast<RowProblem::Kind>(i), RowProblem::Level::Error, 12, u"Hours"_s, {u"a"_s, u"1"_s, u"2"_s}});
        CAPTURE(text);
        CHECK(text.startsWith(u"Row 12, column “Hours”: "));
        CHECK(text.endsWith(u'.'));
        CHECK_FALSE(text.contains(u'%'));
    }
    CHECK(problemText(english, {RowProblem::Kind::ColumnMissing, RowProblem::Level::Error, 0, {}, {u"hours"_s}})
          == u"No heading says “paid hours”. Add the column, or choose which one it is.");
    CHECK(problemText(english, {RowProblem::Kind::ColumnMissing, RowProblem::Level::Error, 0, {}, {u"firm"_s}})
          == u"No heading says “factory”. Add the column, or choose which one it is."); // as docs/training.md has it
    CHECK(problemText(english, {RowProblem::Kind::ColumnMissing, RowProblem::Level::Error, 0, {}, {u"most"_s}})
          == u"No heading says “out of”. Add the column, or choose which one it is.");
    CHECK(problemText(english, {RowProblem::Kind::NotATable}).startsWith(u"This file is neither a workbook"_s));
    CHECK(problemText(english, {RowProblem::Kind::NotATable, RowProblem::Level::Error, 0, {}, {u"cell A1"_s}}).contains(u"(cell A1)"_s));
    CHECK(problemText(english, {RowProblem::Kind::NotANumber, RowProblem::Level::Error, 3, u"Pay"_s, {u"x"_s}, 7})
          == u"Row 3, column “Pay”: “x” is not a number. The same in 7 more rows.");
}

TEST_CASE("Figures have words for every value", "[wording]")
{
    const Translation english;
    for (int i = 0; i < payFactors; ++i) {
        CHECK_FALSE(word(english, static_cast<PayFactor>(i)).isEmpty());
    }
    for (int i = 0; i < bodyParts; ++i) {
        CHECK_FALSE(word(english, static_cast<BodyPart>(i)).isEmpty());
    }
    for (int i = 0; i < incidentCauses; ++i) {
        CHECK_FALSE(word(english, static_cast<IncidentCause>(i)).isEmpty());
    }
    CHECK(word(english, IncidentKind::Commuting) == u"Accident on the way");
    CHECK(word(english, KpiTrend::Worse) == u"Worse");
    CHECK(word(english, QuickWin::Doubtful) == u"Doubtful");
    CHECK(word(english, Sensitivity::Assumption::Rate) == u"Discount rate");
    CHECK(word(english, RiskControl::Ppe) == u"Protective equipment");
    CHECK(word(english, SizeClass::Large) == u"More than 250 workers");
    CHECK(word(english, Exceedance::State::Undecided).startsWith(u"Not decided"));
    CHECK(remarkText(english, RiskRemark::OutOfMatrix).endsWith(u'.'));
    CHECK(payGroupWord(english, PayFactor::Age, u"25_34"_s) == u"25 to 34");
    CHECK(payGroupWord(english, PayFactor::WorkingTime, u"part_time"_s) == u"Part time");
    CHECK(payGroupWord(english, PayFactor::Grade, u"25_34"_s) == u"25_34");
    CHECK(payGroupWord(english, PayFactor::Grade, {}) == u"Others");
    CHECK(internalRateText(english, internalRate({-100, 110})) == u"10.0 %");
    CHECK(internalRateText(english, internalRate({-1000, 2300, -1320})).contains(u"10.0 %, 20.0 %"));
    GapDecomposition small;
    small.state = GapDecomposition::State::TooFew;
    small.women = 12;
    small.needed = 30;
    CHECK(decompositionText(english, small).contains(u"12 women"));
}
