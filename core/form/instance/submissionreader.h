// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/instance/submission.h"
#include "core/form/session.h"

#include <QByteArray>

#include <optional>

namespace meyar::form {

/// The most that a submission can need. What is larger is refused.
struct SubmissionLimits
{
    static constexpr qint64 bytes = 64LL * 1024 * 1024; ///< of the XML
    static constexpr int elements = 1'000'000;
};

struct ReadSubmission
{
    std::optional<Submission> submission; ///< none if `problems` holds an error
    Problems problems;
};

/// Reads ODK submission XML of that form, whoever made it (Collect, Enketo, writeSubmission()).
/// Refused, each with its reason: what is no XML, declares a document type or is too large; a
/// submission of another form; an encrypted one. Warned of: another version of the form, elements
/// that the form does not have (kept in Submission::unknown), names of files that are none. `file`
/// is what problems call it; their row is the line.
[[nodiscard]] ReadSubmission readSubmission(const QByteArray &xml, const Form &form,
                                            const QString &file);

/// Brings a session of the form into the state that the submission was written from: its answers,
/// its rows and no others. Questions that the submission does not have get their fixed defaults;
/// calculations are computed anew. Answers that do not fit their question are kept, with a warning
/// each (sheet: `file`).
[[nodiscard]] Problems loadSubmission(Session &session, const Submission &submission,
                                      const QString &file = {});

} // namespace meyar::form
