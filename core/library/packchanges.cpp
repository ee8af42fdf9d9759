// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/packchanges.h"

#include "core/form/formdifference.h"

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;
using Kind = PackChange::Kind;

namespace {

/// What the row at that place is called.
Text nameOf(const Pack &pack, bool isChoice, const QString &where)
{
    const QString name = where.section(u'/', -1);
    Text text;
    if (!isChoice) {
        const form::NodeIndex node = pack.form->find(name);
        text = node == form::noNode ? Text() : pack.form->node(node).label;
    } else {
        for (const form::ChoiceList &list : pack.form->lists) {
            const form::Choice *choice = list.name == where.section(u'/', 0, 0) ? list.find(name) : nullptr;
            text = choice ? choice->label : text;
        }
    }
    if (text.isEmpty()) {
        text.byLanguage[QString()] = name;
    }
    return text;
}

Text plain(const QString &words)
{
    Text text;
    text.byLanguage[QString()] = words;
    return text;
}

void add(std::vector<PackChange> &changes, Kind kind, bool isChoice, const std::vector<form::CellChange> &cells)
{
    for (const form::CellChange &cell : cells) {
        changes.push_back({kind, isChoice, cell.where, cell.field, cell.language, plain(cell.before), plain(cell.after)});
    }
}

void add(std::vector<PackChange> &changes, bool isChoice, const form::RowChanges &rows, const Pack &before, const Pack &after)
{
    for (const QString &where : rows.added) {
        changes.push_back({Kind::Added, isChoice, where, {}, {}, {}, nameOf(after, isChoice, where)});
    }
    for (const QString &where : rows.removed) {
        changes.push_back({Kind::Removed, isChoice, where, {}, {}, nameOf(before, isChoice, where), {}});
    }
    for (const QString &where : rows.moved) {
        const Text name = nameOf(after, isChoice, where);
        changes.push_back({Kind::Moved, isChoice, where, {}, {}, name, name});
    }
    add(changes, Kind::Reworded, isChoice, rows.reworded);
    add(changes, Kind::Changed, isChoice, rows.changed);
}

QString codeOf(Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return u"added"_s;
    case Kind::Removed:
        return u"removed"_s;
    case Kind::Moved:
        return u"moved"_s;
    case Kind::Reworded:
        return u"reworded"_s;
    case Kind::Changed:
        return u"changed"_s;
    }
    return {};
}

/// Words as they stand between blanks.
std::vector<TextRange> wordsOf(const QString &text)
{
    std::vector<TextRange> words;
    for (qsizetype at = 0; at < text.size();) {
        while (at < text.size() && text[at].isSpace()) {
            ++at;
        }
        const qsizetype start = at;
        while (at < text.size() && !text[at].isSpace()) {
            ++at;
        }
        if (at > start) {
            words.push_back({start, at - start});
        }
    }
    return words;
}

QStringView wordAt(const QString &text, const TextRange &range)
{
    return QStringView(text).mid(range.start, range.length);
}

} // namespace

std::vector<PackChange> packChanges(const Pack &before, const Pack &after)
{
    const form::FormDifference found = form::difference(*before.form, *after.form);
    std::vector<PackChange> changes;
    add(changes, false, found.questions, before, after);
    add(changes, true, found.choices, before, after);
    add(changes, Kind::Changed, false, found.settings);
    return changes;
}

form::Sheet changesSheet(const std::vector<PackChange> &changes)
{
    form::Sheet sheet;
    sheet.name = u"changes"_s;
    sheet.header = QStringList{u"change"_s, u"place"_s, u"column"_s, u"language"_s, u"before"_s, u"after"_s};
    for (const PackChange &change : changes) {
        sheet.rowNumbers.push_back(static_cast<int>(sheet.rows.size()) + 2);
        sheet.rows.push_back({codeOf(change.kind), change.where, change.field, change.language,
                              change.before.in(Language::English), change.after.in(Language::English)});
    }
    return sheet;
}

std::pair<std::vector<TextRange>, std::vector<TextRange>> changedWords(const QString &before, const QString &after)
{
    const std::vector<TextRange> a = wordsOf(before);
    const std::vector<TextRange> b = wordsOf(after);
    constexpr size_t most = 1500; // words: beyond it, all of both count as changed
    if (a.size() > most || b.size() > most) {
        return {a, b};
    }
    // longest[i][j]: how many words a from i and b from j have in common, in order
    const size_t width = b.size() + 1;
    std::vector<int> longest((a.size() + 1) * width, 0);
    const auto at = [&](size_t i, size_t j) -> int & { return longest[i * width + j]; };
    for (size_t i = a.size(); i-- > 0;) {
        for (size_t j = b.size(); j-- > 0;) {
            at(i, j) = wordAt(before, a[i]) == wordAt(after, b[j]) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    std::pair<std::vector<TextRange>, std::vector<TextRange>> changed;
    size_t i = 0;
    size_t j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && wordAt(before, a[i]) == wordAt(after, b[j])) {
            ++i;
            ++j;
        } else if (j == b.size() || (i < a.size() && at(i + 1, j) >= at(i, j + 1))) {
            changed.first.push_back(a[i++]);
        } else {
            changed.second.push_back(b[j++]);
        }
    }
    return changed;
}

} // namespace meyar
