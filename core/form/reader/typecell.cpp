// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/typecell.h"

#include "core/form/nearest.h"

#include <algorithm>
#include <array>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

struct Plain
{
    QStringView name;
    NodeType type = NodeType::Other;
    bool isSilent = false;
};

constexpr Plain plainTypes[] = {
    {u"text", NodeType::Text},
    {u"string", NodeType::Text},
    {u"integer", NodeType::Integer},
    {u"int", NodeType::Integer},
    {u"decimal", NodeType::Decimal},
    {u"date", NodeType::Date},
    {u"note", NodeType::Note},
    {u"calculate", NodeType::Calculate, true},
    {u"range", NodeType::Other},
    {u"time", NodeType::Other},
    {u"datetime", NodeType::Other},
    {u"geopoint", NodeType::Other},
    {u"gps", NodeType::Other},
    {u"location", NodeType::Other},
    {u"geotrace", NodeType::Other},
    {u"geoshape", NodeType::Other},
    {u"image", NodeType::Other},
    {u"photo", NodeType::Other},
    {u"add image prompt", NodeType::Other},
    {u"add photo prompt", NodeType::Other},
    {u"audio", NodeType::Other},
    {u"add audio prompt", NodeType::Other},
    {u"video", NodeType::Other},
    {u"add video prompt", NodeType::Other},
    {u"file", NodeType::Other},
    {u"add file prompt", NodeType::Other},
    {u"barcode", NodeType::Other},
    {u"acknowledge", NodeType::Other},
    {u"trigger", NodeType::Other},
    {u"hidden", NodeType::Other, true},
    {u"background-audio", NodeType::Other, true},
    {u"csv-external", NodeType::Other, true},
    {u"xml-external", NodeType::Other, true},
    {u"start", NodeType::Other, true},
    {u"end", NodeType::Other, true},
    {u"today", NodeType::Other, true},
    {u"deviceid", NodeType::Other, true},
    {u"imei", NodeType::Other, true},
    {u"subscriberid", NodeType::Other, true},
    {u"simserial", NodeType::Other, true},
    {u"username", NodeType::Other, true},
    {u"email", NodeType::Other, true},
    {u"phonenumber", NodeType::Other, true},
    {u"audit", NodeType::Other, true},
    {u"start-geopoint", NodeType::Other, true},
    {u"background-geopoint", NodeType::Other, true},
};

struct Select
{
    QStringView prefix;
    NodeType type = NodeType::Other;
};

// longer spellings before those that they start with
constexpr Select selects[] = {
    {u"select_one_from_file", NodeType::Other},
    {u"select one from file", NodeType::Other},
    {u"select_multiple_from_file", NodeType::Other},
    {u"select multiple from file", NodeType::Other},
    {u"select_one_external", NodeType::Other},
    {u"add select one prompt using", NodeType::SelectOne},
    {u"add select multiple prompt using", NodeType::SelectMultiple},
    {u"select all that apply from", NodeType::SelectMultiple},
    {u"select all that apply", NodeType::SelectMultiple},
    {u"select one from", NodeType::SelectOne},
    {u"select one", NodeType::SelectOne},
    {u"select multiple", NodeType::SelectMultiple},
    {u"select_multiple", NodeType::SelectMultiple},
    {u"select_one", NodeType::SelectOne},
    {u"select1", NodeType::SelectOne},
    {u"rank", NodeType::Other},
    {u"osm", NodeType::Other},
};

struct Block
{
    QStringView name;
    TypeCell::Block block = TypeCell::Block::Group;
};

constexpr Block blocks[] = {
    {u"group", TypeCell::Block::Group},         {u"repeat", TypeCell::Block::Repeat},
    {u"lgroup", TypeCell::Block::Repeat},       {u"loop", TypeCell::Block::Repeat},
    {u"looped group", TypeCell::Block::Repeat},
};

std::optional<TypeCell> blockType(const QString &words)
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
                cell.type = NodeType::Group;
                cell.isSupported = block.block == TypeCell::Block::Group;
                return cell;
            }
        }
    }
    return std::nullopt;
}

/// `written` and `words` are the same but for case: a list's name keeps its own.
std::optional<TypeCell> selectType(const QString &written, const QString &words)
{
    const auto *const found
        = std::find_if(std::begin(selects), std::end(selects), [&](const Select &select) {
              return words == select.prefix
                  || words.startsWith(QString(select.prefix.toString() + u' '));
          });
    if (found == std::end(selects)) {
        return std::nullopt;
    }
    TypeCell cell;
    cell.type = found->type;
    cell.isSupported = cell.type != NodeType::Other;
    if (cell.isSupported) {
        QString list = written.mid(found->prefix.size()).trimmed();
        for (const auto suffix : {" or specify other"_L1, " or_other"_L1, " or other"_L1}) {
            if (list.toLower().endsWith(suffix)) {
                list.chop(suffix.size());
                cell.isSupported = false; // the list works, the added "other" does not
            }
        }
        cell.list = list.trimmed();
        if (cell.list.startsWith("${"_L1)) { // choices from a repeat
            cell.type = NodeType::Other;
            cell.isSupported = false;
        }
    }
    return cell;
}

} // namespace

TypeCell parsedType(const QString &cell)
{
    const QString written = cell.simplified();
    const QString words = written.toLower();
    if (const std::optional<TypeCell> block = blockType(words)) {
        return *block;
    }
    if (const std::optional<TypeCell> select = selectType(written, words)) {
        return *select;
    }
    TypeCell type;
    const auto *const found = std::find_if(std::begin(plainTypes), std::end(plainTypes),
                                           [&](const Plain &plain) { return plain.name == words; });
    if (found == std::end(plainTypes)) {
        type.row = TypeCell::Row::Unknown;
        return type;
    }
    type.type = found->type;
    type.isSilent = found->isSilent;
    type.isSupported = type.type != NodeType::Other;
    return type;
}

QString nearestType(const QString &cell)
{
    QStringList known = {u"begin_group"_s, u"end_group"_s, u"begin_repeat"_s, u"end_repeat"_s};
    for (const Plain &plain : plainTypes) {
        known.append(plain.name.toString());
    }
    for (const Select &select : selects) {
        known.append(select.prefix.toString());
    }
    const QString whole = nearest(cell.simplified(), known);
    const QString found
        = whole.isEmpty() ? nearest(cell.simplified().section(u' ', 0, 0), known) : whole;
    return found.startsWith("select "_L1) ? QString(found).replace(u' ', u'_') : found;
}

} // namespace meyar::form
