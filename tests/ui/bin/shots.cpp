// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bin/bench.h"

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

TEST_CASE("pictures of the bin")
{
    test::BinBench bench;
    bench.open();
    const auto grab = [&](const QString &name) {
        QTest::qWait(150);
        bench.window.grab().save(qEnvironmentVariable("MEYAR_SHOTS", u"."_s) + u"/bin-"_s + name + u".png"_s);
    };
    grab(u"en"_s);
    bench.languages.setDisplay(DisplayLanguage::Urdu);
    grab(u"ur"_s);
    bench.controller->putBack(0);
    REQUIRE(QTest::qWaitFor([&] { return bench.controller->model().lines().size() == 3; }));
    grab(u"putback-ur"_s);
}
