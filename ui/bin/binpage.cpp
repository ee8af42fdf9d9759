// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bin/binpage.h"

#include "ui/bin/bincontroller.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"
#include "ui/common/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace meyar::ui {

using namespace Qt::StringLiterals;

BinPage::BinPage(BinController &controller, QWidget *parent)
    : Page({u"bin"_s, u"trash-empty"_s, [] { return tr("Bin"); }, RailPlace::Foot}, parent)
    , m_controller(controller)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_hint(new Label(TextRole::Body))
    , m_putBack(new Button(ButtonKind::Primary))
    , m_stack(new QStackedWidget)
    , m_table(new TableView(QString()))
    , m_empty(new EmptyState(u"trash-empty"_s))
    , m_action(new QAction(this))
{
    m_hint->setTone(Tone::Muted);
    m_putBack->setObjectName(u"putBack"_s);
    m_putBack->setIconName(u"edit-undo"_s);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::l);
    bar->addWidget(m_hint, 1);
    bar->addWidget(m_putBack, 0, Qt::AlignVCenter);
    m_sorted->setSourceModel(&controller.model());
    m_sorted->setSortRole(SortRole);
    m_sorted->setSortLocaleAware(true);
    m_table->setObjectName(u"bin"_s);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(BinModel::When, Qt::DescendingOrder);
    m_table->setStretchColumn(BinModel::Title);
    m_table->setPreferredWidths({{BinModel::Kind, 150}, {BinModel::Factory, 220}, {BinModel::By, 170},
                                 {BinModel::When, 190}});
    auto *card = new Card;
    card->body()->setContentsMargins(1, 1, 1, space::s);
    card->body()->addWidget(m_table);
    m_stack->addWidget(card);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
    m_action->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    setKeywords(m_action, u"restore undelete wapas واپس کوڑا bin recycle trash"_s);
    addAction(m_action);
    connect(m_action, &QAction::triggered, this, &BinPage::putBack);
    connect(m_putBack, &Button::clicked, this, &BinPage::putBack);
    connect(m_table, &TableView::opened, this, &BinPage::putBack);
    connect(&m_controller, &BinController::loaded, this, &BinPage::update);
}

void BinPage::activated()
{
    m_controller.load();
    m_table->setFocus(Qt::OtherFocusReason);
}

QString BinPage::contextLine() const
{
    return tr("what was removed, and the way back");
}

void BinPage::update()
{
    const bool isEmpty = m_sorted->rowCount() == 0;
    m_stack->setVisible(m_controller.isLoaded());
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_putBack->setVisible(!isEmpty);
    m_hint->setVisible(!isEmpty);
    m_action->setEnabled(!isEmpty);
    if (!isEmpty && !m_table->currentIndex().isValid()) {
        m_table->selectRow(0);
    }
}

void BinPage::putBack()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid()) {
        m_controller.putBack(m_sorted->mapToSource(index).row());
    }
}

void BinPage::retranslate()
{
    m_controller.retranslate();
    m_hint->setText(tr("Nothing here is lost: what is put back has everything it had."));
    m_putBack->setText(tr("Put back"));
    m_putBack->setKeyHint(u"Enter"_s);
    m_action->setText(tr("Put back what is chosen in the bin"));
    m_table->setAccessibleName(tr("Bin"));
    m_empty->setTexts(tr("The bin is empty"),
                      tr("Factories, audits, findings, actions, photos and documents that are "
                         "removed wait here."));
    update();
}

} // namespace meyar::ui
