// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to read and analyse a payroll. The baseline is the mean of one column, read with the same reader: what a
// spreadsheet's user would do first. bench_indicators [workers], 10,000 if left out.
#include "core/indicators/oaxaca.h"

#include <QFile>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;
using namespace meyar;

namespace {

QString writePayroll(const QString &folder, int workers)
{
    std::mt19937 random(1);
    std::lognormal_distribution<double> pay(5.3, 0.25);
    const auto below = [&](unsigned count) { return QByteArray::number(random() % count); };
    QFile file(folder + u"/payroll.csv"_s);
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    file.write("ID,Sex,Basic,Total,Hours,Department,Grade,Contract,Education,Age,Tenure\n");
    for (int i = 0; i < workers; ++i) {
        const double hours = 160 + double(random() % 80);
        const double total = pay(random) * hours;
        file.write(QByteArray::number(i) + (random() % 5 < 2 ? ",F," : ",M,") + QByteArray::number(total * 0.8, 'f', 2) + ','
                   + QByteArray::number(total, 'f', 2) + ',' + QByteArray::number(hours) + ",D" + below(9) + ",G" + below(6) + ",C" + below(3)
                   + ",E" + below(4) + ',' + QByteArray::number(18 + random() % 40) + ',' + below(15) + '\n');
    }
    return file.fileName();
}

template<typename Work>
double milliseconds(const char *what, Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    const double ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    std::printf("%-58s %10.1f ms\n", what, ms);
    return ms;
}

} // namespace

int main(int argc, char **argv)
{
    const int workers = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const QTemporaryDir folder;
    const QString path = writePayroll(folder.path(), workers);
    std::printf("%d workers\n", workers);
    milliseconds("baseline: read one column, its mean", [&] {
        RowProblems problems;
        double sum = 0;
        (void)readTable(path, {{{u"total"_s, {u"total"_s}}}}, {}, problems,
                        [&](TableRow &row) { sum += row.number(u"total"_s, 0, 1e9).value_or(0); });
    });
    Payroll payroll;
    const double reading = milliseconds("read", [&] { payroll = readPayroll(path).value().payroll; });
    const PayMeasure measure;
    const double figures = milliseconds("gaps, percentiles, quartiles, groups", [&] {
        for (const PayBasis basis : {PayBasis::Hourly, PayBasis::Monthly}) {
            (void)payGap(payroll, PayAverage::Mean, {basis, PayPart::Regular});
            (void)payGap(payroll, PayAverage::Median, {basis, PayPart::Regular});
        }
        (void)payPercentiles(payroll, measure);
        (void)payQuartiles(payroll, measure);
        (void)payGroups(payroll, PayFactor::Grade, PayAverage::Mean, measure);
    });
    const std::vector<PayFactor> factors{PayFactor::Grade, PayFactor::Education, PayFactor::Contract, PayFactor::Tenure, PayFactor::Age};
    const double weighing = milliseconds("factor-weighted", [&] { (void)weightedPayGap(payroll, factors, PayAverage::Mean, measure); });
    const double parts = milliseconds("Oaxaca-Blinder, 5 factors", [&] { (void)decomposedPayGap(payroll, factors, measure); });
    std::printf("%-58s %10.1f ms\n", "all", reading + figures + weighing + parts);
    return 0;
}
