// SPDX-License-Identifier: GPL-3.0-or-later
// evaluate() of session.h: an expression without a form.
#include "core/form/expression/compiler.h"
#include "core/form/expression/evaluator.h"
#include "core/form/session.h"

#include <cmath>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

/// Without a form nothing says what a text is: what reads as a day is one, and so is what reads as
/// a number and would print the same.
Value guessed(const QString &text)
{
    const double number = numberOfText(text);
    if (!std::isnan(number) && numberText(number) == text) {
        return Value(number);
    }
    const bool isDay = text.size() == 10 && dateOfText(text);
    return isDay ? valueOfText(text, Type::Date) : Value(text);
}

/// The given values; every other name is empty. `.` is the value named ".".
class ValueScope final : public Scope
{
public:
    explicit ValueScope(const QHash<QString, QString> &values)
    {
        for (auto it = values.begin(); it != values.end(); ++it) {
            m_slots.insert(it.key(), static_cast<int>(m_row.nodes.size()));
            m_row.nodes.push_back({.answer = {}, .value = guessed(it.value())});
        }
        m_row.nodes.emplace_back(); // for the others
    }

    [[nodiscard]] const Row &row() const { return m_row; }
    [[nodiscard]] std::optional<Symbol> find(const QString &name) const override
    {
        const int others = static_cast<int>(m_row.nodes.size()) - 1;
        return Symbol{.slot = m_slots.value(name, others)};
    }
    [[nodiscard]] std::optional<Symbol> self() const override { return find(u"."_s); }
    [[nodiscard]] const ChoiceList *list(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QStringList suggested(const QString &name) const override { return {name}; }

private:
    QHash<QString, int> m_slots;
    Row m_row;
};

} // namespace

Result<QString> evaluate(const QString &expression, const QHash<QString, QString> &values,
                         const Clock &clock)
{
    const ValueScope scope(values);
    Code code;
    const Compiled compiled = compileExpression(expression, scope, code);
    if (compiled.expression.isEmpty()) {
        const Problem &problem = compiled.problems.back();
        return fail(Error::Code::BadArgument,
                    {u"expression"_s, expression, problem.args.join(u", "_s)});
    }
    const std::vector<ChoiceList> noLists;
    return Evaluator({.code = &code, .lists = &noLists}, {.clock = &clock})
        .run(compiled.expression, scope.row())
        .toText();
}

} // namespace meyar::form
