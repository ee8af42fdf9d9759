// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/pack.h"

#include <algorithm>
#include <array>

namespace meyar {

const QStringList &packFamilies()
{
    using namespace Qt::StringLiterals;
    static const QStringList families{u"safety"_s, u"labour"_s, u"environment"_s, u"score"_s,
                                      u"fit"_s,    u"action"_s, u"records"_s,     u"self"_s};
    return families;
}

using form::NodeIndex;
using form::NodeType;
using form::noNode;

namespace {

/// How grave a verdict is among several chosen at once; higher is graver.
int gravity(Verdict verdict)
{
    constexpr std::array order{Verdict::None,   Verdict::NotApplicable, Verdict::Ok,
                               Verdict::Action, Verdict::Partial,       Verdict::Priority,
                               Verdict::Fail};
    return static_cast<int>(std::find(order.begin(), order.end(), verdict) - order.begin());
}

const ChoiceMeaning *meaningIn(const Pack &pack, int list, const QString &choiceName)
{
    if (list < 0) {
        return nullptr;
    }
    const form::ChoiceList &choices = pack.form->lists[static_cast<size_t>(list)];
    const form::Choice *choice = choices.find(choiceName);
    if (!choice) {
        return nullptr;
    }
    const auto index = static_cast<size_t>(choice - choices.choices.data());
    return &pack.meanings[static_cast<size_t>(list)][index];
}

} // namespace

const ChoiceMeaning *Pack::meaning(NodeIndex node, const QString &answer) const
{
    const form::Node &question = form->node(node);
    return question.type == NodeType::SelectOne ? meaningIn(*this, question.list, answer) : nullptr;
}

double Pack::maxPoints(NodeIndex node) const
{
    const form::Node &question = form->node(node);
    double most = 0;
    if (question.type == NodeType::SelectOne && question.list >= 0) {
        for (const ChoiceMeaning &choice : meanings[static_cast<size_t>(question.list)]) {
            if (choice.verdict != Verdict::NotApplicable) {
                most = std::max(most, choice.points);
            }
        }
    }
    return most;
}

const Reference *Pack::reference(const QString &referenceId) const
{
    const auto found = std::find_if(references.begin(), references.end(),
                                    [&](const Reference &r) { return r.id == referenceId; });
    return found == references.end() ? nullptr : &*found;
}

std::vector<NodeIndex> Pack::sections() const
{
    std::vector<NodeIndex> groups;
    for (NodeIndex i = 0; i < static_cast<NodeIndex>(form->nodes.size()); ++i) {
        const form::Node &node = form->node(i);
        if (node.type == NodeType::Group && node.parent == noNode) {
            groups.push_back(i);
        }
    }
    return groups;
}

NodeIndex Pack::sectionOf(NodeIndex node) const
{
    if (node == noNode) {
        return noNode;
    }
    while (form->node(node).parent != noNode) {
        node = form->node(node).parent;
    }
    return form->node(node).type == NodeType::Group ? node : noNode;
}

std::vector<NodeIndex> Pack::parts() const
{
    std::vector<NodeIndex> found;
    for (NodeIndex i = 0; i < static_cast<NodeIndex>(form->nodes.size()); ++i) {
        if (form->node(i).parent == noNode && partOf(i) == i) {
            found.push_back(i);
        }
    }
    return found;
}

NodeIndex Pack::partOf(NodeIndex node) const
{
    while (node != noNode && form->node(node).parent != noNode) {
        node = form->node(node).parent;
    }
    const bool isPart = node != noNode && (form->node(node).type == NodeType::Group || form->node(node).type == NodeType::Repeat);
    return isPart ? node : noNode;
}

int Pack::scoredCount() const
{
    return static_cast<int>(std::count_if(checkpoints.begin(), checkpoints.end(),
                                          [](const Checkpoint &c) { return c.isScored(); }));
}

Verdict verdictOf(const Pack &pack, NodeIndex node, const QString &answer)
{
    const form::Node &question = pack.form->node(node);
    if (question.type != NodeType::SelectMultiple) {
        const ChoiceMeaning *meaning = pack.meaning(node, answer);
        return meaning ? meaning->verdict : Verdict::None;
    }
    Verdict gravest = Verdict::None;
    for (const QString &name : answer.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const ChoiceMeaning *meaning = meaningIn(pack, question.list, name);
        if (meaning && gravity(meaning->verdict) > gravity(gravest)) {
            gravest = meaning->verdict;
        }
    }
    return gravest;
}

} // namespace meyar
