// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/exchange.h"
#include "core/vault/exchangekey.h"
#include "core/wording/errortext.h"
#include "tests/kit/hostilefile.h"
#include "tests/support/laptop.h"

#include <QDir>
#include <QDirIterator>

#include <ctime>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// Every file and folder below, with its size.
QStringList listing(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        found += files.next();
    }
    found.removeIf([](const QString &name) { return name.endsWith(u"-wal"_s) || name.endsWith(u"-shm"_s); });
    found.sort();
    return found;
}

/// A laptop with an audit under way: sealed changes and drafts.
struct Scene
{
    Scene()
    {
        REQUIRE(QDir().mkpath(temporary));
        qputenv("TMPDIR", temporary.toLocal8Bit()); // what is left here was left by an import
        REQUIRE_OK(laptop.store->answer(audit, u"a"_s, u"no"_s));
        REQUIRE_OK(laptop.store->sealAll());
        REQUIRE_OK(laptop.store->answer(audit, u"b"_s, u"yes"_s));
        (void)stateOf(*laptop.store);
    }
    ~Scene() { qunsetenv("TMPDIR"); }

    kit::Victim victim()
    {
        const auto key = vault::exchangeKey(laptop.store->profile());
        REQUIRE_OK(key);
        const auto changes = laptop.store->changes(audit);
        REQUIRE_OK(changes);
        return {laptop.store->thisDevice()->publicKey, key->recipient().toString(), audit.bytes(), changes->front().hash};
    }

    Laptop laptop{u"Amina Khan"_s};
    std::shared_ptr<const Pack> pack = fourQuestions();
    AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *pack);
    QTemporaryDir folder;
    QString temporary = folder.filePath(u"temporary"_s);
};

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// What is wrong with how the file was met; empty = nothing.
QStringList wrongWith(const kit::HostileFile &file, Scene &scene, const QString &path)
{
    QStringList wrong;
    const auto expect = [&wrong](bool holds, const QString &what) {
        if (!holds) {
            wrong += what;
        }
    };
    Store &store = *scene.laptop.store;
    const QByteArray before = stateOf(store);
    const QStringList files = listing(scene.folder.path()) + listing(scene.laptop.folder.path());

    const double start = cpuSeconds();
    const Result<Receipt> receipt = importBundle(store, path);
    const double seconds = cpuSeconds() - start;

    expect(seconds < 1, u"it took %1 s"_s.arg(seconds));
    expect(listing(scene.folder.path()) + listing(scene.laptop.folder.path()) == files, u"a file was left behind"_s);
    if (file.refusal) {
        const QString sentence = receipt ? QString() : errorText(Translation(), receipt.error());
        expect(!receipt, u"it was taken in"_s);
        expect(receipt || receipt.error().code == *file.refusal,
               u"it was refused for another reason: "_s + sentence);
        expect(receipt || sentence.contains(QString::fromUtf8(file.sentence)), u"the sentence is: "_s + sentence);
        expect(stateOf(store) == before, u"the database changed"_s);
        return wrong;
    }
    if (!receipt) {
        return {u"it was refused: "_s + errorText(Translation(), receipt.error())};
    }
    expect(file.check(store, *receipt), u"it does not hold that "_s + QString::fromUtf8(file.sentence));
    const auto report = store.check();
    expect(report && report->isSound(), u"the database is not sound: "_s + (report ? report->problems.join(u"; "_s) : QString()));
    expect(importBundle(store, path)->newChanges == 0, u"it is not known the second time"_s);
    const auto answers = store.answers(scene.audit);
    expect(answers && answers->value(u"a"_s).value == u"no"_s && answers->value(u"b"_s).value == u"yes"_s,
           u"our answers changed"_s);
    return wrong;
}

} // namespace

TEST_CASE("The kit is large, and no two files have one name", "[kit]")
{
    const auto files = kit::wholeKit({QByteArray(32, 'd'), vault::AgeIdentity::create().recipient().toString(),
                                      QByteArray(16, 'o'), QByteArray(32, 'c')});
    std::set<QByteArray> names;
    for (const kit::HostileFile &file : files) {
        CHECK(names.insert(file.name).second);
    }
    CHECK(files.size() >= 60);
}

TEST_CASE("Every hostile file is refused whole, with its sentence, or does no harm", "[kit]")
{
    Scene scene;
    const std::vector<kit::HostileFile> files = kit::wholeKit(scene.victim());
    for (const kit::HostileFile &file : files) {
        const QString path = scene.folder.filePath(QString::fromLatin1(file.name) + u".meyar"_s);
        REQUIRE(file.write(path));
        const QStringList wrong = wrongWith(file, scene, path);
        INFO(file.name.toStdString() << ": " << file.rule.toStdString());
        CHECK(wrong == QStringList());
        (void)(QFileInfo(path).isDir() ? QDir().rmdir(path) : QFile::remove(path));
    }
    const auto report = scene.laptop.store->check();
    REQUIRE_OK(report);
    CHECK(report->problems == QStringList());
}
