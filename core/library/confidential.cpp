// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/confidential.h"

namespace meyar {

bool isConfidential(const Pack &pack, form::NodeIndex node)
{
    for (form::NodeIndex at = node; at != form::noNode; at = pack.form->node(at).parent) {
        if (pack.checkpoint(at).confidential) {
            return true;
        }
    }
    return false;
}

QSet<QString> confidentialQuestions(const Pack &pack)
{
    QSet<QString> names;
    for (size_t i = 0; i < pack.form->nodes.size(); ++i) {
        if (isConfidential(pack, static_cast<form::NodeIndex>(i))) {
            names.insert(pack.form->nodes[i].name);
        }
    }
    return names;
}

} // namespace meyar
