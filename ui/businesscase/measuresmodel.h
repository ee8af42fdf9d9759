// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/indicators/businesscase.h"

#include <QAbstractTableModel>

namespace meyar::ui {

/// Measures as rows that are edited in place, with what each brings beside them. All are discounted at one rate.
class MeasuresModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Investment, YearlyCost, YearlySaving, Years, Effort, Impact, Payback, PresentValue, Field };
    static constexpr int columns = Field + 1;

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const std::vector<Measure> &measures() const { return m_measures; }
    void setMeasures(std::vector<Measure> measures);
    void add(const QString &name);
    void remove(int row);
    [[nodiscard]] double rate() const { return m_rate; } ///< part of one
    void setRate(double rate);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Refuses what is no number or out of bounds: money 0 to 1e12, years 1 to 50, effort and impact 1 to 5.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited(); ///< the measures or the rate are others

private:
    [[nodiscard]] QString textOf(const Measure &measure, int column) const;

    Translation m_words;
    std::vector<Measure> m_measures;
    double m_rate = 0.15;
};

/// The table that readMeasures() reads again: no text but the names, no figure that can be computed.
[[nodiscard]] QByteArray measuresCsv(const std::vector<Measure> &measures);

} // namespace meyar::ui
