// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/sample.h"
#include "core/store/sampleprogramme.h"
#include "core/store/storethread.h"
#include "core/sync/exchange.h"
#include "core/vault/programmekeys.h"
#include "resources/resources.h"
#include "tests/core/evidence/samplephotos.h"
#include "tests/support/fakeclock.h"
#include "tests/support/qtcatch.h"
#include "ui/common/feedback.h"
#include "ui/common/language.h"
#include "ui/common/scripteddialogs.h"
#include "ui/common/theme.h"
#include "ui/exchange/exchangecontroller.h"
#include "ui/exchange/exchangepage.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/statusline.h"
#include "ui/start/startcontroller.h"
#include "ui/start/startpage.h"
#include "ui/workspace/workspace.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

namespace {

bool soon(const std::function<bool()> &done)
{
    return QTest::qWaitFor(done, 20000);
}

struct Shots
{
    QTemporaryDir folder;
    test::FakeClock clock;
    std::unique_ptr<StoreThread> thread;
    std::unique_ptr<Workspace> workspace;
    Theme theme;
    LanguageController languages{theme};
    ScriptedDialogs dialogs;
    std::unique_ptr<ExchangeController> exchange;
    std::unique_ptr<StartController> start;
    std::unique_ptr<MainWindow> window;
    ExchangePage *page = nullptr;
    QString bundle;

    Shots()
    {
        initData();
        initLook();
        clock.setNow(QDateTime(QDate(2026, 3, 12), QTime(9, 3), Qt::UTC));
        REQUIRE_OK(makeSample({path(u"a"_s), path(u"keys-a"_s), 12, 0, 1}, clock));
        makeBundle();
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] StoreOptions options(const QString &name) const
    {
        StoreOptions options;
        options.path = path(name);
        options.profile = path(u"keys-"_s + name);
        options.programme = sampleProgramme();
        options.programmeName = u"Sample programme (synthetic data)"_s;
        return options;
    }

    /// What a colleague sends back after two days of work on the same programme.
    void makeBundle()
    {
        auto ours = Store::open(options(u"a"_s), clock);
        REQUIRE_OK(ours);
        REQUIRE_OK(exportBundle(**ours, {path(u"out.meyar"_s), {}}));
        auto theirs = Store::open(options(u"c"_s), clock);
        REQUIRE_OK(theirs);
        REQUIRE_OK(importBundle(**theirs, path(u"out.meyar"_s)));
        REQUIRE_OK((*theirs)->setPerson(u"Sana Iqbal"_s));
        const auto rows = (*theirs)->assessments();
        REQUIRE_OK(rows);
        for (const AssessmentRow &row : *rows) {
            if (row.assessment.state != AssessmentState::Draft) {
                continue;
            }
            REQUIRE_OK((*theirs)->answer(row.assessment.id, u"fx_01"_s, u"yes"_s));
            REQUIRE_OK((*theirs)->note(
                row.assessment.id, u"fx_01"_s,
                u"Exit 2 opened on request within a minute. Exits 1 and 3 free."_s));
            REQUIRE_OK((*ours)->answer(row.assessment.id, u"fx_01"_s, u"no"_s));
            REQUIRE_OK((*ours)->note(
                row.assessment.id, u"fx_01"_s,
                u"Exit 2, hall B chained shut; key with security at the gate. 64 people in the hall."_s));
        }
        bundle = path(u"sindh-textile-cedar-lamp-20260312-1401.meyar"_s);
        REQUIRE_OK(exportBundle(**theirs, {bundle, {}}));
    }

    void open(bool empty = false)
    {
        openWith(empty ? options(u"empty"_s) : options(u"a"_s), empty);
    }
    void openWith(const StoreOptions &chosen, bool empty = false)
    {
        auto opened = Store::open(chosen, clock);
        REQUIRE_OK(opened);
        thread = std::make_unique<StoreThread>(std::move(*opened));
        workspace = std::make_unique<Workspace>(*thread, Library::builtIn(), clock);
        exchange = std::make_unique<ExchangeController>(*workspace);
        start = std::make_unique<StartController>(*workspace);
        window = std::make_unique<MainWindow>(languages);
        window->addPage(new StartPage(*start));
        page = new ExchangePage(*exchange, languages, dialogs);
        window->addPage(page);
        window->status().setSaved(clock.now());
        window->status().setUnexported(empty ? 0 : 14);
        window->status().setSampleData(true);
        window->resize(1366, 768);
        window->show();
        window->goTo(u"start"_s);
        REQUIRE(soon([this] { return start->isLoaded(); }));
    }

    void grab(const QString &name)
    {
        QTest::qWait(150);
        window->grab().save(qEnvironmentVariable("MEYAR_SHOTS", u"."_s) + u'/' + name + u".png"_s);
    }

    void conflicts(const QString &suffix)
    {
        page->showConflicts();
        grab(u"conflicts-"_s + suffix);
        QTest::keyClick(page, Qt::Key_1);
        grab(u"conflicts-chosen-"_s + suffix);
        QTest::keyClick(page, Qt::Key_Escape);
        window->findChild<QAbstractButton *>(u"writeThird"_s)->click();
        grab(u"conflicts-third-"_s + suffix);
    }

    void transfers(const QString &suffix, bool merge)
    {
        page->showExport({});
        grab(u"export-"_s + suffix);
        exchange->exportTo(path(u"work-falcon-river-%1.meyar"_s.arg(suffix)));
        REQUIRE(soon([this] { return exchange->exportState().result.has_value(); }));
        grab(u"export-done-"_s + suffix);
        exchange->exportTo(u"/nowhere/x.meyar"_s);
        REQUIRE(soon([this] { return !exchange->exportState().problem.isEmpty(); }));
        grab(u"export-problem-"_s + suffix);
        exchange->leaveBundle();
        page->showImport();
        grab(u"import-"_s + suffix);
        exchange->inspect(bundle);
        (void)soon([this] { return exchange->importState().running.isEmpty(); });
        INFO(exchange->importState().problem.toStdString());
        REQUIRE(soon([this] { return exchange->importState().preview.has_value(); }));
        grab(u"import-preview-"_s + suffix);
        if (merge) {
            exchange->merge();
            REQUIRE(soon([this] { return exchange->importState().receipt.has_value(); }));
        } else {
            exchange->openReceipt(0);
        }
        grab(u"import-receipt-"_s + suffix);
    }
};

} // namespace

TEST_CASE("pictures of exchange and start")
{
    Shots shots;
    shots.open();
    shots.grab(u"start-en"_s);
    shots.window->goTo(u"exchange"_s);
    REQUIRE(
        soon([&] { return shots.exchange->isLoaded() && shots.exchange->conflicts().isLoaded(); }));
    shots.transfers(u"en"_s, true);
    shots.conflicts(u"en"_s);
    shots.languages.setDisplay(DisplayLanguage::Both);
    shots.grab(u"conflicts-both"_s);
    shots.languages.setDisplay(DisplayLanguage::Urdu);
    shots.transfers(u"ur"_s, false);
    shots.conflicts(u"ur"_s);
    shots.window->goTo(u"start"_s);
    shots.grab(u"start-ur"_s);
    shots.languages.setDisplay(DisplayLanguage::English);
    shots.theme.setKind(ThemeKind::Dark);
    shots.grab(u"start-dark"_s);
    shots.window->goTo(u"exchange"_s);
    shots.conflicts(u"dark"_s);
}

TEST_CASE("pictures of the first run")
{
    Shots shots;
    shots.open(true);
    shots.grab(u"start-first-en"_s);
    shots.window->goTo(u"exchange"_s);
    shots.page->showConflicts();
    shots.grab(u"conflicts-none-en"_s);
    shots.languages.setDisplay(DisplayLanguage::Urdu);
    shots.grab(u"conflicts-none-ur"_s);
    shots.window->goTo(u"start"_s);
    shots.grab(u"start-first-ur"_s);
    shots.languages.setDisplay(DisplayLanguage::English);
}

TEST_CASE("pictures of photos and documents to hand over")
{
    Shots shots;
    auto store = Store::open(shots.options(u"a"_s), shots.clock);
    REQUIRE_OK(store);
    const auto rows = (*store)->assessments();
    REQUIRE_OK(rows);
    REQUIRE_FALSE(rows->empty());
    for (const QByteArray &kind : {QByteArray("jpg"), QByteArray("png")}) {
        Evidence evidence;
        evidence.id = EvidenceId::create(shots.clock);
        evidence.assessment = rows->front().assessment.id;
        evidence.question = u"fx_01"_s;
        evidence.name = u"IMG."_s + QString::fromLatin1(kind);
        (void)(*store)->attach(evidence, test::photo(kind.constData()));
    }
    store = tl::unexpected(Error());
    shots.open();
    shots.window->goTo(u"exchange"_s);
    REQUIRE(soon([&] { return shots.exchange->isLoaded(); }));
    shots.page->showExport(AssessmentId());
    shots.exchange->setVolumeSize(1);
    for (const DisplayLanguage language : {DisplayLanguage::English, DisplayLanguage::Urdu}) {
        const QString suffix = language == DisplayLanguage::English ? u"en"_s : u"ur"_s;
        shots.languages.setDisplay(language);
        shots.exchange->exportEvidenceTo(shots.path(u"photos-%1.meyar"_s.arg(suffix)));
        REQUIRE(soon([&] { return !shots.exchange->evidenceState().written.isEmpty(); }));
        QTest::qWait(50);
        auto *card = shots.page->findChild<QWidget *>(u"evidenceToSend"_s);
        for (QWidget *up = card; up; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up)) {
                area->ensureWidgetVisible(card);
            }
        }
        shots.grab(u"export-evidence-"_s + suffix);
    }
    shots.languages.setDisplay(DisplayLanguage::English);
}

TEST_CASE("pictures of the shelf and of several files")
{
    Shots shots;
    const vault::ProgrammeSecrets secrets = vault::ProgrammeSecrets::create();
    StoreOptions office = shots.options(u"office"_s);
    office.programme = secrets.programme;
    office.programmeName = u"Hunar 2026"_s;
    auto ours = Store::open(office, shots.clock);
    REQUIRE_OK(ours);
    const auto add = [&](const vault::StatementContent &content) {
        REQUIRE_OK((*ours)->add({SignedStatement::Kind::Certificate,
                                 *vault::signedStatement(content, 1'000, secrets.root())}));
    };
    add(vault::ProgrammeCard{
        u"Hunar"_s, {secrets.office.recipient().toString()}, secrets.sealingKey()});
    add(vault::PersonCertificate{(*ours)->thisDevice()->publicKey, u"Nadia"_s, vault::Role::Office,
                                 0, 4'000'000'000'000});
    REQUIRE_OK(exportBundle(**ours, {shots.path(u"start.meyar"_s), {}}));
    QStringList bundles;
    for (const QString &name : {u"Bilal Khan"_s, u"Sana Iqbal"_s}) {
        StoreOptions options = shots.options(u"field-"_s + name.left(2));
        options.programme = {};
        options.programmeName.clear();
        auto theirs = Store::open(options, shots.clock);
        REQUIRE_OK(theirs);
        REQUIRE_OK(importBundle(**theirs, shots.path(u"start.meyar"_s)));
        REQUIRE_OK((*theirs)->setPerson(name));
        if (bundles.isEmpty()) {
            add(vault::PersonCertificate{(*theirs)->thisDevice()->publicKey, name,
                                         vault::Role::Auditor, 0, 4'000'000'000'000});
        }
        bundles.append(shots.path(u"hunar-%1.meyar"_s.arg(name.left(2))));
        REQUIRE_OK(exportBundle(**theirs, {bundles.last(), {}}));
    }
    ours = tl::unexpected(Error());
    shots.openWith(office);
    shots.window->goTo(u"exchange"_s);
    REQUIRE(
        soon([&] { return shots.exchange->isLoaded() && shots.exchange->conflicts().isLoaded(); }));
    for (const DisplayLanguage language : {DisplayLanguage::English, DisplayLanguage::Urdu}) {
        const QString suffix = language == DisplayLanguage::English ? u"en"_s : u"ur"_s;
        shots.languages.setDisplay(language);
        shots.page->showImport();
        shots.exchange->inspect(bundles.last());
        REQUIRE(soon([&] { return shots.exchange->importState().preview.has_value(); }));
        shots.grab(u"import-uncertified-"_s + suffix);
        shots.exchange->importMany(bundles + QStringList{shots.path(u"missing.meyar"_s)});
        REQUIRE(soon([&] { return shots.exchange->importState().running.isEmpty(); }));
        shots.grab(u"import-several-"_s + suffix);
        shots.exchange->leaveBundle();
        shots.grab(u"import-shelf-"_s + suffix);
        shots.page->showExport({});
        shots.grab(u"export-office-"_s + suffix);
    }
    shots.languages.setDisplay(DisplayLanguage::English);
}
