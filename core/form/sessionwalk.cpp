// SPDX-License-Identifier: GPL-3.0-or-later
// Going through a form in order, and what is wrong in it.
#include "core/form/sessionstate.h"

#include <algorithm>

namespace meyar::form {

namespace {

/// Calls `visit` for every node in every row, in the order in which a person meets them, until it
/// returns false.
class Walk
{
public:
    Walk(const Session &session, std::function<bool(Place)> visit)
        : m_session(session)
        , m_form(session.form())
        , m_visit(std::move(visit))
    {
    }

    bool through(NodeIndex begin, NodeIndex end, RowId row)
    {
        for (NodeIndex node = begin; node < end;) {
            const bool isRepeat = m_form.node(node).type == NodeType::Repeat;
            const bool goesOn = isRepeat ? throughRows(node, row) : m_visit(Place(node, row));
            if (!goesOn) {
                return false;
            }
            node = isRepeat ? m_form.node(node).end : node + 1;
        }
        return true;
    }

private:
    bool throughRows(NodeIndex repeat, RowId around)
    {
        for (const RowId row : m_session.rows(repeat, around)) {
            if (!m_visit(Place(repeat, row)) || !through(repeat + 1, m_form.node(repeat).end, row)) {
                return false;
            }
        }
        return true;
    }

    const Session &m_session;
    const Form &m_form;
    std::function<bool(Place)> m_visit;
};

bool isShown(const Session &session, Place place)
{
    const Node &node = session.form().node(place.node);
    const bool isSeen = node.isQuestion() || node.isFromPhone() || node.type == NodeType::Note;
    return isSeen && session.isRelevant(place);
}

void walk(const Session &session, std::function<bool(Place)> visit)
{
    Walk(session, std::move(visit))
        .through(0, static_cast<NodeIndex>(session.form().nodes.size()), rootRow);
}

} // namespace

std::optional<Place> Session::next(std::optional<Place> from) const
{
    bool isPast = !from.has_value();
    std::optional<Place> found;
    walk(*this, [&](Place place) {
        if (isPast && isShown(*this, place)) {
            found = place;
            return false;
        }
        isPast = isPast || place == *from;
        return true;
    });
    return found;
}

std::optional<Place> Session::previous(std::optional<Place> from) const
{
    std::optional<Place> last;
    walk(*this, [&](Place place) {
        if (from && place == *from) {
            return false;
        }
        if (isShown(*this, place)) {
            last = place;
        }
        return true;
    });
    return last;
}

std::vector<Fault> Session::validate() const
{
    std::vector<Fault> faults;
    walk(*this, [&](Place place) {
        const NodeState &state = m_state->state(place);
        if (state.required && state.value.isBlank()) {
            faults.push_back({place, Fault::Kind::Required});
        }
        if (!state.constraintHolds) {
            faults.push_back({place, Fault::Kind::Constraint});
        } else if (!state.warningHolds) {
            faults.push_back({place, Fault::Kind::Warning});
        }
        return true;
    });
    return faults;
}

} // namespace meyar::form
