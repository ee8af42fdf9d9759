// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/pair.h"

#include <random>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// What one laptop in a random history can do next.
void doSomething(std::mt19937 &random, std::vector<std::unique_ptr<Laptop>> &laptops, AssessmentId audit)
{
    const auto pick = [&](size_t n) { return std::uniform_int_distribution<size_t>(0, n - 1)(random); };
    Laptop &laptop = *laptops[pick(laptops.size())];
    Store &store = *laptop.store;
    laptop.clock.advance(static_cast<qint64>(pick(100'000)));
    const QStringList questions{u"a"_s, u"b"_s, u"c"_s};
    const QStringList values{u"yes"_s, u"no"_s, u"partly"_s, QString()};
    switch (pick(12)) {
    case 0: {
        const auto open = store.conflicts().value();
        if (!open.empty()) {
            const Conflict &conflict = open[pick(open.size())];
            REQUIRE_OK(store.resolve(conflict, conflict.sides[pick(conflict.sides.size())].value, u"r"_s));
        }
        break;
    }
    case 1:
        REQUIRE_OK(store.sealAll());
        break;
    case 2:
    case 3:
        laptop.imported(laptops[pick(laptops.size())]->exported());
        break;
    case 4:
        REQUIRE_OK(store.put(newFinding(audit, laptop.clock, u"finding"_s)));
        break;
    case 5: {
        const auto rows = store.findings(audit).value();
        if (!rows.empty()) {
            Finding finding = rows[pick(rows.size())].finding;
            finding.statement += u'!';
            REQUIRE_OK(pick(2) == 0 ? store.remove(finding) : store.put(finding));
        }
        break;
    }
    case 6: {
        const auto bin = store.bin().value();
        if (!bin.empty()) {
            REQUIRE_OK(store.restore(bin[0].document, bin[0].type, bin[0].entity));
        } else if (pick(3) == 0) {
            REQUIRE_OK(store.remove(audit));
        }
        break;
    }
    case 7:
        // Refused where there is nothing, or others have gone on: that is tested elsewhere.
        (void)(pick(3) == 0 ? store.redo(audit) : store.undo(audit));
        break;
    case 8: {
        const auto changes = store.changes(audit).value();
        const ChangeRow *own = nullptr;
        for (const ChangeRow &change : changes) {
            own = change.ours && change.hasText && change.seq > 1 && pick(3) == 0 ? &change : own;
        }
        if (own) {
            REQUIRE_OK(store.redactChange(own->hash, u"r"_s));
        }
        break;
    }
    default:
        REQUIRE_OK(store.answer(audit, questions[static_cast<qsizetype>(pick(3))],
                                values[static_cast<qsizetype>(pick(4))]));
    }
}

} // namespace

TEST_CASE("Random histories on three laptops end equal, and equal to the definition", "[merge]")
{
    const auto seed = GENERATE(range(1u, 13u));
    CAPTURE(seed);
    std::mt19937 random(seed);
    std::vector<std::unique_ptr<Laptop>> laptops;
    for (int i = 0; i < 3; ++i) {
        laptops.push_back(std::make_unique<Laptop>());
        laptops.back()->clock.advance(i * 86'400'000LL * 400); // clocks years apart
    }
    const AssessmentId audit = startedAudit(*laptops[0]->store, laptops[0]->clock, *fourQuestions());
    const QString start = laptops[0]->exported();
    laptops[1]->imported(start);
    laptops[2]->imported(start);

    for (int step = 0; step < 40; ++step) {
        doSomething(random, laptops, audit);
    }

    std::vector<QString> bundles;
    for (const auto &laptop : laptops) {
        bundles.push_back(laptop->exported());
    }
    std::set<QByteArray> states;
    for (const auto &laptop : laptops) {
        std::shuffle(bundles.begin(), bundles.end(), random);
        for (const QString &bundle : bundles) {
            laptop->imported(bundle);
        }
        states.insert(stateOf(*laptop->store));
        CHECK(laptop->store->check().value().problems == QStringList());
    }
    CHECK(states.size() == 1);
}
