// SPDX-License-Identifier: GPL-3.0-or-later
// Photos and documents that travel in volumes of their own.
#include "resources/resources.h"
#include "tests/core/sync/evidencefixture.h"
#include "tests/ui/exchange/twolaptops.h"
#include "ui/common/label.h"
#include "ui/common/language.h"
#include "ui/common/scripteddialogs.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/theme.h"
#include "ui/exchange/exchangecontroller.h"
#include "ui/exchange/exchangepage.h"

#include <QAbstractButton>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;
using meyar::test::soon;

namespace {

struct Desk : test::TwoLaptops
{
    Desk()
    {
        initData();
        initLook();
    }
    void open()
    {
        openWorkspace();
        controller = std::make_unique<ExchangeController>(*workspace);
        page = std::make_unique<ExchangePage>(*controller, languages, dialogs);
        page->resize(1286, 688);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->activated();
        REQUIRE(soon([this] { return controller->isLoaded(); }));
    }
    [[nodiscard]] QString text(const QString &name) const { return page->findChild<Label *>(name)->text(); }
    [[nodiscard]] QStringList volumes() const
    {
        return QDir(ours.folder.path()).entryList({u"photos-evidence-*.meyar"_s}, QDir::Files, QDir::Name);
    }
    void save()
    {
        dialogs.answers = {ours.folder.filePath(u"photos.meyar"_s)};
        QTest::keyClick(page.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(soon([this] { return !controller->evidenceState().isRunning; }));
    }

    Theme theme;
    LanguageController languages{theme};
    ScriptedDialogs dialogs;
    std::unique_ptr<ExchangeController> controller;
    std::unique_ptr<ExchangePage> page;
};

} // namespace

TEST_CASE("without photos nothing is offered")
{
    Desk desk;
    desk.open();
    CHECK(desk.text(u"evidenceContents"_s) == u"There are none here to hand over.");
    CHECK_FALSE(desk.page->findChild<QAbstractButton *>(u"saveEvidence"_s)->isEnabled());
}

TEST_CASE("photos are written in volumes, which the other laptop takes")
{
    Desk desk;
    (void)test::attached(desk.ours, desk.audit, u"a.jpg"_s, test::photo("jpg"), u"a"_s);
    (void)test::attached(desk.ours, desk.audit, u"b.png"_s, test::photo("png"), u"b"_s);
    (void)test::attached(desk.ours, desk.audit, u"again.jpg"_s, test::photo("jpg"), u"b"_s); // the same file goes once
    const QString answers = desk.ours.exported();
    desk.open();
    CHECK(desk.text(u"evidenceContents"_s).startsWith(u"\u2068Photos and documents: 2"_s));
    CHECK(desk.page->findChild<SegmentedSwitch *>(u"volumeSize"_s)->current() == QString::number(volumeSizes[1]));
    desk.controller->setVolumeSize(1); // each file in a volume of its own
    desk.save();
    REQUIRE(desk.volumes().size() == 2);
    CHECK(desk.text(u"evidenceWritten"_s).contains(u"Files: 2"_s));
    CHECK_FALSE(desk.page->findChild<QWidget *>(u"evidenceLeft"_s)->isVisible());

    desk.save(); // they stand there already: refused in words
    CHECK(desk.page->findChild<QWidget *>(u"evidenceProblem"_s)->isVisible());

    (void)desk.theirs.imported(answers);
    CHECK(desk.theirs.store->missingEvidence().value().missing.size() == 2);
    for (const QString &volume : desk.volumes()) {
        (void)desk.theirs.imported(desk.ours.folder.filePath(volume));
    }
    CHECK(desk.theirs.store->missingEvidence().value().missing.empty());
}

TEST_CASE("what is changed on the disk stays here, and is said to")
{
    Desk desk;
    const Evidence one = test::attached(desk.ours, desk.audit, u"a.jpg"_s, test::photo("jpg"), u"a"_s);
    (void)test::attached(desk.ours, desk.audit, u"b.png"_s, test::photo("png"), u"b"_s);
    QFile file(desk.ours.store->evidenceFiles().pathOf(one.sha256));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    REQUIRE(file.open(QIODevice::Append));
    file.write("x");
    file.close();
    desk.open();
    desk.save();
    CHECK(desk.volumes().size() == 1);
    CHECK(desk.text(u"evidenceLeft"_s).startsWith(u"Changed on this disk"_s));
}
