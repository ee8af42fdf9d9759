// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/sitefigures.h"
#include "core/sync/factorycopy.h"

#include "core/sync/bundlefile.h"
#include "core/sync/segments.h"
#include "core/sync/zipcontainer.h"
#include "tests/core/store/pair.h"
#include "tests/core/sync/bundlebuilder.h"
#include "tests/core/sync/evidencefixture.h"
#include "tests/core/testimony/confidentialaudit.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// Two open questions, a confidential one, a group that is, and a number calculated from a secret.
std::shared_ptr<const Pack> packWithSecrets()
{
    PackText text;
    text.survey = "type,name,label::English (en),weight,severity,fact,confidential,calculation\n"
                  "begin_group,s,Section,,,,,\n"
                  "select_one yn,a,Is A in order?,5,critical,,,\n"
                  "select_one yn,secret,Were you paid?,3,major,,yes,\n"
                  "text,free,Anything else?,,,,,\n"
                  "integer,paid,Paid,,,wages,yes,\n"
                  "text,told,Told,,,,,\"concat(${secret}, '!')\"\n"
                  "end_group,,,,,,,\n"
                  "begin_group,talks,Talks,,,,yes,\n"
                  "text,inner,What did they say?,,,,,\n"
                  "end_group,,,,,,,\n";
    LoadedPack loaded = loadPack(sheetsFrom(text));
    INFO(describe(loaded.problems));
    REQUIRE(loaded.pack);
    return loaded.pack;
}

/// The words that must not leave: each names the field it stands in.
const QList<QByteArray> canaries{"CANARY-answer", "CANARY-note",   "CANARY-inner",  "CANARY-statement", "CANARY-action",
                                 "CANARY-told",   "CANARY-caption", "CANARY-photo", "CANARY-name",      "CANARY-notes",
                                 "CANARY-stray",  "CANARY-talk",  "CANARY-quick",   "98765432",       "secret street"};

struct Office : Laptop
{
    Testimony testimony{file(u"profile"_s)};
    AssessmentId audit;
    Finding open;

    Office() : Laptop(u"Bushra Anwar"_s)
    {
        audit = startedAudit(*store, clock, *packWithSecrets());
        Enterprise enterprise = store->enterprises()->front();
        enterprise.notes = u"CANARY-notes"_s;
        REQUIRE_OK(store->put(enterprise));
        REQUIRE_OK(store->answer(audit, u"a"_s, u"no"_s, {}, u"OPEN-note"_s));
        REQUIRE_OK(store->answer(audit, u"free"_s, u"OPEN-free"_s));
        REQUIRE_OK(testimony.setUp(testPassphrase, quickCost));
        keep(*store, testimony, talk(*this, audit, u"female"_s, u"CANARY-talk"_s));
        answerSealed(*store, testimony, audit, u"secret"_s, u"CANARY-answer"_s, u"CANARY-note"_s);
        answerSealed(*store, testimony, audit, u"paid"_s, u"98765432"_s, {});
        answerSealed(*store, testimony, audit, u"inner"_s, u"CANARY-inner"_s, {});
        REQUIRE_OK(store->answer(audit, u"told"_s, u"CANARY-told"_s)); // as if somebody had typed it in
        Site site = store->sites()->front().site;
        site.facts[u"wages"_s] = u"98765432"_s;
        REQUIRE_OK(store->put(site));
        REQUIRE_OK(store->answer(audit, u"stray"_s, u"CANARY-stray"_s)); // of no question of the pack
        REQUIRE_OK(store->put(audit, QuickNote{QuickNoteId::create(clock), u"CANARY-quick"_s, clock.nowMs(), {}}));
        open = newFinding(audit, clock, u"OPEN-statement"_s);
        REQUIRE_OK(store->put(open));
        Finding secret = newFinding(audit, clock, u"CANARY-statement"_s);
        secret.question = u"inner"_s;
        REQUIRE_OK(store->put(secret));
        for (const Finding &finding : {open, secret}) {
            CorrectiveAction action;
            action.id = ActionId::create(clock);
            action.finding = finding.id;
            action.assessment = audit;
            action.what = finding.id == open.id ? u"OPEN-action"_s : u"CANARY-action"_s;
            REQUIRE_OK(store->put(action));
        }
        attached(*this, audit, u"open.jpg"_s, withMetadata(photo("jpg")), u"a"_s, {}, u"OPEN-caption"_s);
        attached(*this, audit, u"CANARY-name.jpg"_s, photo("jpg", {30, 30}), u"secret"_s, {}, u"CANARY-caption"_s);
        attached(*this, audit, u"of finding.jpg"_s, photo("jpg", {31, 31}), {}, secret.id, u"CANARY-caption"_s);
        attached(*this, audit, u"plan.pdf"_s, "%PDF-1.7\nOPEN-pdf\n", {}, open.id);
        attached(*this, audit, u"twice.pdf"_s, "%PDF-1.7\nCANARY-photo\n", u"a"_s);
        attached(*this, audit, u"twice.pdf"_s, "%PDF-1.7\nCANARY-photo\n", u"inner"_s);
        Assessment closed = store->assessment(audit)->assessment;
        closed.state = AssessmentState::Closed;
        REQUIRE_OK(store->put(closed));
    }
    FactoryCopySummary copy(const QString &name)
    {
        const auto summary = exportFactoryCopy(*store, {file(name), {audit}}, clock);
        REQUIRE_OK(summary);
        return *summary;
    }
};

/// Every byte of the bundle, with what is packed in it unpacked.
QByteArray everyByteOf(const QString &path)
{
    QByteArray all = fileBytes(path);
    const auto entries = bundle::unzipped(all, path);
    REQUIRE_OK(entries);
    QByteArray unpacked;
    for (const bundle::Entry &entry : *entries) {
        if (entry.name.startsWith("ops/")) {
            const auto changes = bundle::unpacked(entry, path);
            REQUIRE_OK(changes);
            for (const RawChange &raw : *changes) {
                unpacked += raw.head + raw.body;
            }
        }
    }
    REQUIRE(unpacked.contains("OPEN-note")); // that it looks in the right place
    return all + unpacked;
}

} // namespace

TEST_CASE("In a factory's copy, what was told in confidence does not exist", "[factory]")
{
    Office office;
    const FactoryCopySummary summary = office.copy(u"copy.meyar"_s);
    const QByteArray bytes = everyByteOf(summary.bundle.path);
    for (const QByteArray &canary : canaries) {
        CAPTURE(canary.toStdString());
        CHECK_FALSE(bytes.contains(canary));
        CHECK_FALSE(bytes.contains(canary.toBase64()));
    }
    const auto sealedAnswers = office.store->sealedAnswers(office.audit).value();
    REQUIRE(sealedAnswers.size() == 3);
    for (const SealedAnswerRow &row : sealedAnswers) { // nor what it became
        REQUIRE(row.value.size() > 16);
        CHECK_FALSE(bytes.contains(row.value));
    }
    const auto keys = office.store->interviewKeys(office.audit).value();
    for (const InterviewKeyRow &row : keys) {
        CHECK_FALSE(bytes.contains(row.id));
    }
    CHECK(summary.leftOut.interviews == 1);
    CHECK(bytes.contains("OPEN-pdf"));
    CHECK_FALSE(bytes.contains(office.store->thisDevice()->publicKey)); // a key of its own
    CHECK(summary.leftOut.questions == QStringList{u"inner"_s, u"paid"_s, u"secret"_s, u"stray"_s, u"told"_s});
    CHECK(summary.leftOut.findings.size() == 1);
    CHECK(summary.leftOut.actions == 1);
    CHECK(summary.leftOut.facts == QStringList{u"wages"_s});
    CHECK(summary.leftOut.hasNotes);
    QStringList files = summary.leftOut.evidence;
    files.sort();
    CHECK(files == QStringList{u"CANARY-name.jpg"_s, u"of finding.jpg"_s, u"twice.pdf"_s, u"twice.pdf"_s});
    CHECK(summary.documents == QStringList{u"plan.pdf"_s});
    CHECK(summary.bundle.files == 2);
    CHECK(openBundle({}, summary.bundle.path)->purpose == BundlePurpose::FactoryCopy);
}

TEST_CASE("A factory's copy opens in an empty database and shows the rest", "[factory]")
{
    Office office;
    Laptop factory(u"Owner"_s);
    const auto receipt = importBundle(*factory.store, office.copy(u"copy.meyar"_s).bundle.path);
    REQUIRE_OK(receipt);
    CHECK(receipt->newFiles == 2);
    CHECK(receipt->missingFiles == 0);
    const AssessmentRow row = factory.store->assessment(office.audit).value();
    CHECK(row.enterpriseName == u"Noor Textiles");
    CHECK(row.assessment == office.store->assessment(office.audit)->assessment);
    const Answers answers = factory.store->answers(office.audit).value();
    CHECK(answers[u"a"_s].value == u"no");
    CHECK(answers[u"a"_s].note == u"OPEN-note");
    CHECK_FALSE(answers.contains(u"secret"_s));
    const auto findings = factory.store->findings(office.audit).value();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].finding.statement == u"OPEN-statement");
    CHECK(findings[0].finding.state == FindingState::ActionAgreed);
    REQUIRE(findings[0].actions.size() == 1);
    CHECK(findings[0].actions[0].what == u"OPEN-action");
    const auto evidence = factory.store->evidence(office.audit).value();
    REQUIRE(evidence.size() == 2);
    const auto picture = factory.store->evidenceFiles().get(evidence[0].evidence.type == u"image/jpeg"
                                                               ? evidence[0].evidence.sha256
                                                               : evidence[1].evidence.sha256);
    REQUIRE_OK(picture);
    CHECK_FALSE(picture->contains("Exif"));
    CHECK(factory.store->check()->isSound());
}

TEST_CASE("What the factory sends back stands beside the office's, never in its place", "[factory]")
{
    Office office;
    Laptop factory(u"Owner"_s);
    factory.imported(office.copy(u"copy.meyar"_s).bundle.path);
    factory.clock.advance(100'000);
    Finding finding = factory.store->findings(office.audit)->front().finding;
    finding.rootCause = u"the lock"_s;
    finding.statement = u"there is nothing wrong"_s;
    REQUIRE_OK(factory.store->put(finding));
    office.imported(factory.exported());

    const auto conflicts = office.store->conflicts().value();
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].field == u"statement");
    CHECK(conflicts[0].sides.size() == 2);
    const auto findings = office.store->findings(office.audit).value();
    CHECK(findings.size() == 2);
    const auto merged = std::find_if(findings.begin(), findings.end(),
                                     [&](const FindingRow &row) { return row.finding.id == finding.id; });
    REQUIRE(merged != findings.end());
    CHECK(merged->finding.rootCause == u"the lock");
    const QByteArray kept = office.store->sealedAnswers(office.audit).value()[u"secret"_s].value;
    const auto opened = openedAnswerText(office.testimony, office.audit, u"secret"_s, u"value"_s, kept);
    REQUIRE_OK(opened);
    CHECK(*opened == u"CANARY-answer");
    // The copy of the photo came back as one more file, and goes out again as the same.
    const size_t evidence = office.store->evidence(office.audit)->size();
    CHECK(evidence == 7);
    // Not while one side would be shown as if nobody had said otherwise.
    const auto refused = exportFactoryCopy(*office.store, {office.file(u"early.meyar"_s), {office.audit}}, office.clock);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::ConflictsOpen);
    REQUIRE_OK(office.store->resolve(conflicts[0], conflicts[0].sides[0].value, u"seen again"_s));
    Laptop again;
    again.imported(office.copy(u"again.meyar"_s).bundle.path);
    CHECK(again.store->evidence(office.audit)->size() == 2);
}

TEST_CASE("Of a photo with an edited copy, only that goes to the factory", "[factory]")
{
    Office office;
    const Evidence original = attached(office, office.audit, u"face.jpg"_s, photo("jpg", {70, 70}), {}, office.open.id);
    Evidence blurred = original;
    blurred.id = EvidenceId::create(office.clock);
    blurred.name = u"face blurred.jpg"_s;
    blurred.derivedFrom = original.sha256;
    blurred.edits = u"{}"_s;
    REQUIRE_OK(office.store->attach(blurred, photo("jpg", {71, 71})));
    const FactoryCopySummary summary = office.copy(u"copy.meyar"_s);
    CHECK(summary.leftOut.evidence.contains(u"face.jpg"_s));
    CHECK_FALSE(summary.leftOut.evidence.contains(u"face blurred.jpg"_s));
    CHECK(summary.bundle.files == 3);
}

TEST_CASE("Assessments of two factories do not go into one copy", "[factory]")
{
    Office office;
    const AssessmentId other = startedAudit(*office.store, office.clock, *packWithSecrets());
    const auto refused = exportFactoryCopy(*office.store, {office.file(u"x.meyar"_s), {office.audit, other}}, office.clock);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::BadArgument);
    CHECK_FALSE(exportFactoryCopy(*office.store, {office.file(u"x.meyar"_s), {}}, office.clock));
}

TEST_CASE("A factory's copy has the figures of that factory, and no case that was removed", "[factory]")
{
    Office office;
    const SiteId site = office.store->assessment(office.audit)->assessment.site;
    const SiteId elsewhere = office.store->assessment(startedAudit(*office.store, office.clock, *fourQuestions()))->assessment.site;
    REQUIRE(elsewhere != site);
    const auto figures = [&](const QString &injury) {
        FigureEdits edits;
        Incident incident;
        incident.day = QDate(2026, 1, 9);
        incident.injury = injury;
        edits.incidents.push_back({IncidentId::create(office.clock), incident});
        edits.months.push_back({u"absence"_s, Sex::Other, {QDate(2026, 1, 1), 12, 340, injury + u"-source"_s}});
        return edits;
    };
    REQUIRE_OK(office.store->put(site, figures(u"OPEN-injury"_s)));
    REQUIRE_OK(office.store->put(elsewhere, figures(u"CANARY-elsewhere"_s)));
    FigureEdits wrong = figures(u"CANARY-removed"_s);
    wrong.months.clear();
    REQUIRE_OK(office.store->put(site, wrong));
    FigureEdits removal;
    removal.removedIncidents.push_back(wrong.incidents.front().id);
    REQUIRE_OK(office.store->put(site, removal));

    const FactoryCopySummary summary = office.copy(u"figures.meyar"_s);
    const QByteArray bytes = everyByteOf(summary.bundle.path);
    CHECK(bytes.contains("OPEN-injury"));
    CHECK_FALSE(bytes.contains("CANARY-elsewhere"));
    CHECK_FALSE(bytes.contains("CANARY-removed"));
    Laptop factory(u"Owner"_s);
    REQUIRE_OK(importBundle(*factory.store, summary.bundle.path));
    const SiteFigures there = factory.store->figures(site).value();
    REQUIRE(there.incidents.size() == 1);
    CHECK(there.incidents.front().incident.injury == u"OPEN-injury");
    REQUIRE(there.months.size() == 1);
    CHECK(there.months.front().month.denominator == 340);
    CHECK(factory.store->figures(elsewhere)->isEmpty());
}
