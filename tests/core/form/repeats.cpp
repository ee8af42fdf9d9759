// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/formsupport.h"

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;
using meyar::test::FormText;

namespace {

/// A form with rows, driven by paths.
class RowSession
{
public:
    explicit RowSession(const FormText &text)
        : m_session(text.session(m_clock))
    {
    }

    [[nodiscard]] Place place(const char *path) const
    {
        const auto found = m_session.find(QString::fromUtf8(path));
        CAPTURE(path);
        REQUIRE_OK(found);
        return *found;
    }
    [[nodiscard]] NodeIndex node(const char *name) const
    {
        return m_session.form().find(QString::fromUtf8(name));
    }
    [[nodiscard]] QString value(const char *path) const { return m_session.value(place(path)); }
    QStringList answer(const char *path, const QString &answer)
    {
        REQUIRE_OK(m_session.fits(place(path), answer));
        return paths(m_session.setAnswer(place(path), answer));
    }
    RowId addRow(const char *repeat, RowId around = rootRow, int position = -1)
    {
        const auto row = m_session.addRow(node(repeat), around, position);
        REQUIRE_OK(row);
        return *row;
    }
    [[nodiscard]] QStringList paths(std::span<const Place> places) const
    {
        QStringList all;
        for (const Place each : places) {
            all.append(m_session.path(each).mid(QString(u"/data/"_s).size()));
        }
        return all;
    }
    [[nodiscard]] size_t count(const char *repeat, RowId around = rootRow) const
    {
        return m_session.rows(node(repeat), around).size();
    }
    Session &operator*() { return m_session; }
    Session *operator->() { return &m_session; }

private:
    test::FakeClock m_clock;
    Session m_session;
};

const FormText machines{
    .survey = "type,name,label,relevant,calculation,constraint,required\n"
              "integer,limit,Limit,,,,\n"
              "begin repeat,machine,Machine,,,,\n"
              "text,kind,Kind,,,,yes\n"
              "integer,noise,Noise,,,. < 200,\n"
              "calculate,over,,,${noise} - ${limit},,\n"
              "text,why,Why?,${over} > 0,,,\n"
              "calculate,number,,,position(..),,\n"
              "calculate,sofar,,,\"coalesce(${noise}, 0) + if(${number} > 1, "
              "indexed-repeat(${sofar}, ${machine}, ${number} - 1), 0)\",,\n"
              "end repeat,,,,,,\n"
              "calculate,machines,,,count(${machine}),,\n"
              "calculate,total,,,sum(${noise}),,\n"
              "calculate,loudest,,,max(${noise}),,\n"
              "calculate,kinds,,,\"join(', ', ${kind})\",,\n"
              "calculate,loud,,,count(${machine}[noise > 85]),,\n"
              "calculate,named,,,\"${machine}[kind = 'loom']/noise\",,\n"
              "calculate,second,,,/data/machine[2]/kind,,\n"
              "calculate,answered,,,count-non-empty(${why}),,\n"};

} // namespace

TEST_CASE("A repeat begins with one row and takes more", "[form][repeats]")
{
    RowSession session(machines);
    CHECK(session.count("machine") == 1);
    CHECK(session.value("machines") == u"1"_s);

    session.addRow("machine");
    session.addRow("machine");
    CHECK(session.value("machines") == u"3"_s);
    CHECK(session.value("machine[3]/number") == u"3"_s);
}

TEST_CASE("What is in a row refers to its own row, what is outside to all", "[form][repeats]")
{
    RowSession session(machines);
    session.addRow("machine");
    session.addRow("machine");
    session.answer("limit", u"85"_s);
    session.answer("machine[1]/noise", u"90"_s);
    session.answer("machine[2]/noise", u"80"_s);
    session.answer("machine[2]/kind", u"loom"_s);
    session.answer("machine[1]/kind", u"boiler"_s);

    CHECK(session.value("machine[1]/over") == u"5"_s);
    CHECK(session.value("machine[2]/over") == u"-5"_s);
    CHECK(session.value("machine[3]/over").isEmpty());
    CHECK(session->isRelevant(session.place("machine[1]/why")));
    CHECK_FALSE(session->isRelevant(session.place("machine[2]/why")));
    CHECK(session.value("total") == u"170"_s);
    CHECK(session.value("loudest") == u"90"_s);
    CHECK(session.value("kinds") == u"boiler, loom, "_s);
    CHECK(session.value("loud") == u"1"_s);
    CHECK(session.value("named") == u"80"_s);
    CHECK(session.value("second") == u"loom"_s);
    CHECK(session.value("answered") == u"0"_s);
    session.answer("machine[1]/why", u"old"_s);
    CHECK(session.value("answered") == u"1"_s);
}

TEST_CASE("A repeat with a predicate means all its rows, from within one too", "[form][repeats]")
{
    RowSession session({.survey = "type,name,label,calculation\n"
                                  "begin repeat,tree,Tree,\n"
                                  "text,species,Species,\n"
                                  "integer,age,Age,\n"
                                  "calculate,before,,${tree}[position() = position(current()/..) - 1]/species\n"
                                  "calculate,same,,count(${tree}[species = current()/../species])\n"
                                  "calculate,share,,${age} div sum(${tree}[age > 0]/age)\n"
                                  "end repeat,,,\n"});
    session.addRow("tree");
    session.addRow("tree");
    for (const auto &[path, value] : {std::pair("tree[1]/species", u"oak"_s), {"tree[2]/species", u"oak"_s},
                                      {"tree[3]/species", u"elm"_s}, {"tree[1]/age", u"20"_s},
                                      {"tree[2]/age", u"60"_s}}) {
        session.answer(path, value);
    }
    CHECK(session.value("tree[1]/before").isEmpty());
    CHECK(session.value("tree[3]/before") == u"oak"_s);
    CHECK(session.value("tree[2]/same") == u"2"_s);
    CHECK(session.value("tree[3]/same") == u"1"_s);
    CHECK(session.value("tree[2]/share") == u"0.75"_s);
}

TEST_CASE("A running total reads the row before", "[form][repeats]")
{
    RowSession session(machines);
    for (int i = 1; i < 5; ++i) {
        session.addRow("machine");
    }
    session.answer("machine[1]/noise", u"1"_s);
    session.answer("machine[3]/noise", u"30"_s);
    session.answer("machine[5]/noise", u"100"_s);
    CHECK(session.value("machine[4]/sofar") == u"31"_s);
    CHECK(session.value("machine[5]/sofar") == u"131"_s);

    session.answer("machine[1]/noise", u"2"_s);
    CHECK(session.value("machine[5]/sofar") == u"132"_s);
}

TEST_CASE("Changes in rows are told with their rows, in form order", "[form][repeats]")
{
    RowSession session(machines);
    session.addRow("machine");
    session.answer("machine[1]/noise", u"90"_s);
    session.answer("machine[2]/noise", u"70"_s);
    CHECK(session.answer("limit", u"85"_s)
          == QStringList{u"limit"_s, u"machine[1]/over"_s, u"machine[1]/why"_s,
                         u"machine[2]/over"_s});
    CHECK(session.answer("machine[2]/kind", u"loom"_s)
          == QStringList{u"machine[2]/kind"_s, u"kinds"_s, u"named"_s, u"second"_s});
}

TEST_CASE("Rows can be removed and moved", "[form][repeats]")
{
    RowSession session(machines);
    const RowId second = session.addRow("machine");
    const RowId third = session.addRow("machine");
    session.answer("machine[1]/kind", u"a"_s);
    session.answer("machine[2]/kind", u"b"_s);
    session.answer("machine[3]/kind", u"c"_s);

    REQUIRE_OK(session->moveRow(third, 0));
    CHECK(session.value("kinds") == u"c, a, b"_s);
    CHECK(session->positionOf(third) == 1);
    CHECK(session->value({session.node("number"), third}) == u"1"_s);
    CHECK(session->value({session.node("number"), second}) == u"3"_s);

    REQUIRE_OK(session->removeRow(session->rows(session.node("machine"))[1]));
    CHECK(session.value("kinds") == u"c, b"_s);
    CHECK(session->value({session.node("number"), second}) == u"2"_s);
    CHECK(session.value("machines") == u"2"_s);
    CHECK_FALSE(session->removeRow(rootRow).has_value());
    CHECK_FALSE(session->removeRow(1000).has_value());
    CHECK_FALSE(session->moveRow(second, 2).has_value());

    const RowId inserted = session.addRow("machine", rootRow, 1);
    session.answer("machine[2]/kind", u"x"_s);
    CHECK(session.value("kinds") == u"c, x, b"_s);
    CHECK(session->positionOf(inserted) == 2);
}

TEST_CASE("A count decides how many rows there are, those beyond it sleep with their answers",
          "[form][repeats]")
{
    RowSession session(FormText{
        .survey = "type,name,label,repeat_count,calculation\n"
                  "integer,exits,Exits,,\n"
                  "begin repeat,exit,Exit,${exits},\n"
                  "text,place,Place,,\n"
                  "calculate,number,,,position(..)\n"
                  "end repeat,,,,\n"
                  "calculate,places,,,\"join('+', ${place})\"\n"});
    CHECK(session.count("exit") == 0);
    CHECK_FALSE(session->hasFreeRows(session.node("exit")));
    CHECK_FALSE(session->addRow(session.node("exit")).has_value());

    session.answer("exits", u"3"_s);
    CHECK(session.count("exit") == 3);
    CHECK(session.value("exit[3]/number") == u"3"_s);
    session.answer("exit[1]/place", u"a"_s);
    session.answer("exit[2]/place", u"b"_s);
    session.answer("exit[3]/place", u"c"_s);
    CHECK(session.value("places") == u"a+b+c"_s);

    session.answer("exits", u"1"_s);
    CHECK(session.value("places") == u"a"_s);
    CHECK(session.count("exit") == 1);
    session.answer("exits", u"2"_s);
    CHECK(session.value("places") == u"a+b"_s);
    session.answer("exits", QString());
    CHECK(session.value("places").isEmpty());
    session.answer("exits", u"-4"_s);
    CHECK(session.count("exit") == 0);
    session.answer("exits", u"999999999"_s);
    CHECK(session.count("exit") == 10000);
}

TEST_CASE("Repeats nest, with counts and totals at every level", "[form][repeats]")
{
    RowSession session(FormText{
        .survey = "type,name,label,repeat_count,calculation,relevant\n"
                  "begin repeat,floor,Floor,,,\n"
                  "integer,rooms,Rooms,,,\n"
                  "begin group,g,G,,,\n"
                  "begin repeat,room,Room,${rooms},,\n"
                  "integer,people,People,,,\n"
                  "calculate,share,,,${people} div ${sum},\n"
                  "calculate,where,,,\"concat(position(../../..), '.', position(..))\",\n"
                  "text,crowded,Crowded,,,${people} > ${limit}\n"
                  "end repeat,,,,,\n"
                  "end group,,,,,\n"
                  "calculate,sum,,,sum(${people}),\n"
                  "calculate,first,,,\"indexed-repeat(${people}, ${floor}, 1, ${room}, 1)\",\n"
                  "end repeat,,,,,\n"
                  "integer,limit,Limit,,,\n"
                  "calculate,all,,,sum(${people}),\n"
                  "calculate,allrooms,,,count(${room}),\n"});
    session.addRow("floor");
    session.answer("floor[1]/rooms", u"2"_s);
    session.answer("floor[2]/rooms", u"1"_s);
    session.answer("limit", u"10"_s);
    session.answer("floor[1]/g/room[1]/people", u"5"_s);
    session.answer("floor[1]/g/room[2]/people", u"15"_s);
    session.answer("floor[2]/g/room[1]/people", u"30"_s);

    CHECK(session.value("floor[1]/sum") == u"20"_s);
    CHECK(session.value("floor[2]/sum") == u"30"_s);
    CHECK(session.value("all") == u"50"_s);
    CHECK(session.value("allrooms") == u"3"_s);
    CHECK(session.value("floor[1]/g/room[2]/share") == u"0.75"_s);
    CHECK(session.value("/data/floor[1]/g/room[2]/where") == u"1.2"_s);
    CHECK(session.value("floor[2]/first") == u"5"_s);
    CHECK_FALSE(session->isRelevant(session.place("floor[1]/g/room[1]/crowded")));
    CHECK(session->isRelevant(session.place("floor[1]/g/room[2]/crowded")));

    REQUIRE_OK(session->removeRow(session->rows(session.node("floor"))[0]));
    CHECK(session.value("all") == u"30"_s);
    CHECK(session.value("floor[1]/first") == u"30"_s);
}

TEST_CASE("An irrelevant row is empty everywhere and comes back", "[form][repeats]")
{
    RowSession session(FormText{
        .survey = "type,name,label,relevant,calculation\n"
                  "text,has,Has,,\n"
                  "begin repeat,r,R,${has} != 'no',\n"
                  "integer,x,X,,\n"
                  "end repeat,,,,\n"
                  "calculate,sum,,,sum(${x})\n"
                  "calculate,count,,,count(${r})\n"});
    session.addRow("r");
    session.answer("r[1]/x", u"1"_s);
    session.answer("r[2]/x", u"2"_s);
    CHECK(session.value("sum") == u"3"_s);
    session.answer("has", u"no"_s);
    CHECK(session.value("sum") == u"0"_s);
    CHECK(session.value("count") == u"0"_s);
    CHECK(session.value("r[1]/x").isEmpty());
    CHECK(session->answer(session.place("r[1]/x")) == u"1"_s);
    CHECK_FALSE(session->isRelevant({session.node("r"), rootRow}));
    session.answer("has", {});
    CHECK(session.value("sum") == u"3"_s);
    CHECK(session->isRelevant({session.node("r"), rootRow}));
}

TEST_CASE("A snapshot brings everything back, rows and their ids too", "[form][repeats]")
{
    RowSession session(machines);
    session.addRow("machine");
    session.answer("machine[2]/noise", u"70"_s);
    const Snapshot before = session->snapshot();
    session.answer("machine[2]/noise", u"71"_s);
    session.addRow("machine");
    REQUIRE_OK(session->removeRow(session->rows(session.node("machine"))[0]));
    CHECK(session.value("total") == u"71"_s);

    session->restore(before);
    CHECK(session.value("total") == u"70"_s);
    CHECK(session.value("machines") == u"2"_s);
    CHECK(session->snapshot() == before);
}

TEST_CASE("Answers are loaded by path, rows that are missing are added", "[form][repeats]")
{
    RowSession session(machines);
    session->load({{u"machine[3]/noise"_s, u"3"_s},
                   {u"/data/machine[1]/noise"_s, u"1"_s},
                   {u"machine/kind"_s, u"loom"_s},
                   {u"limit"_s, u"85"_s},
                   {u"nothing[2]/x"_s, u"?"_s},
                   {u"machine[0]/noise"_s, u"?"_s},
                   {u"machine[99999999]/noise"_s, u"?"_s}});
    CHECK(session.count("machine") == 3);
    CHECK(session.value("total") == u"4"_s);
    CHECK(session.value("machine[1]/kind") == u"loom"_s);
    CHECK_FALSE(session->find(u"machine[4]/noise"_s).has_value());
    CHECK_FALSE(session->find(u"machine[1]/limit"_s).has_value());
}

TEST_CASE("One goes through a form row by row, past what is not relevant", "[form][repeats]")
{
    RowSession session(machines);
    session.addRow("machine");
    session.answer("limit", u"85"_s);
    session.answer("machine[2]/noise", u"90"_s);
    std::vector<Place> way;
    for (auto at = session->next(std::nullopt); at; at = session->next(*at)) {
        way.push_back(*at);
    }
    CHECK(session.paths(way)
          == QStringList{u"limit"_s, u"machine[1]/kind"_s, u"machine[1]/noise"_s,
                         u"machine[2]/kind"_s, u"machine[2]/noise"_s, u"machine[2]/why"_s});
    for (size_t i = way.size() - 1; i > 0; --i) {
        CHECK(session->previous(way[i]) == way[i - 1]);
    }
    CHECK_FALSE(session->previous(way.front()).has_value());
    CHECK(session->previous(std::nullopt) == way.back());
}

TEST_CASE("All faults are found, with their rows", "[form][repeats]")
{
    RowSession session(machines);
    session.addRow("machine");
    session.answer("machine[1]/kind", u"loom"_s);
    session->setAnswer(session.place("machine[2]/noise"), u"300"_s);
    const std::vector<Fault> faults = session->validate();
    REQUIRE(faults.size() == 2);
    CHECK(faults[0] == Fault{session.place("machine[2]/kind"), Fault::Kind::Required});
    CHECK(faults[1] == Fault{session.place("machine[2]/noise"), Fault::Kind::Constraint});
}
