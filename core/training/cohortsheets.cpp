// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/cohortsheets.h"

#include "core/indicators/cellvalue.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace meyar {

using namespace Qt::StringLiterals;
using Kind = RowProblem::Kind;

namespace {

constexpr double mostPeople = 10'000;

TrainingRowId rowId(const CohortRecord &record, const QString &words)
{
    return TrainingRowId(QUuid::createUuidV5(record.head.id.uuid(), words));
}

/// The enterprise of the cohort that a cell names; told if there is none.
std::optional<SiteId> siteIn(TableRow &row, const CohortRecord &record, const SiteNamed &siteNamed)
{
    const QString name = cellText(row.text(u"firm"_s));
    if (name.isEmpty()) {
        row.tell(Kind::Empty, u"firm"_s);
        return {};
    }
    const std::optional<SiteId> site = siteNamed(name);
    if (!site || std::ranges::find(record.firms, *site, &CohortFirm::site) == record.firms.end()) {
        row.tell(Kind::UnknownWord, u"firm"_s, {name, u"the factories of the cohort"_s});
        return {};
    }
    return site;
}

/// The session that a cell names by its title or its day; of several none.
std::optional<SessionId> sessionIn(TableRow &row, const CohortRecord &record)
{
    const QString name = cellText(row.text(u"session"_s));
    if (name.isEmpty()) {
        row.tell(Kind::Empty, u"session"_s);
        return {};
    }
    std::vector<SessionId> found;
    QStringList titles;
    for (const TrainingSession &session : record.sessions) {
        titles << session.title;
        if (session.title.compare(name, Qt::CaseInsensitive) == 0 || session.day.toString(Qt::ISODate) == name
            || session.id.toString() == name) {
            found.push_back(session.id);
        }
    }
    if (found.size() != 1) {
        row.tell(Kind::UnknownWord, u"session"_s, {name, titles.join(u", "_s)});
        return {};
    }
    return found.front();
}

bool saysTheSame(const TestScore &a, const TestScore &b)
{
    const auto same = [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); };
    return a.site == b.site && a.module == b.module && a.people == b.people && a.sex == b.sex && same(a.before, b.before)
        && same(a.after, b.after) && same(a.most, b.most);
}

int people(TableRow &row, const QString &key)
{
    const double number = row.number(key, 0, mostPeople).value_or(0);
    if (number != std::floor(number)) {
        row.tell(Kind::NotANumber, key, {row.text(key)});
    }
    return int(number);
}

} // namespace

const std::vector<KnownColumn> &attendanceColumns()
{
    static const std::vector<KnownColumn> columns{
        {u"session"_s, {u"session"_s, u"workshop"_s, u"day"_s, u"date"_s, u"نشست"_s, u"تاریخ"_s}},
        {u"firm"_s, {u"factory"_s, u"enterprise"_s, u"firm"_s, u"site"_s, u"کارخانہ"_s, u"ادارہ"_s}},
        {u"manager_women"_s, {u"manager women"_s, u"women managers"_s, u"خواتین مینیجر"_s}},
        {u"manager_men"_s, {u"manager men"_s, u"men managers"_s, u"مرد مینیجر"_s}},
        {u"worker_women"_s, {u"worker women"_s, u"women workers"_s, u"خواتین کارکن"_s}},
        {u"worker_men"_s, {u"worker men"_s, u"men workers"_s, u"مرد کارکن"_s}},
    };
    return columns;
}

const std::vector<KnownColumn> &testColumns()
{
    static const std::vector<KnownColumn> columns{
        {u"firm"_s, {u"factory"_s, u"enterprise"_s, u"firm"_s, u"site"_s, u"کارخانہ"_s, u"ادارہ"_s}},
        {u"module"_s, {u"module"_s, u"ماڈیول"_s}},
        {u"people"_s, {u"people"_s, u"persons"_s, u"افراد"_s}},
        {u"sex"_s, {u"sex"_s, u"gender"_s, u"m/f"_s, u"جنس"_s}},
        {u"before"_s, {u"before"_s, u"pre"_s, u"pre test"_s, u"پہلے"_s}},
        {u"after"_s, {u"after"_s, u"post"_s, u"post test"_s, u"بعد"_s}},
        {u"most"_s, {u"most"_s, u"out of"_s, u"maximum"_s, u"کل نمبر"_s}},
    };
    return columns;
}

Result<ReadCohortRows> readAttendance(const QString &path, const CohortRecord &record, const SiteNamed &siteNamed,
                                      const ColumnMapping &mapping)
{
    ReadCohortRows read;
    std::map<QUuid, int> seen;
    const auto take = [&](TableRow &row) {
        const std::optional<SessionId> session = sessionIn(row, record);
        const std::optional<SiteId> site = siteIn(row, record, siteNamed);
        Attendance came;
        came.managerWomen = people(row, u"manager_women"_s);
        came.managerMen = people(row, u"manager_men"_s);
        came.workerWomen = people(row, u"worker_women"_s);
        came.workerMen = people(row, u"worker_men"_s);
        if (row.isRefused() || !session || !site) {
            return;
        }
        came.session = *session;
        came.site = *site;
        const auto known = std::ranges::find_if(record.attendance, [&](const Attendance &each) { return each.session == *session && each.site == *site; });
        came.id = known != record.attendance.end() ? known->id : rowId(record, u"attendance %1 %2"_s.arg(session->toString(), site->toString()));
        const auto [first, isNew] = seen.try_emplace(came.id.uuid(), row.number());
        if (!isNew) {
            row.tell(Kind::Twice, u"session"_s, {QString::number(first->second)});
            return;
        }
        read.edits.attendance.push_back(came);
    };
    const Result<TableFacts> facts = readTable(path, {attendanceColumns(), {u"session"_s, u"firm"_s}}, mapping, read.problems, take);
    if (!facts) {
        return failAs(facts);
    }
    read.facts = *facts;
    return read;
}

Result<ReadCohortRows> readTests(const QString &path, const CohortRecord &record, const SiteNamed &siteNamed,
                                 const ColumnMapping &mapping)
{
    ReadCohortRows read;
    std::map<QString, int> rows; // that say the same
    std::set<TrainingRowId> met;
    const std::vector<QStringList> sexes{{u"f"_s, u"female"_s, u"woman"_s, u"women"_s, u"عورت"_s, u"خواتین"_s},
                                         {u"m"_s, u"male"_s, u"man"_s, u"men"_s, u"مرد"_s}};
    const auto take = [&](TableRow &row) {
        constexpr double mostPoints = 1000;
        const std::optional<SiteId> site = siteIn(row, record, siteNamed);
        const std::optional<int> sex = row.word(u"sex"_s, sexes);
        TestScore test;
        test.module = cellText(row.text(u"module"_s));
        test.people = std::max(1, people(row, u"people"_s));
        test.most = row.number(u"most"_s, 0, mostPoints, true).value_or(notStated);
        const double limit = std::isfinite(test.most) ? test.most : mostPoints;
        test.before = row.number(u"before"_s, 0, limit).value_or(notStated);
        test.after = row.number(u"after"_s, 0, limit).value_or(notStated);
        if (row.isRefused() || !site) {
            return;
        }
        test.site = *site;
        test.sex = sex ? static_cast<Sex>(*sex) : Sex::Other;
        // Nobody is named: a row that is here already is known by what it says, another sheet's rows are other people's.
        const auto known = std::ranges::find_if(record.tests, [&](const TestScore &each) { return saysTheSame(each, test) && !met.contains(each.id); });
        const QString words = u"test %1 %2 %3 %4 %5 %6 %7"_s.arg(site->toString(), test.module).arg(sex.value_or(2)).arg(test.people).arg(test.before).arg(test.after).arg(test.most);
        test.id = known != record.tests.end() ? known->id : rowId(record, words + u' ' + QString::number(++rows[words]));
        met.insert(test.id);
        read.edits.tests.push_back(test);
    };
    const Result<TableFacts> facts = readTable(path, {testColumns(), {u"firm"_s, u"most"_s}}, mapping, read.problems, take);
    if (!facts) {
        return failAs(facts);
    }
    read.facts = *facts;
    return read;
}

} // namespace meyar
