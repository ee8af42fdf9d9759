// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formdifference.h"
#include "core/form/reader/typecell.h"

#include <algorithm>

namespace meyar::form {

namespace {

/// Texts without the languages in which nothing is said.
std::map<QString, QString> said(const Text &text)
{
    std::map<QString, QString> words = text.byLanguage;
    std::erase_if(words, [](const auto &one) { return one.second.isEmpty(); });
    return words;
}

bool same(const Text &a, const Text &b)
{
    return said(a) == said(b);
}

bool same(const Media &a, const Media &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &x, const auto &y) {
        return x.first == y.first && same(x.second, y.second);
    });
}

bool same(QHash<QString, Text> a, QHash<QString, Text> b)
{
    const auto isSilent
        = [](const auto &one) { return said(one.value()).empty(); };
    a.removeIf(isSilent);
    b.removeIf(isSilent);
    return a.size() == b.size() && std::all_of(a.keyBegin(), a.keyEnd(), [&](const QString &key) {
               return b.contains(key) && same(a.value(key), b.value(key));
           });
}

bool sameTexts(const Node &a, const Node &b)
{
    return same(a.label, b.label) && same(a.hint, b.hint) && same(a.guidance, b.guidance)
        && same(a.constraintMessage, b.constraintMessage)
        && same(a.requiredMessage, b.requiredMessage)
        && same(a.warningMessage, b.warningMessage) && same(a.media, b.media)
        && same(a.extraText, b.extraText);
}

bool sameLogic(const Node &a, const Node &b)
{
    return a.relevant == b.relevant && a.constraint == b.constraint && a.required == b.required
        && a.calculation == b.calculation && a.defaultValue == b.defaultValue
        && a.readOnly == b.readOnly && a.readOnlyWhen == b.readOnlyWhen && a.warning == b.warning
        && a.choiceFilter == b.choiceFilter && a.repeatCount == b.repeatCount
        && a.triggers == b.triggers && a.initialRows == b.initialRows;
}

bool sameRest(const Node &a, const Node &b)
{
    return a.appearance == b.appearance && a.parameters == b.parameters
        && a.bindAttributes == b.bindAttributes && a.bodyAttributes == b.bodyAttributes
        && a.instanceAttributes == b.instanceAttributes && a.saveTo == b.saveTo
        && a.autoplay == b.autoplay && a.rowsShown == b.rowsShown && a.extra == b.extra;
}

/// Type and choices, and the place in the form.
bool samePlan(const Form &formA, const Node &a, const Form &formB, const Node &b)
{
    return a.type == b.type && canonicalType(formA, a) == canonicalType(formB, b)
        && a.name == b.name && a.list == b.list && a.dataFile == b.dataFile
        && a.choicesFrom == b.choicesFrom && a.hasOther == b.hasOther
        && a.isGenerated == b.isGenerated && a.parent == b.parent && a.end == b.end;
}

bool same(const Choice &a, const Choice &b)
{
    return a.name == b.name && same(a.label, b.label) && same(a.media, b.media)
        && a.extra == b.extra;
}

bool same(const ChoiceList &a, const ChoiceList &b)
{
    return a.name == b.name && a.isExternal == b.isExternal
        && std::equal(a.choices.begin(), a.choices.end(), b.choices.begin(), b.choices.end(),
                      [](const Choice &x, const Choice &y) { return same(x, y); });
}

bool same(const DataFile &a, const DataFile &b)
{
    return a.id == b.id && a.file == b.file && a.kind == b.kind;
}

} // namespace

bool isSameForm(const Form &a, const Form &b)
{
    const auto sameNodes = [&](const Node &x, const Node &y) {
        return samePlan(a, x, b, y) && sameTexts(x, y) && sameLogic(x, y) && sameRest(x, y);
    };
    return std::equal(a.nodes.begin(), a.nodes.end(), b.nodes.begin(), b.nodes.end(), sameNodes)
        && std::equal(a.lists.begin(), a.lists.end(), b.lists.begin(), b.lists.end(),
                      [](const ChoiceList &x, const ChoiceList &y) { return same(x, y); })
        && std::equal(a.dataFiles.begin(), a.dataFiles.end(), b.dataFiles.begin(),
                      b.dataFiles.end(),
                      [](const DataFile &x, const DataFile &y) { return same(x, y); })
        && a.languages == b.languages && a.settings == b.settings
        && same(a.settingsText, b.settingsText) && a.byName == b.byName
        && a.timesUsed == b.timesUsed;
}

} // namespace meyar::form
