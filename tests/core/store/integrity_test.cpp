// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/laptop.h"
#include "tests/support/tamper.h"

#include "core/base/savefile.h"

#include <QFileInfo>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// A laptop with an answer "no" (and a note), one "yes" and a finding; sealed and closed.
AssessmentId closedWithAnswers(Laptop &laptop)
{
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    REQUIRE_OK(laptop.store->answer(audit, u"a"_s, u"no"_s, {}, u"chained"_s));
    REQUIRE_OK(laptop.store->answer(audit, u"b"_s, u"yes"_s));
    Finding finding;
    finding.id = FindingId::create(laptop.clock);
    finding.assessment = audit;
    finding.statement = u"Exit 2 chained shut"_s;
    REQUIRE_OK(laptop.store->put(finding));
    laptop.close();
    return audit;
}

Result<std::unique_ptr<Store>> opened(const Laptop &laptop)
{
    return Store::open({laptop.path(), laptop.folder.filePath(u"profile"_s)}, laptop.clock);
}

bool has(const std::vector<StoreNotice> &notices, StoreNotice::Kind kind)
{
    return std::any_of(notices.begin(), notices.end(), [&](const StoreNotice &n) { return n.kind == kind; });
}

} // namespace

TEST_CASE("A row of a list that was changed, lost or added behind our back is made anew from the log", "[integrity]")
{
    const auto *sql = GENERATE(as<const char *>(), //
                               "UPDATE answer SET value='yes' WHERE key=x'61'", //
                               "UPDATE answer SET note=NULL WHERE key=x'61'", //
                               "UPDATE answer SET key=x'63' WHERE key=x'61'", //
                               "UPDATE answer SET doc=doc+1 WHERE key=x'61'", //
                               "DELETE FROM answer WHERE key=x'61'", //
                               "INSERT INTO answer(doc,key,value,row_sum) SELECT doc,x'63','no',5 FROM answer LIMIT 1",
                               "UPDATE answer SET row_sum=row_sum+1 WHERE key=x'61'", //
                               "UPDATE reg SET value='yes' WHERE value='no'", //
                               "DELETE FROM reg WHERE value='no'", //
                               "UPDATE finding SET state='closed'", //
                               "UPDATE entity SET id=x'63' WHERE id=x'61'", //
                               "UPDATE field SET name='valve' WHERE name='value'", //
                               "INSERT INTO conflict(doc,entity,field) SELECT doc,entity,field FROM reg LIMIT 1", //
                               "DELETE FROM site");
    CAPTURE(sql);
    Laptop laptop;
    const AssessmentId audit = closedWithAnswers(laptop);
    tamper(laptop.path(), sql);

    laptop.open();

    CHECK(has(laptop.store->takeNotices(), StoreNotice::Kind::ListsRefilled));
    CHECK(laptop.store->takeNotices().empty());
    const Answers answers = laptop.store->answers(audit).value();
    CHECK(answers.size() == 2);
    CHECK(answers.value(u"a"_s).value == u"no"_s);
    CHECK(answers.value(u"a"_s).note == u"chained"_s);
    CHECK(laptop.store->findings().value().front().finding.state == FindingState::Open);
    CHECK(laptop.store->sites().value().size() == 1);
    CHECK(laptop.store->conflicts().value().empty());
    CHECK(laptop.store->check().value().problems == QStringList());
}

TEST_CASE("A flipped bit in what says of deletes, orders and statements is noticed", "[integrity]")
{
    const auto *sql = GENERATE(as<const char *>(), "UPDATE cover SET change=change+1", //
                               "UPDATE cover SET by_idx=by_idx+1", //
                               "UPDATE deletion SET at_ms=at_ms+1", //
                               "UPDATE deletion SET idx=idx+1", //
                               "UPDATE tomb SET state=3-state", //
                               "DELETE FROM tomb", //
                               "UPDATE redaction SET reason='-'", //
                               "UPDATE redacted_pred SET idx=idx+1", //
                               "UPDATE statement SET bytes=x'00'");
    CAPTURE(sql);
    Laptop laptop;
    const AssessmentId audit = closedWithAnswers(laptop);
    laptop.open();
    REQUIRE_OK(laptop.store->add({SignedStatement::Kind::Certificate, "no statement, but kept"}));
    REQUIRE_OK(laptop.store->answer(audit, u"a"_s, u"partly"_s));
    REQUIRE_OK(laptop.store->sealAll());
    REQUIRE_OK(laptop.store->redactChange(laptop.store->changes(audit).value().back().hash, u"a name"_s));
    REQUIRE_OK(laptop.store->remove(laptop.store->findings().value().front().finding));
    REQUIRE_OK(laptop.store->sealAll());
    const QByteArray state = stateOf(*laptop.store);
    laptop.close();
    tamper(laptop.path(), sql);

    laptop.open();

    CHECK(has(laptop.store->takeNotices(), StoreNotice::Kind::ListsRefilled));
    CHECK(stateOf(*laptop.store) == state);
    CHECK(laptop.store->check().value().problems == QStringList());
}

TEST_CASE("A list that is damaged while the database is open is made anew when it is read", "[integrity]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    REQUIRE_OK(laptop.store->answer(audit, u"a"_s, u"no"_s));
    const auto *sql = GENERATE(as<const char *>(), "UPDATE answer SET value='yes'", "UPDATE reg SET value='yes' WHERE value='no'");
    tamper(laptop.path(), sql);

    SECTION("by answers()")
    {
        CHECK(laptop.store->answers(audit).value().value(u"a"_s).value == u"no"_s);
    }
    SECTION("by an edit of it")
    {
        REQUIRE_OK(laptop.store->note(audit, u"a"_s, u"seen"_s));
        REQUIRE_OK(laptop.store->answer(audit, u"a"_s, u"partly"_s));
        CHECK(laptop.store->answers(audit).value().value(u"a"_s).value == u"partly"_s);
    }
    SECTION("by check(), which says so")
    {
        const CheckReport report = laptop.store->check().value();
        CHECK(report.isSound());
        CHECK(report.healed.size() == 1);
        CHECK(laptop.store->answers(audit).value().value(u"a"_s).value == u"no"_s);
    }
    CHECK(laptop.store->check().value().problems == QStringList());
}

TEST_CASE("An edit that was damaged before it was sealed is named and never sealed", "[integrity]")
{
    const auto *sql = GENERATE(as<const char *>(), "UPDATE draft_op SET value='yes' WHERE value='no'",
                               "UPDATE draft_op SET at_ms=at_ms+1 WHERE value='no'");
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    REQUIRE_OK(laptop.store->sealAll());
    REQUIRE_OK(laptop.store->answer(audit, u"a"_s, u"no"_s));
    tamper(laptop.path(), sql);

    const Result<> sealed = laptop.store->sealAll();

    REQUIRE_FALSE(sealed);
    CHECK(sealed.error().code == Error::Code::EditDamaged);
    CHECK(sealed.error().args.value(1) == u"a"_s);
    CHECK_FALSE(laptop.store->feeds({}));
    CHECK(laptop.store->check().value().problems.size() == 1);
    laptop.reopen();
    const auto notices = laptop.store->takeNotices();
    REQUIRE(notices.size() == 1);
    CHECK(notices.front() == StoreNotice{StoreNotice::Kind::EditDamaged, u"a"_s});
    CHECK(laptop.store->answers(audit).value().value(u"a"_s).value == u"no"_s); // the list has its own sum
}

TEST_CASE("Damaged truth is refused", "[integrity]")
{
    const auto *sql = GENERATE(as<const char *>(), "UPDATE device SET trust=2-trust+1", "UPDATE doc SET state=1",
                               "UPDATE self SET v=v+1 WHERE k='hlc'", "UPDATE self SET v=zeroblob(32) WHERE k='device'",
                               "INSERT INTO bundle(no,file_name,received_ms) VALUES(7,'x',1)",
                               "DROP TRIGGER change_keep; DELETE FROM feed_sig; DELETE FROM change WHERE no=1");
    CAPTURE(sql);
    Laptop laptop;
    (void)closedWithAnswers(laptop);
    tamper(laptop.path(), sql);

    const auto refused = opened(laptop);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Damaged);
}

TEST_CASE("A changed count of rows alone is put right", "[integrity]")
{
    Laptop laptop;
    const AssessmentId audit = closedWithAnswers(laptop);
    tamper(laptop.path(), "UPDATE ledger SET rows=rows+1 WHERE tbl='change'");

    laptop.open();

    CHECK(has(laptop.store->takeNotices(), StoreNotice::Kind::LedgerReset));
    CHECK(laptop.store->answers(audit).value().size() == 2);
    CHECK(laptop.store->check().value().problems == QStringList());
}

TEST_CASE("A database with anything in its schema that we did not make is refused", "[integrity]")
{
    const auto *sql = GENERATE(
        as<const char *>(), "CREATE TRIGGER t AFTER INSERT ON draft_op BEGIN UPDATE self SET v=0 WHERE k='hlc'; END",
        "CREATE VIEW v AS SELECT load_extension('x')", "CREATE TABLE t(a)", "DROP VIEW gap", "DROP TRIGGER change_keep",
        "CREATE INDEX i ON answer(value)", "DROP VIEW gap; CREATE VIEW gap AS SELECT 1 AS doc, 2 AS dev, 3 AS missing_to");
    CAPTURE(sql);
    Laptop laptop;
    (void)closedWithAnswers(laptop);
    tamper(laptop.path(), sql);
    const QByteArray before = readFile(laptop.path()).value();

    const auto refused = opened(laptop);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Damaged);
    CHECK(readFile(laptop.path()).value() == before);
}

TEST_CASE("The database, its log and its lock are for their owner only", "[integrity]")
{
    Laptop laptop;
    (void)startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    for (const QString &suffix : {u""_s, u"-wal"_s, u".lock"_s}) {
        CAPTURE(suffix);
        const QFileInfo file(laptop.path() + suffix);
        REQUIRE(file.exists());
        CHECK_FALSE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther));
    }
}

TEST_CASE("A database that may only be read shows everything and takes nothing", "[integrity]")
{
    Laptop laptop;
    const AssessmentId audit = closedWithAnswers(laptop);
    const QByteArray before = readFile(laptop.path()).value();
    StoreOptions options{laptop.path(), laptop.folder.filePath(u"profile"_s)};
    options.readOnly = true;

    auto store = Store::open(options, laptop.clock);

    REQUIRE_OK(store);
    CHECK((*store)->isReadOnly());
    CHECK((*store)->answers(audit).value().size() == 2);
    CHECK((*store)->check().value().isSound());
    const auto refused = (*store)->answer(audit, u"c"_s, u"no"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::ReadOnly);
    store->reset();
    CHECK(readFile(laptop.path()).value() == before);
}
