// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/conflictcard.h"

#include "ui/common/button.h"
#include "ui/common/chips.h"
#include "ui/common/label.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace meyar::ui {

using namespace Qt::StringLiterals;

/// The initials on a round ground.
class ConflictCard::Avatar final : public QWidget
{
public:
    explicit Avatar(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(30, 30);
    }
    void setInitials(const QString &initials)
    {
        m_initials = initials;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintRound(painter, rect(), width() / 2.0, tokens().accent.ground);
        paintLine(painter, rect(), Qt::AlignHCenter, m_initials,
                  fontOf(TextRole::Caption, scriptOf(m_initials, Language::English)),
                  tokens().accent.ink, layoutDirection());
    }

private:
    QString m_initials;
};

/// The value, large on the ground of its tone.
class ConflictCard::ValueBanner final : public QWidget
{
public:
    explicit ValueBanner(QWidget *parent)
        : QWidget(parent)
        , m_mark(new MarkLabel(Mark::None, 20, this))
        , m_word(new Label(TextRole::Heading, this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(14, 14, 14, 14);
        row->setSpacing(10);
        row->addWidget(m_mark);
        row->addWidget(m_word, 1);
    }
    void show(const ConflictCardLine &line)
    {
        m_tone = line.tone;
        m_mark->setMark(line.mark);
        m_mark->setVisible(line.mark != Mark::None);
        m_word->setText(line.value);
        m_word->setTone(line.tone);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tint tint = tintOf(tokens(), m_tone);
        paintRound(painter, rect(), metric::inputRadius, tint.ground,
                   &tokens() == &highContrastTokens ? tint.line : QColor());
    }

private:
    Tone m_tone = Tone::Normal;
    MarkLabel *m_mark;
    Label *m_word;
};

ConflictCard::ConflictCard(int number, QWidget *parent)
    : Card(parent)
    , m_avatar(new Avatar(this))
    , m_person(new Label(TextRole::BodyBold, this))
    , m_laptop(new Label(TextRole::Small, this))
    , m_chip(new Chip({}, Tone::Accent, Mark::None, this))
    , m_value(new ValueBanner(this))
    , m_note(new Label(TextRole::Body, this))
    , m_remark(new Label(TextRole::Small, this))
    , m_choose(new Button(ButtonKind::Plain, this))
{
    body()->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    body()->setSpacing(space::l);
    buildHead();
    body()->addWidget(m_value);
    body()->addWidget(m_note);
    body()->addStretch(1);
    buildFoot();
    setCursor(Qt::PointingHandCursor);
    QSizePolicy keepsItsRoom
        = m_choose->sizePolicy(); // the card stays as it is when the button goes
    keepsItsRoom.setRetainSizeWhenHidden(true);
    m_choose->setSizePolicy(keepsItsRoom);
    m_choose->setObjectName(u"choose%1"_s.arg(number));
    m_choose->setKeyHint(QString::number(number));
    connect(m_choose, &Button::clicked, this, &ConflictCard::chosen);
}

void ConflictCard::buildHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_person->setWrap(false);
    m_laptop->setWrap(false);
    m_laptop->setTone(Tone::Muted);
    m_chip->setBold(true);
    m_chip->hide();
    words->addWidget(m_person);
    words->addWidget(m_laptop);
    head->addWidget(m_avatar);
    head->addLayout(words, 1);
    head->addWidget(m_chip, 0, Qt::AlignTop);
    body()->addLayout(head);
}

void ConflictCard::buildFoot()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::l);
    m_remark->setTone(Tone::Muted);
    foot->addWidget(m_remark, 1, Qt::AlignVCenter);
    foot->addWidget(m_choose, 0, Qt::AlignBottom);
    body()->addWidget(new Hairline(Qt::Horizontal, this));
    body()->addLayout(foot);
}

void ConflictCard::setLine(const ConflictCardLine &line)
{
    m_line = line;
    m_avatar->setInitials(line.initials);
    m_person->setText(line.person);
    m_laptop->setText(line.laptop);
    m_value->show(line);
    m_note->setLanguage(scriptOf(line.note, uiLanguage())); // in whatever language its author wrote
    m_note->setText(line.note);
    m_note->setVisible(!line.note.isEmpty());
    m_remark->setText(line.remark);
    retranslate();
}

void ConflictCard::setChosen(bool isChosen)
{
    m_chosen = isChosen;
    setSelected(isChosen);
    m_chip->setVisible(isChosen);
    m_choose->setVisible(!isChosen);
    retranslate();
}

void ConflictCard::focusButton()
{
    m_choose->setFocus(Qt::OtherFocusReason);
}

void ConflictCard::retranslate()
{
    m_chip->setText(tr("Chosen"));
    m_choose->setText(tr("Choose this answer"));
    const QString name
        = QStringList{m_line.value, m_line.person, m_line.laptop, m_line.note}.join(u", "_s);
    m_choose->setAccessibleName(tr("Choose: %1").arg(name));
    m_choose->setAccessibleDescription(m_chosen ? tr("Chosen") : QString());
}

void ConflictCard::mousePressEvent(QMouseEvent *)
{
    Q_EMIT chosen();
}

} // namespace meyar::ui
