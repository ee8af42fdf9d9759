// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/programmekeys.h"
#include "tests/ui/settings/bench.h"
#include "ui/frame/mainwindow.h"

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

namespace {

/// An office with certified, accepted and revoked laptops.
void fillProgramme(test::SettingsBench &bench, const vault::ProgrammeSecrets &secrets)
{
    auto done = bench.thread->run([&secrets](Store &store) -> Result<Changes> {
        const auto add = [&](const vault::StatementContent &content, SignedStatement::Kind kind) {
            return store.add({kind, *vault::signedStatement(content, 1'000, secrets.root())});
        };
        const auto certify = [&](const QByteArray &key, const QString &person, vault::Role role) {
            return add(vault::PersonCertificate{key, person, role, 0, 1'830'000'000'000},
                       SignedStatement::Kind::Certificate);
        };
        (void)add(vault::ProgrammeCard{u"Hunar"_s,
                                       {secrets.office.recipient().toString()},
                                       secrets.sealingKey()},
                  SignedStatement::Kind::Certificate);
        (void)certify(store.thisDevice().value().publicKey, u"Nadia Office"_s, vault::Role::Office);
        for (int i = 0; i < 4; ++i) {
            const QByteArray key = vault::blake2b256(QByteArray::number(i));
            (void)store.accept(key);
            if (i < 3) {
                (void)certify(key,
                              QStringList{u"Bilal Khan"_s, u"Sana Iqbal"_s, u"Umar Rashid"_s}[i],
                              vault::Role::Auditor);
            }
        }
        return add(vault::Revocation{vault::blake2b256("2"), u"stolen"_s},
                   SignedStatement::Kind::Revocation);
    });
    done.waitForFinished();
    REQUIRE_OK(done.takeResult());
}

} // namespace

TEST_CASE("pictures of the settings of an office")
{
    const vault::ProgrammeSecrets secrets = vault::ProgrammeSecrets::create();
    test::SettingsBench bench(secrets.programme);
    bench.clock.setNow(QDateTime(QDate(2026, 3, 12), QTime(9, 3), Qt::UTC));
    fillProgramme(bench, secrets);
    SettingsController controller(*bench.workspace, bench.languages, bench.theme, bench.file());
    MainWindow window(bench.languages);
    window.addPage(new SettingsPage(controller));
    window.resize(1366, 768);
    window.show();
    window.goTo(u"settings"_s);
    REQUIRE(QTest::qWaitFor([&] { return controller.laptop().has_value(); }));
    for (const DisplayLanguage language : {DisplayLanguage::English, DisplayLanguage::Urdu}) {
        bench.languages.setDisplay(language);
        QTest::qWait(150);
        window.grab().save(
            qEnvironmentVariable("MEYAR_SHOTS", u"."_s)
            + (language == DisplayLanguage::English ? u"/keys-en.png"_s : u"/keys-ur.png"_s));
    }
    bench.languages.setDisplay(DisplayLanguage::English);
}

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
