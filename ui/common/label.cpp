// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/label.h"

#include "ui/common/labellayout.h"
#include "ui/common/palette.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>

namespace meyar::ui {

namespace {
constexpr int unbounded = 1 << 20;
}

Label::Label(TextRole role, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    if (role == TextRole::Caption) {
        m_tone = Tone::Faint;
    }
    relayout();
}

Label::Label(const QString &text, TextRole role, QWidget *parent)
    : Label(role, parent)
{
    setText(text);
}

Label::~Label() = default;

void Label::setText(const QString &text)
{
    if (text != QLabel::text()) {
        QLabel::setText(text);
        relayout();
    }
}

void Label::setRole(TextRole role)
{
    m_role = role;
    relayout();
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Label::setLanguage(std::optional<Language> language)
{
    m_language = language;
    if (language) {
        setLayoutDirection(meyar::isRightToLeft(*language) ? Qt::RightToLeft : Qt::LeftToRight);
    } else {
        unsetLayoutDirection();
    }
    relayout();
}

void Label::setWrap(bool wrap)
{
    m_wrap = wrap;
    relayout();
}

void Label::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    relayout();
}

Language Label::textLanguage() const
{
    if (m_language) {
        return *m_language;
    }
    // An Urdu name in an English window gets the Urdu size, but never Nastaliq where nobody planned
    // for it.
    const bool urdu = baseOf(text(), uiLanguage()) == Language::Urdu;
    return urdu && !isNastaliq(m_role, Language::Urdu) ? Language::Urdu : uiLanguage();
}

const LabelLayout &Label::layoutFor(int width) const
{
    if (!m_layout || m_layout->request.width != width) {
        const Language language = textLanguage();
        m_layout = std::make_unique<LabelLayout>(LabelLayout::Request{
            .text = text(),
            .font = fontOf(m_role, language),
            .lineHeight = lineHeightOf(m_role, language),
            .width = width,
            .wrap = m_wrap,
            .maximumLines = m_maximumLines,
            .direction = layoutDirection(),
            .alignment = alignment() & Qt::AlignHorizontal_Mask,
            .trim = isNastaliq(m_role, language),
        });
    }
    return *m_layout;
}

void Label::relayout()
{
    m_layout.reset();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(m_wrap);
    setSizePolicy(policy);
    updateGeometry();
    update();
}

QSize Label::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const QSize frame(margins.left() + margins.right(), margins.top() + margins.bottom());
    int width = layoutFor(unbounded).naturalWidth;
    if (m_wrap) {
        width = qMin(width, 640);
    }
    return QSize(width, layoutFor(width).height) + frame;
}

QSize Label::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    const int oneLine = lineHeightOf(m_role, textLanguage());
    return m_wrap ? QSize(qMin(hint.width(), 40), oneLine)
                  : QSize(qMin(hint.width(), 24), hint.height());
}

bool Label::hasHeightForWidth() const
{
    return m_wrap;
}

int Label::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return layoutFor(width - margins.left() - margins.right()).height + margins.top()
        + margins.bottom();
}

void Label::paintEvent(QPaintEvent *)
{
    const QRect box = contentsRect();
    const LabelLayout &layout = layoutFor(box.width());
    int top = box.top();
    if (alignment() & Qt::AlignVCenter) {
        top += qMax(0, (box.height() - layout.height) / 2);
    } else if (alignment() & Qt::AlignBottom) {
        top += qMax(0, box.height() - layout.height);
    }
    QPainter painter(this);
    const QColor ink = inkOf(tokens(), m_tone);
    layout.paint(painter, QPointF(box.left(), top),
                 isEnabled() ? ink : mixed(tokens().text3, tokens().surface, 0.6));
}

void Label::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    const bool cut = layoutFor(contentsRect().width()).isElided;
    setToolTip(cut ? text() : QString());
}

void Label::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        relayout();
        break;
    case QEvent::PaletteChange:
    case QEvent::EnabledChange:
        update();
        break;
    default:
        break;
    }
    QLabel::changeEvent(event);
}

} // namespace meyar::ui
