// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtcatch.h"
#include "ui/common/fields.h"
#include "ui/common/scripteddialogs.h"
#include "ui/common/tableview.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace meyar::ui;

TEST_CASE("a number field takes Urdu digits and knows empty from wrong")
{
    const Theme theme;
    NumberField field;
    CHECK(field.isAcceptable());
    CHECK_FALSE(field.value());

    field.setText(u"۱۲۳"_s);
    CHECK(field.value() == 123.0);
    field.setText(u"1,204"_s);
    CHECK(field.value() == 1204.0);
    field.setText(u"12x"_s);
    CHECK_FALSE(field.value());
    CHECK_FALSE(field.isAcceptable());
    field.setText(u"2.5"_s);
    CHECK_FALSE(field.isAcceptable()); // whole numbers unless told otherwise
    field.setDecimals(1);
    CHECK(field.value() == 2.5);
    field.setRange(0, 2);
    CHECK_FALSE(field.isAcceptable());
    field.setValue(std::nullopt);
    CHECK(field.text().isEmpty());
}

TEST_CASE("a note is plain text, whatever is pasted")
{
    const Theme theme;
    NoteEdit note(u"Note"_s);
    note.show();
    note.setFocus();
    QMimeData clip;
    clip.setHtml(u"<b>bold</b><img src='file:///etc/passwd'>"_s);
    clip.setText(u"bold\u202Etxet"_s);
    QTest::keyClicks(&note, u"a "_s);
    CHECK(note.loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/passwd"_s)).isNull());
    CHECK_FALSE(note.acceptRichText());
    CHECK(note.toPlainText() == u"a ");
}

TEST_CASE("a note tells that it changed when the person leaves it, once")
{
    const Theme theme;
    QWidget window;
    auto *note = new NoteEdit(u"Note"_s, &window);
    auto *other = new TextField(u"Other"_s, &window);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    const QSignalSpy finished(note, &NoteEdit::editingFinished);

    note->setFocus();
    other->setFocus();
    CHECK(finished.isEmpty());
    note->setFocus();
    QTest::keyClicks(note, u"seen"_s);
    other->setFocus();
    CHECK(finished.size() == 1);
}

TEST_CASE("a date may be absent")
{
    const Theme theme;
    DateField field(u"Date"_s);
    CHECK_FALSE(field.optionalDate());
    field.setOptionalDate(QDate(2026, 3, 12));
    CHECK(field.optionalDate() == QDate(2026, 3, 12));
    CHECK(field.text() == u"12 March 2026");
    field.setOptionalDate(std::nullopt);
    CHECK_FALSE(field.optionalDate());
}

TEST_CASE("the caption of a form row names its field, and a problem is described")
{
    const Theme theme;
    auto *field = new TextField;
    FormRow row(u"Factory"_s, field);
    row.setHint(u"As on its gate"_s);
    CHECK(field->accessibleName() == u"Factory");
    CHECK(field->accessibleDescription() == u"As on its gate");
    row.setProblem(u"Give it a name"_s);
    CHECK(field->property("invalid").toBool());
    row.setProblem({});
    CHECK(field->accessibleDescription() == u"As on its gate");
    CHECK_FALSE(field->property("invalid").toBool());
}

TEST_CASE("Enter opens a row, and a group row spans the table")
{
    const Theme theme;
    QStandardItemModel model(3, 2);
    model.setData(model.index(0, 0), true, GroupRole);
    TableView view(u"Findings"_s);
    view.setModel(&model);
    const QSignalSpy opened(&view, &TableView::opened);

    CHECK(view.columnSpan(0, 0) == 2);
    CHECK(view.rowHeight(1) == 33);
    view.setCurrentIndex(model.index(1, 0));
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK(opened.size() == 1);
    CHECK(view.accessibleName() == u"Findings");

    view.setLayoutDirection(Qt::RightToLeft);
    view.selectRow(2);
    CHECK(view.currentIndex().row() == 2);
}

TEST_CASE("scripted dialogs answer in order")
{
    ScriptedDialogs dialogs;
    dialogs.answers = {u"/tmp/a.meyar"_s};
    QString path;
    const auto keep = [&path](const QString &chosen) { path = chosen; };
    dialogs.chooseOpenFile(nullptr, u"Open"_s, {}, keep);
    CHECK(path == u"/tmp/a.meyar");
    dialogs.chooseFolder(nullptr, u"Folder"_s, keep);
    CHECK(path.isEmpty());
    CHECK(dialogs.asked == QStringList{u"Open"_s, u"Folder"_s});
}

TEST_CASE("an empty date takes digits and nothing else that is written")
{
    DateField field;
    field.show();
    QTest::keyClicks(&field, u"]u["_s);
    CHECK_FALSE(field.optionalDate());
    CHECK_FALSE(field.text().contains(u']'));
    QTest::keyClick(&field, Qt::Key_1);
    CHECK(field.optionalDate());
}

TEST_CASE("the wheel over a list or a date changes neither")
{
    const Theme theme;
    QWidget window;
    auto *list = new QComboBox(&window);
    list->addItems({u"one"_s, u"two"_s, u"three"_s});
    list->setCurrentIndex(1);
    auto *date = new DateField(u"Date"_s, &window);
    date->move(0, 60);
    date->setOptionalDate(QDate(2026, 3, 12));
    window.resize(300, 120);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    for (QWidget *field : {static_cast<QWidget *>(list), static_cast<QWidget *>(date)}) {
        field->setFocus();
        const QPointF middle(field->width() / 2.0, field->height() / 2.0);
        QWheelEvent turn(middle, field->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(field, &turn);
    }
    CHECK(list->currentIndex() == 1);
    CHECK(date->optionalDate() == QDate(2026, 3, 12));
}
