// SPDX-License-Identifier: GPL-3.0-or-later
// What a session shows: choices, and texts with values in them.
#include "core/form/expression/shuffle.h"
#include "core/form/sessionstate.h"

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

std::vector<ShownChoice> wholeList(const ChoiceList &list)
{
    std::vector<ShownChoice> shown;
    shown.reserve(list.choices.size());
    for (const Choice &choice : list.choices) {
        shown.push_back({choice.name, choice.label, &choice});
    }
    return shown;
}

QString cellText(const DataTree &tree, int item, int column)
{
    const int cell = column < 0 ? -1 : tree.child(item, column);
    return cell < 0 ? QString() : tree.element(cell).text;
}

Text textOf(const QString &words)
{
    Text text;
    text.byLanguage.emplace(QString(), words);
    return text;
}

} // namespace

std::vector<ShownChoice> Session::choices(Place select) const
{
    const Node &node = form().node(select.node);
    const ChoiceSource *source = m_state->program->choiceSource(select.node);
    if (source == nullptr) {
        const ChoiceList *list = form().listOf(select.node);
        return list == nullptr ? std::vector<ShownChoice>() : wholeList(*list);
    }
    const Row *row = m_state->rowOf(select);
    const auto offered = row == nullptr
        ? std::map<int, Offered>::const_iterator()
        : row->offered.find(m_state->layout().slotOf(select.node));
    if (row == nullptr || offered == row->offered.end()) {
        return {};
    }
    std::vector<ShownChoice> shown;
    for (const QString &name : offered->second.names) {
        shown.push_back({name, textOf(name), nullptr});
    }
    const ChoiceList *list = node.dataFile >= 0 ? nullptr : form().listOf(select.node);
    for (const int item : offered->second.items) {
        const DataTree &tree = *m_state->program->trees()[static_cast<size_t>(source->tree)];
        const QString name = cellText(tree, item, source->nameColumn);
        // an item of a list is the choice at the same place
        const Choice *choice = list == nullptr ? nullptr : list->find(name);
        shown.push_back(
            {name, choice == nullptr ? textOf(cellText(tree, item, source->labelColumn)) : choice->label,
             choice});
    }
    if (!source->isShuffled) {
        return shown;
    }
    const qint64 seed = offered->second.seed.value_or(static_cast<qint64>(m_state->shuffleSeed)
                                                      + select.node);
    std::vector<ShownChoice> mixed;
    for (const int index : shuffled(static_cast<int>(shown.size()), seed, m_state->random)) {
        mixed.push_back(shown[static_cast<size_t>(index)]);
    }
    return mixed;
}

namespace {

/// The value, or the labels of the choices that it names.
QString shownValue(const Session &session, Place place, Language language)
{
    const QString value = session.value(place);
    if (!session.form().node(place.node).isSelect() || value.isEmpty()) {
        return value;
    }
    const std::vector<ShownChoice> choices = session.choices(place);
    QStringList labels;
    for (const QString &name : value.split(u' ', Qt::SkipEmptyParts)) {
        const auto choice = std::find_if(choices.begin(), choices.end(),
                                         [&](const ShownChoice &c) { return c.name == name; });
        const QString label = choice == choices.end() ? QString() : choice->label.in(language);
        labels.append(label.isEmpty() ? name : label);
    }
    return labels.join(u", "_s);
}

/// The node as seen from a row: in it or around it; else in the first row that there is.
Place seenFrom(const Session &session, RowId row, NodeIndex node)
{
    if (const RowId own = session.rowAt(row, node); own != noRow) {
        return {node, own};
    }
    std::vector<NodeIndex> repeats;
    const Form &form = session.form();
    NodeIndex repeat = form.node(node).type == NodeType::Repeat ? node : form.repeatAround(node);
    RowId at = noRow;
    for (; repeat != noNode && at == noRow; repeat = form.repeatAround(repeat)) {
        repeats.push_back(repeat);
        const NodeIndex outer = form.repeatAround(repeat);
        at = outer == noNode ? rootRow : session.rowAt(row, outer);
    }
    for (auto inner = repeats.rbegin(); inner != repeats.rend(); ++inner) {
        const auto rows = session.rows(*inner, at);
        if (rows.empty()) {
            return {node, noRow};
        }
        at = rows.front();
    }
    return {node, at};
}

} // namespace

QString Session::filled(const QString &text, Language language, RowId row) const
{
    QString result;
    qsizetype done = 0;
    for (qsizetype open = text.indexOf("${"_L1); open >= 0; open = text.indexOf("${"_L1, done)) {
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0) {
            break;
        }
        const NodeIndex node = form().find(text.mid(open + 2, close - open - 2).trimmed());
        result += text.mid(done, open - done);
        result += node == noNode ? text.mid(open, close + 1 - open)
                                 : shownValue(*this, seenFrom(*this, row, node), language);
        done = close + 1;
    }
    return result + text.mid(done);
}

} // namespace meyar::form
