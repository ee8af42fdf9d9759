// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audits/finishstate.h"

#include <QAbstractTableModel>

namespace meyar::ui {

/// The remarks of the quality review, under headings with counts and what to do about them.
class ReviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Question, Advice, Columns };

    using QAbstractTableModel::QAbstractTableModel;
    void setLines(const std::vector<ReviewLine> &lines);
    void retranslate();
    [[nodiscard]] QString questionAt(int row) const; ///< empty for a heading
    [[nodiscard]] bool hasAdvice() const { return m_hasAdvice; } ///< some line needs one of its own
    [[nodiscard]] int firstLine() const; ///< below the first heading; -1 if there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        bool isHeading = false;
        ReviewLine line; ///< of a heading only its kind, with the count
    };
    std::vector<Row> m_rows;
    bool m_hasAdvice = false;
    QStringList m_heads;
};

/// Seconds for one answer, section by section.
class PaceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Section, Seconds, Columns };

    using QAbstractTableModel::QAbstractTableModel;
    void setLines(std::vector<PaceLine> lines);
    void retranslate();
    [[nodiscard]] QString questionAt(int row) const { return m_lines[size_t(row)].question; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<PaceLine> m_lines;
    QStringList m_heads;
};

} // namespace meyar::ui
