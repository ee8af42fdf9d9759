// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <set>
#include <vector>

namespace meyar {

/// Whether the factory knew the day: semi-announced = a window of weeks.
enum class Announcement { NotSaid, Announced, SemiAnnounced, Unannounced };

/// Who works there, as the management says or the muster roll shows. Empty = not known; nobody = 0.
struct Headcount
{
    std::optional<int> women = {};
    std::optional<int> men = {};
    std::optional<int> permanent = {};
    std::optional<int> contract = {};
    std::optional<int> pieceRate = {};
    std::optional<int> homeWorkers = {}; ///< beside the others
    std::optional<int> young = {}; ///< under 18, of all of them

    /// Women and men; where neither is known, permanent, contract and piece-rate; 0 = not known.
    [[nodiscard]] int workers() const;
    friend bool operator==(const Headcount &, const Headcount &) = default;
};

/// What is said at the opening meeting.
enum class OpeningPoint { Purpose, Confidentiality, NoRetaliation, Photos, RightToRefuse, Timetable, ClosingMeeting };
inline constexpr std::array openingPoints{OpeningPoint::Purpose,       OpeningPoint::Confidentiality,
                                          OpeningPoint::NoRetaliation, OpeningPoint::Photos,
                                          OpeningPoint::RightToRefuse, OpeningPoint::Timetable,
                                          OpeningPoint::ClosingMeeting};

/// Somebody who was at the opening meeting.
struct Attendee
{
    QString name;
    QString title; ///< "HR manager", "Workers' representative"; may be empty
    friend bool operator==(const Attendee &, const Attendee &) = default;
};

/// How many of a part of the workers are in the sample. Empty traits: the parts too small to be named, together.
struct SampledPart
{
    QStringList traits;
    int workers = 0;
    int drawn = 0;
    friend bool operator==(const SampledPart &, const SampledPart &) = default;
};

/// Of whom a part of the sample may be named: with fewer, the part's traits would point at people.
inline constexpr int smallestPart = 5;

/// A draw of workers to interview, as it is kept: never who was drawn. Whoever holds the same list and the seed draws
/// the same people again, so seed and hash never go to the factory.
struct VisitDraw
{
    std::optional<quint32> seed = {}; ///< empty in a factory's copy
    QByteArray list = {}; ///< hash of the list (core/visit/drawrecord.h); empty in a factory's copy
    QString table = {}; ///< "sampling.general"
    QStringList columns = {}; ///< of the list, by which it was divided
    int workers = 0; ///< in the list
    int people = 0; ///< drawn
    std::vector<SampledPart> parts = {}; ///< none smaller than smallestPart, unless the list is
    QDate drawnOn = {};
    friend bool operator==(const VisitDraw &, const VisitDraw &) = default;
};

/// How a visit is planned and how it was opened; one of each assessment. Names of the auditors are the assessment's.
struct VisitSheet
{
    AssessmentId assessment;
    Announcement announcement = Announcement::NotSaid;
    QString scope; ///< which buildings, shifts, contractors
    Headcount headcount;
    std::optional<double> plannedDays; ///< auditor days; empty = as the table says
    QString table; ///< "sampling.four_pillar"; empty = the general one
    std::optional<int> plannedInterviews; ///< people; empty = as the table says
    QString languages; ///< of the talks: "Urdu, Punjabi"
    QDateTime openedAt; ///< of the opening meeting, local time to the minute; null = not held yet
    std::vector<Attendee> attendees;
    std::set<OpeningPoint> said;
    std::optional<VisitDraw> draw;
    friend bool operator==(const VisitSheet &, const VisitSheet &) = default;
};

/// The stable words for files and JSON: "announced", "no-retaliation"…, and back.
[[nodiscard]] QString toCode(Announcement announcement); ///< NotSaid: empty
[[nodiscard]] std::optional<Announcement> announcementFrom(const QString &code);
[[nodiscard]] QString toCode(OpeningPoint point);
[[nodiscard]] std::optional<OpeningPoint> openingPointFrom(const QString &code);

/// One line each: the name, a tab, the title. Lines without a name are left out.
[[nodiscard]] QString toText(const std::vector<Attendee> &attendees);
[[nodiscard]] std::vector<Attendee> attendeesFrom(const QString &text);

/// A draw as compact JSON with its keys in order, so that equal draws are equal texts. Nothing if it cannot be read.
[[nodiscard]] QString toText(const VisitDraw &draw);
[[nodiscard]] std::optional<VisitDraw> visitDrawFrom(const QString &text);

/// Parts with fewer than smallestPart people are put together under no traits, with the next larger one where all of
/// them are still too few.
[[nodiscard]] std::vector<SampledPart> withoutSmallParts(std::vector<SampledPart> parts);

/// The sheet that the factory may hold: without seed and hash of the draw, and without small parts.
[[nodiscard]] VisitSheet forFactory(VisitSheet sheet);

/// BadArgument for what nobody can have meant: numbers below 0 or above a million, days beyond 400, young workers above
/// all workers, a scope or list that is too long.
[[nodiscard]] Result<> checked(const VisitSheet &sheet);

} // namespace meyar
