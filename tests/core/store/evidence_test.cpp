// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/savefile.h"
#include "core/vault/crypto.h"
#include "tests/core/evidence/samplephotos.h"
#include "tests/support/laptop.h"

#include <QDir>
#include <QFile>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

Evidence proof(Laptop &laptop, AssessmentId audit, const QString &question = u"a"_s)
{
    laptop.clock.advance(1); // ids sort by the millisecond
    Evidence evidence;
    evidence.id = EvidenceId::create(laptop.clock);
    evidence.assessment = audit;
    evidence.question = question;
    return evidence;
}

QString photoFile(const Laptop &laptop, const QString &name, const QByteArray &bytes)
{
    const QString path = laptop.folder.filePath(name);
    REQUIRE_OK(saveFile(path, bytes));
    return path;
}

void close(Laptop &laptop, AssessmentId audit)
{
    Assessment assessment = laptop.store->assessment(audit).value().assessment;
    assessment.state = AssessmentState::Closed;
    REQUIRE_OK(laptop.store->put(assessment));
}

} // namespace

TEST_CASE("A photo that was attached is there with all it says, also after closing", "[store][evidence]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    const QByteArray bytes = withMetadata(photo("jpg", {64, 48}), 6);
    Evidence evidence = proof(laptop, audit);
    evidence.caption = u"زنجیر لگی تھی"_s;

    const auto changes = laptop.store->attach(evidence, photoFile(laptop, u"IMG_1.jpg"_s, bytes));

    REQUIRE_OK(changes);
    CHECK(changes->assessments == std::set{audit});
    laptop.reopen();
    const auto rows = laptop.store->evidence(audit);
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 1);
    const EvidenceRow &row = rows->front();
    evidence.sha256 = vault::sha256(bytes);
    evidence.size = bytes.size();
    evidence.type = u"image/jpeg"_s;
    evidence.name = u"IMG_1.jpg"_s;
    evidence.takenAt = QDateTime::fromString(u"2026-03-12T09:00:00+05:00"_s, Qt::ISODate);
    evidence.pixels = {64, 48};
    CHECK(row.evidence == evidence);
    CHECK_FALSE(row.isMissing);
    CHECK_FALSE(row.isElsewhere);
    CHECK(laptop.store->assessment(audit)->evidence == 1);
    CHECK(laptop.store->evidenceFiles().get(evidence.sha256).value() == bytes);
    CHECK(laptop.store->check()->problems == QStringList());
}

TEST_CASE("A derived copy names its original and what was done to it", "[store][evidence]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    const QByteArray original = photo("jpg");
    REQUIRE_OK(laptop.store->attach(proof(laptop, audit), photoFile(laptop, u"a.jpg"_s, original)));
    Evidence copy = proof(laptop, audit);
    copy.derivedFrom = vault::sha256(original);
    copy.edits = u"{\"turn\":90}"_s;
    copy.name = u"a, blurred.jpg"_s;
    REQUIRE_OK(laptop.store->attach(copy, photo("jpg", {48, 64})));

    const auto rows = laptop.store->evidence(audit).value();
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].evidence.derivedFrom == rows[0].evidence.sha256);
    CHECK(rows[1].evidence.edits == copy.edits);
    CHECK(rows[1].evidence.name == copy.name);
}

TEST_CASE("A file that is refused leaves neither row nor file", "[store][evidence]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    const QByteArray before = stateOf(*laptop.store);

    const auto refused = laptop.store->attach(proof(laptop, audit), photoFile(laptop, u"a.jpg"_s, "no photo"));

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::NotEvidence);
    CHECK(stateOf(*laptop.store) == before);
    CHECK(laptop.store->unreferencedEvidence()->empty());
}

TEST_CASE("A closed assessment takes proof of repairs, and nothing else", "[store][evidence]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    Finding finding;
    finding.id = FindingId::create(laptop.clock);
    finding.assessment = audit;
    finding.question = u"a"_s;
    finding.statement = u"Blocked exit"_s;
    REQUIRE_OK(laptop.store->put(finding));
    close(laptop, audit);
    const QString file = photoFile(laptop, u"a.jpg"_s, photo("jpg"));

    const auto refused = laptop.store->attach(proof(laptop, audit), file);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::AssessmentClosed);
    CHECK(laptop.store->unreferencedEvidence()->empty());

    Evidence repair = proof(laptop, audit, {});
    repair.finding = finding.id;
    CHECK(laptop.store->attach(repair, file));
    CHECK(laptop.store->evidence(audit)->size() == 1);
}

TEST_CASE("A caption is changed and evidence is removed, the file stays", "[store][evidence]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    Evidence evidence = proof(laptop, audit);
    REQUIRE_OK(laptop.store->attach(evidence, photoFile(laptop, u"a.jpg"_s, photo("jpg"))));
    evidence.caption = u"Locked"_s;
    evidence.question = u"b"_s;
    REQUIRE_OK(laptop.store->put(evidence));
    const Evidence changed = laptop.store->evidence(audit)->front().evidence;
    CHECK(changed.caption == u"Locked"_s);
    CHECK(changed.question == u"b"_s);
    CHECK(changed.name == u"a.jpg"_s);

    REQUIRE_OK(laptop.store->remove(changed));

    CHECK(laptop.store->evidence(audit)->empty());
    CHECK(laptop.store->assessment(audit)->evidence == 0);
    CHECK(laptop.store->evidenceFiles().has(changed.sha256));
    CHECK(laptop.store->unreferencedEvidence()->empty());
}

TEST_CASE("Rows whose files have not come are counted, by file", "[store][evidence]")
{
    Laptop field;
    Laptop office;
    const AssessmentId audit = startedAudit(*field.store, field.clock, *fourQuestions());
    const QByteArray first = photo("jpg", {64, 48});
    const QByteArray second = photo("png");
    REQUIRE_OK(field.store->attach(proof(field, audit), photoFile(field, u"a.jpg"_s, first)));
    REQUIRE_OK(field.store->attach(proof(field, audit, u"b"_s), photoFile(field, u"b.jpg"_s, first)));
    REQUIRE_OK(field.store->attach(proof(field, audit), photoFile(field, u"c.png"_s, second)));
    CHECK(field.store->missingEvidence()->missing.empty());

    (void)office.imported(field.exported());

    CHECK(office.store->missingEvidence()->files == 2);
    CHECK(office.store->missingEvidence()->missing.size() == 2);
    CHECK(office.store->evidence(audit)->front().isMissing);
    REQUIRE_OK(office.store->evidenceFiles().put(first, u"volume"_s));
    const auto missing = office.store->missingEvidence();
    CHECK(missing->files == 2);
    REQUIRE(missing->missing.size() == 1);
    CHECK(missing->missing.front().evidence.sha256 == vault::sha256(second));
}

TEST_CASE("The same photo at two sites is flagged, twice at one site is not", "[store][evidence]")
{
    Laptop laptop;
    const auto pack = fourQuestions();
    const AssessmentId here = startedAudit(*laptop.store, laptop.clock, *pack);
    const AssessmentId there = startedAudit(*laptop.store, laptop.clock, *pack);
    Assessment again = laptop.store->assessment(here).value().assessment;
    again.id = AssessmentId::create(laptop.clock);
    REQUIRE_OK(laptop.store->start(again, *pack));
    const QString once = photoFile(laptop, u"once.jpg"_s, photo("jpg", {32, 32}));
    const QString copied = photoFile(laptop, u"copied.jpg"_s, photo("jpg", {33, 33}));
    REQUIRE_OK(laptop.store->attach(proof(laptop, here), once));
    REQUIRE_OK(laptop.store->attach(proof(laptop, again.id), once));
    REQUIRE_OK(laptop.store->attach(proof(laptop, here), copied));
    CHECK(laptop.store->sharedEvidence()->empty());

    REQUIRE_OK(laptop.store->attach(proof(laptop, there), copied));

    const auto shared = laptop.store->sharedEvidence();
    REQUIRE_OK(shared);
    REQUIRE(shared->size() == 1);
    CHECK(shared->front().size() == 2);
    const auto rows = laptop.store->evidence(here).value();
    CHECK_FALSE(rows[0].isElsewhere);
    CHECK(rows[1].isElsewhere);

    REQUIRE_OK(laptop.store->remove(laptop.store->evidence(there)->front().evidence));
    CHECK(laptop.store->sharedEvidence()->empty());
}

TEST_CASE("A file that no row names is listed", "[store][evidence]")
{
    Laptop laptop;
    const auto stray = laptop.store->evidenceFiles().put(photo("png"), u"stray.png"_s);
    REQUIRE_OK(stray);
    CHECK(laptop.store->unreferencedEvidence().value() == std::vector{stray->sha256});
}

TEST_CASE("A photo that was removed for good is not taken again", "[store][evidence]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    const QString file = photoFile(laptop, u"face.jpg"_s, photo("jpg", {40, 40}));
    REQUIRE_OK(laptop.store->attach(proof(laptop, audit), file));
    const QByteArray sha256 = laptop.store->evidence(audit)->front().evidence.sha256;
    REQUIRE_OK(laptop.store->redactFile(sha256, u"a child is in it"_s));
    CHECK_FALSE(laptop.store->evidenceFiles().has(sha256));

    const auto again = laptop.store->attach(proof(laptop, audit), file);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == Error::Code::RemovedForGood);
    CHECK_FALSE(laptop.store->evidenceFiles().has(sha256));
}

TEST_CASE("A photo that was damaged on the disk is no sound database", "[store][evidence]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    REQUIRE_OK(laptop.store->attach(proof(laptop, audit), photoFile(laptop, u"exit.jpg"_s, photo("jpg", {48, 64}))));
    CHECK(laptop.store->check().value().evidence == 1);
    const QString path = laptop.store->evidenceFiles().pathOf(*laptop.store->namedEvidence().value().begin());
    QFile file(path);
    REQUIRE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() / 2));
    REQUIRE(file.write("?") == 1);
    file.close();

    const CheckReport damaged = laptop.store->check().value();
    REQUIRE(damaged.problems.size() == 1);
    CHECK(damaged.problems.front().contains(u"exit.jpg"));

    REQUIRE(file.remove());
    const CheckReport missing = laptop.store->check().value(); // as before it has arrived
    CHECK(missing.isSound());
    CHECK(missing.evidenceMissing == 1);
}
