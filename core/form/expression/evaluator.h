// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/expression/code.h"
#include "core/form/expression/functions.h"
#include "core/form/rows.h"

#include <array>
#include <map>

namespace meyar::form {

/// What expressions are run in, beside the rows.
struct World
{
    const Code *code = nullptr;
    const std::vector<ChoiceList> *lists = nullptr;
    const std::vector<std::shared_ptr<const DataTree>> *trees = nullptr;
    const QHash<QString, QString> *lastSaved = nullptr; ///< null: never saved
};

/// A node that a path has reached: of a form or of a data tree.
struct Found
{
    const Row *row = nullptr;
    int slot = -1;
    const DataTree *tree = nullptr;
    int element = -1;
};

/// Runs compiled expressions. Keeps its stack from one to the next.
class Evaluator
{
public:
    Evaluator(const World &world, FunctionContext context);

    /// `remembered` is what once() keeps; null outside a form.
    [[nodiscard]] Value run(const Expression &expression, const Row &row,
                            const Value *remembered = nullptr);
    /// A choice filter for one item of a tree; `position` is 1-based.
    [[nodiscard]] bool passes(const Expression &filter, const Row &row, int tree, int item,
                              int position);
    /// The nodes of a set, in order, relevant ones only.
    [[nodiscard]] std::vector<Found> nodes(int nodeSet, const Row &row);
    [[nodiscard]] static Value valueOf(const Found &found);
    /// Items (children of the root) of a tree whose column has that text.
    [[nodiscard]] std::span<const int> itemsWith(int tree, int column, const QString &text);

    [[nodiscard]] FunctionContext &context() { return m_context; }

private:
    struct Marked
    {
        size_t begin = 0; ///< height of the stack
        std::vector<size_t> ends; ///< of arguments
    };

    struct Frame
    {
        const Row *row = nullptr;
        int slot = -1;
        int tree = -1;
        int element = -1;
        int position = 0;
    };

    void begin(const Row &row, const Value *remembered);
    [[nodiscard]] Value part(const Expression &expression);
    void execute(const Instruction &instruction);
    void compute(Op op);
    void call(int function, size_t first);
    void callMarked(int function);
    void replaceByLabel(const ChoiceLabels &labels);
    void replaceByItemText();
    void pull(const Pull &pull);
    void shuffle(quint16 flags);
    [[nodiscard]] bool jumps(Op op);
    Value popped();
    Marked takenMark();

    void collectSet(int nodeSet, std::vector<Found> &found);
    void collect(const Path &path, std::vector<Found> &found);
    void collectInForm(const Path &path, std::vector<Found> &found);
    void collectInTree(const Path &path, std::vector<Found> &found);
    [[nodiscard]] std::vector<const Row *> hopped(const Path::Hop &hop, const Row &from);
    [[nodiscard]] std::vector<int> stepped(const Path &path, const Path::Step &step, int from);
    [[nodiscard]] bool holds(const Predicate &predicate, const Frame &candidate);
    [[nodiscard]] std::span<const int> lookedUp(int tree, int parent, int name, int column,
                                                const QString &text);

    World m_world;
    FunctionContext m_context;
    std::vector<Value> m_stack;
    std::vector<Marked> m_marks;
    std::vector<Frame> m_frames;
    const Value *m_remembered = nullptr;
    /// By tree, parent, name of the child and column: the children with each text there.
    std::map<std::array<int, 4>, QHash<QString, std::vector<int>>> m_lookUps;
};

} // namespace meyar::form
