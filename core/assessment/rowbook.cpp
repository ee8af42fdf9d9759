// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/rowbook.h"

#include <algorithm>

namespace meyar {

using form::NodeIndex;
using form::noNode;
using form::noRow;
using form::Place;
using form::rootRow;
using form::RowId;

void RowBook::bind(RowId row, const RepeatRow &kept)
{
    m_kept.insert(row, kept);
    m_rows.insert(kept.id, row);
}

void RowBook::forget(RowId row)
{
    if (const RepeatRow *known = kept(row)) {
        m_rows.remove(known->id);
    }
    m_kept.remove(row);
    m_first.removeAll(row);
}

const RepeatRow *RowBook::kept(RowId row) const
{
    const auto found = m_kept.constFind(row);
    return found == m_kept.constEnd() ? nullptr : &*found;
}

RowId RowBook::rowOf(RepeatRowId id) const
{
    return m_rows.value(id, noRow);
}

std::optional<RepeatRowId> RowBook::idOf(const form::Session &session, RowId row) const
{
    if (row == rootRow || isFirst(row)) {
        return RepeatRowId();
    }
    if (const RepeatRow *known = kept(row)) {
        return known->id;
    }
    const NodeIndex repeat = session.repeatOf(row);
    if (repeat == noNode || session.hasFreeRows(repeat)) {
        return std::nullopt;
    }
    const std::optional<RepeatRowId> around = idOf(session, session.around(row));
    return around ? std::optional(countedRow(session.form().node(repeat).name, *around, session.positionOf(row)))
                  : std::nullopt;
}

std::optional<QString> RowBook::keyOf(const form::Session &session, Place place) const
{
    const std::optional<RepeatRowId> id = idOf(session, place.row);
    return id ? std::optional(answerKey(session.form().node(place.node).name, *id)) : std::nullopt;
}

std::optional<Place> RowBook::placeOf(const form::Session &session, const QString &key) const
{
    const NodeIndex node = session.form().find(questionOfKey(key));
    if (node == noNode) {
        return std::nullopt;
    }
    const NodeIndex repeat = repeatAround(session.form(), node);
    const RepeatRowId id = rowOfKey(key);
    if (id.isNull()) {
        if (repeat == noNode) {
            return Place(node);
        }
        const auto first = std::find_if(m_first.begin(), m_first.end(),
                                        [&](RowId row) { return session.repeatOf(row) == repeat; });
        return first == m_first.end() ? std::nullopt : std::optional(Place(node, *first));
    }
    if (const RowId row = rowOf(id); row != noRow) {
        return Place(node, row);
    }
    for (const RowId row : repeat == noNode ? std::span<const RowId>() : session.rows(repeat)) {
        if (idOf(session, row) == id) { // counted
            return Place(node, row);
        }
    }
    return std::nullopt;
}

NodeIndex repeatAround(const form::Form &form, NodeIndex node)
{
    for (NodeIndex at = node == noNode ? noNode : form.node(node).parent; at != noNode; at = form.node(at).parent) {
        if (form.node(at).type == form::NodeType::Repeat) {
            return at;
        }
    }
    return noNode;
}

namespace {

/// Makes the rows of a session those that are kept.
class RowsLoader
{
public:
    RowsLoader(form::Session &session, const Answers &answers, RowBook &book)
        : m_session(session)
        , m_book(book)
    {
        for (const RepeatRow &row : answers.rows) {
            m_byRepeat[{row.repeat, row.around}].push_back(&row);
        }
        for (auto at = answers.cbegin(); at != answers.cend(); ++at) {
            if (!at.key().contains(u'@') && !at->value.isEmpty()) {
                m_named.insert(repeatAround(session.form(), session.form().find(at.key())));
            }
        }
    }

    void load()
    {
        const form::Form &form = m_session.form();
        for (NodeIndex node = 0; node < static_cast<NodeIndex>(form.nodes.size()); ++node) {
            if (form.node(node).type == form::NodeType::Repeat && m_session.hasFreeRows(node)) {
                loadAround(node, repeatAround(form, node), rootRow, true);
            }
        }
    }

private:
    void loadAround(NodeIndex repeat, NodeIndex outer, RowId around, bool isFirst)
    {
        if (outer == noNode || m_session.repeatOf(around) == outer) {
            loadRows(repeat, around, isFirst && m_named.contains(repeat));
            return;
        }
        NodeIndex step = outer; // the repeat on the way that lies directly in `around`
        for (NodeIndex up = step; up != m_session.repeatOf(around); up = repeatAround(m_session.form(), up)) {
            step = up;
        }
        const auto rows = m_session.rows(step, around);
        for (const RowId row : std::vector<RowId>(rows.begin(), rows.end())) {
            loadAround(repeat, outer, row, isFirst && m_session.positionOf(row) == 1);
        }
    }

    void loadRows(NodeIndex repeat, RowId around, bool hasNamed)
    {
        const std::optional<RepeatRowId> aroundId = m_book.idOf(m_session, around);
        const auto all = aroundId ? m_byRepeat.value({m_session.form().node(repeat).name, *aroundId})
                                  : std::vector<const RepeatRow *>();
        if (all.empty() && !hasNamed) {
            return; // as the form begins
        }
        std::vector<const RepeatRow *> there;
        std::copy_if(all.begin(), all.end(), std::back_inserter(there), [](const RepeatRow *row) { return !row->deleted; });
        std::sort(there.begin(), there.end(), [](const RepeatRow *a, const RepeatRow *b) { return standsBefore(*a, *b); });
        const size_t named = hasNamed ? 1 : 0;
        while (m_session.rows(repeat, around).size() > there.size() + named
               && m_session.removeRow(m_session.rows(repeat, around).back())) {
        }
        while (m_session.rows(repeat, around).size() < there.size() + named && m_session.addRow(repeat, around)) {
        }
        const auto rows = m_session.rows(repeat, around);
        for (size_t i = 0; i < rows.size(); ++i) {
            if (i < named) {
                m_book.bindFirst(rows[i]);
            } else {
                m_book.bind(rows[i], *there[i - named]);
            }
        }
    }

    form::Session &m_session;
    RowBook &m_book;
    QHash<std::pair<QString, RepeatRowId>, std::vector<const RepeatRow *>> m_byRepeat;
    QSet<NodeIndex> m_named; ///< repeats with answers that are kept by name
};

} // namespace

form::Session sessionWithRows(const Pack &pack, const Answers &answers, const Clock &clock, RowBook &book)
{
    QHash<QString, QString> named;
    std::vector<const Answer *> cells;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        if (it.key().contains(u'@')) {
            cells.push_back(&*it);
        } else {
            named.insert(it.key(), it->value);
        }
    }
    form::Session session(pack.program, clock);
    session.load(named);
    RowsLoader(session, answers, book).load();
    QHash<QString, QString> values;
    for (const Answer *cell : cells) {
        if (const auto place = book.placeOf(session, answerKey(cell->question, cell->row))) {
            values.insert(session.path(*place), cell->value);
        }
    }
    if (!values.isEmpty()) {
        session.load(values);
    }
    return session;
}

} // namespace meyar
