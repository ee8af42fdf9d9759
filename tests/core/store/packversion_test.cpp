// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/packupgrade.h"
#include "tests/core/store/pair.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Pack> version(const QByteArray &number, const QByteArray &questions, const QByteArray &id = "small")
{
    PackText text;
    text.survey = "type,name,label::English (en),label::Urdu (ur),weight,severity,confidential\n"
                  "begin_group,s,Section,حصہ,,,\n"
        + questions + "end_group,,,,,,\n";
    text.settings = "form_title,form_id,version,pack_version,grades\nSmall pack," + id + ",1," + number
        + ",A:90 B:75 C:60 D:40 E:0\n";
    LoadedPack loaded = loadPack(sheetsFrom(text));
    REQUIRE(loaded.pack);
    return loaded.pack;
}

const QByteArray a = "select_one yn,a,Is A in order?,کیا الف ٹھیک ہے؟,5,critical,\n";
const QByteArray b = "select_one yn,b,Is B in order?,کیا ب ٹھیک ہے؟,5,minor,\n";
const QByteArray bWorded = "select_one yn,b,Is B in good order?,کیا ب ٹھیک ہے؟,5,minor,\n";
const QByteArray c = "integer,c,How many?,کتنے؟,,,\n";
const QByteArray cText = "select_one yn,c,Are there any?,کیا کوئی ہیں؟,1,minor,\n";
const QByteArray d = "select_one yn,d,Is D in order?,کیا د ٹھیک ہے؟,5,minor,\n";

struct Begun
{
    Laptop laptop{u"Bushra Anwar"_s};
    std::shared_ptr<const Pack> first = version("1.9", a + b + c);
    AssessmentId audit;

    Begun()
    {
        audit = startedAudit(*laptop.store, laptop.clock, *first);
        REQUIRE_OK(laptop.store->answer(audit, u"a"_s, u"yes"_s));
        REQUIRE_OK(laptop.store->answer(audit, u"b"_s, u"no"_s, {}, u"two of three"_s));
        REQUIRE_OK(laptop.store->answer(audit, u"c"_s, u"12"_s, {}, u"counted"_s));
    }
    Answers answers() { return laptop.store->answers(audit).value(); }
    Assessment assessment() { return laptop.store->assessment(audit).value().assessment; }
};

} // namespace

TEST_CASE("What a later version does to the answers is told before", "[packversion]")
{
    Begun begun;
    const auto later = version("1.10", bWorded + cText + d);
    const PackUpgrade effect = packUpgrade(*begun.first, *later, begun.answers(), begun.laptop.clock);
    REQUIRE(effect.added.size() == 1);
    CHECK(later->form->node(effect.added[0]).name == u"d");
    REQUIRE(effect.removed.size() == 1);
    CHECK(begun.first->form->node(effect.removed[0]).name == u"a");
    CHECK(effect.reworded.size() == 2); // b and c
    CHECK(effect.answered == 3);
    REQUIRE(effect.losses.size() == 2);
    CHECK(effect.losses[0].key == u"a");
    CHECK(effect.losses[0].isRemoved);
    CHECK(effect.losses[0].answer.in(Language::English) == u"Yes");
    CHECK(effect.losses[1].key == u"c");
    CHECK_FALSE(effect.losses[1].isRemoved);
    REQUIRE(effect.doubts.size() == 1); // stays, but is asked in other words
    CHECK(effect.doubts[0].key == u"b");
    CHECK(effect.doubts[0].answer.in(Language::English) == u"No");
    CHECK(noteOfCleared(effect.losses[1], *begun.first, u"counted"_s, Language::English) == u"counted\nVersion 1.9: 12");
}

TEST_CASE("A choice is no answer where a later version asks for words", "[packversion]")
{
    Begun begun;
    const auto later = version("1.10", a + "text,b,What do you say of B?,ب کے بارے میں کیا کہتے ہیں؟,,,\n" + c);
    const PackUpgrade effect = packUpgrade(*begun.first, *later, begun.answers(), begun.laptop.clock);
    REQUIRE(effect.losses.size() == 1);
    CHECK(effect.losses[0].key == u"b");
    CHECK_FALSE(effect.losses[0].isRemoved);
    CHECK(effect.doubts.empty());
}

TEST_CASE("An audit goes on with a later version as one step that can be taken back", "[packversion]")
{
    Begun begun;
    Store &store = *begun.laptop.store;
    const Answers before = begun.answers();
    const auto later = version("1.10", bWorded + cText + d);
    REQUIRE_OK(store.upgrade(begun.audit, *later, {{u"c"_s, {}, {}, u"counted\nVersion 1.9: 12"_s}}));
    CHECK(begun.assessment().packVersion == u"1.10");
    CHECK(begun.assessment().packHash == later->hash);
    CHECK(begun.answers().value(u"c"_s).value.isEmpty());
    CHECK(begun.answers().value(u"c"_s).note == u"counted\nVersion 1.9: 12");
    CHECK(begun.answers().value(u"a"_s).value == u"yes"); // not asked, not lost
    REQUIRE_OK(store.answer(begun.audit, u"d"_s, u"no"_s));
    CHECK(store.undoState(begun.audit).value().undoSteps == 5);
    REQUIRE_OK(store.undo(begun.audit));
    const Result<Undone> undone = store.undo(begun.audit);
    REQUIRE_OK(undone);
    CHECK(undone->step.kind == UndoKind::Upgrade);
    CHECK(begun.assessment().packHash == begun.first->hash);
    CHECK(begun.answers().value(u"c"_s).value == u"12");
    CHECK(begun.answers().value(u"c"_s).note == u"counted");
    CHECK(store.packs().value().size() == 2); // the later one stays for new audits
    REQUIRE_OK(store.redo(begun.audit));
    CHECK(begun.assessment().packHash == later->hash);
    CHECK(store.check().value().problems == QStringList());
    REQUIRE_OK(store.rebuild());
    CHECK(begun.assessment().packVersion == u"1.10");
}

TEST_CASE("An audit does not go on with another checklist, closed, or where confidence differs", "[packversion]")
{
    Begun begun;
    Store &store = *begun.laptop.store;
    const QByteArray secretB = "select_one yn,b,Is B in order?,کیا ب ٹھیک ہے؟,5,minor,yes\n";
    const QByteArray before = store.stateHash().value();
    const Result<Changes> sealing = store.upgrade(begun.audit, *version("2", a + secretB + c));
    REQUIRE_FALSE(sealing);
    CHECK(sealing.error().code == Error::Code::ConfidenceDiffers);
    CHECK(sealing.error().args == QStringList{u"b"_s});

    CHECK(store.upgrade(begun.audit, *version("3", a + b, "another")).error().code == Error::Code::BadArgument);
    CHECK(store.stateHash().value() == before);

    // What nobody answered yet may become confidential; what is confidential is never asked openly again.
    const auto sealed = version("2", a + b + c + "text,e,In confidence,راز میں,,,yes\n");
    REQUIRE_OK(store.upgrade(begun.audit, *sealed));
    const Result<Changes> opening = store.upgrade(begun.audit, *version("3", a + b + c + "text,e,In the open,کھلے میں,,,\n"));
    REQUIRE_FALSE(opening);
    CHECK(opening.error().args == QStringList{u"e"_s});

    REQUIRE_OK(store.close(begun.audit));
    CHECK(store.upgrade(begun.audit, *version("4", a + b + c)).error().code == Error::Code::AssessmentClosed);
}

TEST_CASE("A checklist that is kept is there again, and travels with a bundle", "[packversion]")
{
    Pair pair;
    const auto own = version("2.0", a + b);
    const size_t before = pair.first.store->packs().value().size();
    REQUIRE_OK(pair.first.store->keep(*own));
    REQUIRE_OK(pair.first.store->keep(*own));
    CHECK(pair.first.store->packs().value().size() == before + 1);
    pair.first.reopen();
    CHECK(pair.first.store->packs().value().size() == before + 1);
    pair.exchange();
    const auto packs = pair.second.store->packs();
    REQUIRE_OK(packs);
    const auto &there = *packs;
    CHECK(std::any_of(there.begin(), there.end(), [&](const auto &pack) { return pack->hash == own->hash; }));
}

TEST_CASE("Versions are compared number by number, and the latest is found in any order", "[packversion]")
{
    CHECK(isLaterVersion(u"2026.10"_s, u"2026.9"_s));
    CHECK_FALSE(isLaterVersion(u"1.0"_s, u"1.0"_s));
    CHECK(isLaterVersion(u"1.0.1"_s, u"1.0"_s));
    const auto old = version("1.9", a);
    const auto later = version("1.10", a + b);
    for (const bool oldFirst : {true, false}) {
        Library library;
        library.add(oldFirst ? old : later);
        library.add(oldFirst ? later : old);
        CHECK(library.newest(old->id) == later);
        CHECK(library.laterThan(*old) == later);
        CHECK(library.laterThan(*later) == nullptr);
    }
}

TEST_CASE("Actions of several audits are changed together, all or none, a step in each", "[packversion]")
{
    Begun begun;
    Store &store = *begun.laptop.store;
    begun.laptop.clock.advance(1000);
    const AssessmentId other = startedAudit(store, begun.laptop.clock, *begun.first);
    std::vector<CorrectiveAction> actions;
    for (const AssessmentId audit : {begun.audit, other}) {
        const Finding finding = newFinding(audit, begun.laptop.clock, u"Exit blocked"_s);
        CorrectiveAction action;
        action.id = ActionId::create(begun.laptop.clock);
        action.finding = finding.id;
        action.assessment = audit;
        action.what = u"Clear it"_s;
        REQUIRE_OK(store.put(finding, action));
        actions.push_back(action);
    }
    const int steps = store.undoState(other).value().undoSteps;
    for (CorrectiveAction &action : actions) {
        action.owner = u"Umar"_s;
    }
    const Result<Changes> changes = store.put(actions);
    REQUIRE_OK(changes);
    CHECK(changes->assessments == std::set<AssessmentId>{begun.audit, other});
    CHECK(store.undoState(other).value().undoSteps == steps + 1);
    actions.push_back(actions.back());
    actions.back().assessment = AssessmentId::create(begun.laptop.clock); // of no audit
    actions.front().owner = u"Nobody"_s;
    CHECK_FALSE(store.put(actions));
    const auto rows = store.findings();
    REQUIRE_OK(rows);
    for (const FindingRow &row : *rows) {
        CHECK(row.actions.front().owner == u"Umar");
    }
}
