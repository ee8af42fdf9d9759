// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/interviews/bench.h"
#include "ui/interviews/interviewform.h"
#include "ui/interviews/sealededit.h"
#include "ui/interviews/unlockcard.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    explicit Desk(InterviewBench &bench)
        : controller(*bench.workspace)
        , window(controller)
    {
        window.openFor(bench.audit);
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }
    template<typename Widget>
    Widget *find(const char *name)
    {
        auto *found = window.findChild<Widget *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    ui::SealedEdit *newInterview()
    {
        find<QPushButton>("addInterview")->click();
        auto *notes = find<ui::SealedEdit>("interviewNotes");
        REQUIRE(QTest::qWaitFor([&] { return notes->isVisible() && controller.current(); }));
        return notes;
    }
    ui::InterviewsController controller;
    ui::InterviewsWindow window;
};

bool anyFileHolds(const QString &folder, const QString &text)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        if (content.contains(text.toUtf8())
            || content.contains(QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2))) {
            return true;
        }
    }
    return false;
}

bool anyTextShows(const QWidget &window, const QString &text)
{
    for (const QTextEdit *edit : window.findChildren<QTextEdit *>()) {
        if (edit->toPlainText().contains(text)) {
            return true;
        }
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->text().contains(text)) {
            return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("The first time a passphrase is chosen and the recovery sheet shown", "[ui][interviews]")
{
    InterviewBench bench;
    Desk desk(bench);
    CHECK(desk.window.windowTitle() == u"Notes");
    auto *first = desk.find<QLineEdit>("passphrase");
    auto *second = desk.find<QLineEdit>("repeatPassphrase");
    CHECK(first->echoMode() == QLineEdit::Password);
    CHECK(desk.find<QLabel>("proposedPassphrase")->text().count(u'-') == 5);
    QTest::keyClicks(first, u"short"_s);
    CHECK(desk.find<QLabel>("strength")->text().startsWith(u"Too short"));
    first->setText(bench.passphrase);
    second->setText(u"another"_s);
    desk.find<QPushButton>("unlock")->click();
    CHECK_FALSE(bench.session().isSetUp());
    second->setText(bench.passphrase);
    desk.find<QPushButton>("unlock")->click();
    auto *lines = desk.find<QLabel>("recoveryLines");
    REQUIRE(QTest::qWaitFor([&] { return lines->isVisible(); }));
    CHECK(lines->text().startsWith(u"1: "));
    CHECK(first->text().isEmpty());
    desk.find<QPushButton>("recoveryDone")->click();
    CHECK(lines->text().isEmpty());
    CHECK(desk.find<QPushButton>("addInterview")->isVisible());
}

TEST_CASE("What is typed is sealed, listed and opened again", "[ui][interviews]")
{
    InterviewBench bench;
    bench.setUp();
    Desk desk(bench);
    QTest::keyClicks(desk.newInterview(), u"quokkafield"_s);
    REQUIRE(QTest::qWaitFor([&] {
        const auto rows = bench.stored();
        return rows.size() == 1 && desk.controller.rows().size() == 1
            && openedInterview(*bench.session().keys(), rows[0])->notes == u"quokkafield";
    }));
    CHECK(desk.find<QListWidget>("interviewList")->count() == 1);
    CHECK_FALSE(anyFileHolds(bench.folder.path(), u"quokkafield"_s));
    bench.session().lock();
    bench.unlock();
    auto *notes = desk.find<ui::SealedEdit>("interviewNotes");
    CHECK(QTest::qWaitFor([&] { return notes->isVisible() && notes->toPlainText() == u"quokkafield"; }));
    CHECK(bench.errors.empty());
}

TEST_CASE("Locked while a modal dialog is open: hidden, wiped, and the unsaved text kept sealed", "[ui][interviews]")
{
    InterviewBench bench;
    bench.setUp();
    Desk desk(bench);
    ui::SealedEdit *notes = desk.newInterview();
    bench.session().setIdleLimit(10 * 60 * 1000);
    QDialog dialog(&desk.window);
    dialog.setModal(true);
    bool hiddenInTime = false;
    QTimer::singleShot(0, &dialog, [&] {
        notes->setPlainText(u"unsavedwombat"_s); // its pause has not passed when the lock comes
        bench.session().setIdleLimit(1);
        bool unlocked = false;
        // Any key starts the idle timer anew, as at the desk.
        QTest::keyClick(&dialog, Qt::Key_Shift);
        unlocked = QTest::qWaitFor([&] { return !bench.session().isUnlocked(); }, 2000);
        hiddenInTime = unlocked && !notes->isVisible() && dialog.isVisible();
        dialog.reject();
    });
    dialog.exec();
    CHECK(hiddenInTime);
    CHECK_FALSE(anyTextShows(desk.window, u"unsavedwombat"_s));
    CHECK_FALSE(desk.controller.current());
    CHECK_FALSE(bench.session().keys()->seal(bench.audit, {u"t"_s, bench.audit.uuid(), u"f"_s}, "x")); // keys are gone
    CHECK_FALSE(anyFileHolds(bench.folder.path(), u"unsavedwombat"_s));
    bench.session().setIdleLimit(60'000);
    bench.unlock();
    const auto rows = bench.stored();
    REQUIRE(rows.size() == 1);
    CHECK(openedInterview(*bench.session().keys(), rows[0])->notes == u"unsavedwombat");
}

TEST_CASE("Nothing leaves a sealed field by the clipboard", "[ui][interviews]")
{
    QApplication::clipboard()->setText(u"before"_s);
    ui::SealedEdit edit;
    edit.show();
    edit.setPlainText(u"secretpangolin"_s);
    edit.selectAll();
    QTest::keySequence(&edit, QKeySequence::Copy);
    QTest::keySequence(&edit, QKeySequence::Cut);
    edit.copy();
    CHECK_FALSE(QApplication::clipboard()->text().contains(u"secret"));
    CHECK(edit.toPlainText() == u"secretpangolin");
    CHECK(edit.contextMenuPolicy() == Qt::NoContextMenu);
    CHECK_FALSE(edit.acceptRichText());
}

TEST_CASE("With a projector on no confidential widget is visible", "[ui][interviews]")
{
    InterviewBench bench;
    bench.setUp();
    Desk desk(bench);
    desk.newInterview()->setPlainText(u"hiddennumbat"_s);
    const auto visible = [] {
        int count = 0;
        for (const QWidget *widget : QApplication::allWidgets()) {
            count += widget->property("confidential").toBool() && widget->isVisible() ? 1 : 0;
        }
        return count;
    };
    CHECK(visible() > 0);
    bench.session().setProjecting(true);
    CHECK(visible() == 0);
    CHECK_FALSE(desk.window.isVisible());
    desk.window.openFor(bench.audit);
    CHECK_FALSE(desk.window.isVisible());
    desk.window.show(); // even so
    CHECK(visible() == 0);
    CHECK_FALSE(anyTextShows(desk.window, u"hiddennumbat"_s));
}

TEST_CASE("Closed interviews can be read no more, by whoever has the passphrase", "[ui][interviews]")
{
    for (const bool withCard : {true, false}) {
        CAPTURE(withCard);
        InterviewBench bench(withCard);
        bench.setUp();
        Desk desk(bench);
        desk.newInterview()->setPlainText(u"gone"_s);
        desk.controller.flush();
        REQUIRE(QTest::qWaitFor([&] { return desk.controller.mayClose(); }));
        std::optional<bool> destroyed;
        QObject::connect(&desk.controller, &ui::InterviewsController::closed, &desk.window,
                         [&](int, bool keyDestroyed) { destroyed = keyDestroyed; });
        REQUIRE(QTest::qWaitFor([&] { return desk.find<QPushButton>("closeInterviews")->isEnabled(); }));
        desk.find<QPushButton>("closeInterviews")->click();
        auto *confirm = desk.find<QPushButton>("confirmClose");
        REQUIRE(confirm->isVisible());
        confirm->click();
        REQUIRE(QTest::qWaitFor([&] { return destroyed.has_value(); }));
        CHECK(*destroyed == withCard);
        CHECK(openedInterview(*bench.session().keys(), bench.stored()[0]).has_value() != withCard);
        REQUIRE(QTest::qWaitFor([&] { return desk.find<QPushButton>("addInterview")->isEnabled() == withCard; }));
    }
}
