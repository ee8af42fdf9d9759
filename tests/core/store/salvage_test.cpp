// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage.h"
#include "core/base/savefile.h"
#include "core/store/backup.h"
#include "tests/support/laptop.h"

#include <QProcess>

#include <random>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 4096;
constexpr int auditCount = 48;
constexpr int editCount = 30; ///< that are not sealed

/// A laptop with audits and sealed changes, and edits that are not sealed; the files of a moment when the power went.
struct Filled
{
    Filled()
    {
        const auto pack = fourQuestions();
        for (int i = 0; i < auditCount; ++i) {
            audits.push_back(startedAudit(*laptop.store, laptop.clock, *pack));
            for (int k = 0; k < 60; ++k) {
                laptop.clock.advance(1000);
                REQUIRE_OK(laptop.store->answer(audits.back(), u"q%1"_s.arg(k), u"no"_s, {}, u"note %1"_s.arg(k * i)));
            }
            REQUIRE_OK(laptop.store->sealAll());
        }
        REQUIRE_OK(laptop.store->setPerson(u"Sana"_s));
        laptop.reopen();
        for (int k = 0; k < editCount; ++k) {
            laptop.clock.advance(1000);
            REQUIRE_OK(laptop.store->note(audits.front(), u"q%1"_s.arg(k), u"edited %1"_s.arg(k)));
        }
        const auto backup = laptop.store->backup(BackupReason::Asked);
        REQUIRE_OK(backup);
        database = readFile((*backup)->path).value(); // the same without a -wal
        report = laptop.store->check().value();
        laptop.close();
    }
    Laptop laptop;
    std::vector<AssessmentId> audits;
    QByteArray database;
    CheckReport report;
};

const Filled &filled()
{
    static const Filled once;
    return once;
}

struct Outcome
{
    SalvageReport report;
    QByteArray state;
    int audits = 0;
    int edited = 0; ///< notes "edited …"
};

Outcome salvaged(const QByteArray &database)
{
    QTemporaryDir folder;
    FakeClock clock;
    clock.advance(3'600'000);
    const QString damaged = folder.filePath(u"damaged.meyardb"_s);
    const QString made = folder.filePath(u"new.meyardb"_s);
    const QString profile = folder.filePath(u"profile"_s);
    REQUIRE_OK(saveFile(damaged, database));
    const auto report = salvage({damaged}, made, profile, clock);
    REQUIRE_OK(report);
    CHECK(readFile(damaged).value() == database);
    CHECK(report->problems == QStringList());
    auto store = Store::open({made, profile}, clock);
    REQUIRE_OK(store);
    Outcome outcome{*report, stateOf(**store), static_cast<int>((*store)->assessments().value().size())};
    const auto answers = (*store)->answers(filled().audits.front());
    for (const Answer &answer : answers.value_or(Answers())) {
        outcome.edited += answer.note.startsWith(u"edited ") ? 1 : 0;
    }
    return outcome;
}

QByteArray withoutHeader(QByteArray database)
{
    return database.replace(0, 100, QByteArray(100, 'x'));
}

QByteArray withoutPages(QByteArray database, int count)
{
    std::mt19937 random(7);
    for (int i = 0; i < count; ++i) {
        const auto page = static_cast<int>(random() % static_cast<quint32>(database.size() / pageSize));
        database.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
    }
    return database;
}

/// Zeroes every inner page of tables, so that no row can be reached from its table's root.
QByteArray withoutInnerPages(QByteArray database)
{
    for (int page = 1; page < database.size() / pageSize; ++page) {
        if (database[page * pageSize] == 5 || database[page * pageSize] == 2) {
            database.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
        }
    }
    return database;
}

} // namespace

TEST_CASE("Everything is salvaged where no row is damaged", "[salvage]")
{
    const QByteArray &whole = filled().database;
    const auto [name, damaged] = GENERATE_REF(table<const char *, QByteArray>({
        {"nothing", whole},
        {"header of 100 bytes", withoutHeader(whole)},
        {"first page, with the schema", QByteArray(whole).replace(0, pageSize, QByteArray(pageSize, '\0'))},
        {"roots and inner pages", withoutInnerPages(whole)},
    }));
    CAPTURE(name);

    const Outcome outcome = salvaged(damaged);

    CHECK(outcome.audits == auditCount);
    CHECK(outcome.edited == editCount);
    CHECK(outcome.report.edits >= editCount);
    CHECK(outcome.report.refused == 0);
    CHECK(outcome.report.missing == 0);
}

TEST_CASE("Damaged rows are left out, the others are salvaged", "[salvage]")
{
    const QByteArray &whole = filled().database;
    const auto [name, damaged, atLeast] = GENERATE_REF(table<const char *, QByteArray, int>({
        {"one page", withoutPages(whole, 1), 80},
        {"a tenth of the pages", withoutPages(whole, static_cast<int>(whole.size() / pageSize / 10)), 30},
        {"half of the file", whole.left(whole.size() / 2), 10},
    }));
    const Outcome all = salvaged(whole);
    const Outcome outcome = salvaged(damaged);

    WARN(name << ": " << outcome.report.changes << " of " << all.report.changes << " changes, " << outcome.report.edits
              << " of " << all.report.edits << " edits, " << outcome.report.refused << " refused");
    CHECK(100 * outcome.report.changes >= atLeast * all.report.changes);
    CHECK(outcome.report.changes <= all.report.changes);
}

TEST_CASE("A backup fills what a damaged file lacks", "[salvage]")
{
    QTemporaryDir folder;
    FakeClock clock;
    const QString damaged = folder.filePath(u"damaged.meyardb"_s);
    const QString backup = folder.filePath(u"backup.meyardb"_s);
    REQUIRE_OK(saveFile(damaged, filled().database.left(filled().database.size() / 2)));
    REQUIRE_OK(saveFile(backup, filled().database));

    const auto report = salvage({damaged, backup}, folder.filePath(u"new.meyardb"_s), folder.filePath(u"p"_s), clock);

    REQUIRE_OK(report);
    CHECK(report->changes == salvaged(filled().database).report.changes);
    CHECK(report->problems == QStringList());
}

TEST_CASE("Edits that were in the -wal when the power went are salvaged", "[salvage]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    REQUIRE_OK(laptop.store->answer(audit, u"a"_s, u"no"_s));
    QTemporaryDir folder;
    const QString damaged = folder.filePath(u"damaged.meyardb"_s);
    REQUIRE_OK(saveFile(damaged, withoutHeader(readFile(laptop.path()).value())));
    REQUIRE_OK(saveFile(damaged + u"-wal"_s, readFile(laptop.path() + u"-wal"_s).value()));

    const QString made = folder.filePath(u"new.meyardb"_s);
    const auto report = salvage({damaged}, made, folder.filePath(u"p"_s), laptop.clock);

    REQUIRE_OK(report);
    auto store = Store::open({made, folder.filePath(u"p"_s)}, laptop.clock);
    REQUIRE_OK(store);
    CHECK((*store)->answers(audit).value().value(u"a"_s).value == u"no"_s);
}

TEST_CASE("What has nothing of ours gives nothing and makes nothing", "[salvage]")
{
    QTemporaryDir folder;
    FakeClock clock;
    const QString damaged = folder.filePath(u"damaged.meyardb"_s);
    const QString made = folder.filePath(u"new.meyardb"_s);
    std::mt19937 random(3);
    QByteArray noise;
    for (int i = 0; i < 20 * pageSize; ++i) {
        noise += static_cast<char>(i % pageSize == 0 ? 0x0d : random());
    }
    for (const QByteArray &content : {QByteArray(), QByteArray("Dear diary"), noise}) {
        REQUIRE_OK(saveFile(damaged, content));
        CHECK(salvage({damaged}, made, folder.filePath(u"p"_s), clock).error().code == Error::Code::NotFound);
        CHECK_FALSE(QFile::exists(made));
    }
    CHECK(salvage({folder.filePath(u"none"_s)}, made, folder.filePath(u"p"_s), clock).error().code
          == Error::Code::CannotRead);
}

TEST_CASE("A file of schema version 1 is salvaged", "[salvage]")
{
    QTemporaryDir folder;
    const QString damaged = folder.filePath(u"v1.meyardb"_s);
    QProcess zstd;
    zstd.start(u"zstd"_s, {u"-dqo"_s, damaged, QStringLiteral(MEYAR_TEST_DATA "/databases/v1.meyardb.zst")});
    if (!zstd.waitForFinished() || zstd.exitCode() != 0) {
        WARN("no zstd program here: not tried");
        return;
    }
    REQUIRE_OK(saveFile(damaged, withoutHeader(readFile(damaged).value())));
    FakeClock clock;
    const QString made = folder.filePath(u"new.meyardb"_s);

    const auto report = salvage({damaged}, made, folder.filePath(u"p"_s), clock);

    REQUIRE_OK(report);
    CHECK(report->problems == QStringList());
    auto store = Store::open({made, folder.filePath(u"p"_s)}, clock);
    REQUIRE_OK(store);
    CHECK(stateOf(**store).toHex() == "bcaa1a27546e82d0f4fedc9b75b4a6af677b500ed5ad723d7c2ccfa880033ba6");
}
