// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sheets/sheetnames.h"

#include "core/form/nearest.h"
#include "core/form/reader/cells.h"

#include <algorithm>
#include <tuple>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

const QStringList &knownSheets()
{
    static const QStringList known
        = {u"survey"_s,   u"choices"_s, u"settings"_s,  u"external_choices"_s,
           u"entities"_s, u"osm"_s,     u"references"_s};
    return known;
}

} // namespace

QString sheetKey(const QString &name)
{
    return name.trimmed().toLower();
}

void addSheet(Sheet sheet, Sheets &sheets, Problems &problems)
{
    const QString key = sheetKey(sheet.name);
    if (sheets.contains(key)) {
        Reporter(key, problems)
            .error(Problem::Kind::SheetUnreadable, 0, {}, {u"two sheets have this name"_s});
        return;
    }
    sheets.emplace(key, std::move(sheet));
}

void reportSheetNames(const Sheets &sheets, Problems &problems)
{
    QStringList names;
    for (const auto &[key, sheet] : sheets) {
        if (!key.startsWith(u'_') && !knownSheets().contains(key)) {
            names.append(key);
        }
    }
    Suggestions suggestions;
    if (!sheets.contains(u"survey"_s)) {
        Reporter(u"survey"_s, problems)
            .error(Problem::Kind::SheetMissing, 0, {}, suggestions.with(u"survey"_s, names));
    }
    QStringList missing;
    for (const QString &known : knownSheets()) {
        if (known != "survey"_L1 && !sheets.contains(known)) {
            missing.append(known);
        }
    }
    for (const QString &name : names) {
        const QStringList args = suggestions.with(name, missing);
        if (args.size() > 1) {
            Reporter(name, problems).warning(Problem::Kind::SheetNear, 0, {}, args);
        }
    }
}

std::vector<NamedSheet> inOrder(const Sheets &sheets)
{
    std::vector<std::tuple<bool, qsizetype, QString, const Sheet *>> order;
    for (const auto &[key, sheet] : sheets) {
        const qsizetype place = knownSheets().mid(0, 3).indexOf(key);
        order.emplace_back(key.startsWith(u'_'), place < 0 ? 3 : place, key, &sheet);
    }
    std::sort(order.begin(), order.end());
    std::vector<NamedSheet> sorted;
    for (const auto &[isPrivate, place, key, sheet] : order) {
        sorted.push_back({sheetKey(sheet->name) == key ? sheet->name : key, sheet});
    }
    return sorted;
}

} // namespace meyar::form
