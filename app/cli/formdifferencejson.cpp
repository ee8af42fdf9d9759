// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/formdifferencejson.h"

#include <QJsonArray>

namespace meyar::cli {

using namespace Qt::StringLiterals;
using namespace form;

namespace {

QJsonArray toJson(const std::vector<CellChange> &changes)
{
    QJsonArray json;
    for (const CellChange &change : changes) {
        QJsonObject one{{u"where"_s, change.where},
                        {u"field"_s, change.field},
                        {u"before"_s, change.before},
                        {u"after"_s, change.after}};
        if (!change.language.isEmpty()) {
            one[u"language"_s] = change.language;
        }
        json.append(one);
    }
    return json;
}

QJsonObject toJson(const RowChanges &rows)
{
    return {{u"added"_s, QJsonArray::fromStringList(rows.added)},
            {u"removed"_s, QJsonArray::fromStringList(rows.removed)},
            {u"moved"_s, QJsonArray::fromStringList(rows.moved)},
            {u"reworded"_s, toJson(rows.reworded)},
            {u"changed"_s, toJson(rows.changed)}};
}

QString quoted(const QString &value)
{
    return value.isEmpty() ? u"(empty)"_s : QString(u'“' + value + u'”');
}

void addChanges(const QString &word, const QString &thing, const std::vector<CellChange> &changes, QStringList &lines)
{
    for (const CellChange &change : changes) {
        const QString language = change.language.isEmpty() ? QString() : QString(u" ("_s + change.language + u')');
        const QString where = change.where.isEmpty() ? QString() : QString(change.where + u", "_s);
        lines.append(u"%1: %2 %3%4%5: %6 → %7"_s.arg(word, thing, where, change.field, language,
                                                       quoted(change.before), quoted(change.after)));
    }
}

void addRows(const QString &thing, const RowChanges &rows, QStringList &lines)
{
    const std::pair<QString, const QStringList &> groups[]
        = {{u"added"_s, rows.added}, {u"removed"_s, rows.removed}, {u"moved"_s, rows.moved}};
    for (const auto &[word, names] : groups) {
        for (const QString &name : names) {
            lines.append(u"%1: %2 %3"_s.arg(word, thing, name));
        }
    }
    addChanges(u"reworded"_s, thing, rows.reworded, lines);
    addChanges(u"changed"_s, thing, rows.changed, lines);
}

} // namespace

QJsonObject toJson(const FormDifference &difference)
{
    return {{u"same"_s, difference.isEmpty()},
            {u"questions"_s, toJson(difference.questions)},
            {u"choices"_s, toJson(difference.choices)},
            {u"settings"_s, toJson(difference.settings)}};
}

QStringList linesOf(const FormDifference &difference)
{
    QStringList lines;
    addRows(u"question"_s, difference.questions, lines);
    addRows(u"choice"_s, difference.choices, lines);
    addChanges(u"changed"_s, u"setting"_s, difference.settings, lines);
    return lines;
}

} // namespace meyar::cli
