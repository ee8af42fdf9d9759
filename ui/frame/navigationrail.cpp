// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/navigationrail.h"

#include "ui/common/chips.h"
#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr int withWord = 48; ///< a button that is lower shows its icon alone
constexpr int lowest = 26;

/// The app's own mark at the head of the rail.
class Logo final : public QWidget
{
public:
    Logo() { setFixedSize(80, 56); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        appIcon().paint(&painter, QRect(25, 13, 30, 30));
    }
};

} // namespace

RailButton::RailButton(const PageInfo &info, QWidget *parent)
    : QAbstractButton(parent)
    , m_info(info)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("focusRadius", 5);
    setObjectName(QStringLiteral("rail-") + info.id);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void RailButton::setBadge(int count)
{
    m_badge = count;
    updateName();
    update();
}

void RailButton::retranslate()
{
    setText(m_info.title());
    updateName();
    update();
}

void RailButton::updateName()
{
    setAccessibleName(text());
    setAccessibleDescription(m_badge > 0 ? tr("%n open", nullptr, m_badge) : QString());
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const QRect ground = rect().adjusted(6, 0, -6, 0);
    if (isChecked()) {
        paintRound(painter, ground, metric::cardRadius, t.accent.ground);
        const int inset = height() >= withWord ? 12 : 5;
        const QRect bar(0, inset, 3, height() - 2 * inset);
        paintRound(painter, mirrored(bar, rect(), layoutDirection()), 1.5, t.accent.ink);
    } else if (underMouse()) {
        paintRound(painter, ground, metric::cardRadius, t.window);
    }
    const QColor ink = isChecked() ? t.accent.ink : t.text2;
    const bool hasWord = height() >= withWord;
    const QRectF glyph((width() - 22) / 2.0, hasWord ? 8 : (height() - 22) / 2.0, 22, 22);
    paintIcon(painter, glyph, m_info.icon, ink, rightToLeft && isDirectional(m_info.icon));

    const bool urdu = uiLanguage() == Language::Urdu;
    QFont font = fontOf(isChecked() ? TextRole::SmallBold : TextRole::Small);
    font.setPixelSize(urdu ? 13 : 11);
    if (hasWord) {
        paintLine(painter, QRect(2, 30, width() - 4, urdu ? 22 : 20), Qt::AlignHCenter, text(), font,
                  ink, layoutDirection());
    }
    if (m_badge > 0) {
        const int x = rightToLeft ? int(glyph.left()) - 2 : int(glyph.right()) + 2;
        Badge::paint(painter, QPoint(x, int(glyph.top()) + 4), m_badge, t.bad.ink, t.surface);
    }
}

void RailButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QAbstractButton::changeEvent(event);
    update();
}

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_logo(new Logo)
    , m_main(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
{
    setFixedWidth(80);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 2);
    column->setSpacing(0);
    column->addWidget(m_logo);
    for (QVBoxLayout *part : {m_main, m_foot}) {
        part->setSpacing(2);
    }
    column->addLayout(m_main);
    column->addStretch();
    column->addLayout(m_foot);
}

RailButton *NavigationRail::add(const PageInfo &info)
{
    auto *button = new RailButton(info, this);
    (info.place == RailPlace::Foot ? m_foot : m_main)->addWidget(button);
    if (info.place == RailPlace::Foot) {
        m_buttons.append(button);
    } else {
        qsizetype at = 0;
        while (at < m_buttons.size() && m_buttons[at]->info().place == RailPlace::Main) {
            ++at;
        }
        m_buttons.insert(at, button);
    }
    for (qsizetype i = 1; i < m_buttons.size(); ++i) {
        setTabOrder(m_buttons[i - 1], m_buttons[i]);
    }
    fit();
    connect(button, &QAbstractButton::clicked, this, [this, id = info.id] {
        setCurrent(id); // a click on the current one would otherwise uncheck it
        Q_EMIT chosen(id);
    });
    return button;
}

void NavigationRail::arrange(const QStringList &mainIds)
{
    for (RailButton *button : m_buttons) {
        if (button->info().place == RailPlace::Main) {
            m_main->removeWidget(button);
            button->setVisible(mainIds.contains(button->info().id));
        }
    }
    const auto place = [&mainIds](const RailButton *button) {
        const qsizetype at = mainIds.indexOf(button->info().id);
        return button->info().place != RailPlace::Main ? mainIds.size() : at < 0 ? mainIds.size() + 1 : at;
    };
    std::ranges::stable_sort(m_buttons, {}, place); // hidden ones last
    for (RailButton *button : m_buttons) {
        if (button->info().place == RailPlace::Main) {
            m_main->addWidget(button);
        }
    }
    for (qsizetype i = 1; i < m_buttons.size(); ++i) {
        setTabOrder(m_buttons[i - 1], m_buttons[i]);
    }
    fit();
}

/// Where the window is low, words go first, then the mark at the head.
void NavigationRail::fit()
{
    const auto shown = std::ranges::count_if(m_buttons, [](const RailButton *button) { return !button->isHidden(); });
    if (shown == 0) {
        return;
    }
    const int gaps = 2 * int(shown) + 2;
    m_logo->setVisible(height() - m_logo->height() - gaps >= int(shown) * lowest);
    const int room = (height() - (m_logo->isHidden() ? 0 : m_logo->height()) - gaps) / int(shown);
    for (RailButton *button : m_buttons) {
        const int natural = button->sizeHint().height();
        button->setFixedHeight(room >= natural ? natural : room >= withWord ? room : qBound(lowest, room, withWord - 1));
    }
}

void NavigationRail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void NavigationRail::setCurrent(const QString &id)
{
    for (RailButton *button : m_buttons) {
        button->setChecked(button->info().id == id);
    }
}

RailButton *NavigationRail::button(const QString &id) const
{
    for (RailButton *button : m_buttons) {
        if (button->info().id == id) {
            return button;
        }
    }
    return nullptr;
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(mirrored(QRect(width() - 1, 0, 1, height()), rect(), layoutDirection()),
                     tokens().line);
}

void NavigationRail::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    for (qsizetype i = 0; step != 0 && i < m_buttons.size(); ++i) {
        const bool isNext = i + step >= 0 && i + step < m_buttons.size() && m_buttons[i + step]->isVisibleTo(this);
        if (m_buttons[i]->hasFocus() && isNext) {
            m_buttons[i + step]->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

} // namespace meyar::ui
