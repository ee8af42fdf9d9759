// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/evidence/samplephotos.h"
#include "tests/support/laptop.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <SQLiteCpp/SQLiteCpp.h>
#include <zstd.h>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// Kinds of what is found, with the text shown.
std::vector<std::pair<SearchKind, QString>> found(Store &store, const QString &query)
{
    const Result<std::vector<SearchHit>> hits = store.search(query);
    REQUIRE_OK(hits);
    std::vector<std::pair<SearchKind, QString>> all;
    for (const SearchHit &hit : *hits) {
        all.push_back({hit.kind, hit.text});
    }
    return all;
}

int count(Store &store, const QString &query)
{
    return static_cast<int>(found(store, query).size());
}

/// fourQuestions with a confidential group around x, and a confidential question y.
std::shared_ptr<const Pack> interviewPack()
{
    PackText text;
    text.survey = "type,name,label::English (en),label::Urdu (ur),weight,severity,confidential\n"
                  "begin_group,s,Section,حصہ,,,\n"
                  "select_one yn,a,Is A in order?,کیا الف ٹھیک ہے؟,5,critical,\n"
                  "text,y,What did they say?,انہوں نے کیا کہا؟,,,yes\n"
                  "end_group,,,,,,\n"
                  "begin_group,t,Interviews,انٹرویو,,,yes\n"
                  "text,x,Who?,کون؟,,,\n"
                  "end_group,,,,,,\n";
    return packFrom(text);
}

Finding finding(const Laptop &laptop, AssessmentId audit, const QString &question, const QString &statement)
{
    Finding made;
    made.id = FindingId::create(laptop.clock);
    made.assessment = audit;
    made.question = question;
    made.statement = statement;
    return made;
}

CorrectiveAction action(const Laptop &laptop, const Finding &of, const QString &what)
{
    CorrectiveAction made;
    made.id = ActionId::create(laptop.clock);
    made.assessment = of.assessment;
    made.finding = of.id;
    made.what = what;
    return made;
}

Evidence photoOf(const Laptop &laptop, AssessmentId audit, const QString &question, const QString &caption)
{
    Evidence made;
    made.id = EvidenceId::create(laptop.clock);
    made.assessment = audit;
    made.question = question;
    made.caption = caption;
    return made;
}

/// An audit with one text of every kind, each with the word "zebra" and one of its own.
AssessmentId filledAudit(Laptop &laptop, const Pack &pack)
{
    Enterprise enterprise;
    enterprise.id = EnterpriseId::create(laptop.clock);
    enterprise.name = u"Zebra Mills"_s;
    enterprise.nameUrdu = u"زیبرا ملز"_s;
    REQUIRE_OK(laptop.store->put(enterprise));
    Site site;
    site.id = SiteId::create(laptop.clock);
    site.enterprise = enterprise.id;
    site.name = u"Zebra unit two"_s;
    site.city = u"Sialkot"_s;
    site.jurisdiction = u"PK-PB"_s;
    REQUIRE_OK(laptop.store->put(site));
    Assessment assessment;
    assessment.id = AssessmentId::create(laptop.clock);
    assessment.site = site.id;
    assessment.startedOn = QDate(2026, 3, 12);
    assessment.auditors = u"Zebra Khan, Bushra Anwar"_s;
    REQUIRE_OK(laptop.store->start(assessment, pack));
    REQUIRE_OK(laptop.store->note(assessment.id, u"a"_s, u"zebra: the door was locked"_s));
    Finding blocked = finding(laptop, assessment.id, u"a"_s, u"Zebra exit blocked"_s);
    blocked.evidence = u"Bales in the corridor"_s;
    blocked.rootCause = u"No storekeeper"_s;
    REQUIRE_OK(laptop.store->put(blocked));
    CorrectiveAction clear = action(laptop, blocked, u"Clear the zebra exit"_s);
    clear.owner = u"Production manager"_s;
    REQUIRE_OK(laptop.store->put(clear));
    REQUIRE_OK(laptop.store->attach(photoOf(laptop, assessment.id, u"a"_s, u"Zebra padlock"_s), photo("png")));
    return assessment.id;
}

} // namespace

TEST_CASE("Search finds every kind of text, and says where it stands", "[store][search]")
{
    Laptop laptop;
    const AssessmentId audit = filledAudit(laptop, *fourQuestions());
    const auto [query, kind, text] = GENERATE(table<QString, SearchKind, QString>({
        {u"mills"_s, SearchKind::Enterprise, u"Zebra Mills"_s},
        {u"زيبرا"_s, SearchKind::Enterprise, u"زیبرا ملز"_s},
        {u"unit TWO"_s, SearchKind::Site, u"Zebra unit two"_s},
        {u"sialk"_s, SearchKind::Site, u"Sialkot"_s},
        {u"bushra"_s, SearchKind::Assessment, u"Zebra Khan, Bushra Anwar"_s},
        {u"lock door"_s, SearchKind::Note, u"zebra: the door was locked"_s},
        {u"exit block"_s, SearchKind::Finding, u"Zebra exit blocked"_s},
        {u"corridor"_s, SearchKind::Finding, u"Bales in the corridor"_s},
        {u"storekeeper"_s, SearchKind::Finding, u"No storekeeper"_s},
        {u"clear"_s, SearchKind::Action, u"Clear the zebra exit"_s},
        {u"production"_s, SearchKind::Action, u"Production manager"_s},
        {u"padlock"_s, SearchKind::Evidence, u"Zebra padlock"_s},
    }));
    CAPTURE(query);
    const auto hits = laptop.store->search(query);
    REQUIRE_OK(hits);
    REQUIRE(hits->size() == 1);
    const SearchHit &hit = hits->front();
    CHECK(hit.kind == kind);
    CHECK(hit.text == text);
    CHECK_FALSE(hit.hits.empty());
    CHECK(hit.enterpriseName == u"Zebra Mills"_s);
    const bool isOfAudit = kind != SearchKind::Enterprise && kind != SearchKind::Site;
    CHECK(hit.assessment == (isOfAudit ? std::optional(audit) : std::nullopt));
    CHECK(count(*laptop.store, u"zebra"_s) == 7);
    CHECK(count(*laptop.store, u"zebra nowhere"_s) == 0);
    CHECK(laptop.store->check()->problems == QStringList());
}

TEST_CASE("Search follows every edit and deletion, and finds the same after a rebuild", "[store][search]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    REQUIRE_OK(laptop.store->note(audit, u"a"_s, u"first words"_s));
    REQUIRE_OK(laptop.store->note(audit, u"a"_s, u"second thoughts"_s));
    REQUIRE_OK(laptop.store->note(audit, u"b"_s, u"gone soon"_s));
    REQUIRE_OK(laptop.store->note(audit, u"b"_s, QString()));
    const Finding removed = finding(laptop, audit, u"a"_s, u"withdrawn finding"_s);
    REQUIRE_OK(laptop.store->put(removed));
    REQUIRE_OK(laptop.store->put(action(laptop, removed, u"pointless action"_s)));
    CHECK(count(*laptop.store, u"pointless"_s) == 1);
    REQUIRE_OK(laptop.store->remove(removed));
    const auto checkAll = [&] {
        CHECK(count(*laptop.store, u"first"_s) == 0);
        CHECK(count(*laptop.store, u"second"_s) == 1);
        CHECK(count(*laptop.store, u"gone"_s) == 0);
        CHECK(count(*laptop.store, u"withdrawn"_s) == 0);
        CHECK(count(*laptop.store, u"pointless"_s) == 0);
        CHECK(laptop.store->check()->problems == QStringList());
    };
    checkAll();
    REQUIRE_OK(laptop.store->rebuild());
    checkAll();
    laptop.reopen();
    checkAll();
}

TEST_CASE("Nothing confidential is ever found or kept in the index", "[store][search]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *interviewPack());
    REQUIRE_OK(laptop.store->note(audit, u"a"_s, u"canary open"_s));
    for (const QString &question : {u"x"_s, u"y"_s, u"t"_s}) {
        CHECK_FALSE(laptop.store->note(audit, question, u"canary note"_s)); // kept sealed only: tests/core/testimony
        const Finding told = finding(laptop, audit, question, u"canary finding"_s);
        REQUIRE_OK(laptop.store->put(told));
        REQUIRE_OK(laptop.store->put(action(laptop, told, u"canary action"_s)));
        REQUIRE_OK(laptop.store->attach(photoOf(laptop, audit, question, u"canary caption"_s), photo("png")));
        Evidence ofFinding = photoOf(laptop, audit, {}, u"canary proof"_s);
        ofFinding.finding = told.id;
        REQUIRE_OK(laptop.store->attach(ofFinding, photo("png")));
    }
    CHECK(found(*laptop.store, u"canary"_s) == std::vector{std::pair(SearchKind::Note, u"canary open"_s)});
    REQUIRE_OK(laptop.store->rebuild());
    CHECK(count(*laptop.store, u"canary"_s) == 1);

    Laptop office; // where the same comes by a bundle, in whatever order
    (void)office.imported(laptop.exported());
    CHECK(count(*office.store, u"canary"_s) == 1);
    CHECK(office.store->check()->problems == QStringList());
    office.close();
    const SQLite::Database file(office.path().toStdString());
    SQLite::Statement kept(file, "SELECT count(*) FROM search_text WHERE title||body LIKE '%canary%'");
    REQUIRE(kept.executeStep());
    CHECK(kept.getColumn(0).getInt() == 1);
}

TEST_CASE("After a merge search finds what the sender finds, piece by piece", "[store][search]")
{
    Laptop field;
    Laptop office;
    const auto pack = fourQuestions();
    (void)filledAudit(field, *pack);
    (void)filledAudit(office, *pack);
    (void)office.imported(field.exported());
    CHECK(count(*office.store, u"zebra"_s) == 14);
    CHECK(office.store->check()->problems == QStringList());
}

TEST_CASE("A hit in a name stands before one in a note, and the words are marked", "[store][search]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    REQUIRE_OK(laptop.store->note(audit, u"a"_s, u"We met the boiler operator at Crescent"_s));
    REQUIRE_OK(laptop.store->put(finding(laptop, audit, u"a"_s, u"Crescent"_s)));
    CHECK(found(*laptop.store, u"crescent"_s).front().first == SearchKind::Finding);

    const QString before = QString(u"word "_s).repeated(60);
    const QString after = QString(u" tail"_s).repeated(60);
    REQUIRE_OK(laptop.store->note(audit, u"b"_s, before + u"مُحنت کش"_s + after));
    const auto hits = laptop.store->search(u"محنت"_s);
    REQUIRE(hits->size() == 1);
    const SearchHit &hit = hits->front();
    CHECK(hit.text.startsWith(u"…word"));
    CHECK(hit.text.endsWith(u"tail…"));
    CHECK(hit.text.size() < 180);
    REQUIRE(hit.hits.size() == 1);
    CHECK(hit.text.mid(hit.hits[0].start, hit.hits[0].length) == u"مُحنت"_s);
}

TEST_CASE("A word that is everywhere is found at once: titles, then the newest", "[store][search]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    REQUIRE_OK(laptop.store->put(finding(laptop, audit, u"a"_s, u"Doors locked"_s)));
    constexpr int notes = 2001;
    for (int i = 0; i < notes; ++i) {
        REQUIRE_OK(laptop.store->note(audit, u"q%1"_s.arg(i), u"locked again"_s));
    }
    const auto hits = laptop.store->search(u"lock"_s, 3);
    REQUIRE_OK(hits);
    REQUIRE(hits->size() == 3);
    CHECK((*hits)[0].kind == SearchKind::Finding);
    CHECK((*hits)[1].entity == "q2000");
    CHECK((*hits)[2].entity == "q1999");
    CHECK(laptop.store->search(u"l"_s, notes + 10)->size() == notes + 1);
    CHECK(laptop.store->search(u"again lock"_s, notes)->size() == notes);
}

TEST_CASE("A query can be any text at all", "[store][search]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    REQUIRE_OK(laptop.store->note(audit, u"a"_s, u"it's a fire-exit: no. 3* AND (locked)"_s));
    for (const QString &query : {u"it's"_s, u"fire-exit"_s, u"\"fire"_s, u"3*"_s, u"a AND"_s, u"body:fire"_s, u"NEAR("_s,
                                 u"^fire"_s, u"{a b}: c"_s, u"fire + exit"_s, u"x-y"_s, QString(u"fire "_s).repeated(5000),
                                 QString(u'a').repeated(100'000), QString()}) {
        REQUIRE_OK(laptop.store->search(query));
    }
    CHECK(count(*laptop.store, u"fire-exit 3*"_s) == 1);
    QRandomGenerator random(20260312);
    const QString alphabet = u"ab \"'*()^:+-{}.,;\\%_\u0000\n\t<>|&!~`[]01۳اکہ\u064b\u200c\u2066\U0001f600AND OR NOT NEAR"_s
        + QChar(0xd800);
    for (int i = 0; i < 100'000; ++i) {
        QString query;
        const int length = random.bounded(12);
        for (int c = 0; c < length; ++c) {
            const bool isAny = random.bounded(8) == 0;
            query += isAny ? QChar(static_cast<char16_t>(random.bounded(0x10000)))
                           : alphabet[random.bounded(static_cast<int>(alphabet.size()))];
        }
        const auto hits = laptop.store->search(query);
        if (!hits) {
            FAIL(query.toStdString() + ": " + hits.error().args.join(u' ').toStdString());
        }
    }
}

TEST_CASE("check notices an index that lies, and rebuild mends it", "[store][search]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    REQUIRE_OK(laptop.store->note(audit, u"a"_s, u"locked door"_s));
    laptop.close();
    {
        SQLite::Database file(laptop.path().toStdString(), SQLite::OPEN_READWRITE);
        const char *damage = GENERATE("UPDATE search_text SET body='open door' WHERE body='locked door'",
                                      "DELETE FROM search_text WHERE body='locked door'",
                                      "INSERT INTO search(search) VALUES('delete-all')");
        CHECK_NOTHROW(file.exec(damage));
    }
    laptop.open();
    CHECK_FALSE(laptop.store->check()->isSound());
    REQUIRE_OK(laptop.store->rebuild());
    CHECK(laptop.store->check()->problems == QStringList());
    CHECK(count(*laptop.store, u"locked"_s) == 1);
}

TEST_CASE("A database of the first schema is searched like any other", "[store][search]")
{
    QFile packed(QStringLiteral(MEYAR_TEST_DATA) + u"/databases/v1.meyardb.zst"_s);
    REQUIRE(packed.open(QIODevice::ReadOnly));
    const QByteArray bytes = packed.readAll();
    QByteArray database(8 * 1024 * 1024, '\0');
    const size_t size = ZSTD_decompress(database.data(), static_cast<size_t>(database.size()), bytes.constData(),
                                        static_cast<size_t>(bytes.size()));
    REQUIRE_FALSE(ZSTD_isError(size));
    Laptop laptop;
    laptop.close();
    QFile file(laptop.path());
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(database.left(static_cast<qsizetype>(size))) == static_cast<qint64>(size));
    file.close();
    laptop.open();
    CHECK(count(*laptop.store, u"noor pahar"_s) >= 1);
    CHECK(count(*laptop.store, u"supervisor"_s) >= 1);
    CHECK(count(*laptop.store, u"electricians"_s) >= 1);
    CHECK(count(*laptop.store, u"compliance officer"_s) >= 1);
    CHECK(laptop.store->check()->problems == QStringList());
}
