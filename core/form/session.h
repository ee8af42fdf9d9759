// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/form/form.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace meyar::form {

class Program;
struct SessionState;

/// The expressions of a form compiled to slots with their dependency graph; shared by sessions of
/// the same form.
[[nodiscard]] std::shared_ptr<const Program> compile(std::shared_ptr<const Form> form);

/// A row of a repeat in one session; never used again for another row of that session.
using RowId = int;
inline constexpr RowId rootRow = 0; ///< what is in no repeat
inline constexpr RowId noRow = -1;

/// A node in a row of the nearest repeat around it. A question in a repeat with rootRow is that of
/// the first row.
struct Place
{
    NodeIndex node = noNode;
    RowId row = rootRow;

    Place() = default;
    Place(NodeIndex nodeOutsideRepeats) // NOLINT(google-explicit-constructor): most forms have no repeats
        : node(nodeOutsideRepeats)
    {
    }
    Place(NodeIndex aNode, RowId aRow)
        : node(aNode)
        , row(aRow)
    {
    }
    friend bool operator==(const Place &, const Place &) = default;
};

/// What a session knows of the world around it.
struct SessionOptions
{
    std::map<QString, QString> properties; ///< deviceid, username, email, phonenumber, subscriberid…
    QHash<QString, QString> lastSaved; ///< the last submission's values, by name: ${last-saved#name}
    std::optional<quint32> seed; ///< for random() and uuid() in tests; else chance
};

/// A choice as a person sees it, after the choice filter.
struct ShownChoice
{
    QString name;
    Text label;
    const Choice *choice = nullptr; ///< null if it comes from a file or a repeat
};

/// What is wrong with an answer.
struct Fault
{
    enum class Kind {
        Required, ///< relevant, required and empty
        Constraint, ///< the constraint does not hold
        Warning, ///< the `warning` expression does not hold: may stay
    };
    Place place;
    Kind kind = Kind::Required;
    friend bool operator==(const Fault &, const Fault &) = default;
};

/// All answers of a session at one time, those of irrelevant questions too.
struct Snapshot
{
    struct Row
    {
        RowId id = rootRow;
        std::vector<std::pair<NodeIndex, QString>> answers; ///< not empty ones, by node
        std::vector<std::pair<NodeIndex, std::vector<Row>>> repeats; ///< in form order
        friend bool operator==(const Row &, const Row &) = default;
    };
    Row root;
    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

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
    /// `clock` is what today() and now() ask; it must outlive the session. Defaults are set and
    /// rows of repeats with a count are there from the beginning.
    Session(std::shared_ptr<const Program> program, const Clock &clock, SessionOptions options = {});
    ~Session();
    Session(Session &&) noexcept;
    Session &operator=(Session &&) noexcept;

    [[nodiscard]] const Form &form() const;
    [[nodiscard]] const Program &program() const;

    /// Whether `answer` can be stored for the question: its type (integer, decimal with '.', ISO
    /// date, a name of the list, space-separated names), as BadAnswer or NotAnswerable. Empty
    /// always fits. Not the constraint.
    [[nodiscard]] Result<> fits(Place question, const QString &answer) const;

    /// Sets (or with an empty string clears) an answer and recomputes. Returns every place whose
    /// value, relevance, constraint, choices, rows or required state changed, `question` included,
    /// in form order. The answer must fit. Valid until the session is changed again.
    std::span<const Place> setAnswer(Place question, const QString &answer);

    /// Many at once, recomputed once: by name ("q1"), or by path where there are rows
    /// ("rep[2]/q1", "/data/group/rep[2]/q1"); rows that the paths name are added. What the form
    /// does not have is kept aside and ignored. Triggers do not run.
    void load(const QHash<QString, QString> &answers);

    // --- rows of repeats

    /// The rows of a repeat inside a row of the repeat around it, in order. Rows beyond a
    /// repeat_count are not among them.
    [[nodiscard]] std::span<const RowId> rows(NodeIndex repeat, RowId around = rootRow) const;
    /// Whether people may add, remove and move rows: not if the form counts them.
    [[nodiscard]] bool hasFreeRows(NodeIndex repeat) const;
    /// Adds a row before the one at `position`, at the end by default. Its defaults are set.
    /// NotAnswerable if the form counts the rows.
    Result<RowId> addRow(NodeIndex repeat, RowId around = rootRow, int position = -1);
    Result<> removeRow(RowId row);
    Result<> moveRow(RowId row, int position);
    /// What the last addRow, removeRow, moveRow or restore changed, in form order.
    [[nodiscard]] std::span<const Place> changed() const;
    [[nodiscard]] NodeIndex repeatOf(RowId row) const; ///< noNode for rootRow
    [[nodiscard]] RowId around(RowId row) const; ///< the row of the outer repeat; noRow for rootRow
    [[nodiscard]] int positionOf(RowId row) const; ///< 1-based, as position(..)
    /// The row of `ancestor`'s level that `row` lies in.
    [[nodiscard]] RowId rowAt(RowId row, NodeIndex node) const;

    // --- the state of a place

    /// The answer as given, whether relevant or not.
    [[nodiscard]] const QString &answer(Place place) const;
    /// What expressions see: the answer or calculated value; empty while irrelevant.
    [[nodiscard]] QString value(Place place) const;
    [[nodiscard]] bool isRelevant(Place place) const; ///< with all groups around it
    [[nodiscard]] bool isRequired(Place place) const; ///< and relevant
    [[nodiscard]] bool isReadOnly(Place place) const; ///< by itself or by a group around it
    [[nodiscard]] bool constraintHolds(Place place) const; ///< true while empty or irrelevant
    [[nodiscard]] bool warningHolds(Place place) const; ///< the same for the soft `warning`
    /// What can be chosen now, in order: after the choice filter, shuffled if the form says so.
    [[nodiscard]] std::vector<ShownChoice> choices(Place select) const;

    /// "/data/group/rep[2]/q1".
    [[nodiscard]] QString path(Place place) const;
    /// The place of a name, or of a path as load() takes it; NotFound if there is none.
    [[nodiscard]] Result<Place> find(const QString &nameOrPath) const;

    // --- going through

    /// The next relevant thing that a person sees after `from` (a question, a note, something from
    /// a phone), row by row; the first of all for none. None at the end.
    [[nodiscard]] std::optional<Place> next(std::optional<Place> from) const;
    [[nodiscard]] std::optional<Place> previous(std::optional<Place> from) const;
    /// All faults, in the order of the form.
    [[nodiscard]] std::vector<Fault> validate() const;

    // --- all of it

    /// What the form calls this filled-in form (its setting instance_name); empty if it does not say.
    [[nodiscard]] QString instanceName() const;

    [[nodiscard]] Snapshot snapshot() const;
    /// Back to the state of a snapshot of a session of the same form. Rows get their old ids.
    void restore(const Snapshot &snapshot);
    /// A label, hint or message with its ${name} references filled in with values (choice labels
    /// for selects), as seen from `row`.
    [[nodiscard]] QString filled(const QString &text, Language language, RowId row = rootRow) const;

    /// The names that the node's expressions read, directly.
    [[nodiscard]] std::vector<NodeIndex> dependencies(NodeIndex node) const;

private:
    std::unique_ptr<SessionState> m_state;
};

/// Evaluates one expression outside a form against given values; for tests and for tools. Names not
/// given are empty.
[[nodiscard]] Result<QString> evaluate(const QString &expression,
                                       const QHash<QString, QString> &values, const Clock &clock);

} // namespace meyar::form
