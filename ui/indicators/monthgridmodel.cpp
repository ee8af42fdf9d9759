// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/monthgridmodel.h"

#include "core/indicators/cellvalue.h"
#include "core/wording/format.h"
#include "core/indicators/environmentfigures.h"
#include "ui/charts/monthtext.h"
#include "ui/common/bidi.h"
#include "ui/common/fonts.h"
#include "ui/common/theme.h"

#include <QFont>
#include <QFontMetrics>

#include <cmath>

namespace meyar::ui {

using namespace Qt::StringLiterals;

void MonthGridModel::setMonths(QDate first, int count)
{
    if (first != m_first || count != m_count) {
        beginResetModel();
        m_first = first;
        m_count = count;
        endResetModel();
    }
}

void MonthGridModel::setRows(std::vector<MonthRow> rows)
{
    bool isSame = rows.size() == m_rows.size();
    for (size_t i = 0; isSame && i < rows.size(); ++i) {
        isSame = rows[i].key == m_rows[i].key && rows[i].name == m_rows[i].name;
    }
    if (isSame) { // the cell in hand stays where it is
        m_rows = std::move(rows);
        if (!m_rows.empty() && m_count > 0) {
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, m_count - 1));
        }
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void MonthGridModel::setNamesWidth(int width)
{
    m_namesWidth = width;
    if (!m_rows.empty()) {
        Q_EMIT headerDataChanged(Qt::Vertical, 0, int(m_rows.size()) - 1);
    }
}

void MonthGridModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_count - 1);
}

int MonthGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MonthGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

namespace {

/// As few decimals as the number has, `most` at most.
int decimalsOf(double value, int most)
{
    for (int decimals = 0; decimals < most; ++decimals) {
        const double scale = std::pow(10, decimals);
        if (std::abs(std::round(value * scale) / scale - value) < 1e-9 * std::max(1.0, std::abs(value))) {
            return decimals;
        }
    }
    return most;
}

/// Large numbers without decimals: the cell says the rest when it is edited.
int decimalsShown(const MonthRow &row, double value)
{
    constexpr double large = 10'000;
    return std::abs(value) >= large ? 0 : row.isEditable ? decimalsOf(value, row.decimals) : row.decimals;
}

} // namespace

QVariant MonthGridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size())) {
        return {};
    }
    const MonthRow &row = m_rows[size_t(index.row())];
    const QDate month = monthAt(index.column());
    const auto found = row.values.find(month);
    const auto source = row.sources.find(month);
    const QString below = row.belowDetection.contains(month) ? u"<"_s : QString();
    const QString text = found == row.values.end()
        ? QString()
        : isolated(below + number(found->second, decimalsShown(row, found->second)));
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::EditRole:
        return found == row.values.end() ? QString() : below + QString::number(found->second, 'g', 15);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    case Qt::FontRole:
        return fontOf(row.isEditable ? TextRole::Small : TextRole::SmallBold, Language::English);
    case Qt::BackgroundRole:
        return row.isEditable ? QVariant() : QVariant(tokens().sunk);
    case Qt::ToolTipRole:
        return source == row.sources.end() ? QVariant() : QVariant(source->second);
    case SourceRole:
        return source != row.sources.end();
    case Qt::AccessibleTextRole:
        return dotted({row.name, longMonth(month), text.isEmpty() ? tr("not counted") : text});
    default:
        return {};
    }
}

QVariant MonthGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        switch (role) {
        case Qt::DisplayRole: // months of Urdu are not cut, so that there is no room for the year
            return uiLanguage() == Language::Urdu ? longMonth(monthAt(section)).section(u' ', 0, -2)
                                                  : shortMonth(monthAt(section));
        case Qt::ToolTipRole:
            return longMonth(monthAt(section));
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
        default:
            return {};
        }
    }
    if (section < 0 || section >= int(m_rows.size())) {
        return {};
    }
    const MonthRow &row = m_rows[size_t(section)];
    switch (role) {
    case Qt::DisplayRole: { // a header that is styled cuts without a sign
        const QFontMetrics metrics(fontOf(row.isEditable ? TextRole::Body : TextRole::BodyBold, uiLanguage()));
        return m_namesWidth > 0 ? metrics.elidedText(row.name, Qt::ElideRight, m_namesWidth) : row.name;
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return row.name;
    case Qt::FontRole:
        return fontOf(row.isEditable ? TextRole::Body : TextRole::BodyBold, uiLanguage());
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags MonthGridModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && m_rows[size_t(index.row())].isEditable ? flags | Qt::ItemIsEditable : flags;
}

std::optional<MonthEdit> MonthGridModel::editOf(int row, QDate month, const QString &typed) const
{
    MonthEdit edit{row, month, {}};
    if (cellText(typed).isEmpty()) {
        return edit;
    }
    if (m_rows[size_t(row)].takesLimits) {
        const std::optional<Measured> measured = measuredFrom(typed);
        if (!measured) {
            return std::nullopt;
        }
        edit.value = measured->value;
        edit.isBelowDetection = measured->isBelowDetection;
        return edit;
    }
    edit.value = cellNumber(typed);
    return edit.value && *edit.value >= 0 ? std::optional(edit) : std::nullopt;
}

QString MonthGridModel::cellName(int row, QDate month, const QString &typed) const
{
    return tr("%1, %2: “%3”").arg(isolated(m_rows[size_t(row)].name.simplified()), longMonth(month), isolated(typed.simplified().left(30)));
}

bool MonthGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !m_rows[size_t(index.row())].isEditable) {
        return false;
    }
    const QString typed = value.toString();
    const auto &values = m_rows[size_t(index.row())].values;
    const auto before = values.find(monthAt(index.column()));
    const std::optional<MonthEdit> edit = editOf(index.row(), monthAt(index.column()), typed);
    if (!edit) {
        Q_EMIT refused({cellName(index.row(), monthAt(index.column()), typed)});
        return false;
    }
    const bool wasBelow = m_rows[size_t(index.row())].belowDetection.contains(edit->month);
    const bool isSame = before == values.end() ? !edit->value : edit->value == before->second && edit->isBelowDetection == wasBelow;
    Q_EMIT accepted();
    if (!isSame) {
        Q_EMIT edited({*edit});
    }
    return true;
}

void MonthGridModel::paste(const QModelIndex &from, const QString &lines)
{
    std::vector<MonthEdit> edits;
    QStringList wrong;
    int row = from.row();
    QString text = lines;
    text.remove(u'\r');
    while (text.endsWith(u'\n')) {
        text.chop(1);
    }
    for (const QString &line : text.split(u'\n')) {
        while (row >= 0 && row < rowCount() && !m_rows[size_t(row)].isEditable) {
            ++row;
        }
        const QStringList cells = line.split(u'\t');
        for (qsizetype i = row < rowCount() ? m_count - from.column() : 0; i < cells.size(); ++i) {
            if (const QString cell = cellText(cells.at(i)); !cell.isEmpty()) {
                wrong << (row < rowCount() ? tr("“%1”: there is no month for it here; the last is %2").arg(isolated(cell.left(30)), longMonth(monthAt(m_count - 1)))
                                           : tr("“%1”: there is no line for it here").arg(isolated(cell.left(30))));
            }
        }
        for (int i = 0; i < cells.size() && row >= 0 && row < rowCount() && from.column() + i < m_count; ++i) {
            if (const auto edit = editOf(row, monthAt(from.column() + i), cells.at(i))) {
                edits.push_back(*edit);
            } else {
                wrong << cellName(row, monthAt(from.column() + i), cells.at(i));
            }
        }
        ++row;
    }
    if (!wrong.isEmpty()) {
        Q_EMIT refused(wrong);
    } else if (!edits.empty()) {
        Q_EMIT accepted();
        Q_EMIT edited(edits);
    }
}

void MonthGridModel::clear(const QModelIndexList &cells)
{
    std::vector<MonthEdit> edits;
    for (const QModelIndex &cell : cells) {
        const MonthRow &row = m_rows[size_t(cell.row())];
        if (row.isEditable && row.values.contains(monthAt(cell.column()))) {
            edits.push_back({cell.row(), monthAt(cell.column()), {}});
        }
    }
    if (!edits.empty()) {
        Q_EMIT edited(edits);
    }
}

} // namespace meyar::ui
