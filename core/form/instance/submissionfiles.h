// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formreader.h"
#include "core/form/instance/submissionreader.h"
#include "core/form/instance/submissionwriter.h"

#include <span>

namespace meyar::form {

/// One submission where it lies.
struct SubmissionFile
{
    QString place; ///< of its XML, in the folder or ZIP: "visit_2026-11-22/visit_2026-11-22.xml"
    std::optional<Submission> submission; ///< none if it was refused
    Problems problems; ///< of it and its files; their sheet is `place`
    /// Reads a file beside it when it is asked for; at most 256 MiB.
    FormFiles media;
};

struct SubmissionFiles
{
    std::vector<SubmissionFile> submissions; ///< in the order of their places
    Problems problems; ///< of the folder or ZIP
};

/// Reads submissions of a form as ODK tools keep them: a folder for each with its XML and files
/// (Collect's instances/NAME/NAME.xml, Briefcase's submission.xml), a folder or ZIP (Enketo's
/// export) of such folders, or one XML file. A ZIP may have 512 MiB and no names that lead out of
/// it; larger ones can be unpacked and read as a folder. A file that is missing is a warning that
/// names it.
[[nodiscard]] SubmissionFiles readSubmissions(const QString &path, const Form &form);

struct OutgoingSubmission
{
    const WrittenSubmission *written = nullptr;
    FormFiles media; ///< hands out the files that it names
};

/// Writes submissions as Collect keeps them: FORM_DATE/FORM_DATE.xml with their files beside it,
/// into a folder (made if it is not there; what is in it stays) or, if the path ends in .zip, as a
/// new ZIP, which must not exist. `now` is for the names. All of it or nothing: a file that cannot
/// be read, too. Returns the names of the folders.
[[nodiscard]] Result<QStringList> writeSubmissions(const QString &path,
                                                   std::span<const OutgoingSubmission> submissions,
                                                   const QDateTime &now);

} // namespace meyar::form
