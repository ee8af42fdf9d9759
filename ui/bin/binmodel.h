// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace meyar::ui {

/// A line of the bin, worded for the table.
struct BinLine
{
    QString title; ///< name, statement or task
    QString kind; ///< "Finding"
    QString factory;
    QString by;
    QString when;
    qint64 atMs = 0;
    QString spoken;
};

/// What was deleted, the latest first. Every cell is prepared; this only looks them up.
class BinModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Kind, Factory, By, When, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setHeads(const QStringList &heads);
    void setLines(std::vector<BinLine> lines);
    [[nodiscard]] const std::vector<BinLine> &lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString textOf(const BinLine &line, int column);

    std::vector<BinLine> m_lines;
    QStringList m_heads;
};

} // namespace meyar::ui
