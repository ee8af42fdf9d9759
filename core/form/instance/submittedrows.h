// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/instance/submission.h"

#include <map>
#include <memory>

namespace meyar::form {

/// A submission's answers by row: what the form itself, or a row of a repeat, has of each question.
struct SubmittedRow
{
    std::map<NodeIndex, QString> answers;
    std::map<NodeIndex, std::vector<std::unique_ptr<SubmittedRow>>> repeats;
};

struct SubmittedRows
{
    SubmittedRow root;
    QStringList strays; ///< paths that lead to nothing in the form
};

[[nodiscard]] SubmittedRows submittedRows(const Form &form, const Submission &submission);

} // namespace meyar::form
