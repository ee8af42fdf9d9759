// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/laptop.h"

#include "core/base/savefile.h"

#include <QDir>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

TEST_CASE("An answer is there after the database is closed and opened again", "[store]")
{
    Laptop laptop;
    const auto pack = fourQuestions();
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *pack);
    REQUIRE_OK(laptop.store->answer(audit, u"a"_s, u"no"_s));
    REQUIRE_OK(laptop.store->note(audit, u"a"_s, u"زنجیر لگی تھی"_s));

    laptop.reopen();

    const auto answers = laptop.store->answers(audit);
    REQUIRE_OK(answers);
    CHECK(answers->value(u"a"_s).value == u"no"_s);
    CHECK(answers->value(u"a"_s).note == u"زنجیر لگی تھی"_s);
    CHECK(answers->value(u"a"_s).answeredAtMs == laptop.clock.nowMs());
    CHECK(laptop.store->assessments().value().size() == 1);
    CHECK(laptop.store->packs().value().front()->hash == pack->hash);
}

TEST_CASE("Writing the same value again writes nothing", "[store]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    REQUIRE_OK(laptop.store->answer(audit, u"a"_s, u"yes"_s));
    const QByteArray before = stateOf(*laptop.store);

    REQUIRE_OK(laptop.store->answer(audit, u"a"_s, u"yes"_s));

    CHECK(stateOf(*laptop.store) == before);
}

TEST_CASE("An answer to a question that shows a fact updates the site", "[store]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());

    const auto changes = laptop.store->answer(audit, u"workers"_s, u"120"_s, u"workers"_s);

    REQUIRE_OK(changes);
    CHECK(changes->registry);
    CHECK(laptop.store->sites().value().front().site.facts.at(u"workers"_s) == u"120"_s);
}

TEST_CASE("A new assessment starts with the facts of its site", "[store]")
{
    Laptop laptop;
    const auto pack = fourQuestions();
    const AssessmentId first = startedAudit(*laptop.store, laptop.clock, *pack);
    REQUIRE_OK(laptop.store->answer(first, u"workers"_s, u"120"_s, u"workers"_s));
    Assessment second = laptop.store->assessment(first).value().assessment;
    second.id = AssessmentId::create(laptop.clock);

    REQUIRE_OK(laptop.store->start(second, *pack));

    CHECK(laptop.store->answers(second.id).value().value(u"workers"_s).value == u"120"_s);
}

TEST_CASE("A closed assessment takes no answers", "[store]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    Assessment closed = laptop.store->assessment(audit).value().assessment;
    closed.state = AssessmentState::Closed;
    REQUIRE_OK(laptop.store->put(closed));

    const auto refused = laptop.store->answer(audit, u"a"_s, u"no"_s);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::AssessmentClosed);
    CHECK_FALSE(laptop.store->answers(audit).value().contains(u"a"_s));
}

TEST_CASE("A finding follows its actions", "[store]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    Finding finding;
    finding.id = FindingId::create(laptop.clock);
    finding.assessment = audit;
    finding.question = u"a"_s;
    finding.severity = Severity::Critical;
    finding.statement = u"Exit 2 chained shut"_s;
    REQUIRE_OK(laptop.store->put(finding));
    CorrectiveAction action;
    action.id = ActionId::create(laptop.clock);
    action.finding = finding.id;
    action.assessment = audit;
    action.what = u"Fit push bars"_s;
    action.costPkr = 26000;
    REQUIRE_OK(laptop.store->put(action));
    CHECK(laptop.store->findings().value().front().finding.state == FindingState::ActionAgreed);

    action = done(action, QDate(2026, 3, 14)).value();
    REQUIRE_OK(laptop.store->put(action));
    CHECK(laptop.store->findings(audit).value().front().finding.state == FindingState::AwaitingVerification);

    action = verified(action, u"B. Auditor"_s, QDate(2026, 3, 20), u"seen"_s).value();
    REQUIRE_OK(laptop.store->put(action));
    const FindingRow row = laptop.store->findings().value().front();
    CHECK(row.finding.state == FindingState::Closed);
    CHECK(row.actions.front() == action);

    REQUIRE_OK(laptop.store->remove(finding));
    CHECK(laptop.store->findings().value().empty());
    REQUIRE_OK(laptop.store->put(finding)); // undo
    CHECK(laptop.store->findings().value().size() == 1);
}

TEST_CASE("Two hundred drafts are sealed by themselves", "[store]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    for (int i = 0; i < 450; ++i) {
        laptop.clock.advance(700);
        REQUIRE_OK(laptop.store->note(audit, u"a"_s, u"note %1"_s.arg(i)));
    }

    const auto report = laptop.store->check();

    REQUIRE_OK(report);
    CHECK(report->problems == QStringList());
    CHECK(report->changes >= 3);
    CHECK(laptop.store->answers(audit).value().value(u"a"_s).note == u"note 449"_s);
}

TEST_CASE("What the lists show equals a rebuild", "[store]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    REQUIRE_OK(laptop.store->answer(audit, u"a"_s, u"no"_s));
    REQUIRE_OK(laptop.store->answer(audit, u"a"_s, u"yes"_s));
    const QByteArray before = stateOf(*laptop.store);
    REQUIRE(laptop.store->check().value().isSound());

    REQUIRE_OK(laptop.store->rebuild());

    CHECK(stateOf(*laptop.store) == before);
    CHECK(laptop.store->check().value().isSound());
    CHECK(laptop.store->answers(audit).value().value(u"a"_s).value == u"yes"_s);
}

TEST_CASE("A database of another program is refused untouched", "[store]")
{
    const auto content = GENERATE(as<QByteArray>(), "SQLite format 3\0 but not of ours", "Dear diary",
                                  QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"other.db"_s);
    REQUIRE_OK(saveFile(path, content));
    FakeClock clock;

    const auto refused = Store::open({path, folder.filePath(u"p"_s)}, clock);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::NotOurFile);
    CHECK(readFile(path).value() == content);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"other.db"_s});
}

TEST_CASE("A database that is open elsewhere is not opened twice", "[store]")
{
    Laptop laptop;
    FakeClock clock;

    const auto refused = Store::open({laptop.path(), laptop.folder.filePath(u"profile"_s)}, clock);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::InUse);
}

TEST_CASE("A lock that a crash left unfilled keeps nobody out", "[store]")
{
    const QByteArray content = GENERATE(as<QByteArray>(), "", "not a lock\n");
    Laptop laptop;
    laptop.close();
    REQUIRE_OK(saveFile(laptop.path() + u".lock"_s, content));

    laptop.open();

    FakeClock clock;
    const auto second = Store::open({laptop.path(), laptop.folder.filePath(u"profile"_s)}, clock);
    REQUIRE_FALSE(second);
    CHECK(second.error().code == Error::Code::InUse);
}

TEST_CASE("A lock of another computer is named, with the file that holds it", "[store]")
{
    Laptop laptop;
    laptop.close();
    const QString lock = laptop.path() + u".lock"_s;
    REQUIRE_OK(saveFile(lock, "4711\nmeyar\noffice-pc\nffffffffffffffffffffffffffffffff\n00000000\n"));

    const auto refused = Store::open({laptop.path(), laptop.folder.filePath(u"profile"_s)}, laptop.clock);

    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{Error::Code::InUseElsewhere, {laptop.path(), u"office-pc"_s, lock}});
    REQUIRE(QFile::remove(lock));
    laptop.open();
}

TEST_CASE("A database from a newer Meyar is refused untouched", "[store]")
{
    Laptop laptop;
    laptop.close();
    QByteArray bytes = readFile(laptop.path()).value();
    bytes[63] = 99; // user_version, big-endian at offset 60
    REQUIRE_OK(saveFile(laptop.path(), bytes));

    const auto refused = Store::open({laptop.path(), laptop.folder.filePath(u"profile"_s)}, laptop.clock);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::NewerFile);
    CHECK(readFile(laptop.path()).value() == bytes);
}

namespace {

/// Every look at it is a little later, as with a real clock in the middle of an operation.
class RunningClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        m_now = m_now.addMSecs(3);
        return m_now;
    }

private:
    mutable QDateTime m_now{QDate(2026, 3, 12), QTime(9, 0), Qt::UTC};
};

} // namespace

TEST_CASE("The time of an answer is the same after sealing and after a rebuild", "[store]")
{
    QTemporaryDir folder;
    const RunningClock clock;
    auto store = Store::open({folder.filePath(u"w.meyardb"_s), folder.filePath(u"p"_s)}, clock);
    REQUIRE_OK(store);
    const AssessmentId audit = startedAudit(**store, clock, *fourQuestions());
    REQUIRE_OK((*store)->answer(audit, u"a"_s, u"no"_s));
    const qint64 asDraft = (*store)->answers(audit).value().value(u"a"_s).answeredAtMs;

    REQUIRE_OK((*store)->rebuild());

    CHECK((*store)->answers(audit).value().value(u"a"_s).answeredAtMs == asDraft);
    CHECK((*store)->check().value().problems == QStringList());
}
