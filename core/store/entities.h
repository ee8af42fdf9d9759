// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace meyar {

/// Types of entities in the change log. Numbers are the format: never reuse or renumber.
enum class EntityType : quint64 {
    // in the registry document of a programme
    Enterprise = 1, ///< 16 bytes
    Site = 2, ///< 16 bytes
    Device = 3, ///< name: the public key in hexadecimal; fields label, person
    Pack = 4, ///< name: the content hash in hexadecimal; fields id, version, content
    SiteFact = 5, ///< name: "<site uuid>/<fact key>"; field value
    Programme = 6, ///< 16 bytes: the programme's id; field name
    Redaction = 20, ///< name: hash of a change or SHA-256 of a file, in hexadecimal; field "change" or "file"
    Statement = 21, ///< name: BLAKE2b-256 of a certificate or revocation, in hexadecimal; field ""
    // in the document of an assessment
    Assessment = 10, ///< 16 bytes: the document's id
    Answer = 11, ///< name: the question's name, in a row of a repeat with '@' and the row's id in hexadecimal after it;
                 ///< fields value, note
    Finding = 12, ///< 16 bytes
    Action = 13, ///< 16 bytes
    Evidence = 14, ///< 16 bytes
    Interview = 15, ///< 16 bytes; fields number, held_on, kind, people, key and sealed ones
    InterviewKey = 16, ///< 16 bytes: the key's id; fields device, sealed, sealing_key, closed_on, totals
    RepeatRow = 17, ///< 16 bytes; fields repeat, around, place, edited (new with every answer in it)
    Signature = 18, ///< 16 bytes; fields role, name, job_title, strokes, head, signed_at
    VisitSheet = 19, ///< 16 bytes: the document's id; fields as in core/store/storevisitsheet.cpp
    QuickNote = 22, ///< 16 bytes; fields text, at, question (key of the answer that has it now)
    // in the document of a site's figures
    Kpi = 23, ///< name: the KPI's code; fields baseline, target; of one's own also name, name_ur, numerator, denominator…
    KpiMonth = 24, ///< name: "<KPI>/<yyyy-MM>", of women "…/f", of men "…/m"; fields numerator, denominator, source
    Incident = 25, ///< 16 bytes
    EnvironmentMonth = 26, ///< name: "<stream>/<yyyy-MM>"; fields amount, unit, below, source
    Chemical = 27, ///< 16 bytes
    Risk = 28, ///< 16 bytes
    Study = 29, ///< 16 bytes; fields kind, name, made_on, figures, assumptions (JSON)
    // in the document of a cohort; fields as in core/training/cohortfields.h
    Cohort = 30, ///< 16 bytes: the cohort's id
    CohortFirm = 31, ///< 16 bytes: the site's id
    Trainer = 32, ///< 16 bytes, like all that follow
    TrainingSession = 33,
    AgendaLine = 34,
    Attendance = 35,
    TestScore = 36,
    DayEvaluation = 37,
    TeamMember = 38,
    TeamMeeting = 39,
    Project = 40,
    TrainerVisit = 41,
    ActionPoint = 42,
    Instrument = 43,
};

/// What a document of the change log is.
enum class DocumentKind : int {
    Registry = 1,
    Assessment = 2,
    Figures = 3, ///< of a site; core/store/figuresdocument.h
    Cohort = 4, ///< enterprises in training together; likewise
};

} // namespace meyar
