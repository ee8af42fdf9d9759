// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtcatch.h"
#include "ui/common/latinkeys.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace meyar::ui;

namespace {

/// What X11 sends for the key of J (evdev 36) where the only layout is Urdu (Pakistan).
constexpr quint32 scanJ = 44;
constexpr int jeem = 0x62C;
constexpr quint32 scanY = 29;
constexpr int yeh = 0x6D2;

bool press(QWidget &receiver, int key, quint32 scanCode, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers, scanCode, 0, 0, text);
    event.ignore();
    QCoreApplication::sendEvent(&receiver, &event);
    return event.isAccepted();
}

struct Page : QWidget
{
    Page()
    {
        auto *box = new QVBoxLayout(this);
        box->addWidget(&table);
        box->addWidget(&line);
        table.setItem(0, 0, new QTableWidgetItem(u"ے"_s));
        catchNote.setShortcut(QKeySequence(u"Ctrl+J"_s));
        yes.setShortcut(QKeySequence(u"Y"_s));
        addAction(&catchNote);
        addAction(&yes);
        show();
        activateWindow();
        CHECK(QTest::qWaitForWindowActive(this));
    }

    QTableWidget table{1, 1};
    QLineEdit line;
    QAction catchNote{this};
    QAction yes{this};
};

} // namespace

TEST_CASE("with nothing but an Urdu layout the shortcuts are on the same keys")
{
    const LatinKeys keys;
    Page page;
    QSignalSpy caught(&page.catchNote, &QAction::triggered);
    QSignalSpy yes(&page.yes, &QAction::triggered);
    page.table.setFocus();
    press(page.table, jeem, scanJ, Qt::ControlModifier, u"\n"_s);
    CHECK(caught.count() == 1);
    press(page.table, yeh, scanY, Qt::NoModifier, u"ے"_s);
    CHECK(yes.count() == 1);
    page.yes.setEnabled(false);
    press(page.table, yeh, scanY, Qt::NoModifier, u"ے"_s);
    CHECK(yes.count() == 1);
}

TEST_CASE("a text field keeps its Urdu letters, and copies and pastes by the Latin keys")
{
    const LatinKeys keys;
    Page page;
    QSignalSpy caught(&page.catchNote, &QAction::triggered);
    QSignalSpy yes(&page.yes, &QAction::triggered);
    page.line.setFocus();
    press(page.line, yeh, scanY, Qt::NoModifier, u"ے"_s);
    CHECK(page.line.text() == u"ے");
    CHECK(yes.count() == 0);
    press(page.line, jeem, scanJ, Qt::ControlModifier, u"ج"_s);
    CHECK(caught.count() == 1);
    CHECK(page.line.text() == u"ے");
    press(page.line, 0x627, 38, Qt::ControlModifier, u"ا"_s); // select all
    CHECK(page.line.selectedText() == u"ے");
}

TEST_CASE("an action of a page that is not shown answers no key")
{
    const LatinKeys keys;
    Page page;
    QWidget hidden(&page);
    QAction far;
    far.setShortcut(QKeySequence(u"Ctrl+9"_s));
    hidden.addAction(&far);
    hidden.hide();
    QSignalSpy spy(&far, &QAction::triggered);
    page.table.setFocus();
    press(page.table, 0x6F9, 18, Qt::ControlModifier, u"۹"_s);
    CHECK(spy.count() == 0);
    hidden.show();
    far.setParent(&hidden);
    press(page.table, 0x6F9, 18, Qt::ControlModifier, u"۹"_s);
    CHECK(spy.count() == 1);
}
