// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/savefile.h"
#include "core/form/sheets/xlsxreader.h"
#include "core/workbook/findingsbook.h"
#include "core/workbook/kpibook.h"
#include "resources/resources.h"
#include "tests/support/laptop.h"
#include "tests/support/qtcatch.h"

#include <QTemporaryDir>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

form::Sheets readBack(const QString &path)
{
    form::Problems problems;
    const Result<QByteArray> bytes = readFile(path);
    REQUIRE_OK(bytes);
    form::Sheets sheets = form::readXlsx(*bytes, path, problems);
    std::erase_if(problems, [](const form::Problem &problem) { return problem.kind == form::Problem::Kind::SheetMissing; }); // it is no form
    CHECK(problems.empty());
    return sheets;
}

/// Names of the parts of a ZIP that hold charts; counted in its directory.
qsizetype chartsIn(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    REQUIRE_OK(bytes);
    return bytes->count("xl/charts/chart") / 2; // before each part, and in the directory
}

FindingRow found(const QString &factory, Severity severity, FindingState state, const QByteArray &packHash, const QString &question)
{
    FindingRow row;
    row.enterpriseName = factory;
    row.enterpriseNameUrdu = u"کارخانہ"_s;
    row.city = u"Lahore"_s;
    row.packHash = packHash;
    row.finding.question = question;
    row.finding.code = u"FX-01"_s;
    row.finding.severity = severity;
    row.finding.state = state;
    row.finding.statement = u"=HYPERLINK(\"http://x\")"_s;
    row.finding.raisedOn = QDate(2026, 3, 12);
    CorrectiveAction action;
    action.what = u"Unlock"_s;
    action.dueOn = QDate(2026, 4, 1);
    action.costPkr = 26'000;
    row.actions = {action};
    return row;
}

} // namespace

TEST_CASE("Findings go out as a workbook with their counts, charts and typed cells", "[workbook]")
{
    initData();
    const auto pack = fourQuestions();
    Library library;
    library.add(pack);
    const Language language = GENERATE(Language::English, Language::Urdu);
    const std::vector<FindingRow> rows{found(u"Noor Textiles"_s, Severity::Critical, FindingState::Open, pack->hash, u"a"_s),
                                       found(u"Noor Textiles"_s, Severity::Minor, FindingState::Closed, pack->hash, u"b"_s),
                                       found(u"Ravi Knits"_s, Severity::Minor, FindingState::Open, "other checklist", u"a"_s)};
    const DataBook book = findingsBook(rows, library, Translation(language), QDate(2026, 4, 11));
    REQUIRE(book.sheets.size() == 3);
    CHECK(std::get<double>(book.sheets[0].rows[0][1]) == 1); // critical and open
    CHECK(book.sheets[0].remark.contains(u'1')); // the one of whose checklist nothing is known
    CHECK(book.sheets[1].rows.size() == 1);
    CHECK(book.sheets[2].rows.size() == 2);
    CHECK(std::get<double>(book.sheets[2].rows[0][14]) == 10); // days late
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"findings.xlsx"_s);
    REQUIRE_OK(writeDataBook(book, path));
    CHECK(chartsIn(path) == 2);
    const form::Sheets sheets = readBack(path);
    REQUIRE(sheets.size() == 3);
    bool hasText = false;
    for (const auto &[name, sheet] : sheets) {
        for (const QStringList &line : sheet.rows) {
            hasText = hasText || line.contains(u"=HYPERLINK(\"http://x\")"_s); // as it was typed, and as a text
            hasText = hasText && !line.contains(u"#NAME?"_s);
        }
    }
    CHECK(hasText);
}

TEST_CASE("Key figures go out with a chart each, and an uncounted month stays empty", "[workbook]")
{
    initData();
    SiteFigures figures;
    for (const int month : {1, 2, 4}) {
        figures.months.push_back({u"absence"_s, Sex::Other, {QDate(2026, month, 1), double(month), 100}});
    }
    const DataBook book = kpiBook(figures, u"Noor Textiles"_s, Translation(Language::English));
    REQUIRE(book.sheets.size() == 3);
    CHECK(book.sheets[0].rows.size() == 1);
    REQUIRE(book.sheets[1].rows.size() == 4);
    CHECK(std::get<double>(book.sheets[1].rows[0][1]) == 1);
    CHECK(std::holds_alternative<std::monostate>(book.sheets[1].rows[2][1]));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"kpis.xlsx"_s);
    REQUIRE_OK(writeDataBook(book, path));
    CHECK(chartsIn(path) == 1);
    CHECK(writeDataBook(book, folder.filePath(u"no/such/folder.xlsx"_s)).error().code == Error::Code::CannotWrite);
    const DataBook empty = kpiBook({}, u"Noor Textiles"_s, Translation(Language::Urdu));
    REQUIRE_OK(writeDataBook(empty, folder.filePath(u"empty.xlsx"_s)));
    CHECK(chartsIn(folder.filePath(u"empty.xlsx"_s)) == 0);
}

TEST_CASE("A sheet is named as Excel allows", "[workbook]")
{
    CHECK(sheetName(u"What: a/b [c]*?"_s) == u"What  a b  c"_s);
    CHECK(sheetName(QString(60, u'x')).size() == 31);
}
