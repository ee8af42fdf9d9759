// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"

using namespace meyar::test;
using namespace Qt::StringLiterals;

TEST_CASE("Quick notes by command line: kept, listed, reviewed, sorted, removed", "[cli]")
{
    CliLaptop field;
    (void)field.startAudit();
    const QString id = field.done(u"note add --db w.meyardb \"fire hose behind bales\" --json"_s).object()[u"id"_s].toString();
    const QString other = field.done(u"note add --db w.meyardb \"second stairway locked\" --json"_s).object()[u"id"_s].toString();
    CHECK(field.done(u"note list --db w.meyardb --json"_s).array().size() == 2);
    CHECK(field.done(u"note list --db w.meyardb"_s).out.contains(u"fire hose behind bales"));
    CHECK(field.done(u"visit review --db w.meyardb --json"_s).out.count(u"\"note-to-sort\""_s) == 2);

    field.done(u"note sort --db w.meyardb %1 --question FX-01"_s.arg(id));
    CHECK(field.done(u"note list --db w.meyardb --json"_s).array().size() == 1);
    CHECK(field.done(u"note list --db w.meyardb --all --json"_s).array().size() == 2);
    CHECK(field.done(u"assessment show --db w.meyardb"_s).out.contains(u"fire hose behind bales"));
    CHECK(field.run(u"note sort --db w.meyardb %1 --question FX-02"_s.arg(id)).exit == 1);
    CHECK(field.run(u"note sort --db w.meyardb %1 --question no_such"_s.arg(other)).exit == 1);

    field.done(u"note remove --db w.meyardb %1"_s.arg(other));
    CHECK(field.done(u"note list --db w.meyardb"_s).out.contains(u"No quick notes to sort"));
    CHECK(field.done(u"bin list --db w.meyardb"_s).out.contains(u"second stairway locked"));
    CHECK(field.run(u"note add --db w.meyardb \"  \""_s).exit == 2);
    field.done(u"check --db w.meyardb"_s);
}
