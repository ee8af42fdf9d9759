// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/keywords.h"
#include "core/vault/programmekeys.h"
#include "tests/ui/settings/bench.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/qrview.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

namespace {

struct Fixture : test::SettingsBench
{
    using SettingsBench::SettingsBench;
    SettingsController controller{*workspace, languages, theme, file()};
    std::unique_ptr<SettingsPage> page;

    void open()
    {
        page = std::make_unique<SettingsPage>(controller, *data, *keys, dialogs);
        page->resize(1286, 688);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->activated();
        REQUIRE(QTest::qWaitFor([this] { return controller.laptop().has_value(); }));
    }
    template <typename Widget = QWidget> Widget *find(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }
};

} // namespace

TEST_CASE("settings are kept and come back, and nonsense in the file is the default")
{
    const QTemporaryDir folder;
    QSettings file(folder.filePath(u"a.conf"_s), QSettings::IniFormat);
    CHECK(loadSettings(file) == Settings());
    const Settings chosen{DisplayLanguage::Both, UrduFace::Naskh, ThemeKind::HighContrast, 150, Role::Trainer, PaperDigits::Urdu,
                          u"/tmp/work"_s};
    saveSettings(chosen, file);
    CHECK(loadSettings(file) == chosen);
    file.setValue("look/theme", u"pink"_s);
    CHECK(loadSettings(file).theme == ThemeKind::Light);
    file.setValue("work/role", u"king"_s);
    CHECK(loadSettings(file).role == Role::Auditor);
    file.setValue("paper/digits", u"roman"_s);
    CHECK(loadSettings(file).digits == PaperDigits::European);
    file.setValue("look/scale", u"900"_s);
    CHECK(loadSettings(file).scale == 100);
}

TEST_CASE("a choice works at once and is there after a restart")
{
    Fixture f;
    f.open();
    QTest::keyClick(f.find(u"theme"_s), Qt::Key_Right);
    CHECK(f.theme.kind() == ThemeKind::Dark);
    QTest::keyClick(f.find(u"urduFace"_s), Qt::Key_Right);
    CHECK(f.languages.urduFace() == UrduFace::Naskh);
    QTest::keyClick(f.find(u"language"_s), Qt::Key_Right);
    CHECK(f.languages.display() == DisplayLanguage::Urdu);
    CHECK(f.page->layoutDirection() == Qt::RightToLeft);

    QTest::keyClick(f.find(u"scale"_s), Qt::Key_Down);
    const Settings kept{DisplayLanguage::Urdu, UrduFace::Naskh, ThemeKind::Dark, 125};
    CHECK(loadSettings(*f.file()) == kept);
    f.theme.setKind(ThemeKind::Light);
    f.languages.setDisplay(DisplayLanguage::English); // as the top bar does
    CHECK(f.find<SegmentedSwitch>(u"language"_s)->current() == u"en");
    saveSettings(kept, *f.file());
    const SettingsController again(*f.workspace, f.languages, f.theme, f.file());
    CHECK(again.settings() == kept);
    QTest::keyClick(f.find(u"paperDigits"_s), Qt::Key_Down);
    CHECK(paperDigits() == PaperDigits::Urdu);
    CHECK(loadSettings(*f.file()).digits == PaperDigits::Urdu);
    setPaperDigits(PaperDigits::European);
}

TEST_CASE("the name is cleaned and saved when the field is left")
{
    Fixture f;
    f.open();
    QSignalSpy saved(&f.controller, &SettingsController::personSaved);
    auto *person = f.find<TextField>(u"person"_s);
    person->setFocus();
    QTest::keyClicks(person, u"  Bushra   Anwar "_s);
    QTest::keyClick(person, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return saved.count() == 1; }));
    REQUIRE(QTest::qWaitFor([&] { return f.controller.laptop()->person == u"Bushra Anwar"; }));
    QTest::keyClick(person, Qt::Key_Return); // the same again is no change
    QTest::qWait(0);
    CHECK(saved.count() == 1);
}

TEST_CASE("the laptop's fingerprint can be copied, and sample data is said to be sample data")
{
    Fixture f(true);
    f.open();
    CHECK(f.controller.laptop()->isSample);
    CHECK(f.controller.laptop()->programme == u"Punjab SMEs 2026");
    CHECK(f.find<Label>(u"databasePath"_s)->text().contains(u"test.meyardb"));
    QTest::mouseClick(f.find(u"copyFingerprint"_s), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text() == f.controller.laptop()->fingerprint);
    CHECK(f.controller.laptop()->fingerprint.size() == 19); // 16 digits in groups of four
}

TEST_CASE("every control of the settings has a name, in Urdu too")
{
    Fixture f;
    f.open();
    f.languages.setDisplay(DisplayLanguage::Urdu);
    const auto part = GENERATE(0, 1, 2);
    part == 1 ? f.page->showData() : part == 2 ? f.page->showKeys() : f.page->activated();
    QTest::qWait(50);
    int focusable = 0;
    for (const QWidget *widget : f.page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible()) {
            ++focusable;
            INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            CHECK_FALSE(
                (widget->accessibleName().isEmpty() && (!button || button->text().isEmpty())));
        }
    }
    CHECK(focusable >= (part == 0 ? 6 : part == 1 ? 2 : 0));
}

TEST_CASE("the key of this laptop can be compared by voice, scanned, and seen to be certified")
{
    Fixture f;
    f.open();
    const QByteArray key = f.controller.laptop()->key.key;
    REQUIRE(key.size() == 32);
    CHECK(f.find<Label>(u"keyWordsEnglish"_s)->text().split(u' ', Qt::SkipEmptyParts)
          == vault::keyWords(key, Language::English));
    CHECK(f.find<Label>(u"keyWordsUrdu"_s)->text().split(u' ', Qt::SkipEmptyParts)
          == vault::keyWords(key, Language::Urdu));
    CHECK(f.find<QrView>(u"keyQr"_s)->isDrawn());
    CHECK_FALSE(f.controller.laptop()->hasOffice);
    CHECK(f.controller.laptop()->laptops.size() == 1);
}

TEST_CASE("a QR code is dark on light in whole pixels, and nothing for what is too long")
{
    test::SettingsBench bench;
    QrView view;
    view.setText(u"meyar key "_s + QString(64, u'a'));
    REQUIRE(view.isDrawn());
    const QImage image = view.grab().toImage();
    int other = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y) & RGB_MASK;
            other += pixel != 0xFFFFFF && pixel != 0 ? 1 : 0;
        }
    }
    CHECK(other == 0);
    CHECK((image.pixel(2, 2) & RGB_MASK) == 0xFFFFFF); // the quiet zone
    view.setText(QString(8000, u'a'));
    CHECK_FALSE(view.isDrawn());
}

TEST_CASE("in a programme with an office, the certificate and the other laptops stand on the page")
{
    const vault::ProgrammeSecrets secrets = vault::ProgrammeSecrets::create();
    Fixture f(secrets.programme);
    const auto prepare = [&secrets](Store &store) -> Result<Changes> {
        const QByteArray own = store.thisDevice().value().publicKey;
        Result<Changes> last;
        const std::vector<vault::StatementContent> contents{
            vault::ProgrammeCard{
                u"Hunar"_s, {secrets.office.recipient().toString()}, secrets.sealingKey()},
            vault::PersonCertificate{own, u"Nadia Office"_s, vault::Role::Office, 0,
                                     4'000'000'000'000}};
        for (const vault::StatementContent &content : contents) {
            last = store.add({SignedStatement::Kind::Certificate,
                              *vault::signedStatement(content, 1'000, secrets.root())});
        }
        return last;
    };
    auto done = f.thread->run(prepare);
    done.waitForFinished();
    REQUIRE_OK(done.takeResult());
    f.open();
    CHECK(f.controller.laptop()->hasOffice);
    CHECK(f.find<Label>(u"certificate"_s)->text().contains(u"Nadia Office"_s));
    CHECK(QTest::qWaitFor([&] { return f.find(u"laptops"_s)->findChildren<Label *>().size() >= 3; }));
}
