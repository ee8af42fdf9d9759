// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/session.h"

#include "core/form/answers.h"
#include "core/form/expression/evaluator.h"
#include "core/form/program.h"

#include <bit>
#include <cmath>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

/// A set of small numbers that is emptied from the smallest upwards.
class SortedSet
{
public:
    explicit SortedSet(size_t size)
        : m_words(size / bits + 1)
    {
    }

    void insert(int number)
    {
        const auto at = static_cast<size_t>(number);
        m_words[at / bits] |= quint64(1) << (at % bits);
    }

    /// The smallest from `from` on, taken out; -1 if there is none.
    int takeFirst(int from)
    {
        auto word = static_cast<size_t>(from) / bits;
        while (word < m_words.size() && m_words[word] == 0) {
            ++word;
        }
        if (word == m_words.size()) {
            return -1;
        }
        const int bit = std::countr_zero(m_words[word]);
        m_words[word] &= m_words[word] - 1;
        return static_cast<int>(word * bits) + bit;
    }

private:
    static constexpr size_t bits = 64;
    std::vector<quint64> m_words;
};

size_t at(NodeIndex node)
{
    return static_cast<size_t>(node);
}

} // namespace

struct Session::State
{
    struct NodeState
    {
        bool relevant = true;
        bool required = false;
        bool constraintHolds = true;
    };

    State(std::shared_ptr<const Program> compiled, const Clock &clock)
        : program(std::move(compiled))
        , evaluator(program->code(), program->form().lists, clock)
        , answers(program->form().nodes.size())
        , values(answers.size())
        , nodes(answers.size())
        , waiting(program->graph().cells().size())
        , changed(answers.size())
    {
    }

    void computeAll()
    {
        for (const Cell &cell : program->graph().cells()) {
            compute(cell);
        }
    }

    /// Sweeps upwards through what `first` makes stale.
    void computeFrom(int first)
    {
        waiting.insert(first);
        for (int cell = waiting.takeFirst(first); cell >= 0; cell = waiting.takeFirst(cell)) {
            const Cell &stale = program->graph().cells()[static_cast<size_t>(cell)];
            if (compute(stale)) {
                changed.insert(stale.node);
                for (const int dependent : program->graph().dependents(cell)) {
                    waiting.insert(dependent);
                }
            }
        }
    }

    bool compute(const Cell &cell)
    {
        NodeState &node = nodes[at(cell.node)];
        switch (cell.field) {
        case Field::Relevant:
            return replace(node.relevant, isRelevant(cell));
        case Field::Value: {
            Value value = node.relevant ? valueOf(cell) : Value();
            const bool changes = !value.isSame(values[at(cell.node)]);
            values[at(cell.node)] = std::move(value);
            return changes;
        }
        case Field::Constraint:
            return replace(node.constraintHolds, values[at(cell.node)].isBlank() || holds(cell));
        case Field::Required:
            return replace(node.required, node.relevant && holds(cell));
        default:
            return false;
        }
    }

    static bool replace(bool &state, bool now)
    {
        const bool changes = state != now;
        state = now;
        return changes;
    }

    [[nodiscard]] bool holds(const Cell &cell)
    {
        return cell.expression.isEmpty() || evaluator.run(cell.expression, values).toBoolean();
    }

    [[nodiscard]] bool isRelevant(const Cell &cell)
    {
        const NodeIndex parent = program->form().node(cell.node).parent;
        return (parent == noNode || nodes[at(parent)].relevant) && holds(cell);
    }

    /// The answer; or what is calculated, where nobody can answer or nobody has.
    [[nodiscard]] Value valueOf(const Cell &cell)
    {
        const Node &node = program->form().node(cell.node);
        QString &answer = answers[at(cell.node)];
        if (cell.expression.isEmpty() || (mayAnswer(node) && !answer.isEmpty())) {
            return valueOfText(answer, answerType(node));
        }
        if (!cell.remembers) {
            return calculated(cell, node, nullptr);
        }
        const Value before = valueOfText(answer, cell.expression.type);
        Value value = calculated(cell, node, &before);
        answer = value.toText();
        return value;
    }

    [[nodiscard]] Value calculated(const Cell &cell, const Node &node, const Value *before)
    {
        Value value = evaluator.run(cell.expression, values, before).stored();
        const bool cuts = node.type == NodeType::Integer && value.type() == Type::Number;
        return cuts ? Value(std::trunc(value.toNumber())) : value;
    }

    static bool mayAnswer(const Node &node) { return node.isQuestion() && !node.readOnly; }

    std::shared_ptr<const Program> program;
    Evaluator evaluator;
    std::vector<QString> answers; ///< of a calculation: what once() keeps
    std::vector<Value> values; ///< what expressions see
    std::vector<NodeState> nodes;
    SortedSet waiting; ///< cells
    SortedSet changed; ///< nodes
    std::vector<Place> changedNodes;
};

Session::Session(std::shared_ptr<const Program> program, const Clock &clock, SessionOptions /*options*/)
    : m_state(std::make_unique<State>(std::move(program), clock))
{
    m_state->computeAll();
}

Session::~Session() = default;
Session::Session(Session &&) noexcept = default;
Session &Session::operator=(Session &&) noexcept = default;

const Form &Session::form() const
{
    return m_state->program->form();
}

Result<> Session::fits(Place place, const QString &answer) const
{
    if (answer.isEmpty()) {
        return {};
    }
    const NodeIndex question = place.node;
    const Node &node = form().node(question);
    if (!State::mayAnswer(node)) {
        return fail(Error::Code::NotAnswerable, {node.name});
    }
    return fitsType(form(), question, answer);
}

std::span<const Place> Session::setAnswer(Place place, const QString &answer)
{
    const NodeIndex question = place.node;
    Q_ASSERT(fits(question, answer));
    State &state = *m_state;
    const Node &node = form().node(question);
    if (State::mayAnswer(node)) {
        state.answers[at(question)] = keptAnswer(node, answer);
        state.computeFrom(state.program->valueCell(question));
    }
    state.changed.insert(question);
    state.changedNodes.clear();
    for (int index = state.changed.takeFirst(0); index >= 0;
         index = state.changed.takeFirst(index)) {
        state.changedNodes.emplace_back(index);
    }
    return state.changedNodes;
}

void Session::load(const QHash<QString, QString> &answersByName)
{
    for (auto it = answersByName.begin(); it != answersByName.end(); ++it) {
        const NodeIndex index = form().find(it.key());
        if (index != noNode && form().node(index).type != NodeType::Group) {
            m_state->answers[at(index)] = keptAnswer(form().node(index), it.value());
        }
    }
    m_state->computeAll();
}

const QString &Session::answer(Place place) const
{
    return m_state->answers[at(place.node)];
}

QString Session::value(Place place) const
{
    return m_state->values[at(place.node)].toText();
}

bool Session::isRelevant(Place place) const
{
    return m_state->nodes[at(place.node)].relevant;
}

bool Session::isRequired(Place place) const
{
    return m_state->nodes[at(place.node)].required;
}

bool Session::constraintHolds(Place place) const
{
    return m_state->nodes[at(place.node)].constraintHolds;
}

namespace {

QString shown(const Session &session, NodeIndex node, Language language)
{
    const ChoiceList *list = session.form().listOf(node);
    if (list == nullptr) {
        return session.value(node);
    }
    QStringList labels;
    for (const QString &name : session.value(node).split(u' ', Qt::SkipEmptyParts)) {
        const Choice *choice = list->find(name);
        const QString label = choice == nullptr ? QString() : choice->label.in(language);
        labels.append(label.isEmpty() ? name : label);
    }
    return labels.join(u", "_s);
}

} // namespace

QString Session::filled(const QString &text, Language language, RowId /*row*/) const
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
        result += node == noNode ? text.mid(open, close + 1 - open) : shown(*this, node, language);
        done = close + 1;
    }
    return result + text.mid(done);
}

std::vector<NodeIndex> Session::dependencies(NodeIndex node) const
{
    const auto reads = m_state->program->reads(node);
    return {reads.begin(), reads.end()};
}

} // namespace meyar::form
