// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/pointrow.h"

#include "ui/common/label.h"
#include "ui/common/marks.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace meyar::ui {

namespace {

constexpr int markSize = 18;

} // namespace

PointRow::PointRow(QWidget *parent)
    : QAbstractButton(parent)
    , m_mark(new MarkLabel(Mark::Empty, markSize))
    , m_title(new Label(TextRole::BodyBold))
    , m_sentence(new Label(TextRole::Small))
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_sentence->setTone(Tone::Muted);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_sentence);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::xs, space::m, space::xs);
    row->setSpacing(space::l);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_mark, m_title, m_sentence}) {
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
}

void PointRow::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

QSize PointRow::sizeHint() const
{
    return layout()->sizeHint();
}

int PointRow::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void PointRow::checkStateSet()
{
    QAbstractButton::checkStateSet();
    m_mark->setMark(isChecked() ? Mark::Good : Mark::Empty);
    m_title->setTone(isChecked() ? Tone::Good : Tone::Normal);
}

void PointRow::paintEvent(QPaintEvent *)
{
    if (!underMouse() || !isEnabled()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().sunk);
    painter.drawRoundedRect(rect(), metric::inputRadius, metric::inputRadius);
}

} // namespace meyar::ui
