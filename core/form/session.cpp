// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/answers.h"
#include "core/form/sessionstate.h"

namespace meyar::form {

using namespace Qt::StringLiterals;

Session::Session(std::shared_ptr<const Program> program, const Clock &clock,
                 SessionOptions options)
    : m_state(std::make_unique<SessionState>(std::move(program), clock, std::move(options)))
{
}

Session::~Session() = default;
Session::Session(Session &&) noexcept = default;
Session &Session::operator=(Session &&) noexcept = default;

const Form &Session::form() const
{
    return m_state->form();
}

const Program &Session::program() const
{
    return *m_state->program;
}

Row *SessionState::rowOf(Place place) const
{
    if (place.node < 0 || place.node >= static_cast<NodeIndex>(form().nodes.size())) {
        return nullptr;
    }
    const int block = layout().blockOf(place.node);
    Row *row = rows.find(place.row);
    if (row != nullptr && row->block == 0 && block != 0
        && form().node(place.node).type != NodeType::Repeat) {
        return firstRowOf(block);
    }
    return row != nullptr && row->block == block ? row : nullptr;
}

Row *SessionState::firstRowOf(int block) const
{
    if (block == 0) {
        return rows.find(rootRow);
    }
    const Row *outer = firstRowOf(layout().block(block).outer);
    if (outer == nullptr) {
        return nullptr;
    }
    const RowList &list = outer->inner[static_cast<size_t>(layout().block(block).place)];
    return list.counted() == 0 ? nullptr : list.rows.front().get();
}

const NodeState &SessionState::state(Place place) const
{
    static const NodeState none;
    const Row *row = rowOf(place);
    return row == nullptr ? none : stateIn(*row, place.node);
}

Result<> Session::fits(Place place, const QString &answer) const
{
    if (m_state->rowOf(place) == nullptr) {
        return fail(Error::Code::NotFound, {u"question"_s, path(place)});
    }
    if (answer.isEmpty()) {
        return {};
    }
    const Node &node = form().node(place.node);
    if (!SessionState::mayAnswer(node)) {
        return fail(Error::Code::NotAnswerable, {node.name});
    }
    const ChoiceSource *source = m_state->program->choiceSource(place.node);
    if (source == nullptr || m_state->hasNoFile(*source)) {
        return fitsType(form(), place.node, answer);
    }
    QStringList known;
    for (const ShownChoice &choice : choices(place)) {
        known.append(choice.name);
    }
    return fitsChoices(node, answer, known);
}

std::span<const Place> Session::setAnswer(Place place, const QString &answer)
{
    SessionState &state = *m_state;
    Row *row = state.rowOf(place);
    if (row == nullptr) {
        state.changed.clear();
        return {};
    }
    const Node &node = form().node(place.node);
    if (SessionState::mayAnswer(node)) {
        state.stateIn(*row, place.node).answer = keptAnswer(node, answer);
        state.mark(state.program->valueCell(place.node), *row);
        state.sweep();
        state.runTriggers(place.node, *row);
    }
    state.noteChange(place.node, *row);
    return state.takeChanged();
}

const QString &Session::answer(Place place) const
{
    return m_state->state(place).answer;
}

QString Session::value(Place place) const
{
    return m_state->state(place).value.toText();
}

bool Session::isRelevant(Place place) const
{
    const Row *row = m_state->rowOf(place);
    if (row != nullptr) {
        return m_state->stateIn(*row, place.node).relevant;
    }
    // a repeat as a whole, seen from the row that it is in: whether there could be rows
    const NodeIndex parent = form().node(place.node).parent;
    if (form().node(place.node).type != NodeType::Repeat || m_state->rows.find(place.row) == nullptr) {
        return false;
    }
    const auto inner = rows(place.node, place.row);
    if (!inner.empty()) {
        return std::any_of(inner.begin(), inner.end(), [&](RowId id) {
            return m_state->state({place.node, id}).relevant;
        });
    }
    return parent == noNode || isRelevant({parent, place.row});
}

bool Session::isRequired(Place place) const
{
    return m_state->state(place).required;
}

bool Session::isReadOnly(Place place) const
{
    const Row *row = m_state->rowOf(place);
    for (NodeIndex node = place.node; node != noNode && row != nullptr;) {
        if (form().node(node).readOnly || m_state->stateIn(*row, node).readOnly) {
            return true;
        }
        const bool leavesRow = form().node(node).type == NodeType::Repeat;
        node = form().node(node).parent;
        row = leavesRow ? row->around : row;
    }
    return false;
}

bool Session::constraintHolds(Place place) const
{
    return m_state->state(place).constraintHolds;
}

bool Session::warningHolds(Place place) const
{
    return m_state->state(place).warningHolds;
}

QString Session::instanceName() const
{
    const Expression &expression = m_state->program->instanceName();
    return expression.isEmpty()
        ? QString()
        : m_state->evaluator.run(expression, m_state->rows.root()).stored().toText();
}

std::vector<NodeIndex> Session::dependencies(NodeIndex node) const
{
    const auto reads = m_state->program->reads(node);
    return {reads.begin(), reads.end()};
}

} // namespace meyar::form
