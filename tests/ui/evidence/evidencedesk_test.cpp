// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/evidence/deskbench.h"

#include "core/evidence/limits.h"

#include <QElapsedTimer>
#include <QMimeData>
#include <QSignalSpy>
#include <QTimer>
#include <QUrl>

using namespace meyar;
using namespace meyar::test;
using namespace meyar::ui;
using namespace Qt::StringLiterals;

TEST_CASE("Every refusal is named in a sentence, and none stops the others", "[evidence]")
{
    DeskBench bench;
    const QString good = bench.photoFile(u"gate.jpg"_s);
    const QString text = bench.file(u"notes.txt"_s, "no photo");
    const QString cut = bench.file(u"cut.jpg"_s, photo("jpg", {640, 480}).left(900));
    const QString bomb = bench.file(u"bomb.png"_s, pngBomb(20'000));
    const QString gone = bench.folder.filePath(u"gone.jpg"_s);
    QFile large(bench.folder.filePath(u"large.jpg"_s));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(evidence::maxFileSize + 1));
    large.close();
    bench.attach({text, cut, bomb, gone, large.fileName(), bench.folder.path(), good});
    REQUIRE(soon([&] { return bench.desk.items().size() == 1; }));
    CHECK(bench.first().name == u"gate.jpg"_s);
    REQUIRE(bench.desk.refusals().size() == 6);
    for (const EvidenceRefusal &refusal : bench.desk.refusals()) {
        INFO(refusal.sentence.toStdString());
        CHECK_FALSE(refusal.name.isEmpty());
        CHECK(refusal.sentence.endsWith(u'.'));
    }
    CHECK(bench.desk.refusals()[0].sentence.contains(u"notes.txt"_s));
    CHECK(bench.errors.empty()); // nothing goes to the window's bar
}

TEST_CASE("The same file is attached once, also within one drop", "[evidence]")
{
    DeskBench bench;
    const QString path = bench.photoFile(u"gate.jpg"_s);
    const QString copy = bench.photoFile(u"gate (2).jpg"_s);
    bench.attach({path, copy});
    REQUIRE(soon([&] { return bench.desk.items().size() == 1; }));
    REQUIRE(bench.desk.refusals().size() == 1);
    CHECK(bench.desk.refusals()[0].name == u"gate (2).jpg"_s);
    bench.attach({path});
    CHECK(bench.rows().size() == 1);
    bench.desk.setPlace({bench.audit.id, u"fx_02"_s});
    CHECK(bench.desk.refusals().empty());
    bench.attach({path}); // another question is another thing
    CHECK(bench.rows().size() == 2);
}

TEST_CASE("A picture of the clipboard and dropped files come in, text does not", "[evidence]")
{
    DeskBench bench;
    QImage picture(64, 48, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QMimeData pasted;
    pasted.setImageData(picture);
    bench.desk.addFrom(pasted);
    REQUIRE(soon([&] { return bench.desk.items().size() == 1; }));
    CHECK(bench.first().type == u"image/png"_s);
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(bench.photoFile(u"a.jpg"_s)), QUrl(u"https://example.org/b.jpg"_s)});
    bench.desk.addFrom(dropped);
    REQUIRE(soon([&] { return bench.desk.items().size() == 2; }));
    QMimeData text;
    text.setText(u"words"_s);
    bench.desk.addFrom(text);
    REQUIRE(bench.desk.refusals().size() == 1);
}

TEST_CASE("A closed visit takes no photos for answers, but for findings", "[evidence]")
{
    DeskBench bench;
    EvidencePlace closed{bench.audit.id, u"fx_01"_s};
    closed.isEditable = false;
    bench.desk.setPlace(closed);
    bench.desk.addFiles({bench.photoFile(u"a.jpg"_s)});
    CHECK_FALSE(bench.desk.isBusy());
    REQUIRE(bench.desk.refusals().size() == 1);

    Finding finding;
    finding.id = FindingId::create(bench.clock);
    finding.assessment = bench.audit.id;
    finding.question = u"fx_01"_s;
    finding.statement = u"Exit chained"_s;
    bench.change([finding](Store &store) { return store.put(finding); });
    Assessment audit = bench.audit;
    audit.state = AssessmentState::Closed;
    bench.change([audit](Store &store) { return store.put(audit); });
    bench.desk.setPlace({bench.audit.id, u"fx_01"_s, finding.id});
    bench.attach({bench.photoFile(u"a.jpg"_s)});
    CHECK(bench.desk.refusals().empty());
    REQUIRE(soon([&] { return bench.desk.items().size() == 1; }));
    CHECK(bench.first().finding == finding.id);
    CHECK(bench.first().question.isEmpty());
}

TEST_CASE("A caption is written, a removal can be taken back", "[evidence]")
{
    DeskBench bench;
    bench.attach({bench.photoFile(u"gate.jpg"_s)});
    REQUIRE(soon([&] { return bench.desk.items().size() == 1; }));
    bench.desk.setCaption(bench.first().id, u"  Exit 2,\nchain "_s);
    REQUIRE(soon([&] { return bench.first().caption == u"Exit 2, chain"_s; }));
    std::function<void()> back;
    QObject::connect(bench.workspace.get(), &Workspace::undoOffered, &bench.desk,
                     [&](const QString &, const std::function<void()> &undo) { back = undo; });
    bench.desk.remove(bench.first().id);
    REQUIRE(soon([&] { return bench.desk.items().empty() && back; }));
    CHECK(bench.read([](Store &store) { return store.bin(); }).size() == 1);
    back();
    REQUIRE(soon([&] { return bench.desk.items().size() == 1; }));
    CHECK(bench.first().caption == u"Exit 2, chain"_s);
}

TEST_CASE("The same photo proves another question too", "[evidence]")
{
    DeskBench bench;
    bench.attachEach({bench.photoFile(u"gate.jpg"_s)});
    REQUIRE(soon([&] { return bench.desk.items().size() == 1; }));
    bench.desk.attachAlso(bench.first().id, u"fx_02"_s);
    REQUIRE(soon([&] { return bench.rows().size() == 2; }));
    CHECK(bench.rows()[1].evidence.question == u"fx_02"_s);
    CHECK(bench.rows()[1].evidence.sha256 == bench.rows()[0].evidence.sha256);
}

TEST_CASE("An edited copy stands before its original, which stays as it is", "[evidence]")
{
    DeskBench bench;
    bench.attachEach({bench.photoFile(u"gate.jpg"_s), bench.photoFile(u"hall.jpg"_s, {320, 200})});
    REQUIRE(soon([&] { return bench.desk.items().size() == 2; }));
    const Evidence original = bench.first();
    ImageEdits edits;
    edits.blurs = {QRect(10, 10, 100, 100)};
    bench.desk.saveEdited(original.id, edits);
    REQUIRE(soon([&] { return bench.desk.items().size() == 2 && bench.desk.items()[0].original; }));
    CHECK(bench.first().derivedFrom == original.sha256);
    CHECK(bench.first().sha256 != original.sha256);
    CHECK(bench.desk.items()[0].original->evidence == original);
    CHECK(bench.desk.items()[1].row.evidence.name == u"hall.jpg"_s);

    edits.quarterTurns = 1; // a second edit takes the place of the first
    bench.desk.saveEdited(bench.first().id, edits);
    REQUIRE(soon([&] { return bench.first().edits == toJson(edits); }));
    CHECK(bench.rows().size() == 3);
    bench.desk.saveEdited(bench.first().id, {}); // no edits: the original alone
    REQUIRE(soon([&] { return bench.desk.items()[0].row.evidence == original; }));
    CHECK(bench.rows().size() == 2);
}

TEST_CASE("A photo that is not on this laptop, and one of another factory, are said to be so", "[evidence]")
{
    DeskBench bench;
    const QString path = bench.photoFile(u"gate.jpg"_s);
    bench.attach({path});
    REQUIRE(soon([&] { return bench.desk.items().size() == 1; }));
    const Site other = bench.addSite(u"Chenab Knits"_s, {}, u"Faisalabad"_s);
    const Assessment there = bench.addAudit(other, QDate(2026, 3, 13));
    Evidence same;
    same.id = EvidenceId::create(bench.clock);
    same.assessment = there.id;
    same.question = u"fx_01"_s;
    bench.change([same, path](Store &store) { return store.attach(same, path); });
    bench.desk.setPlace({there.id, u"fx_01"_s});
    REQUIRE(soon([&] { return bench.desk.items().size() == 1; }));
    CHECK(bench.desk.items()[0].row.isElsewhere);

    const evidence::Files files = bench.read([](Store &store) -> Result<evidence::Files> { return store.evidenceFiles(); });
    REQUIRE(QFile::remove(files.pathOf(bench.first().sha256)));
    bench.desk.setPlace({bench.audit.id, u"fx_01"_s});
    REQUIRE(soon([&] { return bench.desk.items().size() == 1; }));
    CHECK(bench.desk.items()[0].row.isMissing);
}

TEST_CASE("A hundred photos at once leave the window responsive, and can be stopped", "[evidence]")
{
    DeskBench bench;
    QStringList paths;
    for (int i = 0; i < 100; ++i) {
        paths.append(bench.photoFile(u"photo %1.jpg"_s.arg(i), {1200 + i, 900}));
    }
    QElapsedTimer since;
    qint64 longest = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &bench.desk, [&] { longest = qMax(longest, since.restart()); });
    const QSignalSpy progressed(&bench.desk, &EvidenceDesk::progressed);
    since.start();
    beat.start(5);
    bench.desk.addFiles(paths);
    REQUIRE(QTest::qWaitFor([&] { return !bench.desk.isBusy(); }, 60'000));
    beat.stop();
    INFO("longest stall of the event loop while 100 photos are attached: " << longest << " ms");
    CHECK(longest < 250); // a busy build machine; about 20 ms on an idle one
    REQUIRE(soon([&] { return bench.desk.items().size() == 100; }));
    CHECK(progressed.size() >= 100);
    CHECK(bench.desk.refusals().empty());

    bench.desk.setPlace({bench.audit.id, u"fx_02"_s});
    bench.desk.addFiles(paths);
    REQUIRE(QTest::qWaitFor([&] { return bench.desk.done() >= 3; }, 10'000));
    bench.desk.cancel();
    REQUIRE(QTest::qWaitFor([&] { return !bench.desk.isBusy(); }, 10'000));
    const size_t attached = bench.rows().size() - 100;
    CHECK(attached >= 3);
    CHECK(attached < 100);
}
