// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/sample.h"
#include "tests/ui/training/bench.h"
#include "ui/training/projector.h"

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

TEST_CASE("pictures of the training page")
{
    initData();
    QTemporaryDir folder;
    const QString database = folder.filePath(u"s.meyardb"_s);
    const QString keys = folder.filePath(u"keys"_s);
    const test::FakeClock clock;
    REQUIRE_OK(makeSample({.path = database, .profile = keys, .enterprises = 8}, clock));
    test::TrainingBench bench(database, keys);
    bench.open();
    for (const CohortLine &line : bench.controller->cohorts()) {
        if (line.head.programme == TrainingProgramme::Score) {
            bench.controller->choose(line.head.id);
        }
    }
    QTest::qWait(2000);
    for (const auto &[language, name] : {std::pair{DisplayLanguage::English, u"en"_s}, std::pair{DisplayLanguage::Urdu, u"ur"_s}}) {
        bench.languages.setDisplay(language);
        for (const QString &tab : {u"overview"_s, u"sessions"_s, u"plans"_s, u"points"_s, u"teams"_s, u"results"_s, u"programme"_s}) {
            bench.page->showTab(tab);
            QTest::qWait(600);
            bench.window.grab().save(qEnvironmentVariable("MEYAR_SHOTS", u"."_s) + u"/training-%1-%2.png"_s.arg(name, tab));
        }
    }
    for (const auto &[language, name] : {std::pair{DisplayLanguage::English, u"en"_s}, std::pair{DisplayLanguage::Urdu, u"ur"_s}}) {
        bench.languages.setDisplay(language);
        Projector projector;
        projector.setLayoutDirection(language == DisplayLanguage::Urdu ? Qt::RightToLeft : Qt::LeftToRight);
        projector.resize(1280, 720);
        projector.show();
        for (const int key : {Qt::Key_1, Qt::Key_2, Qt::Key_2, Qt::Key_4}) {
            QTest::keyClick(&projector, Qt::Key(key));
        }
        QTest::qWait(100);
        projector.grab().save(qEnvironmentVariable("MEYAR_SHOTS", u"."_s) + u"/projector-%1-question.png"_s.arg(name));
        QTest::keyClick(&projector, Qt::Key_PageDown);
        QTest::keyClick(&projector, Qt::Key_PageDown);
        for (const int key : {Qt::Key_1, Qt::Key_2, Qt::Key_2, Qt::Key_2, Qt::Key_2, Qt::Key_1, Qt::Key_Return}) {
            QTest::keyClick(&projector, Qt::Key(key));
        }
        QTest::qWait(100);
        projector.grab().save(qEnvironmentVariable("MEYAR_SHOTS", u"."_s) + u"/projector-%1-photo.png"_s.arg(name));
        QTest::keyClick(&projector, Qt::Key_PageDown);
        QTest::keyClick(&projector, Qt::Key_PageDown);
        QTest::qWait(100);
        projector.grab().save(qEnvironmentVariable("MEYAR_SHOTS", u"."_s) + u"/projector-%1-slider.png"_s.arg(name));
    }
}
