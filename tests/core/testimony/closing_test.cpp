// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/testimony/errors.h"
#include "core/vault/interviewkeys.h"
#include "tests/core/testimony/canary.h"
#include "tests/core/testimony/confidentialaudit.h"
#include "tests/support/tamper.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

struct Field
{
    Field()
        : laptop(secrets.programme, u"Programme"_s)
        , testimony(laptop.file(u"profile"_s))
        , audit(startedAudit(*laptop.store, laptop.clock, *confidentialPack()))
    {
        REQUIRE_OK(testimony.setUp(testPassphrase, quickCost));
    }
    vault::ProgrammeSecrets secrets = vault::ProgrammeSecrets::create();
    Laptop laptop;
    Testimony testimony;
    AssessmentId audit;
};

} // namespace

TEST_CASE("Closing is refused while nobody could open the interviews again", "[testimony][closing]")
{
    Field field;
    keep(*field.laptop.store, field.testimony, talk(field.laptop, field.audit, u"women"_s, u"concern"_s));
    const auto refused = field.laptop.store->sealInterviews(field.audit, field.testimony, Closing::ToProgramme);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == testimony::noProgrammeKey());
    CHECK(field.testimony.hasKey(field.audit));
    CHECK_FALSE(field.laptop.store->interviewKeys(field.audit)->front().closedOn.isValid());

    const auto kept = field.laptop.store->sealInterviews(field.audit, field.testimony, Closing::KeepUnderPassphrase);
    REQUIRE_OK(kept);
    CHECK_FALSE(kept->keyDestroyed);
    CHECK(field.testimony.hasKey(field.audit));
    REQUIRE_OK(openedInterview(field.testimony, field.laptop.store->interviews(field.audit)->front()));
    const auto late = sealedInterview(field.testimony, talk(field.laptop, field.audit, u"men"_s, u"concern"_s));
    REQUIRE_OK(late);
    CHECK(field.laptop.store->put(*late).error() == testimony::closed());

    // When the card comes later, they can still be sealed to it.
    giveCard(*field.laptop.store, field.secrets, field.laptop.clock);
    const auto sealed = field.laptop.store->sealInterviews(field.audit, field.testimony, Closing::ToProgramme);
    REQUIRE_OK(sealed);
    CHECK(sealed->keyDestroyed);
    CHECK_FALSE(field.testimony.hasKey(field.audit));
}

TEST_CASE("After closing nothing on the laptop opens the interviews, with the passphrase either", "[testimony][closing]")
{
    Field field;
    Store &store = *field.laptop.store;
    giveCard(store, field.secrets, field.laptop.clock);
    for (int i = 0; i < 6; ++i) {
        Interview interview = talk(field.laptop, field.audit, u"women"_s, i < 3 ? u"concern"_s : u"no_concern"_s);
        interview.notes = u"CANARYNOTE%1 the money is late"_s.arg(i);
        keep(store, field.testimony, interview);
    }
    answerSealed(store, field.testimony, field.audit, u"x"_s, u"CANARYVALUE"_s, u"CANARYREMARK"_s);
    // The key itself, as a test can know it: by the master key, before closing.
    const auto master = vault::MasterKeyFile(field.laptop.file(u"profile"_s)).unlock(testPassphrase);
    REQUIRE_OK(master);
    const auto key = vault::InterviewKeys(field.laptop.file(u"profile"_s)).load(field.audit, *master);
    REQUIRE_OK(key);
    const QByteArray keyBytes = key->view().toByteArray();
    const QByteArray keyFile = contentOf(vault::InterviewKeys(field.laptop.file(u"profile"_s)).pathOf(field.audit));

    const auto closed = store.sealInterviews(field.audit, field.testimony, Closing::ToProgramme);
    REQUIRE_OK(closed);
    CHECK(closed->keyDestroyed);
    CHECK(closed->interviews == 6);
    REQUIRE(closed->totals.topics.size() == 1);
    CHECK(closed->totals.topics[0].groups[0].cells[0].people == 3);
    CHECK(store.interviewKeys(field.audit)->front().totals == closed->totals);

    // Neither the unlocked session, nor a new one with the passphrase, nor one from the recovery sheet.
    const auto rows = store.interviews(field.audit);
    REQUIRE_OK(rows);
    const SealedAnswerRow answer = store.sealedAnswers(field.audit)->value(u"x"_s);
    Testimony again(field.laptop.file(u"profile"_s));
    REQUIRE_OK(again.unlock(testPassphrase));
    for (Testimony *keys : {&field.testimony, &again}) {
        for (const SealedInterview &row : *rows) {
            CHECK(openedInterview(*keys, row).error() == testimony::cannotOpen());
        }
        CHECK_FALSE(openedAnswerText(*keys, field.audit, u"x"_s, u"value"_s, answer.value));
    }
    // Every file, while the database is open (with its -wal) and after it is closed.
    const QStringList searched{QString::fromLatin1("CANARYNOTE"), u"CANARYVALUE"_s, u"CANARYREMARK"_s};
    CHECK(filesThatHold(field.laptop.folder.path(), searched, {keyBytes, keyBytes.toHex(), keyBytes.toBase64(),
                                                               keyFile.right(72)}) == QStringList());
    field.laptop.close();
    CHECK(filesThatHold(field.laptop.folder.path(), searched, {keyBytes, keyFile.right(72)}) == QStringList());
    field.laptop.open();

    // What comes later has a key of its own.
    keep(*field.laptop.store, again, talk(field.laptop, field.audit, u"men"_s, u"unsure"_s));
    CHECK(field.laptop.store->interviewKeys(field.audit)->size() == 2);
    CHECK(field.laptop.store->interviews(field.audit)->size() == 7);
}

TEST_CASE("The office opens with the programme's secret, and nobody else does", "[testimony][closing]")
{
    Field field;
    giveCard(*field.laptop.store, field.secrets, field.laptop.clock);
    Interview interview = talk(field.laptop, field.audit, u"women"_s, u"concern"_s);
    interview.notes = u"the money is late"_s;
    keep(*field.laptop.store, field.testimony, interview);
    // Sealed to the programme from the first interview on: a lost laptop loses nothing that it had sent.
    CHECK_FALSE(field.laptop.store->interviewKeys(field.audit)->front().sealed.isEmpty());
    REQUIRE_OK(field.laptop.store->sealInterviews(field.audit, field.testimony, Closing::ToProgramme));
    const QString bundle = field.laptop.exported();

    Laptop office(field.secrets.programme, u"Programme"_s);
    giveCard(*office.store, field.secrets, office.clock);
    const DeviceInfo sender = field.laptop.store->thisDevice().value();
    REQUIRE_OK(office.store->accept(sender.publicKey));
    (void)office.imported(bundle);
    std::vector<QByteArray> keys;
    const auto keyRows = office.store->interviewKeys(field.audit);
    REQUIRE_OK(keyRows);
    for (const InterviewKeyRow &row : *keyRows) {
        CHECK_FALSE(row.ours);
        keys.push_back(row.sealed);
    }
    Testimony testimony(office.file(u"profile"_s));
    const SealedInterview row = office.store->interviews(field.audit)->front();
    CHECK_FALSE(openedInterview(testimony, row));
    const vault::ProgrammeSecrets others = vault::ProgrammeSecrets::create();
    CHECK_FALSE(testimony.openWithProgramme(field.audit, keys, others.sealing));
    CHECK(testimony.openWithProgramme(field.audit, keys, field.secrets.sealing).value() == 1);
    CHECK(openedInterview(testimony, row)->notes == u"the money is late"_s);
    testimony.lock();
    CHECK_FALSE(openedInterview(testimony, row));
}

TEST_CASE("A changed row of an interview or its key is noticed and made anew from the log", "[testimony][integrity]")
{
    const auto *sql = GENERATE(as<const char *>(), "UPDATE interview_key SET closed_on='2020-01-01'", //
                               "UPDATE interview_key SET sealed=x'00'", //
                               "DELETE FROM interview_key", //
                               "UPDATE interview SET held_on='2020-01-01'", //
                               "DELETE FROM interview");
    CAPTURE(sql);
    Field field;
    giveCard(*field.laptop.store, field.secrets, field.laptop.clock);
    keep(*field.laptop.store, field.testimony, talk(field.laptop, field.audit, u"women"_s, u"concern"_s));
    REQUIRE_OK(field.laptop.store->sealInterviews(field.audit, field.testimony, Closing::ToProgramme));
    const InterviewKeyRow key = field.laptop.store->interviewKeys(field.audit)->front();
    field.laptop.close();
    tamper(field.laptop.path(), sql);

    field.laptop.open();

    const std::vector<StoreNotice> told = field.laptop.store->takeNotices();
    CHECK(std::any_of(told.begin(), told.end(),
                      [](const StoreNotice &notice) { return notice.kind == StoreNotice::Kind::ListsRefilled; }));
    REQUIRE(field.laptop.store->interviewKeys(field.audit)->size() == 1);
    CHECK(field.laptop.store->interviewKeys(field.audit)->front().closedOn == key.closedOn);
    CHECK(field.laptop.store->interviewKeys(field.audit)->front().sealed == key.sealed);
    CHECK(field.laptop.store->interviews(field.audit)->front().heldOn == QDate(2026, 3, 12));
    CHECK(field.laptop.store->check().value().problems == QStringList());
}
