// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/cohorttable.h"

#include "core/wording/format.h"
#include "ui/common/bidi.h"
#include "ui/common/fields.h"
#include "ui/training/fieldwords.h"
#include "ui/training/trainingcontroller.h"

#include <QComboBox>

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;
using Kind = CohortCell::Kind;

namespace {

bool isNumber(const CohortCell &cell)
{
    return cell.kind == Kind::Number || cell.kind == Kind::Count;
}

bool isChosen(const CohortCell &cell)
{
    return cell.kind == Kind::Flag || cell.kind == Kind::Code || cell.kind == Kind::Id || cell.field == u"kpi"_s;
}

Mark markOf(const CohortCell &cell)
{
    if (cell.field != u"status"_s) {
        return Mark::None;
    }
    const auto isOneOf = [&](std::initializer_list<QLatin1String> codes) { return std::ranges::find(codes, cell.value) != codes.end(); };
    return isOneOf({"done"_L1, "ratified"_L1, "in_force"_L1})  ? Mark::Good
        : isOneOf({"dropped"_L1})                              ? Mark::NotApplicable
        : isOneOf({"planned"_L1, "not_submitted"_L1})          ? Mark::Empty
                                                               : Mark::Half;
}

} // namespace

CohortTable::CohortTable(TrainingController &controller, CohortPart part, QStringList fields, QObject *parent)
    : QAbstractTableModel(parent)
    , m_controller(controller)
    , m_part(part)
    , m_fields(std::move(fields))
{
}

void CohortTable::setFilter(const QString &field, const QUuid &id)
{
    m_filterField = field;
    m_filter = id;
    refresh();
}

void CohortTable::refresh()
{
    std::vector<CohortRow> rows = rowsOf(m_controller.record(), m_part);
    if (!m_filterField.isEmpty()) {
        std::erase_if(rows, [&](const CohortRow &row) { return QUuid::fromString(row.value(m_filterField)) != m_filter; });
    }
    const bool isSameRows = rows.size() == m_rows.size()
        && std::ranges::equal(rows, m_rows, {}, &CohortRow::key, &CohortRow::key);
    if (isSameRows) { // the current cell stays
        m_rows = std::move(rows);
        if (!m_rows.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QUuid CohortTable::keyAt(int row) const
{
    return row < 0 || row >= rowCount() ? QUuid() : m_rows[size_t(row)].key;
}

int CohortTable::rowOf(const QUuid &key) const
{
    const auto found = std::ranges::find(m_rows, key, &CohortRow::key);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int CohortTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CohortTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

const CohortCell *CohortTable::cellAt(const QModelIndex &index) const
{
    const std::vector<CohortCell> &cells = m_rows[size_t(index.row())].cells;
    const auto cell = std::ranges::find(cells, m_fields.at(index.column()), &CohortCell::field);
    return cell == cells.end() ? nullptr : &*cell;
}

QString CohortTable::shown(const CohortCell &cell) const
{
    const Translation &words = m_controller.words();
    if (cell.field == u"kpi"_s || cell.kind == Kind::Code || cell.kind == Kind::Flag) {
        return codeWord(words, cell.field, cell.value);
    }
    if (cell.field == u"outcome"_s) { // not said: that of enterprises
        return cell.value == u"0"_s ? u"2"_s : cell.value;
    }
    switch (cell.kind) {
    case Kind::Id:
        return m_controller.nameOf(cell.field, cell.value);
    case Kind::Day:
        return dateText(words, QDate::fromString(cell.value, Qt::ISODate));
    case Kind::Number: {
        const double value = cell.value.toDouble();
        return cell.value.isEmpty() ? QString() : decimalText(words, value, value == std::floor(value) ? 0 : 1);
    }
    case Kind::Text:
    case Kind::Line:
    case Kind::Count:
    case Kind::Flag:
    case Kind::Code:
        break;
    }
    return cell.value.simplified();
}

QVariant CohortTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const bool isSite = m_part == CohortPart::Firm && m_fields.at(index.column()) == u"site"_s;
    if (isSite) { // a firm is its site
        const QString name = m_controller.nameOf(u"site"_s, m_rows[size_t(index.row())].key.toString(QUuid::WithoutBraces));
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(name) : QVariant();
    }
    const CohortCell *cell = cellAt(index);
    if (cell == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return shown(*cell);
    case Qt::AccessibleTextRole:
        return QString(fieldWord(cell->field) + u": "_s + shown(*cell));
    case Qt::ToolTipRole:
        return cell->kind == Kind::Text ? QVariant(cell->value) : QVariant();
    case Qt::EditRole:
        return cell->value;
    case ChoicesRole: {
        QStringList flat; // value, words, value, words
        if (isChosen(*cell)) {
            for (const auto &[value, words] : m_controller.choicesOf(*cell, m_rows[size_t(index.row())])) {
                flat << value << words;
            }
        }
        return flat;
    }
    case MarkRole:
        return markOf(*cell) == Mark::None ? QVariant() : QVariant(int(markOf(*cell)));
    case Qt::TextAlignmentRole:
        return isNumber(*cell) ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant CohortTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_fields.size()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && !m_rows.empty()) {
        const CohortCell *cell = cellAt(index(0, section));
        return cell != nullptr && isNumber(*cell) ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    }
    return role == Qt::DisplayRole ? QVariant(columnWord(m_part, m_fields.at(section))) : QVariant();
}

Qt::ItemFlags CohortTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool isSite = m_part == CohortPart::Firm && m_fields.value(index.column()) == u"site"_s;
    return index.isValid() && !isSite ? usual | Qt::ItemIsEditable : usual;
}

bool CohortTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const CohortCell *cell = index.isValid() && role == Qt::EditRole ? cellAt(index) : nullptr;
    if (cell == nullptr || cell->value == value.toString()) {
        return false;
    }
    m_controller.setCell(m_part, m_rows[size_t(index.row())].key, cell->field, value.toString());
    return true;
}

QWidget *CohortDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    const QStringList choices = index.data(CohortTable::ChoicesRole).toStringList();
    if (choices.isEmpty()) {
        return new TextField(name, parent);
    }
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    for (qsizetype i = 0; i + 1 < choices.size(); i += 2) {
        box->addItem(choices.at(i + 1), choices.at(i));
    }
    return box;
}

void CohortDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString value = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    } else if (auto *field = qobject_cast<TextField *>(editor)) {
        field->setText(value);
    }
}

void CohortDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, box->currentData(), Qt::EditRole);
    } else if (auto *field = qobject_cast<TextField *>(editor)) {
        model->setData(index, field->text(), Qt::EditRole);
    }
}

} // namespace meyar::ui
