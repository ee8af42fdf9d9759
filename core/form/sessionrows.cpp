// SPDX-License-Identifier: GPL-3.0-or-later
// New forms and rows with their defaults; adding, removing and moving rows.
#include "core/form/sessionstate.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

QString momentText(const Clock &clock)
{
    return Value::dateTime(clock.nowMs()).toText();
}

} // namespace

SessionState::SessionState(std::shared_ptr<const Program> compiled, const Clock &usedClock,
                      SessionOptions given)
    : program(std::move(compiled))
    , clock(usedClock)
    , options(std::move(given))
    , random(options.seed.value_or(QRandomGenerator::global()->generate()))
    , evaluator({.code = &program->code(),
                 .lists = &program->form().lists,
                 .trees = &program->trees(),
                 .lastSaved = &options.lastSaved},
                {.clock = &usedClock,
                 .properties = options.properties,
                 .formVersion = program->form().settings.value(u"version"_s),
                 .random = &random})
    , rows(program->layout())
    , shuffleSeed(random.generate())
    , waiting(program->graph().cells().size())
    , changedAtRoot(program->form().nodes.size())
{
    fillNew(rows.root());
    sweep();
    takeChanged();
}

void SessionState::markRow(Row &row)
{
    for (const int cell : program->cellsOf(row.block)) {
        mark(cell, row);
    }
    for (const RowList &list : row.inner) {
        for (size_t i = 0; i < list.counted(); ++i) {
            markRow(*list.rows[i]);
        }
    }
}

/// Gives a new row what it begins with and marks all of it.
void SessionState::fillNew(Row &row, const std::map<QString, QString> *given)
{
    row.isNew = false;
    setStaticDefaults(row, given);
    setMetadata(row);
    for (const int cell : program->cellsOf(row.block)) {
        mark(cell, row);
    }
    newRows.push_back(row.id);
    addInitialRows(row);
}

void SessionState::addInitialRows(Row &row)
{
    for (const int block : layout().block(row.block).inner) {
        const Node &repeat = form().node(layout().block(block).repeat);
        if (!repeat.repeatCount.isEmpty()) {
            continue;
        }
        for (size_t i = 0; i < repeat.initialRows.size(); ++i) {
            fillNew(rows.add(block, row, i), &repeat.initialRows[i]);
        }
    }
}

void SessionState::setStaticDefaults(Row &row, const std::map<QString, QString> *given)
{
    for (const NodeIndex index : layout().block(row.block).nodes) {
        const Node &node = form().node(index);
        if (!node.defaultValue.isEmpty() && !isDynamicDefault(node)) {
            stateIn(row, index).answer = node.defaultValue;
        }
        if (given != nullptr && !given->empty()) {
            if (const auto value = given->find(node.name); value != given->end()) {
                stateIn(row, index).answer = value->second;
            }
        }
    }
}

void SessionState::setMetadata(Row &row)
{
    for (const NodeIndex index : layout().block(row.block).nodes) {
        const Node &node = form().node(index);
        if (node.type != NodeType::Metadata) {
            continue;
        }
        QString &answer = stateIn(row, index).answer;
        if (node.typeText == "start"_L1 || node.typeText == "end"_L1) {
            answer = momentText(clock);
        } else if (node.typeText == "today"_L1) {
            answer = clock.today().toString(Qt::ISODate);
        } else if (const auto value = options.properties.find(node.typeText);
                   value != options.properties.end()) {
            answer = value->second;
        }
    }
}

void SessionState::sweep()
{
    computeMarked();
    setDynamicDefaults();
}

/// In form order, row by row; each sees what the ones before have set.
void SessionState::setDynamicDefaults()
{
    while (!newRows.empty()) {
        const std::vector<RowId> fresh = std::move(newRows);
        newRows.clear();
        for (const RowId id : fresh) {
            for (const Program::Default &dynamic : program->defaults()) {
                Row *row = rows.find(id);
                if (row == nullptr || layout().blockOf(dynamic.node) != row->block) {
                    continue;
                }
                const QString value
                    = evaluator.run(dynamic.expression, *row).stored().toText();
                QString &answer = stateIn(*row, dynamic.node).answer;
                if (!value.isEmpty() && answer.isEmpty()) {
                    answer = value;
                    mark(program->valueCell(dynamic.node), *row);
                    computeMarked();
                }
            }
        }
    }
}

/// Sets what the answer triggers, and what that triggers in turn; each place once.
void SessionState::runTriggers(NodeIndex question, Row &row)
{
    std::vector<Place> set;
    std::vector<std::pair<NodeIndex, RowId>> answered = {{question, row.id}};
    while (!answered.empty()) {
        const auto [node, id] = answered.back();
        answered.pop_back();
        for (const Program::Default &triggered : program->triggeredBy(node)) {
            const int block = layout().blockOf(triggered.node);
            Row *within = rows.find(id);
            const int share = layout().shared(within->block, block);
            while (within->block != share) {
                within = within->around;
            }
            rows.forEach(block, *within, [&](Row &target) {
                const Place place(triggered.node, target.id);
                if (std::find(set.begin(), set.end(), place) != set.end()) {
                    return;
                }
                set.push_back(place);
                stateIn(target, triggered.node).answer = triggered.expression.isEmpty()
                    ? QString()
                    : evaluator.run(triggered.expression, target).stored().toText();
                mark(program->valueCell(triggered.node), target);
                answered.emplace_back(triggered.node, target.id);
            });
            sweep();
        }
    }
}

std::span<const RowId> Session::rows(NodeIndex repeat, RowId around) const
{
    const int block = m_state->layout().blockOf(repeat);
    const Row *row = m_state->rows.find(around);
    const bool fits = row != nullptr && form().node(repeat).type == NodeType::Repeat
        && m_state->layout().block(block).outer == row->block;
    return fits ? std::span<const RowId>(
               row->inner[static_cast<size_t>(m_state->layout().block(block).place)].ids)
                : std::span<const RowId>();
}

bool Session::hasFreeRows(NodeIndex repeat) const
{
    return form().node(repeat).type == NodeType::Repeat
        && form().node(repeat).repeatCount.isEmpty();
}

Result<RowId> Session::addRow(NodeIndex repeat, RowId around, int position)
{
    SessionState &state = *m_state;
    Row *outer = state.rows.find(around);
    const bool fits = hasFreeRows(repeat) && outer != nullptr
        && state.layout().block(state.layout().blockOf(repeat)).outer == outer->block;
    if (!fits) {
        return fail(Error::Code::NotAnswerable, {form().node(repeat).name});
    }
    const size_t before = rows(repeat, around).size();
    const size_t at
        = position < 0 ? before : std::min(static_cast<size_t>(position), before);
    Row &row = state.rows.add(state.layout().blockOf(repeat), *outer, at);
    state.fillNew(row);
    state.noteChange(repeat, *outer);
    state.markDependents(state.program->rowsCell(repeat), *outer);
    const RowId id = row.id;
    state.sweep();
    state.takeChanged();
    return id;
}

Result<> Session::removeRow(RowId id)
{
    SessionState &state = *m_state;
    Row *row = state.rows.find(id);
    if (row == nullptr || row->around == nullptr || !hasFreeRows(repeatOf(id))) {
        return fail(Error::Code::NotAnswerable,
                    {row == nullptr || row->around == nullptr ? QString::number(id)
                                                              : form().node(repeatOf(id)).name});
    }
    const NodeIndex repeat = repeatOf(id);
    Row &around = *row->around;
    state.rows.remove(*row);
    state.noteChange(repeat, around);
    state.markDependents(state.program->rowsCell(repeat), around);
    state.sweep();
    state.takeChanged();
    return {};
}

Result<> Session::moveRow(RowId id, int position)
{
    SessionState &state = *m_state;
    Row *row = state.rows.find(id);
    const bool fits = row != nullptr && row->around != nullptr && hasFreeRows(repeatOf(id))
        && position >= 0 && static_cast<size_t>(position) < state.rows.listOf(*row).counted();
    if (!fits) {
        return fail(Error::Code::BadArgument,
                    {u"position"_s, QString::number(position), u"0…"_s});
    }
    const NodeIndex repeat = repeatOf(id);
    state.rows.move(*row, static_cast<size_t>(position));
    state.noteChange(repeat, *row->around);
    state.markDependents(state.program->rowsCell(repeat), *row->around);
    state.sweep();
    state.takeChanged();
    return {};
}

std::span<const Place> Session::changed() const
{
    return m_state->changed;
}

NodeIndex Session::repeatOf(RowId id) const
{
    const Row *row = m_state->rows.find(id);
    return row == nullptr ? noNode : m_state->layout().block(row->block).repeat;
}

RowId Session::around(RowId id) const
{
    const Row *row = m_state->rows.find(id);
    return row == nullptr || row->around == nullptr ? noRow : row->around->id;
}

int Session::positionOf(RowId id) const
{
    const Row *row = m_state->rows.find(id);
    return row == nullptr ? 0 : row->position;
}

RowId Session::rowAt(RowId id, NodeIndex node) const
{
    const int block = m_state->layout().blockOf(node);
    for (const Row *row = m_state->rows.find(id); row != nullptr; row = row->around) {
        if (row->block == block) {
            return row->id;
        }
    }
    return noRow;
}

} // namespace meyar::form
