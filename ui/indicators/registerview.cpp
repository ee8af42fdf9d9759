// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/registerview.h"

#include "ui/common/bidi.h"
#include "ui/common/card.h"
#include "ui/common/feedback.h"
#include "ui/common/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>

namespace meyar::ui {

namespace {

constexpr int formWidth = 400;
constexpr int rowHeight = 33;
constexpr int mostRows = 9; ///< before it scrolls
constexpr int emptyHeight = 300;

/// Numbers that nobody has written are alike.
bool isSame(const QVariantMap &a, const QVariantMap &b)
{
    return std::equal(a.keyValueBegin(), a.keyValueEnd(), b.keyValueBegin(), b.keyValueEnd(), [](const auto &one, const auto &other) {
        const bool areNumbers = one.second.typeId() == QMetaType::Double && other.second.typeId() == QMetaType::Double;
        const bool areMissing = areNumbers && std::isnan(one.second.toDouble()) && std::isnan(other.second.toDouble());
        return one.first == other.first && (areMissing || one.second == other.second);
    });
}

} // namespace

RegisterView::RegisterView(const QString &name, const QString &iconName, std::vector<RecordField> fields, QWidget *parent)
    : QWidget(parent)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new TableView(name, this))
    , m_empty(new EmptyState(iconName, this))
    , m_stack(new QStackedWidget(this))
    , m_form(new RecordForm(std::move(fields), this))
{
    m_sorted->setSourceModel(&m_model);
    m_sorted->setSortRole(SortRole);
    m_sorted->setSortLocaleAware(true);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    auto *card = new Card;
    card->body()->setContentsMargins(1, 1, 1, space::s);
    card->body()->addWidget(m_table);
    m_stack->addWidget(card);
    m_stack->addWidget(m_empty);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(space::l);
    m_above = new QVBoxLayout;
    m_above->setSpacing(space::l);
    m_below = new QVBoxLayout;
    m_below->setSpacing(space::l);
    column->addLayout(m_above);
    column->addWidget(m_stack);
    column->addLayout(m_below);
    column->addStretch(1);
    m_form->setFixedWidth(formWidth);
    m_form->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::l);
    row->addWidget(scrollArea(content, this), 1);
    row->addWidget(m_form);
    setFocusProxy(m_table);
    const auto idOf = [this](const QModelIndex &index) {
        return m_model.records().at(size_t(m_sorted->mapToSource(index).row())).id;
    };
    connect(m_table, &TableView::opened, this, [this, idOf](const QModelIndex &index) { Q_EMIT opened(idOf(index)); });
    connect(m_table, &QTableView::clicked, this, [this, idOf](const QModelIndex &index) {
        if (isFormOpen()) {
            Q_EMIT opened(idOf(index));
        }
    });
    connect(m_form, &RecordForm::closed, this, &RegisterView::closeForm);
    connect(m_form, &RecordForm::edited, this, [this] { Q_EMIT edited(m_form->values()); });
    connect(m_form, &RecordForm::saved, this, [this] {
        if (m_form->isAcceptable()) {
            Q_EMIT saved(m_id, m_form->values());
        }
    });
    connect(m_form, &RecordForm::removed, this, [this] {
        const QByteArray id = m_id;
        closeSaved();
        Q_EMIT removed(id);
    });
}

void RegisterView::setRecords(std::vector<Record> records)
{
    const QModelIndex now = m_table->currentIndex();
    m_model.setRecords(std::move(records));
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    m_stack->setFixedHeight(m_model.rowCount() == 0 ? emptyHeight
                                                    : rowHeight * (1 + qBound(3, m_model.rowCount(), mostRows)) + 24);
    if (m_model.rowCount() > 0) {
        m_table->selectRow(qBound(0, now.row(), m_model.rowCount() - 1));
    }
}

void RegisterView::openForm(const QByteArray &id, const QString &title, bool isNew, const QVariantMap &values)
{
    keepDraft();
    m_id = isNew && !m_newDraft.isEmpty() ? m_newDraft : id;
    m_title = title;
    m_isNew = isNew;
    m_form->setTitle(title, isNew);
    m_form->setValues(values);
    m_opened = m_form->values();
    if (const auto draft = m_drafts.constFind(m_id); draft != m_drafts.constEnd()) {
        m_form->setValues(*draft);
    }
    m_form->setRemarks({});
    showSpare(false);
    m_form->show();
    m_form->focusFirst();
    Q_EMIT edited(m_form->values());
}

bool RegisterView::hasUnsaved() const
{
    return !m_drafts.isEmpty() || (isFormOpen() && !m_id.isEmpty() && !isSame(m_form->values(), m_opened));
}

void RegisterView::closeSaved()
{
    m_drafts.remove(m_id);
    m_newDraft = m_id == m_newDraft ? QByteArray() : m_newDraft;
    m_opened = m_form->values();
    closeForm();
}

/// A line that is left in the middle keeps what was typed until it is opened again.
void RegisterView::keepDraft()
{
    if (!isFormOpen() || m_id.isEmpty()) {
        return;
    }
    const QVariantMap typed = m_form->values();
    if (isSame(typed, m_opened)) {
        m_drafts.remove(m_id);
        m_newDraft = m_id == m_newDraft ? QByteArray() : m_newDraft;
        return;
    }
    m_drafts.insert(m_id, typed);
    m_newDraft = m_isNew ? m_id : m_newDraft;
    Q_EMIT leftUnsaved(tr("%1: what was typed is not saved. Open it again to go on.").arg(isolated(m_title)));
}

void RegisterView::closeForm()
{
    keepDraft();
    m_form->hide();
    showSpare(true);
    m_id.clear();
    m_table->setFocus(Qt::OtherFocusReason);
}

void RegisterView::showSpare(bool shown)
{
    for (const int column : m_spare) {
        m_table->setColumnHidden(column, !shown);
    }
}

bool RegisterView::isFormOpen() const
{
    return !m_form->isHidden();
}

} // namespace meyar::ui
