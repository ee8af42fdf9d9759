// SPDX-License-Identifier: GPL-3.0-or-later
// A day's work by keyboard alone: what was typed is in the file afterwards, all of it.
#include "tests/ui/audits/pagebench.h"

#include <QDir>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

struct Written
{
    QString value;
    QString note;
};

/// Goes through an audit as a hand on the keyboard does. Says what it wrote, and how many keys that took.
class Robot
{
public:
    explicit Robot(PageBench &bench)
        : m_bench(bench)
    {
    }

    /// Answers from the question that is shown to the last one, `most` at most; every seventh with a note.
    std::map<QString, Written> answerAll(bool notes, int most = 10'000)
    {
        std::map<QString, Written> written;
        for (int number = 1; int(written.size()) < most; ++number) {
            const QuestionState state = m_bench.assessment.question();
            const bool isLast = !state.next;
            Written &entry = written[state.name];
            if (notes && number % 7 == 0 && state.kind != AnswerKind::Words) { // words may have a stroke in them
                entry.note = u"seen at %1"_s.arg(number);
                press(Qt::Key_Slash);
                type(entry.note);
                press(Qt::Key_Escape);
            }
            entry.value = answer(state, number);
            if (isLast && m_bench.current() == state.name) {
                break;
            }
            INFO(state.name.toStdString() << " answered " << entry.value.toStdString() << ", focus on "
                                          << QApplication::focusWidget()->metaObject()->className() << ' '
                                          << QApplication::focusWidget()->objectName().toStdString());
            REQUIRE(m_bench.current() != state.name);
        }
        return written;
    }

    [[nodiscard]] int keys() const { return m_keys; }

private:
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_keys;
        m_bench.press(key, modifiers);
    }
    void type(const QString &text)
    {
        m_keys += int(text.size());
        m_bench.type(text);
    }

    QString answer(const QuestionState &state, int number)
    {
        if (state.isRepeat) {
            press(Qt::Key_PageDown);
            return {};
        }
        switch (state.kind) {
        case AnswerKind::One: {
            const size_t count = state.choices.size();
            const size_t at = count > 2 && number % 5 == 0 ? 2 : number % 11 == 0 ? 1 : 0;
            pressKeyOf(state.choices[at]);
            return state.choices[at].name;
        }
        case AnswerKind::Several: {
            pressKeyOf(state.choices.front());
            if (m_bench.current() == state.name) {
                press(Qt::Key_Return);
            }
            return state.choices.front().name;
        }
        case AnswerKind::Whole:
        case AnswerKind::Decimal:
            for (const QString &digits : {u"60"_s, u"3"_s, u"1"_s, u"0"_s, u"600"_s, u"25000"_s}) {
                type(digits);
                press(Qt::Key_Return);
                if (m_bench.current() != state.name || (!state.next && !hasProblem())) {
                    return digits;
                }
                press(Qt::Key_A, Qt::ControlModifier);
            }
            FAIL("no number suits " << state.name.toStdString());
            return {};
        case AnswerKind::Words:
            type(u"machine %1"_s.arg(number));
            press(Qt::Key_PageDown);
            return u"machine %1"_s.arg(number);
        case AnswerKind::Day:
            press(Qt::Key_PageDown);
            return {};
        }
        return {};
    }

    void pressKeyOf(const ChoiceState &choice)
    {
        REQUIRE(choice.key.size() == 1);
        type(choice.key.toLower());
    }

    [[nodiscard]] bool hasProblem() const
    {
        const auto *problem = m_bench.page->findChild<QWidget *>(u"answerProblem"_s);
        return problem && problem->isVisible();
    }

    PageBench &m_bench;
    int m_keys = 0;
};

/// Everything that was written is in the file that the window has left behind.
void checkKept(const QString &path, const QString &profile, const Clock &clock, AssessmentId audit,
               const std::map<QString, Written> &written)
{
    StoreOptions options;
    options.path = path;
    options.profile = profile;
    auto store = Store::open(options, clock);
    REQUIRE_OK(store);
    const auto kept = (*store)->answers(audit);
    REQUIRE_OK(kept);
    for (const auto &[question, entry] : written) {
        INFO(question.toStdString());
        CHECK(kept->value(question).value == entry.value);
        CHECK(kept->value(question).note == entry.note);
    }
}

} // namespace

TEST_CASE("a robot audits three hundred questions by keyboard and nothing is lost")
{
    auto bench = std::make_unique<PageBench>();
    bench->folder.setAutoRemove(false);
    const QString folder = bench->folder.path();
    std::map<QString, Written> written[2];
    AssessmentId audits[2];
    size_t total = 0;
    for (int i : {0, 1}) {
        const auto pack = bench->workspace->library().newest(i == 0 ? u"osh-core"_s : u"osh-walkthrough"_s);
        const Assessment audit = bench->addAudit(bench->site, QDate(2026, 3, 12), AssessmentKind::Audit, pack);
        bench->page->openAudit(audit.id, {});
        REQUIRE(soon([&] { return bench->assessment.id() == audit.id && !bench->current().isEmpty(); }));
        audits[i] = audit.id;
        written[i] = Robot(*bench).answerAll(true);
        total += written[i].size();
        bench->page->goBack();
        CHECK_FALSE(bench->assessment.isOpen());
    }
    CHECK(total >= 300);
    CHECK(bench->errors.empty());
    const FakeClock clock = bench->clock;
    bench.reset(); // the window is closed
    for (int i : {0, 1}) {
        checkKept(folder + u"/test.meyardb"_s, folder + u"/profile"_s, clock, audits[i], written[i]);
    }
    QDir(folder).removeRecursively();
}

TEST_CASE("forty-five questions of a self-check take sixty keys at most")
{
    PageBench bench;
    const auto pack = bench.workspace->library().newest(u"sme-selfcheck"_s);
    const Assessment check = bench.addAudit(bench.site, QDate(2026, 3, 12), AssessmentKind::SelfAssessment, pack);
    bench.page->openAudit(check.id, {});
    REQUIRE(soon([&] { return bench.assessment.id() == check.id && !bench.current().isEmpty(); }));
    Robot robot(bench);
    const auto written = robot.answerAll(false, 45);
    CHECK(written.size() == 45);
    CHECK(robot.keys() <= 60);
    for (const auto &[question, entry] : written) {
        INFO(question.toStdString());
        CHECK(soon([&, name = question] { return bench.stored(check, name).value == entry.value; }));
    }
}
