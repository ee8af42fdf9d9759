// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/repeats.h"
#include "tests/support/fakeclock.h"
#include "tests/support/qtcatch.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

TEST_CASE("A finding repeats one of the same checkpoint at an earlier visit of the same site", "[repeats]")
{
    FakeClock clock;
    const AssessmentId september = AssessmentId::create(clock);
    const AssessmentId march = AssessmentId::create(clock);
    const QDate before(2025, 9, 9);
    const QDate now(2026, 3, 12);
    std::vector<FoundAt> all;
    const auto add = [&](AssessmentId visit, const QString &place, const QString &pack, const QString &question, QDate on) {
        all.push_back({FindingId::create(clock), visit, place, pack, question, on});
        return all.back().finding;
    };
    add(september, u"tarazu"_s, u"osh"_s, u"fx_01"_s, before);
    const FindingId again = add(march, u"tarazu"_s, u"osh"_s, u"fx_01"_s, now);
    add(march, u"noor"_s, u"osh"_s, u"fx_01"_s, now); // another site
    add(march, u"tarazu"_s, u"env"_s, u"fx_01"_s, now); // another checklist
    add(march, u"tarazu"_s, u"osh"_s, u"fx_02"_s, now); // another checkpoint
    add(september, u"tarazu"_s, {}, {}, before);
    add(march, u"tarazu"_s, {}, {}, now); // of no checkpoint
    add(september, u"rawal"_s, u"osh"_s, u"mg_01"_s, before);
    add(september, u"rawal"_s, u"osh"_s, u"mg_01"_s, before.addDays(1)); // the same visit
    CHECK(repeatsAmong(all) == std::set<FindingId>{again});
    CHECK(repeatsAmong({}).empty());
}
