// SPDX-License-Identifier: GPL-3.0-or-later
// Places by their paths; many answers at once; snapshots.
#include "core/form/answers.h"
#include "core/form/sessionstate.h"

#include <QRegularExpression>

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 10000; ///< that a path can ask for

/// "rep[2]" is rep and 2.
struct PathPart
{
    QString name;
    int number = 1;
    bool isValid = true;
};

PathPart partOf(const QString &written)
{
    static const QRegularExpression pattern(u"^([^\\[\\]]+)(?:\\[(\\d{1,6})\\])?$"_s);
    const QRegularExpressionMatch match = pattern.match(written);
    PathPart part{match.captured(1).trimmed(), 1, match.hasMatch()};
    if (match.capturedLength(2) > 0) {
        part.number = match.captured(2).toInt();
        part.isValid = part.isValid && part.number >= 1 && part.number <= mostRows;
    }
    return part;
}

/// Follows paths down the rows.
class Follower
{
public:
    Follower(SessionState &state, bool addsRows)
        : m_state(state)
        , m_form(state.form())
        , m_addsRows(addsRows)
    {
    }

    /// A place with noRow if there is none.
    Place follow(const QString &path)
    {
        QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
        const bool isAbsolute = path.startsWith(u'/');
        if (isAbsolute && !parts.isEmpty()) {
            parts.removeFirst(); // the form itself
        }
        if (parts.isEmpty()) {
            return {noNode, noRow};
        }
        if (!isAbsolute && parts.size() == 1 && !parts.front().contains(u'[')) {
            const NodeIndex node = m_form.find(parts.front().trimmed());
            return node == noNode ? Place(noNode, noRow) : firstOf(node);
        }
        return down(parts, isAbsolute);
    }

private:
    Place down(const QStringList &parts, bool isAbsolute)
    {
        NodeIndex at = noNode;
        RowId row = rootRow;
        for (const QString &written : parts) {
            const PathPart part = partOf(written);
            if (!part.isValid) {
                return {noNode, noRow};
            }
            // groups may be left out of a path that does not begin at the form
            NodeIndex next = m_form.childNamed(at, part.name);
            if (next == noNode && !isAbsolute) {
                next = m_form.find(part.name);
            }
            if (next == noNode || (at != noNode && !m_form.isWithin(next, at))) {
                return {noNode, noRow};
            }
            row = enter(at, next, row, part.number);
            if (row == noRow) {
                return {noNode, noRow};
            }
            at = next;
        }
        return {at, row};
    }

    /// The row of `target`, coming from `from`: `number` counts in the last repeat on the way.
    RowId enter(NodeIndex from, NodeIndex target, RowId row, int number)
    {
        std::vector<NodeIndex> repeats;
        for (NodeIndex node = target; node != from && node != noNode;
             node = m_form.node(node).parent) {
            if (m_form.node(node).type == NodeType::Repeat) {
                repeats.push_back(node);
            }
        }
        for (auto repeat = repeats.rbegin(); repeat != repeats.rend() && row != noRow; ++repeat) {
            row = rowNumbered(*repeat, row, *repeat == target ? number : 1);
        }
        return row;
    }

    RowId rowNumbered(NodeIndex repeat, RowId around, int number)
    {
        Row *outer = m_state.rows.find(around);
        const int block = m_state.layout().blockOf(repeat);
        RowList &list
            = outer->inner[static_cast<size_t>(m_state.layout().block(block).place)];
        const auto wanted = static_cast<size_t>(number);
        const bool isCounted = !m_form.node(repeat).repeatCount.isEmpty();
        if (m_addsRows && isCounted) {
            // the count decides later which of them are there
            for (Row *row : m_state.rows.setCount(block, *outer, std::max(list.counted(), wanted))) {
                if (row->isNew) {
                    m_state.fillNew(*row);
                }
            }
        }
        while (m_addsRows && list.counted() < wanted) {
            m_state.fillNew(m_state.rows.add(block, *outer, list.counted()));
        }
        return list.counted() < wanted ? noRow : list.ids[wanted - 1];
    }

    Place firstOf(NodeIndex node)
    {
        return {node, enter(noNode, node, rootRow, 1)};
    }

    SessionState &m_state;
    const Form &m_form;
    bool m_addsRows;
};

} // namespace

void Session::load(const QHash<QString, QString> &answers)
{
    Follower follower(*m_state, true);
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const Place place = follower.follow(it.key());
        Row *row = m_state->rowOf(place);
        if (row != nullptr && !form().node(place.node).isGroup()) {
            m_state->stateIn(*row, place.node).answer
                = keptAnswer(form().node(place.node), it.value());
        }
    }
    m_state->computeAll();
    m_state->sweep();
    m_state->takeChanged();
}

Result<Place> Session::find(const QString &nameOrPath) const
{
    const Place place = Follower(*m_state, false).follow(nameOrPath);
    if (place.row == noRow || place.node == noNode) {
        return fail(Error::Code::NotFound, {u"question"_s, nameOrPath});
    }
    return place;
}

QString Session::path(Place place) const
{
    QStringList parts;
    const Row *row = m_state->rows.find(place.row);
    for (NodeIndex node = place.node; node != noNode; node = form().pathParent(node)) {
        const Node &at = form().node(node);
        const bool isRow = row != nullptr && at.type == NodeType::Repeat
            && row->block == m_state->layout().blockOf(node);
        parts.prepend(isRow ? QString(at.name + u'[' + QString::number(row->position) + u']')
                            : at.name);
        row = isRow ? row->around : row;
    }
    return u"/data/"_s + parts.join(u'/');
}

namespace {

Snapshot::Row snapshotOf(const SessionState &state, const Row &row)
{
    Snapshot::Row taken;
    taken.id = row.id;
    const Layout::Block &block = state.layout().block(row.block);
    for (size_t slot = 0; slot < row.nodes.size(); ++slot) {
        if (!row.nodes[slot].answer.isEmpty()) {
            taken.answers.emplace_back(block.nodes[slot], row.nodes[slot].answer);
        }
    }
    for (size_t place = 0; place < row.inner.size(); ++place) {
        std::vector<Snapshot::Row> inner;
        for (const auto &each : row.inner[place].rows) {
            inner.push_back(snapshotOf(state, *each));
        }
        taken.repeats.emplace_back(state.layout().block(block.inner[place]).repeat,
                                   std::move(inner));
    }
    return taken;
}

void restoreInto(SessionState &state, Row &row, const Snapshot::Row &taken)
{
    row.isNew = false;
    for (const auto &[node, answer] : taken.answers) {
        state.stateIn(row, node).answer = answer;
    }
    for (const auto &[repeat, inner] : taken.repeats) {
        const int block = state.layout().blockOf(repeat);
        for (const Snapshot::Row &each : inner) {
            RowList &list = row.inner[static_cast<size_t>(state.layout().block(block).place)];
            restoreInto(state, state.rows.add(block, row, list.counted(), each.id), each);
        }
    }
}

} // namespace

Snapshot Session::snapshot() const
{
    return {snapshotOf(*m_state, m_state->rows.root())};
}

void Session::restore(const Snapshot &snapshot)
{
    SessionState &state = *m_state;
    state.rows.clear();
    state.newRows.clear();
    restoreInto(state, state.rows.root(), snapshot.root);
    state.computeAll();
    state.sweep();
    state.changedInRows.clear();
    for (NodeIndex node = 0; node < static_cast<NodeIndex>(form().nodes.size()); ++node) {
        if (state.layout().blockOf(node) == 0 || form().node(node).type == NodeType::Repeat) {
            state.rows.forEach(form().node(node).type == NodeType::Repeat
                                   ? state.layout().block(state.layout().blockOf(node)).outer
                                   : 0,
                               state.rows.root(),
                               [&](Row &row) { state.noteChange(node, row); });
        }
    }
    state.takeChanged();
}

} // namespace meyar::form
