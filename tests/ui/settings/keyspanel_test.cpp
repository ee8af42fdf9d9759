// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/devicekeys.h"
#include "core/vault/keywords.h"
#include "core/vault/programmekeys.h"
#include "tests/ui/settings/bench.h"
#include "ui/common/button.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"

#include <QComboBox>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

namespace {

const QString passphrase = u"copper-lantern-orchard-meadow-violin-harbor"_s;

/// An office whose keys lie in the profile, and one laptop that it has heard of.
struct Office : test::SettingsBench
{
    explicit Office(const vault::ProgrammeSecrets &secrets)
        : SettingsBench(secrets.programme)
    {
        clock.setNow(QDateTime(QDate(2026, 3, 12), QTime(9, 3), Qt::UTC));
        REQUIRE_OK(vault::ProgrammeKeyFiles(folder.filePath(u"profile"_s)).save(secrets, passphrase, {8, 1}));
        auto done = thread->run([&](Store &store) -> Result<Changes> {
            (void)store.accept(other);
            return store.add({SignedStatement::Kind::Certificate,
                              *vault::signedStatement(vault::ProgrammeCard{u"Hunar"_s,
                                                                           {secrets.office.recipient().toString()},
                                                                           secrets.sealingKey()},
                                                      1'000, secrets.root())});
        });
        done.waitForFinished();
        REQUIRE_OK(done.takeResult());
        page = std::make_unique<SettingsPage>(controller, *data, *keys, dialogs);
        page->resize(1286, 688);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->showKeys();
        REQUIRE(QTest::qWaitFor([this] { return keys->isOffice(); }));
    }
    template <typename Widget = QWidget> Widget *find(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }
    [[nodiscard]] LaptopKey laptop(const QByteArray &key) const
    {
        for (const LaptopKey &one : keys->laptops()) {
            if (one.key == key) {
                return one;
            }
        }
        return {};
    }
    void fill(const QString &words, const QString &person)
    {
        find<TextField>(u"laptopToCertify"_s)->setText(words);
        find<TextField>(u"personToCertify"_s)->setText(person);
        find<TextField>(u"officePassphrase"_s)->setText(passphrase);
    }
    void press(const QString &button)
    {
        find<Button>(button)->click();
        REQUIRE(QTest::qWaitFor([this] { return !keys->isRunning(); }, 20'000));
    }

    QByteArray other = vault::newKeyPair().publicKey;
    SettingsController controller{*workspace, languages, theme, file()};
    std::unique_ptr<SettingsPage> page;
};

} // namespace

TEST_CASE("the office certifies a laptop by its words in either language, and its card says so")
{
    const vault::ProgrammeSecrets secrets = vault::ProgrammeSecrets::create();
    Office office(secrets);
    const Language language = GENERATE(Language::English, Language::Urdu);
    office.fill(u"  %1 "_s.arg(vault::keyWords(office.other, language).join(u",  "_s).toUpper()), u"Bilal  Khan"_s);
    CHECK(office.find<Label>(u"laptopFound"_s)->text().contains(vault::deviceLabel(office.other)));
    office.find<QComboBox>(u"roleToCertify"_s)->setCurrentIndex(1);
    office.press(u"certify"_s);
    CHECK_FALSE(office.find(u"keysProblem"_s)->isVisible());
    REQUIRE(QTest::qWaitFor([&] { return office.laptop(office.other).certificate.has_value(); }));
    const auto certificate = *office.laptop(office.other).certificate;
    CHECK(certificate.person == u"Bilal Khan");
    CHECK(certificate.role == vault::Role::Trainer);
    CHECK(certificate.validToMs == QDateTime(QDate(2027, 3, 13), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
    CHECK(office.find<Label>(u"keysDone"_s)->text().startsWith(u"Certified:"_s));
    CHECK(office.find<TextField>(u"officePassphrase"_s)->text().isEmpty());
}

TEST_CASE("a laptop never heard of is certified by its key from a file, and unknown words and a wrong passphrase are told")
{
    const vault::ProgrammeSecrets secrets = vault::ProgrammeSecrets::create();
    Office office(secrets);
    office.fill(u"one two three four five six"_s, u"Sana Iqbal"_s);
    office.press(u"certify"_s);
    CHECK(office.keys->done().isEmpty());

    const QByteArray unheard = vault::newKeyPair().publicKey;
    QFile file(office.folder.filePath(u"a.meyarkey"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("meyar key " + unheard.toHex() + '\n');
    file.close();
    office.dialogs.answers = {file.fileName()};
    QTest::mouseClick(office.find(u"keyFromFile"_s), Qt::LeftButton);
    CHECK(office.find<Label>(u"laptopFound"_s)->text().contains(vault::deviceLabel(unheard)));
    office.find<TextField>(u"officePassphrase"_s)->setText(u"wrong"_s);
    office.press(u"certify"_s);
    CHECK(office.find(u"keysProblem"_s)->isVisible());
    office.find<TextField>(u"officePassphrase"_s)->setText(passphrase);
    office.press(u"certify"_s);
    CHECK(QTest::qWaitFor([&] { return office.laptop(unheard).certificate.has_value(); }));
    CHECK_FALSE(office.find(u"keysProblem"_s)->isVisible());
}

TEST_CASE("revoking needs a reason and a passphrase, and is shown in the list")
{
    const vault::ProgrammeSecrets secrets = vault::ProgrammeSecrets::create();
    Office office(secrets);
    QTest::mouseClick(office.find(u"revokeLaptop"_s), Qt::LeftButton);
    REQUIRE(office.find(u"revokeCard"_s)->isVisible());
    office.find<Button>(u"revoke"_s)->click();
    CHECK_FALSE(office.keys->isRunning());
    office.find<TextField>(u"revokeReason"_s)->setText(u"stolen"_s);
    office.find<TextField>(u"revokePassphrase"_s)->setText(passphrase);
    office.press(u"revoke"_s);
    REQUIRE(QTest::qWaitFor([&] {
        return office.laptop(office.other).trust == static_cast<int>(vault::TrustLevel::Revoked);
    }));
    CHECK_FALSE(office.find(u"revokeCard"_s)->isVisible());
    CHECK_FALSE(office.page->findChild<QWidget *>(u"revokeLaptop"_s)); // nothing left to revoke
}

TEST_CASE("without the programme's keys nothing is offered, and a laptop saves its own key for the office")
{
    test::SettingsBench bench;
    SettingsController controller(*bench.workspace, bench.languages, bench.theme, bench.file());
    SettingsPage page(controller, *bench.data, *bench.keys, bench.dialogs);
    page.show();
    page.showKeys();
    REQUIRE(QTest::qWaitFor([&] { return bench.keys->isLoaded() && controller.laptop(); }));
    CHECK_FALSE(page.findChild<Button *>(u"certify"_s)->isVisible());
    const QString path = bench.folder.filePath(u"own.meyarkey"_s);
    bench.dialogs.answers = {path};
    page.findChild<Button *>(u"saveKey"_s)->click();
    QFile saved(path);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    const auto meant = bench.keys->laptopMeant(QString::fromUtf8(saved.readAll()));
    REQUIRE(meant);
    CHECK(meant->isThis);
}
