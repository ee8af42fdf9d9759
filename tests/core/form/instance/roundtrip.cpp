// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever form is filled in, in whatever way: written, read and loaded again it looks the same.
#include "core/form/formfile.h"
#include "tests/core/form/instance/instancesupport.h"
#include "tests/core/form/instance/randomwalk.h"

#include <QDirIterator>

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
        m_survey
            = u"type,name,label,relevant,constraint,required,calculation,default,repeat_count\n"_s;
        addRows(rows, 0, false);
        return {.survey = m_survey.toUtf8(),
                .choices = "list_name,name,label\nyn,yes,Y\nyn,no,N\nyn,na,NA\n",
                .settings = "form_id,version,name,instance_name\n"
                            "random,3,visit,\"concat('n', 1 + 1)\"\n"};
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
                const QString counted
                    = isRepeat && chance(3) ? u"${%1} mod 3"_s.arg(anyName()) : QString();
                m_survey += u"begin %1,%2,G,\"%3\",,,,,%4\n"_s.arg(
                    kind, newName(false), maybe(2), m_names.isEmpty() ? QString() : counted);
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
        static const QStringList types = {u"integer"_s, u"select_one yn"_s, u"select_multiple yn"_s,
                                          u"text"_s,    u"date"_s,          u"dateTime"_s,
                                          u"decimal"_s, u"image"_s,         u"note"_s};
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

    QString anyName()
    {
        return m_names.isEmpty() ? u"q0"_s : m_names[upTo(static_cast<int>(m_names.size()))];
    }

    QString maybe(int oneIn)
    {
        if (m_names.isEmpty() || !chance(oneIn)) {
            return {};
        }
        return chance(2) ? u"${%1} != 'no'"_s.arg(anyName()) : u"${%1} = ''"_s.arg(anyName());
    }

    std::mt19937 m_random;
    QString m_survey;
    QStringList m_names;
    int m_next = 0;
};

void requireRoundTrip(const Session &before, const std::shared_ptr<const Program> &program,
                      const Clock &clock)
{
    const WrittenSubmission written = writeSubmission(before);
    const ReadSubmission read = readSubmission(written.xml, before.form(), u"s.xml"_s);
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

} // namespace

TEST_CASE("A session written and read again shows the same", "[form][submission][property]")
{
    const unsigned seed = GENERATE(range(1U, 61U));
    CAPTURE(seed);
    const auto form = RandomVisit(seed).text(25).form();
    test::RandomWalk walk(seed);
    const test::FakeClock clock;
    const auto program = compile(form);
    Session before(program, clock);
    for (int stretch = 0; stretch < 4; ++stretch) {
        walk.take(before, 40);
        requireRoundTrip(before, program, clock);
    }
}

TEST_CASE("Real forms, filled in at random, come back the same", "[form][submission][property]")
{
    const QString folder = QStringLiteral(MEYAR_TEST_DATA "/../../../shared/forms");
    if (!QDir(folder).exists()) {
        WARN("skipped: ../shared/forms is not here");
        return;
    }
    int forms = 0;
    QDirIterator files(folder, {u"*.xml"_s, u"*.xlsx"_s, u"*.md"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const OpenedForm opened = openForm(path);
        if (opened.form == nullptr) {
            continue;
        }
        CAPTURE(path.toStdString());
        test::RandomWalk walk(static_cast<unsigned>(++forms));
        const test::FakeClock clock;
        const auto program = compile(opened.form);
        Session before(program, clock);
        for (int stretch = 0; stretch < 2; ++stretch) {
            walk.take(before, 60);
            requireRoundTrip(before, program, clock);
        }
    }
    CHECK(forms > 20);
}
