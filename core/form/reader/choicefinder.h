// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/nearest.h"
#include "core/form/reader/columns.h"
#include "core/form/reader/typecell.h"

namespace meyar::form {

/// Finds where the choices of a select come from; the form's lists must be there already.
class ChoiceFinder
{
public:
    ChoiceFinder(const Columns &columns, Form &form, Reporter &report);

    void find(Node &node, const TypeCell &type);
    void findList(Node &node, const QString &list, bool isExternal);

private:
    void useFile(Node &node, const QString &file);
    void checkOther(const Node &node);

    const Columns &m_columns;
    Form &m_form;
    Reporter &m_report;
    QHash<QString, int> m_lists;
    QHash<QString, int> m_externalLists;
    Suggestions m_suggestions;
};

} // namespace meyar::form
