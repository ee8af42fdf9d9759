// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/form/form.h"

#include <memory>
#include <span>
#include <vector>

namespace meyar::form {

class Program;

/// The expressions of a form compiled to slots with their dependency graph; shared by sessions of
/// the same form.
[[nodiscard]] std::shared_ptr<const Program> compile(std::shared_ptr<const Form> form);

/// A form being filled in: answers in, consequences out.
///
/// Semantics are JavaRosa's: an irrelevant node is the empty string in every expression, its answer
/// returns when it becomes relevant again; relevance is inherited from groups; '' in arithmetic is
/// NaN and a NaN calculation is stored blank; dates compare as day numbers; round is half up; a
/// constraint is tested on non-empty answers only. One answer recomputes only what depends on it,
/// in topological order. Not thread-safe; cheap to move.
class Session
{
public:
    /// `clock` is what today() and now() ask; it must outlive the session.
    Session(std::shared_ptr<const Program> program, const Clock &clock);
    ~Session();
    Session(Session &&) noexcept;
    Session &operator=(Session &&) noexcept;

    [[nodiscard]] const Form &form() const;

    /// Whether `answer` can be stored for the question: its type (integer, decimal with '.', ISO
    /// date, a name of the list, space-separated names), as BadAnswer or NotAnswerable. Empty
    /// always fits. Not the constraint.
    [[nodiscard]] Result<> fits(NodeIndex question, const QString &answer) const;

    /// Sets (or with an empty string clears) an answer and recomputes. Returns every node whose
    /// value, relevance, constraint or required state changed, `question` included, in form order.
    /// The answer must fit.
    std::span<const NodeIndex> setAnswer(NodeIndex question, const QString &answer);

    /// Many at once, recomputed once. Names the form does not have are kept aside and ignored.
    void load(const QHash<QString, QString> &answersByName);

    /// The answer as given, whether relevant or not.
    [[nodiscard]] const QString &answer(NodeIndex node) const;
    /// What expressions see: the answer or calculated value; empty while irrelevant.
    [[nodiscard]] QString value(NodeIndex node) const;
    [[nodiscard]] bool isRelevant(NodeIndex node) const; ///< with all groups around it
    [[nodiscard]] bool isRequired(NodeIndex node) const; ///< and relevant
    [[nodiscard]] bool constraintHolds(NodeIndex node) const; ///< true while empty or irrelevant

    /// A label, hint or message with its ${name} references filled in with values (choice labels
    /// for selects).
    [[nodiscard]] QString filled(const QString &text, Language language) const;

    /// The names that the node's expressions read, directly.
    [[nodiscard]] std::vector<NodeIndex> dependencies(NodeIndex node) const;

private:
    [[nodiscard]] QString shown(NodeIndex node, Language language) const;

    struct State;
    std::unique_ptr<State> m_state;
};

/// Evaluates one expression outside a form against given values; for tests and for tools. Names not
/// given are empty.
[[nodiscard]] Result<QString> evaluate(const QString &expression,
                                       const QHash<QString, QString> &values, const Clock &clock);

} // namespace meyar::form
