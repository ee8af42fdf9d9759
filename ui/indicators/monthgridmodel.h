// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QDate>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace meyar::ui {

/// A row of a sheet of months.
struct MonthRow
{
    QString key; ///< what the panel knows it by
    QString name;
    bool isEditable = true; ///< else computed from rows below it
    int decimals = 2; ///< at most
    std::map<QDate, double> values = {}; ///< by first day of the month; none = nobody has counted, which is not 0
    std::map<QDate, QString> sources = {}; ///< documents that say so
    bool takesLimits = false; ///< "<0.1" may be written: below what the laboratory's method sees
    std::set<QDate> belowDetection = {}; ///< months whose value is such a limit
};

struct MonthEdit
{
    int row = 0;
    QDate month;
    std::optional<double> value; ///< nothing: not counted
    bool isBelowDetection = false;
};

/// Rows of figures by month. What is typed or pasted is understood in the digits of three scripts, all of it or none.
class MonthGridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { SourceRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void setMonths(QDate first, int count);
    void setRows(std::vector<MonthRow> rows);
    void retranslate();
    void setNamesWidth(int width); ///< pixels for the names of rows; a longer one is shortened with dots
    [[nodiscard]] QDate monthAt(int column) const { return m_first.addMonths(column); }
    [[nodiscard]] const std::vector<MonthRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// Lines of cells apart by tabs, from a cell on; computed rows are stepped over. Tells what is no number, with none
    /// of it taken.
    void paste(const QModelIndex &from, const QString &lines);
    void clear(const QModelIndexList &cells);

Q_SIGNALS:
    void edited(const std::vector<meyar::ui::MonthEdit> &edits);
    void refused(const QStringList &cells); ///< row, month and what was typed
    void accepted(); ///< what was typed is right, or is what stood there

private:
    /// What a cell says; nothing if it is no number, or below 0.
    [[nodiscard]] QString cellName(int row, QDate month, const QString &typed) const;
    [[nodiscard]] std::optional<MonthEdit> editOf(int row, QDate month, const QString &typed) const;

    QDate m_first;
    int m_count = 0;
    int m_namesWidth = 0; ///< 0 = as they are
    std::vector<MonthRow> m_rows;
};

} // namespace meyar::ui
