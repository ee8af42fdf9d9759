// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/progress.h"
#include "core/assessment/rowbook.h"
#include "core/store/rowedits.h"
#include "resources/resources.h"
#include "tests/support/laptop.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Pack> inventory()
{
    initData();
    static const Library library = Library::builtIn();
    return library.newest(u"chemical-inventory"_s);
}

/// Two laptops with the same started inventory.
struct Inventories
{
    Laptop first{u"Bushra Anwar"_s};
    Laptop second{u"Umar Rashid"_s};
    AssessmentId audit;

    Inventories()
    {
        audit = startedAudit(*first.store, first.clock, *inventory());
        first.clock.advance(60'000);
        second.clock.advance(90'000);
        second.imported(first.exported());
    }
    void exchange()
    {
        const QString fromFirst = first.exported();
        const QString fromSecond = second.exported();
        first.imported(fromSecond);
        second.imported(fromFirst);
    }
    RepeatRow added(Laptop &laptop, const QString &name, const QString &place)
    {
        laptop.clock.advance(1000);
        const RepeatRow row{RepeatRowId::create(laptop.clock), u"chem"_s, {}, place};
        REQUIRE_OK(laptop.store->editRows(audit, {{row}, {}, {{answerKey(u"ch_name"_s, row.id), name}}}));
        return row;
    }
    void give(Laptop &laptop, const RepeatRow &row, const QString &question, const QString &value)
    {
        laptop.clock.advance(1000);
        REQUIRE_OK(laptop.store->answer(audit, answerKey(question, row.id), value));
    }
    void remove(Laptop &laptop, const RepeatRow &row)
    {
        laptop.clock.advance(1000);
        REQUIRE_OK(laptop.store->editRows(audit, {{}, {row.id}}));
    }
    /// Names of the chemicals, in the order of their rows.
    QStringList names(Laptop &laptop)
    {
        RowBook book;
        const form::Session session
            = sessionWithRows(*inventory(), laptop.store->answers(audit).value(), laptop.clock, book);
        const form::NodeIndex name = session.form().find(u"ch_name"_s);
        QStringList found;
        for (const form::RowId row : session.rows(session.form().find(u"chem"_s))) {
            found += session.answer({name, row});
        }
        return found;
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

} // namespace

TEST_CASE("Rows that two laptops add at the same time stay two rows", "[rows]")
{
    Inventories laptops;
    laptops.added(laptops.first, u"Sodium sulphide"_s, u"i"_s);
    laptops.added(laptops.second, u"Formic acid"_s, u"i"_s);
    laptops.exchange();
    CHECK(laptops.first.store->conflicts().value().empty());
    CHECK(laptops.names(laptops.first).size() == 2);
    CHECK(laptops.names(laptops.first) == laptops.names(laptops.second));
    laptops.checkSame();
}

TEST_CASE("A blank first row is there until a row is kept, and not after the last was deleted", "[rows]")
{
    Inventories laptops;
    CHECK(laptops.names(laptops.first) == QStringList{QString()});
    const RepeatRow row = laptops.added(laptops.first, u"Lime"_s, u"i"_s);
    CHECK(laptops.names(laptops.first) == QStringList{u"Lime"_s});
    laptops.remove(laptops.first, row);
    CHECK(laptops.names(laptops.first).isEmpty());
    REQUIRE_OK(laptops.first.store->undo(laptops.audit));
    CHECK(laptops.names(laptops.first) == QStringList{u"Lime"_s});
    REQUIRE_OK(laptops.first.store->undo(laptops.audit));
    CHECK(laptops.names(laptops.first).isEmpty());
    laptops.checkSame();
}

TEST_CASE("Answers given by name are the first row, before those that are kept by id", "[rows]")
{
    Inventories laptops;
    REQUIRE_OK(laptops.first.store->answer(laptops.audit, u"ch_name"_s, u"Old way"_s));
    laptops.added(laptops.first, u"New way"_s, u"i"_s);
    CHECK(laptops.names(laptops.first) == QStringList{u"Old way"_s, u"New way"_s});
}

TEST_CASE("A moved row stands at its new place on every laptop", "[rows]")
{
    Inventories laptops;
    RepeatRow a = laptops.added(laptops.first, u"A"_s, u"i"_s);
    const RepeatRow b = laptops.added(laptops.first, u"B"_s, placeBetween(u"i"_s, {}));
    a.place = placeBetween(b.place, {});
    REQUIRE_OK(laptops.first.store->editRows(laptops.audit, {{a}}));
    laptops.exchange();
    CHECK(laptops.names(laptops.second) == QStringList{u"B"_s, u"A"_s});
    a.place = placeBetween({}, b.place);
    REQUIRE_OK(laptops.first.store->editRows(laptops.audit, {{a}}));
    a.place = placeBetween(b.place, {}) + u"z"_s;
    REQUIRE_OK(laptops.second.store->editRows(laptops.audit, {{a}}));
    laptops.exchange(); // nobody is asked about an order
    CHECK(laptops.first.store->conflicts().value().empty());
    CHECK(laptops.first.store->assessment(laptops.audit).value().conflicts == 0);
    laptops.checkSame();
}

TEST_CASE("A delete takes the answers of the row along, and yields to an answer that it had not seen", "[rows]")
{
    Inventories laptops;
    const RepeatRow row = laptops.added(laptops.first, u"Lime"_s, u"i"_s);
    laptops.give(laptops.first, row, u"ch_sds"_s, u"yes"_s);
    const int answered = laptops.first.store->assessment(laptops.audit).value().answered;
    laptops.exchange();

    laptops.remove(laptops.first, row);
    CHECK(laptops.first.store->assessment(laptops.audit).value().answered == answered - 2);
    CHECK(laptops.first.store->answers(laptops.audit).value().count(answerKey(u"ch_sds"_s, row.id)) == 0);
    laptops.give(laptops.second, row, u"ch_label"_s, u"no"_s);
    laptops.exchange();
    for (Laptop *laptop : {&laptops.first, &laptops.second}) {
        CHECK(laptops.names(*laptop) == QStringList{u"Lime"_s}); // whole, not only the late answer
        const Answers answers = laptop->store->answers(laptops.audit).value();
        REQUIRE(answers.rows.size() == 1);
        CHECK(answers.rows.front().editedWhileDeleted);
        CHECK(answers.value(answerKey(u"ch_label"_s, row.id)).value == u"no"_s);
    }
    laptops.checkSame();
}

TEST_CASE("Two answers to one cell are a conflict until the row is deleted by somebody who saw both", "[rows]")
{
    Inventories laptops;
    const RepeatRow row = laptops.added(laptops.first, u"Lime"_s, u"i"_s);
    laptops.exchange();
    laptops.give(laptops.first, row, u"ch_sds"_s, u"yes"_s);
    laptops.give(laptops.second, row, u"ch_sds"_s, u"no"_s);
    laptops.exchange();
    CHECK(laptops.first.store->conflicts().value().size() == 1);
    CHECK(laptops.first.store->answers(laptops.audit).value().value(answerKey(u"ch_sds"_s, row.id)).contested);
    laptops.remove(laptops.first, row);
    CHECK(laptops.first.store->conflicts().value().empty());
    CHECK(laptops.first.store->assessment(laptops.audit).value().conflicts == 0);
    laptops.exchange();
    laptops.checkSame();
}

TEST_CASE("Notes in a deleted row are found no more, and again once it is back", "[rows]")
{
    Inventories laptops;
    const RepeatRow row = laptops.added(laptops.first, u"Lime"_s, u"i"_s);
    REQUIRE_OK(laptops.first.store->note(laptops.audit, answerKey(u"ch_sds"_s, row.id), u"torn sheet"_s));
    const auto hits = [&] { return laptops.first.store->search(u"torn"_s, 10).value().size(); };
    CHECK(hits() == 1);
    laptops.remove(laptops.first, row);
    CHECK(hits() == 0);
    REQUIRE_OK(laptops.first.store->undo(laptops.audit));
    CHECK(hits() == 1);
    laptops.checkSame();
}

TEST_CASE("Progress counts every row", "[rows]")
{
    Inventories laptops;
    const auto progress = [&] {
        return progressOf(*inventory(), sessionFor(*inventory(), laptops.first.store->answers(laptops.audit).value(),
                                                   laptops.first.clock));
    };
    const int before = progress().applicable;
    laptops.added(laptops.first, u"A"_s, u"i"_s);
    CHECK(progress().applicable == before);
    laptops.added(laptops.first, u"B"_s, u"j"_s);
    CHECK(progress().applicable > before);
    CHECK(progress().answered >= 2);
}

TEST_CASE("Places fit between others and stay short at the end of a list", "[rows]")
{
    QString last;
    for (int i = 0; i < 200; ++i) {
        const QString next = placeBetween(last, {});
        CHECK(last < next);
        last = next;
    }
    CHECK(last.size() < 20);
    QString low = u"a"_s;
    const QString high = u"b"_s;
    for (int i = 0; i < 60; ++i) {
        const QString middle = placeBetween(low, high);
        REQUIRE(low < middle);
        REQUIRE(middle < high);
        low = middle;
    }
    QString first = u"i"_s;
    for (int i = 0; i < 60; ++i) {
        const QString before = placeBetween({}, first);
        REQUIRE(before < first);
        first = before;
    }
}
