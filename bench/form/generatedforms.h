// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"
#include "core/form/sheets.h"

#include <vector>

namespace meyar::bench {

/// A form made for measuring, and the same form as straight-line C++: what it costs to compute all
/// of it with nothing to look up, nothing to decide, no text.
struct GeneratedForm
{
    form::Sheets sheets;
    int questions = 0;

    /// The state of the straight-line form: an answer's number for each question, then everything
    /// that is computed from them.
    struct Plain
    {
        std::vector<double> answers; ///< NaN: not answered
        std::vector<bool> relevant;
        std::vector<double> values; ///< of calculations
        double total = 0; ///< what the form's last calculation gives
    };
    Plain plain;
    void (*computePlain)(Plain &plain) = nullptr;
    /// The answer that the number means to the question.
    QString (*answerText)(const form::Node &question, int number) = nullptr;
    QString totalName; ///< the last calculation
};

/// As an audit is: sections of 18 questions behind a gate, follow-ups behind answers, numbers with
/// constraints, a score for each section and a wide sum of them all. `questions` is rounded down to
/// whole sections.
[[nodiscard]] GeneratedForm auditForm(int questions);
/// One question and calculations each of which adds to the one before it.
[[nodiscard]] GeneratedForm chainForm(int calculations);
/// Numbers and one sum over all of them.
[[nodiscard]] GeneratedForm wideForm(int questions);
/// One answer decides whether all other questions are asked.
[[nodiscard]] GeneratedForm gateForm(int questions);

} // namespace meyar::bench
