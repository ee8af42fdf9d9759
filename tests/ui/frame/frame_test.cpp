// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtcatch.h"
#include "ui/common/label.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/frame/commandpalette.h"
#include "ui/frame/helpoverlay.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/navigationrail.h"
#include "ui/frame/statusline.h"
#include "ui/frame/topbar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

namespace {

class TestPage final : public Page
{
public:
    TestPage(const QString &id, const QString &title, RailPlace place = RailPlace::Main)
        : Page({id, u"go-home"_s, [title] { return title; }, place})
        , action(new QAction(u"Do it in "_s + title, this))
        , letter(new QAction(this))
    {
        action->setShortcut(QKeySequence(u"Ctrl+J"_s));
        letter->setShortcut(QKeySequence(Qt::Key_Y));
        addAction(action);
        addAction(letter);
        QObject::connect(action, &QAction::triggered, this, [this] { ++done; });
    }
    [[nodiscard]] bool canGoBack() const override { return back; }
    void goBack() override { back = false; }
    void activated() override { ++activations; }

    QAction *action;
    QAction *letter;
    int done = 0;
    int activations = 0;
    int translations = 0;
    bool back = false;

protected:
    void retranslate() override { ++translations; }
};

struct Fixture
{
    Theme theme;
    LanguageController languages{theme};
    MainWindow window{languages};
    TestPage *start = new TestPage(u"start"_s, u"Start"_s);
    TestPage *audits = new TestPage(u"audits"_s, u"Audits"_s);
    TestPage *settings = new TestPage(u"settings"_s, u"Settings"_s, RailPlace::Foot);

    Fixture()
    {
        window.addPage(start);
        window.addPage(audits);
        window.addPage(settings);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    ~Fixture() { languages.setDisplay(DisplayLanguage::English); }
};

} // namespace

TEST_CASE("the first page added is shown, and keys reach the others")
{
    Fixture f;
    CHECK(f.window.currentPage() == f.start);
    CHECK(f.start->activations == 1);

    QTest::keyClick(&f.window, Qt::Key_2, Qt::ControlModifier);
    CHECK(f.window.currentPage() == f.audits);
    QTest::keyClick(&f.window, Qt::Key_Comma, Qt::ControlModifier);
    CHECK(f.window.currentPage() == f.settings);
}

TEST_CASE("keys with Ctrl reach the page that is shown wherever the keyboard is, letters only inside it")
{
    Fixture f;
    int letters = 0;
    QObject::connect(f.start->letter, &QAction::triggered, f.start, [&] { ++letters; });
    auto *header = f.window.findChild<TopBar *>();
    header->setFocusPolicy(Qt::StrongFocus);
    header->setFocus();
    REQUIRE(QApplication::focusWidget() == header);
    QTest::keyClick(header, Qt::Key_J, Qt::ControlModifier);
    CHECK(f.start->done == 1);
    CHECK(f.audits->done == 0);
    QTest::keyClick(header, Qt::Key_Y);
    CHECK(letters == 0);

    QTest::keyClick(&f.window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_J, Qt::ControlModifier);
    CHECK(f.start->done == 1); // covered by the palette
}

TEST_CASE("the rail stands at the leading edge in both languages")
{
    Fixture f;
    auto *rail = f.window.findChild<NavigationRail *>();
    REQUIRE(rail);
    CHECK(rail->x() == 0);

    f.languages.setDisplay(DisplayLanguage::Urdu);
    CHECK(QTest::qWaitFor([&] { return rail->x() + rail->width() == f.window.width(); }, 1000));
    CHECK(f.audits->translations == 2);
}

TEST_CASE("the bar of the current page is at the leading edge of the rail")
{
    Fixture f;
    auto *button = f.window.findChild<NavigationRail *>()->button(u"start"_s);
    const auto barAt = [button](int x) {
        return button->grab().toImage().pixelColor(x, button->height() / 2)
            == lightTokens.accent.ink;
    };
    CHECK(barAt(1));
    CHECK_FALSE(barAt(button->width() - 2));
    button->setLayoutDirection(Qt::RightToLeft);
    CHECK_FALSE(barAt(1));
    CHECK(barAt(button->width() - 2));
}

TEST_CASE("the palette finds an action of the page and runs it")
{
    Fixture f;
    QTest::keyClick(&f.window, Qt::Key_K, Qt::ControlModifier);
    auto *palette = f.window.findChild<CommandPalette *>();
    REQUIRE(palette->isVisible());
    auto *field = palette->findChild<QLineEdit *>();
    CHECK(palette->shownTexts().contains(u"Go to Audits"_s));

    QTest::keyClicks(field, u"do it"_s);
    const QStringList found{u"Do it in Start"_s, u"Do it in Audits"_s, u"Do it in Settings"_s}; // what the page can do first
    REQUIRE(palette->shownTexts() == found);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(f.start->done == 1);
    CHECK_FALSE(palette->isVisible());

    f.window.openPalette(); // what another page can do is done there
    QTest::keyClicks(field, u"do it in audits"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(f.window.currentPage() == f.audits);
    CHECK(f.audits->done == 1);
    f.window.openPalette();
    QTest::keyClicks(field, u"tarteebat"_s); // Roman Urdu
    CHECK(palette->shownTexts() == QStringList{u"Go to Settings"_s});
    auto *check = new TestPage(u"selfcheck"_s, u"خود جائزہ"_s); // as in Urdu
    f.window.addPage(check);
    for (const QString &called : {u"self-check"_s, u"self check"_s, u"check my own"_s}) {
        f.window.openPalette();
        QTest::keyClicks(field, called);
        REQUIRE_FALSE(palette->shownTexts().isEmpty());
        CHECK(palette->shownTexts().front() == u"Go to خود جائزہ"_s);
        QTest::keyClick(field, Qt::Key_Escape);
    }
}

TEST_CASE("the palette asks its sources and switches the language")
{
    Fixture f;
    bool opened = false;
    std::vector<std::pair<QString, FoundEntries>> asked;
    f.window.addPaletteSource([&](const QString &query, const FoundEntries &found) { asked.emplace_back(query, found); });
    const auto answer = [&](const std::pair<QString, FoundEntries> &question) {
        question.second({{u"Factory "_s + question.first, {}, {}, {}, u"factory"_s, [&opened] { opened = true; }}});
    };
    f.window.openPalette();
    auto *palette = f.window.findChild<CommandPalette *>();
    auto *field = palette->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"tara"_s);
    REQUIRE(QTest::qWaitFor([&] { return asked.size() == 1; }));
    QTest::keyClicks(field, u"zu"_s);
    REQUIRE(QTest::qWaitFor([&] { return asked.size() == 2; })); // once for each rest
    answer(asked[0]); // too late: something else is asked for now
    CHECK(palette->shownTexts().isEmpty());
    answer(asked[1]);
    CHECK(palette->shownTexts() == QStringList{u"Factory tarazu"_s});
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(opened);

    f.window.openPalette();
    field->setText(u"اردو"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(f.languages.display() == DisplayLanguage::Urdu);
}

TEST_CASE("F1 shows the keys and any key puts them away")
{
    Fixture f;
    QTest::keyClick(&f.window, Qt::Key_F1);
    auto *help = f.window.findChild<HelpOverlay *>();
    REQUIRE(help->isVisible());
    CHECK(help->accessibleName().contains(u"Do it in Start"_s));
    QTest::keyClick(help, Qt::Key_Escape);
    CHECK_FALSE(help->isVisible());
}

TEST_CASE("after F1 the keyboard is in the page, also when what had it is gone")
{
    Fixture f;
    auto *gone = new QPushButton(u"Gone"_s, f.start);
    auto *next = new QPushButton(u"Next"_s, f.start);
    gone->show();
    next->show();
    gone->setFocus();
    REQUIRE(QApplication::focusWidget() == gone);
    QTest::keyClick(&f.window, Qt::Key_F1);
    delete gone;
    QTest::keyClick(f.window.findChild<HelpOverlay *>(), Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == next);
}

TEST_CASE("the back button follows the page")
{
    Fixture f;
    f.start->back = true;
    Q_EMIT f.start->topBarChanged();
    QTest::keyClick(&f.window, Qt::Key_Left, Qt::AltModifier);
    CHECK_FALSE(f.start->back);
}

TEST_CASE("everything that takes the focus in the frame has a name")
{
    Fixture f;
    for (const QWidget *widget : f.window.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&f.window)) {
            continue;
        }
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(
            const_cast<QWidget *>(widget));
        INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
        REQUIRE(interface);
        CHECK_FALSE(interface->text(QAccessible::Name).isEmpty());
    }
}
