// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfcheck/topicdrawing.h"

#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

QString drawingOf(const QString &section)
{
    static const QHash<QString, QString> names{{u"pc"_s, u"people"_s},  {u"ph"_s, u"pay"_s},     {u"rv"_s, u"voice"_s},
                                               {u"yp"_s, u"young"_s},   {u"sf"_s, u"fire"_s},    {u"mc"_s, u"machine"_s},
                                               {u"hw"_s, u"health"_s},  {u"er"_s, u"environment"_s}};
    return names.value(section, u"factory"_s);
}

} // namespace

TopicDrawing::TopicDrawing(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(140);
    setFocusPolicy(Qt::NoFocus);
}

void TopicDrawing::setSection(const QString &section)
{
    if (const QString name = drawingOf(section); name != m_shown) {
        m_shown = name;
        m_drawing.load(u":/drawings/%1.svg"_s.arg(name));
        m_drawing.setAspectRatioMode(Qt::KeepAspectRatio);
        update();
    }
}

void TopicDrawing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRound(painter, rect(), metric::cardRadius, tokens().sunk, {}, 0);
    m_drawing.render(&painter, QRectF(rect()).adjusted(space::l, space::m, -space::l, -space::m));
}

} // namespace meyar::ui
