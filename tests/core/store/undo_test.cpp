// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/pair.h"

#include <random>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// What people see of an assessment, without who wrote it and when.
QString seen(Store &store, AssessmentId audit)
{
    QStringList lines;
    const Answers answers = store.answers(audit).value();
    for (const Answer &answer : answers) {
        if (!answer.value.isEmpty() || !answer.note.isEmpty()) {
            lines += u"%1=%2/%3 %4"_s.arg(answer.question, answer.value, answer.note)
                         .arg(answer.contested ? u"contested"_s : QString());
        }
    }
    const std::vector<FindingRow> findings = store.findings(audit).value();
    for (const FindingRow &row : findings) {
        lines += u"finding %1 %2 %3 %4"_s.arg(row.finding.id.toString(), row.finding.statement,
                                              toCode(row.finding.state), toCode(row.finding.severity));
        for (const CorrectiveAction &action : row.actions) {
            lines += u"action %1 %2 %3"_s.arg(action.id.toString(), action.what, toCode(action.state));
        }
    }
    lines.sort();
    const std::vector<AssessmentRow> audits = store.assessments().value();
    for (const AssessmentRow &row : audits) {
        lines += u"assessment %1"_s.arg(row.assessment.auditors);
    }
    const std::vector<SiteRow> sites = store.sites().value();
    for (const auto &[fact, value] : sites.front().site.facts) {
        lines += value.isEmpty() ? QString() : fact + u'=' + value;
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// One random mutation of every kind that people make.
class Auditor
{
public:
    Auditor(Laptop &laptop, AssessmentId audit, unsigned seed) : m_laptop(laptop), m_audit(audit), m_random(seed) {}

    void act()
    {
        Store &store = *m_laptop.store;
        m_laptop.clock.advance(3 * 60 * 1000); // so that a note is a step of its own
        const QString question = QString(QChar(u'a' + static_cast<char16_t>(pick(3))));
        const QString value = QStringList{u"yes"_s, u"no"_s, QString()}.at(static_cast<qsizetype>(pick(3)));
        switch (pick(10)) {
        case 0:
            REQUIRE_OK(store.note(m_audit, question, u"note %1"_s.arg(pick(100))));
            break;
        case 1:
            addFinding();
            break;
        case 2:
            REQUIRE_OK(store.answer(m_audit, u"workers"_s, QString::number(pick(100)), u"workers"_s));
            break;
        case 3:
            changeFinding(true);
            break;
        case 4:
            changeFinding(false);
            break;
        case 5:
            REQUIRE_OK(store.answer(m_audit, {{u"a"_s, value}, {u"b"_s, value, {}, u"all"_s}}));
            break;
        case 6:
            addAction();
            break;
        case 7: {
            const auto open = store.conflicts().value();
            if (!open.empty()) {
                REQUIRE_OK(store.resolve(open.front(), open.front().sides.back().value, u"seen"_s));
            }
            break;
        }
        default:
            REQUIRE_OK(store.answer(m_audit, question, value));
        }
    }

private:
    size_t pick(size_t n) { return std::uniform_int_distribution<size_t>(0, n - 1)(m_random); }

    void addFinding()
    {
        REQUIRE_OK(m_laptop.store->put(newFinding(m_audit, m_laptop.clock, u"finding %1"_s.arg(pick(100)))));
    }
    void changeFinding(bool remove)
    {
        const auto rows = m_laptop.store->findings(m_audit).value();
        if (rows.empty()) {
            return;
        }
        Finding finding = rows[pick(rows.size())].finding;
        finding.statement += u" and more"_s;
        REQUIRE_OK(remove ? m_laptop.store->remove(finding) : m_laptop.store->put(finding));
    }
    void addAction()
    {
        const auto rows = m_laptop.store->findings(m_audit).value();
        if (rows.empty()) {
            return;
        }
        CorrectiveAction action;
        action.id = ActionId::create(m_laptop.clock);
        action.assessment = m_audit;
        action.finding = rows[pick(rows.size())].finding.id;
        action.what = u"action %1"_s.arg(pick(100));
        REQUIRE_OK(m_laptop.store->put(action));
    }

    Laptop &m_laptop;
    AssessmentId m_audit;
    std::mt19937 m_random;
};

int steps(Laptop &laptop, AssessmentId audit)
{
    return laptop.store->undoState(audit).value().undoSteps;
}

} // namespace

TEST_CASE("All the way back and forward again shows the same, also after a restart", "[undo]")
{
    const auto seed = GENERATE(range(1u, 9u));
    CAPTURE(seed);
    Pair laptops;
    // A conflict to decide lies ready.
    REQUIRE_OK(laptops.first.store->answer(laptops.audit, u"c"_s, u"yes"_s));
    REQUIRE_OK(laptops.second.store->answer(laptops.audit, u"c"_s, u"no"_s));
    laptops.exchange();
    Laptop &laptop = laptops.first;
    const int before = steps(laptop, laptops.audit);
    std::vector<QString> shown{seen(*laptop.store, laptops.audit)};
    Auditor auditor(laptop, laptops.audit, seed);
    while (steps(laptop, laptops.audit) < before + 12) {
        const int had = steps(laptop, laptops.audit);
        auditor.act();
        if (steps(laptop, laptops.audit) > had) {
            shown.push_back(seen(*laptop.store, laptops.audit));
        } else {
            REQUIRE(seen(*laptop.store, laptops.audit) == shown.back()); // what is no step changes nothing
        }
    }
    laptop.reopen();
    for (size_t i = shown.size() - 1; i-- > 0;) {
        REQUIRE_OK(laptop.store->undo(laptops.audit));
        REQUIRE(seen(*laptop.store, laptops.audit) == shown[i]);
    }
    laptop.reopen();
    // Others go on elsewhere meanwhile.
    REQUIRE_OK(laptops.second.store->setPerson(u"Umar R."_s));
    laptops.exchange();
    for (size_t i = 1; i < shown.size(); ++i) {
        REQUIRE_OK(laptop.store->redo(laptops.audit));
        REQUIRE(seen(*laptop.store, laptops.audit) == shown[i]);
    }
    CHECK(laptop.store->redo(laptops.audit).error().code == Error::Code::NothingToUndo);
    CHECK(laptop.store->check().value().problems == QStringList());
    laptops.exchange();
    CHECK(seen(*laptops.second.store, laptops.audit) == shown.back());
    CHECK(stateOf(*laptops.first.store) == stateOf(*laptops.second.store));
}

TEST_CASE("A step that somebody else has gone on from is refused and passed over", "[undo]")
{
    Pair laptops;
    REQUIRE_OK(laptops.first.store->answer(laptops.audit, u"b"_s, u"yes"_s));
    REQUIRE_OK(laptops.first.store->answer(laptops.audit, u"a"_s, u"yes"_s));
    laptops.exchange();
    REQUIRE_OK(laptops.second.store->answer(laptops.audit, u"a"_s, u"no"_s));
    laptops.exchange();

    const auto refused = laptops.first.store->undo(laptops.audit);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::ChangedMeanwhile);
    CHECK(laptops.first.store->answers(laptops.audit).value().value(u"a"_s).value == u"no"_s);
    const auto undone = laptops.first.store->undo(laptops.audit);
    REQUIRE_OK(undone);
    CHECK(undone->step.entity == "b");
    CHECK(laptops.first.store->answers(laptops.audit).value().value(u"b"_s).value.isEmpty());
    CHECK(laptops.first.store->answers(laptops.audit).value().value(u"a"_s).value == u"no"_s);
}

TEST_CASE("A finding that somebody else has added to is not taken back as a whole", "[undo]")
{
    Pair laptops;
    Finding finding = newFinding(laptops.audit, laptops.first.clock, u"Exit 2 chained shut"_s);
    REQUIRE_OK(laptops.first.store->put(finding));
    laptops.exchange();
    finding.evidence = u"photo 4"_s;
    REQUIRE_OK(laptops.second.store->put(finding));
    laptops.exchange();

    const auto refused = laptops.first.store->undo(laptops.audit);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::ChangedMeanwhile);
    CHECK(laptops.first.store->findings().value().front().finding == finding);
}

TEST_CASE("A deleted assessment is brought back by undo, and says what it would take back", "[undo]")
{
    Pair laptops;
    REQUIRE_OK(laptops.first.store->answer(laptops.audit, u"a"_s, u"yes"_s));
    REQUIRE_OK(laptops.first.store->remove(laptops.audit));
    const UndoState state = laptops.first.store->undoState(laptops.audit).value();
    REQUIRE(state.undo.has_value());
    CHECK(state.undo->kind == UndoKind::Delete);
    CHECK(state.undo->entityType == static_cast<quint64>(EntityType::Assessment));
    CHECK(state.undo->atMs == laptops.first.clock.nowMs());
    CHECK_FALSE(state.redo.has_value());

    REQUIRE_OK(laptops.first.store->undo(laptops.audit));
    CHECK(laptops.first.store->assessments().value().size() == 1);

    SECTION("forward again, it is gone")
    {
        REQUIRE_OK(laptops.first.store->redo(laptops.audit));
        CHECK(laptops.first.store->assessments().value().empty());
    }
    SECTION("not if somebody has written to it since")
    {
        laptops.exchange();
        REQUIRE_OK(laptops.second.store->answer(laptops.audit, u"b"_s, u"yes"_s));
        laptops.exchange();
        CHECK(laptops.first.store->redo(laptops.audit).error().code == Error::Code::ChangedMeanwhile);
        CHECK(laptops.first.store->assessments().value().size() == 1);
    }
    SECTION("something new ends what could be made again")
    {
        REQUIRE_OK(laptops.first.store->answer(laptops.audit, u"b"_s, u"yes"_s));
        CHECK_FALSE(laptops.first.store->undoState(laptops.audit).value().redo.has_value());
    }
}

TEST_CASE("Two hundred steps are kept, and a closed assessment is not reopened by undo", "[undo]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    for (int i = 0; i < 203; ++i) {
        laptop.clock.advance(3 * 60 * 1000);
        REQUIRE_OK(laptop.store->note(audit, u"a"_s, u"note %1"_s.arg(i)));
    }
    CHECK(steps(laptop, audit) == 200);
    Assessment closed = laptop.store->assessment(audit).value().assessment;
    closed.state = AssessmentState::Closed;
    REQUIRE_OK(laptop.store->put(closed));

    CHECK(laptop.store->undo(audit).error().code == Error::Code::AssessmentClosed);

    CHECK(steps(laptop, audit) == 200); // refused, not passed over
}

TEST_CASE("A note that is typed on is one step, for two minutes and with nothing in between", "[undo]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    const int before = steps(laptop, audit);
    const auto type = [&](const QString &question, const QString &note, qint64 pause) {
        laptop.clock.advance(pause);
        REQUIRE_OK(laptop.store->note(audit, question, note));
    };
    const auto noteOf = [&](const QString &question) { return laptop.store->answers(audit).value().value(question).note; };
    type(u"a"_s, u"Exit"_s, 1000);
    type(u"a"_s, u"Exit 2"_s, 30'000);
    laptop.reopen();
    type(u"a"_s, u"Exit 2 chained"_s, 80'000);
    CHECK(steps(laptop, audit) == before + 1);

    SECTION("all of it goes and comes at once")
    {
        REQUIRE_OK(laptop.store->undo(audit));
        CHECK(noteOf(u"a"_s).isEmpty());
        REQUIRE_OK(laptop.store->redo(audit));
        CHECK(noteOf(u"a"_s) == u"Exit 2 chained");
    }
    SECTION("after two minutes a new step begins")
    {
        type(u"a"_s, u"Exit 2 chained shut"_s, 20'000);
        CHECK(steps(laptop, audit) == before + 2);
        REQUIRE_OK(laptop.store->undo(audit));
        CHECK(noteOf(u"a"_s) == u"Exit 2 chained");
    }
    SECTION("another question or an answer in between ends it")
    {
        type(u"b"_s, u"No drill"_s, 100);
        type(u"a"_s, u"Exit 3"_s, 100);
        REQUIRE_OK(laptop.store->answer(audit, u"a"_s, u"no"_s));
        type(u"a"_s, u"Exit 3 chained"_s, 100);
        CHECK(steps(laptop, audit) == before + 5);
    }
    SECTION("what is removed again leaves no step")
    {
        type(u"a"_s, QString(), 100);
        CHECK(steps(laptop, audit) == before);
    }
}
