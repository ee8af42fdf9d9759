// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sheets/cellchoices.h"

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLists = 1000; ///< nobody looks through more
constexpr qsizetype longestName = 200;

const QStringList &plainTypes()
{
    static const QStringList types
        = {u"text"_s,         u"integer"_s,      u"decimal"_s,        u"range"_s,
           u"date"_s,         u"time"_s,         u"dateTime"_s,       u"note"_s,
           u"acknowledge"_s,  u"calculate"_s,    u"hidden"_s,         u"begin_group"_s,
           u"end_group"_s,    u"begin_repeat"_s, u"end_repeat"_s,     u"geopoint"_s,
           u"geotrace"_s,     u"geoshape"_s,     u"image"_s,          u"audio"_s,
           u"video"_s,        u"file"_s,         u"barcode"_s,        u"background-audio"_s,
           u"start"_s,        u"end"_s,          u"today"_s,          u"deviceid"_s,
           u"username"_s,     u"email"_s,        u"phonenumber"_s,    u"audit"_s,
           u"csv-external"_s, u"xml-external"_s, u"start-geopoint"_s, u"background-geopoint"_s};
    return types;
}

/// "List Name" is "list_name".
QString folded(const QString &heading)
{
    return heading.simplified().toLower().replace(u' ', u'_');
}

QStringList listNames(const Sheet &choices)
{
    QStringList names;
    for (qsizetype column = 0; column < choices.header.size(); ++column) {
        if (offeredIn(u"choices"_s, choices.header[column]) != OfferedIn::Lists) {
            continue;
        }
        for (const QStringList &row : choices.rows) {
            names.append(row.value(column).trimmed());
        }
    }
    names.removeDuplicates();
    names.removeIf([](const QString &name) { return name.isEmpty() || name.size() > longestName; });
    return names.mid(0, mostLists);
}

} // namespace

CellChoices choicesFor(const Sheets &sheets)
{
    CellChoices choices;
    if (const auto found = sheets.find(u"choices"_s); found != sheets.end()) {
        choices.lists = listNames(found->second);
    }
    for (const QString &type : {u"select_one "_s, u"select_multiple "_s, u"rank "_s}) {
        for (const QString &list : choices.lists) {
            choices.types.append(type + list);
        }
    }
    choices.types = plainTypes() + choices.types;
    return choices;
}

OfferedIn offeredIn(const QString &sheetKey, const QString &heading)
{
    static const QStringList yesNo = {u"required"_s,        u"readonly"_s,
                                      u"read_only"_s,       u"disabled"_s,
                                      u"auto_send"_s,       u"auto_delete"_s,
                                      u"client_editable"_s, u"clean_text_values"_s,
                                      u"omit_instanceid"_s, u"allow_choice_duplicates"_s};
    const QString column = folded(heading);
    if (sheetKey == "survey"_L1 && column == "type"_L1) {
        return OfferedIn::Types;
    }
    if (sheetKey.endsWith("choices"_L1) && column == "list_name"_L1) {
        return OfferedIn::Lists;
    }
    const bool isForms = sheetKey == "survey"_L1 || sheetKey == "settings"_L1;
    return isForms && yesNo.contains(column) ? OfferedIn::YesNo : OfferedIn::Nothing;
}

} // namespace meyar::form
