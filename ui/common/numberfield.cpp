// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fields.h"

#include "core/base/typednumber.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <limits>

using namespace Qt::StringLiterals;

namespace meyar::ui {

NumberField::NumberField(const QString &accessibleName, QWidget *parent)
    : TextField(accessibleName, parent)
    , m_minimum(-std::numeric_limits<double>::max())
    , m_maximum(std::numeric_limits<double>::max())
{
    setCode(true);
    connect(this, &QLineEdit::textEdited, this, [this] {
        setInvalid(!isAcceptable());
        Q_EMIT valueEdited(value());
    });
}

void NumberField::setDecimals(int decimals)
{
    m_decimals = decimals;
}

void NumberField::setRange(double minimum, double maximum)
{
    m_minimum = minimum;
    m_maximum = maximum;
}

void NumberField::setUnit(const QString &unit)
{
    m_unit = unit;
    fitUnit();
}

std::optional<double> NumberField::value() const
{
    const QString typed = typedNumber(text());
    bool good = false;
    const double number = QLocale::c().toDouble(typed, &good);
    const bool whole = number == double(qint64(number));
    if (!good || (m_decimals == 0 && !whole)) {
        return std::nullopt;
    }
    return number;
}

void NumberField::setValue(std::optional<double> value)
{
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    QString shown = value ? plain.toString(*value, 'f', m_decimals) : QString();
    if (m_decimals > 0 && value) {
        while (shown.endsWith(u'0')) {
            shown.chop(1);
        }
        if (shown.endsWith(u'.')) {
            shown.chop(1);
        }
    }
    setText(shown);
    setInvalid(false);
}

bool NumberField::isAcceptable() const
{
    if (text().trimmed().isEmpty()) {
        return true;
    }
    const auto number = value();
    return number && *number >= m_minimum && *number <= m_maximum;
}

void NumberField::paintEvent(QPaintEvent *event)
{
    TextField::paintEvent(event);
    if (!m_unit.isEmpty()) {
        QPainter painter(this);
        paintLine(painter, rect().adjusted(10, 0, -10, 0), Qt::AlignRight, isolated(m_unit),
                  fontOf(TextRole::Body, baseOf(m_unit, uiLanguage())), tokens().text3,
                  Qt::LeftToRight);
    }
}

void NumberField::changeEvent(QEvent *event)
{
    TextField::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitUnit();
    }
}

void NumberField::fitUnit()
{
    const QFont font = fontOf(TextRole::Body, baseOf(m_unit, uiLanguage()));
    setTextMargins(0, 0, m_unit.isEmpty() ? 0 : lineWidth(m_unit, font) + space::s, 0);
    update();
}

} // namespace meyar::ui
