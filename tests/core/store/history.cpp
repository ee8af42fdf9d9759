// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/history.h"

#include "tests/core/store/world.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace meyar::test {

using namespace Qt::StringLiterals;

namespace {

std::map<RegisterKey, std::set<OpName>> headNames(const LogState &state)
{
    std::map<RegisterKey, std::set<OpName>> names;
    for (const auto &[key, heads] : state.registers) {
        for (const Head &head : heads) {
            names[key].insert({head.change, head.op});
        }
    }
    return names;
}

std::set<EntityKey> entitiesThatAre(Deletion deletion, const LogState &state)
{
    std::set<EntityKey> found;
    for (const auto &[entity, is] : state.deletions) {
        if (is == deletion) {
            found.insert(entity);
        }
    }
    return found;
}

bool hides(const LogState &state, const std::map<RegisterKey, std::set<OpName>> &visible)
{
    const auto shown = headNames(state);
    return std::any_of(visible.begin(), visible.end(), [&](const auto &wanted) {
        const auto found = shown.find(wanted.first);
        return found == shown.end()
            || !std::includes(found->second.begin(), found->second.end(), wanted.second.begin(),
                              wanted.second.end());
    });
}

} // namespace

History randomHistory(unsigned seed)
{
    std::mt19937 numbers(seed);
    const auto random = [&numbers] { return static_cast<unsigned>(numbers()); };
    History history;
    history.seed = seed;
    history.devices = 2 + random() % 7;
    history.documents = 1 + random() % 3;
    if (random() % 4 != 0) { // few laptops and documents meet each other more often
        history.devices = 2 + random() % 2;
        history.documents = 1 + random() % 2;
    }
    const unsigned length = 4 + random() % 22;
    static constexpr std::array kinds{Step::Set,    Step::Set,    Step::Set,     Step::Set,    Step::Set,
                                      Step::Delete, Step::Delete, Step::Resolve, Step::Redact, Step::Seal,
                                      Step::Seal,   Step::Deliver, Step::Deliver, Step::Deliver};
    for (unsigned i = 0; i < length; ++i) {
        Step step;
        step.kind = kinds[random() % kinds.size()];
        step.device = random();
        step.document = random();
        step.entity = random() % 4; // the root a little less often
        step.field = random() % 3;
        step.choice = random() % 997;
        history.steps.push_back(step);
    }
    return history;
}

QString History::toText() const
{
    static constexpr std::array names{"set", "resolve", "delete", "redact", "seal", "deliver"};
    QStringList lines{u"seed %1, %2 devices, %3 documents"_s.arg(seed).arg(devices).arg(documents)};
    for (const Step &step : steps) {
        lines += u"  %1 device %2 document %3 entity %4 field %5 choice %6"_s
                     .arg(QLatin1String(names[step.kind]))
                     .arg(step.device % devices)
                     .arg(step.document % documents)
                     .arg(step.entity % 3)
                     .arg(step.field % 2)
                     .arg(step.choice);
    }
    return lines.join(u'\n');
}

QString failureOf(const History &history, const Rule &rule, const Rule &reference)
{
    const World world(history);
    std::mt19937 random(history.seed);
    const ChangeSet part = world.arrivedAt(static_cast<unsigned>(random()));
    const LogState partly = rule(part);
    ChangeSet shuffled = part;
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    if (partly != reference(shuffled)) {
        return u"a laptop's part of the changes says something else in another order"_s;
    }
    if (hides(partly, world.visibleIn(part))) {
        return u"a laptop does not see what nobody has overwritten"_s;
    }
    ChangeSet all = world.all();
    const LogState other = reference(all);
    std::shuffle(all.begin(), all.end(), random);
    const LogState state = rule(all);
    if (state != other || stateHashOf(state) != stateHashOf(other)) {
        return u"all changes say something else in another order"_s;
    }
    const auto visible = world.visibleIn(all);
    if (hides(state, visible)) {
        return u"something is lost"_s;
    }
    if (headNames(state) != visible) {
        return u"something is shown that somebody who had it overwrote: a false conflict"_s;
    }
    if (entitiesThatAre(Deletion::Deleted, state) != world.deletedIn(all)) {
        return u"what is deleted is not what people who had all of it deleted"_s;
    }
    if (!world.hasRedactions()
        && entitiesThatAre(Deletion::EditedWhileDeleted, state) != world.editedWhileDeletedIn(all)) {
        return u"what is shown as edited while deleted is not that"_s;
    }
    return {};
}

History shrunk(History history, const Rule &rule, const Rule &reference)
{
    for (bool smaller = true; smaller;) {
        smaller = false;
        for (size_t i = history.steps.size(); i-- > 0;) {
            History shorter = history;
            shorter.steps.erase(shorter.steps.begin() + static_cast<std::ptrdiff_t>(i));
            if (!failureOf(shorter, rule, reference).isEmpty()) {
                history = std::move(shorter);
                smaller = true;
            }
        }
    }
    return history;
}

} // namespace meyar::test
