// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enterprises/samplestore.h"
#include "ui/charts/chartcard.h"
#include "ui/common/feedback.h"
#include "ui/common/language.h"
#include "ui/common/scripteddialogs.h"
#include "ui/common/tableview.h"
#include "ui/common/theme.h"
#include "ui/indicators/indicatorscontroller.h"
#include "ui/indicators/indicatorspage.h"
#include "ui/indicators/monthgrid.h"
#include "ui/indicators/monthgridmodel.h"
#include "ui/indicators/registerview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>

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
    std::unique_ptr<IndicatorsController> controller;
    std::unique_ptr<IndicatorsPage> page;

    Fixture() { initLook(); }
    ~Fixture() { languages.setDisplay(DisplayLanguage::English); }

    void open()
    {
        controller = std::make_unique<IndicatorsController>(*workspace);
        page = std::make_unique<IndicatorsPage>(*controller, dialogs, messages);
        page->resize(1286, 688);
        page->ensureTranslated();
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->activated();
        REQUIRE(soon([this] { return controller->isLoaded(); }));
    }
    template<typename T> T &child(const QString &name)
    {
        auto *found = page->findChild<T *>(name);
        REQUIRE(found);
        return *found;
    }
};

} // namespace

TEST_CASE("Without factories the page of the indicators leads to the first", "[indicators]")
{
    Fixture f;
    f.open();
    CHECK(f.page->findChild<EmptyState *>()->isVisible());
}

TEST_CASE("A number that is typed or pasted into the sheet is kept, judged and taken back", "[indicators]")
{
    Fixture f;
    f.addSite(u"Tarazu Leather"_s, {}, u"Sialkot"_s, u"PK-PB"_s, u"tannery"_s, 412);
    f.open();
    auto &grid = f.child<MonthGrid>(u"kpiGrid"_s);
    grid.setFocus();
    grid.setCurrentIndex(grid.model()->index(1, 11));
    QTest::keyClicks(&grid, u"4"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(soon([&] { return f.controller->figures().months.size() == 1; }));
    CHECK(f.controller->figures().months.front().month.numerator == 4);
    CHECK(grid.currentIndex().row() == 2); // Enter goes down
    QApplication::clipboard()->setText(u"100\t۲۰۰"_s);
    grid.setCurrentIndex(grid.model()->index(2, 10));
    QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(soon([&] { return f.controller->figures().months.size() == 2; }));
    CHECK(grid.model()->index(0, 11).data().toString().contains(u"2"_s)); // 4 of 200, percent
    REQUIRE(soon([&] { return f.page->undoAction()->isEnabled(); }));
    f.page->undoAction()->trigger();
    REQUIRE(soon([&] { return f.controller->figures().months.size() == 1; }));
    CHECK(f.errors.empty());
}

TEST_CASE("A case is entered, shown with its rates and removed", "[indicators]")
{
    Fixture f;
    f.addSite(u"Tarazu Leather"_s, {}, u"Sialkot"_s, u"PK-PB"_s, u"tannery"_s, 412);
    f.open();
    f.page->showTab(u"osh"_s);
    QTest::mouseClick(&f.child<QPushButton>(u"newIncident"_s), Qt::LeftButton);
    RegisterView *found = nullptr;
    for (QWidget *at = &f.child<TableView>(u"incidents"_s); at && !found; at = at->parentWidget()) {
        found = qobject_cast<RegisterView *>(at);
    }
    REQUIRE(found);
    RegisterView &view = *found;
    REQUIRE(view.isFormOpen());
    QVariantMap values = view.form().values();
    values[u"injury"_s] = u"Burn"_s;
    values[u"days_lost"_s] = 6.0;
    view.form().setValues(values);
    Q_EMIT view.form().saved();
    REQUIRE(soon([&] { return f.controller->figures().incidents.size() == 1; }));
    CHECK(f.controller->figures().incidents.front().incident.injury == u"Burn"_s);
    CHECK_FALSE(view.isFormOpen());
    REQUIRE(soon([&] { return view.model().rowCount() == 1; }));
    CHECK(f.child<ChartCard>(u"causes-of-accidents"_s).chart() != nullptr);
    Q_EMIT view.opened(view.model().records().front().id);
    Q_EMIT view.form().removed();
    REQUIRE(soon([&] { return f.controller->figures().incidents.empty(); }));
    CHECK(f.errors.empty());
}

TEST_CASE("Every tab shows in both languages, and whatever takes the focus has a name", "[indicators][accessibility]")
{
    Fixture f;
    f.addSite(u"Tarazu Leather"_s, u"ترازو لیدر"_s, u"Sialkot"_s, u"PK-PB"_s, u"tannery"_s, 412);
    f.open();
    for (const DisplayLanguage language : {DisplayLanguage::English, DisplayLanguage::Urdu}) {
        f.languages.setDisplay(language);
        for (const char *tab : {"kpi", "osh", "environment", "risk"}) {
            f.page->showTab(QLatin1String(tab));
            QTest::qWait(10);
            for (const QWidget *widget : f.page->findChildren<QWidget *>()) {
                if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && widget->isEnabled()) {
                    const auto *button = qobject_cast<const QAbstractButton *>(widget);
                    const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                        || widget->inherits("QScrollArea") || widget->inherits("QHeaderView");
                    INFO(tab << " " << widget->metaObject()->className() << " " << widget->objectName().toStdString());
                    CHECK(isNamed);
                }
            }
        }
    }
}
