// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storethread.h"
#include "resources/resources.h"
#include "tests/support/fakeclock.h"
#include "tests/support/qtcatch.h"
#include "ui/bin/bincontroller.h"
#include "ui/bin/binpage.h"
#include "ui/common/feedback.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/frame/mainwindow.h"
#include "ui/workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

namespace meyar::test {

/// The page in its window over a real store, in which one thing of every kind was removed.
struct BinBench
{
    BinBench()
    {
        using namespace Qt::StringLiterals;
        initData();
        StoreOptions options;
        options.path = folder.filePath(u"test.meyardb"_s);
        options.profile = folder.filePath(u"profile"_s);
        auto opened = Store::open(options, clock);
        REQUIRE_OK(opened);
        thread = std::make_unique<StoreThread>(std::move(*opened));
        workspace = std::make_unique<ui::Workspace>(*thread, Library::builtIn(), clock);
        controller = std::make_unique<ui::BinController>(*workspace);
        window.addPage(new ui::BinPage(*controller));
        QObject::connect(workspace.get(), &ui::Workspace::undoOffered, &window,
                         [this](const QString &sentence, const std::function<void()> &undo) {
                             offered = undo;
                             window.messages().showUndo(sentence, undo);
                         });
        change([](Store &store) { return store.setPerson(u"Bushra Anwar"_s); });
        fill();
        window.resize(1366, 768);
    }
    ~BinBench() { languages.setDisplay(ui::DisplayLanguage::English); }

    template <typename Work> void change(Work work)
    {
        clock.advance(7 * 60 * 1000);
        auto future = thread->run(std::move(work));
        future.waitForFinished();
        const Result<Changes> result = future.takeResult();
        REQUIRE_OK(result);
        workspace->announce(*result);
    }
    template <typename Work> auto read(Work work)
    {
        auto future = thread->run(std::move(work));
        future.waitForFinished();
        auto result = future.takeResult();
        REQUIRE_OK(result);
        return *result;
    }
    void fill()
    {
        using namespace Qt::StringLiterals;
        const std::shared_ptr<const Pack> pack = workspace->library().newest(u"osh-walkthrough"_s);
        enterprise.id = EnterpriseId::create(clock);
        enterprise.name = u"Tarazu Leather"_s;
        Enterprise closed;
        closed.id = EnterpriseId::create(clock);
        closed.name = u"Chenab Hosiery"_s;
        Site site;
        site.id = SiteId::create(clock);
        site.enterprise = enterprise.id;
        site.city = u"Sialkot"_s;
        site.jurisdiction = u"PK-PB"_s;
        change([=, this](Store &store) { return store.put(enterprise); });
        change([=](Store &store) { return store.put(closed); });
        change([=](Store &store) { return store.put(site); });
        const auto start = [&](QDate on) {
            Assessment audit;
            audit.id = AssessmentId::create(clock);
            audit.site = site.id;
            audit.startedOn = on;
            change([=](Store &store) { return store.start(audit, *pack); });
            return audit;
        };
        const Assessment old = start(QDate(2025, 9, 9));
        const Assessment audit = start(QDate(2026, 3, 12));
        finding.id = FindingId::create(clock);
        finding.assessment = audit.id;
        finding.question = u"fx_01"_s;
        finding.statement = u"Exit 2 of the stitching hall is chained during the night shift"_s;
        CorrectiveAction action;
        action.id = ActionId::create(clock);
        action.assessment = audit.id;
        action.finding = finding.id;
        action.what = u"Push bars on both exits"_s;
        change([=, this](Store &store) { return store.put(finding); });
        change([=](Store &store) { return store.put(action); });
        change([=](Store &store) { return store.remove(closed.id); });
        change([=](Store &store) { return store.remove(old.id); });
        change([=](Store &store) { return store.remove(action); });
        change([=, this](Store &store) { return store.remove(finding); });
    }
    void open()
    {
        window.show();
        window.goTo(QStringLiteral("bin"));
        REQUIRE(QTest::qWaitForWindowActive(&window));
        REQUIRE(QTest::qWaitFor([this] { return controller->model().lines().size() == 4; }));
    }

    QTemporaryDir folder;
    FakeClock clock;
    Enterprise enterprise;
    Finding finding;
    std::unique_ptr<StoreThread> thread;
    std::unique_ptr<ui::Workspace> workspace;
    std::unique_ptr<ui::BinController> controller;
    std::function<void()> offered; ///< the way back that the message bar offers
    ui::Theme theme;
    ui::LanguageController languages{theme};
    ui::MainWindow window{languages};
};

} // namespace meyar::test
