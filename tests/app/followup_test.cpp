// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"

using namespace meyar::test;
using namespace Qt::StringLiterals;

TEST_CASE("A follow-up by command line has the site and checklist of the audit and its open findings", "[cli]")
{
    CliLaptop field;
    const QString audit = field.startAudit();
    CHECK(field.run(u"assessment new --db w.meyardb --follow-up %1"_s.arg(audit)).exit == 2); // nothing is open
    CHECK(field.run(u"assessment new --db w.meyardb"_s).exit == 2);
    field.write(u"answers.csv"_s, "question,value,note\nfx_01,no,seen\nfx_02,no,seen\nfx_03,yes,\n");
    field.done(u"answer --db w.meyardb --from answers.csv"_s);
    field.done(u"findings open --db w.meyardb"_s);
    const qsizetype open = field.done(u"findings list --db w.meyardb --json"_s).array().size();
    REQUIRE(open >= 2);

    const QString next
        = field.done(u"assessment new --db w.meyardb --json --follow-up %1"_s.arg(audit)).object()[u"id"_s].toString();
    const QJsonObject points
        = field.done(u"assessment points --db w.meyardb --json --assessment %1"_s.arg(next)).object();
    CHECK(points[u"follows"_s].toString() == audit);
    CHECK(points[u"all"_s].toInt() == open);
    CHECK(points[u"closed"_s].toInt() == 0);
    for (const QJsonValue &row : field.done(u"assessment list --db w.meyardb --json"_s).array()) {
        const bool isNext = row.toObject()[u"id"_s].toString() == next;
        CHECK(row.toObject()[u"follows"_s].toString() == (isNext ? audit : QString()));
        CHECK(row.toObject()[u"pack"_s].toString() == u"osh-walkthrough");
        CHECK(row.toObject()[u"kind"_s].toString() == (isNext ? u"follow-up" : u"audit"));
    }
    CHECK(field.run(u"assessment points --db w.meyardb --assessment %1"_s.arg(audit)).exit == 2);
    field.done(u"check --db w.meyardb"_s);
}
