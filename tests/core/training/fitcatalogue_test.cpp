// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/fitcatalogue.h"
#include "core/training/results.h"
#include "resources/resources.h"
#include "tests/support/fakeclock.h"
#include "tests/support/qtcatch.h"

#include <numeric>
#include <set>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

TEST_CASE("FIT modules stand by department, in both languages, each code once", "[training]")
{
    initData();
    const std::vector<FitModule> modules = fitModules(Library::builtIn());
    std::set<QString> codes;
    std::set<QString> departments;
    QString last;
    for (const FitModule &module : modules) {
        CAPTURE(module.code.toStdString());
        CHECK(codes.insert(module.code).second);
        CHECK(module.title.has(Language::English));
        CHECK(module.title.has(Language::Urdu));
        const QString department = module.department.in(Language::English);
        if (department != last) {
            CHECK(departments.insert(department).second); // those of one department stand together
            last = department;
        }
    }
    CHECK(modules.size() >= 50);
    CHECK(departments.contains(u"Stores"_s));
    CHECK(departments.contains(u"Sewing"_s));
    CHECK(modules.front().title.in(Language::English) == u"Receiving"_s);
}

TEST_CASE("A FIT session has a run-sheet that is not too long", "[training]")
{
    initData();
    FakeClock clock;
    const FitModule module = fitModules(Library::builtIn()).front();
    QStringList titles;
    for (const FitStep &step : fitSteps()) {
        titles << QString::fromUtf8(step.title);
    }
    const CohortEdits edits = fitSession(module, u"Stores: Receiving"_s, titles, QDate(2026, 3, 12), clock);
    REQUIRE(edits.sessions.size() == 1);
    CHECK(edits.sessions.front().kind == SessionKind::Fit);
    CHECK(edits.agenda.size() == fitSteps().size());
    CHECK(checked(edits));
    CHECK(minutesOf(edits, edits.sessions.front().id) == mostFitMinutes);
    CHECK_FALSE(isTooLong(edits, edits.sessions.front()));
}
