// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/form/problem.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace meyar::form {

/// The index of a node in Form::nodes. Stable for one form; never stored.
using NodeIndex = int;
inline constexpr NodeIndex noNode = -1;

enum class NodeType {
    Group,
    SelectOne,
    SelectMultiple,
    Integer,
    Decimal,
    Text,
    Date,
    Note,
    Calculate,
    Other, ///< an XLSForm type that this build keeps but does not ask; `typeText` has it
};

struct Choice
{
    QString name; ///< the value that is stored
    Text label;
    QHash<QString, QString>
        extra; ///< every other column of the row, by lower-case header ("score", "result"…)
    int row = 0;
};

struct ChoiceList
{
    QString name;
    std::vector<Choice> choices;
    [[nodiscard]] const Choice *find(QStringView choiceName) const;
};

/// One row of the survey sheet.
struct Node
{
    NodeType type = NodeType::Text;
    QString typeText; ///< the type cell as written
    QString name;
    Text label;
    Text hint;
    Text guidance;
    Text constraintMessage;
    Text requiredMessage;
    QString relevant; ///< expressions as written; empty = none
    QString constraint;
    QString required; ///< "yes", "true()", or an expression; empty = no
    QString calculation;
    QString defaultValue;
    QString appearance;
    bool readOnly = false;
    int list = -1; ///< index in Form::lists for selects
    NodeIndex parent = noNode; ///< the group around it
    NodeIndex end = noNode; ///< for a group: one past its last descendant
    QHash<QString, QString>
        extra; ///< every column that form does not know, by lower-case header ("clause", "weight"…)
    QHash<QString, Text> extraText; ///< unknown columns with ::Language, by lower-case base header
                                    ///< ("fix", "evidence_note")
    int row = 0;

    [[nodiscard]] bool isQuestion() const
    {
        return type != NodeType::Group && type != NodeType::Note && type != NodeType::Calculate
            && type != NodeType::Other;
    }
};

/// One sheet as it was read: header as written, and rows of the same width. Kept so that nothing is
/// lost.
struct Sheet
{
    QString name;
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<int> rowNumbers; ///< spreadsheet row of each; blank rows are skipped
};

/// An XLSForm: what is asked, in what order, under which conditions. Knows nothing of audits.
struct Form
{
    std::vector<Node> nodes; ///< in order of the survey sheet; groups precede what they contain
    std::vector<ChoiceList> lists;
    QHash<QString, QString> settings; ///< by lower-case header
    QHash<QString, Text>
        settingsText; ///< settings with ::Language, by lower-case base header; "form_title" always
    QHash<QString, NodeIndex> byName;

    [[nodiscard]] NodeIndex find(const QString &name) const { return byName.value(name, noNode); }
    [[nodiscard]] const Node &node(NodeIndex index) const
    {
        return nodes[static_cast<size_t>(index)];
    }
    [[nodiscard]] const ChoiceList *listOf(NodeIndex index) const;
};

} // namespace meyar::form
