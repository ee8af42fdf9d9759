// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/visitsheet.h"

#include "core/base/oneline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeople = 1'000'000;
constexpr double mostDays = 400;
constexpr qsizetype longestText = 10'000;

constexpr std::array announcementCodes{"", "announced", "semi-announced", "unannounced"};
constexpr std::array pointCodes{"purpose", "confidentiality", "no-retaliation", "photos", "right-to-refuse",
                                "timetable", "closing-meeting"};

template <typename Enum, std::size_t size>
std::optional<Enum> fromCode(const std::array<const char *, size> &codes, const QString &code)
{
    for (std::size_t i = 0; i < size; ++i) {
        if (code == QLatin1String(codes[i])) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

int sumOf(std::initializer_list<std::optional<int>> counts)
{
    int sum = 0;
    for (const std::optional<int> &count : counts) {
        sum += count.value_or(0);
    }
    return sum;
}

Result<> checkedCount(const QString &name, const std::optional<int> &count)
{
    if (count && (*count < 0 || *count > mostPeople)) {
        return fail(Error::Code::BadArgument, {name, QString::number(*count), u"range: 0 %1 1"_s.arg(mostPeople)});
    }
    return {};
}

} // namespace

int Headcount::workers() const
{
    const bool isBySex = women || men;
    return isBySex ? sumOf({women, men}) : sumOf({permanent, contract, pieceRate});
}

QString toCode(Announcement announcement)
{
    return QLatin1String(announcementCodes.at(static_cast<std::size_t>(announcement)));
}

std::optional<Announcement> announcementFrom(const QString &code)
{
    return fromCode<Announcement>(announcementCodes, code);
}

QString toCode(OpeningPoint point)
{
    return QLatin1String(pointCodes.at(static_cast<std::size_t>(point)));
}

std::optional<OpeningPoint> openingPointFrom(const QString &code)
{
    return fromCode<OpeningPoint>(pointCodes, code);
}

QString toText(const std::vector<Attendee> &attendees)
{
    QStringList lines;
    for (const Attendee &each : attendees) {
        const QString name = oneLine(each.name).simplified();
        const QString title = oneLine(each.title).simplified();
        if (!name.isEmpty()) {
            lines.append(title.isEmpty() ? name : name + u'\t' + title);
        }
    }
    return lines.join(u'\n');
}

std::vector<Attendee> attendeesFrom(const QString &text)
{
    std::vector<Attendee> attendees;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString name = line.section(u'\t', 0, 0).simplified();
        if (!name.isEmpty()) {
            attendees.push_back({name, line.section(u'\t', 1).simplified()});
        }
    }
    return attendees;
}

QString toText(const VisitDraw &draw)
{
    QJsonArray parts;
    for (const SampledPart &part : draw.parts) {
        parts.append(QJsonObject{{u"traits"_s, QJsonArray::fromStringList(part.traits)},
                                 {u"workers"_s, part.workers},
                                 {u"drawn"_s, part.drawn}});
    }
    QJsonObject json{{u"table"_s, draw.table},
                     {u"columns"_s, QJsonArray::fromStringList(draw.columns)},
                     {u"workers"_s, draw.workers},
                     {u"people"_s, draw.people},
                     {u"parts"_s, parts},
                     {u"drawn_on"_s, draw.drawnOn.toString(Qt::ISODate)}};
    if (draw.seed) {
        json[u"seed"_s] = qint64(*draw.seed);
    }
    if (!draw.list.isEmpty()) {
        json[u"list"_s] = QString::fromLatin1(draw.list.toHex());
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<VisitDraw> visitDrawFrom(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    if (!json.contains(u"people"_s)) {
        return std::nullopt;
    }
    const auto words = [](const QJsonValue &list) {
        QStringList found;
        for (const QJsonValue &each : list.toArray()) {
            found.append(each.toString());
        }
        return found;
    };
    VisitDraw draw;
    if (json.contains(u"seed"_s)) {
        draw.seed = static_cast<quint32>(json[u"seed"_s].toInteger());
    }
    draw.list = QByteArray::fromHex(json[u"list"_s].toString().toLatin1());
    draw.table = json[u"table"_s].toString();
    draw.columns = words(json[u"columns"_s]);
    draw.workers = json[u"workers"_s].toInt();
    draw.people = json[u"people"_s].toInt();
    draw.drawnOn = QDate::fromString(json[u"drawn_on"_s].toString(), Qt::ISODate);
    for (const QJsonValue &each : json[u"parts"_s].toArray()) {
        draw.parts.push_back({words(each[u"traits"_s]), each[u"workers"_s].toInt(), each[u"drawn"_s].toInt()});
    }
    return draw;
}

std::vector<SampledPart> withoutSmallParts(std::vector<SampledPart> parts)
{
    std::stable_sort(parts.begin(), parts.end(),
                     [](const SampledPart &a, const SampledPart &b) { return a.workers > b.workers; });
    SampledPart rest;
    while (!parts.empty()) {
        const SampledPart &smallest = parts.back();
        const bool isTooSmall = smallest.workers < smallestPart || smallest.traits.isEmpty();
        const bool restIsTooSmall = rest.workers > 0 && rest.workers < smallestPart;
        if (!isTooSmall && !restIsTooSmall) {
            break;
        }
        rest.workers += smallest.workers;
        rest.drawn += smallest.drawn;
        parts.pop_back();
    }
    if (rest.workers > 0) {
        parts.push_back(rest);
    }
    return parts;
}

VisitSheet forFactory(VisitSheet sheet)
{
    if (sheet.draw) {
        sheet.draw->seed.reset();
        sheet.draw->list.clear();
        sheet.draw->parts = withoutSmallParts(std::move(sheet.draw->parts));
    }
    return sheet;
}

Result<> checked(const VisitSheet &sheet)
{
    const Headcount &count = sheet.headcount;
    const std::pair<QString, std::optional<int>> counts[]{
        {u"women"_s, count.women},         {u"men"_s, count.men},
        {u"permanent workers"_s, count.permanent}, {u"contract workers"_s, count.contract},
        {u"piece-rate workers"_s, count.pieceRate}, {u"home workers"_s, count.homeWorkers},
        {u"young workers"_s, count.young}, {u"planned interviews"_s, sheet.plannedInterviews}};
    for (const auto &[name, number] : counts) {
        if (const Result<> good = checkedCount(name, number); !good) {
            return good;
        }
    }
    if (sheet.plannedDays && !(*sheet.plannedDays >= 0 && *sheet.plannedDays <= mostDays)) {
        return fail(Error::Code::BadArgument,
                    {u"days"_s, QString::number(*sheet.plannedDays), u"range: 0 %1 0.5"_s.arg(mostDays)});
    }
    const int everybody = count.workers() + count.homeWorkers.value_or(0);
    if (count.young.value_or(0) > everybody && everybody > 0) {
        return fail(Error::Code::BadArgument,
                    {u"young workers"_s, QString::number(*count.young), u"range: 0 %1 1"_s.arg(everybody)});
    }
    const qsizetype longest = std::max({sheet.scope.size(), sheet.languages.size(), toText(sheet.attendees).size()});
    if (longest > longestText) {
        return fail(Error::Code::TooLarge, {u"scope"_s, QString::number(longest), QString::number(longestText)});
    }
    return {};
}

} // namespace meyar
