// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/reader/columns.h"
#include "core/form/reader/typecell.h"

namespace meyar::form {

/// What the cells of one survey row say of a node; its place in the form and its choices are not
/// their business. Reports cells that say nothing sensible.
class NodeCells
{
public:
    NodeCells(const Columns &columns, Reporter &report)
        : m_columns(columns)
        , m_report(report)
    {
    }
    [[nodiscard]] Node read(size_t row, const TypeCell &type);

private:
    void readTexts(size_t row, Node &node) const;
    void readExpressions(size_t row, Node &node);
    void readRequired(Node &node, const QString &cell);
    void readReadOnly(Node &node, const QString &cell);
    void readRepeatCount(Node &node, const QString &cell);
    void readTriggers(Node &node, const QString &cell);
    void checkCalculation(const Node &node, const TypeCell &type);

    const Columns &m_columns;
    Reporter &m_report;
};

} // namespace meyar::form
