// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/notesorter.h"

#include "core/wording/format.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

constexpr int rowHeight = 34;
constexpr int shownRows = 8;

enum Role { NameRole = Qt::UserRole, ConfidentialRole };

} // namespace

NoteSorter::NoteSorter(QWidget *parent)
    : OverlayCard(parent, Place::Middle, {680, 620})
    , m_title(new Label(TextRole::Heading))
    , m_text(new Label(TextRole::Body))
    , m_when(new Label(TextRole::Small))
    , m_field(new SearchField)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_none(new Label(TextRole::Body))
    , m_problem(new InlineError)
    , m_remove(new Button)
    , m_later(new Button)
    , m_put(new Button(ButtonKind::Primary))
{
    setObjectName(u"noteSorter"_s);
    m_field->setObjectName(u"notePlace"_s);
    m_list->setObjectName(u"notePlaces"_s);
    m_remove->setObjectName(u"removeNote"_s);
    m_later->setObjectName(u"laterNote"_s);
    m_put->setObjectName(u"putNote"_s);
    auto *quoted = new Card;
    quoted->setTone(Tone::Accent);
    quoted->body()->addWidget(m_text);
    quoted->body()->addWidget(m_when);
    m_text->setObjectName(u"noteText"_s);
    m_text->setMaximumLines(4);
    m_when->setTone(Tone::Muted);
    m_none->setTone(Tone::Muted);
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(shownRows * rowHeight + 4);
    m_problem->hide();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::m);
    foot->addWidget(m_remove);
    foot->addStretch();
    foot->addWidget(m_later);
    foot->addWidget(m_put);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(quoted), static_cast<QWidget *>(m_field),
                          static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_none),
                          static_cast<QWidget *>(m_problem)}) {
        card()->body()->addWidget(part);
    }
    card()->body()->addLayout(foot);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &NoteSorter::search);
    connect(m_list, &QListView::activated, this, &NoteSorter::put);
    connect(m_list, &QListView::doubleClicked, this, &NoteSorter::put);
    connect(m_put, &Button::clicked, this, &NoteSorter::put);
    connect(m_later, &Button::clicked, this, &NoteSorter::skip);
    connect(m_remove, &Button::clicked, this, &NoteSorter::removeNote);
}

void NoteSorter::retranslate()
{
    m_field->setAccessibleName(tr("Find the question"));
    m_field->setPlaceholderText(tr("Code, words or section of the question"));
    m_list->setAccessibleName(tr("Questions"));
    m_none->setText(tr("No question has these words."));
    m_remove->setText(tr("Delete the note"));
    m_remove->setKeyHint(u"Del"_s);
    m_later->setText(tr("Later"));
    m_put->setText(tr("Add to this question"));
    m_put->setKeyHint(u"Enter"_s);
    if (isVisible()) {
        showNote();
    }
}

void NoteSorter::open(const std::vector<QuickNote> &notes, std::vector<NotePlace> places)
{
    if (notes.empty()) {
        return;
    }
    m_places = std::move(places);
    m_notes = notes;
    m_at = 0;
    m_shown = {};
    showNote();
    OverlayCard::open(m_field);
}

void NoteSorter::setNotes(const std::vector<QuickNote> &notes)
{
    if (!isVisible()) {
        return;
    }
    m_notes = notes;
    if (m_notes.empty()) {
        close();
        return;
    }
    for (size_t i = 0; i < m_notes.size(); ++i) {
        if (m_notes[i].id == m_shown) {
            m_at = i;
        }
    }
    m_at = m_at < m_notes.size() ? m_at : 0;
    showNote();
}

const QuickNote *NoteSorter::note() const
{
    return m_at < m_notes.size() ? &m_notes[m_at] : nullptr;
}

void NoteSorter::showNote()
{
    const QuickNote *shown = note();
    if (!shown) {
        return;
    }
    const Translation words(uiLanguage());
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(shown->atMs);
    m_title->setText(tr("Note %1 of %2 to sort").arg(number(qint64(m_at) + 1), number(qint64(m_notes.size()))));
    m_text->setText(shown->text);
    m_when->setText(tr("Written %1, %2").arg(dateText(words, at.date()), isolated(at.toString(u"HH:mm"_s))));
    m_later->setEnabled(m_notes.size() > 1);
    if (shown->id != m_shown) {
        m_shown = shown->id;
        m_field->clear();
        m_field->setFocus(Qt::OtherFocusReason);
    }
    search();
}

void NoteSorter::search()
{
    m_problem->clear();
    m_problem->hide();
    m_model->clear();
    const QuickNote *shown = note();
    for (const NotePlace &place : fittingPlaces(m_places, m_field->text(), shown ? shown->text : QString())) {
        const QString line = dotted({place.code.isEmpty() ? QString() : isolated(place.code), place.text.simplified()});
        auto *item = new QStandardItem(line);
        item->setToolTip(dotted({place.section, place.text}).toHtmlEscaped());
        item->setData(place.name, NameRole);
        item->setData(place.isConfidential, ConfidentialRole);
        item->setSizeHint({0, rowHeight});
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    const bool found = m_model->rowCount() > 0;
    m_list->setVisible(found);
    m_none->setVisible(!found);
    m_put->setEnabled(found);
    fit();
}

void NoteSorter::put()
{
    const QModelIndex index = m_list->currentIndex();
    const QuickNote *shown = note();
    if (!index.isValid() || !shown) {
        return;
    }
    if (index.data(ConfidentialRole).toBool()) {
        m_problem->show(tr("This question is confidential: what workers told is kept sealed."),
                        tr("Write it in the Notes window (Ctrl+I), then delete the quick note."));
        fit();
        return;
    }
    Q_EMIT sorted(shown->id, index.data(NameRole).toString());
}

void NoteSorter::skip()
{
    m_at = m_notes.empty() ? 0 : (m_at + 1) % m_notes.size();
    showNote();
}

void NoteSorter::removeNote()
{
    if (const QuickNote *shown = note()) {
        Q_EMIT removed(shown->id);
    }
}

bool NoteSorter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp: {
            const int step = key->key() == Qt::Key_Down ? 1
                : key->key() == Qt::Key_Up              ? -1
                : key->key() == Qt::Key_PageDown        ? shownRows
                                                        : -shownRows;
            const int row = qBound(0, m_list->currentIndex().row() + step, m_model->rowCount() - 1);
            m_list->setCurrentIndex(m_model->index(row, 0));
            return true;
        }
        case Qt::Key_Return:
        case Qt::Key_Enter:
            put();
            return true;
        case Qt::Key_Delete:
            if (m_field->text().isEmpty() || (key->modifiers() & Qt::ControlModifier)) {
                removeNote();
                return true;
            }
            break;
        default:
            break;
        }
    }
    return OverlayCard::eventFilter(watched, event);
}

} // namespace meyar::ui
