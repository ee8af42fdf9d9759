// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/nearest.h"
#include "core/form/program.h"
#include "core/form/reader/columns.h"
#include "core/form/reader/typecell.h"

namespace meyar::form {

/// Reads the survey sheet into `form.nodes`; the choice lists must be there already.
class SurveySheet
{
public:
    SurveySheet(const Sheet &sheet, const QString &defaultLanguage, Form &form, Problems &problems);
    void read();

    /// Reports what compiling found, each in the cell that it stands in.
    void report(const std::vector<FieldProblem> &found);

private:
    void readRow(size_t row);
    void begin(size_t row, const TypeCell &type);
    void end(size_t row, const TypeCell &type);
    void closeRest();
    void addNode(size_t row, const TypeCell &type);
    [[nodiscard]] Node node(size_t row, const TypeCell &type);
    void readExpressions(size_t row, Node &node);
    [[nodiscard]] QString requirement(const Node &node, const QString &cell);
    void readReadOnly(size_t row, Node &node);
    void checkName(Node &node);
    void checkLabel(const Node &node, bool isSilent);
    void findList(Node &node, const QString &list);
    void reportUnknownType(int row, const QString &type);
    void reportUntranslated(size_t row, const Node &node);
    void checkReferences();
    void checkReferences(const Node &node, Column column, const Text &text);

    struct OpenBlock
    {
        NodeIndex node = noNode;
        TypeCell::Block block = TypeCell::Block::Group;
    };

    Columns m_columns;
    Reporter m_report;
    Form &m_form;
    QHash<QString, int> m_lists;
    Suggestions m_suggestions;
    std::vector<OpenBlock> m_open;
};

} // namespace meyar::form
