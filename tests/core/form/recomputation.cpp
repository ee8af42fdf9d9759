// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/cellgraph.h"
#include "tests/core/form/formsupport.h"

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;
using meyar::test::FormText;
using meyar::test::NamedSession;

TEST_CASE("An answer returns what changed, in form order, and nothing else",
          "[form][recomputation]")
{
    NamedSession session(FormText{
        .survey = "type,name,label,relevant,constraint,required,calculation\n"
                  "calculate,sum,,,,,\"sum(${a}, ${b})\"\n"
                  "integer,a,A,,. < 10,,\n"
                  "integer,b,B,,,${a} > 5,\n"
                  "text,why,Why?,${sum} > 10,,,\n"
                  "begin group,g,G,${a} > 3,,,\n"
                  "text,x,X,,,,\n"
                  "text,y,Y,${x} = 'y',,,\n"
                  "end group,,,,,,\n"
                  "text,free,Free,,,,\n",
    });

    CHECK(session.answer("free", u"x"_s) == QStringList{u"free"_s});
    CHECK(session.answer("a", u"1"_s) == QStringList{u"sum"_s, u"a"_s});
    CHECK(session.answer("a", u"1"_s) == QStringList{u"a"_s}); // itself always
    CHECK(session.answer("a", u"4"_s) == QStringList{u"sum"_s, u"a"_s, u"g"_s, u"x"_s});
    CHECK(session.answer("a", u"6"_s) == QStringList{u"sum"_s, u"a"_s, u"b"_s});
    CHECK(session.answer("x", u"y"_s) == QStringList{u"x"_s, u"y"_s});
    CHECK(session.answer("a", u"11"_s) == QStringList{u"sum"_s, u"a"_s, u"why"_s});
    CHECK(session.answer("a", {})
          == QStringList{u"sum"_s, u"a"_s, u"b"_s, u"why"_s, u"g"_s, u"x"_s, u"y"_s});
    CHECK(session.answer("b", u"12"_s) == QStringList{u"sum"_s, u"b"_s, u"why"_s});
}

TEST_CASE("An answer to what is irrelevant changes nothing else", "[form][recomputation]")
{
    NamedSession session(FormText{.survey = "type,name,label,relevant,calculation\n"
                                            "text,a,A,,\n"
                                            "text,b,B,${a} = 'x',\n"
                                            "calculate,c,,,${b}\n"});
    CHECK(session.answer("b", u"hidden"_s) == QStringList{u"b"_s});
    CHECK(session.value("c").isEmpty());
    CHECK(session.answer("a", u"x"_s) == QStringList{u"a"_s, u"b"_s, u"c"_s});
    CHECK(session.value("c") == u"hidden"_s);
}

TEST_CASE("Calculations are in order whatever the order of their rows", "[form][recomputation]")
{
    NamedSession session(FormText{.survey = "type,name,label,calculation\n"
                                            "calculate,d,,${c} + ${b}\n"
                                            "calculate,c,,${b} + ${a}\n"
                                            "calculate,b,,${a} + 1\n"
                                            "integer,a,A,\n"});
    session.answer("a", u"1"_s);
    CHECK(session.value("d") == u"5"_s);
    session.answer("a", u"2"_s);
    CHECK(session.value("d") == u"8"_s);
}

TEST_CASE("Cells are ordered after everything that they read", "[form][recomputation]")
{
    std::vector<Cell> cells;
    for (NodeIndex node = 0; node < 6; ++node) {
        cells.push_back({.node = node, .expression = {}});
    }
    const std::vector<CellGraph::Edge> edges = {{5, 0}, {0, 4}, {4, 1}, {5, 1}, {1, 2}};

    const CellGraph graph(cells, edges);

    CHECK(graph.cycles().empty());
    REQUIRE(graph.cells().size() == cells.size());
    size_t seen = 0;
    for (int cell = 0; cell < 6; ++cell) {
        for (const auto &[dependent, share] : graph.dependents(cell)) {
            CHECK(dependent > cell);
            CHECK(share == 0);
            ++seen;
        }
    }
    CHECK(seen == edges.size());
}

TEST_CASE("A graph with cycles still holds every cell once", "[form][recomputation]")
{
    std::vector<Cell> cells;
    for (NodeIndex node = 0; node < 7; ++node) {
        cells.push_back({.node = node, .expression = {}});
    }
    // 0 ⇄ 1, 2 reads itself, 3 → 4 → 5 → 3 and 4 → 0; 6 is behind them all
    const CellGraph graph(cells,
                          {{0, 1}, {1, 0}, {2, 2}, {3, 4}, {4, 5}, {5, 3}, {4, 0}, {0, 6}, {5, 6}});

    CHECK(graph.cycles().size() == 3);
    std::vector<NodeIndex> nodes;
    for (const Cell &cell : graph.cells()) {
        nodes.push_back(cell.node);
    }
    std::sort(nodes.begin(), nodes.end());
    CHECK(nodes == std::vector<NodeIndex>{0, 1, 2, 3, 4, 5, 6});
}
