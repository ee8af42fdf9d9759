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
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

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
    CHECK(soon([&] { return grid.model()->index(0, 11).data().toString().contains(u"2"_s); })); // 4 of 200, percent
    REQUIRE(soon([&] { return f.page->undoAction()->isEnabled(); }));
    grid.setCurrentIndex(grid.model()->index(4, 3));
    f.page->undoAction()->trigger();
    REQUIRE(soon([&] { return f.controller->figures().months.size() == 1; }));
    CHECK(soon([&] { return grid.currentIndex().row() == 2 && grid.currentIndex().column() == 10; })); // what it changed
    CHECK(f.errors.empty());
}

TEST_CASE("What is no number stays open to be put right, and a month to come takes nothing", "[indicators]")
{
    Fixture f;
    f.addSite(u"Tarazu Leather"_s, {}, u"Sialkot"_s, u"PK-PB"_s, u"tannery"_s, 412);
    f.open();
    auto &grid = f.child<MonthGrid>(u"kpiGrid"_s);
    grid.setFocus();
    grid.setCurrentIndex(grid.model()->index(1, 11));
    QTest::keyClicks(&grid, u"4"_s);
    const QWidget *first = QApplication::focusWidget();
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(soon([&] { return QApplication::focusWidget() != first && qobject_cast<QLineEdit *>(QApplication::focusWidget()); }));
    auto *field = static_cast<QLineEdit *>(QApplication::focusWidget());
    CHECK(field->text() == u"4x"_s);
    CHECK(grid.currentIndex().row() == 1);
    field->setText(u"4"_s);
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(soon([&] { return f.controller->figures().months.size() == 1; }));
    CHECK(grid.currentIndex().row() == 2);

    static_cast<MonthGridModel *>(grid.model())->setMonths(QDate(2026, 3, 1), 12); // it is 12 March 2026
    CHECK(grid.model()->setData(grid.model()->index(1, 5), u"9"_s, Qt::EditRole)); // August
    QCoreApplication::processEvents();
    CHECK(f.controller->figures().months.size() == 1);
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
    values = view.form().values();
    values[u"root_cause"_s] = u"No guard"_s;
    view.form().setValues(values);
    QSignalSpy left(&view, &RegisterView::leftUnsaved);
    QTest::mouseClick(&f.child<QPushButton>(u"newIncident"_s), Qt::LeftButton); // leaves the line in the middle
    CHECK(left.count() == 1);
    CHECK(view.form().values().value(u"root_cause"_s).toString().isEmpty());
    Q_EMIT view.opened(view.model().records().front().id);
    CHECK(view.form().values().value(u"root_cause"_s).toString() == u"No guard"_s);
    Q_EMIT view.form().saved();
    REQUIRE(soon([&] { return f.controller->figures().incidents.front().incident.rootCause == u"No guard"_s; }));
    Q_EMIT view.opened(view.model().records().front().id);
    values = view.form().values();
    values[u"age"_s] = 999.0;
    view.form().setValues(values);
    CHECK_FALSE(view.form().isAcceptable()); // what our own reader would refuse
    values[u"age"_s] = 30.0;
    view.form().setValues(values);
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

TEST_CASE("The key figures are saved as a sheet that is read again, and what treatment takes out is charted", "[indicators]")
{
    Fixture f;
    const Site site = f.addSite(u"Tarazu Leather"_s, {}, u"Sialkot"_s, u"PK-PB"_s, u"tannery"_s, 412);
    FigureEdits edits;
    edits.months = {{u"absence"_s, Sex::Other, {QDate(2026, 2, 1), 40, 1000, u"=Muster roll"_s}},
                    {u"absence"_s, Sex::Woman, {QDate(2026, 2, 1), 15, 300, {}}}};
    edits.environment = {{u"test.in.cod"_s, QDate(2026, 2, 1), 1000, u"mg/L"_s},
                         {u"test.out.cod"_s, QDate(2026, 2, 1), 150, u"mg/L"_s},
                         {u"wastewater"_s, QDate(2026, 2, 1), 2800, u"m3"_s}};
    f.change([id = site.id, edits](Store &store) { return store.put(id, edits); });
    f.open();
    const QString path = f.folder.filePath(u"k.csv"_s);
    f.dialogs.answers = {path};
    f.child<QPushButton>(u"saveKpis"_s).click();
    const auto read = readKpis(path, builtInKpis(), QDate(2099, 1, 1));
    REQUIRE_OK(read);
    CHECK_FALSE(read->problems.hasErrors());
    REQUIRE(read->rows.size() == 2);
    CHECK(read->rows[0].month.denominator == 1000);
    CHECK(read->rows[1].sex == Sex::Woman);

    f.page->showTab(u"environment"_s);
    const Chart *treatment = nullptr;
    for (const ChartCard *card : f.page->findChildren<ChartCard *>()) {
        treatment = card->title() == u"What the treatment takes out"_s ? card->chart() : treatment;
    }
    REQUIRE(treatment);
    const QStringList row = treatment->table().rows.front();
    CHECK(row.join(u' ').contains(u"85 %"_s));
    CHECK(row.join(u' ').contains(u"15.0"_s)); // 150 mg/L of 100 m3 a day
}

TEST_CASE("Two numbers of a month that are typed one right after the other both stay", "[indicators]")
{
    Fixture f;
    f.addSite(u"Tarazu Leather"_s, {}, u"Sialkot"_s, u"PK-PB"_s, u"tannery"_s, 412);
    f.open();
    auto &grid = f.child<MonthGrid>(u"kpiGrid"_s);
    REQUIRE(grid.model()->setData(grid.model()->index(1, 10), u"4"_s));
    REQUIRE(grid.model()->setData(grid.model()->index(2, 10), u"200"_s)); // before the store has answered
    REQUIRE(soon([&] { return f.page->undoAction()->isEnabled(); }));
    QTest::qWait(200); // what is read afterwards says the same
    REQUIRE(f.controller->figures().months.size() == 1);
    CHECK(f.controller->figures().months.front().month.numerator == 4);
    CHECK(f.controller->figures().months.front().month.denominator == 200);
    CHECK(f.errors.empty());
}
