// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is answered in whatever order, a session is in the state that a new one with the same
// answers is in, and it has said of every difference that it changed.
#include "tests/core/form/formsupport.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;
using meyar::test::FormText;

namespace {

/// A form in which every row may read any row above it, with groups, all field kinds and all types.
class RandomForm
{
public:
    explicit RandomForm(unsigned seed)
        : m_random(seed)
    {
    }

    FormText text(int rows)
    {
        QString survey = u"type,name,label,relevant,constraint,required,calculation\n"_s;
        int open = 0;
        for (int row = 0; row < rows; ++row) {
            if (open > 0 && chance(8)) {
                survey += u"end group,,,,,,\n"_s;
                --open;
            } else if (open < 4 && chance(8)) {
                survey += u"begin group,%1,G,\"%2\",,,\n"_s.arg(newName(), maybe(condition(), 2));
                m_asked.pop_back(); // a group has no value
                ++open;
            } else {
                survey += questionRow();
            }
        }
        survey += u"end group,,,,,,\n"_s.repeated(open);
        return {.survey = survey.toUtf8(),
                .choices = "list_name,name,label\nyn,yes,Y\nyn,no,N\nyn,na,NA\n"};
    }

    QString answerFor(const Node &node)
    {
        static const QStringList choices = {u"yes"_s, u"no"_s, u"na"_s};
        if (chance(5)) {
            return {};
        }
        switch (node.type) {
        case NodeType::Integer:
            return QString::number(upTo(6) - 2);
        case NodeType::SelectOne:
            return choices[upTo(3)];
        case NodeType::SelectMultiple:
            return chance(2) ? u"na yes"_s : choices[upTo(3)];
        case NodeType::Date:
            return u"2026-03-%1"_s.arg(10 + upTo(6));
        default:
            return choices[upTo(3)];
        }
    }

    int upTo(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_random); }
    bool chance(int oneIn) { return upTo(oneIn) == 0; }

private:
    QString newName()
    {
        m_asked.append(u"q%1"_s.arg(m_next++));
        return m_asked.back();
    }

    QString maybe(const QString &expression, int oneIn)
    {
        return chance(oneIn) ? expression : QString();
    }

    QString questionRow()
    {
        static const QStringList types
            = {u"integer"_s, u"select_one yn"_s, u"select_multiple yn"_s, u"text"_s, u"date"_s};
        const QString relevant = maybe(condition(), 3);
        const QString constraint = maybe(condition(), 4);
        const QString required = maybe(condition(), 4);
        const bool isCalculation = chance(3);
        const QString calculation = isCalculation || chance(10) ? number() : QString();
        const QString type = isCalculation ? u"calculate"_s : types[upTo(5)];
        return u"%1,%2,L,\"%3\",\"%4\",\"%5\",\"%6\"\n"_s.arg(type, newName(), relevant, constraint,
                                                              required, calculation);
    }

    QString reference()
    {
        return m_asked.isEmpty()
            ? u"3"_s
            : QString(u"${"_s + m_asked[upTo(static_cast<int>(m_asked.size()))] + u'}');
    }

    QString condition()
    {
        switch (upTo(6)) {
        case 0:
            return reference() + u" = 'yes'"_s;
        case 1:
            return reference() + u" > "_s + number();
        case 2:
            return u"selected("_s + reference() + u", 'na')"_s;
        case 3:
            return reference() + u" != '' or "_s + reference() + u" = "_s + reference();
        case 4:
            return u"not("_s + reference() + u" = 'no') and today() >= "_s + reference();
        default:
            return u"count-selected("_s + reference() + u") mod 2 = 1"_s;
        }
    }

    QString number()
    {
        switch (upTo(5)) {
        case 0:
            return u"sum("_s + reference() + u", "_s + reference() + u')';
        case 1:
            return u"coalesce("_s + reference() + u", 1) + 1"_s;
        case 2:
            return u"if("_s + reference() + u" = 'yes', 1, "_s + reference() + u" * 2)"_s;
        case 3:
            return u"round("_s + reference() + u" div 3, 1)"_s;
        default:
            return QString::number(upTo(4));
        }
    }

    std::mt19937 m_random;
    QStringList m_asked;
    int m_next = 0;
};

struct NodeView
{
    QString value;
    bool relevant = false;
    bool required = false;
    bool holds = false;
    friend bool operator==(const NodeView &, const NodeView &) = default;
};

std::vector<NodeView> viewOf(const Session &session)
{
    std::vector<NodeView> view;
    for (NodeIndex node = 0; node < static_cast<NodeIndex>(session.form().nodes.size()); ++node) {
        view.push_back({session.value(node), session.isRelevant(node), session.isRequired(node),
                        session.constraintHolds(node)});
    }
    return view;
}

} // namespace

TEST_CASE("Answering step by step ends where loading everything does", "[form][property]")
{
    const unsigned seed = GENERATE(range(1U, 26U));
    CAPTURE(seed);
    RandomForm random(seed);
    const test::FakeClock clock;
    const auto form = random.text(80).form();
    const auto program = compile(form);
    Session session(program, clock);
    QHash<QString, QString> answers;

    for (int step = 0; step < 60; ++step) {
        const NodeIndex index = random.upTo(static_cast<int>(form->nodes.size()));
        const Node &node = form->node(index);
        if (!node.isQuestion()) {
            continue;
        }
        const QString answer = random.answerFor(node);
        const std::vector<NodeView> before = viewOf(session);
        std::vector<NodeIndex> changed;
        for (const Place place : session.setAnswer(index, answer)) {
            changed.push_back(place.node);
        }
        answers[node.name] = answer;

        Session fresh(program, clock);
        fresh.load(answers);
        const std::vector<NodeView> after = viewOf(session);
        REQUIRE((after == viewOf(fresh)));

        std::vector<NodeIndex> differences;
        for (NodeIndex i = 0; i < static_cast<NodeIndex>(after.size()); ++i) {
            if (i == index || after[static_cast<size_t>(i)] != before[static_cast<size_t>(i)]) {
                differences.push_back(i);
            }
        }
        REQUIRE(
            std::includes(changed.begin(), changed.end(), differences.begin(), differences.end()));
    }
}
