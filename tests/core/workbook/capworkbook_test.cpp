// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/savefile.h"
#include "core/workbook/capworkbook.h"
#include "core/workbook/workbookwords.h"
#include "resources/resources.h"
#include "tests/core/workbook/filledin.h"
#include "tests/support/laptop.h"

#include <QDir>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// An audit with two findings; the first has an action.
struct Plan
{
    Plan()
    {
        initData();
        library.add(pack);
        finding = raised(u"a"_s, u"FX-01"_s);
        other = raised(u"b"_s, u"FX-02"_s);
        action.id = ActionId::create(laptop.clock);
        action.assessment = audit;
        action.finding = finding.id;
        action.what = u"=HYPERLINK(\"http://x\") Unlock the exit"_s;
        action.owner = u"Bilal"_s;
        action.dueOn = QDate(2026, 4, 1);
        action.costPkr = 12'000;
        REQUIRE_OK(laptop.store->put(action));
    }
    Finding raised(const QString &question, const QString &code)
    {
        Finding made;
        made.id = FindingId::create(laptop.clock);
        made.assessment = audit;
        made.question = question;
        made.code = code;
        made.statement = u"Something is wrong"_s;
        made.raisedOn = QDate(2026, 3, 12);
        REQUIRE_OK(laptop.store->put(made));
        return made;
    }
    FilledIn sent(Language language = Language::English)
    {
        REQUIRE_OK(writeCapWorkbook(*laptop.store, library, audit, language, path()));
        return FilledIn(path());
    }
    CapReturn back(const FilledIn &workbook)
    {
        const Result<CapReturn> returned = readCapWorkbook(*laptop.store, library, workbook.saved(), u"plan.xlsx"_s, laptop.clock.today());
        REQUIRE_OK(returned);
        return *returned;
    }
    CorrectiveAction now() { return actions(finding.id).at(0); }
    std::vector<CorrectiveAction> actions(FindingId of)
    {
        const auto rows = laptop.store->findings(audit);
        REQUIRE_OK(rows);
        for (const FindingRow &row : *rows) {
            if (row.finding.id == of) {
                return row.actions;
            }
        }
        return {};
    }
    [[nodiscard]] QString path() const { return laptop.file(u"plan.xlsx"_s); }

    std::shared_ptr<const Pack> pack = fourQuestions();
    Laptop laptop;
    Library library;
    AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *pack);
    Finding finding;
    Finding other;
    CorrectiveAction action;
};

std::vector<TripProblem::Kind> kinds(const CapReturn &returned)
{
    std::vector<TripProblem::Kind> found;
    for (const TripProblem &problem : returned.problems) {
        CHECK(problemText(Translation(), problem).size() > 20);
        found.push_back(problem.kind);
    }
    return found;
}

} // namespace

TEST_CASE("A plan that comes back as it went out asks for nothing", "[workbook]")
{
    Plan plan;
    const Language language = GENERATE(Language::English, Language::Urdu);
    const FilledIn workbook = plan.sent(language);
    const CapReturn returned = plan.back(workbook);
    CHECK(returned.assessment == plan.audit);
    CHECK(returned.differences.empty());
    CHECK(returned.added.empty());
    CHECK(returned.problems.empty());
    const Result<CapTaken> taken = takeCap(*plan.laptop.store, returned, Take::Nothing);
    REQUIRE_OK(taken);
    CHECK(taken->changed + taken->added == 0);
    CHECK(plan.now() == plan.action);
}

TEST_CASE("What only the factory changed is taken, what only we changed stays", "[workbook]")
{
    Plan plan;
    FilledIn workbook = plan.sent();
    QStringList &line = *workbook.lines(u"FX-01"_s).at(0);
    workbook.set(line, u"Who"_s, u"Sana"_s);
    workbook.set(line, u"Until when"_s, u"9/4/2026"_s);
    workbook.set(line, u"State"_s, u"In progress"_s);
    workbook.reverse();
    plan.action.costPkr = 15'000;
    REQUIRE_OK(plan.laptop.store->put(plan.action));

    const CapReturn returned = plan.back(workbook);
    CHECK(returned.differences.size() == 4);
    CHECK(conflictsAmong(returned.differences) == 0);
    REQUIRE_OK(takeCap(*plan.laptop.store, returned, Take::Nothing));
    CorrectiveAction wanted = plan.action;
    wanted.owner = u"Sana"_s;
    wanted.dueOn = QDate(2026, 4, 9);
    wanted.state = ActionState::InProgress;
    CHECK(plan.now() == wanted);
    CHECK(plan.back(workbook).differences.size() == 1); // the cost, changed here
    REQUIRE_OK(plan.laptop.store->undo(plan.audit)); // one step
    CHECK(plan.now() == plan.action);
}

TEST_CASE("What both sides changed waits for a person", "[workbook]")
{
    Plan plan;
    FilledIn workbook = plan.sent();
    workbook.set(*workbook.lines(u"FX-01"_s).at(0), u"Who"_s, u"Sana"_s);
    plan.action.owner = u"Tariq"_s;
    REQUIRE_OK(plan.laptop.store->put(plan.action));

    const CapReturn returned = plan.back(workbook);
    REQUIRE(conflictsAmong(returned.differences) == 1);
    CHECK(returned.differences[0].base == u"Bilal"_s);
    CHECK(returned.differences[0].theirs == u"Sana"_s);
    CHECK(returned.differences[0].ours == u"Tariq"_s);
    const Result<CapTaken> refused = takeCap(*plan.laptop.store, returned, Take::Nothing);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::ConflictsOpen);
    CHECK(plan.now().owner == u"Tariq"_s);

    const auto [take, owner] = GENERATE(table<Take, QString>({{Take::Theirs, u"Sana"_s}, {Take::Ours, u"Tariq"_s}}));
    REQUIRE_OK(takeCap(*plan.laptop.store, returned, take));
    CHECK(plan.now().owner == owner);
}

TEST_CASE("What changes between the look and the taking is not overwritten", "[workbook]")
{
    Plan plan;
    FilledIn workbook = plan.sent();
    workbook.set(*workbook.lines(u"FX-01"_s).at(0), u"Who"_s, u"Sana"_s);
    const CapReturn returned = plan.back(workbook);
    plan.action.owner = u"Tariq"_s;
    REQUIRE_OK(plan.laptop.store->put(plan.action));
    const Result<CapTaken> taken = takeCap(*plan.laptop.store, returned, Take::Theirs);
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == Error::Code::ChangedMeanwhile);
    CHECK(plan.now().owner == u"Tariq"_s);
}

TEST_CASE("New actions go to their finding, once", "[workbook]")
{
    Plan plan;
    FilledIn workbook = plan.sent();
    const auto empty = workbook.lines(u"FX-02"_s);
    REQUIRE(empty.size() == 1);
    workbook.set(*empty[0], u"What is done"_s, u"Buy guards"_s);
    workbook.set(*empty[0], u"Cost, Rs"_s, u"Rs 1,20,000/-"_s);
    QStringList copy = *workbook.lines(u"FX-01"_s).at(0); // copied with its hidden id
    workbook.set(copy, u"What is done"_s, u"Tell everybody"_s);
    workbook.add(copy);
    QStringList byHand = *empty[0];
    byHand[workbook.column(u"#meyar"_s)].clear();
    workbook.set(byHand, u"What is done"_s, u"Train the operators"_s);
    workbook.add(byHand);

    const CapReturn returned = plan.back(workbook);
    CHECK(kinds(returned).empty());
    CHECK(returned.added.size() == 3);
    const Result<CapTaken> taken = takeCap(*plan.laptop.store, returned, Take::Nothing);
    REQUIRE_OK(taken);
    CHECK(taken->added == 3);
    CHECK(plan.actions(plan.finding.id).size() == 2);
    CHECK(plan.actions(plan.other.id).size() == 2);
    CHECK(plan.actions(plan.other.id).at(0).costPkr.value_or(0) + plan.actions(plan.other.id).at(1).costPkr.value_or(0) == 240'000);
    const CapReturn again = plan.back(workbook);
    CHECK(again.added.empty());
    CHECK(again.differences.empty());
}

TEST_CASE("Mistakes are all named, with their place, and nothing is taken", "[workbook]")
{
    Plan plan;
    FilledIn workbook = plan.sent();
    QStringList &line = *workbook.lines(u"FX-01"_s).at(0);
    workbook.set(line, u"Who"_s, u"Sana"_s);
    workbook.set(line, u"Until when"_s, u"next week"_s);
    workbook.set(line, u"Cost, Rs"_s, u"a lot"_s);
    workbook.set(line, u"Kind"_s, u"magic"_s);
    QStringList nobodys = line;
    nobodys[0] = u"ZZ-99"_s;
    nobodys[workbook.column(u"#meyar"_s)].clear();
    workbook.set(nobodys, u"Until when"_s, {});
    workbook.set(nobodys, u"Cost, Rs"_s, {});
    workbook.set(nobodys, u"Kind"_s, {});
    workbook.add(nobodys);
    const CapReturn returned = plan.back(workbook);
    using enum TripProblem::Kind;
    CHECK(kinds(returned) == std::vector{NotAChoice, NotADay, NotANumber, NoFinding});
    CHECK(problemText(Translation(), returned.problems[1]) == u"Row 4, Until when: “next week” is no day. Write it as 2026-03-12 or 12/3/2026."_s);
    const Result<CapTaken> taken = takeCap(*plan.laptop.store, returned, Take::Theirs);
    REQUIRE_FALSE(taken);
    CHECK(plan.now() == plan.action);
}

TEST_CASE("What is done needs its day, and what is verified stays", "[workbook]")
{
    Plan plan;
    {
        FilledIn workbook = plan.sent();
        workbook.set(*workbook.lines(u"FX-01"_s).at(0), u"State"_s, u"Done"_s);
        CHECK(kinds(plan.back(workbook)) == std::vector{TripProblem::Kind::NoDoneDay});
        workbook.set(*workbook.lines(u"FX-01"_s).at(0), u"Done on"_s, plan.laptop.clock.today().toString(Qt::ISODate));
        CHECK(kinds(plan.back(workbook)).empty());
    }
    plan.action.state = ActionState::Verified;
    plan.action.doneOn = QDate(2026, 3, 30);
    plan.action.verifiedBy = u"Sana"_s;
    plan.action.verifiedOn = QDate(2026, 4, 2);
    REQUIRE_OK(plan.laptop.store->put(plan.action));
    FilledIn workbook = plan.sent();
    workbook.set(*workbook.lines(u"FX-01"_s).at(0), u"Who"_s, u"Nobody"_s);
    const CapReturn returned = plan.back(workbook);
    CHECK(kinds(returned).empty());
    REQUIRE(returned.differences.size() == 1);
    CHECK(returned.differences[0].kind == TripDifference::Kind::Here); // shown, not taken
    REQUIRE_OK(takeCap(*plan.laptop.store, returned, Take::Theirs));
    CHECK(plan.now() == plan.action);
}

TEST_CASE("Other files are refused in a sentence", "[workbook]")
{
    Plan plan;
    FilledIn workbook = plan.sent();
    QByteArray bytes = "no workbook";
    SECTION("nonsense") {}
    SECTION("without what Meyar keeps in it")
    {
        workbook.sheets().erase(u"_meyar_base"_s);
        bytes = workbook.saved();
    }
    SECTION("of another kind")
    {
        for (QStringList &row : workbook.sheets().at(u"_meyar_base"_s).rows) {
            row.replaceInStrings(u"cap"_s, u"answers"_s);
        }
        bytes = workbook.saved();
    }
    SECTION("the headings are gone")
    {
        auto &rows = workbook.sheets().at(u"action plan"_s).rows;
        std::erase_if(rows, [](const QStringList &row) { return row.contains(u"#meyar"_s); });
        bytes = workbook.saved();
    }
    const auto returned = readCapWorkbook(*plan.laptop.store, plan.library, bytes, u"x.xlsx"_s, plan.laptop.clock.today());
    REQUIRE_FALSE(returned);
    CHECK(returned.error().code == Error::Code::NotOurWorkbook);
}

TEST_CASE("A plan holds nothing that was said in confidence, and nothing that runs", "[workbook][testimony]")
{
    Laptop laptop;
    PackText text;
    text.survey = "type,name,label::English (en),weight,severity,confidential\n"
                  "select_one yn,a,Were you hit?,3,major,yes\n"
                  "select_one yn,b,Is B in order?,3,major,\n";
    const auto pack = loadPack(sheetsFrom(text)).pack;
    REQUIRE(pack);
    Library library;
    library.add(pack);
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *pack);
    for (const QString &question : {u"a"_s, u"b"_s}) {
        Finding finding;
        finding.id = FindingId::create(laptop.clock);
        finding.assessment = audit;
        finding.question = question;
        finding.code = question;
        finding.statement = question == u"a" ? u"canary"_s : u"=1+1"_s;
        finding.raisedOn = QDate(2026, 3, 12);
        REQUIRE_OK(laptop.store->put(finding));
    }
    const QString path = laptop.file(u"plan.xlsx"_s);
    REQUIRE_OK(writeCapWorkbook(*laptop.store, library, audit, Language::English, path));
    FilledIn workbook(path);
    CHECK(workbook.lines(u"a"_s).empty());
    REQUIRE(workbook.lines(u"b"_s).size() == 1);
    CHECK(workbook.cell(*workbook.lines(u"b"_s)[0], u"What was found"_s) == u"=1+1"_s); // as text
    const auto without = writeCapWorkbook(*laptop.store, Library(), audit, Language::English, laptop.file(u"x.xlsx"_s));
    REQUIRE_FALSE(without);
    CHECK_FALSE(QFile::exists(laptop.file(u"x.xlsx"_s)));
}

TEST_CASE("A workbook that cannot be written leaves nothing behind", "[workbook]")
{
    Plan plan;
    (void)plan.sent();
    const Result<QByteArray> before = readFile(plan.path());
    const FileStep step = GENERATE(FileStep::Open, FileStep::Write, FileStep::Sync, FileStep::Rename);
    setFileFault([step](FileStep now) { return now == step; });
    const Result<> written = writeCapWorkbook(*plan.laptop.store, plan.library, plan.audit, Language::Urdu, plan.path());
    const Result<> fresh = writeCapWorkbook(*plan.laptop.store, plan.library, plan.audit, Language::Urdu, plan.laptop.file(u"new.xlsx"_s));
    setFileFault({});
    CHECK_FALSE(written);
    CHECK_FALSE(fresh);
    CHECK(readFile(plan.path()) == before);
    CHECK(QDir(plan.laptop.folder.path()).entryList({u"*.xlsx*"_s}, QDir::Files | QDir::Hidden) == QStringList{u"plan.xlsx"_s});
}

TEST_CASE("An action keeps its words, and is not done on a day to come", "[workbook]")
{
    Plan plan;
    FilledIn workbook = plan.sent();
    QStringList &line = *workbook.lines(u"FX-01"_s).at(0);
    workbook.set(line, u"What is done"_s, QString());
    workbook.set(line, u"State"_s, u"Done"_s);
    workbook.set(line, u"Done on"_s, plan.laptop.clock.today().addDays(1).toString(Qt::ISODate));
    const std::vector<TripProblem::Kind> found = kinds(plan.back(workbook));
    CHECK(std::ranges::count(found, TripProblem::Kind::NoWords) == 1);
    CHECK(std::ranges::count(found, TripProblem::Kind::NotYetDone) == 1);
    workbook.set(line, u"What is done"_s, u"Unlock it"_s);
    workbook.set(line, u"Done on"_s, plan.laptop.clock.today().toString(Qt::ISODate));
    CHECK(plan.back(workbook).problems.empty());
}
