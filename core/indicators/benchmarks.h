// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace meyar {

/// Peers that a figure is compared with may not be told apart: never fewer.
inline constexpr int leastPeers = 5;

/// By number of workers: SME is up to 250.
enum class SizeClass { Micro, Small, Medium, Large };
[[nodiscard]] SizeClass sizeClassOf(int workers); ///< up to 9, 49, 250, more

/// A site and its value of one figure.
struct Peer
{
    QString site = {}; ///< its id; a site counts once
    QString sector = {}; ///< empty: nobody has said; like nothing else
    QString city = {};
    std::optional<SizeClass> size = {}; ///< likewise
    QString cohort = {}; ///< of a programme; empty = none
    std::optional<double> value = {}; ///< nothing = not measured: no peer
};

/// What peers must have in common with the site.
struct PeerGroup
{
    bool isOfSector = false;
    bool isOfCity = false;
    bool isOfSize = false;
    bool isOfCohort = false;
    friend bool operator==(const PeerGroup &, const PeerGroup &) = default;
};

struct Benchmark
{
    int peers = 0; ///< the site itself is not among them
    double lowerQuartile = 0;
    double median = 0;
    double upperQuartile = 0; ///< quantiles of type 7 (numbers.h)
    /// Peers that do worse, and half of those that do the same, percent: 100 is better than all. Nothing if the site has
    /// no value of its own.
    std::optional<double> betterThanPercent = {};
    std::optional<double> fromMedianPercent = {}; ///< (own - median) / median x 100; nothing where that is 0
};

/// Nothing with fewer than `leastPeers` peers.
[[nodiscard]] std::optional<Benchmark> benchmarkOf(const Peer &own, const std::vector<Peer> &all, const PeerGroup &group,
                                                   bool isMoreBetter);

/// Whether this can be asked: the site's own sector, city, size and cohort are known.
[[nodiscard]] bool canCompare(const Peer &own, const PeerGroup &group);
/// From the closest to all: sector with size and city, sector with size, sector, all.
[[nodiscard]] const std::vector<PeerGroup> &peerGroups();
/// The closest group that has enough peers: sector with size and city, sector with size, sector, all. Nothing if none has.
[[nodiscard]] std::optional<PeerGroup> closestGroup(const Peer &own, const std::vector<Peer> &all);

} // namespace meyar
