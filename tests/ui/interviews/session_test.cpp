// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/interviews/bench.h"

#include <QDialog>
#include <QLineEdit>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

TEST_CASE("Idle for long enough, the session locks", "[ui][interviews]")
{
    InterviewBench bench;
    bench.setUp();
    CHECK(bench.session().isUnlocked());
    bench.session().setIdleLimit(300);
    QWidget window;
    window.show();
    // The mouse keeps it awake.
    for (int i = 0; i < 4; ++i) {
        QTest::qWait(120);
        QTest::mouseClick(&window, Qt::LeftButton);
    }
    CHECK(bench.session().isUnlocked());
    CHECK(QTest::qWaitFor([&] { return !bench.session().isUnlocked(); }, 2000));
}

TEST_CASE("Ctrl+L locks wherever the focus is, in a modal dialog too", "[ui][interviews]")
{
    InterviewBench bench;
    bench.setUp();
    QWidget window;
    window.show();
    QDialog dialog(&window);
    auto *field = new QLineEdit(&dialog);
    dialog.setModal(true);
    dialog.show();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_L, Qt::ControlModifier);
    CHECK_FALSE(bench.session().isUnlocked());
    CHECK(field->text().isEmpty());
}

TEST_CASE("A projector locks, and nothing unlocks while it is on", "[ui][interviews]")
{
    InterviewBench bench;
    bench.setUp();
    bench.session().setProjecting(true);
    CHECK_FALSE(bench.session().isUnlocked());
    std::optional<Result<>> said;
    bench.session().unlock(bench.passphrase, bench.workspace.get(), [&](const Result<> &result) { said = result; });
    REQUIRE(QTest::qWaitFor([&] { return said.has_value(); }));
    CHECK_FALSE(*said);
    CHECK_FALSE(bench.session().isUnlocked());
    bench.session().setProjecting(false);
    bench.unlock();
    CHECK(bench.session().isUnlocked());
}

TEST_CASE("Wrong passphrases make one wait", "[ui][interviews]")
{
    InterviewBench bench;
    bench.setUp();
    bench.session().lock();
    for (int i = 0; i < 4; ++i) {
        std::optional<Result<>> said;
        bench.session().unlock(u"not-the-passphrase"_s, bench.workspace.get(), [&](const Result<> &result) { said = result; });
        REQUIRE(QTest::qWaitFor([&] { return said.has_value(); }));
        CHECK(said->error().code == Error::Code::WrongPassphrase);
    }
    CHECK(bench.session().secondsToWait() > 0);
}
