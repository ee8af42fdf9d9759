// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/office.h"
#include "tests/core/store/pair.h"

#include <algorithm>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray keyOf(Laptop &laptop)
{
    return laptop.store->thisDevice().value().publicKey;
}

/// An office with two certified auditors, who all hold the same audit.
struct Office
{
    vault::ProgrammeSecrets secrets = vault::ProgrammeSecrets::create();
    Laptop office{secrets.programme, u"Hunar"_s};
    Laptop ayesha;
    Laptop thief;
    AssessmentId audit;

    Office()
    {
        certify(office, vault::Role::Office);
        audit = startedAudit(*office.store, office.clock, *fourQuestions());
        for (Laptop *laptop : {&ayesha, &thief}) {
            give(office, *laptop);
            certify(*laptop, vault::Role::Auditor);
        }
        give(office, ayesha);
        give(office, thief);
    }
    void say(const vault::StatementContent &content)
    {
        REQUIRE_OK(addSigned(*office.store, office.clock, content, secrets));
    }
    void certify(Laptop &laptop, vault::Role role)
    {
        say(certificateFor(keyOf(laptop), u"Somebody"_s, role, QDate(2099, 1, 1), office.clock));
    }
    void revoke(Laptop &laptop) { say(vault::Revocation{keyOf(laptop), u"stolen"_s}); }
    static Receipt give(Laptop &from, Laptop &to)
    {
        const auto receipt = importBundle(*to.store, from.exported(), {.acceptSender = true});
        REQUIRE_OK(receipt);
        return *receipt;
    }
    [[nodiscard]] QString answerAt(Laptop &laptop, const QString &question) const
    {
        return laptop.store->answers(audit).value().value(question).value;
    }
};

QByteArray lastChangeOf(Laptop &reader, AssessmentId audit, const QByteArray &author)
{
    QByteArray last;
    const std::vector<FeedRun> runs = reader.store->feeds({{audit}}).value();
    for (const FeedRun &run : runs) {
        if (run.device == author && run.document == audit.bytes()) {
            last = changeHash(run.changes.back().head);
        }
    }
    return last;
}

void checkSound(Laptop &laptop)
{
    CHECK(laptop.store->check().value().problems == QStringList());
}

} // namespace

TEST_CASE("What a revoked laptop wrote beyond what the office held counts nowhere, whoever heard of it first", "[trust]")
{
    Office programme;
    Laptop &office = programme.office;
    Laptop &ayesha = programme.ayesha;
    REQUIRE_OK(programme.thief.store->answer(programme.audit, u"a"_s, u"no"_s));
    Office::give(programme.thief, office);
    Office::give(programme.thief, ayesha);
    REQUIRE_OK(programme.thief.store->answer(programme.audit, u"a"_s, u"yes"_s));
    Office::give(programme.thief, ayesha); // she has not heard of anything
    CHECK(programme.answerAt(ayesha, u"a"_s) == u"yes"_s);

    programme.revoke(programme.thief);
    CHECK(programme.answerAt(office, u"a"_s) == u"no"_s);
    const Receipt hers = Office::give(office, ayesha);
    CHECK(hers.heldBack == 1);
    CHECK(programme.answerAt(ayesha, u"a"_s) == u"no"_s);
    CHECK(ayesha.store->device(keyOf(programme.thief)).value().heldBack == 1);
    CHECK(ayesha.store->check().value().heldBack == 1);

    const Receipt ours = Office::give(ayesha, office);
    CHECK(ours.heldBack == 1);
    CHECK(office.store->receipts().value().front().heldBack == 1);
    Office::give(office, ayesha);
    CHECK(programme.answerAt(office, u"a"_s) == u"no"_s);
    CHECK(stateOf(*office.store) == stateOf(*ayesha.store));
    checkSound(office);
    checkSound(ayesha);

    Laptop newcomer; // hears of the revocation before anything else
    Office::give(office, newcomer);
    Office::give(ayesha, newcomer);
    CHECK(stateOf(*newcomer.store) == stateOf(*office.store));
    REQUIRE_OK(newcomer.store->rebuild());
    CHECK(stateOf(*newcomer.store) == stateOf(*office.store));

    // The office looks at it and lets it count.
    programme.revoke(programme.thief);
    CHECK(programme.answerAt(office, u"a"_s) == u"yes"_s);
    Office::give(office, ayesha);
    CHECK(programme.answerAt(ayesha, u"a"_s) == u"yes"_s);
    CHECK(ayesha.store->device(keyOf(programme.thief)).value().heldBack == 0);
    checkSound(office);
    checkSound(ayesha);
}

TEST_CASE("Another branch below what counts does not count either", "[trust]")
{
    const auto change = [](quint64 seq, const QByteArray &prev) {
        Change made;
        made.document = QByteArray(16, 'd');
        made.device = QByteArray(32, 'x');
        made.seq = seq;
        made.prev = prev;
        return made;
    };
    const QByteArray one(32, '1');
    const QByteArray two(32, '2');
    const QByteArray three(32, '3');
    const QByteArray forged(32, 'f');
    LogTrust trust;
    trust.counting[QByteArray(32, 'x')][QByteArray(16, 'd')] = {{QByteArray(16, 'd'), 2, two.left(16)}};
    const std::vector<std::pair<QByteArray, Change>> all{
        {one, change(1, QByteArray(32, '\0'))}, {two, change(2, one)}, {forged, change(2, one)}, {three, change(3, two)}};

    CHECK(heldBackIn(all, trust) == std::set{forged, three});
    CHECK(heldBackIn({all[0], all[3]}, trust) == std::set{three}); // the way to 1 has a gap
    CHECK(heldBackIn(all, {}).empty());
    trust.counting[QByteArray(32, 'x')].clear();
    CHECK(heldBackIn(all, trust).size() == 4);
}

TEST_CASE("The office removes an auditor's text for good, an auditor only his own", "[trust][redaction]")
{
    Office programme;
    Laptop &office = programme.office;
    REQUIRE_OK(programme.thief.store->answer(programme.audit, u"a"_s, u"no"_s, {}, u"Shazia told me"_s));
    Office::give(programme.thief, office);
    Office::give(office, programme.ayesha);
    const QByteArray hash = lastChangeOf(office, programme.audit, keyOf(programme.thief));

    CHECK(programme.ayesha.store->redactChange(hash, u"a name"_s).error().code == Error::Code::NotAllowed);
    REQUIRE_OK(office.store->redactChange(hash, u"a name"_s));
    CHECK(programme.answerAt(office, u"a"_s).isEmpty());
    CHECK(office.store->redactions().value().front().takesEffect);

    CHECK(Office::give(office, programme.ayesha).redacted == 1);
    Office::give(office, programme.thief);
    for (Laptop *laptop : {&programme.ayesha, &programme.thief}) {
        CHECK(programme.answerAt(*laptop, u"a"_s).isEmpty());
        CHECK(stateOf(*laptop->store) == stateOf(*office.store));
        checkSound(*laptop);
    }
    // Nor does it come back, to somebody who hears of the order first.
    Laptop newcomer;
    Office::give(office, newcomer);
    CHECK(stateOf(*newcomer.store) == stateOf(*office.store));
}

TEST_CASE("Orders of an office laptop that was revoked remove nothing any more", "[trust][redaction]")
{
    Office programme;
    Laptop &ayesha = programme.ayesha;
    Laptop &thief = programme.thief;
    programme.certify(thief, vault::Role::Office); // the office's second laptop, before it was stolen
    REQUIRE_OK(ayesha.store->answer(programme.audit, u"a"_s, u"no"_s));
    Office::give(programme.office, thief);
    Office::give(ayesha, programme.office);
    Office::give(ayesha, thief);
    const QByteArray hash = lastChangeOf(ayesha, programme.audit, keyOf(ayesha));
    Office::give(thief, programme.office);
    Laptop deceived;
    Office::give(programme.office, deceived);

    REQUIRE_OK(thief.store->redactChange(hash, u"gone"_s));
    Office::give(thief, deceived);
    CHECK(programme.answerAt(deceived, u"a"_s).isEmpty());
    programme.revoke(thief);

    Office::give(programme.office, ayesha);
    Office::give(thief, ayesha);
    CHECK(programme.answerAt(ayesha, u"a"_s) == u"no"_s);
    checkSound(ayesha);
    Office::give(ayesha, deceived); // the text comes again
    CHECK(programme.answerAt(deceived, u"a"_s) == u"no"_s);
    checkSound(deceived);
}

TEST_CASE("What the office says of laptops goes to everybody in a file that holds nothing else", "[trust]")
{
    Office programme;
    Laptop &office = programme.office;
    programme.revoke(programme.thief);
    const QString path = office.file(u"trust.meyar"_s);
    const auto written = exportBundle(*office.store, {.path = path, .onlyTrust = true});
    REQUIRE_OK(written);
    CHECK(exportBundle(*office.store, {.path = office.file(u"x.meyar"_s), .recipients = {u"age1x"_s}, .onlyTrust = true})
              .error()
              .code
          == Error::Code::BadArgument);
    const auto content = openBundle({}, path);
    REQUIRE_OK(content);
    CHECK(content->have.empty());
    for (const RawChange &raw : content->changes) {
        const Change change = decode(raw, path).value();
        for (const Op &op : change.ops) {
            CHECK((op.kind == Op::Certificate || op.kind == Op::Revoke));
        }
    }

    REQUIRE_OK(importBundle(*programme.ayesha.store, path));
    CHECK(programme.ayesha.store->device(keyOf(programme.thief)).value().trust == 3);
    Laptop newcomer;
    REQUIRE_OK(importBundle(*newcomer.store, path));
    CHECK(newcomer.store->programme() == programme.secrets.programme);
    CHECK(newcomer.store->enterprises().value().empty());
    CHECK(newcomer.store->device(keyOf(office)).value().certificate.has_value());
    Office::give(office, newcomer); // and nothing was taken for held that was not there
    CHECK(stateOf(*newcomer.store) == stateOf(*office.store));
    Office::give(newcomer, office);
    REQUIRE_OK(office.store->answer(programme.audit, u"a"_s, u"yes"_s));
    REQUIRE_OK(exportBundle(*office.store, {.path = office.file(u"delta.meyar"_s), .since = keyOf(newcomer)}));
    REQUIRE_OK(importBundle(*newcomer.store, office.file(u"delta.meyar"_s)));
    CHECK(stateOf(*newcomer.store) == stateOf(*office.store));
    checkSound(newcomer);
}

TEST_CASE("A laptop that hears of its own revocation goes on under a new key, and nothing it writes then vanishes", "[trust]")
{
    Office programme;
    Laptop &revoked = programme.thief;
    const QByteArray oldKey = keyOf(revoked);
    REQUIRE_OK(revoked.store->setPerson(u"Bilal"_s));
    REQUIRE_OK(revoked.store->sealAll());
    Office::give(revoked, programme.office);
    programme.revoke(revoked);
    REQUIRE_OK(revoked.store->answer(programme.audit, u"b"_s, u"no"_s)); // not sealed yet
    (void)revoked.store->takeNotices();
    Office::give(programme.office, revoked);
    const std::vector<StoreNotice> told = revoked.store->takeNotices();
    CHECK(std::count_if(told.begin(), told.end(),
                        [](const StoreNotice &notice) { return notice.kind == StoreNotice::Kind::KeyRevoked; })
          == 1);

    REQUIRE_OK(revoked.store->answer(programme.audit, u"a"_s, u"yes"_s));
    REQUIRE_OK(revoked.store->sealAll());
    CHECK(keyOf(revoked) != oldKey);
    CHECK(programme.answerAt(revoked, u"a"_s) == u"yes"_s);
    CHECK(programme.answerAt(revoked, u"b"_s) == u"no"_s);
    CHECK(revoked.store->answers(programme.audit).value().value(u"a"_s).author == u"Bilal"_s);
    revoked.reopen();
    CHECK(keyOf(revoked) != oldKey);
    checkSound(revoked);

    const auto unknown = importBundle(*programme.office.store, revoked.exported(), {});
    REQUIRE_OK(unknown);
    CHECK(programme.answerAt(programme.office, u"a"_s).isEmpty()); // on the shelf, whole
    programme.certify(revoked, vault::Role::Auditor);
    Office::give(revoked, programme.office);
    CHECK(programme.answerAt(programme.office, u"a"_s) == u"yes"_s);
    CHECK(programme.answerAt(programme.office, u"b"_s) == u"no"_s);
    Office::give(programme.office, revoked);
    CHECK(stateOf(*programme.office.store) == stateOf(*revoked.store));
}
