// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/clausecard.h"

#include "ui/audits/bilingualtext.h"
#include "ui/audits/foldcard.h"
#include "ui/common/chips.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

/// Deleted at once: a widget that only waits to be deleted would still be laid out.
void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// Under the head, past the chevron.
QLayout *indented(QWidget *content)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addSpacing(metric::smallControl + space::m); // margins do not mirror, this does
    row->addWidget(content);
    return row;
}

} // namespace

ClauseCard::ClauseCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new FoldCard)
    , m_chips(nullptr)
    , m_chipBox(new QWidget)
    , m_texts(new QWidget)
    , m_textColumn(new QVBoxLayout(m_texts))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_chips = new FlowLayout(m_chipBox, space::s);
    m_textColumn->setContentsMargins(0, 0, 0, 0);
    m_textColumn->setSpacing(space::m);
    m_card->head()->addWidget(m_chipBox, 1);
    m_card->body()->addLayout(indented(m_texts));
    m_card->setOpen(false);
    connect(m_card, &FoldCard::toggled, this, &ClauseCard::rebuild);
}

void ClauseCard::setName(const QString &name)
{
    m_card->setName(name);
}

void ClauseCard::setReferences(const std::vector<ReferenceState> &references,
                               const QString &inForce, DisplayLanguage display)
{
    m_references = references;
    m_display = display;
    m_inForce = inForce;
    rebuild();
    setVisible(!references.empty());
}

void ClauseCard::rebuild()
{
    const Language language
        = m_display == DisplayLanguage::Urdu ? Language::Urdu : Language::English;
    clear(m_chips);
    clear(m_textColumn);
    QStringList shown;
    for (const ReferenceState &reference : m_references) {
        const QString citation = reference.citation.in(language);
        if (!isShown(reference) || shown.contains(citation)) {
            continue;
        }
        auto *chip = new Chip(citation, reference.national ? Tone::Accent : Tone::Normal);
        chip->setBold(shown.isEmpty());
        m_chips->addWidget(chip);
        shown.append(citation);
    }
    auto *inForce = new Label(m_inForce, TextRole::Small);
    inForce->setTone(Tone::Faint);
    inForce->setWrap(false);
    m_chips->addWidget(inForce);
    addTexts();
}

/// Areas of other schemes come last in importance: folded, only law and conventions are there, where there are any.
bool ClauseCard::isShown(const ReferenceState &reference) const
{
    return !reference.isArea || m_card->isOpen()
        || std::all_of(m_references.begin(), m_references.end(), [](const ReferenceState &other) { return other.isArea; });
}

void ClauseCard::addTexts()
{
    int shown = 0;
    for (const ReferenceState &reference : m_references) {
        if (reference.text.isEmpty() || !isShown(reference) || (shown > 0 && !m_card->isOpen())) {
            continue;
        }
        // Into the layout first: shown without a parent, a widget would be a window.
        if (shown++ > 0) {
            auto *caption = new BilingualText(TextRole::SmallBold);
            m_textColumn->addWidget(caption);
            caption->setTone(Tone::Muted);
            caption->setText(reference.citation, m_display);
        }
        auto *words = new BilingualText(TextRole::Small);
        m_textColumn->addWidget(words);
        words->setTone(Tone::Muted);
        words->setText(reference.text, m_display);
    }
    m_texts->setVisible(shown > 0);
    const bool folds = m_references.size() > 1;
    m_card->setFoldable(folds);
}

} // namespace meyar::ui
