// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/notescard.h"

#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

NotesCard::NotesCard(QWidget *parent)
    : QWidget(parent)
    , m_title(new SectionHeader)
    , m_first(new Label(TextRole::Small))
    , m_sort(new Button)
{
    m_first->setTone(Tone::Muted);
    m_first->setMaximumLines(2);
    m_sort->setObjectName(u"sortNotes"_s);
    m_sort->setSmall(true);
    m_title->addTrailing(m_sort);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_title);
    column->addWidget(m_first);
    column->addSpacing(space::s);
    column->addWidget(new Hairline);
    connect(m_sort, &Button::clicked, this, &NotesCard::sortRequested);
    hide();
}

void NotesCard::setNotes(const std::vector<QuickNote> &notes)
{
    m_count = int(notes.size());
    setVisible(m_count > 0);
    if (m_count > 0) {
        m_first->setText(notes.front().text);
        retranslate();
    }
}

void NotesCard::retranslate()
{
    m_title->setTitle(tr("Notes to sort (%1)").arg(isolated(QString::number(m_count))));
    m_sort->setText(tr("Sort"));
    m_sort->setAccessibleName(tr("Sort the quick notes"));
}

} // namespace meyar::ui
