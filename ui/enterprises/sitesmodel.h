// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/common/wordorder.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QSortFilterProxyModel>

#include <vector>

namespace meyar::ui {

/// One row of the factories list, every text ready to show.
struct SiteLine
{
    SiteId id;
    QString factory;
    QString city;
    QString province;
    QString sector;
    QString workers;
    QString lastVisit;
    QString openFindings;
    int workersCount = -1; ///< -1 = not known
    int openCount = 0;
    QDate lastVisitOn;
    QString searchText; ///< folded, in both languages
    friend bool operator==(const SiteLine &, const SiteLine &) = default;
};

/// The sites. Changes of single rows keep the selection; other sets of rows reset the model.
class SitesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Factory, City, Province, Sector, Workers, LastVisit, OpenFindings, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<SiteLine> lines);
    void setHeads(const QStringList &heads); ///< one a column
    [[nodiscard]] const SiteLine &line(int row) const { return m_lines[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(SiteId id) const; ///< -1 = none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<SiteLine> m_lines;
    QStringList m_heads;
};

/// The sites that contain every word of the query, in either script.
class SitesFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SitesFilter(SitesModel &model, QObject *parent = nullptr);
    void setQuery(const QString &query);
    [[nodiscard]] SiteId siteAt(const QModelIndex &index) const; ///< null if invalid
    [[nodiscard]] QModelIndex indexOf(SiteId id) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    SitesModel &m_model;
    QStringList m_words;
    mutable WordOrder m_order;
};

} // namespace meyar::ui
