// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"

#include <QStandardPaths>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

const QString payroll = QStringLiteral(MEYAR_TEST_DATA) + u"/indicators/payroll.csv"_s;

/// What a tool of poppler prints; empty, with a warning, where it is not installed.
QString printed(const CliLaptop &laptop, const QString &tool, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(tool).isEmpty()) {
        WARN(tool.toStdString() + " is not here: the PDF was not read");
        return {};
    }
    QProcess process;
    process.setWorkingDirectory(laptop.folder.path());
    process.start(tool, arguments);
    REQUIRE(process.waitForFinished(60'000));
    CHECK(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

int pagesOf(const QString &info)
{
    return info.section(u"Pages:"_s, 1).section(u'\n', 0, 0).trimmed().toInt();
}

void checkFonts(const CliLaptop &laptop, const QString &pdf)
{
    const QStringList lines = printed(laptop, u"pdffonts"_s, {pdf}).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 2; i < lines.size(); ++i) {
        INFO(lines[i].toStdString());
        const QStringList cells = lines[i].split(u' ', Qt::SkipEmptyParts);
        CHECK(cells[0].startsWith(u"Meyar"_s));
        CHECK(cells[cells.size() - 5] == u"yes"_s); // embedded
    }
}

void addFactory(const CliLaptop &laptop, const QString &name)
{
    laptop.done(u"enterprise add --db w.meyardb --name \"%1\" --city Faisalabad --province PK-PB --facts workers=400"_s.arg(name));
}

} // namespace

TEST_CASE("The pay gap of a payroll is printed as in the window, and nobody of it", "[cli][indicators][report]")
{
    const CliLaptop laptop;
    addFactory(laptop, u"Noor Textiles"_s);
    laptop.write(u"jobs.csv"_s, "Job,Skills,Effort,Responsibility,Conditions\nOperator,50,50,50,50\nHelper,50,50,50,48\n");
    const QString command = u"report --db w.meyardb --kind pay-gap --payroll \"%1\" --month 2025-09 --jobs jobs.csv "_s.arg(payroll);
    for (const QString &language : {u"en"_s, u"ur"_s, u"both"_s}) {
        const QString pdf = u"pay-%1.pdf"_s.arg(language);
        laptop.done(command + u"--lang %1 --out %2"_s.arg(language, pdf));
        if (const QString info = printed(laptop, u"pdfinfo"_s, {pdf}); !info.isEmpty()) {
            CHECK(pagesOf(info) >= 3);
            CHECK(pagesOf(info) <= 8);
        }
        checkFonts(laptop, pdf);
        const QString text = printed(laptop, u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        if (!text.isEmpty()) {
            CHECK(text.contains(u"15.5"_s)); // mean, by the hour
            CHECK(text.contains(u"40,000"_s)); // minimum of the factory's province, asked for by nobody
            CHECK_FALSE(text.contains(u"E0001"_s));
            CHECK(text.contains(u"Operator"_s)); // of the pairs
        }
        if (!text.isEmpty() && language == u"en"_s) {
            CHECK(text.contains(u"Noor Textiles"_s));
            CHECK(text.contains(u"September 2025"_s));
            CHECK(text.contains(u"Jobs of equal value"_s));
        }
    }
    laptop.done(command + u"--out pay.html"_s);
    QFile html(laptop.folder.filePath(u"pay.html"_s));
    REQUIRE(html.open(QIODevice::ReadOnly));
    CHECK(html.readAll().contains("<svg"));
}

TEST_CASE("A pay gap of few people is printed without their pay, and what fails leaves no file", "[cli][indicators][report]")
{
    const CliLaptop laptop;
    addFactory(laptop, u"Noor Textiles"_s);
    laptop.write(u"few.csv"_s, "Sex,Total\nF,41234\nM,52345\nM,52000\n");
    laptop.done(u"report --db w.meyardb --kind pay-gap --payroll few.csv --out few.txt"_s);
    QFile few(laptop.folder.filePath(u"few.txt"_s));
    REQUIRE(few.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(few.readAll());
    CHECK(text.contains(u"too few women or men"_s));
    for (const QString &pay : {u"41234"_s, u"41,234"_s, u"52345"_s, u"52,345"_s}) {
        CHECK_FALSE(text.contains(pay));
    }
    laptop.write(u"none.csv"_s, "Sex,Total\n"); // a payroll of nobody
    for (const QString &wrong : {u"--payroll none.csv"_s, u"--payroll absent.csv"_s, QString(), u"--payroll few.csv --firm Nobody"_s,
                                 u"--payroll few.csv --month soon"_s, u"--payroll few.csv --jobs few.csv"_s}) {
        INFO(wrong.toStdString());
        CHECK(laptop.run(u"report --db w.meyardb --kind pay-gap --out wrong.pdf "_s + wrong).exit != 0);
        CHECK_FALSE(QFile::exists(laptop.folder.filePath(u"wrong.pdf"_s)));
    }
    addFactory(laptop, u"Ravi Garments"_s);
    const CliResult which = laptop.run(u"report --db w.meyardb --kind pay-gap --payroll few.csv --out wrong.pdf"_s);
    CHECK(which.exit != 0);
    CHECK(which.err.contains(u"Ravi Garments"_s)); // whose it may be
}

TEST_CASE("A business case is printed of a table of measures", "[cli][indicators][report]")
{
    const CliLaptop laptop;
    addFactory(laptop, u"Noor Textiles"_s);
    laptop.write(u"m.csv"_s, "Measure,Investment,Yearly cost,Yearly saving,Years,Rate,Effort,Impact\n"
                             "Steam traps,100000,0,60000,3,10,2,4\nExhaust hoods,450000,20000,0,10,10,3,5\n");
    const QString command = u"report --db w.meyardb --kind business-case --firm \"Noor Textiles\" "_s;
    for (const QString &language : {u"en"_s, u"ur"_s, u"both"_s}) {
        const QString pdf = u"case-%1.pdf"_s.arg(language);
        laptop.done(command + u"--measures m.csv --lang %1 --out %2"_s.arg(language, pdf));
        if (const QString info = printed(laptop, u"pdfinfo"_s, {pdf}); !info.isEmpty()) {
            CHECK(pagesOf(info) >= 2);
            CHECK(pagesOf(info) <= 6);
        }
        checkFonts(laptop, pdf);
        const QString text = printed(laptop, u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        if (!text.isEmpty()) {
            CHECK(text.contains(u"49,211"_s)); // -100,000 + 60,000 / 1.1 + 60,000 / 1.21 + 60,000 / 1.331
            CHECK(text.contains(u"Steam traps"_s));
        }
    }
    laptop.done(command + u"--measures m.csv --rate 20 --out dear.txt"_s);
    QFile dear(laptop.folder.filePath(u"dear.txt"_s));
    REQUIRE(dear.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(dear.readAll());
    CHECK(text.contains(u"26,389"_s)); // at 20 %
    CHECK(text.contains(u"Noor Textiles"_s));
    for (const QString &wrong : {QString(), u"--measures absent.csv"_s, u"--measures m.csv --rate much"_s}) {
        INFO(wrong.toStdString());
        CHECK(laptop.run(command + u"--out wrong.pdf "_s + wrong).exit != 0);
        CHECK_FALSE(QFile::exists(laptop.folder.filePath(u"wrong.pdf"_s)));
    }
}

TEST_CASE("A business case without a table is that of the open actions with a cost", "[cli][indicators][report]")
{
    const CliLaptop laptop;
    laptop.done(u"demo --db w.meyardb"_s);
    laptop.done(u"report --db w.meyardb --kind business-case --firm \"Bolan Sada Footwear\" --out case.txt"_s);
    QFile file(laptop.folder.filePath(u"case.txt"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"Bolan Sada Footwear"_s));
    CHECK(text.contains(u"Payback"_s));
    CHECK(text.contains(u"Measures"_s));
}
