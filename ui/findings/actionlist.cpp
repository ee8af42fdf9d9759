// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/actionlist.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/label.h"
#include "ui/findings/actioncard.h"

#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

ActionList::ActionList(QWidget *parent)
    : QWidget(parent)
    , m_head(new SectionHeader({}, this))
    , m_add(new Button(ButtonKind::Plain, this))
    , m_note(new Label(TextRole::Small, this))
    , m_column(new QVBoxLayout(this))
{
    m_add->setObjectName(u"addAction"_s);
    m_add->setIconName(u"list-add"_s);
    m_add->setKeyHint(u"Ctrl N"_s);
    m_add->setSmall(true);
    m_head->addTrailing(m_add);
    m_note->setTone(Tone::Faint);
    m_column->setContentsMargins({});
    m_column->setSpacing(space::m);
    m_column->addWidget(m_head);
    m_column->addWidget(m_note);
    connect(m_add, &Button::clicked, this, &ActionList::actionRequested);
}

void ActionList::clear()
{
    while (!m_cards.empty()) {
        drop(m_cards.back());
    }
}

void ActionList::setDetail(const FindingDetail &detail)
{
    m_isClosed = detail.line.state == FindingState::Closed;
    const std::vector<ActionCard *> cards = m_cards;
    for (ActionCard *old : cards) {
        const bool known = std::ranges::any_of(
            detail.actions, [old](const ActionLine &line) { return line.action.id == old->id(); });
        if (!known && !old->isDraft()) {
            drop(old);
        }
    }
    for (const ActionLine &line : detail.actions) {
        ActionCard *shown = card(line.action.id);
        if (!shown) {
            shown = makeCard();
        }
        shown->setLine(line);
        if (shown->isDraft()) {
            shown->setDraft(false); // it has been agreed
        }
    }
    m_head->setRemark(detail.actionsRemark);
    m_add->setVisible(!m_isClosed);
    showNote();
}

void ActionList::showNote()
{
    m_note->setVisible(m_isClosed || m_cards.empty());
    m_note->setText(m_isClosed
                        ? tr("Closed for good. If it comes back, a new finding is raised and "
                             "marked as a repeat.")
                        : tr("Nothing agreed yet: who does what by when?"));
}

ActionCard *ActionList::makeCard()
{
    auto *made = new ActionCard(this);
    made->setKindWords(m_kindWords);
    m_cards.push_back(made);
    m_column->addWidget(made);
    connect(made, &ActionCard::edited, this, &ActionList::edited);
    connect(made, &ActionCard::doneRequested, this, &ActionList::doneRequested);
    connect(made, &ActionCard::returnRequested, this, &ActionList::returnRequested);
    connect(made, &ActionCard::verificationRequested, this, &ActionList::verificationRequested);
    connect(made, &ActionCard::verified, this, &ActionList::verified);
    connect(made, &ActionCard::removalRequested, this, &ActionList::removalRequested);
    connect(made, &ActionCard::discarded, this, [this, made] {
        m_add->setFocus(Qt::OtherFocusReason);
        drop(made);
        showNote();
    });
    return made;
}

ActionCard *ActionList::card(ActionId id) const
{
    const auto found = std::ranges::find(m_cards, id, &ActionCard::id);
    return found == m_cards.end() ? nullptr : *found;
}

void ActionList::drop(ActionCard *card)
{
    if (card == m_draft) {
        m_draft.clear();
    }
    std::erase(m_cards, card);
    card->hide();
    card->deleteLater();
}

void ActionList::addDraft(const ActionLine &line)
{
    if (!m_draft || !m_draft->isDraft()) {
        m_draft = makeCard();
        m_draft->setLine(line);
        m_draft->setDraft(true);
        showNote();
    }
    m_draft->edit();
    Q_EMIT unfolded(m_draft);
}

void ActionList::keepDraft()
{
    if (m_draft && m_draft->isDraft() && m_draft->isEdited()) {
        m_draft->agree();
    }
    m_draft.clear();
}

void ActionList::verify(ActionId id, const QString &person, QDate today)
{
    if (ActionCard *shown = card(id)) {
        shown->verify(person, today);
        Q_EMIT unfolded(shown);
    }
}

void ActionList::showRefusal(ActionId id, const QString &sentence)
{
    if (ActionCard *shown = card(id)) {
        shown->showRefusal(sentence);
        Q_EMIT unfolded(shown);
    }
}

void ActionList::setKindWords(const QStringList &words)
{
    m_kindWords = words;
    for (ActionCard *shown : m_cards) {
        shown->setKindWords(words);
    }
}

void ActionList::retranslate()
{
    m_head->setTitle(tr("Actions"));
    m_add->setText(tr("Add action"));
    for (ActionCard *shown : m_cards) {
        shown->retranslate();
    }
    showNote();
}

} // namespace meyar::ui
