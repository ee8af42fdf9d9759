// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultvfs.h"
#include "core/base/savefile.h"
#include "core/store/backup.h"
#include "tests/support/laptop.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>

// Every write, flush, truncation and deletion of an operation fails once. Afterwards the database holds the old or the
// new state, check() is sound, what was acknowledged is there, and the operation succeeds when it is tried again.
using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

QString quickFolder()
{
    return QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/meyar-XXXXXX"_s : QDir::tempPath() + u"/meyar-XXXXXX"_s;
}

/// Files of a folder, to lay out again for every try.
using Layout = QMap<QString, QByteArray>;

Layout layoutOf(const QString &folder)
{
    Layout layout;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.endsWith(u".lock")) {
            layout.insert(QDir(folder).relativeFilePath(path), readFile(path).value());
        }
    }
    return layout;
}

void layOut(const Layout &layout, const QString &folder)
{
    for (auto file = layout.cbegin(); file != layout.cend(); ++file) {
        const QString path = folder + u'/' + file.key();
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile to(path);
        REQUIRE(to.open(QIODevice::WriteOnly));
        to.write(file.value());
    }
}

struct Place
{
    QString folder;
    FakeClock clock;
    [[nodiscard]] QString path() const { return folder + u"/work.meyardb"_s; }
    [[nodiscard]] Result<std::unique_ptr<Store>> open() const
    {
        return Store::open({path(), folder + u"/profile"_s}, clock);
    }
};

/// Everything a person sees: what must be the old or the new state as a whole.
QString seen(Store &store)
{
    QStringList lines;
    const std::vector<AssessmentRow> rows = store.assessments().value();
    for (const AssessmentRow &row : rows) {
        lines += toCode(row.assessment.state);
        const Answers answers = store.answers(row.assessment.id).value();
        QStringList own;
        for (const Answer &answer : answers) {
            own += answer.question + u'=' + answer.value + u'|' + answer.note;
        }
        own.sort();
        lines += own;
    }
    lines.sort();
    lines += u"%1 receipts"_s.arg(store.receipts().value().size());
    return lines.join(u'\n');
}

using Act = std::function<Result<>(Place &)>;

/// The one that is there; one that is nowhere if it cannot be read.
Assessment onlyAudit(Store &store)
{
    const auto rows = store.assessments();
    return rows && !rows->empty() ? rows->front().assessment : Assessment();
}

/// Opens the store, does something with it and closes it.
template<typename Work>
Act withStore(Work work)
{
    return [work](Place &place) -> Result<> {
        auto store = place.open();
        if (!store) {
            return failAs(store);
        }
        const auto done = work(**store, place);
        return done ? Result<>() : failAs(done);
    };
}

struct Operation
{
    const char *name;
    Act act;
    bool changes = true; ///< what a person sees
};

std::vector<Operation> operations()
{
    return {
        {"answer", withStore([](Store &store, Place &) {
             return store.answer(onlyAudit(store).id, u"a"_s, u"no"_s, {}, u"chained"_s);
         })},
        {"note", withStore([](Store &store, Place &) { return store.note(onlyAudit(store).id, u"b"_s, u"seen"_s); })},
        {"close", withStore([](Store &store, Place &) {
             Assessment closed = onlyAudit(store);
             closed.state = AssessmentState::Closed;
             return store.put(closed);
         })},
        {"seal", withStore([](Store &store, Place &) { return store.sealAll(); }), false},
        {"import", withStore([](Store &store, Place &place) {
             return importBundle(store, place.folder + u"/in.meyar"_s);
         })},
        {"backup", withStore([](Store &store, Place &) { return store.backup(BackupReason::Asked); }), false},
        {"restore",
         [](Place &place) -> Result<> {
             const auto done = restoreBackup(place.path(), place.folder + u"/earlier.meyardb"_s, place.clock);
             return done ? Result<>() : failAs(done);
         }},
    };
}

/// A laptop with an audit, edits that are not sealed, a bundle to import and an earlier backup.
Layout startingPoint()
{
    Laptop other(u"Sana"_s);
    (void)startedAudit(*other.store, other.clock, *fourQuestions());
    const QString bundle = other.exported();
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    const auto backup = laptop.store->backup(BackupReason::Asked);
    REQUIRE_OK(backup);
    REQUIRE_OK(laptop.store->answer(audit, u"c"_s, u"yes"_s));
    Layout layout = layoutOf(laptop.folder.path());
    layout.insert(u"in.meyar"_s, readFile(bundle).value());
    layout.insert(u"earlier.meyardb"_s, readFile((*backup)->path).value());
    for (const QString &name : layout.keys()) {
        if (name.endsWith(u"-shm") || name.contains(u".backups/")) {
            layout.remove(name);
        }
    }
    return layout;
}

QString stateAfter(const Layout &start, const Act &act)
{
    QTemporaryDir folder(quickFolder());
    layOut(start, folder.path());
    Place place{folder.path(), {}};
    if (act) {
        REQUIRE_OK(act(place));
    }
    auto store = place.open();
    REQUIRE_OK(store);
    return seen(**store);
}

/// The next event to fail. Late ones are much alike, so they are taken ever wider apart, unless MEYAR_EVERY_FAULT is set.
int next(int nth)
{
    static const bool every = qEnvironmentVariableIsSet("MEYAR_EVERY_FAULT");
    return nth + 1 + (every ? 0 : nth / 8);
}

/// One try: whether the fault was reached.
bool triedWith(Fault fault, int nth, const Layout &start, const Operation &operation, const QString &before,
               const QString &after)
{
    QTemporaryDir folder(quickFolder());
    layOut(start, folder.path());
    Place place{folder.path(), {}};
    bool acknowledged = false;
    bool fired = false;
    {
        FaultVfs vfs(static_cast<quint32>(nth));
        vfs.arm(fault, nth);
        setFileFault([&](FileStep) { return vfs.powerIsOff(); });
        acknowledged = operation.act(place).has_value();
        setFileFault(nullptr);
        fired = vfs.hasFired();
        vfs.settle();
    }
    QString now;
    QByteArray key;
    {
        auto store = place.open();
        REQUIRE_OK(store);
        // What was undone was never sealed: the laptop goes on under its key.
        const std::vector<StoreNotice> told = (*store)->takeNotices();
        const bool isOlder = std::any_of(told.begin(), told.end(), [](const StoreNotice &notice) {
            return notice.kind == StoreNotice::Kind::OlderThanKey;
        });
        CHECK((!isOlder || qstrcmp(operation.name, "restore") == 0));
        key = (*store)->thisDevice().value().publicKey;
        now = seen(**store);
        const auto report = (*store)->check();
        REQUIRE_OK(report);
        CHECK(report->problems == QStringList());
        CHECK(report->healed == QStringList());
    }
    CHECK((now == before || now == after));
    if (acknowledged) {
        CHECK(now == after);
    }
    if (now != after || !operation.changes) {
        const Result<> again = operation.act(place);
        REQUIRE_OK(again);
        auto store = place.open();
        REQUIRE_OK(store);
        CHECK(seen(**store) == after);
        CHECK((*store)->thisDevice().value().publicKey == key);
    }
    for (const Backup &backup : listBackups(place.path())) {
        CHECK(verifyBackup(backup.path));
    }
    return fired;
}

} // namespace

TEST_CASE("Whatever write or flush fails, the old or the new state is there and a second try succeeds", "[fault]")
{
    const Layout start = startingPoint();
    const QString before = stateAfter(start, {});
    for (const Operation &operation : operations()) {
        const QString after = stateAfter(start, operation.act);
        CHECK((after != before) == operation.changes);
        for (const Fault fault : {Fault::IoError, Fault::DiskFull, Fault::TornWrite, Fault::PowerCut}) {
            int nth = 1;
            for (bool fired = true; fired; nth = next(nth)) {
                CAPTURE(operation.name, static_cast<int>(fault), nth);
                fired = triedWith(fault, nth, start, operation, before, after);
                REQUIRE(nth < 2000);
            }
            CHECK(nth > 5); // the layer sees the operation
        }
    }
}

TEST_CASE("Whatever step of copying files fails, a restore leaves the old or the new database", "[fault]")
{
    const Layout start = startingPoint();
    const Operation restore = operations().back();
    const QString before = stateAfter(start, {});
    const QString after = stateAfter(start, restore.act);
    bool failed = true;
    for (int nth = 1; failed; ++nth) {
        CAPTURE(nth);
        QTemporaryDir folder(quickFolder());
        layOut(start, folder.path());
        Place place{folder.path(), {}};
        setFileFault([left = nth](FileStep) mutable { return --left == 0; });
        failed = !restore.act(place).has_value();
        setFileFault(nullptr);
        {
            auto store = place.open();
            REQUIRE_OK(store);
            CHECK(seen(**store) == (failed ? before : after));
        }
        CHECK(QDir(place.folder).entryList({u"*.??????"_s}, QDir::Files) == QStringList());
        REQUIRE_OK(restore.act(place));
        REQUIRE(nth < 100);
    }
}

TEST_CASE("With flushes that do nothing a power cut does damage: the test can see", "[fault]")
{
    const Layout start = startingPoint();
    int damaged = 0;
    for (int nth = 5; nth < 120 && damaged == 0; ++nth) {
        QTemporaryDir folder(quickFolder());
        layOut(start, folder.path());
        Place place{folder.path(), {}};
        QString acknowledged;
        {
            FaultVfs vfs(static_cast<quint32>(nth));
            vfs.ignoreFlushes(true);
            vfs.arm(Fault::PowerCut, nth);
            if (auto store = place.open()) {
                const AssessmentId audit = onlyAudit(**store).id;
                for (int i = 0; i < 30; ++i) {
                    if ((*store)->note(audit, u"b"_s, u"note %1"_s.arg(i))) {
                        acknowledged = u"note %1"_s.arg(i);
                    }
                }
            }
            vfs.settle();
        }
        auto store = place.open();
        if (!store || (!acknowledged.isEmpty() && !seen(**store).contains(u'|' + acknowledged))) {
            ++damaged;
        }
    }
    CHECK(damaged > 0);
}

TEST_CASE("A migration that fails anywhere leaves the old file, which migrates the next time", "[fault]")
{
    QTemporaryDir unpacked(quickFolder());
    QProcess zstd;
    zstd.start(u"zstd"_s, {u"-dqo"_s, unpacked.filePath(u"work.meyardb"_s),
                           QStringLiteral(MEYAR_TEST_DATA "/databases/v1.meyardb.zst")});
    if (!zstd.waitForFinished() || zstd.exitCode() != 0) {
        WARN("no zstd program here: the migration was not tried");
        return;
    }
    const Layout start = layoutOf(unpacked.path());
    const Operation open{"open", withStore([](Store &, Place &) { return Result<>(); }), false};
    const QString state = stateAfter(start, {});
    for (const Fault fault : {Fault::IoError, Fault::DiskFull, Fault::TornWrite, Fault::PowerCut}) {
        int nth = 1;
        for (bool fired = true; fired; nth = next(nth)) {
            CAPTURE(static_cast<int>(fault), nth);
            fired = triedWith(fault, nth, start, open, state, state);
            REQUIRE(nth < 20'000);
        }
    }
}
