// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/qtcatch.h"
#include "ui/common/tableview.h"
#include "ui/enterprises/sitedraft.h"
#include "ui/enterprises/sitesmodel.h"

#include "core/base/text.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

namespace {

SiteLine aLine(const QString &factory, const QString &city, int workers, int open)
{
    static const test::FakeClock clock;
    SiteLine line;
    line.id = SiteId::create(clock);
    line.factory = factory;
    line.city = city;
    line.workersCount = workers;
    line.workers = QString::number(workers);
    line.openCount = open;
    line.searchText = searchFolded(factory + u' ' + city);
    return line;
}

} // namespace

TEST_CASE("the list of sites keeps its rows when only values change")
{
    SitesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<SiteLine> lines{aLine(u"Noor"_s, u"Karachi"_s, 1260, 2),
                                aLine(u"Tarazu"_s, u"Sialkot"_s, 412, 0)};
    model.setLines(lines);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    lines[1].city = u"Lahore"_s;
    model.setLines(lines);

    CHECK(resets.isEmpty());
    CHECK(changes.size() == 1);
    CHECK(model.index(1, SitesModel::City).data().toString() == u"Lahore"_s);
    CHECK(model.rowOf(lines[1].id) == 1);

    lines.pop_back();
    model.setLines(lines);
    CHECK(resets.size() == 1);
    CHECK(model.rowCount() == 1);
}

TEST_CASE("the filter finds factories in either script and sorts numbers as numbers")
{
    SitesModel model;
    model.setLines({aLine(u"Noor Garments نور گارمنٹس"_s, u"Karachi"_s, 1260, 2),
                    aLine(u"Tarazu Leather"_s, u"Sialkot"_s, 412, 0),
                    aLine(u"Rawal"_s, u"کراچی"_s, 96, 1)});
    SitesFilter filter(model);
    const QAbstractItemModelTester tester(&filter,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);

    filter.setQuery(u"tarazu sial"_s);
    CHECK(filter.rowCount() == 1);
    filter.setQuery(u"كراچي"_s); // Arabic letters, as some keyboards type them
    REQUIRE(filter.rowCount() == 1);
    CHECK(filter.index(0, SitesModel::Factory).data().toString() == u"Rawal"_s);
    filter.setQuery({});
    filter.sort(SitesModel::Workers);
    CHECK(filter.index(0, SitesModel::Workers).data().toString() == u"96"_s);
    CHECK(filter.index(2, SitesModel::Workers).data().toString() == u"1260"_s);
}

TEST_CASE("every field that cannot be saved is named at once")
{
    SiteDraft draft;
    CHECK(refusedFields(draft)
          == std::vector{SiteField::Name, SiteField::City, SiteField::Province});

    draft.enterprise.name = u"Tarazu Leather"_s;
    draft.enterprise.sector = u"banking"_s;
    draft.site.city = u"Sialkot"_s;
    draft.site.jurisdiction = u"PK-PB"_s;
    CHECK(refusedFields(draft) == std::vector{SiteField::Sector});
}

TEST_CASE("what is typed is tidied before it is stored")
{
    SiteDraft draft;
    draft.enterprise.name = u"  Tarazu \u202e Leather "_s;
    draft.enterprise.phone = u"۰۳۰۰ ۱۲۳۴۵۶۷"_s;
    draft.site.facts = {{u"workers"_s, u"412"_s}, {u"lift"_s, {}}};

    const SiteDraft tidy = tidied(draft);

    CHECK(tidy.enterprise.name == u"Tarazu Leather"_s);
    CHECK(tidy.enterprise.phone == u"0300 1234567"_s);
    CHECK(tidy.site.facts == std::map<QString, QString>{{u"workers"_s, u"412"_s}});
}
