// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/indicators/comparedfigures.h"

#include <QStandardItemModel>

namespace meyar::ui {

/// A figure of a site beside that of others.
struct PeerRow
{
    ComparedFigure figure;
    std::optional<double> own = {};
    std::optional<Benchmark> benchmark = {}; ///< nothing: fewer than 5 others
};

/// Those that the site has or that at least 5 others have.
[[nodiscard]] std::vector<PeerRow> peerRows(const SiteStanding &own, const std::vector<SiteStanding> &all,
                                            const std::vector<ComparedFigure> &figures, const PeerGroup &group);

/// 1 or 2 digits after the point where numbers are small.
[[nodiscard]] int decimalsFor(double value);
[[nodiscard]] QString peerNumber(const PeerRow &row, double value); ///< with "%" if it is one

/// The table of the page: figure, this factory, quarter, middle, quarter, factories, where it stands.
class PeersModel final : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Column { Figure, Own, Lower, Middle, Upper, Peers, Standing };
    using QStandardItemModel::QStandardItemModel;
    void setRows(const Translation &words, const std::vector<PeerRow> &rows);
};

} // namespace meyar::ui
