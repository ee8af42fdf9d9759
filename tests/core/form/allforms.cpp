// SPDX-License-Identifier: GPL-3.0-or-later
// What must be true of every form that there is.
#include "core/form/formdifference.h"
#include "core/form/sheetsof.h"
#include "tests/core/form/formlist.h"
#include "tests/core/form/randomwalk.h"

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;
using namespace meyar::test;

namespace {

QStringList errorsOf(const Problems &problems)
{
    Problems errors = problems;
    std::erase_if(errors, [](const Problem &p) { return p.level == Problem::Level::Warning; });
    return described(errors);
}

} // namespace

TEST_CASE("Every form opens, or is refused for what is wrong in it", "[form][allforms]")
{
    noteMissingForms();
    for (const QString &path : ownForms() + packs() + sharedForms()) {
        const QString name = shortName(path);
        CAPTURE(name);
        const OpenedForm opened = openForm(path);
        const QStringList *refusal = refusalOf(path);
        CHECK(errorsOf(opened.problems) == (refusal == nullptr ? QStringList() : *refusal));
        CHECK((opened.form == nullptr) == (refusal != nullptr));
    }
}

TEST_CASE("A walk through any form by chance leaves nothing behind", "[form][allforms]")
{
    noteMissingForms();
    for (const QString &path : allForms()) {
        const QString name = shortName(path);
        CAPTURE(name);
        const auto program = compile(opened(path));
        const FakeClock clock;
        SessionOptions options;
        options.seed = 7;
        options.properties = {{u"deviceid"_s, u"office-1"_s}, {u"username"_s, u"nadia"_s}};
        Session session(program, clock, options);
        Chance chance(7);
        checkWalk(session, program, clock, options, chance, 200);
        checkOrder(session);
    }
}
