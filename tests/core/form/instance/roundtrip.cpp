// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever form is filled in, in whatever way: written, read and loaded again it looks the same.
#include "tests/core/form/instance/instancesupport.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;
using meyar::test::FormText;

namespace {

class RandomVisit
{
public:
    explicit RandomVisit(unsigned seed)
        : m_random(seed)
    {
    }

    FormText text(int rows)
    {
        m_survey = u"type,name,label,relevant,constraint,required,calculation,default,repeat_count\n"_s;
        addRows(rows, 0, false);
        return {.survey = m_survey.toUtf8(),
                .choices = "list_name,name,label\nyn,yes,Y\nyn,no,N\nyn,na,NA\n",
                .settings = "form_id,version,name,instance_name\n"
                            "random,3,visit,\"concat('n', 1 + 1)\"\n"};
    }

    void walk(Session &session, int steps)
    {
        for (int step = 0; step < steps; ++step) {
            const NodeIndex index = upTo(static_cast<int>(session.form().nodes.size()));
            const Node &node = session.form().node(index);
            const std::optional<RowId> row = randomRow(session, session.form().repeatAround(index));
            if (!row) {
                continue;
            }
            if (node.type == NodeType::Repeat) {
                changeRows(session, index, *row);
            } else if (node.isQuestion() || node.type == NodeType::Image) {
                const QString answer = answerFor(node);
                if (session.fits({index, *row}, answer)) {
                    session.setAnswer({index, *row}, answer);
                }
            }
        }
    }

private:
    int upTo(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_random); }
    bool chance(int oneIn) { return upTo(oneIn) == 0; }

    void addRows(int count, int depth, bool isInRepeat)
    {
        for (int i = 0; i < count; ++i) {
            if (depth < 3 && chance(6)) {
                const bool isRepeat = chance(2);
                const QString kind = isRepeat ? u"repeat"_s : u"group"_s;
                const QString counted = isRepeat && chance(3) ? u"${%1} mod 3"_s.arg(anyName()) : QString();
                m_survey += u"begin %1,%2,G,\"%3\",,,,,%4\n"_s.arg(kind, newName(false), maybe(2),
                                                                   m_names.isEmpty() ? QString() : counted);
                const QStringList outside = m_names;
                addRows(1 + upTo(4), depth + 1, isInRepeat || isRepeat);
                if (isRepeat) {
                    m_names = outside; // from outside many rows would be meant
                }
                m_survey += u"end %1,,,,,,,,\n"_s.arg(kind);
            } else {
                addQuestion();
            }
        }
    }

    void addQuestion()
    {
        static const QStringList types = {u"integer"_s, u"select_one yn"_s,
                                          u"select_multiple yn"_s, u"text"_s, u"date"_s,
                                          u"dateTime"_s, u"decimal"_s, u"image"_s, u"note"_s};
        const QString calculation = m_names.isEmpty() || !chance(4)
            ? QString()
            : u"coalesce(${%1}, 1) + %2"_s.arg(anyName()).arg(upTo(3));
        const bool isCalculate = !calculation.isEmpty() && chance(2);
        const QString type = isCalculate ? u"calculate"_s
            : calculation.isEmpty()      ? types[upTo(static_cast<int>(types.size()))]
                                         : u"text"_s;
        const QString fixed = type == "text"_L1 && chance(3) ? u"given"_s : QString();
        const QString relevant = maybe(3);
        const QString constraint = type == "note"_L1 ? QString() : maybe(5);
        m_survey += u"%1,%2,L,\"%3\",\"%4\",%5,\"%6\",%7,\n"_s.arg(
            type, newName(true), relevant, constraint, chance(4) ? u"yes"_s : QString(),
            calculation, fixed);
    }

    QString newName(bool hasValue)
    {
        const QString name = u"q%1"_s.arg(m_next++);
        if (hasValue) {
            m_names.append(name);
        }
        return name;
    }

    QString anyName() { return m_names.isEmpty() ? u"q0"_s : m_names[upTo(static_cast<int>(m_names.size()))]; }

    QString maybe(int oneIn)
    {
        if (m_names.isEmpty() || !chance(oneIn)) {
            return {};
        }
        return chance(2) ? u"${%1} != 'no'"_s.arg(anyName()) : u"${%1} = ''"_s.arg(anyName());
    }

    QString answerFor(const Node &node)
    {
        static const QStringList texts
            = {u"yes"_s,     u" two  spaces "_s, u"line\r\nend\r"_s, u"<a>&amp;"_s, u"]]>"_s,
               u"پاکستان"_s, u"\"'"_s,           u"\t"_s,            u"𝄞"_s,        u"7"_s};
        static const QStringList choices = {u"yes"_s, u"no"_s, u"na"_s};
        if (chance(5)) {
            return {};
        }
        switch (node.type) {
        case NodeType::Integer:
            return QString::number(upTo(9) - 2);
        case NodeType::Decimal:
            return u"%1.50"_s.arg(upTo(5));
        case NodeType::SelectOne:
            return choices[upTo(3)];
        case NodeType::SelectMultiple:
            return chance(2) ? u"na yes"_s : choices[upTo(3)];
        case NodeType::Date:
            return u"2026-03-%1"_s.arg(10 + upTo(9));
        case NodeType::DateTime:
            return u"2026-03-12T0%1:30:00.000+0%2:00"_s.arg(upTo(9)).arg(upTo(9));
        case NodeType::Image:
            return u"photo %1.jpg"_s.arg(upTo(3));
        default:
            return texts[upTo(static_cast<int>(texts.size()))];
        }
    }

    /// A row of the repeat, chosen by chance at every level; rootRow for noNode.
    std::optional<RowId> randomRow(const Session &session, NodeIndex repeat)
    {
        if (repeat == noNode) {
            return rootRow;
        }
        const auto around = randomRow(session, session.form().repeatAround(repeat));
        const auto rows = around ? session.rows(repeat, *around) : std::span<const RowId>();
        return rows.empty() ? std::nullopt
                            : std::optional(rows[static_cast<size_t>(upTo(static_cast<int>(rows.size())))]);
    }

    void changeRows(Session &session, NodeIndex repeat, RowId around)
    {
        const auto rows = session.rows(repeat, around);
        if (!session.hasFreeRows(repeat)) {
            return;
        }
        if (rows.empty() || chance(2)) {
            REQUIRE_OK(session.addRow(repeat, around, upTo(static_cast<int>(rows.size()) + 1)));
        } else {
            REQUIRE_OK(session.removeRow(rows[static_cast<size_t>(upTo(static_cast<int>(rows.size())))]));
        }
    }

    std::mt19937 m_random;
    QString m_survey;
    QStringList m_names;
    int m_next = 0;
};

} // namespace

TEST_CASE("A session written and read again shows the same", "[form][submission][property]")
{
    const unsigned seed = GENERATE(range(1U, 61U));
    CAPTURE(seed);
    RandomVisit random(seed);
    const test::FakeClock clock;
    const auto form = random.text(25).form();
    const auto program = compile(form);
    Session before(program, clock);
    for (int stretch = 0; stretch < 4; ++stretch) {
        random.walk(before, 40);
        const WrittenSubmission written = writeSubmission(before);
        const ReadSubmission read = readSubmission(written.xml, *form, u"s.xml"_s);
        INFO(written.xml.toStdString());
        REQUIRE(test::described(read.problems) == QStringList());
        REQUIRE(read.submission);
        REQUIRE(test::described(read.submission->answers)
                == test::described(written.submission.answers));
        REQUIRE((*read.submission == written.submission));
        Session after(program, clock);
        REQUIRE(test::described(loadSubmission(after, *read.submission)) == QStringList());
        REQUIRE(test::relevantView(after) == test::relevantView(before));
        REQUIRE(writeSubmission(after, {.instanceId = written.submission.instanceId}).xml
                == written.xml);
    }
}
