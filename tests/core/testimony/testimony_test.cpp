// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/testimony/errors.h"
#include "tests/core/testimony/confidentialaudit.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

TEST_CASE("Keys: set up, lock, unlock, change the passphrase, recover from the sheet", "[testimony]")
{
    Laptop laptop;
    Testimony testimony(laptop.file(u"profile"_s));
    CHECK_FALSE(testimony.isSetUp());
    CHECK(testimony::isLocked(testimony.recoverySheet().error()));
    REQUIRE_OK(testimony.setUp(testPassphrase, quickCost));
    const AssessmentId audit = AssessmentId::create(laptop.clock);
    const vault::FieldPlace place{u"interview"_s, audit.uuid(), u"notes"_s};
    const Result<QByteArray> sealed = testimony.seal(audit, place, "what they said");
    REQUIRE_OK(sealed);
    CHECK(vault::looksSealed(*sealed));
    const Result<QStringList> sheet = testimony.recoverySheet();
    REQUIRE_OK(sheet);

    testimony.lock();
    CHECK_FALSE(testimony.isUnlocked());
    CHECK(testimony::isLocked(testimony.open(audit, place, *sealed).error()));
    CHECK(testimony::isLocked(testimony.seal(audit, place, "x").error()));
    CHECK(testimony::isLocked(testimony.keyId(audit).error()));
    CHECK(testimony.unlock(u"another-long-passphrase"_s).error().code == Error::Code::WrongPassphrase);
    CHECK_FALSE(testimony.isUnlocked());
    REQUIRE_OK(testimony.unlock(testPassphrase));
    CHECK(testimony.open(audit, place, *sealed).value() == "what they said");

    REQUIRE_OK(testimony.change(testPassphrase, u"second-passphrase-here"_s, quickCost));
    testimony.lock();
    CHECK(testimony.unlock(testPassphrase).error().code == Error::Code::WrongPassphrase);
    REQUIRE_OK(testimony.recover(sheet->join(u'\n'), u"third-passphrase-here"_s, quickCost));
    CHECK(testimony.open(audit, place, *sealed).value() == "what they said");
    // Another place opens nothing.
    CHECK_FALSE(testimony.open(audit, {u"interview"_s, audit.uuid(), u"quotes"_s}, *sealed));
}

TEST_CASE("Testimony is refused in plain text, whatever way it comes", "[testimony][store]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *confidentialPack());
    for (const QString &question : {u"y"_s, u"x"_s, u"t"_s}) {
        INFO(question.toStdString());
        CHECK(laptop.store->answer(audit, question, u"plain"_s).error() == testimony::plainText(question));
        CHECK(laptop.store->answer(audit, question, {}, {}, u"plain"_s).error() == testimony::plainText(question));
        CHECK(laptop.store->note(audit, question, u"plain"_s).error() == testimony::plainText(question));
        CHECK(laptop.store->answer(audit, {{u"a"_s, u"yes"_s}, {question, u"plain"_s}}).error()
              == testimony::plainText(question));
        CHECK(laptop.store->answerSealed(audit, question, {"plain", {}}).error() == testimony::plainText(question));
    }
    CHECK(laptop.store->answers(audit)->isEmpty());
    REQUIRE_OK(laptop.store->answer(audit, u"a"_s, u"yes"_s));
    SealedInterview interview;
    interview.id = InterviewId::create(laptop.clock);
    interview.assessment = audit;
    CHECK(laptop.store->put(interview).error() == testimony::closed()); // without a key
    Testimony testimony(laptop.file(u"profile"_s));
    REQUIRE_OK(testimony.setUp(testPassphrase, quickCost));
    REQUIRE_OK(laptop.store->beginInterviews(audit, testimony));
    interview.key = testimony.keyId(audit).value();
    interview.sealed[u"notes"_s] = "plain";
    CHECK(laptop.store->put(interview).error() == testimony::plainText(u"notes"_s));
    interview.sealed = {{u"unknown"_s, "x"}};
    CHECK(laptop.store->put(interview).error().code == Error::Code::BadArgument);
    CHECK(laptop.store->interviews(audit)->empty());
}

TEST_CASE("Interviews and sealed answers come back as they were written", "[testimony][store]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *confidentialPack());
    Testimony testimony(laptop.file(u"profile"_s));
    REQUIRE_OK(testimony.setUp(testPassphrase, quickCost));
    Interview first = talk(laptop, audit, u"women"_s, u"concern"_s);
    first.notes = u"تنخواہ دیر سے ملتی ہے"_s;
    first.kind = InterviewKind::Group;
    first.people = 4;
    keep(*laptop.store, testimony, first);
    const Interview second = talk(laptop, audit, u"men"_s, u"unsure"_s);
    keep(*laptop.store, testimony, second);
    Interview changed = first;
    changed.quotes = u"“Twelve hours, every day”"_s;
    keep(*laptop.store, testimony, changed, first);
    answerSealed(*laptop.store, testimony, audit, u"y"_s, u"never"_s, u"by the gate"_s);
    laptop.reopen();

    const auto rows = laptop.store->interviews(audit);
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 2);
    CHECK((*rows)[0].sealed.size() == 7);
    const Result<Interview> opened = openedInterview(testimony, (*rows)[0]);
    REQUIRE_OK(opened);
    changed.number = 1;
    CHECK(*opened == changed);
    CHECK((*rows)[1].number == 2);

    CHECK_FALSE(laptop.store->answers(audit)->contains(u"y"_s));
    const auto sealed = laptop.store->sealedAnswers(audit);
    REQUIRE_OK(sealed);
    const SealedAnswerRow row = sealed->value(u"y"_s);
    CHECK(openedAnswerText(testimony, audit, u"y"_s, u"value"_s, row.value).value() == u"never"_s);
    CHECK(openedAnswerText(testimony, audit, u"y"_s, u"note"_s, row.note).value() == u"by the gate"_s);
    // Moved to another question or field it opens nothing.
    CHECK_FALSE(openedAnswerText(testimony, audit, u"x"_s, u"value"_s, row.value));
    CHECK_FALSE(openedAnswerText(testimony, audit, u"y"_s, u"note"_s, row.value));
    const Result<CheckReport> check = laptop.store->check();
    REQUIRE_OK(check);
    CHECK(check->problems == QStringList());
    // A step back brings back ciphertext, as it was.
    answerSealed(*laptop.store, testimony, audit, u"y"_s, u"sometimes"_s, {});
    REQUIRE_OK(laptop.store->undo(audit));
    const QByteArray before = laptop.store->sealedAnswers(audit)->value(u"y"_s).value;
    CHECK(openedAnswerText(testimony, audit, u"y"_s, u"value"_s, before).value() == u"never"_s);
}
