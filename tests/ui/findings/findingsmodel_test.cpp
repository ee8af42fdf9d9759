// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/qtcatch.h"
#include "ui/findings/findingsfilter.h"

#include "core/base/text.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

FindingLine aLine(const QString &code, Severity severity, FindingState state, bool isLate = false)
{
    static const test::FakeClock clock;
    FindingLine line;
    line.id = FindingId::create(clock);
    line.code = code;
    line.severity = severity;
    line.state = state;
    line.isLate = isLate;
    line.factoryKey = u"Tarazu"_s;
    line.statement = u"Statement of "_s + code;
    line.searchText = searchFolded(line.statement);
    return line;
}

} // namespace

TEST_CASE("a finding that moves on changes its column, not the rows")
{
    FindingsModel model;
    FindingsFilter filter(model);
    StateFilter open(filter, FindingState::Open);
    StateFilter agreed(filter, FindingState::ActionAgreed);
    FindingsOrder table(filter);
    const QAbstractItemModelTester modelTester(&model, fatal);
    const QAbstractItemModelTester openTester(&open, fatal);
    const QAbstractItemModelTester agreedTester(&agreed, fatal);
    const QAbstractItemModelTester tableTester(&table, fatal);
    std::vector<FindingLine> lines{aLine(u"FX-01"_s, Severity::Critical, FindingState::Open),
                                   aLine(u"FX-02"_s, Severity::Minor, FindingState::Open)};
    model.setLines(lines);
    CHECK(open.rowCount() == 2);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    lines[0].state = FindingState::ActionAgreed;
    model.setLines(lines);

    CHECK(resets.isEmpty());
    CHECK(open.rowCount() == 1);
    REQUIRE(agreed.rowCount() == 1);
    CHECK(lineAt(agreed.index(0, 0)).code == u"FX-01"_s);
}

TEST_CASE("the filters narrow down together and are taken back together")
{
    FindingsModel model;
    FindingsFilter filter(model);
    const QAbstractItemModelTester tester(&filter, fatal);
    model.setLines({aLine(u"FX-01"_s, Severity::Critical, FindingState::ActionAgreed, true),
                    aLine(u"FX-02"_s, Severity::Critical, FindingState::Open),
                    aLine(u"MG-01"_s, Severity::Minor, FindingState::ActionAgreed, true)});

    filter.setOverdueOnly(true);
    CHECK(filter.rowCount() == 2);
    filter.setSeverity(Severity::Critical);
    CHECK(filter.rowCount() == 1);
    filter.setQuery(u"mg-01"_s);
    CHECK(filter.rowCount() == 0);
    CHECK(filter.isActive());
    filter.clear();
    CHECK(filter.rowCount() == 3);
    filter.setFactory(u"Noor"_s);
    CHECK(filter.rowCount() == 0);
}

TEST_CASE("the table puts the most severe first and what has no date last")
{
    FindingsModel model;
    FindingsFilter filter(model);
    FindingsOrder table(filter);
    std::vector<FindingLine> lines{aLine(u"A"_s, Severity::Minor, FindingState::Open),
                                   aLine(u"B"_s, Severity::Critical, FindingState::Open)};
    lines[0].dueOn = QDate(2026, 3, 20);
    model.setLines(lines);

    table.sort(FindingsModel::SeverityColumn);
    CHECK(lineAt(table.index(0, 0)).code == u"B"_s);
    table.sort(FindingsModel::Due);
    CHECK(lineAt(table.index(0, 0)).code == u"A"_s);
}
