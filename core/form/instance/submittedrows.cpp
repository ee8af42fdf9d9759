// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/instance/submittedrows.h"

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 100'000; ///< of one repeat in one row

/// The row of a repeat that a path names, with those before it; null if there can be no such row.
SubmittedRow *rowNumbered(SubmittedRow &around, NodeIndex repeat, const QString &part)
{
    const QString number = part.section(u'[', 1).section(u']', 0, 0);
    const int wanted = number.isEmpty() ? 1 : number.toInt();
    if (wanted < 1 || wanted > mostRows) {
        return nullptr;
    }
    auto &rows = around.repeats[repeat];
    while (rows.size() < static_cast<size_t>(wanted)) {
        rows.push_back(std::make_unique<SubmittedRow>());
    }
    return rows[static_cast<size_t>(wanted) - 1].get();
}

/// Where an answer belongs; `row` is null if it belongs nowhere.
struct Target
{
    SubmittedRow *row = nullptr;
    NodeIndex node = noNode;
};

Target targetOf(const Form &form, const DataNames &names, SubmittedRow &root, const QString &path)
{
    if (path == auditPath) {
        const NodeIndex audit = auditNode(form);
        return {audit == noNode ? nullptr : &root, audit};
    }
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    Target target{parts.size() > 1 ? &root : nullptr, noNode};
    for (qsizetype i = 1; i < parts.size() && target.row != nullptr; ++i) {
        target.node = names.child(target.node, parts[i].section(u'[', 0, 0));
        if (target.node == noNode) {
            return {};
        }
        if (form.node(target.node).type == NodeType::Repeat) {
            target.row = rowNumbered(*target.row, target.node, parts[i]);
        }
    }
    return target;
}

} // namespace

SubmittedRows submittedRows(const Form &form, const Submission &submission)
{
    SubmittedRows rows;
    const DataNames names(form);
    for (const Submission::Answer &answer : submission.answers) {
        const Target target = targetOf(form, names, rows.root, answer.path);
        if (target.row == nullptr) {
            rows.strays.append(answer.path);
        } else if (!form.node(target.node).isGroup()) {
            target.row->answers[target.node] = answer.value;
        }
    }
    return rows;
}

} // namespace meyar::form
