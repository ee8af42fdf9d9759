// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/repeats.h"

#include <QHash>

namespace meyar {

std::set<FindingId> repeatsAmong(const std::vector<FoundAt> &findings)
{
    QHash<QString, std::vector<const FoundAt *>> same;
    for (const FoundAt &found : findings) {
        if (!found.question.isEmpty() && found.on.isValid()) {
            same[found.place + u'\n' + found.packId + u'\n' + found.question].push_back(&found);
        }
    }
    std::set<FindingId> repeats;
    for (const std::vector<const FoundAt *> &group : same) {
        const FoundAt *first = group.front();
        for (const FoundAt *found : group) {
            first = found->on < first->on ? found : first;
        }
        for (const FoundAt *found : group) {
            if (found->on > first->on && found->assessment != first->assessment) {
                repeats.insert(found->finding);
            }
        }
    }
    return repeats;
}

} // namespace meyar
