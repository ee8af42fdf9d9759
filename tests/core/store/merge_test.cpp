// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/pair.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

QString valueAt(Laptop &laptop, AssessmentId audit, const QString &question)
{
    return laptop.store->answers(audit).value().value(question).value;
}

} // namespace

TEST_CASE("An empty database takes a bundle and is then the same", "[merge]")
{
    Pair laptops;

    CHECK(stateOf(*laptops.first.store) == stateOf(*laptops.second.store));
    CHECK(laptops.second.store->assessments().value().size() == 1);
    CHECK(laptops.second.store->check().value().problems == QStringList());
}

TEST_CASE("The same bundle again changes nothing", "[merge]")
{
    Pair laptops;
    const QString bundle = laptops.first.exported();
    laptops.second.imported(bundle);
    const QByteArray before = stateOf(*laptops.second.store);

    const Receipt again = laptops.second.imported(bundle);

    CHECK(again.newChanges == 0);
    CHECK(again.knownChanges > 0);
    CHECK(again.changes.isEmpty());
    CHECK(stateOf(*laptops.second.store) == before);
}

TEST_CASE("Edits of different questions made apart come together without a conflict", "[merge]")
{
    Pair laptops;
    REQUIRE_OK(laptops.first.store->answer(laptops.audit, u"a"_s, u"yes"_s));
    REQUIRE_OK(laptops.second.store->answer(laptops.audit, u"b"_s, u"no"_s));

    laptops.exchange();

    CHECK(stateOf(*laptops.first.store) == stateOf(*laptops.second.store));
    CHECK(laptops.first.store->conflicts().value().empty());
    CHECK(valueAt(laptops.first, laptops.audit, u"b"_s) == u"no"_s);
    CHECK(valueAt(laptops.second, laptops.audit, u"a"_s) == u"yes"_s);
}

TEST_CASE("The same answer given apart is no conflict", "[merge]")
{
    Pair laptops;
    REQUIRE_OK(laptops.first.store->answer(laptops.audit, u"a"_s, u"no"_s));
    REQUIRE_OK(laptops.second.store->answer(laptops.audit, u"a"_s, u"no"_s));

    laptops.exchange();

    CHECK(laptops.first.store->conflicts().value().empty());
    CHECK_FALSE(laptops.first.store->answers(laptops.audit).value().value(u"a"_s).contested);
}

TEST_CASE("Different answers given apart stand side by side until a person decides", "[merge]")
{
    Pair laptops;
    REQUIRE_OK(laptops.first.store->answer(laptops.audit, u"a"_s, u"no"_s));
    REQUIRE_OK(laptops.first.store->note(laptops.audit, u"a"_s, u"chained"_s));
    REQUIRE_OK(laptops.second.store->answer(laptops.audit, u"a"_s, u"partly"_s));
    laptops.exchange();
    CHECK(stateOf(*laptops.first.store) == stateOf(*laptops.second.store));

    const std::vector<Conflict> seen = laptops.second.store->conflicts().value();
    REQUIRE(seen.size() == 1);
    CHECK(seen.front().assessment == laptops.audit);
    CHECK(seen.front().entity == "a");
    REQUIRE(seen.front().sides.size() == 2);
    QHash<QString, const ConflictSide *> byAuthor;
    for (const ConflictSide &side : seen.front().sides) {
        byAuthor.insert(side.author, &side);
    }
    REQUIRE(byAuthor.contains(u"Bushra Anwar"_s));
    REQUIRE(byAuthor.contains(u"Umar Rashid"_s));
    CHECK(std::get<QString>(byAuthor[u"Bushra Anwar"_s]->value) == u"no"_s);
    CHECK(byAuthor[u"Bushra Anwar"_s]->note == u"chained"_s);
    CHECK(std::get<QString>(byAuthor[u"Umar Rashid"_s]->value) == u"partly"_s);
    CHECK(byAuthor[u"Umar Rashid"_s]->ours);
    // Both laptops show the same provisional value meanwhile.
    CHECK(valueAt(laptops.first, laptops.audit, u"a"_s) == valueAt(laptops.second, laptops.audit, u"a"_s));
    CHECK(laptops.first.store->answers(laptops.audit).value().value(u"a"_s).contested);

    REQUIRE_OK(laptops.second.store->resolve(seen.front(), u"no"_s, u"seen again together"_s));
    const Receipt receipt = laptops.first.imported(laptops.second.exported());

    CHECK(receipt.conflictsClosed == 1);
    CHECK(laptops.first.store->conflicts().value().empty());
    CHECK(valueAt(laptops.first, laptops.audit, u"a"_s) == u"no"_s);
    CHECK(stateOf(*laptops.first.store) == stateOf(*laptops.second.store));
}

TEST_CASE("Clearing an answer while the other changes it is a conflict too", "[merge]")
{
    Pair laptops;
    REQUIRE_OK(laptops.first.store->answer(laptops.audit, u"a"_s, u"no"_s));
    laptops.exchange();
    REQUIRE_OK(laptops.first.store->answer(laptops.audit, u"a"_s, QString()));
    REQUIRE_OK(laptops.second.store->answer(laptops.audit, u"a"_s, u"yes"_s));

    laptops.exchange();

    CHECK(laptops.first.store->conflicts().value().size() == 1);
}

TEST_CASE("Three histories merge to the same state in every order", "[merge]")
{
    Pair laptops;
    Laptop third(u"Sana Khan"_s);
    third.imported(laptops.first.exported());
    REQUIRE_OK(laptops.first.store->answer(laptops.audit, u"a"_s, u"yes"_s));
    REQUIRE_OK(laptops.second.store->answer(laptops.audit, u"a"_s, u"no"_s));
    REQUIRE_OK(third.store->answer(laptops.audit, u"a"_s, u"partly"_s));
    REQUIRE_OK(third.store->answer(laptops.audit, u"c"_s, u"na"_s));
    std::vector<QString> bundles{laptops.first.exported(), laptops.second.exported(), third.exported()};
    std::sort(bundles.begin(), bundles.end());

    std::set<QByteArray> states;
    do {
        Laptop office;
        for (const QString &bundle : bundles) {
            office.imported(bundle);
        }
        CHECK(office.store->conflicts().value().front().sides.size() == 3);
        CHECK(office.store->check().value().problems == QStringList());
        states.insert(stateOf(*office.store));
    } while (std::next_permutation(bundles.begin(), bundles.end()));

    CHECK(states.size() == 1);
}

TEST_CASE("A laptop passes on what it got from others", "[merge]")
{
    Pair laptops;
    REQUIRE_OK(laptops.second.store->answer(laptops.audit, u"b"_s, u"no"_s));
    laptops.first.imported(laptops.second.exported());
    Laptop office;

    office.imported(laptops.first.exported());

    CHECK(valueAt(office, laptops.audit, u"b"_s) == u"no"_s);
    CHECK(office.store->answers(laptops.audit).value().value(u"b"_s).author == u"Umar Rashid"_s);
}

TEST_CASE("A bundle of another programme is refused and changes nothing", "[merge]")
{
    Pair laptops;
    QTemporaryDir folder;
    FakeClock clock;
    StoreOptions options{folder.filePath(u"other.meyardb"_s), folder.filePath(u"p"_s)};
    options.programme = ProgrammeId::create(clock);
    options.programmeName = u"Another programme"_s;
    auto other = Store::open(options, clock);
    REQUIRE_OK(other);
    const QString bundle = folder.filePath(u"b.meyar"_s);
    REQUIRE_OK(exportBundle(**other, {bundle, {}}));
    const QByteArray before = stateOf(*laptops.first.store);

    const auto refused = importBundle(*laptops.first.store, bundle);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::OtherProgramme);
    CHECK(stateOf(*laptops.first.store) == before);
    // An empty database joins it.
    Laptop fresh;
    fresh.imported(bundle);
    CHECK(fresh.store->programme() == options.programme);
    fresh.reopen();
    CHECK(fresh.store->programmeName().value() == u"Another programme"_s);
}

TEST_CASE("A copied database writes under a key of its own", "[merge]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    laptop.close();
    const QString copy = laptop.folder.filePath(u"copy.meyardb"_s);
    REQUIRE(QFile::copy(laptop.path(), copy));
    laptop.open();
    REQUIRE_OK(laptop.store->answer(audit, u"a"_s, u"yes"_s));
    REQUIRE_OK(laptop.store->sealAll());

    // The copy is used on the same machine, with the same key folder.
    auto other = Store::open({copy, laptop.folder.filePath(u"profile"_s)}, laptop.clock);
    REQUIRE_OK(other);
    REQUIRE_OK((*other)->answer(audit, u"a"_s, u"no"_s));
    REQUIRE_OK((*other)->sealAll());

    CHECK((*other)->thisDevice().value().publicKey != laptop.store->thisDevice().value().publicKey);
    const QString bundle = laptop.folder.filePath(u"copy.meyar"_s);
    REQUIRE_OK(exportBundle(**other, {bundle, {}}));
    const Receipt receipt = laptop.imported(bundle);
    CHECK(receipt.forks == 0);
    CHECK(laptop.store->conflicts().value().size() == 1);
}

TEST_CASE("Answers that no bundle carries are counted", "[merge]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    REQUIRE_OK(laptop.store->answer(audit, u"a"_s, u"yes"_s));
    REQUIRE_OK(laptop.store->answer(audit, u"b"_s, u"yes"_s));
    CHECK(laptop.store->notYetExported().value() == 2);
    REQUIRE_OK(laptop.store->undo(audit));
    CHECK(laptop.store->notYetExported().value() == 1); // taken back, there is none to export
    REQUIRE_OK(laptop.store->redo(audit));

    (void)laptop.exported();
    CHECK(laptop.store->notYetExported().value() == 0);

    REQUIRE_OK(laptop.store->answer(audit, u"b"_s, u"no"_s));
    CHECK(laptop.store->notYetExported().value() == 1);
}
