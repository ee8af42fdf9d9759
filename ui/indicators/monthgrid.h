// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <optional>

namespace meyar::ui {

class MonthGridModel;

/// A sheet of months: the names stand still at the leading edge. Typing replaces, Enter goes down, Tab goes on, Delete
/// clears, Ctrl+C and Ctrl+V speak with a spreadsheet.
class MonthGrid final : public QTableView
{
    Q_OBJECT

public:
    MonthGrid(MonthGridModel &model, const QString &accessibleName, QWidget *parent = nullptr);
    void setNamesWidth(int width);
    void retranslate();

Q_SIGNALS:
    void moved(int row, int column);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void commitData(QWidget *editor) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void copy() const;
    void step(int rows, int columns);
    void fit();

    MonthGridModel &m_model;
    std::optional<QString> m_refused; ///< what the field of the cell said
};

} // namespace meyar::ui
