// SPDX-License-Identifier: GPL-3.0-or-later
// Unique words in everything confidential; then every file that a whole working day leaves is searched for them.
#include "core/report/gather.h"
#include "core/report/htmlwriter.h"
#include "core/sync/exchange.h"
#include "core/vault/exchangekey.h"
#include "core/wording/errortext.h"
#include "tests/core/testimony/canary.h"
#include "tests/core/testimony/confidentialaudit.h"

#include <QDir>
#include <QFile>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList canaries{u"Xanthophyll"_s, u"Quillwort"_s, u"Zibeline"_s, u"Brumalice"_s, u"Vespertine"_s,
                           u"خفیہ‌گواہی‌ایک"_s, u"Oubliette"_s, u"department-wet-canary"_s};

Interview fullTalk(const Laptop &laptop, AssessmentId audit)
{
    Interview interview = talk(laptop, audit, u"women"_s, u"concern"_s);
    interview.name = canaries[0];
    interview.notes = canaries[1] + u" says the money is late. "_s + canaries[5];
    interview.quotes = u"“"_s + canaries[2] + u"”"_s;
    interview.department = canaries[7]; // the store does not know what is in it
    return interview;
}

QString messages;
void collect(QtMsgType, const QMessageLogContext &, const QString &message)
{
    messages += message + u'\n';
}

void writeReports(Laptop &laptop, AssessmentId audit, const Pack &pack)
{
    Library library;
    library.add(packFromBytes(packToBytes(pack)).value());
    for (const Language language : {Language::English, Language::Urdu}) {
        const auto input = gatherAuditReport(*laptop.store, library, audit, laptop.clock);
        REQUIRE_OK(input);
        const QString name = language == Language::English ? u"report-en.html"_s : u"report-ur.html"_s;
        REQUIRE_OK(writeHtml(buildAuditReport(*input, language == Language::English ? ReportLanguage::English
                                                                                    : ReportLanguage::Urdu),
                             laptop.file(name)));
    }
}

} // namespace

TEST_CASE("The searcher finds what is there", "[testimony][canary]")
{
    Laptop laptop;
    const auto pack = confidentialPack();
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *pack);
    // In an open note they are found: in the database, in its journal, and inside the segments of a bundle.
    REQUIRE_OK(laptop.store->note(audit, u"a"_s, canaries.join(u' ')));
    for (const QString &canary : canaries) {
        CHECK(filesThatHold(laptop.folder.path(), {canary}).contains(u"work.meyardb-wal"_s));
    }
    const QString bundle = laptop.exported();
    const QString name = QDir(laptop.folder.path()).relativeFilePath(bundle);
    for (const QString &canary : canaries) {
        CHECK(filesThatHold(laptop.folder.path(), {canary}).contains(name));
    }
    laptop.close();
    CHECK(filesThatHold(laptop.folder.path(), {canaries[5]}).contains(u"work.meyardb"_s));
}

TEST_CASE("No confidential word reaches any file", "[testimony][canary]")
{
    messages.clear();
    const auto before = qInstallMessageHandler(collect);
    const auto pack = confidentialPack();
    vault::ProgrammeSecrets secrets = vault::ProgrammeSecrets::create();
    Laptop laptop(secrets.programme, u"Programme"_s);
    Laptop office(secrets.programme, u"Programme"_s);
    Store &store = *laptop.store;
    giveCard(store, secrets, laptop.clock);
    const AssessmentId audit = startedAudit(store, laptop.clock, *pack);
    REQUIRE_OK(store.answer(audit, u"a"_s, u"no"_s, {}, u"open note"_s));

    Testimony testimony(laptop.file(u"profile"_s));
    REQUIRE_OK(testimony.setUp(testPassphrase, quickCost));
    const Interview interview = fullTalk(laptop, audit);
    keep(store, testimony, interview);
    answerSealed(store, testimony, audit, u"x"_s, canaries[3], canaries[4]);
    answerSealed(store, testimony, audit, u"y"_s, u"1"_s, canaries[6]);
    // Refusals must not repeat what they refuse.
    const auto refused = store.answer(audit, u"x"_s, canaries[3], {}, canaries[4]);
    REQUIRE_FALSE(refused);
    qWarning("%s", qPrintable(errorText(Translation(Language::English), refused.error())));
    // As it stands in the field: drafts, journal, database.
    CHECK(filesThatHold(laptop.folder.path(), canaries) == QStringList());
    CHECK(filesThatHold(laptop.folder.path(), {testPassphrase}) == QStringList());

    for (const QString &canary : canaries) {
        const auto hits = store.search(canary);
        REQUIRE_OK(hits);
        CHECK(hits->empty());
    }
    writeReports(laptop, audit, *pack);
    const QString plain = laptop.exported();
    const auto recipient = vault::exchangeKey(office.store->profile());
    REQUIRE_OK(recipient);
    const QString encrypted = laptop.file(u"out.meyar.age"_s);
    REQUIRE_OK(exportBundle(store, {encrypted, {}, {}, {recipient->recipient().toString()}}));
    REQUIRE_OK(store.undo(audit));
    REQUIRE_OK(store.redo(audit));
    REQUIRE_OK(store.sealInterviews(audit, testimony, Closing::ToProgramme));
    const QString afterClosing = laptop.exported();
    REQUIRE_OK(store.check());
    REQUIRE_OK(store.rebuild());

    giveCard(*office.store, secrets, office.clock);
    REQUIRE_OK(office.store->accept(store.thisDevice()->publicKey));
    for (const QString &bundle : {plain, encrypted, afterClosing}) {
        (void)office.imported(bundle);
    }
    writeReports(office, audit, *pack);
    std::vector<QByteArray> keys;
    const auto keyRows = office.store->interviewKeys(audit);
    REQUIRE_OK(keyRows);
    for (const InterviewKeyRow &row : *keyRows) {
        keys.push_back(row.sealed);
    }
    Testimony reading(office.file(u"profile"_s));
    REQUIRE_OK(reading.openWithProgramme(audit, keys, secrets.sealing));
    const auto opened = openedInterview(reading, office.store->interviews(audit)->front());
    REQUIRE_OK(opened);
    CHECK(opened->name == canaries[0]); // they really are in there
    CHECK(office.store->check()->isSound());

    qInstallMessageHandler(before);
    QFile log(laptop.file(u"messages.log"_s));
    REQUIRE(log.open(QIODevice::WriteOnly));
    log.write(messages.toUtf8());
    log.close();
    for (const Laptop *one : {&laptop, &office}) {
        CHECK(filesThatHold(one->folder.path(), canaries) == QStringList());
    }
    laptop.close();
    office.close();
    for (const Laptop *one : {&laptop, &office}) {
        CHECK(filesThatHold(one->folder.path(), canaries + QStringList{testPassphrase}) == QStringList());
    }
}
