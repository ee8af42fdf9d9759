// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/feedback.h"

#include "ui/common/button.h"
#include "ui/common/icons.h"
#include "ui/common/label.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace meyar::ui {

namespace {

/// The icon on a round ground, large.
class Drawing final : public QWidget
{
public:
    explicit Drawing(QString name)
        : m_name(std::move(name))
    {
        setFixedSize(96, 96);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintRound(painter, rect(), 48, tokens().accent.ground);
        paintIcon(painter, QRectF(26, 26, 44, 44), m_name, tokens().accent.ink,
                  layoutDirection() == Qt::RightToLeft && isDirectional(m_name));
    }

private:
    QString m_name;
};

} // namespace

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::PageTitle))
    , m_sentence(new Label(TextRole::Body))
    , m_button(new Button(ButtonKind::Primary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    column->setSpacing(space::m);
    column->addStretch(2);
    column->addWidget(new Drawing(iconName), 0, Qt::AlignHCenter);
    column->addSpacing(space::l);
    for (Label *label : {m_title, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setFixedWidth(460);
        // An aligned item would be given its height for the width of the page.
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label);
        row->addStretch(1);
        column->addLayout(row);
    }
    m_sentence->setTone(Tone::Muted);
    column->addSpacing(space::m);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    setButtonText({});
}

void EmptyState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

void EmptyState::setButtonText(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
    m_button->setFocusPolicy(text.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
}

} // namespace meyar::ui
