// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/exportevidence.h"
#include "core/training/cohortjson.h"
#include "tests/core/evidence/samplephotos.h"
#include "tests/support/laptop.h"

#include <QCryptographicHash>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

struct Bench
{
    Laptop laptop{u"Sana Iqbal"_s};
    AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    SiteId site = laptop.store->assessment(audit)->assessment.site;
    CohortId id = CohortId::create(laptop.clock);
    Bench() { laptop.clock.advance(1000); }
    [[nodiscard]] Store &store() { return *laptop.store; }
    [[nodiscard]] CohortRecord record() { return store().cohort(id).value(); }
    [[nodiscard]] CohortEdits everything() const
    {
        const Clock &clock = laptop.clock;
        CohortEdits edits;
        edits.head = Cohort{id, u"Karachi 1"_s, TrainingProgramme::Score, u"M1 M5"_s, u"Karachi"_s, QDate(2026, 1, 12), {}, false};
        edits.firms = {{site, QDate(2026, 1, 5), {}, audit, {}}};
        edits.trainers = {{TrainerId::create(clock), u"Sana Iqbal"_s, TrainerLevel::Expert, Sex::Woman}};
        const TrainerId trainer = edits.trainers.front().id;
        edits.sessions = {{SessionId::create(clock), SessionKind::Workshop, u"Day 1"_s, u"M1"_s, QDate(2026, 1, 12), u"Hall"_s,
                           trainer, 2, ResultLevel::Meso}};
        const SessionId session = edits.sessions.front().id;
        const auto row = [&] { return TrainingRowId::create(clock); };
        edits.agenda = {{row(), session, 2, 60, u"5S"_s}, {row(), session, 1, 30, u"Welcome"_s}};
        edits.attendance = {{row(), session, site, 1, 1, 2, 0}};
        edits.tests = {{row(), site, u"M1"_s, 1, Sex::Man, 0, 17.5, 20}};
        edits.evaluations = {{row(), session, site, Sex::Woman, true, 5, 4, 0, 3, 5, 5, 4, 5, u"5S\nwalk"_s, {}, u"Board"_s}};
        edits.members = {{row(), site, u"Rukhsana"_s, u"Helper"_s, Sex::Woman, false}};
        edits.meetings = {{row(), site, QDate(2026, 2, 1), false, 2, 3, u"Aisles"_s}};
        edits.projects = {{row(), site, u"M1"_s, u"Steam leaks"_s, u"No rounds"_s, u"Weekly round"_s, u"Maintenance"_s,
                           QDate(2026, 2, 1), QDate(2026, 3, 1), ProjectStatus::Done, QDate(2026, 2, 20), 50'000, 240'000,
                           u"energy"_s, u"Less gas"_s, 3, 9, u"aa"_s, u"bb"_s, trainer, QDate(2026, 3, 5)}};
        edits.visits = {{row(), site, trainer, QDate(2026, 2, 10), 4.5, u"M1"_s, u"Good"_s, u"Round"_s}};
        edits.points = {{row(), session, site, u"Stores"_s, u"Label racks"_s, u"Asif"_s, QDate(2026, 2, 2), {}, u"search"_s, 10, 3,
                         QDate(2026, 4, 1), u"aa"_s, {}}};
        edits.instruments = {{row(), u"C155"_s, u"PK"_s, InstrumentStatus::Submitted, QDate(2025, 1, 1), u"Talks"_s, u"Ministry"_s,
                              QDate(2026, 12, 1), ResultLevel::Macro}};
        return edits;
    }
};

} // namespace

TEST_CASE("A cohort is read again as it was written, also from a file made anew", "[training]")
{
    Bench bench;
    CHECK(bench.store().cohorts()->empty());
    const CohortEdits edits = bench.everything();
    const Result<Changes> changes = bench.store().put(bench.id, edits);
    REQUIRE_OK(changes);
    CHECK(changes->training);
    CHECK(bench.store().cohorts()->size() == 1);
    const CohortRecord record = bench.record();
    CHECK(record.agenda.front().title == u"Welcome"_s); // by position
    CHECK_FALSE(record.meetings.front().wasHeld);
    CHECK(record.tests.front().before == 0); // not the same as not stated
    CHECK(record.evaluations.front().mostUseful == u"5S\nwalk"_s);
    CohortRecord written;
    static_cast<CohortParts &>(written) = edits;
    written.head = *edits.head;
    std::swap(written.agenda[0], written.agenda[1]);
    CHECK(toJson(record) == toJson(written));
    REQUIRE_OK(bench.store().rebuild());
    CHECK(toJson(bench.record()) == toJson(written));
    CHECK(bench.store().check()->problems == QStringList());
}

TEST_CASE("What is written again in a cohort changes it, and each step is taken back", "[training]")
{
    Bench bench;
    CohortEdits edits = bench.everything();
    REQUIRE_OK(bench.store().put(bench.id, edits));
    const QJsonObject before = toJson(bench.record());
    CohortEdits next;
    next.projects = edits.projects;
    next.projects.front().status = ProjectStatus::Dropped;
    next.projects.front().saving = notStated;
    next.removed = {{CohortPart::Member, edits.members.front().id.uuid()}};
    REQUIRE_OK(bench.store().put(bench.id, next));
    CHECK(bench.record().projects.front().status == ProjectStatus::Dropped);
    CHECK(bench.record().members.empty());
    CHECK(bench.store().undoState(bench.id)->undoSteps == 2);
    const Result<Undone> undone = bench.store().undo(bench.id);
    REQUIRE_OK(undone);
    CHECK(undone->changes.training);
    CHECK(toJson(bench.record()) == before);
    REQUIRE_OK(bench.store().redo(bench.id));
    CHECK(bench.record().members.empty());
    REQUIRE_OK(bench.store().put(bench.id, edits)); // what was removed comes back when it is put again
    CHECK(toJson(bench.record()) == before);
}

TEST_CASE("A cohort that cannot be is refused and nothing is written", "[training]")
{
    Bench bench;
    CohortEdits noHead = bench.everything();
    noHead.head.reset();
    CHECK(bench.store().put(bench.id, noHead).error().code == Error::Code::NotFound);
    CHECK(bench.store().cohort(bench.id).error().code == Error::Code::NotFound);
    CohortEdits other = bench.everything();
    other.head->id = CohortId::create(bench.laptop.clock);
    CHECK(bench.store().put(bench.id, other).error().code == Error::Code::BadArgument);
    CohortEdits nameless = bench.everything();
    nameless.projects.front().problem.clear();
    nameless.projects.front().action.clear();
    CHECK(bench.store().put(bench.id, nameless).error().code == Error::Code::BadArgument);
    CHECK(bench.store().cohorts()->empty());
}

TEST_CASE("A cohort goes to another laptop, edits of both meet, and its bin is shared", "[training]")
{
    Bench bench;
    REQUIRE_OK(bench.store().put(bench.id, bench.everything()));
    Laptop other(u"Imran Qureshi"_s);
    (void)other.imported(bench.laptop.exported());
    CHECK(toJson(other.store->cohort(bench.id).value()) == toJson(bench.record()));
    CohortEdits theirs;
    theirs.members = {{TrainingRowId::create(other.clock), bench.site, u"Asif"_s, {}, Sex::Man, true}};
    REQUIRE_OK(other.store->put(bench.id, theirs));
    REQUIRE_OK(bench.store().remove(bench.id));
    CHECK(bench.store().cohorts()->empty());
    REQUIRE(bench.store().bin()->size() == 1);
    const BinRow row = bench.store().bin()->front();
    CHECK(row.title == u"Karachi 1"_s);
    REQUIRE_OK(bench.store().restore(row.document, row.type, row.entity));
    CHECK(bench.laptop.imported(other.exported()).changes.training);
    CHECK(bench.record().members.size() == 2);
    CHECK(bench.store().check()->problems == QStringList());
}

TEST_CASE("A practice cohort stays one and never leaves the laptop", "[training]")
{
    Bench bench;
    CohortEdits edits = bench.everything();
    edits.head->isPractice = true;
    REQUIRE_OK(bench.store().put(bench.id, edits));
    Laptop other(u"Imran Qureshi"_s);
    (void)other.imported(bench.laptop.exported());
    CHECK(other.store->cohorts()->empty());
    CHECK(other.store->sites()->size() == 1);
    edits.head->isPractice = false;
    CHECK(bench.store().put(bench.id, edits).error().code == Error::Code::BadArgument);
    CHECK(bench.record().head.isPractice);
}

TEST_CASE("A photo before and after is kept, replaced, taken back, and travels with the evidence", "[training][evidence]")
{
    Bench bench;
    REQUIRE_OK(bench.store().put(bench.id, bench.everything()));
    const CohortPhotoPlace after{CohortPart::Project, bench.record().projects.front().id.uuid(), true};
    const QByteArray first = photo("jpg", {40, 30});
    const QByteArray second = photo("png", {50, 30});
    const auto hexOf = [](const QByteArray &bytes) {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    };
    const Result<Changes> changes = bench.store().attach(bench.id, after, first, u"a.jpg"_s);
    REQUIRE_OK(changes);
    CHECK(changes->training);
    CHECK(bench.record().projects.front().after == hexOf(first));
    CHECK(bench.record().projects.front().before == u"aa"_s); // the other place stays
    REQUIRE_OK(bench.store().attach(bench.id, after, second, u"b.png"_s));
    CHECK(bench.record().projects.front().after == hexOf(second));
    REQUIRE(bench.store().trainingEvidence()->size() == 1);
    CHECK(bench.store().trainingEvidence()->front().evidence.name == u"b.png"_s);
    REQUIRE_OK(bench.store().undo(bench.id));
    CHECK(bench.record().projects.front().after == hexOf(first));
    CHECK(bench.store().trainingEvidence()->front().evidence.name == u"a.jpg"_s);

    const CohortPhotoPlace point{CohortPart::ActionPoint, bench.record().points.front().id.uuid(), false};
    REQUIRE_OK(bench.store().attach(bench.id, point, second, u"b.png"_s));
    Laptop other(u"Imran Qureshi"_s);
    (void)other.imported(bench.laptop.exported());
    CHECK(other.store->missingEvidence()->missing.size() == 2);
    const auto sent = exportEvidence(bench.store(), {bench.laptop.file(u"photos.meyar"_s)});
    REQUIRE_OK(sent);
    CHECK(sent->files == 2);
    (void)other.imported(sent->paths.at(0));
    CHECK(other.store->missingEvidence()->missing.empty());
    CHECK(other.store->evidenceFiles().get(QByteArray::fromHex(hexOf(first).toLatin1())) == first);

    REQUIRE_OK(bench.store().removePhoto(bench.id, after));
    CHECK(bench.record().projects.front().after.isEmpty());
    CHECK(bench.store().trainingEvidence()->size() == 1);
    REQUIRE_OK(bench.store().undo(bench.id));
    CHECK(bench.store().trainingEvidence()->size() == 2);
    REQUIRE_OK(bench.store().rebuild());
    CHECK(bench.record().projects.front().after == hexOf(first));
    CHECK(bench.store().check()->problems == QStringList());
}

TEST_CASE("What is no photo, or has no place, leaves neither row nor file in a cohort", "[training][evidence]")
{
    Bench bench;
    CohortEdits edits = bench.everything();
    edits.head->isPractice = true;
    REQUIRE_OK(bench.store().put(bench.id, edits));
    const QUuid project = bench.record().projects.front().id.uuid();
    const QByteArray picture = photo("jpg", {40, 30});
    CHECK(bench.store().attach(bench.id, {CohortPart::Project, project}, "%PDF-1.4\n%%EOF\n", u"a.pdf"_s).error().code == Error::Code::NotEvidence);
    CHECK(bench.store().attach(bench.id, {CohortPart::Project, project}, "words", u"a.jpg"_s).error().code == Error::Code::NotEvidence);
    CHECK(bench.store().attach(bench.id, {CohortPart::Project, QUuid::createUuid()}, picture, u"a.jpg"_s).error().code == Error::Code::NotFound);
    CHECK(bench.store().attach(bench.id, {CohortPart::Member, bench.record().members.front().id.uuid()}, picture, u"a.jpg"_s).error().code
          == Error::Code::BadArgument);
    CHECK(bench.store().evidenceFiles().all().empty());
    REQUIRE_OK(bench.store().attach(bench.id, {CohortPart::Project, project}, picture, u"a.jpg"_s));
    CHECK(bench.store().trainingEvidence()->empty()); // of a practice cohort: it stays here
    CHECK(exportEvidence(bench.store(), {bench.laptop.file(u"photos.meyar"_s)})->paths.isEmpty());
}
