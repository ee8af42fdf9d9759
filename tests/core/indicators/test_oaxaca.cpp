// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/oaxaca.h"
#include "tests/core/indicators/tablefile.h"

#include <cmath>

using namespace meyar;

namespace {

constexpr PayMeasure hourly{PayBasis::Hourly, PayPart::Regular};

Payroll sample()
{
    return readPayroll(QStringLiteral(MEYAR_TEST_DATA "/indicators/payroll.csv")).value().payroll;
}

} // namespace

// R 4.2.2, from the same file:
//   X <- model.matrix(~ age + I(age^2) + ten + edu + contract); bm, bf: lm(log(pay) ~ X - 1) of men and women; V: vcov();
//   V(X): cov(X) / n; the formulas of core/indicators/oaxaca.h.
TEST_CASE("The decomposition is that of R's lm()", "[indicators]")
{
    const GapDecomposition parts = decomposedPayGap(
        sample(), {PayFactor::Age, PayFactor::Tenure, PayFactor::Education, PayFactor::Contract}, hourly);
    REQUIRE(parts.state == GapDecomposition::State::Computed);
    CHECK(parts.women == 164);
    CHECK(parts.men == 236);
    CHECK(parts.variables == 8);
    CHECK(parts.difference.value == Approx(0.164558480835712).epsilon(1e-9));
    CHECK(parts.difference.error == Approx(0.0224121160197675).epsilon(1e-7));
    CHECK(parts.explained.value == Approx(0.0430628386726624).epsilon(1e-8));
    CHECK(parts.explained.error == Approx(0.0211085941801815).epsilon(1e-7));
    CHECK(parts.unexplained.value == Approx(0.12149564216305).epsilon(1e-8));
    CHECK(parts.unexplained.error == Approx(0.0113384156393383).epsilon(1e-7));
    CHECK(parts.difference.percent() == Approx(15.1732).margin(1e-3));
    const std::vector<std::pair<double, double>> byFactor{{0.0096221317498507, 0.00792075158917901},
                                                          {0.0131443156330282, 0.0122586003136094},
                                                          {0.0208110220070841, 0.0116578891351791},
                                                          {-0.000514630717300483, 0.00236750896783606}};
    REQUIRE(parts.factors.size() == byFactor.size());
    for (std::size_t i = 0; i < byFactor.size(); ++i) {
        CAPTURE(i);
        CHECK(parts.factors[i].part.value == Approx(byFactor[i].first).epsilon(1e-7));
        CHECK(parts.factors[i].part.error == Approx(byFactor[i].second).epsilon(1e-6));
    }
}

TEST_CASE("Who has no counterpart of the other sex is left out of a decomposition, and counted", "[indicators]")
{
    const GapDecomposition parts = decomposedPayGap(sample(), {PayFactor::Grade, PayFactor::Tenure}, hourly);
    REQUIRE(parts.state == GapDecomposition::State::Computed);
    CHECK(parts.leftOut == 18); // the supervisors, all of them men
    CHECK(parts.men == 236 - 18);
    CHECK(parts.variables == 3);
    CHECK(std::abs(parts.explained.value + parts.unexplained.value - parts.difference.value) < 1e-9);
    // R: the same on d[d$grade != "Supervisor", ]
    CHECK(parts.difference.value == Approx(0.132230294106647).epsilon(1e-9));
    CHECK(parts.explained.value == Approx(0.0754062424823327).epsilon(1e-8));
    CHECK(parts.unexplained.error == Approx(0.0140159972924285).epsilon(1e-7));
}

TEST_CASE("A decomposition that would mean nothing is refused, and says what it needs", "[indicators]")
{
    using State = GapDecomposition::State;
    Payroll payroll = sample();
    CHECK(decomposedPayGap(payroll, {}, hourly).state == State::NoFactors);
    CHECK(decomposedPayGap({}, {PayFactor::Age}, hourly).state == State::TooFew);

    SECTION("grade and job say the same")
    {
        const GapDecomposition parts = decomposedPayGap(payroll, {PayFactor::Grade, PayFactor::Job}, hourly);
        CHECK(parts.state == State::Singular);
    }
    SECTION("a number that is the same for all")
    {
        for (PayrollRow &row : payroll.rows) {
            row.tenure = 4;
        }
        CHECK(decomposedPayGap(payroll, {PayFactor::Tenure}, hourly).state == State::Singular);
    }
    SECTION("fewer than 30 women")
    {
        int women = 0;
        std::vector<PayrollRow> kept;
        for (const PayrollRow &row : payroll.rows) {
            women += row.sex == Sex::Woman ? 1 : 0;
            if (row.sex == Sex::Man || women <= 29) {
                kept.push_back(row);
            }
        }
        payroll.rows = kept;
        const GapDecomposition parts = decomposedPayGap(payroll, {PayFactor::Tenure}, hourly);
        CHECK(parts.state == State::TooFew);
        CHECK(parts.women == 29);
        CHECK(parts.needed == 30);
    }
    SECTION("fewer than ten for each variable")
    {
        payroll.rows.resize(100); // about 40 women
        const GapDecomposition parts
            = decomposedPayGap(payroll, {PayFactor::Age, PayFactor::Tenure, PayFactor::Education, PayFactor::Department}, hourly);
        CHECK(parts.state == State::TooFew);
        CHECK(parts.needed == 10 * parts.variables);
    }
}
