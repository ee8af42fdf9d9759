// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that every page keeps, on the sample programme, in both languages.
#include "tests/app/samplewindow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int smallestTarget = 24;

QString nameOf(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty()) {
        return widget->accessibleName();
    }
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button ? button->text() : QString();
}

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

std::string placeOf(const QWidget *widget)
{
    QString place;
    for (; widget; widget = widget->parentWidget()) {
        place += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u" < "_s;
    }
    return place.toStdString();
}

} // namespace

TEST_CASE("every page names what takes the focus, and nothing is named like the group it is in", "[window]")
{
    const SampleWindow sample;
    for (const auto display : {ui::DisplayLanguage::English, ui::DisplayLanguage::Urdu}) {
        sample.composition->languages().setDisplay(display);
        for (const QString &id : everyPage) {
            sample.goTo(id);
            REQUIRE(sample.window().currentPage());
            INFO(id.toStdString());
            int counted = 0;
            for (const QWidget *widget : sample.window().findChildren<QWidget *>()) {
                if (!takesFocus(widget)) {
                    continue;
                }
                ++counted;
                INFO(placeOf(widget));
                CHECK_FALSE(nameOf(widget).isEmpty());
                if (const auto *group = qobject_cast<const QGroupBox *>(widget->parentWidget())) {
                    CHECK(nameOf(widget) != group->title());
                }
            }
            CHECK(counted > 5);
        }
    }
}

TEST_CASE("what is pressed on any page is large enough for a finger, and inside the window", "[window]")
{
    const SampleWindow sample;
    for (const auto display : {ui::DisplayLanguage::English, ui::DisplayLanguage::Urdu}) {
        sample.composition->languages().setDisplay(display);
        for (const QString &id : everyPage) {
            sample.goTo(id);
            INFO(id.toStdString());
            const QRect frame = sample.window().rect();
            for (const QAbstractButton *button : sample.window().findChildren<QAbstractButton *>()) {
                if (!takesFocus(button)) {
                    continue;
                }
                INFO(placeOf(button));
                INFO(button->text().toStdString());
                CHECK(button->height() >= smallestTarget);
                CHECK(button->width() >= smallestTarget);
                const QRect seen(button->mapTo(&sample.window(), QPoint()), button->size());
                CHECK(seen.left() >= frame.left());
                CHECK(seen.right() <= frame.right());
            }
        }
    }
}

TEST_CASE("no label of any page is narrower than its words", "[window]")
{
    const SampleWindow sample;
    for (const auto display : {ui::DisplayLanguage::English, ui::DisplayLanguage::Urdu}) {
        sample.composition->languages().setDisplay(display);
        for (const QString &id : everyPage) {
            sample.goTo(id);
            INFO(id.toStdString());
            for (const QLabel *label : sample.window().findChildren<QLabel *>()) {
                if (!label->isVisible() || label->wordWrap() || label->text().isEmpty() || label->textFormat() == Qt::RichText) {
                    continue;
                }
                INFO(placeOf(label));
                INFO(label->text().toStdString());
                CHECK(label->width() + 1 >= label->minimumSizeHint().width());
                CHECK(label->height() + 1 >= label->minimumSizeHint().height());
            }
            for (const QAbstractButton *button : sample.window().findChildren<QAbstractButton *>()) {
                if (!button->isVisible() || button->text().isEmpty()) {
                    continue;
                }
                INFO(placeOf(button));
                INFO(button->text().toStdString());
                CHECK(button->width() + 1 >= button->minimumSizeHint().width());
            }
        }
    }
}
