// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfcheck/stepsview.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/label.h"
#include "ui/common/meters.h"
#include "ui/selfcheck/checkrow.h"
#include "ui/selfcheck/selfcheckcontroller.h"
#include "ui/selfcheck/whypanel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int asideWidth = 320;
constexpr int widthWithAside = 820;

} // namespace

StepsView::StepsView(SelfCheckController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_where(new Label(TextRole::Small))
    , m_progress(new ProgressLine)
    , m_column(nullptr)
    , m_aside(new QWidget)
    , m_why(new WhyPanel)
    , m_back(new Button)
    , m_promise(new Label(TextRole::Small))
    , m_next(new Button(ButtonKind::Primary))
{
    m_where->setTone(Tone::Muted);
    m_where->setWrap(false);
    m_promise->setTone(Tone::Muted);
    m_promise->setWrap(false);
    m_back->setObjectName(u"backScreen"_s);
    m_back->setIconName(u"go-previous"_s);
    m_next->setObjectName(u"nextScreen"_s);
    m_next->setIconName(u"go-next"_s);
    m_next->setIconTrailing(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::xl);
    head->addWidget(m_where);
    head->addWidget(m_progress, 1);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, space::m, 0);
    m_column->setSpacing(space::m);
    m_column->addStretch(1);
    m_scroll = scrollArea(content);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::l);
    foot->addWidget(m_back);
    foot->addWidget(m_promise, 1);
    foot->addWidget(m_next);
    auto *main = new QVBoxLayout;
    main->setSpacing(space::l);
    main->addLayout(head);
    main->addWidget(m_scroll, 1);
    main->addLayout(foot);
    auto *aside = new QVBoxLayout(m_aside);
    aside->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    card->body()->setContentsMargins(0, 0, 0, 0);
    auto *why = new QWidget;
    auto *margins = new QVBoxLayout(why);
    margins->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    margins->addWidget(m_why);
    card->body()->addWidget(scrollArea(why));
    aside->addWidget(card);
    m_aside->setFixedWidth(asideWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::xxl, space::l, space::xxl, space::l);
    row->setSpacing(space::xl);
    row->addLayout(main, 1);
    row->addWidget(m_aside);
    m_back->installEventFilter(this);
    m_next->installEventFilter(this);
    connect(m_back, &QPushButton::clicked, this, &StepsView::goBack);
    connect(m_next, &QPushButton::clicked, this, &StepsView::goOn);
}

void StepsView::retranslate()
{
    m_back->setText(tr("Back"));
    m_back->setKeyHint(u"⌫"_s);
    m_promise->setText(tr("Your answers are kept on this laptop only."));
    m_why->retranslate();
    m_shown = -1; // every row anew
    update();
}

void StepsView::update()
{
    if (!m_controller.isOpen()) {
        return;
    }
    const std::vector<CheckRow> rows = m_controller.rows();
    bool isSame = m_shown == m_controller.screen() && rows.size() == m_rows.size();
    for (size_t i = 0; i < rows.size() && isSame; ++i) {
        isSame = m_rows[i]->setRow(rows[i]);
    }
    if (!isSame) {
        const bool isOther = m_shown != m_controller.screen();
        m_shown = m_controller.screen();
        rebuildRows(rows);
        if (isOther) {
            m_row = 0;
            m_scroll->ensureVisible(0, 0);
        }
    }
    m_row = std::min(m_row, static_cast<int>(m_rows.size()) - 1);
    const int left = m_controller.minutesLeft();
    const int open = m_controller.toFindOut();
    QStringList where{tr("%1 of %n answered", nullptr, m_controller.asked()).arg(m_controller.answered() - open)};
    if (open > 0) {
        where.append(tr("%n to find out", nullptr, open));
    }
    if (left > 0) {
        where.append(tr("about %n min left", nullptr, left));
    }
    m_where->setText(where.join(u" · "_s));
    m_progress->setProgress(m_controller.answered(), m_controller.asked());
    m_back->setEnabled(m_controller.screen() > 0);
    const bool isLast = m_controller.screen() + 1 >= m_controller.screenCount();
    m_next->setText(isLast ? tr("See the result") : tr("Next"));
    m_next->setKeyHint(u"Enter"_s);
    showDetail(m_row);
}

void StepsView::rebuildRows(const std::vector<CheckRow> &rows)
{
    for (CheckRowView *view : m_rows) {
        view->hide();
        view->deleteLater(); // it may be the one that has just told of an answer
    }
    m_rows.clear();
    for (const CheckRow &row : rows) {
        auto *view = new CheckRowView(row);
        view->setEditable(m_controller.isEditable());
        m_column->insertWidget(static_cast<int>(m_rows.size()), view);
        view->show(); // at once: it is to take the focus
        m_rows.push_back(view);
        wire(view);
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        setTabOrder(i == 0 ? static_cast<QWidget *>(m_scroll) : m_rows[i - 1], m_rows[i]);
    }
}

int StepsView::placeOf(const CheckRowView *view) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), view);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void StepsView::wire(CheckRowView *view)
{
    connect(view, &CheckRowView::answered, this, [this, view](const QString &value) {
        const QPointer<CheckRowView> guard(view);
        const QString problem = m_controller.answer(placeOf(view), value);
        if (guard) {
            guard->showProblem(problem);
        }
    });
    connect(view, &CheckRowView::notSure, this, [this, view] { m_controller.setNotSure(placeOf(view)); });
    connect(view, &CheckRowView::entered, this, [this, view] { showDetail(placeOf(view)); });
    connect(view, &CheckRowView::done, this, [this, view] { leaveRow(placeOf(view)); });
    connect(view, &CheckRowView::stepped, this, [this, view](int by) { stepTo(placeOf(view) + by); });
}

void StepsView::showDetail(int row)
{
    if (row < 0 || row >= static_cast<int>(m_rows.size())) {
        return;
    }
    m_row = row;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setCurrent(static_cast<int>(i) == row);
    }
    m_why->setDetail(m_controller.detail(row));
}

void StepsView::leaveRow(int row)
{
    if (row >= 0 && row + 1 < static_cast<int>(m_rows.size())) {
        stepTo(row + 1);
    } else {
        m_next->setFocus(Qt::TabFocusReason);
    }
}

void StepsView::stepTo(int row)
{
    if (row >= 0 && row < static_cast<int>(m_rows.size())) {
        m_rows[static_cast<size_t>(row)]->focusAnswer();
        m_scroll->ensureWidgetVisible(m_rows[static_cast<size_t>(row)], 0, space::m);
    }
}

void StepsView::focusFirst()
{
    const std::vector<CheckRow> rows = m_controller.rows();
    const auto open = std::find_if(rows.begin(), rows.end(), [](const CheckRow &row) { return row.answer.isEmpty() && !row.isNotSure; });
    stepTo(open == rows.end() ? 0 : static_cast<int>(open - rows.begin()));
}

void StepsView::goOn()
{
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        if (m_rows[static_cast<size_t>(row)]->hasProblem()) {
            stepTo(row); // an answer that was refused is put right or emptied, not left behind
            return;
        }
    }
    if (m_controller.screen() + 1 >= m_controller.screenCount()) {
        Q_EMIT finished();
        return;
    }
    m_controller.goTo(m_controller.screen() + 1);
    focusFirst();
}

void StepsView::goBack()
{
    if (m_controller.screen() > 0) {
        m_controller.goTo(m_controller.screen() - 1);
        stepTo(0);
    }
}

/// Enter presses the button that has the focus.
bool StepsView::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<Button *>(watched);
    if (button && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            button->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StepsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_aside->setVisible(width() >= widthWithAside);
    m_promise->setVisible(width() >= widthWithAside);
}

} // namespace meyar::ui
