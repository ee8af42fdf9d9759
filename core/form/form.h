// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/form/datatree.h"
#include "core/form/problem.h"
#include "core/form/sheets.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace meyar::form {

/// The index of a node in Form::nodes. Stable for one form; never stored.
using NodeIndex = int;
inline constexpr NodeIndex noNode = -1;

enum class NodeType {
    Group,
    Repeat, ///< a group that has rows
    SelectOne,
    SelectMultiple,
    Rank, ///< all choices in an order, space-separated
    Integer,
    Decimal,
    Range, ///< a number between parameters start and end, in steps
    Text,
    Barcode, ///< typed on a laptop
    Date,
    Time, ///< hh:mm:ss.sss with offset
    DateTime,
    Geopoint, ///< "latitude longitude altitude accuracy"
    Geotrace, ///< geopoints separated by ';'
    Geoshape, ///< the same, closed
    Image, ///< the answer of these four is a file's name
    Audio,
    Video,
    File,
    Acknowledge, ///< "OK" or nothing
    Note,
    Calculate,
    Hidden,
    Metadata, ///< start, end, today, deviceid…: filled in by the session; `typeText` says which
    Other, ///< an XLSForm type that this build keeps but does not ask; `typeText` has it
};

/// Pictures and sounds beside a label, by what they are ("image", "big-image", "audio", "video"):
/// file names by language.
using Media = std::map<QString, Text>;

struct Choice
{
    QString name; ///< the value that is stored
    Text label;
    Media media;
    QHash<QString, QString>
        extra; ///< every other column of the row, by lower-case header ("score", "result"…)
    int row = 0;
};

struct ChoiceList
{
    QString name;
    std::vector<Choice> choices;
    bool isExternal = false; ///< from the sheet external_choices
    [[nodiscard]] const Choice *find(QStringView choiceName) const;
};

/// Data beside the form that expressions read: instance('id')/…, pulldata('id', …), choices from a
/// file.
struct DataFile
{
    enum class Kind {
        Csv, ///< root/item/<column>; an item's columns are the header's words
        Xml, ///< as in the file
        GeoJson, ///< root/item/geometry and the properties
        Inline, ///< written out in an XForm; no file
        LastSaved, ///< the answers of the form's last submission
    };
    QString id;
    QString file; ///< "fruits.csv", as the form names it
    Kind kind = Kind::Csv;
    std::shared_ptr<const DataTree> tree; ///< null: the file was not there
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
    Media media;
    Text constraintMessage;
    Text requiredMessage;
    QString relevant; ///< expressions as written; empty = none
    QString constraint;
    QString required; ///< "yes", "true()", or an expression; empty = no
    QString calculation;
    QString defaultValue; ///< a value, or an expression: see isDynamicDefault()
    QString appearance;
    bool readOnly = false;
    QString readOnlyWhen; ///< an expression instead of yes or no
    QString warning; ///< ours: an expression that should hold; if not, a warning, not an error
    Text warningMessage;
    QString choiceFilter; ///< expression over a choice's columns
    QString repeatCount; ///< expression: as many rows as this
    QStringList triggers; ///< names: the calculation runs when one of these is answered, not else
    std::map<QString, QString> parameters; ///< "start=1 end=10" by key
    std::map<QString, QString> bindAttributes; ///< bind::…, body::… and instance::… that form does
    std::map<QString, QString> bodyAttributes; ///< not know, by what follows the colons, as written
    std::map<QString, QString> instanceAttributes;
    QString saveTo;
    QString autoplay;
    QString rowsShown; ///< the `rows` column: height of a text box
    int list = -1; ///< index in Form::lists for selects
    int dataFile = -1; ///< index in Form::dataFiles for selects from a file
    QString choicesFrom; ///< a name in a repeat whose values are the choices: select_one ${name}
    bool hasOther = false; ///< `or_other`
    bool isGenerated = false; ///< the text question that or_other adds: not in the sheet
    std::vector<std::map<QString, QString>> initialRows = {{}}; ///< of a repeat without a count: what
        ///< each row of a new form holds, by name; one empty row unless an XForm says otherwise
    NodeIndex parent = noNode; ///< the group or repeat around it
    NodeIndex end = noNode; ///< for a group or repeat: one past its last descendant
    QHash<QString, QString>
        extra; ///< every column that form does not know, by lower-case header ("clause", "weight"…)
    QHash<QString, Text> extraText; ///< unknown columns with ::Language, by lower-case base header
                                    ///< ("fix", "evidence_note")
    int row = 0;

    [[nodiscard]] bool isGroup() const
    {
        return type == NodeType::Group || type == NodeType::Repeat;
    }
    [[nodiscard]] bool isSelect() const
    {
        return type == NodeType::SelectOne || type == NodeType::SelectMultiple
            || type == NodeType::Rank;
    }
    /// Captured on a phone: kept and shown here, not asked.
    [[nodiscard]] bool isFromPhone() const;
    /// Asked of a person at this machine.
    [[nodiscard]] bool isQuestion() const;
    /// A group of an XForm that is there for the eye only: no part of paths and submissions.
    [[nodiscard]] bool isLayoutOnly() const;
};

/// A form's language: "Urdu (ur)" has the code ur.
struct FormLanguage
{
    QString code;
    QString written;
    friend bool operator==(const FormLanguage &, const FormLanguage &) = default;
};

/// An XLSForm: what is asked, in what order, under which conditions. Knows nothing of audits.
struct Form
{
    std::vector<Node> nodes; ///< in order of the survey sheet; groups precede what they contain
    std::vector<ChoiceList> lists;
    std::vector<DataFile> dataFiles;
    std::vector<FormLanguage> languages; ///< in order of appearance; the default first
    QHash<QString, QString> settings; ///< by lower-case header; "form_id", "version" if given
    QHash<QString, Text>
        settingsText; ///< settings with ::Language, by lower-case base header; "form_title" always
    QHash<QString, NodeIndex> byName; ///< the first of that name
    QHash<QString, int> timesUsed; ///< names that more than one node has, in different groups

    /// The node of that name; noNode if there is none. If there are several, the first.
    [[nodiscard]] NodeIndex find(const QString &name) const { return byName.value(name, noNode); }
    [[nodiscard]] const Node &node(NodeIndex index) const
    {
        return nodes[static_cast<size_t>(index)];
    }
    /// The child of that name of a group, or of the form for noNode. What is in a layout-only group
    /// is a child of the group around it.
    [[nodiscard]] NodeIndex childNamed(NodeIndex group, QStringView name) const;
    /// The choice list of a select; null for others and for choices from a file or repeat.
    [[nodiscard]] const ChoiceList *listOf(NodeIndex index) const;
    /// The group or repeat around a node that paths know; noNode if it is the form itself.
    [[nodiscard]] NodeIndex pathParent(NodeIndex index) const;
    /// The nearest repeat around the node, not itself; noNode if there is none.
    [[nodiscard]] NodeIndex repeatAround(NodeIndex index) const;
    /// Whether `ancestor` is around the node, or the node itself.
    [[nodiscard]] bool isWithin(NodeIndex index, NodeIndex ancestor) const
    {
        return index == ancestor || (index > ancestor && index < node(ancestor).end);
    }
    [[nodiscard]] int listNamed(const QString &name) const; ///< -1 if there is none
    [[nodiscard]] int dataFileNamed(const QString &id) const;
};

/// The attribute of a group that isLayoutOnly().
inline const QString layoutOnly = QStringLiteral("layout-only");

/// Whether a default has to be computed: it refers to a question, calls a function or calculates.
/// "2026-11-22" and "a-b" do not. As pyxform tells them apart.
[[nodiscard]] bool isDynamicDefault(const Node &node);

} // namespace meyar::form
