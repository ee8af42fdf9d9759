// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formreader.h"
#include "core/workbook/answerworkbook.h"

namespace meyar {

/// A photo of a submission that the audit does not have yet.
struct IncomingPhoto
{
    QString question;
    QString name;
    QByteArray bytes;
};

/// Reads the photos that the submission names and leaves out those that the audit has, also as the copy without metadata
/// that left with notedSubmissionOf(), those of confidential questions, and those whose file is not there (the reader of
/// submissions has told that). Refuses what fileFacts refuses: then nothing is to be taken.
[[nodiscard]] Result<std::vector<IncomingPhoto>> photosToTake(Store &store, const Library &library, const AnswersReturn &returned,
                                                              const form::FormFiles &media);
/// Attaches them to their questions, a step each.
[[nodiscard]] Result<> takePhotos(Store &store, AssessmentId id, const std::vector<IncomingPhoto> &photos, const Clock &clock);

} // namespace meyar
