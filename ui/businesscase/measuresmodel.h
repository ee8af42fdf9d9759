// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/businesscase.h"
#include "ui/common/tableview.h"

#include <QAbstractTableModel>

namespace meyar::ui {

/// Measures as a table to type into: what they cost and bring, and what comes of it. One discount rate for all.
class MeasuresModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Investment, YearlyCost, YearlySaving, Years, Effort, Impact, Link, Payback, Npv };
    static constexpr int columns = 10;

    using QAbstractTableModel::QAbstractTableModel;
    void setMeasures(std::vector<Measure> measures);
    void append(const std::vector<Measure> &measures);
    void remove(int row);
    void setRate(double rate); ///< 0.15 = 15 % a year
    [[nodiscard]] const std::vector<Measure> &measures() const { return m_measures; }
    [[nodiscard]] double rate() const { return m_rate; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Refuses what is no number or out of bounds: money 0 to a million millions, 1 to 50 years, 1 to 5.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void edited(); ///< anything that the figures depend on
    void refused(const QString &why); ///< what was typed into a cell; the cell is as before

private:
    [[nodiscard]] QString whyRefused(int column, const QString &typed) const;
    [[nodiscard]] QString cell(const Measure &measure, int column, bool isPlain) const;

    std::vector<Measure> m_measures;
    double m_rate = Measure().rate;
};

/// A cell is typed into as a TextField of the column's name.
class MeasuresDelegate final : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace meyar::ui
