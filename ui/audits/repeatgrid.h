// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace meyar::ui {

class RepeatHead;
class RepeatModel;

/// The table of a repeat, worked like a sheet: arrows and Tab move, typing replaces, F2 edits, keys and digits choose,
/// Delete clears, Ctrl+V pastes a block. What it does leaves through the model or as a signal.
class RepeatGrid final : public QTableView
{
    Q_OBJECT

public:
    explicit RepeatGrid(RepeatModel &model, QWidget *parent = nullptr);
    void fit(); ///< to the questions and the language
    void goTo(int row, int column);
    void commit(); ///< what is being typed
    void paste(); ///< the clipboard, from the current cell on
    void openList(); ///< the choices of the current cell

Q_SIGNALS:
    void pasted(int row, int column, const QString &lines);
    void left(); ///< Esc
    void typing(const QModelIndex &index, const QString &text);
    void currentMoved();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    [[nodiscard]] bool choose(const QString &key); ///< false: no choice has that key
    void step(int by); ///< to the next cell, through the rows
    void copy() const;

    RepeatModel &m_model;
    RepeatHead *m_head;
};

} // namespace meyar::ui
