// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/sample.h"
#include "core/portfolio/figures.h"
#include "core/portfolio/gather.h"
#include "core/portfolio/shares.h"
#include "core/sync/factoryfilter.h"
#include "resources/resources.h"
#include "tests/core/publish/office.h"
#include "tests/support/laptop.h"

#include <QFile>
#include <QRegularExpression>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

PostgresServer *server()
{
    static QString reason;
    static const std::unique_ptr<PostgresServer> started = PostgresServer::start(reason);
    if (!started) {
        WARN("Skipped: " << reason.toStdString());
    }
    return started.get();
}

Library libraryOf(Store &store)
{
    Library library = Library::builtIn();
    const auto packs = store.packs();
    REQUIRE_OK(packs);
    for (const auto &pack : *packs) {
        library.add(pack);
    }
    return library;
}

PublishSummary published(Store &store, const PublishRequest &request)
{
    const SystemClock clock;
    const Result<PublishSummary> done = publish(store, libraryOf(store), request, clock);
    REQUIRE_OK(done);
    return *done;
}

/// The sample programme, made once for all tests here.
struct Sample
{
    Sample()
    {
        initData();
        REQUIRE_OK(makeSample({folder.filePath(u"sample.meyardb"_s), folder.filePath(u"profile"_s), 6, 4, 3}, clock));
    }
    [[nodiscard]] std::unique_ptr<Store> open() const
    {
        Result<std::unique_ptr<Store>> store
            = Store::open({folder.filePath(u"sample.meyardb"_s), folder.filePath(u"profile"_s)}, clock);
        REQUIRE_OK(store);
        return std::move(*store);
    }
    QTemporaryDir folder;
    SystemClock clock;
};

Sample &sample()
{
    static Sample made;
    return made;
}

/// A pack with a question in confidence, a free text and a number.
std::shared_ptr<const Pack> mixedPack()
{
    PackText text;
    text.survey = "type,name,label::English (en),weight,severity,confidential,fact\n"
                  "begin_group,s,Section,,,,\n"
                  "select_one yn,a,Is A in order?,5,critical,,\n"
                  "select_one yn,b,Were you hit?,3,major,yes,\n"
                  "integer,workers,Workers,,,,workers\n"
                  "text,manager,Name of the manager,,,,manager\n"
                  "end_group,,,,,,\n";
    LoadedPack loaded = loadPack(sheetsFrom(text));
    INFO(describe(loaded.problems));
    REQUIRE(loaded.pack);
    return loaded.pack;
}

/// "key met partly failed not-applicable unanswered visits"
std::string lineOf(const ShareRow &row)
{
    const StandingCounts &n = row.counts;
    return u"%1 %2 %3 %4 %5 %6 %7"_s.arg(row.key).arg(n.met).arg(n.partly).arg(n.failed).arg(n.notApplicable)
        .arg(n.unanswered).arg(row.visits).toStdString();
}

std::set<std::string> linesOf(const pqxx::result &rows)
{
    std::set<std::string> lines;
    for (const auto &row : rows) {
        std::string line;
        for (const auto &field : row) {
            line += (line.empty() ? "" : " ") + std::string(field.c_str());
        }
        lines.insert(line);
    }
    return lines;
}

} // namespace

TEST_CASE("The views say what the dashboard says", "[publish]")
{
    if (!server()) {
        return;
    }
    const Office office(*server());
    const auto store = sample().open();
    const PublishSummary first = published(*store, office.request());
    CHECK(first.sent == first.documents);
    CHECK(first.withheldAssessments == 0);

    Result<Portfolio> portfolio = gatherPortfolio(*store, libraryOf(*store));
    REQUIRE_OK(portfolio);
    CHECK(office.number("SELECT count(*) FROM meyar.assessment") == qint64(portfolio->visits.size()));
    CHECK(office.number("SELECT count(*) FROM meyar.site") == qint64(store->sites()->size()));
    // Nothing of what is confidential goes, so the dashboard is asked without it.
    for (PortfolioVisit &visit : portfolio->visits) {
        REQUIRE(visit.row.outcome);
        REQUIRE(visit.pack);
        const auto hidden = bundle::confidentialIn(*visit.pack);
        std::erase_if(visit.row.outcome->checkpoints, [&](const CheckpointStanding &checkpoint) {
            return hidden.questions.contains(visit.pack->form->node(checkpoint.node).name);
        });
    }
    const Selection all = selected(*portfolio, {});
    const std::string counts = ", met, partly, failed, not_applicable, unanswered, visits FROM meyar.compliance_by_";
    const auto [by, key, view] = GENERATE(table<ShareBy, std::string, std::string>({
        {ShareBy::Section, "pack_id||'/'||section", "section"},
        {ShareBy::Clause, "clause", "clause"},
        {ShareBy::Convention, "convention", "convention"},
        {ShareBy::City, "coalesce(city,'')", "city"},
        {ShareBy::Sector, "coalesce(sector,'')", "sector"},
    }));
    CAPTURE(view);
    std::set<std::string> wanted;
    for (const ShareRow &row : sharesBy(all, by)) {
        if (row.counts != StandingCounts()) {
            wanted.insert(lineOf(row));
        }
    }
    CHECK(wanted.size() >= 2);
    CHECK(linesOf(office.query("SELECT " + key + counts + view)) == wanted);

    const auto facts = store->findingFacts();
    REQUIRE_OK(facts);
    CHECK(office.number("SELECT count(*) FROM meyar.finding") > 0);
    CHECK(office.number("SELECT count(*) FROM meyar.finding") <= qint64(facts->findings.size()));
    CHECK(office.number("SELECT sum(met+partly+failed) FROM meyar.compliance_by_month")
          == office.number("SELECT count(*) FROM meyar.checkpoint WHERE standing IN ('met','partly','failed')"));
    CHECK(office.number("SELECT count(*) FROM meyar.kpi_month WHERE site IS NULL") == 0);
    CHECK(office.number("SELECT count(*) FROM meyar.kpi_month") > 0);
    CHECK(office.number("SELECT count(*) FROM meyar.incident") > 0);
    CHECK(office.number("SELECT count(*) FROM meyar.change") > 0);
}

TEST_CASE("What is published already is not sent again, and an edit sends its document alone", "[publish]")
{
    if (!server()) {
        return;
    }
    const Office office(*server());
    Laptop laptop;
    const auto pack = fourQuestions();
    const AssessmentId id = startedAudit(*laptop.store, laptop.clock, *pack);
    (void)startedAudit(*laptop.store, laptop.clock, *pack);
    REQUIRE_OK(laptop.store->answer(id, u"a"_s, u"no"_s));
    CHECK(published(*laptop.store, office.request()).sent == 3); // the registry and two assessments
    CHECK(published(*laptop.store, office.request()).sent == 0);
    CHECK(published(*laptop.store, office.request()).rows == 0);
    CHECK(office.query("SELECT value FROM meyar.answer WHERE question='a'").at(0).at(0).as<std::string>() == "no");

    REQUIRE_OK(laptop.store->answer(id, u"a"_s, u"yes"_s));
    CHECK(published(*laptop.store, office.request()).sent == 1);
    CHECK(office.query("SELECT value FROM meyar.answer WHERE question='a'").at(0).at(0).as<std::string>() == "yes");
    CHECK(office.query("SELECT met FROM meyar.compliance_by_city WHERE city='Faisalabad'").at(0).at(0).as<int>() == 1);

    REQUIRE_OK(laptop.store->remove(id));
    CHECK(published(*laptop.store, office.request()).sent == 1);
    CHECK(office.number("SELECT count(*) FROM meyar.assessment") == 1);
    CHECK(office.number("SELECT count(*) FROM meyar.answer") == 0);
}

TEST_CASE("Publishing that was cut off goes on, and comes to the same", "[publish]")
{
    if (!server()) {
        return;
    }
    const auto store = sample().open();
    std::string whole;
    {
        const Office office(*server());
        (void)published(*store, office.request());
        whole = office.content();
    }
    const Office office(*server());
    PublishRequest request = office.request();
    request.documentsAtOnce = 4;
    SECTION("stopped by hand")
    {
        request.step = [](int done, int) { return done < 8; };
        const PublishSummary stopped = published(*store, request);
        CHECK(stopped.isStopped);
        CHECK(stopped.sent == 8);
        CHECK(office.number("SELECT count(*) FROM meyar.document") == 8);
    }
    SECTION("the server goes down")
    {
        request.step = [](int done, int) {
            if (done == 8) {
                CHECK(server()->stop());
            }
            return true;
        };
        const SystemClock clock;
        const Result<PublishSummary> cut = publish(*store, libraryOf(*store), request, clock);
        REQUIRE_FALSE(cut);
        CHECK(cut.error().code == Error::Code::ServerFailed);
        CHECK(cut.error().args.value(1).size() > 10);
        REQUIRE(server()->resume());
        CHECK(office.number("SELECT count(*) FROM meyar.document") == 8);
    }
    const PublishSummary rest = published(*store, office.request());
    CHECK(rest.sent == rest.documents - 8);
    CHECK(office.content() == whole);
}

TEST_CASE("Nothing confidential, nobody's name and no free text is published", "[publish]")
{
    if (!server()) {
        return;
    }
    const Office office(*server());
    Laptop laptop(u"Canary Auditor"_s);
    const auto pack = mixedPack();
    const AssessmentId id = startedAudit(*laptop.store, laptop.clock, *pack);
    Enterprise enterprise = laptop.store->enterprises()->front();
    enterprise.contact = u"Canary Contact"_s;
    enterprise.phone = u"0300 canary"_s;
    enterprise.notes = u"canary notes"_s;
    REQUIRE_OK(laptop.store->put(enterprise));
    Assessment assessment = laptop.store->assessment(id)->assessment;
    assessment.auditors = u"Canary Lead"_s;
    REQUIRE_OK(laptop.store->put(assessment));
    REQUIRE_OK(laptop.store->answer(id, u"a"_s, u"no"_s, {}, u"canary note"_s));
    REQUIRE_OK(laptop.store->answer(id, u"manager"_s, u"Canary Manager"_s, u"manager"_s));
    REQUIRE_OK(laptop.store->answer(id, u"workers"_s, u"120"_s, u"workers"_s));
    Finding open;
    open.id = FindingId::create(laptop.clock);
    open.assessment = id;
    open.question = u"a"_s;
    open.statement = u"canary statement"_s;
    open.raisedOn = QDate(2026, 3, 12);
    Finding hidden = open;
    hidden.id = FindingId::create(laptop.clock);
    hidden.question = u"b"_s;
    hidden.statement = u"canary of a blow"_s;
    hidden.raisedOn = QDate(2026, 3, 12);
    CorrectiveAction action;
    action.id = ActionId::create(laptop.clock);
    action.assessment = id;
    action.finding = hidden.id;
    action.what = u"canary action"_s;
    action.owner = u"Canary Owner"_s;
    REQUIRE_OK(laptop.store->put(open));
    REQUIRE_OK(laptop.store->put(hidden));
    REQUIRE_OK(laptop.store->put(action));

    (void)published(*laptop.store, office.request());
    const QString content = QString::fromStdString(office.content());
    CHECK_FALSE(content.contains(u"canary"_s, Qt::CaseInsensitive));
    CHECK(office.number("SELECT count(*) FROM meyar.finding") == 1);
    CHECK(office.number("SELECT count(*) FROM meyar.action") == 0);
    CHECK(office.number("SELECT count(*) FROM meyar.answer WHERE question='b'") == 0);
    CHECK(office.number("SELECT count(*) FROM meyar.standing WHERE question='b'") == 0);
    CHECK(office.number("SELECT count(*) FROM meyar.answer WHERE question='manager' AND is_withheld AND value IS NULL") == 1);
    CHECK(office.number("SELECT number FROM meyar.answer WHERE question='workers'") == 120);
    CHECK(office.number("SELECT count(*) FROM meyar.answer WHERE has_note") == 1);
    CHECK(office.number("SELECT number FROM meyar.site_fact WHERE fact='workers'") == 120);
    CHECK(office.number("SELECT count(*) FROM meyar.site_fact WHERE fact='manager'") == 0);

    PublishRequest wording = office.request();
    wording.withWording = true;
    CHECK(published(*laptop.store, wording).sent == 2);
    const QString more = QString::fromStdString(office.content());
    CHECK(more.contains(u"canary statement"_s));
    CHECK_FALSE(more.contains(u"canary of a blow"_s));
    CHECK_FALSE(more.contains(u"canary owner"_s, Qt::CaseInsensitive));
}

TEST_CASE("Any name arrives as it was written", "[publish]")
{
    if (!server()) {
        return;
    }
    const Office office(*server());
    Laptop laptop;
    (void)startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    Enterprise enterprise = laptop.store->enterprises()->front();
    const QString name = u"نور\tTextiles \\N \\. 'x'\u202E \"<b>\" %s;--\U0001F3ED"_s;
    enterprise.name = name;
    enterprise.nameUrdu = u"nul\0here"_s;
    REQUIRE_OK(laptop.store->put(enterprise));
    (void)published(*laptop.store, office.request());
    const auto row = office.query("SELECT name, name_ur FROM meyar.enterprise").at(0);
    CHECK(QString::fromUtf8(row[0].c_str()) == laptop.store->enterprises()->front().name);
    CHECK(QString::fromUtf8(row[0].c_str()).contains(u"\\N \\. 'x'"));
}

TEST_CASE("Publishing refuses what it should, in a sentence", "[publish]")
{
    if (!server()) {
        return;
    }
    const Office office(*server());
    Laptop laptop;
    (void)startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    const SystemClock clock;
    const Library library = libraryOf(*laptop.store);
    const auto refusal = [&](const PublishRequest &request) {
        const Result<PublishSummary> done = publish(*laptop.store, library, request, clock);
        REQUIRE_FALSE(done);
        return done.error();
    };
    PublishRequest request = office.request();
    SECTION("a password on the command line")
    {
        const QString secret = GENERATE(u"host=/tmp dbname=office password=topsecret"_s, u"postgresql://me:topsecret@host/x"_s);
        const Error error = refusal({secret});
        CHECK(error.code == Error::Code::BadArgument);
        CHECK_FALSE(error.args.join(u' ').contains(u"topsecret"));
    }
    SECTION("what is no connection")
    {
        CHECK(refusal({u"nonsense"_s}).code == Error::Code::BadArgument);
    }
    SECTION("a wrong password")
    {
        request.passFile = server()->writePassFile(u"wrong"_s, u"guess"_s);
        CHECK(refusal(request).code == Error::Code::ServerUnreachable);
    }
    SECTION("nobody there")
    {
        CHECK(refusal({u"host=/nowhere dbname=office user=x"_s}).code == Error::Code::ServerUnreachable);
    }
    SECTION("another programme")
    {
        (void)published(*laptop.store, request);
        const Laptop other(ProgrammeId::create(clock), u"Other"_s);
        const Result<PublishSummary> done = publish(*other.store, library, request, clock);
        REQUIRE_FALSE(done);
        CHECK(done.error().code == Error::Code::OtherProgramme);
    }
    SECTION("a newer Meyar's")
    {
        (void)published(*laptop.store, request);
        (void)office.query("UPDATE meyar.version SET version=version+1");
        CHECK(refusal(request).code == Error::Code::NewerFile);
    }
    SECTION("an older Meyar's is made anew, unless views of others stand on it")
    {
        (void)published(*laptop.store, request);
        (void)office.query("UPDATE meyar.version SET version=0; CREATE VIEW public.mine AS SELECT * FROM meyar.compliance_by_city");
        const Error error = refusal(request);
        CHECK(error.code == Error::Code::ServerFailed);
        CHECK(error.args.value(1).contains(u"mine"));
        (void)office.query("DROP VIEW public.mine");
        const PublishSummary anew = published(*laptop.store, request);
        CHECK(anew.sent == anew.documents);
    }
    SECTION("somebody else is at it")
    {
        pqxx::connection other(server()->connection().toStdString());
        pqxx::nontransaction work(other);
        work.exec("SELECT pg_advisory_lock(1296390482)");
        CHECK(refusal(request).code == Error::Code::ServerFailed);
    }
}

TEST_CASE("Every query in docs/office.md runs and finds something", "[publish]")
{
    if (!server()) {
        return;
    }
    QFile file(QStringLiteral(MEYAR_DOCS "/office.md"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const Office office(*server());
    const auto store = sample().open();
    (void)published(*store, office.request());
    static const QRegularExpression block(u"```sql\\n(.*?)```"_s, QRegularExpression::DotMatchesEverythingOption);
    int queries = 0;
    for (auto match = block.globalMatch(text); match.hasNext();) {
        const QString sql = match.next().captured(1);
        CAPTURE(sql.toStdString());
        const pqxx::result rows = office.query(sql.toStdString());
        if (sql.startsWith(u"SELECT")) {
            CHECK_FALSE(rows.empty());
            ++queries;
        }
    }
    CHECK(queries >= 5);
}
