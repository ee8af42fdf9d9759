// SPDX-License-Identifier: GPL-3.0-or-later
// Many files, the shelf, receivers and encryption on the exchange page.
#include "core/vault/programmekeys.h"
#include "resources/resources.h"
#include "tests/ui/exchange/twolaptops.h"
#include "ui/common/button.h"
#include "ui/common/language.h"
#include "ui/common/scripteddialogs.h"
#include "ui/common/theme.h"
#include "ui/exchange/exchangecontroller.h"
#include "ui/exchange/exchangepage.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;
using meyar::test::soon;

namespace {

/// The exchange page over a store that the test prepared.
struct Desk
{
    explicit Desk(test::Laptop &laptop)
    {
        initData();
        initLook();
        thread = std::make_unique<StoreThread>(std::move(laptop.store));
        workspace = std::make_unique<Workspace>(*thread, Library(), laptop.clock);
        controller = std::make_unique<ExchangeController>(*workspace);
        page = std::make_unique<ExchangePage>(*controller, languages, dialogs);
        page->resize(1286, 688);
        page->show();
        page->activated();
        REQUIRE(
            soon([this] { return controller->isLoaded() && controller->conflicts().isLoaded(); }));
    }
    QAbstractButton *button(const QString &name) const
    {
        auto *found = page->findChild<QAbstractButton *>(name);
        REQUIRE(found);
        return found;
    }
    void press(const QString &name) const { button(name)->click(); }
    bool isShown(const QString &name) const
    {
        auto *found = page->findChild<QWidget *>(name);
        REQUIRE(found);
        return found->isVisible();
    }
    bool isIdle() const { return controller->importState().running.isEmpty(); }

    Theme theme;
    LanguageController languages{theme};
    ScriptedDialogs dialogs;
    std::unique_ptr<StoreThread> thread;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ExchangeController> controller;
    std::unique_ptr<ExchangePage> page;
};

/// A programme with a root key whose office is certified, and a laptop that joined it without a
/// certificate.
struct Programme
{
    Programme()
    {
        add(vault::ProgrammeCard{
            u"Hunar"_s, {secrets.office.recipient().toString()}, secrets.sealingKey()});
        add(vault::PersonCertificate{keyOf(office), u"Nadia"_s, vault::Role::Office, 0,
                                     4'000'000'000'000});
        field.imported(office.exported());
        REQUIRE_OK(field.store->setPerson(u"Bilal Khan"_s));
    }
    static QByteArray keyOf(test::Laptop &laptop)
    {
        return laptop.store->thisDevice().value().publicKey;
    }
    void add(const vault::StatementContent &content)
    {
        const auto bytes = vault::signedStatement(content, 1'000, secrets.root());
        REQUIRE_OK(bytes);
        REQUIRE_OK(office.store->add({SignedStatement::Kind::Certificate, *bytes}));
    }

    vault::ProgrammeSecrets secrets = vault::ProgrammeSecrets::create();
    test::Laptop office{secrets.programme, u"Hunar"_s};
    test::Laptop field;
};

} // namespace

TEST_CASE("who is not certified waits on the shelf, with words to compare")
{
    Programme programme;
    const QString work = programme.field.exported();
    Desk desk(programme.office);
    desk.page->showImport();
    CHECK_FALSE(desk.isShown(u"shelf"_s));
    desk.controller->inspect(work);
    REQUIRE(soon([&] { return desk.controller->importState().preview.has_value(); }));
    const ExchangePreview preview = *desk.controller->importState().preview;
    CHECK(preview.willWait);
    CHECK(preview.english.split(u' ', Qt::SkipEmptyParts).size() == 6);
    CHECK(desk.isShown(u"keyWords"_s));
    desk.press(u"merge"_s);
    REQUIRE(
        soon([&] { return desk.controller->importState().shelf.size() == 1 && desk.isIdle(); }));
    CHECK(desk.isShown(u"shelf"_s));
    CHECK(desk.controller->importState().shelf[0].english == preview.english);
    CHECK(desk.controller->importState().shelf[0].urdu == preview.urdu);
    CHECK(desk.controller->receipts().rowCount() == 0);

    SECTION("accepted: merged, and trusted from now on")
    {
        desk.press(u"acceptShelved"_s);
        REQUIRE(soon([&] { return desk.controller->receipts().rowCount() == 1 && desk.isIdle(); }));
        REQUIRE(soon([&] { return desk.controller->importState().shelf.empty(); }));
        CHECK_FALSE(desk.isShown(u"shelf"_s));
    }
    SECTION("thrown away: after a second click only")
    {
        desk.press(u"discardShelved"_s);
        CHECK(desk.isIdle());
        desk.press(u"discardShelved"_s);
        REQUIRE(
            soon([&] { return desk.controller->importState().shelf.empty() && desk.isIdle(); }));
        CHECK(desk.controller->receipts().rowCount() == 0);
    }
}

TEST_CASE("a bundle is encrypted to the office by default, and readable by anyone when chosen")
{
    Programme programme;
    const QString folder = programme.field.folder.path();
    Desk desk(programme.field);
    CHECK(desk.controller->exportState().canEncrypt);
    CHECK(desk.controller->exportState().isEncrypted);
    CHECK(desk.controller->suggestedName().endsWith(u".meyar.age"_s));
    desk.controller->exportTo(folder + u"/a.meyar.age"_s);
    REQUIRE(soon([&] { return desk.controller->exportState().result.has_value(); }));
    CHECK_FALSE(readBundle(folder + u"/a.meyar.age"_s).has_value());
    desk.controller->setEncrypted(false);
    CHECK(desk.controller->suggestedName().endsWith(u".meyar"_s));
    desk.controller->exportTo(folder + u"/b.meyar"_s);
    REQUIRE(soon([&] { return QFileInfo::exists(folder + u"/b.meyar"_s); }));
    REQUIRE(soon([&] { return !desk.controller->exportState().isRunning; }));
    CHECK(readBundle(folder + u"/b.meyar"_s).has_value());
}

TEST_CASE("a folder is imported file by file, and a bad file does not stop the rest")
{
    test::TwoLaptops laptops;
    const QString folder = laptops.ours.folder.filePath(u"inbox"_s);
    REQUIRE(QDir().mkpath(folder));
    REQUIRE(QFile::copy(laptops.theirs.exported(), folder + u"/b.meyar"_s));
    QFile bad(folder + u"/a.meyar"_s);
    REQUIRE(bad.open(QIODevice::WriteOnly));
    bad.write("no bundle");
    bad.close();
    Desk desk(laptops.ours);
    desk.dialogs.answers = {folder};
    desk.page->showImport();
    desk.press(u"chooseFolder"_s);
    REQUIRE(soon([&] { return desk.controller->importState().done == 2 && desk.isIdle(); }));
    const std::vector<ExchangeFact> results = desk.controller->importState().results;
    REQUIRE(results.size() == 2);
    CHECK(results[0].mark == Mark::Bad);
    CHECK(results[1].mark != Mark::Bad);
    CHECK(desk.isShown(u"fileResults"_s));
    desk.press(u"closeResults"_s);
    CHECK(desk.isShown(u"chooseBundle"_s));
}

TEST_CASE("several files stop after the one that is being merged")
{
    test::TwoLaptops laptops;
    const QStringList files{laptops.theirs.exported(), laptops.theirs.exported(),
                            laptops.theirs.exported()};
    Desk desk(laptops.ours);
    desk.controller->importMany(files);
    desk.controller->cancelMany();
    REQUIRE(soon([&] { return desk.isIdle(); }));
    CHECK(desk.controller->importState().done == 1);
}

TEST_CASE("what a laptop has not confirmed goes into a bundle for it, a receipt carries nothing")
{
    test::TwoLaptops laptops;
    REQUIRE_OK(laptops.theirs.store->answer(laptops.audit, u"a"_s, u"yes"_s));
    laptops.ours.imported(laptops.theirs.exported());
    REQUIRE_OK(laptops.ours.store->answer(laptops.audit, u"b"_s, u"no"_s));
    const QString folder = laptops.ours.folder.path();
    Desk desk(laptops.ours);
    const ExportState state = desk.controller->exportState();
    REQUIRE(state.peers.size() == 1);
    CHECK(state.peers[0].name.contains(u"Umar Rashid"_s));
    CHECK(desk.isShown(u"otherLaptops"_s));
    desk.controller->choosePeer(state.peers[0].key);
    CHECK(desk.isShown(u"laptopToExportFor"_s));
    desk.controller->setEncrypted(false);
    desk.controller->exportTo(folder + u"/delta.meyar"_s);
    REQUIRE(soon([&] { return desk.controller->exportState().result.has_value(); }));
    CHECK(readBundle(folder + u"/delta.meyar"_s)->purpose == BundlePurpose::Delta);

    desk.dialogs.answers = {folder + u"/have.meyar"_s};
    desk.press(u"saveReceipt"_s);
    REQUIRE(soon([&] {
        const auto result = desk.controller->exportState().result;
        return result && result->isReceipt && !desk.controller->exportState().isRunning;
    }));
    CHECK(readBundle(folder + u"/have.meyar"_s)->changes.empty());
}
