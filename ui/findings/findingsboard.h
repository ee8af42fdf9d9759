// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"

#include <QWidget>

#include <array>

class QAbstractItemModel;
class QListView;
class QModelIndex;

namespace meyar::ui {

class Chip;
class Label;

/// Four columns of cards, one a state. The arrow keys move between cards and columns, Enter or a
/// click opens.
class FindingsBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsBoard(QWidget *parent = nullptr);
    void setColumn(FindingState state, QAbstractItemModel *model);
    void setTitle(FindingState state, const QString &title);
    void updateCounts();
    void setCurrent(FindingId id); ///< without a signal; null clears
    void setNarrow(bool narrow); ///< beside the panel
    void focusCards();

Q_SIGNALS:
    void opened(meyar::FindingId id);
    void moved(meyar::FindingId id); ///< the current card is another one

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Column
    {
        Label *title = nullptr;
        Chip *count = nullptr;
        QListView *cards = nullptr;
    };
    static constexpr int columnCount = 4;

    QWidget *buildColumn(Column &column);
    bool moveSideways(const QListView *from, int step);
    void enter(QListView *cards, int row);
    void leaveOthers(const QListView *cards);
    void openIndex(const QModelIndex &index);

    std::array<Column, columnCount> m_columns;
    bool m_setting = false;
};

} // namespace meyar::ui
