// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/names.h"

namespace meyar::form {

void indexNames(Form &form)
{
    form.byName.clear();
    form.timesUsed.clear();
    for (size_t i = 0; i < form.nodes.size(); ++i) {
        const QString &name = form.nodes[i].name;
        if (name.isEmpty()) {
            continue;
        }
        if (!form.byName.contains(name)) {
            form.byName.insert(name, static_cast<NodeIndex>(i));
        } else {
            form.timesUsed.insert(name, form.timesUsed.value(name, 1) + 1);
        }
    }
}

} // namespace meyar::form
