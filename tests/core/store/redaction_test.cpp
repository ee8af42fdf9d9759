// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/pair.h"

#include "core/base/savefile.h"

#include <QDir>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"Rukhsana from line 4 said it"_s;

/// Whether the text is in any page of the database or its journal.
bool isOnDisk(const Laptop &laptop, const QString &text)
{
    const QStringList names = QDir(laptop.folder.path()).entryList({u"work.meyardb*"_s}, QDir::Files);
    REQUIRE(names.size() >= 2); // the database and its journal at least
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return readFile(laptop.folder.filePath(name)).value_or(QByteArray()).contains(text.toUtf8());
    });
}

/// The sealed change of this store that holds the text, found as another program would: in a bundle's runs.
QByteArray changeWith(Laptop &laptop, AssessmentId audit, const QString &text)
{
    const std::vector<FeedRun> runs = laptop.store->feeds({.only = {audit}}).value();
    for (const FeedRun &run : runs) {
        for (const RawChange &raw : run.changes) {
            if (raw.body.contains(text.toUtf8())) {
                return changeHash(raw.head);
            }
        }
    }
    return {};
}

QString noteAt(Laptop &laptop, AssessmentId audit)
{
    return laptop.store->answers(audit).value().value(u"a"_s).note;
}

} // namespace

TEST_CASE("Redacted text is in no page here, and goes wherever the order arrives", "[redaction]")
{
    Pair laptops;
    REQUIRE_OK(laptops.first.store->note(laptops.audit, u"a"_s, u"guard at the gate"_s));
    REQUIRE_OK(laptops.first.store->sealAll());
    REQUIRE_OK(laptops.first.store->note(laptops.audit, u"a"_s, secret));
    REQUIRE_OK(laptops.first.store->answer(laptops.audit, u"b"_s, u"yes"_s));
    laptops.exchange();
    const QByteArray hash = changeWith(laptops.first, laptops.audit, secret);
    REQUIRE(hash.size() == 32);
    const QString before = laptops.first.exported();
    REQUIRE(isOnDisk(laptops.first, secret));
    REQUIRE(isOnDisk(laptops.second, secret));

    const auto done = laptops.first.store->redactChange(hash, u"names a worker"_s);

    REQUIRE_OK(done);
    CHECK(done->assessments.contains(laptops.audit));
    CHECK_FALSE(isOnDisk(laptops.first, secret));
    CHECK(noteAt(laptops.first, laptops.audit) == u"guard at the gate"_s);
    CHECK_FALSE(laptops.first.store->answers(laptops.audit).value().contains(u"b"_s)); // the change is the unit
    CHECK(laptops.first.store->check().value().problems == QStringList());

    const Receipt receipt = laptops.second.imported(laptops.first.exported());
    CHECK(receipt.redacted == 1);
    CHECK_FALSE(isOnDisk(laptops.second, secret));
    CHECK(laptops.second.store->check().value().problems == QStringList());
    CHECK(stateOf(*laptops.first.store) == stateOf(*laptops.second.store));
    const std::vector<RedactionRow> rows = laptops.second.store->redactions().value();
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().name == hash);
    CHECK(rows.front().reason == u"names a worker"_s);
    CHECK(rows.front().by == u"Bushra Anwar"_s);
    CHECK(rows.front().takesEffect);

    // An old bundle brings the text again: it is not taken, its head is known.
    laptops.second.imported(before);
    CHECK_FALSE(isOnDisk(laptops.second, secret));
    CHECK(stateOf(*laptops.first.store) == stateOf(*laptops.second.store));

    // Where the order is first and the change comes after.
    Laptop late;
    late.imported(laptops.second.exported());
    late.imported(before);
    CHECK_FALSE(isOnDisk(late, secret));
    CHECK(stateOf(*late.store) == stateOf(*laptops.first.store));
    CHECK(late.store->check().value().problems == QStringList());
    REQUIRE_OK(late.store->rebuild());
    CHECK(stateOf(*late.store) == stateOf(*laptops.first.store));
}

TEST_CASE("A corrected note stays the only one when the version between is redacted", "[redaction]")
{
    Pair laptops;
    for (const QString &text : {u"guard at the gate"_s, secret, u"a worker said it"_s}) {
        REQUIRE_OK(laptops.first.store->note(laptops.audit, u"a"_s, text));
        REQUIRE_OK(laptops.first.store->sealAll());
    }
    const QByteArray hash = changeWith(laptops.first, laptops.audit, secret);
    REQUIRE_OK(laptops.first.store->redactChange(hash, u"names a worker"_s));
    laptops.exchange();

    for (Laptop *laptop : {&laptops.first, &laptops.second}) {
        CHECK(noteAt(*laptop, laptops.audit) == u"a worker said it"_s);
        CHECK(laptop->store->conflicts().value().empty());
        CHECK(laptop->store->check().value().problems == QStringList());
    }
}

TEST_CASE("What was deleted stays deleted when its last text is redacted", "[redaction]")
{
    Pair laptops;
    Finding finding = newFinding(laptops.audit, laptops.first.clock, u"first words"_s);
    REQUIRE_OK(laptops.first.store->put(finding));
    REQUIRE_OK(laptops.first.store->sealAll());
    finding.statement = secret;
    REQUIRE_OK(laptops.first.store->put(finding));
    REQUIRE_OK(laptops.first.store->sealAll());
    REQUIRE_OK(laptops.first.store->remove(finding));
    REQUIRE_OK(laptops.first.store->sealAll());

    REQUIRE_OK(laptops.first.store->redactChange(changeWith(laptops.first, laptops.audit, secret), u"r"_s));

    CHECK(laptops.first.store->findings().value().empty());
    CHECK_FALSE(isOnDisk(laptops.first, secret));
    CHECK(laptops.first.store->check().value().problems == QStringList());
}

TEST_CASE("Steps of undo do not keep what was redacted", "[redaction]")
{
    Pair laptops;
    REQUIRE_OK(laptops.first.store->note(laptops.audit, u"a"_s, secret));
    laptops.first.clock.advance(3 * 60 * 1000); // a step of its own
    REQUIRE_OK(laptops.first.store->note(laptops.audit, u"a"_s, u"a worker said it"_s));
    REQUIRE(laptops.first.store->undoState(laptops.audit).value().undoSteps == 2);

    REQUIRE_OK(laptops.first.store->redactChange(changeWith(laptops.first, laptops.audit, secret), u"r"_s));

    CHECK(laptops.first.store->undoState(laptops.audit).value().undoSteps == 0);
    CHECK_FALSE(isOnDisk(laptops.first, secret));
}

TEST_CASE("Nobody redacts another's text, and no order is redacted", "[redaction]")
{
    Pair laptops;
    REQUIRE_OK(laptops.first.store->note(laptops.audit, u"a"_s, secret));
    laptops.exchange();
    const QByteArray hash = changeWith(laptops.first, laptops.audit, secret);
    const auto refused = laptops.second.store->redactChange(hash, u"r"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::NotAllowed);
    CHECK(noteAt(laptops.second, laptops.audit) == secret);

    REQUIRE_OK(laptops.first.store->redactChange(hash, u"names a worker"_s));
    const QByteArray order = changeWith(laptops.first, laptops.audit, u"names a worker"_s);
    REQUIRE(order.size() == 32);
    const auto orderKept = laptops.first.store->redactChange(order, u"r"_s);
    REQUIRE_FALSE(orderKept);
    CHECK(orderKept.error().code == Error::Code::NotAllowed);

    const auto unknown = laptops.first.store->redactChange(QByteArray(32, 'x'), u"r"_s);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == Error::Code::NotFound);
    const auto again = laptops.first.store->redactChange(hash, u"r"_s);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == Error::Code::NotFound);
    CHECK_FALSE(laptops.first.store->redactChange("short", u"r"_s));
}

TEST_CASE("A file that nobody attached cannot be removed for good", "[redaction]")
{
    Pair laptops;
    const auto unknown = laptops.first.store->redactFile(QByteArray(32, 'f'), u"shows a face"_s);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == Error::Code::NotFound);
    CHECK(laptops.first.store->redactions()->empty());
    CHECK_FALSE(laptops.first.store->redactFile("short", u"r"_s));
}

TEST_CASE("An assessment whose first change is redacted stays, without the texts that stood in it", "[redaction]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    REQUIRE_OK(laptop.store->note(audit, u"a"_s, secret)); // not sealed yet: goes into the same change
    REQUIRE_OK(laptop.store->sealAll());
    REQUIRE_OK(laptop.store->answer(audit, u"b"_s, u"yes"_s));
    const AssessmentRow before = laptop.store->assessment(audit).value();
    const QByteArray hash = changeWith(laptop, audit, secret);
    REQUIRE(hash == laptop.store->changes(audit).value().front().hash);

    REQUIRE_OK(laptop.store->redactChange(hash, u"a name"_s));

    CHECK(laptop.store->assessment(audit).value().assessment == before.assessment);
    CHECK(noteAt(laptop, audit).isEmpty());
    CHECK(laptop.store->answers(audit).value().value(u"b"_s).value == u"yes"_s);
    CHECK_FALSE(isOnDisk(laptop, secret));
    const QByteArray state = stateOf(*laptop.store);
    REQUIRE_OK(laptop.store->rebuild());
    CHECK(stateOf(*laptop.store) == state);
    CHECK(laptop.store->check().value().problems == QStringList());
}
