// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/programmekeys.h"
#include "resources/resources.h"
#include "tests/support/laptop.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/interviews/interviewswindow.h"

#include <QTemporaryDir>
#include <QTest>

namespace meyar::test {

/// A programme with a card, one audit, and a workspace over it; nothing is set up yet.
class InterviewBench
{
public:
    explicit InterviewBench(bool withCard = true)
    {
        initData();
        StoreOptions options;
        options.path = folder.filePath(QStringLiteral("test.meyardb"));
        options.profile = folder.filePath(QStringLiteral("profile"));
        options.programme = secrets.programme;
        options.programmeName = QStringLiteral("Programme");
        auto opened = Store::open(options, clock);
        REQUIRE_OK(opened);
        audit = startedAudit(**opened, clock, *fourQuestions());
        if (withCard) {
            const vault::ProgrammeCard card{QStringLiteral("Programme"), {}, secrets.sealingKey()};
            const auto bytes = vault::signedStatement(card, clock.nowMs(), secrets.root());
            REQUIRE_OK(bytes);
            REQUIRE_OK((*opened)->add({SignedStatement::Kind::Certificate, *bytes}));
        }
        thread = std::make_unique<StoreThread>(std::move(*opened));
        workspace = std::make_unique<ui::Workspace>(*thread, Library::builtIn(), clock);
        workspace->testimony().setCost({8, 1});
        QObject::connect(workspace.get(), &ui::Workspace::failed, workspace.get(),
                         [this](const Error &error) { errors.push_back(error); });
    }
    ~InterviewBench() { languages.setDisplay(ui::DisplayLanguage::English); }

    [[nodiscard]] ui::TestimonySession &session() { return workspace->testimony(); }

    /// Sets the passphrase as somebody would have done before.
    void setUp()
    {
        bool done = false;
        session().setUp(passphrase, workspace.get(), [&](const Result<> &result) {
            REQUIRE_OK(result);
            done = true;
        });
        REQUIRE(QTest::qWaitFor([&] { return done; }));
    }
    void unlock()
    {
        bool done = false;
        session().unlock(passphrase, workspace.get(), [&](const Result<> &result) {
            REQUIRE_OK(result);
            done = true;
        });
        REQUIRE(QTest::qWaitFor([&] { return done; }));
    }
    template<typename Work>
    auto read(Work work)
    {
        auto future = thread->run(std::move(work));
        future.waitForFinished();
        auto result = future.takeResult();
        REQUIRE_OK(result);
        return *result;
    }
    [[nodiscard]] std::vector<SealedInterview> stored()
    {
        return read([id = audit](Store &store) { return store.interviews(id); });
    }

    const QString passphrase = QStringLiteral("lantern-brick-seven-moss");
    QTemporaryDir folder;
    FakeClock clock;
    vault::ProgrammeSecrets secrets = vault::ProgrammeSecrets::create();
    AssessmentId audit;
    std::unique_ptr<StoreThread> thread;
    std::unique_ptr<ui::Workspace> workspace;
    std::vector<Error> errors;
    ui::Theme theme;
    ui::LanguageController languages{theme};
};

} // namespace meyar::test
