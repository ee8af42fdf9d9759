// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storethread.h"
#include "resources/resources.h"
#include "tests/support/fakeclock.h"
#include "tests/support/qtcatch.h"
#include "ui/common/feedback.h"
#include "ui/common/language.h"
#include "ui/common/scripteddialogs.h"
#include "ui/common/theme.h"
#include "ui/frame/mainwindow.h"
#include "ui/training/trainingcontroller.h"
#include "ui/training/trainingpage.h"
#include "ui/workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

namespace meyar::test {

/// The page in its window over a store: two factories, one cohort of the first with a session, a project and a FIT session.
struct TrainingBench
{
    explicit TrainingBench(const QString &database = {}, const QString &profile = {})
    {
        using namespace Qt::StringLiterals;
        initData();
        StoreOptions options;
        options.path = database.isEmpty() ? folder.filePath(u"test.meyardb"_s) : database;
        options.profile = profile.isEmpty() ? folder.filePath(u"profile"_s) : profile;
        auto opened = Store::open(options, clock);
        REQUIRE_OK(opened);
        thread = std::make_unique<StoreThread>(std::move(*opened));
        workspace = std::make_unique<ui::Workspace>(*thread, Library::builtIn(), clock);
        controller = std::make_unique<ui::TrainingController>(*workspace);
        page = new ui::TrainingPage(*controller, dialogs, window.messages());
        window.addPage(page);
        QObject::connect(workspace.get(), &ui::Workspace::failed, &window, [this](const Error &error) { failures.push_back(error); });
        QObject::connect(workspace.get(), &ui::Workspace::undoOffered, &window,
                         [this](const QString &, const std::function<void()> &undo) { offered = undo; });
        if (database.isEmpty()) {
            fill();
        }
        window.resize(1366, 768);
    }
    ~TrainingBench() { languages.setDisplay(ui::DisplayLanguage::English); }

    template<typename Work>
    void change(Work work)
    {
        auto future = thread->run(std::move(work));
        future.waitForFinished();
        const Result<Changes> result = future.takeResult();
        REQUIRE_OK(result);
        workspace->announce(*result);
    }
    SiteId addSite(const QString &name)
    {
        Enterprise enterprise;
        enterprise.id = EnterpriseId::create(clock);
        enterprise.name = name;
        Site site;
        site.id = SiteId::create(clock);
        site.enterprise = enterprise.id;
        site.city = QStringLiteral("Lahore");
        site.jurisdiction = QStringLiteral("PK-PB");
        change([=](Store &store) { return store.put(enterprise); });
        change([=](Store &store) { return store.put(site); });
        return site.id;
    }
    void fill()
    {
        using namespace Qt::StringLiterals;
        first = addSite(u"Noor Textiles"_s);
        second = addSite(u"Rawal Weaving"_s);
        cohort.head = Cohort{CohortId::create(clock), u"Batch 7"_s, TrainingProgramme::Score, u"M1"_s, u"Lahore"_s};
        cohort.firms = {{first, clock.today()}};
        const SessionId session = SessionId::create(clock);
        cohort.sessions = {{session, SessionKind::Fit, u"Finding material"_s, u"Stores"_s, clock.today()}};
        cohort.agenda = {{TrainingRowId::create(clock), session, 1, 100, u"Groups"_s}};
        Project project{TrainingRowId::create(clock), first};
        project.problem = u"Thread is not found"_s;
        cohort.projects = {project};
        change([edits = editsOf(cohort)](Store &store) { return store.put(edits.head->id, edits); });
    }
    void open()
    {
        window.show();
        window.goTo(QStringLiteral("training"));
        REQUIRE(QTest::qWaitForWindowActive(&window));
        REQUIRE(QTest::qWaitFor([this] { return controller->isLoaded() && controller->hasCohort(); }, 20'000));
    }
    [[nodiscard]] CohortRecord stored()
    {
        auto future = thread->run([id = cohort.head.id](Store &store) { return store.cohort(id); });
        future.waitForFinished();
        const Result<CohortRecord> result = future.takeResult();
        REQUIRE_OK(result);
        return *result;
    }
    template<typename Done>
    void waitFor(Done done)
    {
        REQUIRE(QTest::qWaitFor([&] { return done(); }, 5000));
    }

    QTemporaryDir folder;
    FakeClock clock;
    SiteId first;
    SiteId second;
    CohortRecord cohort;
    std::vector<Error> failures;
    std::function<void()> offered;
    ui::ScriptedDialogs dialogs;
    std::unique_ptr<StoreThread> thread;
    std::unique_ptr<ui::Workspace> workspace;
    std::unique_ptr<ui::TrainingController> controller;
    ui::Theme theme;
    ui::LanguageController languages{theme};
    ui::MainWindow window{languages};
    ui::TrainingPage *page = nullptr;
};

} // namespace meyar::test
