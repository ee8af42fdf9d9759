// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/instance/submissionreader.h"
#include "core/workbook/answerworkbook.h"
#include "core/workbook/notedform.h"
#include "core/workbook/submissionphotos.h"
#include "core/workbook/workbookwords.h"
#include "resources/resources.h"
#include "tests/core/evidence/samplephotos.h"
#include "tests/core/workbook/filledin.h"
#include "tests/support/laptop.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

struct Sheet
{
    Sheet()
    {
        initData();
        library.add(pack);
        REQUIRE_OK(laptop.store->answer(audit, u"a"_s, u"yes"_s, {}, u"seen at the gate"_s));
        REQUIRE_OK(laptop.store->answer(audit, u"workers"_s, u"120"_s, u"workers"_s));
    }
    FilledIn sent(Language language = Language::English)
    {
        const QString path = laptop.file(u"answers.xlsx"_s);
        REQUIRE_OK(writeAnswerWorkbook(*laptop.store, library, audit, language, laptop.clock, path));
        return FilledIn(path);
    }
    AnswersReturn back(const FilledIn &workbook)
    {
        const auto returned = readAnswerWorkbook(*laptop.store, library, workbook.saved(), u"answers.xlsx"_s, laptop.clock);
        REQUIRE_OK(returned);
        return *returned;
    }
    Answer now(const QString &question) { return laptop.store->answers(audit)->value(question); }
    static QStringList &line(FilledIn &workbook, const QString &question)
    {
        const auto found = workbook.lines(question);
        REQUIRE(found.size() == 1);
        return *found[0];
    }

    std::shared_ptr<const Pack> pack = fourQuestions();
    Laptop laptop;
    Library library;
    AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *pack);
};

} // namespace

TEST_CASE("An answer sheet comes back with three sides compared", "[workbook]")
{
    Sheet sheet;
    FilledIn workbook = sheet.sent();
    QStringList &b = Sheet::line(workbook, u"Is B in order?"_s);
    workbook.set(b, u"Answer"_s, u"Partly"_s);
    workbook.set(b, u"Note"_s, u"one of two\n=SUM(A1)"_s);
    workbook.set(Sheet::line(workbook, u"Workers"_s), u"Answer"_s, u"۱۳۰"_s);
    workbook.set(Sheet::line(workbook, u"Is A in order?"_s), u"Answer"_s, u"no"_s);
    REQUIRE_OK(sheet.laptop.store->answer(sheet.audit, u"c"_s, u"na"_s));

    AnswersReturn returned = sheet.back(workbook);
    CHECK(returned.problems.empty());
    CHECK(returned.differences.size() == 5); // a, b with its note, workers, and c here
    CHECK(conflictsAmong(returned.differences) == 0);
    const Result<int> taken = takeAnswers(*sheet.laptop.store, sheet.library, returned, Take::Nothing);
    REQUIRE_OK(taken);
    CHECK(*taken == 3);
    CHECK(sheet.now(u"a"_s).value == u"no"_s);
    CHECK(sheet.now(u"a"_s).note == u"seen at the gate"_s);
    CHECK(sheet.now(u"b"_s).value == u"partly"_s);
    CHECK(sheet.now(u"b"_s).note == u"one of two\n=SUM(A1)"_s);
    CHECK(sheet.now(u"c"_s).value == u"na"_s);
    CHECK(sheet.now(u"workers"_s).value == u"130"_s);
    CHECK(sheet.laptop.store->sites()->front().site.facts.at(u"workers"_s) == u"130"_s);
    REQUIRE_OK(sheet.laptop.store->undo(sheet.audit));
    CHECK(sheet.now(u"a"_s).value == u"yes"_s);
    CHECK(sheet.now(u"workers"_s).value == u"120"_s);
}

TEST_CASE("An answer that both sides changed is nobody's to overwrite", "[workbook]")
{
    Sheet sheet;
    FilledIn workbook = sheet.sent(Language::Urdu);
    QStringList &line = Sheet::line(workbook, u"کیا الف ٹھیک ہے؟"_s);
    line[3] = u"نہیں"_s;
    REQUIRE_OK(sheet.laptop.store->answer(sheet.audit, u"a"_s, u"partly"_s));
    const AnswersReturn returned = sheet.back(workbook);
    CHECK(conflictsAmong(returned.differences) == 1);
    const Result<int> refused = takeAnswers(*sheet.laptop.store, sheet.library, returned, Take::Nothing);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::ConflictsOpen);
    REQUIRE_OK(takeAnswers(*sheet.laptop.store, sheet.library, returned, Take::Theirs));
    CHECK(sheet.now(u"a"_s).value == u"no"_s);
}

TEST_CASE("What the form refuses is named with its row", "[workbook]")
{
    Sheet sheet;
    FilledIn workbook = sheet.sent();
    workbook.set(Sheet::line(workbook, u"Workers"_s), u"Answer"_s, u"many"_s);
    workbook.set(Sheet::line(workbook, u"Is B in order?"_s), u"Answer"_s, u"perhaps"_s);
    const AnswersReturn returned = sheet.back(workbook);
    REQUIRE(returned.problems.size() == 2);
    CHECK(returned.problems[0].kind == TripProblem::Kind::NotAChoice);
    CHECK(returned.problems[1].kind == TripProblem::Kind::NotFitting);
    CHECK(problemText(Translation(), returned.problems[1]).startsWith(u"Row 7, Answer: "_s));
    const Result<int> taken = takeAnswers(*sheet.laptop.store, sheet.library, returned, Take::Theirs);
    REQUIRE_FALSE(taken);
    CHECK(sheet.now(u"workers"_s).value == u"120"_s);
}

TEST_CASE("A closed audit takes no answers from a sheet", "[workbook]")
{
    Sheet sheet;
    FilledIn workbook = sheet.sent();
    workbook.set(Sheet::line(workbook, u"Is B in order?"_s), u"Answer"_s, u"Yes"_s);
    REQUIRE_OK(sheet.laptop.store->close(sheet.audit));
    const AnswersReturn returned = sheet.back(workbook);
    const Result<int> taken = takeAnswers(*sheet.laptop.store, sheet.library, returned, Take::Nothing);
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == Error::Code::AssessmentClosed);
}

TEST_CASE("An audit goes out as an ODK submission and comes into another", "[workbook][odk]")
{
    Sheet sheet;
    REQUIRE_OK(sheet.laptop.store->answer(sheet.audit, u"b"_s, u"no"_s));
    const auto written = submissionOf(*sheet.laptop.store, sheet.library, sheet.audit, sheet.laptop.clock);
    REQUIRE_OK(written);
    CHECK(written->submission.instanceId == u"uuid:"_s + sheet.audit.toString());
    CHECK(written->xml.contains("<b>no</b>"));
    CHECK_FALSE(written->xml.contains("seen at the gate")); // a note

    const AssessmentId other = startedAudit(*sheet.laptop.store, sheet.laptop.clock, *sheet.pack);
    REQUIRE_OK(sheet.laptop.store->answer(other, u"a"_s, u"partly"_s));
    QStringList passedOver;
    const auto returned = compareSubmission(*sheet.laptop.store, sheet.library, other, written->submission,
                                            sheet.laptop.clock, passedOver);
    REQUIRE_OK(returned);
    CHECK(passedOver.isEmpty());
    CHECK(returned->differences.size() == 3);
    CHECK(conflictsAmong(returned->differences) == 1);
    REQUIRE_FALSE(takeAnswers(*sheet.laptop.store, sheet.library, *returned, Take::Nothing));
    REQUIRE_OK(takeAnswers(*sheet.laptop.store, sheet.library, *returned, Take::Ours));
    const auto answers = sheet.laptop.store->answers(other);
    CHECK(answers->value(u"a"_s).value == u"partly"_s);
    CHECK(answers->value(u"b"_s).value == u"no"_s);
    CHECK(answers->value(u"workers"_s).value == u"120"_s);
}

TEST_CASE("Notes and photos go out as ODK and come into another audit", "[workbook][odk]")
{
    Sheet sheet;
    Store &store = *sheet.laptop.store;
    const QByteArray original = withMetadata(photo("jpg", {64, 48}), 1, "editor");
    for (const char *name : {"gate.jpg", "again.jpg"}) {
        Evidence evidence;
        evidence.id = EvidenceId::create(sheet.laptop.clock);
        evidence.assessment = sheet.audit;
        evidence.question = u"a"_s;
        evidence.name = QString::fromLatin1(name);
        REQUIRE_OK(store.attach(evidence, original + (name[0] == 'a' ? QByteArray("tail") : QByteArray())));
    }
    const auto noted = notedSubmissionOf(store, sheet.library, sheet.audit, sheet.laptop.clock);
    REQUIRE_OK(noted);
    CHECK(noted->written.xml.contains("<a_note>seen at the gate</a_note>"));
    CHECK(noted->written.xml.contains("<a_photo>a.jpg</a_photo>"));
    CHECK_FALSE(noted->written.xml.contains("<b_note>")); // nothing is asked beside what nobody has answered
    CHECK(noted->photosLeft == 1);
    REQUIRE(noted->media.contains(u"a.jpg"_s));
    CHECK_FALSE(noted->media.at(u"a.jpg"_s).contains("Exif"));

    const std::shared_ptr<const Pack> asked = withNotesAndPhotos(*sheet.pack);
    REQUIRE(asked);
    CHECK(asked->id == sheet.pack->id);
    CHECK(asked->version == sheet.pack->version);
    const auto read = form::readSubmission(noted->written.xml, *asked->form, u"a.xml"_s);
    REQUIRE(read.submission);
    CHECK(read.submission->unknown.empty());

    const AssessmentId other = startedAudit(store, sheet.laptop.clock, *sheet.pack);
    REQUIRE_OK(store.answer(other, u"workers"_s, u"120"_s, u"workers"_s, u"counted by me"_s));
    QStringList passedOver;
    const auto returned = compareSubmission(store, sheet.library, other, *read.submission, sheet.laptop.clock, passedOver);
    REQUIRE_OK(returned);
    CHECK(returned->photos == std::vector<ReturnedPhoto>{{u"a"_s, u"a.jpg"_s}});
    CHECK(conflictsAmong(returned->differences) == 0);
    const form::FormFiles media = [&](const QString &name) { return Result<QByteArray>(noted->media.at(name)); };
    const auto photos = photosToTake(store, sheet.library, *returned, media);
    REQUIRE_OK(photos);
    REQUIRE_OK(takeAnswers(store, sheet.library, *returned, Take::Nothing));
    REQUIRE_OK(takePhotos(store, other, *photos, sheet.laptop.clock));
    const auto answers = store.answers(other);
    CHECK(answers->value(u"a"_s).value == u"yes"_s);
    CHECK(answers->value(u"a"_s).note == u"seen at the gate"_s);
    CHECK(answers->value(u"workers"_s).note == u"counted by me"_s);
    REQUIRE(store.evidence(other)->size() == 1);
    CHECK(store.evidence(other)->front().evidence.question == u"a"_s);
    CHECK(photosToTake(store, sheet.library, *returned, media)->empty()); // a second time

    AnswersReturn home = *returned; // where it came from, the photo is there with its metadata
    home.assessment = sheet.audit;
    CHECK(photosToTake(store, sheet.library, home, media)->empty());
    const form::FormFiles nonsense = [](const QString &) { return Result<QByteArray>(QByteArray("no picture")); };
    CHECK_FALSE(photosToTake(store, sheet.library, *returned, nonsense));
}

TEST_CASE("A submission of a form without notes comes in as before", "[workbook][odk]")
{
    Sheet sheet;
    const auto plain = submissionOf(*sheet.laptop.store, sheet.library, sheet.audit, sheet.laptop.clock);
    REQUIRE_OK(plain);
    const std::shared_ptr<const Pack> asked = withNotesAndPhotos(*sheet.pack);
    REQUIRE(asked);
    const auto read = form::readSubmission(plain->xml, *asked->form, u"a.xml"_s);
    REQUIRE(read.submission);
    CHECK(read.problems.empty());
    const AssessmentId other = startedAudit(*sheet.laptop.store, sheet.laptop.clock, *sheet.pack);
    QStringList passedOver;
    const auto returned = compareSubmission(*sheet.laptop.store, sheet.library, other, *read.submission, sheet.laptop.clock, passedOver);
    REQUIRE_OK(returned);
    CHECK(returned->photos.empty());
    CHECK(returned->differences.size() == 2);
}

TEST_CASE("A sheet decides nothing between two people", "[workbook][odk]")
{
    Sheet sheet;
    Laptop other(u"Imran Qureshi"_s);
    (void)other.imported(sheet.laptop.exported());
    FilledIn before = sheet.sent(); // went out when nobody had contradicted yet
    REQUIRE_OK(other.store->answer(sheet.audit, u"a"_s, u"no"_s));
    REQUIRE_OK(sheet.laptop.store->answer(sheet.audit, u"a"_s, u"partly"_s));
    (void)sheet.laptop.imported(other.exported());
    REQUIRE(sheet.now(u"a"_s).contested);
    const size_t open = sheet.laptop.store->conflicts()->size();

    FilledIn workbook = sheet.sent();
    CHECK(Sheet::line(workbook, u"Is A in order?"_s).contains(u"Two answers: decide in Meyar"_s));
    CHECK(sheet.back(workbook).differences.empty());
    for (FilledIn *filled : {&before, &workbook}) {
        filled->set(Sheet::line(*filled, u"Is A in order?"_s), u"Answer"_s, u"Yes"_s);
        filled->set(Sheet::line(*filled, u"Is B in order?"_s), u"Answer"_s, u"Partly"_s);
        const AnswersReturn returned = sheet.back(*filled);
        CHECK(returned.problems.empty());
        CHECK(conflictsAmong(returned.differences) == 0);
        REQUIRE_OK(takeAnswers(*sheet.laptop.store, sheet.library, returned, Take::Theirs));
        CHECK(sheet.now(u"a"_s).contested);
        CHECK(sheet.now(u"b"_s).value == u"partly"_s);
        CHECK(sheet.laptop.store->conflicts()->size() == open);
    }
    const auto written = submissionOf(*sheet.laptop.store, sheet.library, sheet.audit, sheet.laptop.clock);
    REQUIRE_OK(written);
    for (const form::Submission::Answer &answer : written->submission.answers) {
        CHECK((answer.path.section(u'/', -1) != u"a"_s || answer.value.isEmpty()));
    }
}
