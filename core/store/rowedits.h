// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows.h"
#include "core/testimony/sealedinterview.h"

namespace meyar {

/// What is done to rows of repeats in one step.
struct RowEdits
{
    std::vector<RepeatRow> put = {}; ///< added, or moved; their `deleted` says nothing here
    std::vector<RepeatRowId> removed = {};
    std::vector<AnswerEdit> answers = {}; ///< question: the key of the answer (answerKey)
    std::vector<std::pair<QString, SealedAnswer>> sealed = {}; ///< confidential ones, by key
};

} // namespace meyar
