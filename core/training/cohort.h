// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/indicators/payroll.h"
#include "core/training/cohortid.h"

#include <QDate>
#include <QString>

#include <limits>
#include <optional>
#include <utility>
#include <vector>

// A cohort: enterprises that go through SCORE, FIT or another training together, with all that is written down of it.
namespace meyar {

using TrainerId = Id<struct TrainerTag>;
using SessionId = Id<struct TrainingSessionTag>;
using TrainingRowId = Id<struct TrainingRowTag>; ///< of what nothing else points to

/// What a number is that nobody has written down.
inline constexpr double notStated = std::numeric_limits<double>::quiet_NaN();

enum class TrainingProgramme { Score, Fit, Other }; ///< Other: orientations, safety and health courses, events
enum class TrainerLevel { Candidate, Certified, Expert };
enum class SessionKind { Workshop, Fit, Review, Event };
enum class ProjectStatus { Planned, InProgress, Done, Dropped };
/// Where in the programme's logframe something counts: law and policy, institutions, enterprises, knowledge.
enum class ResultLevel { Micro, Macro, Meso, Meta };
enum class InstrumentStatus { NotSubmitted, Submitted, InReview, Adopted, Ratified, InForce };

struct Cohort
{
    CohortId id;
    QString name = {};
    TrainingProgramme programme = TrainingProgramme::Score;
    QString modules = {}; ///< codes with spaces between, "M1 M5": the scheme's numbering is data
    QString city = {};
    QDate startsOn = {};
    QDate endsOn = {};
    bool isPractice = false; ///< made up, for a workshop: marked TRAINING everywhere, never leaves the laptop, counts nowhere
};

/// An enterprise of the cohort, by its site.
struct CohortFirm
{
    SiteId site;
    QDate joinedOn = {};
    QDate graduatedOn = {};
    AssessmentId baseline = {}; ///< the assessments whose practices are compared
    AssessmentId endLine = {};
};

struct Trainer
{
    TrainerId id;
    QString name = {};
    TrainerLevel level = TrainerLevel::Candidate;
    Sex sex = Sex::Other;
};

struct TrainingSession
{
    SessionId id;
    SessionKind kind = SessionKind::Workshop;
    QString title = {};
    QString module = {};
    QDate day = {};
    QString place = {};
    TrainerId trainer = {};
    int outcome = 0; ///< of the logframe, 1 to 4; 0 = that of enterprises (2)
    ResultLevel level = ResultLevel::Micro;
};

/// A line of a session's run-sheet.
struct AgendaLine
{
    TrainingRowId id;
    SessionId session;
    int position = 0;
    int minutes = 0;
    QString title = {};
};

/// Who of one firm came to one session: heads, no names.
struct Attendance
{
    TrainingRowId id;
    SessionId session;
    SiteId site;
    int managerWomen = 0;
    int managerMen = 0;
    int workerWomen = 0;
    int workerMen = 0;
    [[nodiscard]] int women() const { return managerWomen + workerWomen; }
    [[nodiscard]] int men() const { return managerMen + workerMen; }
    [[nodiscard]] int people() const { return women() + men(); }
};

/// A knowledge test before and after, of one person without a name, or the mean of a group.
struct TestScore
{
    TrainingRowId id;
    SiteId site;
    QString module = {};
    int people = 1;
    Sex sex = Sex::Other;
    double before = notStated;
    double after = notStated;
    double most = notStated; ///< points that can be had
};

/// One filled form at the end of a day; 1 to 5, 0 = not said.
struct DayEvaluation
{
    static constexpr int items = 8;
    TrainingRowId id;
    SessionId session;
    SiteId site = {};
    Sex sex = Sex::Other;
    bool isManager = false;
    int relevance = 0;
    int content = 0;
    int materials = 0;
    int knowledge = 0; ///< the trainer's
    int facilitation = 0;
    int time = 0;
    int venue = 0;
    int recommend = 0;
    QString mostUseful = {};
    QString toImprove = {};
    QString firstAction = {};
};

/// Of an enterprise's improvement team.
struct TeamMember
{
    TrainingRowId id;
    SiteId site;
    QString name = {};
    QString job = {};
    Sex sex = Sex::Other;
    bool isManager = false;
};

struct TeamMeeting
{
    TrainingRowId id;
    SiteId site;
    QDate day = {};
    bool wasHeld = true; ///< else planned and not held
    int women = 0;
    int men = 0;
    QString minutes = {};
};

/// A line of an enterprise's improvement plan.
struct Project
{
    TrainingRowId id;
    SiteId site;
    QString module = {};
    QString problem = {};
    QString rootCause = {};
    QString action = {};
    QString owner = {};
    QDate startOn = {};
    QDate dueOn = {};
    ProjectStatus status = ProjectStatus::Planned;
    QDate doneOn = {};
    double cost = notStated; ///< PKR
    double saving = notStated; ///< PKR a year
    QString kpi = {}; ///< code of core/indicators
    QString benefit = {};
    int womenBenefiting = 0;
    int menBenefiting = 0;
    QString before = {}; ///< SHA-256 of a photo, hexadecimal
    QString after = {};
    TrainerId verifiedBy = {};
    QDate verifiedOn = {};
    [[nodiscard]] bool isVerified() const { return status == ProjectStatus::Done && verifiedOn.isValid(); }
};

/// A trainer's visit to an enterprise.
struct TrainerVisit
{
    TrainingRowId id;
    SiteId site;
    TrainerId trainer = {};
    QDate day = {};
    double hours = notStated;
    QString module = {};
    QString report = {};
    QString nextSteps = {};
};

/// What a group agreed in a FIT session.
struct ActionPoint
{
    TrainingRowId id;
    SessionId session;
    SiteId site;
    QString group = {};
    QString what = {};
    QString owner = {};
    QDate dueOn = {};
    QDate doneOn = {};
    QString kpi = {};
    double baseline = notStated;
    double followUp = notStated;
    QDate followUpOn = {};
    QString before = {}; ///< as in Project
    QString after = {};
};

/// An instrument or law whose way is followed: "C155", "Sindh Occupational Safety and Health Act 2017".
struct Instrument
{
    TrainingRowId id;
    QString name = {};
    QString jurisdiction = {}; ///< "PK", "PK-SD"
    InstrumentStatus status = InstrumentStatus::NotSubmitted;
    QDate since = {};
    QString action = {}; ///< what was done, or is to be done next
    QString owner = {};
    QDate dueOn = {};
    ResultLevel level = ResultLevel::Macro;
};

enum class CohortPart {
    Firm, Trainer, Session, AgendaLine, Attendance, Test, Evaluation, Member, Meeting, Project, Visit, ActionPoint, Instrument
};
inline constexpr int cohortParts = 13;

/// Where a photo stands: before or after, of a project or an action point.
struct CohortPhotoPlace
{
    CohortPart part = CohortPart::Project;
    QUuid row;
    bool isAfter = false;
};

struct CohortParts
{
    std::vector<CohortFirm> firms = {};
    std::vector<Trainer> trainers = {};
    std::vector<TrainingSession> sessions = {}; ///< by day
    std::vector<AgendaLine> agenda = {}; ///< by session and position
    std::vector<Attendance> attendance = {};
    std::vector<TestScore> tests = {};
    std::vector<DayEvaluation> evaluations = {};
    std::vector<TeamMember> members = {};
    std::vector<TeamMeeting> meetings = {}; ///< by day
    std::vector<Project> projects = {};
    std::vector<TrainerVisit> visits = {}; ///< by day
    std::vector<ActionPoint> points = {};
    std::vector<Instrument> instruments = {};
};

/// Everything that is kept of one cohort.
struct CohortRecord : CohortParts
{
    Cohort head;
};

/// What is written in one go. What is known by its id is changed; the rest is added.
struct CohortEdits : CohortParts
{
    std::optional<Cohort> head = {};
    std::vector<std::pair<CohortPart, QUuid>> removed = {};
};
[[nodiscard]] CohortEdits editsOf(const CohortRecord &record);

/// Refuses (BadArgument): a cohort without a name or that ends before it begins; an enterprise of which nothing is said, not
/// even when it joined; rows without id, site, session or words where they cannot be without; counts below 0; marks that are not 0 to 5; a test with more points than can be had.
[[nodiscard]] Result<> checked(const CohortEdits &edits);

} // namespace meyar
