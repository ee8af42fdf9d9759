// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/typecell.h"

#include "core/form/nearest.h"
#include "core/form/reader/typenames.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

struct Block
{
    QStringView name;
    TypeCell::Block block = TypeCell::Block::Group;
};

constexpr Block blocks[] = {
    {u"group", TypeCell::Block::Group},         {u"repeat", TypeCell::Block::Repeat},
    {u"lgroup", TypeCell::Block::Repeat},       {u"loop", TypeCell::Block::Loop},
    {u"looped group", TypeCell::Block::Repeat},
};

QString blockName(TypeCell::Block block)
{
    return block == TypeCell::Block::Repeat ? u"repeat"_s
        : block == TypeCell::Block::Loop    ? u"loop"_s
                                            : u"group"_s;
}

/// `written` and `words` are the same but for case: a list's name keeps its own.
std::optional<TypeCell> blockType(const QString &written, const QString &words)
{
    for (const bool begins : {true, false}) {
        const QLatin1StringView verb = begins ? "begin"_L1 : "end"_L1;
        const bool applies = words.startsWith(verb) && words.size() > verb.size()
            && (words[verb.size()] == u' ' || words[verb.size()] == u'_');
        if (!applies) {
            continue;
        }
        const QString rest = words.mid(verb.size() + 1);
        for (const Block &block : blocks) {
            // "begin loop over a_list"
            if (rest == block.name || rest.startsWith(QString(block.name.toString() + u' '))) {
                TypeCell cell;
                cell.row = begins ? TypeCell::Row::Begin : TypeCell::Row::End;
                cell.block = block.block;
                cell.type = block.block == TypeCell::Block::Repeat ? NodeType::Repeat
                                                                   : NodeType::Group;
                cell.canonical = verb + u'_' + blockName(block.block);
                cell.list = written.mid(verb.size() + 1 + block.name.size()).trimmed();
                if (cell.list.toLower().startsWith("over "_L1)) {
                    cell.list = cell.list.mid(5).trimmed();
                }
                return cell;
            }
        }
    }
    return std::nullopt;
}

/// Takes "or_other" off the list's name.
bool takeOther(QString &list)
{
    for (const auto suffix : {" or specify other"_L1, " or_other"_L1, " or other"_L1}) {
        if (list.toLower().endsWith(suffix)) {
            list = list.chopped(suffix.size()).trimmed();
            return true;
        }
    }
    return false;
}

std::optional<TypeCell> selectType(const QString &written, const QString &words)
{
    const auto names = selectTypes();
    const auto found = std::find_if(names.begin(), names.end(), [&](const SelectName &select) {
        return words == select.prefix
            || words.startsWith(QString(select.prefix.toString() + u' '));
    });
    if (found == names.end()) {
        return std::nullopt;
    }
    TypeCell cell;
    cell.type = found->type;
    cell.canonical = found->canonical.toString();
    cell.choices = found->choices;
    cell.list = written.mid(found->prefix.size()).trimmed();
    if (cell.choices == TypeCell::Choices::None) { // osm
        cell.isSupported = false;
        return cell;
    }
    cell.hasOther = takeOther(cell.list);
    if (cell.list.startsWith("${"_L1)) {
        cell.choices = TypeCell::Choices::Repeat;
    }
    return cell;
}

TypeCell plainType(const QString &words)
{
    TypeCell cell;
    for (const SettingName &setting : settingTypes()) {
        if (setting.name == words) {
            cell.row = TypeCell::Row::Setting;
            cell.canonical = setting.key.toString();
            return cell;
        }
    }
    const auto names = plainTypes();
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const PlainName &plain) { return plain.name == words; });
    if (found == names.end()) {
        cell.row = TypeCell::Row::Unknown;
        return cell;
    }
    cell.type = found->type;
    cell.canonical = found->canonical.toString();
    cell.isSilent = found->isSilent;
    cell.constraint = found->constraint.toString();
    return cell;
}

QString selectText(const Form &form, const Node &node)
{
    const QString kind = node.type == NodeType::Rank ? u"rank"_s
        : node.type == NodeType::SelectMultiple      ? u"select_multiple"_s
                                                     : u"select_one"_s;
    if (node.dataFile >= 0) {
        return kind + u"_from_file "_s + form.dataFiles[static_cast<size_t>(node.dataFile)].file;
    }
    if (!node.choicesFrom.isEmpty()) {
        return kind + u" ${"_s + node.choicesFrom + u'}';
    }
    if (node.list < 0) {
        return kind;
    }
    const ChoiceList &list = form.lists[static_cast<size_t>(node.list)];
    return kind + (list.isExternal ? u"_external "_s : u" "_s) + list.name
        + (node.hasOther ? u" or_other"_s : QString());
}

} // namespace

TypeCell parsedType(const QString &cell)
{
    const QString written = cell.simplified();
    const QString words = written.toLower();
    if (const std::optional<TypeCell> block = blockType(written, words)) {
        return *block;
    }
    if (const std::optional<TypeCell> select = selectType(written, words)) {
        return *select;
    }
    return plainType(words);
}

QString canonicalType(const Form &form, const Node &node)
{
    if (node.type == NodeType::Group) {
        return u"begin_group"_s;
    }
    if (node.type == NodeType::Repeat) {
        return u"begin_repeat"_s;
    }
    if (node.isSelect()) {
        return selectText(form, node);
    }
    const TypeCell cell = parsedType(node.typeText);
    if (cell.row == TypeCell::Row::Node && cell.type == node.type && !cell.canonical.isEmpty()) {
        return cell.type == NodeType::Other && !cell.list.isEmpty()
            ? QString(cell.canonical + u' ' + cell.list)
            : cell.canonical;
    }
    for (const PlainName &plain : plainTypes()) {
        if (plain.type == node.type && node.type != NodeType::Metadata
            && node.type != NodeType::Other) {
            return plain.canonical.toString();
        }
    }
    return node.typeText;
}

QString nearestType(const QString &cell)
{
    QStringList known = {u"begin_group"_s, u"end_group"_s, u"begin_repeat"_s, u"end_repeat"_s};
    for (const PlainName &plain : plainTypes()) {
        known.append(plain.name.toString());
    }
    for (const SelectName &select : selectTypes()) {
        known.append(select.prefix.toString());
    }
    const QString whole = nearest(cell.simplified(), known);
    const QString found
        = whole.isEmpty() ? nearest(cell.simplified().section(u' ', 0, 0), known) : whole;
    return found.startsWith("select "_L1) ? QString(found).replace(u' ', u'_') : found;
}

std::optional<QString> dataFileId(const QString &file)
{
    for (const auto ending : {".csv"_L1, ".xml"_L1, ".geojson"_L1}) {
        if (file.endsWith(ending, Qt::CaseInsensitive) && file.size() > ending.size()) {
            return file.chopped(ending.size());
        }
    }
    return std::nullopt;
}

} // namespace meyar::form
