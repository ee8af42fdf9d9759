// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enterprises/samplestore.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"
#include "ui/common/language.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/tableview.h"
#include "ui/common/theme.h"
#include "ui/enterprises/enterprisescontroller.h"
#include "ui/enterprises/enterprisespage.h"

#include <QAction>
#include <QComboBox>
#include <QAbstractItemView>
#include <QCompleter>
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
    std::unique_ptr<EnterprisesController> controller;
    std::unique_ptr<EnterprisesPage> page;

    void open(DisplayLanguage language = DisplayLanguage::English)
    {
        languages.setDisplay(language);
        controller = std::make_unique<EnterprisesController>(*workspace);
        page = std::make_unique<EnterprisesPage>(*controller);
        page->resize(1286, 688);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->activated();
        REQUIRE(soon([this] { return controller->isLoaded(); }));
    }
    ~Fixture() { languages.setDisplay(DisplayLanguage::English); }

    template <typename Widget = QWidget> Widget *find(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, text,
                            Qt::NoModifier); // any script
        if (edit->completer()) {
            edit->completer()->popup()->hide(); // as a click elsewhere does
        }
    }
    void choose(const QString &box, const QString &code) const
    {
        auto *combo = find<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(code));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    std::vector<SiteRow> stored()
    {
        return read([](Store &store) { return store.sites(); });
    }
};

} // namespace

TEST_CASE("a first factory is added with the keyboard and saved once it is complete")
{
    Fixture f;
    f.open();
    CHECK(f.find<QPushButton>(u"addFactory"_s));

    QTest::keyClick(f.page.get(), Qt::Key_N, Qt::ControlModifier);
    REQUIRE(f.find<QLineEdit>(u"name"_s)->isVisible());
    CHECK(f.find<QLineEdit>(u"name"_s)->hasFocus());
    f.type(u"name"_s, u"Tarazu Leather"_s);
    f.type(u"city"_s, u"Sialkot"_s);
    f.type(u"address"_s, u"Daska Road"_s);
    CHECK(f.stored().empty()); // no province yet
    f.choose(u"province"_s, u"PK-PB"_s);

    REQUIRE(soon([&] { return f.stored().size() == 1; }));
    REQUIRE(soon([&] { return !f.controller->currentSite().isNull(); }));
    const SiteRow row = f.stored().front();
    CHECK(row.enterprise.name == u"Tarazu Leather"_s);
    CHECK(row.site.address == u"Daska Road"_s);
    CHECK(row.site.jurisdiction == u"PK-PB"_s);
    CHECK(soon([&] { return f.find<TableView>(u"sites"_s)->model()->rowCount() == 1; }));
}

TEST_CASE("a factory in another country is placed by the code of the country")
{
    Fixture f;
    f.open();
    QTest::keyClick(f.page.get(), Qt::Key_N, Qt::ControlModifier);
    f.type(u"name"_s, u"Curtume Vale"_s);
    f.type(u"city"_s, u"Novo Hamburgo"_s);
    CHECK_FALSE(f.find<QLineEdit>(u"country"_s)->isVisible());
    f.choose(u"province"_s, u"?"_s);
    REQUIRE(f.find<QLineEdit>(u"country"_s)->isVisible());
    f.type(u"country"_s, u"Brasil"_s);
    f.find(u"city"_s)->setFocus();
    CHECK(f.stored().empty()); // no such code
    f.type(u"country"_s, u"br"_s);
    f.find(u"city"_s)->setFocus();
    REQUIRE(soon([&] { return f.stored().size() == 1; }));
    CHECK(f.stored().front().site.jurisdiction == u"BR"_s);
}

TEST_CASE("a city is offered by letters of either language and put in by its English name")
{
    Fixture f;
    f.open();
    QTest::keyClick(f.page.get(), Qt::Key_N, Qt::ControlModifier);
    QCompleter *cities = f.find<QLineEdit>(u"city"_s)->completer();
    REQUIRE(cities);
    for (const QString &typed : {u"faisa"_s, u"فیصل"_s}) {
        cities->setCompletionPrefix(typed);
        REQUIRE(cities->completionCount() == 1);
        CHECK(cities->currentCompletion() == u"Faisalabad"_s);
    }
    cities->setCompletionPrefix(u"Novo Hamburgo"_s);
    CHECK(cities->completionCount() == 0);
}

TEST_CASE("facts take Urdu digits, refuse nonsense and may stay empty")
{
    Fixture f;
    f.addSite(u"Tarazu Leather"_s, {}, u"Sialkot"_s, u"PK-PB"_s, {}, 0);
    f.open();
    REQUIRE(soon([&] { return !f.controller->currentSite().isNull(); }));

    f.type(u"workers"_s, u"۴۱۲"_s);
    f.type(u"shifts"_s, u"9"_s);
    f.find(u"filter"_s)->setFocus();
    CHECK(f.find(u"shifts"_s)->property("invalid").toBool());
    auto *boiler = f.find<SegmentedSwitch>(u"boiler"_s);
    boiler->setFocus();
    QTest::keyClick(boiler, Qt::Key_Left);
    QTest::keyClick(boiler, Qt::Key_Left);

    REQUIRE(soon([&] { return f.stored().front().site.facts.contains(u"boiler"_s); }));
    const std::map<QString, QString> facts = f.stored().front().site.facts;
    CHECK(facts.at(u"workers"_s) == u"412"_s);
    CHECK(facts.at(u"boiler"_s) == u"yes"_s);
    CHECK_FALSE(facts.contains(u"shifts"_s));
}

TEST_CASE("a name that is taken away is refused inline and the stored one stays")
{
    Fixture f;
    f.addSite(u"Tarazu Leather"_s, {}, u"Sialkot"_s, u"PK-PB"_s, {}, 412);
    f.open();
    REQUIRE(soon([&] { return !f.controller->currentSite().isNull(); }));

    auto *name = f.find<QLineEdit>(u"name"_s);
    name->setFocus();
    name->clear();
    QTest::keyClick(name, Qt::Key_Return);

    CHECK(name->property("invalid").toBool());
    CHECK_FALSE(name->accessibleDescription().isEmpty());
    CHECK(f.stored().front().enterprise.name == u"Tarazu Leather"_s);
    CHECK(f.errors.empty());
}

TEST_CASE("a second site of an enterprise shares its name, what was begun is kept until discarded")
{
    Fixture f;
    f.addSite(u"Noor Garments"_s, {}, u"Karachi"_s, u"PK-SD"_s, {}, 1260, u"Korangi"_s);
    f.open();
    REQUIRE(soon([&] { return !f.controller->currentSite().isNull(); }));

    QTest::keyClick(f.page.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    f.type(u"siteName"_s, u"SITE area"_s);
    QTest::keyClick(f.find(u"siteName"_s), Qt::Key_Escape);
    CHECK(f.stored().size() == 1);
    QTest::keyClick(f.page.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(f.find<QLineEdit>(u"siteName"_s)->text() == u"SITE area"_s);
    QTest::mouseClick(f.find(u"discard"_s), Qt::LeftButton);
    QTest::keyClick(f.page.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(f.find<QLineEdit>(u"siteName"_s)->text().isEmpty());
    f.type(u"siteName"_s, u"SITE area"_s);
    f.type(u"city"_s, u"Karachi"_s);
    f.find(u"filter"_s)->setFocus();

    REQUIRE(soon([&] { return f.stored().size() == 2; }));
    const std::vector<SiteRow> rows = f.stored();
    CHECK(rows[0].enterprise.id == rows[1].enterprise.id);
}

TEST_CASE("an audit begins at the chosen factory, and its visits can be opened")
{
    Fixture f;
    const Site site = f.addSite(u"Tarazu Leather"_s, {}, u"Sialkot"_s, u"PK-PB"_s, {}, 412);
    const Assessment visit = f.addAssessment(site, QDate(2026, 3, 2));
    f.open();
    REQUIRE(soon([&] { return !f.controller->currentSite().isNull(); }));
    QSignalSpy started(f.workspace.get(), &Workspace::startAssessmentRequested);
    QSignalSpy opened(f.workspace.get(), &Workspace::openAssessmentRequested);

    QTest::mouseClick(f.find(u"startAudit"_s), Qt::LeftButton);
    REQUIRE(started.size() == 1);
    CHECK(started.front().front().value<SiteId>() == site.id);

    REQUIRE(soon([&] { return f.page->findChild<QPushButton *>(u"visit"_s) != nullptr; })); // read after the factories
    auto *link = f.find<QPushButton>(u"visit"_s);
    CHECK(link->text().contains(u"2 March 2026"_s));
    QTest::mouseClick(link, Qt::LeftButton);
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().front().value<AssessmentId>() == visit.id);
}

TEST_CASE("a change from elsewhere does not take the field that is being typed into")
{
    Fixture f;
    const Site site = f.addSite(u"Tarazu Leather"_s, {}, u"Sialkot"_s, u"PK-PB"_s, {}, 412);
    f.open();
    REQUIRE(soon([&] { return !f.controller->currentSite().isNull(); }));
    auto *city = f.find<QLineEdit>(u"city"_s);
    city->setFocus();
    city->selectAll();
    QTest::keyClicks(city, u"Lah"_s);

    Site merged = site;
    merged.address = u"Ugoki"_s;
    f.change([merged](Store &store) { return store.put(merged); });

    REQUIRE(soon([&] { return f.find<QLineEdit>(u"address"_s)->text() == u"Ugoki"_s; }));
    CHECK(city->text() == u"Lah"_s);
}

TEST_CASE("the page reads from right to left, shows Urdu names, and every field has a name")
{
    Fixture f;
    f.addSite(u"Tarazu Leather"_s, u"ترازو لیدر"_s, u"Sialkot"_s, u"PK-PB"_s, {}, 412);
    f.open(DisplayLanguage::Urdu);
    REQUIRE(soon([&] { return !f.controller->currentSite().isNull(); }));

    auto *table = f.find<TableView>(u"sites"_s);
    CHECK(table->model()->index(0, 0).data().toString() == u"ترازو لیدر"_s);
    CHECK(f.find(u"name"_s)->mapTo(f.page.get(), QPoint()).x() < f.page->width() / 2);
    for (const QWidget *widget : f.page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible()) {
            INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            CHECK_FALSE(
                (widget->accessibleName().isEmpty() && (!button || button->text().isEmpty())));
        }
    }
}

TEST_CASE("every action of the page has a text and a shortcut")
{
    Fixture f;
    f.open();
    CHECK(f.page->actions().size() >= 4);
    for (const QAction *action : f.page->actions()) {
        CHECK_FALSE(action->text().isEmpty());
        CHECK_FALSE(action->shortcut().isEmpty());
        CHECK_FALSE(keywordsOf(action).isEmpty());
    }
}
