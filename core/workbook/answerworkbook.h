// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/instance/submissionwriter.h"
#include "core/library/library.h"
#include "core/store/store.h"
#include "core/workbook/tripmerge.h"

#include <map>

namespace meyar {

/// The questions of an audit as a sheet to answer: those with one choice, a number, a date or a text, in the order of the
/// checklist. An answer that two people gave differently is locked until it is decided. Not in it: confidential ones, rows of repeats, several choices, photos. NotFound if the checklist is not here.
[[nodiscard]] Result<TripBook> answerBook(Store &store, const Library &library, AssessmentId id, Language language,
                                          const Clock &clock);
[[nodiscard]] Result<> writeAnswerWorkbook(Store &store, const Library &library, AssessmentId id, Language language,
                                           const Clock &clock, const QString &path);

/// A photo of a submission: the file that it names.
struct ReturnedPhoto
{
    QString question;
    QString file;
    friend bool operator==(const ReturnedPhoto &, const ReturnedPhoto &) = default;
};

/// What an answer sheet that came back asks for.
struct AnswersReturn
{
    AssessmentId assessment;
    TripBook book; ///< as it would be written now, in the workbook's language
    std::vector<TripDifference> differences;
    std::vector<TripProblem> problems; ///< nothing is taken while there is one; judged with the whole sheet filled in
    std::vector<ReturnedPhoto> photos = {}; ///< of a submission whose form asks for them
};

/// Compares the workbook with what went out and with what stands now. Writes nothing.
[[nodiscard]] Result<AnswersReturn> readAnswerWorkbook(Store &store, const Library &library, const QByteArray &bytes,
                                                       const QString &path, const Clock &clock);

/// The same of an ODK submission that was filled in with the checklist of this audit (on a telephone, with Collect or Kobo).
/// Nobody knows what it began with: an answer that is empty here is taken, one that is another has to be decided. Questions
/// that the answer sheet lacks are passed over; `passedOver` says which were answered. Notes are compared likewise, photos
/// listed, if it was read with withNotesAndPhotos().
[[nodiscard]] Result<AnswersReturn> compareSubmission(Store &store, const Library &library, AssessmentId id,
                                                      const form::Submission &submission, const Clock &clock,
                                                      QStringList &passedOver);

/// An audit as an ODK submission, with an instanceID of its own that stays; without what is confidential or contested, notes and photos.
[[nodiscard]] Result<form::WrittenSubmission> submissionOf(Store &store, const Library &library, AssessmentId id,
                                                           const Clock &clock);

/// An audit as a submission of withNotesAndPhotos(), with the files that it names.
struct NotedSubmission
{
    form::WrittenSubmission written;
    std::map<QString, QByteArray> media = {}; ///< by name; photos without metadata
    int photosLeft = 0; ///< a question of ODK has one photo: the further ones
};
/// As submissionOf(), with the notes and the first photo of each question; an edited copy in the place of its original.
[[nodiscard]] Result<NotedSubmission> notedSubmissionOf(Store &store, const Library &library, AssessmentId id, const Clock &clock);

/// Writes what was changed in the workbook, all of it or nothing, as one step that can be taken back; how many answers. A
/// note that was changed alone goes with the answer that stands. Refuses as takeCap() does, and a closed audit.
[[nodiscard]] Result<int> takeAnswers(Store &store, const Library &library, const AnswersReturn &returned, Take conflicts);

} // namespace meyar
