// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/parttable.h"

#include "ui/common/button.h"
#include "ui/common/fonts.h"
#include "ui/common/painting.h"
#include "ui/training/fieldwords.h"
#include "ui/training/trainingcontroller.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

/// How wide a column is where room is short.
int widthOf(const QString &field)
{
    constexpr int number = 76;
    constexpr int day = 136;
    constexpr int words = 108;
    constexpr int longWords = 170;
    const auto isOneOf = [&](std::initializer_list<QLatin1String> fields) { return std::ranges::find(fields, field) != fields.end(); };
    if (field.endsWith(u"_on"_s) || isOneOf({"day"_L1, "baseline"_L1, "end_line"_L1, "status"_L1})) {
        return field == u"baseline"_s || field == u"end_line"_s ? day + 12 : day;
    }
    if (isOneOf({"action"_L1, "report"_L1, "next_steps"_L1, "what"_L1, "problem"_L1})) {
        return longWords;
    }
    if (field.startsWith(u"manager_"_s) || field.startsWith(u"worker_"_s)) {
        return words;
    }
    return isOneOf({"site"_L1, "trainer"_L1, "session"_L1, "kpi"_L1, "owner"_L1, "level"_L1, "name"_L1, "job"_L1, "place"_L1, "kind"_L1}) ? words
                                                                                                                                         : number;
}

using Width = std::pair<int, int>; ///< a column and its pixels

template<size_t... At>
void setWidths(TableView &table, const std::vector<Width> &widths, std::index_sequence<At...>)
{
    table.setPreferredWidths({widths[At]...});
}

/// As many as there are; the view takes a list whose length is known when compiling.
template<size_t Count = 1>
void setWidths(TableView &table, const std::vector<Width> &widths)
{
    constexpr size_t most = 12;
    if (widths.size() == Count) {
        setWidths(table, widths, std::make_index_sequence<Count>());
    } else if constexpr (Count < most) {
        setWidths<Count + 1>(table, widths);
    }
}

/// Of all columns but the one that takes what is left.
std::vector<Width> widthsOf(CohortPart part, const QStringList &fields, const QString &stretched)
{
    std::vector<Width> widths;
    for (int column = 0; column < fields.size(); ++column) {
        if (fields.at(column) != stretched) {
            constexpr int aroundHead = 26; // its padding, and the sign of sorting
            const int head = lineWidth(columnWord(part, fields.at(column)), fontOf(TextRole::Caption)) + aroundHead;
            widths.emplace_back(column, std::max(widthOf(fields.at(column)), head));
        }
    }
    return widths;
}

} // namespace

PartTable::PartTable(TrainingController &controller, CohortPart part, const QStringList &fields, const QString &stretched, QWidget *parent)
    : Card(parent)
    , m_controller(controller)
    , m_fields(fields)
    , m_stretched(stretched)
    , m_model(new CohortTable(controller, part, fields, this))
    , m_head(new SectionHeader({}, this))
    , m_add(new Button(ButtonKind::Plain, m_head))
    , m_remove(new Button(ButtonKind::Quiet, m_head))
    , m_table(new TableView(partWord(part), this))
{
    setObjectName(u"part%1"_s.arg(int(part)));
    m_add->setSmall(true);
    m_add->setIconName(u"list-add"_s);
    m_remove->setSmall(true);
    m_head->addTrailing(m_remove);
    if (part != CohortPart::Firm) {
        m_head->addTrailing(m_add);
    } else {
        m_add->hide(); // factories are chosen from a list
    }
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CohortDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setStretchColumn(int(std::max(qsizetype(0), fields.indexOf(stretched))));
    setWidths(*m_table, widthsOf(part, fields, stretched));
    m_table->setMinimumHeight(120);
    body()->addWidget(m_head);
    body()->addWidget(m_table, 1);
    connect(m_add, &Button::clicked, this, &PartTable::addRow);
    connect(m_remove, &Button::clicked, this, &PartTable::removeRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PartTable::chosenChanged);
}

QUuid PartTable::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return m_model->keyAt(current.isValid() ? current.row() : m_model->rowCount() > 0 ? 0 : -1);
}

void PartTable::setRemark(const QString &remark)
{
    m_head->setRemark(remark);
}

void PartTable::addTrailing(QWidget *widget)
{
    m_head->addTrailing(widget);
}

void PartTable::setFilter(const QString &field, const QUuid &id)
{
    m_site = field == u"site"_s ? SiteId(id) : SiteId();
    m_session = field == u"session"_s ? SessionId(id) : SessionId();
    m_model->setFilter(field, id);
}

void PartTable::refresh()
{
    m_model->refresh();
    m_remove->setEnabled(m_model->rowCount() > 0);
    const int row = m_added.isNull() ? -1 : m_model->rowOf(m_added);
    if (row >= 0) { // what is typed next goes into the new row
        m_added = {};
        m_table->setCurrentIndex(m_model->index(row, firstTyped()));
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

/// The stretched column, or the first after it that is typed into and not chosen from a list.
int PartTable::firstTyped() const
{
    const int stretched = int(std::max(qsizetype(0), m_fields.indexOf(m_stretched)));
    for (int column = stretched; column < m_model->columnCount(); ++column) {
        if (m_model->index(0, column).data(CohortTable::ChoicesRole).toStringList().isEmpty()) {
            return column;
        }
    }
    return stretched;
}

void PartTable::retranslate()
{
    setWidths(*m_table, widthsOf(m_model->part(), m_fields, m_stretched)); // heads are as long as their words
    m_head->setTitle(partWord(m_model->part()));
    m_table->setAccessibleName(partWord(m_model->part()));
    m_add->setText(newRowWord(m_model->part()));
    m_remove->setText(tr("Remove"));
    refresh();
}

void PartTable::addRow()
{
    m_added = m_controller.add(m_model->part(), m_site, m_session, newRowWord(m_model->part()));
}

void PartTable::removeRow()
{
    if (const QUuid key = chosen(); !key.isNull()) {
        m_controller.remove(m_model->part(), key);
    }
}

} // namespace meyar::ui
