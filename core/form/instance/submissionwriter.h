// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/instance/submission.h"
#include "core/form/session.h"

#include <QByteArray>
#include <QDateTime>

namespace meyar::form {

struct SubmissionOptions
{
    QString instanceId = {}; ///< empty: a new one
    QString deprecatedId = {}; ///< of the submission that this one replaces
    std::optional<QDateTime> finished
        = {}; ///< what a question of type `end` gets; else as in the session
};

struct WrittenSubmission
{
    Submission submission;
    QByteArray xml; ///< UTF-8
};

/// The session's answers as ODK submission XML, as Collect makes it: the form's own root with its
/// id and version, groups as elements, rows of repeats as elements one after the other, files by
/// their names, the meta block (orx:meta). Irrelevant nodes are left out; relevant ones without an
/// answer are empty elements. Characters that XML cannot hold are left out.
[[nodiscard]] WrittenSubmission writeSubmission(const Session &session,
                                                const SubmissionOptions &options = {});

} // namespace meyar::form
