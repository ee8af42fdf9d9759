// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/shelflist.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/label.h"
#include "ui/exchange/exchangefactlist.h"

#include <QHBoxLayout>

namespace meyar::ui {

using namespace Qt::StringLiterals;

ShelfList::ShelfList(QWidget *parent)
    : QWidget(parent)
    , m_head(new SectionHeader({}, this))
    , m_cards(new QVBoxLayout)
{
    setObjectName(u"shelf"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addWidget(m_head);
    column->addLayout(m_cards);
    hide();
}

void ShelfList::setLines(const std::vector<ShelfLine> &lines)
{
    setVisible(!lines.empty());
    if (lines != m_lines) {
        m_lines = lines;
        rebuild();
    }
}

void ShelfList::setBusy(bool busy)
{
    setEnabled(!busy);
}

void ShelfList::rebuild()
{
    if (m_box) {
        m_box->hide();
        m_box->deleteLater(); // it may be the one whose button was pressed
    }
    m_box = new QWidget(this);
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    for (const ShelfLine &line : m_lines) {
        column->addWidget(cardOf(line));
    }
    m_cards->addWidget(m_box);
}

QWidget *ShelfList::cardOf(const ShelfLine &line)
{
    auto *card = new Card(m_box);
    card->setTone(Tone::Warn);
    card->setAccessibleName(line.title);
    card->setAccessibleDescription(line.why);
    auto *title = new Label(line.title, TextRole::BodyBold, card);
    auto *why = new Label(line.why, TextRole::Small, card);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(why);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(new MarkLabel(Mark::Warn, 18, card), 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *spoken = new QWidget(card);
    spoken->setLayoutDirection(Qt::LeftToRight); // each language begins at its own edge
    auto *english = new Label(line.english, TextRole::BodyBold, spoken);
    english->setLanguage(Language::English);
    auto *urdu = new Label(line.urdu, TextRole::BodyBold, spoken);
    urdu->setLanguage(Language::Urdu);
    spoken->setVisible(!line.isRevoked);
    auto *hint = new Label(line.isRevoked
                               ? tr("Ask the office before you take it. What that laptop made since is held back anyway; "
                                    "what it carries of others would come in.")
                               : tr("Let the sender read these words from Settings on that laptop, in "
                                    "one of the two languages. "
                                    "If they are the same, it is that laptop."),
                           TextRole::Small, card);
    auto *discard = new Button(tr("Throw away"), ButtonKind::Plain, card);
    discard->setObjectName(u"discardShelved"_s);
    discard->setAccessibleDescription(line.title);
    auto *accept = new Button(line.isRevoked ? tr("Take what it carries") : tr("Accept and merge"), ButtonKind::Plain, card);
    accept->setObjectName(u"acceptShelved"_s);
    accept->setAccessibleDescription(line.title);
    connect(accept, &Button::clicked, this, [this, id = line.id] { Q_EMIT accepted(id); });
    connect(discard, &Button::clicked, this, [this, discard, id = line.id] {
        if (discard->kind() == ButtonKind::Danger) {
            Q_EMIT discarded(id);
            return;
        }
        discard->setKind(ButtonKind::Danger);
        discard->setText(tr("Throw away for good"));
    });
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::m);
    foot->addStretch(1);
    foot->addWidget(discard);
    foot->addWidget(accept);
    auto *both = new QHBoxLayout(spoken);
    both->setContentsMargins({});
    both->setSpacing(space::xxl);
    both->addWidget(english, 1);
    both->addWidget(urdu, 1);
    card->body()->addLayout(head);
    card->body()->addWidget(spoken);
    card->body()->addWidget(hint);
    card->body()->addLayout(foot);
    return card;
}

void ShelfList::retranslate()
{
    m_head->setTitle(tr("Waiting on the shelf"));
    rebuild();
}

} // namespace meyar::ui
