// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enterprises/samplestore.h"
#include "ui/charts/chartcard.h"
#include "ui/common/chips.h"
#include "ui/common/feedback.h"
#include "ui/common/language.h"
#include "ui/common/scripteddialogs.h"
#include "ui/common/tableview.h"
#include "ui/common/theme.h"
#include "ui/peers/peerscontroller.h"
#include "ui/peers/peerspanel.h"

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;
using meyar::test::soon;

namespace {

struct Fixture : test::SampleStore
{
    Theme theme;
    LanguageController languages{theme};
    ScriptedDialogs dialogs;
    MessageBar messages;
    std::unique_ptr<PeersController> controller;
    std::unique_ptr<PeersPanel> panel;
    std::vector<SiteId> sites;

    Fixture() { initLook(); }
    ~Fixture() { languages.setDisplay(DisplayLanguage::English); }

    /// With `absent` days of 100 in each of the last two years' months.
    void addFactory(double absent, int workers = 40)
    {
        const Site site = addSite(u"Factory %1"_s.arg(sites.size()), {}, u"Lahore"_s, u"PK-PB"_s, u"garments"_s, workers);
        FigureEdits edits;
        for (int ago = 1; ago <= 24; ++ago) {
            edits.months.push_back({u"absence"_s, Sex::Other, {QDate(2026, 3, 1).addMonths(-ago), ago > 12 ? absent * 2 : absent, 100}});
        }
        change([id = site.id, edits](Store &store) { return store.put(id, edits); });
        sites.push_back(site.id);
    }
    void open()
    {
        controller = std::make_unique<PeersController>(*workspace);
        panel = std::make_unique<PeersPanel>(*controller, dialogs, messages);
        panel->resize(1240, 600);
        controller->chooseSite(sites.front());
        panel->show();
        REQUIRE(soon([this] { return controller->isLoaded(); }));
    }
    [[nodiscard]] QAbstractItemModel &table() { return *panel->findChild<TableView *>(u"peerFigures"_s)->model(); }
    [[nodiscard]] QString cell(PeersModel::Column column) { return table().index(0, column).data().toString(); }
    [[nodiscard]] const Chart *chart(int card) { return panel->findChildren<ChartCard *>().at(card)->chart(); }
};

} // namespace

TEST_CASE("Four peers are never shown, five are", "[peers]")
{
    Fixture f;
    for (int i = 0; i < 5; ++i) {
        f.addFactory(3 + i);
    }
    f.open();
    REQUIRE(f.table().rowCount() == 1);
    CHECK(f.cell(PeersModel::Own).contains(u"3.00"_s));
    CHECK(f.cell(PeersModel::Middle) == u"–"_s);
    CHECK_FALSE(f.chart(0));
    CHECK(f.panel->sentence().contains(u"not shown"_s));

    f.addFactory(9); // and is seen at once
    REQUIRE(soon([&] { return f.chart(0) != nullptr; }));
    CHECK(f.cell(PeersModel::Middle).contains(u"6.00"_s));
    CHECK(f.cell(PeersModel::Standing).contains(u"100"_s));
    CHECK(f.panel->group() == PeerGroup{true, true, true, false});
    CHECK(f.panel->sentence().contains(u"100 %"_s));
    CHECK(f.chart(0)->table().rows.size() == 4);
}

TEST_CASE("A factory stands beside its own past and the middle of the others then", "[peers]")
{
    Fixture f;
    for (int i = 0; i < 6; ++i) {
        f.addFactory(3 + i);
    }
    f.open();
    REQUIRE(soon([&] { return f.chart(1) != nullptr; }));
    const ChartTable past = f.chart(1)->table();
    REQUIRE(past.rows.size() == 5); // of two years: the last whole one, and until each third month before
    CHECK(past.heads.size() == 3);
    CHECK(past.rows.front()[1].contains(u"6"_s));
    CHECK(past.rows.back()[1].contains(u"3"_s));
}

TEST_CASE("A group that is too small is asked to be wider", "[peers]")
{
    Fixture f;
    for (int i = 0; i < 6; ++i) {
        f.addFactory(3 + i, i == 0 ? 400 : 40);
    }
    f.open();
    CHECK(f.panel->group() == PeerGroup{true, false, false, false});
    f.panel->setGroup({false, false, true, false});
    CHECK_FALSE(f.chart(0));
    for (const FilterChip *chip : f.panel->findChildren<FilterChip *>()) {
        CHECK(chip->isChecked() == (chip->text() == u"Same size"_s));
    }
    f.controller->chooseSite(f.sites[1]); // its own closest group again
    CHECK(f.panel->group() == PeerGroup{true, false, false, false});
}

TEST_CASE("Whatever takes the focus has a name in both languages, and nothing to compare says so", "[peers]")
{
    Fixture f;
    f.sites.push_back(f.addSite(u"Alone"_s, {}, u"Lahore"_s, u"PK-PB"_s, u"garments"_s, 0).id);
    f.open();
    CHECK(f.panel->findChild<EmptyState *>()->isVisible());
    for (const auto display : {DisplayLanguage::English, DisplayLanguage::Urdu}) {
        f.languages.setDisplay(display);
        for (const QWidget *widget : f.panel->findChildren<QWidget *>()) {
            if (widget->focusPolicy() & Qt::TabFocus) {
                INFO(widget->metaObject()->className());
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                CHECK_FALSE((widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty())
                             && !qobject_cast<const QAbstractScrollArea *>(widget)));
            }
        }
    }
}
