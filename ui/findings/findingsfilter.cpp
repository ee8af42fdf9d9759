// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingsfilter.h"

#include "core/base/text.h"

#include <algorithm>

namespace meyar::ui {

FindingsFilter::FindingsFilter(FindingsModel &model)
    : m_model(model)
{
    setSourceModel(&model);
}

void FindingsFilter::setFactory(const QString &key)
{
    m_factory = key;
    invalidateFilter();
}

void FindingsFilter::setSeverity(std::optional<Severity> severity)
{
    m_severity = severity;
    invalidateFilter();
}

void FindingsFilter::setOverdueOnly(bool only)
{
    m_overdueOnly = only;
    invalidateFilter();
}

void FindingsFilter::setQuery(const QString &query)
{
    m_words = searchFolded(query).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void FindingsFilter::clear()
{
    m_factory.clear();
    m_severity.reset();
    m_overdueOnly = false;
    m_words.clear();
    invalidateFilter();
}

bool FindingsFilter::isActive() const
{
    return !m_factory.isEmpty() || m_severity || m_overdueOnly || !m_words.isEmpty();
}

bool FindingsFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const FindingLine &line = m_model.line(sourceRow);
    return (m_factory.isEmpty() || line.factoryKey == m_factory)
        && (!m_severity || line.severity == *m_severity) && (!m_overdueOnly || line.isLate)
        && std::ranges::all_of(m_words,
                               [&](const QString &word) { return line.searchText.contains(word); });
}

StateFilter::StateFilter(FindingsFilter &filter, FindingState state)
    : m_state(state)
{
    setSourceModel(&filter);
}

bool StateFilter::filterAcceptsRow(int sourceRow, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, FindingsModel::State, parent);
    return index.data(SortRole).toInt() == static_cast<int>(m_state);
}

DayFilter::DayFilter(FindingsFilter &filter)
{
    setSourceModel(&filter);
}

void DayFilter::setDay(QDate day)
{
    m_day = day;
    invalidateFilter();
}

bool DayFilter::filterAcceptsRow(int sourceRow, const QModelIndex &parent) const
{
    return m_day.isValid() && lineAt(sourceModel()->index(sourceRow, 0, parent)).dueOn == m_day;
}

FindingsOrder::FindingsOrder(FindingsFilter &filter)
{
    setSortRole(SortRole);
    setSourceModel(&filter);
}

bool FindingsOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (a.userType() == QMetaType::QString) {
        return m_order.isBefore(a.toString(), b.toString());
    }
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

} // namespace meyar::ui
