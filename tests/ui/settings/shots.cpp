// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings/bench.h"
#include "ui/frame/mainwindow.h"

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

TEST_CASE("pictures of the settings")
{
    test::SettingsBench bench(true);
    SettingsController controller(*bench.workspace, bench.languages, bench.theme, bench.file());
    MainWindow window(bench.languages);
    window.addPage(new SettingsPage(controller));
    window.resize(1366, 768);
    window.show();
    window.goTo(u"settings"_s);
    REQUIRE(QTest::qWaitFor([&] { return controller.laptop().has_value(); }));
    controller.setPerson(u"Bushra Anwar"_s);
    const auto grab = [&](const QString &name) {
        QTest::qWait(150);
        window.grab().save(qEnvironmentVariable("MEYAR_SHOTS", u"."_s) + u"/settings-"_s + name
                           + u".png"_s);
    };
    grab(u"en"_s);
    bench.languages.setDisplay(DisplayLanguage::Urdu);
    grab(u"ur"_s);
    bench.theme.setKind(ThemeKind::Dark);
    grab(u"ur-dark"_s);
    bench.languages.setDisplay(DisplayLanguage::English);
    bench.theme.setKind(ThemeKind::HighContrast);
    grab(u"contrast"_s);
}
