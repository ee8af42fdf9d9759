// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/answerpace.h"

#include <algorithm>
#include <map>

namespace meyar {

namespace {

double median(std::vector<qint64> values)
{
    if (values.empty()) {
        return 0;
    }
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1) {
        return double(*middle);
    }
    return double(*middle + *std::max_element(values.begin(), middle)) / 2.0;
}

} // namespace

std::vector<SectionPace> answerPace(const Pack &pack, const Answers &answers)
{
    struct Timed
    {
        qint64 at = 0;
        form::NodeIndex node = form::noNode;
    };
    std::vector<Timed> timed;
    for (const Answer &answer : answers) {
        const form::NodeIndex node = pack.form->find(answer.question);
        const bool isAnswered = node != form::noNode && !answer.value.isEmpty() && answer.answeredAtMs > 0;
        if (isAnswered && pack.checkpoint(node).fact.isEmpty()) { // facts come filled in
            timed.push_back({answer.answeredAtMs, node});
        }
    }
    std::sort(timed.begin(), timed.end(), [](const Timed &a, const Timed &b) {
        return a.at != b.at ? a.at < b.at : a.node < b.node;
    });

    std::map<form::NodeIndex, std::vector<qint64>> gaps;
    for (std::size_t i = 1; i < timed.size(); ++i) {
        const qint64 gap = timed[i].at - timed[i - 1].at;
        if (gap <= longestThoughtMs) {
            gaps[pack.sectionOf(timed[i].node)].push_back(gap);
        }
    }
    std::vector<SectionPace> paces;
    for (auto &[section, times] : gaps) {
        paces.push_back({.section = section, .answers = int(times.size()), .medianSeconds = median(times) / 1000.0});
    }
    return paces;
}

} // namespace meyar
