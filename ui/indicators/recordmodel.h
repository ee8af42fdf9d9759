// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tableview.h"

#include <QAbstractTableModel>

#include <vector>

namespace meyar::ui {

struct RecordCell
{
    QString text;
    Tone tone = Tone::Normal;
    Mark mark = Mark::None;
    bool isChip = false;
    bool isNumber = false;
    bool isBold = false;
    QVariant sort = {}; ///< what to sort by, if not the text
};

struct Record
{
    QByteArray id;
    std::vector<RecordCell> cells;
};

/// Lines of a register, ready to be shown.
class RecordModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setHeads(const QStringList &heads);
    void setRecords(std::vector<Record> records);
    [[nodiscard]] const std::vector<Record> &records() const { return m_records; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_heads;
    std::vector<Record> m_records;
};

} // namespace meyar::ui
