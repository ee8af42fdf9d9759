// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/support/qtcatch.h"
#include "ui/charts/chartcard.h"
#include "ui/common/scripteddialogs.h"
#include "ui/common/theme.h"
#include "ui/peers/peerspanel.h"

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

namespace {

PeerFigure figureOf(int peers)
{
    PeerFigure figure{u"Absence"_s, u" %"_s, 1, false, {u"own"_s, u"garments"_s, u"Lahore"_s, SizeClass::Small, {}, 3.0}, {}};
    for (int i = 0; i < peers; ++i) {
        figure.all.push_back({u"s%1"_s.arg(i), u"garments"_s, u"Lahore"_s, SizeClass::Small, {}, 4.0 + i});
    }
    return figure;
}

} // namespace

TEST_CASE("Four peers are never shown, five are", "[peers]")
{
    initLook();
    const Theme theme;
    ScriptedDialogs dialogs;
    PeersPanel panel(dialogs);
    panel.setFigure(figureOf(4));
    CHECK_FALSE(panel.findChild<ChartCard *>()->chart());
    CHECK(panel.sentence().contains(u"not shown"_s));
    panel.setFigure(figureOf(5));
    REQUIRE(panel.findChild<ChartCard *>()->chart());
    CHECK(panel.group().isOfCity);
    CHECK(panel.sentence().contains(u"100 %"_s));
    CHECK(panel.findChild<ChartCard *>()->chart()->table().rows.size() == 4);
}
