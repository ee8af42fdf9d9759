// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/benchmarks.h"

#include "core/indicators/numbers.h"

#include <map>

namespace meyar {

namespace {

constexpr int mostOfMicro = 9;
constexpr int mostOfSmall = 49;
constexpr int mostOfMedium = 250;

bool isPeer(const Peer &own, const Peer &other, const PeerGroup &group)
{
    const bool isLike = (!group.isOfSector || other.sector == own.sector) && (!group.isOfCity || other.city == own.city)
        && (!group.isOfSize || other.size == own.size) && (!group.isOfCohort || other.cohort == own.cohort);
    return other.value && other.site != own.site && isLike && canCompare(own, group);
}

std::vector<double> valuesOf(const Peer &own, const std::vector<Peer> &all, const PeerGroup &group)
{
    std::map<QString, double> bySite;
    for (const Peer &other : all) {
        if (isPeer(own, other, group)) {
            bySite.emplace(other.site, *other.value);
        }
    }
    std::vector<double> values;
    for (const auto &[site, value] : bySite) {
        values.push_back(value);
    }
    return values;
}

} // namespace

SizeClass sizeClassOf(int workers)
{
    if (workers <= mostOfMicro) {
        return SizeClass::Micro;
    }
    if (workers <= mostOfSmall) {
        return SizeClass::Small;
    }
    return workers <= mostOfMedium ? SizeClass::Medium : SizeClass::Large;
}

std::optional<Benchmark> benchmarkOf(const Peer &own, const std::vector<Peer> &all, const PeerGroup &group, bool isMoreBetter)
{
    const std::vector<double> values = valuesOf(own, all, group);
    if (int(values.size()) < leastPeers) {
        return std::nullopt;
    }
    Benchmark benchmark{int(values.size()), *quantileOf(values, 0.25), *quantileOf(values, 0.5), *quantileOf(values, 0.75)};
    if (own.value) {
        double worse = 0;
        for (const double value : values) {
            worse += value == *own.value ? 0.5 : (value < *own.value) == isMoreBetter ? 1 : 0;
        }
        benchmark.betterThanPercent = worse / double(values.size()) * 100;
        if (benchmark.median != 0) {
            benchmark.fromMedianPercent = (*own.value - benchmark.median) / benchmark.median * 100;
        }
    }
    return benchmark;
}

bool canCompare(const Peer &own, const PeerGroup &group)
{
    return !(group.isOfSector && own.sector.isEmpty()) && !(group.isOfCity && own.city.isEmpty())
        && !(group.isOfSize && !own.size) && !(group.isOfCohort && own.cohort.isEmpty());
}

const std::vector<PeerGroup> &peerGroups()
{
    static const std::vector<PeerGroup> groups{
        {true, true, true, false}, {true, false, true, false}, {true, false, false, false}, {}};
    return groups;
}

std::optional<PeerGroup> closestGroup(const Peer &own, const std::vector<Peer> &all)
{
    for (const PeerGroup &group : peerGroups()) {
        if (int(valuesOf(own, all, group).size()) >= leastPeers) {
            return group;
        }
    }
    return std::nullopt;
}

} // namespace meyar
