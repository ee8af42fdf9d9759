// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/questionchooser.h"

#include "ui/common/bidi.h"
#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize boxSize(560, 420);
constexpr int rowHeight = 28;

bool fits(const QuestionChoice &question, const QStringList &words)
{
    const QString text = question.code + u' ' + question.text + u' ' + question.section + u' ' + question.name;
    for (const QString &word : words) {
        if (!text.contains(word, Qt::CaseInsensitive)) {
            return false;
        }
    }
    return true;
}

} // namespace

QuestionChooser::QuestionChooser(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::Heading))
    , m_search(new SearchField)
    , m_list(new QListWidget)
    , m_none(new Label(TextRole::Body))
{
    auto *card = new Card(this);
    m_box = card;
    m_list->setObjectName(u"questionChoices"_s);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setTone(Tone::Faint);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_search);
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(m_none);
    m_search->installEventFilter(this);
    parent->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &QuestionChooser::filter);
    connect(m_list, &QListWidget::itemActivated, this, &QuestionChooser::take);
    connect(m_list, &QListWidget::itemClicked, this, &QuestionChooser::take);
    hide();
}

void QuestionChooser::open(const QString &title, const std::vector<QuestionChoice> &questions)
{
    m_before = QApplication::focusWidget();
    m_questions = questions;
    m_title->setText(title);
    m_search->setAccessibleName(tr("Find a question"));
    m_search->setPlaceholderText(tr("Code, words or section"));
    m_list->setAccessibleName(tr("Questions"));
    m_none->setText(tr("No question has these words."));
    m_search->clear();
    filter({});
    place();
    show();
    raise();
    m_search->setFocus(Qt::PopupFocusReason);
}

void QuestionChooser::filter(const QString &text)
{
    m_list->clear();
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QuestionChoice &question : m_questions) {
        if (fits(question, words)) {
            auto *item = new QListWidgetItem(dotted({question.code, question.text.simplified()}), m_list);
            item->setSizeHint({0, rowHeight});
            item->setData(Qt::UserRole, question.name);
            item->setToolTip(dotted({question.section, question.text}).toHtmlEscaped());
        }
    }
    m_list->setCurrentRow(0);
    m_none->setVisible(m_list->count() == 0);
}

void QuestionChooser::take()
{
    if (const QListWidgetItem *item = m_list->currentItem()) {
        const QString name = item->data(Qt::UserRole).toString();
        close();
        Q_EMIT chosen(name);
    }
}

void QuestionChooser::close()
{
    hide();
    if (m_before) {
        m_before->setFocus(Qt::PopupFocusReason);
    }
}

void QuestionChooser::place()
{
    setGeometry(parentWidget()->rect());
    const QSize size = boxSize.boundedTo(this->size() - QSize(40, 40));
    m_box->setGeometry(QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size));
}

bool QuestionChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QApplication::sendEvent(m_list, event);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QuestionChooser::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    }
}

void QuestionChooser::mousePressEvent(QMouseEvent *)
{
    close();
}

bool QuestionChooser::focusNextPrevChild(bool)
{
    (m_search->hasFocus() ? static_cast<QWidget *>(m_list) : m_search)->setFocus(Qt::TabFocusReason);
    return true;
}

void QuestionChooser::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(0, 0, 0, 70));
}

} // namespace meyar::ui
