// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/peerrows.h"

#include "core/wording/indicatorwords.h"
#include "ui/common/bidi.h"
#include "ui/common/tableview.h"

#include <cmath>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double wellAbove = 50; ///< better than so many percent
constexpr double farBelow = 25;

QStandardItem *itemOf(const QString &text, bool isNumber = false)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    if (isNumber) {
        item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    return item;
}

} // namespace

std::vector<PeerRow> peerRows(const SiteStanding &own, const std::vector<SiteStanding> &all,
                              const std::vector<ComparedFigure> &figures, const PeerGroup &group)
{
    std::vector<PeerRow> rows;
    for (const ComparedFigure &figure : figures) {
        const Peer peer = own.with(figure.code);
        PeerRow row{figure, peer.value, benchmarkOf(peer, peersBy(all, figure.code), group, figure.isMoreBetter)};
        if (row.own || row.benchmark) {
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

int decimalsFor(double value)
{
    return std::abs(value) >= 100 ? 0 : std::abs(value) >= 10 ? 1 : 2;
}

QString peerNumber(const PeerRow &row, double value)
{
    const QString text = number(value, decimalsFor(value));
    return row.figure.unit == u"%"_s ? isolated(text + u" %"_s) : text;
}

void PeersModel::setRows(const Translation &words, const std::vector<PeerRow> &rows)
{
    setRowCount(0); // not clear(): that would make the view forget its columns
    setHorizontalHeaderLabels({tr("Figure"), tr("This factory"), tr("Lowest quarter"), tr("Middle"), tr("Highest quarter"),
                               tr("Factories"), tr("Better than")});
    for (int column = Own; column <= Peers; ++column) {
        setHeaderData(column, Qt::Horizontal, int(Qt::AlignTrailing | Qt::AlignVCenter), Qt::TextAlignmentRole);
    }
    for (const PeerRow &row : rows) {
        const auto quartile = [&](double Benchmark::*member) {
            return itemOf(row.benchmark ? peerNumber(row, (*row.benchmark).*member) : u"–"_s, true);
        };
        auto *own = itemOf(row.own ? peerNumber(row, *row.own) : u"–"_s, true);
        own->setData(true, BoldRole);
        auto *standing = itemOf(tr("fewer than %1").arg(number(qint64(leastPeers))));
        standing->setData(int(Tone::Muted), ToneRole);
        if (row.benchmark && row.benchmark->betterThanPercent) {
            const double share = *row.benchmark->betterThanPercent;
            standing->setText(isolated(number(share, 0) + u" %"_s));
            standing->setData(int(share >= wellAbove ? Mark::Good : share < farBelow ? Mark::Bad : Mark::Warn), MarkRole);
            standing->setData(int(Tone::Normal), ToneRole);
        } else if (row.benchmark) {
            standing->setText(tr("not counted here"));
        }
        appendRow({itemOf(word(words, row.figure)), own, quartile(&Benchmark::lowerQuartile), quartile(&Benchmark::median),
                   quartile(&Benchmark::upperQuartile), itemOf(row.benchmark ? number(qint64(row.benchmark->peers)) : u"–"_s, true), standing});
    }
}

} // namespace meyar::ui
