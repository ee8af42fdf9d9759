// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/samplewindow.h"

#include "ui/audits/auditspage.h"
#include "ui/indicators/indicatorspage.h"

#include <QDir>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

struct Look
{
    QString name;
    ui::DisplayLanguage display;
    ui::UrduFace face = ui::UrduFace::Nastaliq;
    ui::ThemeKind theme = ui::ThemeKind::Light;
};

} // namespace

/// MEYAR_SHOTS: the folder. QT_SCALE_FACTOR=1.5 for the same at 150 % (1366 x 768 of the screen are 911 x 512 then).
TEST_CASE("pictures of every page in every look")
{
    const QDir folder(qEnvironmentVariable("MEYAR_SHOTS"));
    REQUIRE_FALSE(folder.path().isEmpty());
    const SampleWindow sample;
    const qreal scale = sample.window().devicePixelRatioF();
    sample.window().setMinimumSize(1, 1);
    sample.window().resize(qRound(1366 / scale), qRound(768 / scale));
    const QString only = qEnvironmentVariable("MEYAR_LOOK");
    for (const Look &look : std::initializer_list<Look>{
             {u"en-light"_s, ui::DisplayLanguage::English},
             {u"ur-light"_s, ui::DisplayLanguage::Urdu},
             {u"ur-naskh"_s, ui::DisplayLanguage::Urdu, ui::UrduFace::Naskh},
             {u"en-dark"_s, ui::DisplayLanguage::English, ui::UrduFace::Nastaliq, ui::ThemeKind::Dark},
             {u"ur-dark"_s, ui::DisplayLanguage::Urdu, ui::UrduFace::Nastaliq, ui::ThemeKind::Dark},
             {u"en-contrast"_s, ui::DisplayLanguage::English, ui::UrduFace::Nastaliq, ui::ThemeKind::HighContrast},
             {u"both"_s, ui::DisplayLanguage::Both}}) {
        if (!only.isEmpty() && look.name != only) {
            continue;
        }
        sample.composition->languages().setUrduFace(look.face);
        sample.composition->languages().setDisplay(look.display);
        sample.composition->theme().setKind(look.theme);
        int number = 0;
        const auto shoot = [&](const QString &name) {
            sample.settle();
            const QString file = u"%1-%2-%3.png"_s.arg(look.name).arg(++number, 2, 10, QChar(u'0')).arg(name);
            REQUIRE(sample.window().grab().save(folder.filePath(file)));
        };
        for (const QString &id : everyPage) {
            sample.goTo(id);
            shoot(id);
        }
        sample.goTo(u"indicators"_s);
        for (const QString &tab : {u"osh"_s, u"environment"_s, u"risk"_s, u"pay-gap"_s, u"business-case"_s, u"peers"_s, u"kpi"_s}) {
            qobject_cast<ui::IndicatorsPage *>(sample.window().currentPage())->showTab(tab);
            shoot(tab);
        }
        sample.window().goTo(u"audits"_s);
        auto *audits = qobject_cast<ui::AuditsPage *>(sample.window().currentPage());
        REQUIRE(audits);
        audits->openAudit(sample.begun, {});
        shoot(u"question"_s);
        for (const auto &[keys, name] : std::initializer_list<std::pair<QKeySequence, QString>>{
                 {QKeySequence(u"G"_s), u"grid"_s}, {QKeySequence(u"Ctrl+E"_s), u"score"_s}, {QKeySequence(u"Ctrl+Shift+E"_s), u"finish"_s}, {QKeySequence(u"Ctrl+B"_s), u"plan"_s}}) {
            QTest::keySequence(&sample.window(), keys);
            shoot(name);
        }
        QTest::keySequence(&sample.window(), QKeySequence(u"Ctrl+B"_s));
        QTest::keySequence(&sample.window(), QKeySequence(u"F"_s));
        shoot(u"raise-finding"_s);
        QTest::keySequence(&sample.window(), QKeySequence(u"Esc"_s));
        sample.window().openHelp();
        shoot(u"keys"_s);
        QTest::keySequence(&sample.window(), QKeySequence(u"Esc"_s));
        sample.window().openPalette();
        shoot(u"palette"_s);
        QTest::keySequence(&sample.window(), QKeySequence(u"Esc"_s));
        audits->goBack();
    }
}
