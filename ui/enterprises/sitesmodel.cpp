// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enterprises/sitesmodel.h"

#include "core/base/text.h"
#include "ui/common/marks.h"
#include "ui/common/tableview.h"

#include <algorithm>

namespace meyar::ui {

namespace {

const QString &textOf(const SiteLine &line, int column)
{
    switch (column) {
    case SitesModel::City:
        return line.city;
    case SitesModel::Province:
        return line.province;
    case SitesModel::Sector:
        return line.sector;
    case SitesModel::Workers:
        return line.workers;
    case SitesModel::LastVisit:
        return line.lastVisit;
    case SitesModel::OpenFindings:
        return line.openFindings;
    default:
        return line.factory;
    }
}

QVariant sortValue(const SiteLine &line, int column)
{
    switch (column) {
    case SitesModel::Workers:
        return line.workersCount;
    case SitesModel::LastVisit:
        return line.lastVisitOn;
    case SitesModel::OpenFindings:
        return line.openCount;
    default:
        return textOf(line, column);
    }
}

bool isNumeric(int column)
{
    return column == SitesModel::Workers || column == SitesModel::OpenFindings;
}

} // namespace

void SitesModel::setLines(std::vector<SiteLine> lines)
{
    const auto sameSite = [](const SiteLine &a, const SiteLine &b) { return a.id == b.id; };
    if (!std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(), sameSite)) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
        return;
    }
    for (size_t row = 0; row < lines.size(); ++row) {
        if (lines[row] != m_lines[row]) {
            m_lines[row] = std::move(lines[row]);
            const int changed = static_cast<int>(row);
            Q_EMIT dataChanged(index(changed, 0), index(changed, ColumnCount - 1));
        }
    }
}

void SitesModel::setHeads(const QStringList &heads)
{
    m_heads = heads;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int SitesModel::rowOf(SiteId id) const
{
    const auto found = std::ranges::find(m_lines, id, &SiteLine::id);
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int SitesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int SitesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SitesModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const SiteLine &site = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(site, index.column());
    case Qt::TextAlignmentRole:
        return isNumeric(index.column()) ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter))
                                         : QVariant();
    case BoldRole:
        return index.column() == Factory;
    case ToneRole:
        return int(index.column() == Factory || isNumeric(index.column()) ? Tone::Normal
                                                                          : Tone::Muted);
    case SortRole:
        return sortValue(site, index.column());
    default:
        return {};
    }
}

QVariant SitesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const Qt::Alignment side = isNumeric(section) ? Qt::AlignTrailing : Qt::AlignLeading;
        return int(side | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(m_heads.value(section)) : QVariant();
}

SitesFilter::SitesFilter(SitesModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setSortRole(SortRole);
}

void SitesFilter::setQuery(const QString &query)
{
    m_words = searchFolded(query).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

SiteId SitesFilter::siteAt(const QModelIndex &index) const
{
    return index.isValid() ? m_model.line(mapToSource(index).row()).id : SiteId();
}

QModelIndex SitesFilter::indexOf(SiteId id) const
{
    const int row = m_model.rowOf(id);
    return row < 0 ? QModelIndex() : mapFromSource(m_model.index(row, 0));
}

bool SitesFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const QString &text = m_model.line(sourceRow).searchText;
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

bool SitesFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (a.userType() == QMetaType::QString) {
        return m_order.isBefore(a.toString(), b.toString());
    }
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

} // namespace meyar::ui
