// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/nearest.h"
#include "core/form/reader/columns.h"

namespace meyar::form {

/// What can be checked once all nodes are there and before expressions are compiled: the names in
/// labels, messages, triggers and `select_one ${…}`, and defaults that are no expressions.
class SurveyChecks
{
public:
    SurveyChecks(const Form &form, const Columns &columns, Reporter &report)
        : m_form(form)
        , m_columns(columns)
        , m_report(report)
    {
    }
    void run();

private:
    void checkTexts(const Node &node);
    void checkTriggers(const Node &node);
    void checkSource(const Node &node);
    void checkDefault(const Node &node);
    bool checkReference(const Node &node, Column column, const QString &name);
    void reportUnknown(const Node &node, Column column, const QString &name);

    const Form &m_form;
    const Columns &m_columns;
    Reporter &m_report;
    Suggestions m_suggestions;
};

/// What a value must look like to be an answer of the node; "" if `value` does.
[[nodiscard]] QString expectedOf(const Form &form, const Node &node, const QString &value);

} // namespace meyar::form
