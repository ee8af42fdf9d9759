// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fields.h"

#include "ui/common/fonts.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTextCharFormat>

namespace meyar::ui {

namespace {

// QDateEdit has no empty value: this day stands for none and shows the special text.
constexpr int noDay = 1;
QDate noDate()
{
    return {1900, 1, noDay};
}

} // namespace

DateField::DateField(const QString &accessibleName, QWidget *parent)
    : QDateEdit(parent)
{
    setAccessibleName(accessibleName);
    lineEdit()->setAccessibleName(accessibleName);
    setCalendarPopup(true);
    setMinimumDate(noDate());
    setMaximumDate(QDate(2199, 12, 31));
    setMinimumHeight(metric::control);
    calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendarWidget()->setGridVisible(false);
    calendarWidget()->installEventFilter(this);
    setDate(noDate());
    retranslate();
}

std::optional<QDate> DateField::optionalDate() const
{
    return date() == noDate() ? std::nullopt : std::optional(date());
}

void DateField::setOptionalDate(std::optional<QDate> date)
{
    setDate(date.value_or(noDate()));
}

void DateField::changeEvent(QEvent *event)
{
    QDateEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::LayoutDirectionChange) {
        retranslate();
    }
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool empties = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (empties && lineEdit()->selectedText() == lineEdit()->text()) {
        setOptionalDate(std::nullopt);
        return;
    }
    const QString typed = event->text();
    if (!optionalDate() && !typed.isEmpty() && typed.at(0).isPrint() && !typed.at(0).isDigit()) {
        event->ignore(); // "No date]" is none, and not the way to one
        return;
    }
    if (!optionalDate() && !typed.isEmpty() && typed.at(0).isDigit()) {
        setDate(QDate::currentDate());
        setCurrentSection(DaySection);
        setSelectedSection(DaySection);
    }
    QDateEdit::keyPressEvent(event);
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    // The calendar opens at today, not in 1900.
    if (watched == calendarWidget() && event->type() == QEvent::Show && !optionalDate()) {
        const QSignalBlocker quiet(calendarWidget());
        calendarWidget()->setSelectedDate(QDate::currentDate());
    }
    return QDateEdit::eventFilter(watched, event);
}

bool DateField::focusNextPrevChild(bool next)
{
    return QAbstractSpinBox::focusNextPrevChild(next); // QDateEdit would stop at each section, and never leave "No date"
}

void DateField::retranslate()
{
    const bool urdu = uiLanguage() == Language::Urdu;
    setLocale(QLocale(urdu ? QLocale::Urdu : QLocale::English, QLocale::Pakistan));
    // QDateTimeEdit turns the order of the sections round in a right-to-left widget, although the
    // text runs right to left by itself: turned twice, the day comes first again.
    setDisplayFormat(isRightToLeft() ? QStringLiteral("yyyy MMMM d")
                                     : QStringLiteral("d MMMM yyyy"));
    setSpecialValueText(tr("No date"));
    const QString longest = locale().toString(QDate(2026, 9, 30), QStringLiteral("d MMMM yyyy"));
    setMinimumWidth(lineWidth(longest, fontOf(TextRole::Body)) + 52);
    QTextCharFormat plain;
    plain.setForeground(tokens().text1);
    plain.setFont(fontOf(TextRole::Body));
    QTextCharFormat head;
    head.setForeground(tokens().text3);
    head.setBackground(tokens().surface);
    head.setFont(fontOf(TextRole::Caption));
    QCalendarWidget *calendar = calendarWidget();
    calendar->setLocale(locale());
    calendar->setHeaderTextFormat(head);
    for (const auto day : {Qt::Saturday, Qt::Sunday}) {
        calendar->setWeekdayTextFormat(day, plain);
    }
}

} // namespace meyar::ui
