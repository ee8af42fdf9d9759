// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/form.h"

#include <algorithm>

namespace meyar::form {

const Choice *ChoiceList::find(QStringView choiceName) const
{
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&](const Choice &c) { return c.name == choiceName; });
    return found == choices.end() ? nullptr : &*found;
}

const ChoiceList *Form::listOf(NodeIndex index) const
{
    const int list = node(index).list;
    return list < 0 ? nullptr : &lists[static_cast<size_t>(list)];
}

} // namespace meyar::form
