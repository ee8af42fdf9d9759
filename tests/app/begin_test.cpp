// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/begin.h"

#include "core/store/sampleprogramme.h"
#include "core/store/store.h"
#include "resources/resources.h"
#include "tests/support/qtcatch.h"
#include "ui/common/fields.h"
#include "ui/common/scripteddialogs.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace meyar;
using namespace meyar::ui;
using namespace Qt::StringLiterals;

namespace {

struct FirstBench
{
    FirstBench()
    {
        initData();
        initLook();
        QObject::connect(&window, &FirstRun::chosen, &window, [this](const FirstChoice &made) { choice = made; });
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    ~FirstBench() { languages.setDisplay(DisplayLanguage::English); }

    Theme theme;
    LanguageController languages{theme};
    ScriptedDialogs dialogs;
    FirstRun window{languages, dialogs};
    std::optional<FirstChoice> choice;
};

} // namespace

TEST_CASE("the first window: a name and Enter begin one's own work", "[begin]")
{
    FirstBench bench;
    auto *name = bench.window.findChild<TextField *>(u"firstPerson"_s);
    REQUIRE(name->hasFocus());
    QTest::keyClicks(name, u"  Bushra   Anwar "_s);
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(bench.choice);
    CHECK(bench.choice->begin == FirstChoice::Begin::Own);
    CHECK(bench.choice->person == u"Bushra Anwar"_s);
}

TEST_CASE("the first window speaks the language that is chosen, from right to left, and names what takes the focus", "[begin]")
{
    FirstBench bench;
    QTest::keyClick(bench.window.findChild<QWidget *>(u"firstLanguage"_s), Qt::Key_Down);
    CHECK(bench.languages.display() == DisplayLanguage::Urdu);
    CHECK(bench.window.layoutDirection() == Qt::RightToLeft);
    auto *sample = bench.window.findChild<QAbstractButton *>(u"beginSample"_s);
    CHECK(QTest::qWaitFor([&] { return sample->text() != u"A sample programme"_s; }));
    for (const QWidget *widget : bench.window.findChildren<QWidget *>()) {
        if (widget->focusPolicy() & Qt::TabFocus) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
        }
    }
    sample->click();
    REQUIRE(bench.choice);
    CHECK(bench.choice->begin == FirstChoice::Begin::Sample);
}

TEST_CASE("the first window takes a file that somebody gave, and nothing if none is chosen", "[begin]")
{
    FirstBench bench;
    auto *given = bench.window.findChild<QAbstractButton *>(u"beginGiven"_s);
    given->click();
    CHECK_FALSE(bench.choice);
    bench.dialogs.answers = {u"/media/usb/lahore.meyar"_s};
    given->click();
    REQUIRE(bench.choice);
    CHECK(bench.choice->path == u"/media/usb/lahore.meyar"_s);
}

TEST_CASE("a bundle begins one's own database, a database is opened itself, the sample has a file of its own", "[begin]")
{
    initData();
    const QTemporaryDir folder;
    qputenv("MEYAR_PROFILE", folder.filePath(u"profile"_s).toUtf8());
    const SystemClock clock;
    using Kind = FirstChoice::Begin;
    const auto bundle = begun({Kind::Given, u"Bushra"_s, u"/media/usb/lahore.meyar.age"_s}, folder.path(), clock);
    REQUIRE_OK(bundle);
    CHECK(bundle->database == folder.filePath(u"work.meyardb"_s));
    CHECK(bundle->bundle == u"/media/usb/lahore.meyar.age"_s);
    CHECK(bundle->person == u"Bushra"_s);
    const auto database = begun({Kind::Given, {}, u"/media/usb/lahore.meyardb"_s}, folder.path(), clock);
    REQUIRE_OK(database);
    CHECK(database->database == u"/media/usb/lahore.meyardb"_s);
    CHECK(database->bundle.isEmpty());

    for (int again = 0; again < 2; ++again) {
        const auto sample = begun({Kind::Sample, {}, {}}, folder.path(), clock);
        REQUIRE_OK(sample);
        REQUIRE(sample->database == folder.filePath(u"sample.meyardb"_s));
        auto store = Store::open({.path = sample->database, .profile = folder.filePath(u"profile"_s)}, clock);
        REQUIRE_OK(store);
        CHECK(isSampleProgramme((*store)->programme()));
    }
    CHECK_FALSE(QFile::exists(folder.filePath(u"work.meyardb"_s)));
}
