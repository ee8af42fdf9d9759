// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/quicknote.h"
#include "core/testimony/errors.h"
#include "tests/support/laptop.h"

#include <sqlite3.h>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Pack> packWithSecret()
{
    PackText text;
    text.survey = "type,name,label::English (en),weight,severity,confidential\n"
                  "begin_group,s,Section,,,\n"
                  "select_one yn,a,Is A in order?,5,critical,\n"
                  "select_one yn,b,Is B in order?,5,minor,\n"
                  "select_one yn,secret,Were you paid?,3,major,yes\n"
                  "end_group,,,,,\n";
    LoadedPack loaded = loadPack(sheetsFrom(text));
    REQUIRE(loaded.pack);
    return loaded.pack;
}

/// Two laptops with the same started audit.
struct Walk
{
    Laptop first{u"Bushra Anwar"_s};
    Laptop second{u"Umar Rashid"_s};
    AssessmentId audit;

    Walk()
    {
        audit = startedAudit(*first.store, first.clock, *packWithSecret());
        second.clock.advance(90'000);
        second.imported(first.exported());
    }
    QuickNote caught(Laptop &laptop, const QString &text)
    {
        laptop.clock.advance(1000);
        const QuickNote note{QuickNoteId::create(laptop.clock), text, laptop.clock.nowMs(), {}};
        REQUIRE_OK(laptop.store->put(audit, note));
        return note;
    }
    QString noteOf(Laptop &laptop, const QString &question)
    {
        return laptop.store->answers(audit).value().value(question).note;
    }
    std::vector<QuickNote> notes(Laptop &laptop) { return laptop.store->quickNotes(audit).value(); }
    void exchange()
    {
        const QString fromFirst = first.exported();
        const QString fromSecond = second.exported();
        first.imported(fromSecond);
        second.imported(fromFirst);
    }
    void checkSame()
    {
        exchange();
        CHECK(stateOf(*first.store) == stateOf(*second.store));
        for (Laptop *laptop : {&first, &second}) {
            CHECK(laptop->store->check().value().problems == QStringList());
        }
    }
};

template <typename T>
Error::Code errorOf(const Result<T> &result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace

TEST_CASE("A quick note is kept, travels and survives a rebuild", "[notes]")
{
    Walk walk;
    const QuickNote hose = walk.caught(walk.first, u"  fire hose blocked by bales "_s);
    const QuickNote tap = walk.caught(walk.second, u"نل بند ہے"_s);
    walk.exchange();
    for (Laptop *laptop : {&walk.first, &walk.second}) {
        const std::vector<QuickNote> notes = walk.notes(*laptop);
        REQUIRE(notes.size() == 2);
        CHECK(notes[0].text == u"fire hose blocked by bales");
        CHECK(notes[0].atMs == hose.atMs);
        CHECK(notes[1].id == tap.id);
        CHECK_FALSE(notes[1].isSorted());
    }
    REQUIRE_OK(walk.second.store->rebuild());
    CHECK(walk.notes(walk.second).size() == 2);
    walk.second.reopen();
    CHECK(walk.notes(walk.second) == walk.notes(walk.first));
    walk.checkSame();
}

TEST_CASE("Sorting a quick note adds it to the question's note, in one step that can be taken back", "[notes]")
{
    Walk walk;
    Store &store = *walk.first.store;
    REQUIRE_OK(store.note(walk.audit, u"a"_s, u"seen at the gate"_s));
    const QuickNote note = walk.caught(walk.first, u"bales again"_s);
    REQUIRE_OK(store.sortNote(walk.audit, note.id, u"a"_s));
    CHECK(walk.noteOf(walk.first, u"a"_s) == u"seen at the gate\nbales again");
    CHECK(walk.notes(walk.first).front().question == u"a");
    CHECK(errorOf(store.sortNote(walk.audit, note.id, u"b"_s)) == Error::Code::NotFound); // it is sorted
    const std::optional<UndoStep> step = store.undoState(walk.audit).value().undo;
    REQUIRE(step);
    CHECK(step->kind == UndoKind::Note);
    CHECK(step->entity == "a");
    REQUIRE_OK(store.undo(walk.audit));
    CHECK(walk.noteOf(walk.first, u"a"_s) == u"seen at the gate");
    CHECK_FALSE(walk.notes(walk.first).front().isSorted());
    REQUIRE_OK(store.redo(walk.audit));
    CHECK(walk.noteOf(walk.first, u"a"_s) == u"seen at the gate\nbales again");
    // What is typed now is a step of its own, however soon.
    REQUIRE_OK(store.note(walk.audit, u"a"_s, u"typed over"_s));
    REQUIRE_OK(store.undo(walk.audit));
    CHECK(walk.noteOf(walk.first, u"a"_s) == u"seen at the gate\nbales again");
    walk.checkSame();
}

TEST_CASE("A confidential question takes no quick note", "[notes]")
{
    Walk walk;
    Store &store = *walk.first.store;
    const QuickNote note = walk.caught(walk.first, u"paid late"_s);
    CHECK(store.sortNote(walk.audit, note.id, u"secret"_s).error() == testimony::plainText(u"secret"_s));
    CHECK_FALSE(walk.notes(walk.first).front().isSorted());
}

TEST_CASE("Quick notes without words, of closed audits and unknown ones are refused", "[notes]")
{
    Walk walk;
    Store &store = *walk.first.store;
    const QuickNote note = walk.caught(walk.first, u"kept"_s);
    CHECK(errorOf(store.put(walk.audit, {QuickNoteId::create(walk.first.clock), u" \n "_s, 1, {}}))
          == Error::Code::BadArgument);
    CHECK(errorOf(store.sortNote(walk.audit, QuickNoteId::create(walk.first.clock), u"a"_s)) == Error::Code::NotFound);
    Assessment closed = store.assessment(walk.audit).value().assessment;
    closed.state = AssessmentState::Closed;
    REQUIRE_OK(store.put(closed));
    CHECK(errorOf(store.put(walk.audit, {QuickNoteId::create(walk.first.clock), u"late"_s, 1, {}}))
          == Error::Code::AssessmentClosed);
    CHECK(errorOf(store.sortNote(walk.audit, note.id, u"a"_s)) == Error::Code::AssessmentClosed);
    CHECK(errorOf(store.remove(walk.audit, note.id)) == Error::Code::AssessmentClosed);
}

TEST_CASE("A deleted quick note lies in the bin and comes back", "[notes]")
{
    Walk walk;
    Store &store = *walk.first.store;
    const QuickNote note = walk.caught(walk.first, u"second stairway locked"_s);
    REQUIRE_OK(store.remove(walk.audit, note.id));
    CHECK(walk.notes(walk.first).empty());
    const std::vector<BinRow> bin = store.bin().value();
    REQUIRE(bin.size() == 1);
    CHECK(bin.front().type == EntityType::QuickNote);
    CHECK(bin.front().title == u"second stairway locked");
    REQUIRE_OK(store.restore(bin.front().document, bin.front().type, bin.front().entity));
    CHECK(walk.notes(walk.first).size() == 1);
    REQUIRE_OK(store.undo(walk.audit));
    CHECK(walk.notes(walk.first).empty());
    walk.checkSame();
}

TEST_CASE("A quick note is found until it is sorted, then the note of its question is", "[notes]")
{
    Walk walk;
    Store &store = *walk.first.store;
    const auto found = [&] { return store.search(u"stairway"_s, 10).value(); };
    const QuickNote note = walk.caught(walk.first, u"second stairway locked"_s);
    REQUIRE(found().size() == 1);
    CHECK(found().front().kind == SearchKind::QuickNote);
    CHECK(found().front().assessment == walk.audit);
    REQUIRE_OK(store.sortNote(walk.audit, note.id, u"b"_s));
    REQUIRE(found().size() == 1);
    CHECK(found().front().kind == SearchKind::Note);
    CHECK(found().front().entity == "b");
    REQUIRE_OK(store.undo(walk.audit));
    REQUIRE_OK(store.remove(walk.audit, note.id));
    CHECK(found().empty());
}

TEST_CASE("Two laptops that sort one note differently have it in both places and nothing to decide", "[notes]")
{
    Walk walk;
    const QuickNote note = walk.caught(walk.first, u"no gloves"_s);
    walk.exchange();
    REQUIRE_OK(walk.first.store->sortNote(walk.audit, note.id, u"a"_s));
    REQUIRE_OK(walk.second.store->sortNote(walk.audit, note.id, u"b"_s));
    walk.exchange();
    for (Laptop *laptop : {&walk.first, &walk.second}) {
        CHECK(walk.noteOf(*laptop, u"a"_s) == u"no gloves");
        CHECK(walk.noteOf(*laptop, u"b"_s) == u"no gloves");
        CHECK(laptop->store->conflicts().value().empty());
        CHECK(laptop->store->assessment(walk.audit).value().conflicts == 0);
        CHECK(walk.notes(*laptop).front().isSorted());
    }
    walk.checkSame();
}

TEST_CASE("A delete of a note that another has sorted meanwhile yields", "[notes]")
{
    Walk walk;
    const QuickNote note = walk.caught(walk.first, u"no gloves"_s);
    walk.exchange();
    REQUIRE_OK(walk.first.store->remove(walk.audit, note.id));
    REQUIRE_OK(walk.second.store->sortNote(walk.audit, note.id, u"b"_s));
    walk.exchange();
    REQUIRE(walk.notes(walk.first).size() == 1);
    CHECK(walk.notes(walk.first).front().question == u"b");
    walk.checkSame();
}

TEST_CASE("A damaged row of a quick note is never shown: it is made anew from the log", "[notes]")
{
    Walk walk;
    walk.caught(walk.first, u"no gloves"_s);
    walk.first.close();
    sqlite3 *database = nullptr;
    REQUIRE(sqlite3_open(walk.first.path().toUtf8().constData(), &database) == SQLITE_OK);
    REQUIRE(sqlite3_exec(database, "UPDATE quick_note SET text='all is well'", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(database);
    walk.first.open();
    CHECK(walk.notes(walk.first).front().text == u"no gloves");
}

TEST_CASE("What is signed does not change with quick notes, only with the note that one is added to", "[notes]")
{
    Walk walk;
    Store &store = *walk.first.store;
    const QByteArray before = store.headHash(walk.audit).value();
    const QuickNote note = walk.caught(walk.first, u"no gloves"_s);
    CHECK(store.headHash(walk.audit).value() == before);
    REQUIRE_OK(store.sortNote(walk.audit, note.id, u"a"_s));
    CHECK(store.headHash(walk.audit).value() != before);
}
