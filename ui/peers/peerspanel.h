// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/benchmarks.h"

#include <QWidget>

#include <array>

namespace meyar::ui {

class ChartCard;
class Dialogs;
class FilterChip;
class Label;

/// A figure of a site and of all sites, as they are handed in.
struct PeerFigure
{
    QString name; ///< "Absence"
    QString unit; ///< " %"; behind the numbers
    int decimals = 1;
    bool isMoreBetter = true;
    Peer own;
    std::vector<Peer> all;
};

/// A site beside others like it: quartiles of at least 5 of them, never a single one. Which must be alike (sector, city,
/// size, cohort) is chosen; at first the closest group that is large enough.
class PeersPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PeersPanel(Dialogs &dialogs, QWidget *parent = nullptr);
    void setFigure(PeerFigure figure);
    void setGroup(const PeerGroup &group);
    [[nodiscard]] const PeerGroup &group() const { return m_group; }
    [[nodiscard]] QString sentence() const; ///< where the site stands, or why that is not shown

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showFigure();

    PeerFigure m_figure;
    PeerGroup m_group;
    std::array<FilterChip *, 4> m_chips{};
    Label *m_sentence;
    ChartCard *m_chart;
};

} // namespace meyar::ui
