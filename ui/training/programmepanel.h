// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tableview.h"

#include <QAbstractTableModel>
#include <QWidget>

namespace meyar::ui {

class SectionHeader;
class TrainingController;

/// Lines that are only read, worded before.
class WordTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Cell
    {
        QString text;
        Mark mark = Mark::None;
        bool isNumber = false;
    };
    using QAbstractTableModel::QAbstractTableModel;
    void setLines(const QStringList &heads, std::vector<std::vector<Cell>> lines);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_heads;
    std::vector<std::vector<Cell>> m_lines;
};

/// Results of the programme: the logframe, the register of instruments, the 27 conventions of GSP+.
class ProgrammePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgrammePanel(TrainingController &controller, QWidget *parent = nullptr);
    void refresh();

private:
    struct Section
    {
        SectionHeader *head;
        TableView *table;
        WordTable *model;
    };
    [[nodiscard]] Section addSection(QWidget *parent, const QString &name, int height, int columns);
    void showLogframe();
    void showAlumni();
    void showInstruments();
    void showGsp();

    TrainingController &m_controller;
    Section m_logframe;
    Section m_alumni;
    Section m_instruments;
    Section m_gsp;
};

} // namespace meyar::ui
