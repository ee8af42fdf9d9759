// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/serialexecutor.h"

#include "tests/support/qtcatch.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>

using namespace meyar;

TEST_CASE("Every task's result arrives once, in order", "[base]")
{
    // Enough of them to meet the moment in which the promise dies after the result was taken.
    constexpr int tasks = 20'000;
    std::vector<int> arrived;
    SerialExecutor executor;
    QObject receiver;
    for (int i = 0; i < tasks; ++i) {
        whenDone(executor.submit([i] { return std::make_unique<int>(i); }), &receiver,
                 [&](std::unique_ptr<int> value) { arrived.push_back(*value); });
        if (i % 50 == 0) {
            QTest::qWait(0);
        }
    }
    REQUIRE(QTest::qWaitFor([&] { return arrived.size() >= tasks; }, 60'000));
    QTest::qWait(20);

    REQUIRE(arrived.size() == tasks);
    CHECK(std::is_sorted(arrived.begin(), arrived.end()));
}

TEST_CASE("A handler whose receiver has gone is never called", "[base]")
{
    bool called = false;
    SerialExecutor executor;
    auto receiver = std::make_unique<QObject>();
    const auto future = executor.submit([] { return 1; });
    whenDone(future, receiver.get(), [&](int) { called = true; });
    receiver.reset();

    REQUIRE(QTest::qWaitFor([&] { return future.isFinished(); }));
    QTest::qWait(20);

    CHECK_FALSE(called);
}

TEST_CASE("What was accepted is run before the executor goes", "[base]")
{
    std::atomic<int> run = 0;
    {
        SerialExecutor executor;
        for (int i = 0; i < 100; ++i) {
            executor.submit([&] { ++run; });
        }
    }
    CHECK(run == 100);
}
