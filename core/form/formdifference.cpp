// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formdifference.h"

#include "core/form/sheetrows.h"

#include <algorithm>
#include <set>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

/// A row of either sheet with what it is known by.
struct Item
{
    QString key; ///< the same in both forms if it is the same row
    QString around; ///< key of the group or list
    QString place;
    SheetRow cells;
};

using Items = std::vector<Item>;

QString pathOf(const Form &form, NodeIndex index)
{
    QStringList names;
    for (NodeIndex at = index; at != noNode; at = form.node(at).parent) {
        names.prepend(form.node(at).name);
    }
    return names.join(u'/');
}

Items questionsOf(const Form &form, const Form &other)
{
    const auto keyOf = [&](NodeIndex index) {
        const QString &name = form.node(index).name;
        const bool isUnique
            = !form.timesUsed.contains(name) && !other.timesUsed.contains(name);
        return isUnique ? name : pathOf(form, index);
    };
    Items items;
    for (NodeIndex index = 0; index < static_cast<NodeIndex>(form.nodes.size()); ++index) {
        const Node &node = form.node(index);
        Item item{keyOf(index), node.parent == noNode ? QString() : keyOf(node.parent),
                  pathOf(form, index), rowOf(form, node)};
        item.cells.erase({u"name"_s, {}});
        items.push_back(std::move(item));
    }
    return items;
}

Items choicesOf(const Form &form)
{
    Items items;
    QHash<QString, int> times;
    for (const ChoiceList &list : form.lists) {
        for (const Choice &choice : list.choices) {
            const QString place = list.name + u'/' + choice.name;
            const int time = ++times[place];
            const QString key = time > 1 ? place + u'#' + QString::number(time) : place;
            items.push_back({key, list.name, place, rowOf(list, choice)});
        }
    }
    return items;
}

std::vector<CellChange> cellChanges(const QString &where, const SheetRow &before,
                                    const SheetRow &after)
{
    std::set<SheetColumn> columns;
    for (const SheetRow *row : {&before, &after}) {
        for (const auto &[column, cell] : *row) {
            columns.insert(column);
        }
    }
    const auto cellIn = [](const SheetRow &row, const SheetColumn &column) {
        const auto found = row.find(column);
        return found == row.end() ? QString() : found->second;
    };
    std::vector<CellChange> changes;
    for (const SheetColumn &column : columns) {
        const QString old = cellIn(before, column);
        const QString now = cellIn(after, column);
        if (old != now) {
            changes.push_back({where, column.name, column.language, old, now});
        }
    }
    return changes;
}

/// Which of the numbers are in the longest rising row of them: what kept its order.
std::vector<bool> inOrder(const std::vector<size_t> &numbers)
{
    constexpr size_t none = static_cast<size_t>(-1);
    std::vector<size_t> ends; ///< of rising rows, by length: where the row with the least end ends
    std::vector<size_t> previous(numbers.size(), none);
    for (size_t i = 0; i < numbers.size(); ++i) {
        const auto longer
            = std::lower_bound(ends.begin(), ends.end(), numbers[i],
                               [&](size_t end, size_t number) { return numbers[end] < number; });
        previous[i] = longer == ends.begin() ? none : *(longer - 1);
        if (longer == ends.end()) {
            ends.push_back(i);
        } else {
            *longer = i;
        }
    }
    std::vector<bool> kept(numbers.size());
    for (size_t i = ends.empty() ? none : ends.back(); i != none; i = previous[i]) {
        kept[i] = true;
    }
    return kept;
}

RowChanges rowChanges(const Items &before, const Items &after)
{
    QHash<QString, size_t> old;
    for (size_t i = 0; i < before.size(); ++i) {
        old.insert(before[i].key, i);
    }
    RowChanges changes;
    std::vector<size_t> kept; ///< what both have, by its place before, in the order of after
    std::vector<const Item *> keptItems;
    for (const Item &item : after) {
        const auto found = old.constFind(item.key);
        if (found == old.constEnd()) {
            changes.added.append(item.place);
            continue;
        }
        kept.push_back(*found);
        keptItems.push_back(&item);
        for (CellChange &change : cellChanges(item.place, before[*found].cells, item.cells)) {
            const bool isWords = isWording({change.field, change.language});
            (isWords ? changes.reworded : changes.changed).push_back(std::move(change));
        }
    }
    const std::set<size_t> stays(kept.begin(), kept.end());
    for (size_t i = 0; i < before.size(); ++i) {
        if (stays.count(i) == 0) {
            changes.removed.append(before[i].place);
        }
    }
    const std::vector<bool> ordered = inOrder(kept);
    for (size_t i = 0; i < kept.size(); ++i) {
        if (!ordered[i] || before[kept[i]].around != keptItems[i]->around) {
            changes.moved.append(keptItems[i]->place);
        }
    }
    return changes;
}

} // namespace

FormDifference difference(const Form &before, const Form &after)
{
    return {rowChanges(questionsOf(before, after), questionsOf(after, before)),
            rowChanges(choicesOf(before), choicesOf(after)),
            cellChanges({}, settingsRow(before), settingsRow(after))};
}

} // namespace meyar::form
