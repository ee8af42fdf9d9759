// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/program.h"
#include "core/form/reader/choicefinder.h"
#include "core/form/reader/columns.h"
#include "core/form/reader/nodecells.h"


namespace meyar::form {

/// Reads the survey sheet into `form.nodes`; settings and choice lists must be there already.
class SurveySheet
{
public:
    SurveySheet(const Sheet &sheet, Form &form, Problems &problems);
    void read();

    /// Reports what was found with the whole form at hand, in the cell that it stands in.
    void report(const std::vector<FieldProblem> &found);
    [[nodiscard]] const Columns &columns() const { return m_columns; }
    [[nodiscard]] Reporter &reporter() { return m_report; }

private:
    struct OpenBlock
    {
        NodeIndex node = noNode; ///< or the form itself
        TypeCell::Block block = TypeCell::Block::Group;
        int list = -1; ///< of a loop
        QHash<QString, int> names; ///< of what stands in it, with the row
    };

    void readRow(size_t row);
    void begin(size_t row, const TypeCell &type);
    void end(size_t row, const TypeCell &type);
    void close(const TypeCell &type);
    void expand(const OpenBlock &loop);
    void closeRest();
    void addNode(size_t row, const TypeCell &type);
    void addOther(const Node &select);
    void checkName(Node &node, const TypeCell &type);
    bool checkNew(const QString &name, int row);
    void checkLabel(const Node &node, bool isSilent);
    void readSetting(const QString &key, const QString &value);
    void reportUnknownType(int row, const QString &type);
    void reportUntranslated(size_t row, const Node &node);

    Columns m_columns;
    Reporter m_report;
    Form &m_form;
    NodeCells m_cells;
    ChoiceFinder m_choices;
    QHash<QString, int> m_repeats; ///< their names, with the row
    std::vector<OpenBlock> m_open; ///< the form itself first
};

} // namespace meyar::form
