// SPDX-License-Identifier: GPL-3.0-or-later
// What the forms of the test data compute, worked out by hand.
#include "tests/core/form/formlist.h"

#include <map>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;
using namespace meyar::test;

namespace {

void checkValues(const QString &name, const QHash<QString, QString> &answers,
                 const std::map<QString, QString> &values)
{
    const OpenedForm opened = openForm(QStringLiteral(MEYAR_TEST_DATA "/forms/") + name);
    REQUIRE(opened.form != nullptr);
    const FakeClock clock;
    SessionOptions options;
    options.seed = 1;
    options.properties = {{u"deviceid"_s, u"office-1"_s}, {u"username"_s, u"nadia"_s}};
    Session session(compile(opened.form), clock, options);
    session.load(answers);
    for (const auto &[path, value] : values) {
        CAPTURE(path);
        const Result<Place> place = session.find(path);
        REQUIRE_OK(place);
        CHECK(session.value(place.value()) == value);
    }
}

} // namespace

TEST_CASE("Wages: what is owed, by month and worker", "[form][fixtures]")
{
    checkValues(u"wage-sample"_s,
                {{u"province"_s, u"punjab"_s},
                 {u"sample"_s, u"2"_s},
                 {u"worker[1]/called"_s, u"Rashid"_s},
                 {u"worker[1]/cnic"_s, u"35202-1234567-1"_s},
                 {u"worker[1]/months"_s, u"2"_s},
                 {u"worker[1]/month[1]/days"_s, u"26"_s},
                 {u"worker[1]/month[1]/paid"_s, u"36000"_s},
                 {u"worker[1]/month[2]/days"_s, u"10"_s},
                 {u"worker[1]/month[2]/overtime"_s, u"4"_s},
                 {u"worker[1]/month[2]/paid"_s, u"16000"_s},
                 {u"worker[2]/called"_s, u"Nasreen"_s},
                 {u"worker[2]/basis"_s, u"day"_s},
                 {u"worker[2]/month[1]/days"_s, u"1"_s},
                 {u"worker[2]/month[1]/paid"_s, u"2000"_s}},
                {{u"minimum"_s, u"40000"_s},
                 {u"minimum_day"_s, u"1538"_s},
                 {u"worker[1]/region"_s, u"3"_s},
                 {u"worker[1]/month[1]/short"_s, u"3988"_s},
                 {u"worker[1]/month[2]/owed"_s, u"16918"_s},
                 {u"worker[1]/month[2]/short_so_far"_s, u"4906"_s},
                 {u"worker[1]/short_all"_s, u"4906"_s},
                 {u"worker[1]/of_all_days"_s, u"36"_s},
                 {u"worker[2]/short_all"_s, u"0"_s},
                 {u"underpaid"_s, u"1"_s},
                 {u"names"_s, u"Rashid"_s},
                 {u"least"_s, u"2000"_s},
                 {u"most"_s, u"36000"_s},
                 {u"daily_paid"_s, u"1"_s},
                 {u"all_shown"_s, u"false"_s}});
}

TEST_CASE("Machines: choices by hall and drive, open parts and noise", "[form][fixtures]")
{
    checkValues(u"machine-guards"_s,
                {{u"machine[1]/hall"_s, u"cutting"_s},
                 {u"machine[1]/kind"_s, u"band_knife"_s},
                 {u"machine[1]/dangers"_s, u"blade belt"_s},
                 {u"machine[1]/guarded"_s, u"belt rollers"_s},
                 {u"machine[1]/pulley_mm"_s, u"300"_s},
                 {u"machine[1]/turns"_s, u"960"_s},
                 {u"machine[1]/noise"_s, u"90"_s},
                 {u"machine[1]/stop"_s, u"no"_s},
                 {u"machine[2]/hall"_s, u"splitting"_s},
                 {u"machine[2]/drive"_s, u"motor"_s},
                 {u"machine[2]/kind"_s, u"splitter"_s}, // that is for a shaft
                 {u"machine[2]/dangers"_s, u"rollers blade"_s},
                 {u"machine[2]/noise"_s, u"90"_s}},
                {{u"machine[1]/kind"_s, u"band_knife"_s},
                 {u"machine[2]/kind"_s, {}},
                 {u"machine[1]/guarded"_s, u"belt"_s},
                 {u"machine[1]/open_so_far"_s, u"1"_s},
                 {u"machine[2]/open_so_far"_s, u"3"_s},
                 {u"machine[1]/belt_speed"_s, u"15.1"_s},
                 {u"machine[2]/machine_no"_s, u"2"_s},
                 {u"without_stop"_s, u"1"_s},
                 {u"loudest"_s, u"90"_s},
                 {u"hall_noise"_s, u"90"_s}});
}

TEST_CASE("Slings: the pull in each leg", "[form][fixtures]")
{
    checkValues(u"boilers-and-lifts"_s,
                {{u"item[1]/what"_s, u"sling"_s},
                 {u"item[1]/plate"_s, u"ab-12 "_s},
                 {u"item[1]/tested"_s, u"2025-03-12"_s},
                 {u"item[1]/load"_s, u"1000"_s},
                 {u"item[1]/span"_s, u"6"_s},
                 {u"item[1]/height"_s, u"4"_s}},
                {{u"item[1]/leg"_s, u"5"_s},
                 {u"item[1]/tension"_s, u"625"_s},
                 {u"item[1]/pull_inwards"_s, u"375"_s},
                 {u"item[1]/same_pull"_s, u"375"_s},
                 {u"item[1]/degrees"_s, u"37"_s},
                 {u"item[1]/degrees_again"_s, u"37"_s},
                 {u"item[1]/plate_clean"_s, u"AB12"_s},
                 {u"item[1]/due"_s, u"2025-09-10"_s},
                 {u"item[1]/due_text"_s, u"10/09/2025"_s},
                 {u"item[1]/days_late"_s, u"183"_s},
                 {u"tested_late"_s, u"1"_s},
                 {u"written_with"_s, u"2026.1 office-1 nadia"_s}});
}

TEST_CASE("Water and energy: what the meters say", "[form][fixtures]")
{
    checkValues(u"water-and-energy"_s,
                {{u"sources"_s, u"well tanker"_s},
                 {u"first_meter"_s, u"100"_s},
                 {u"month[1]/month_of"_s, u"2026-01-01"_s},
                 {u"month[1]/meter"_s, u"150"_s},
                 {u"month[1]/power"_s, u"900"_s},
                 {u"month[1]/gas"_s, u"1200"_s},
                 {u"month[1]/made"_s, u"1000"_s},
                 {u"month[2]/month_of"_s, u"2026-02-01"_s},
                 {u"month[2]/meter"_s, u"230"_s},
                 {u"month[2]/power"_s, u"800"_s},
                 {u"month[2]/made"_s, u"1000"_s},
                 {u"growth"_s, u"7"_s}},
                {{u"main_label"_s, u"Tube well"_s},
                 {u"month[2]/before"_s, u"150"_s},
                 {u"month[1]/dearest"_s, u"1200"_s},
                 {u"month[2]/per_kg"_s, u"80"_s},
                 {u"water_total"_s, u"130"_s},
                 {u"energy_total"_s, u"2900"_s},
                 {u"months_full"_s, u"2"_s},
                 {u"worst_month"_s, u"Feb 2026"_s},
                 {u"doubles_in"_s, u"10"_s},
                 {u"in_five_years"_s, u"140"_s}});
}

TEST_CASE("Dormitory: beds by floor and room", "[form][fixtures]")
{
    checkValues(u"dormitory"_s,
                {{u"floors"_s, u"2"_s},
                 {u"floor[1]/rooms"_s, u"2"_s},
                 {u"floor[1]/room[1]/beds"_s, u"4"_s},
                 {u"floor[1]/room[1]/size"_s, u"12"_s},
                 {u"floor[1]/room[2]/beds"_s, u"2"_s},
                 {u"floor[1]/room[2]/size"_s, u"12"_s},
                 {u"floor[2]/rooms"_s, u"1"_s},
                 {u"floor[2]/room[1]/beds"_s, u"6"_s},
                 {u"water_ok"_s, u"OK"_s},
                 {u"soap"_s, u"OK"_s}},
                {{u"floor[1]/room[2]/room_no"_s, u"0-2"_s},
                 {u"floor[1]/room[1]/each"_s, u"3"_s},
                 {u"floor[1]/floor_beds"_s, u"6"_s},
                 {u"beds_total"_s, u"12"_s},
                 {u"beds_before_last"_s, u"6"_s},
                 {u"crowded"_s, u"1"_s},
                 {u"first_room_beds"_s, u"4"_s},
                 {u"basics"_s, u"true"_s},
                 {u"enough"_s, u"true"_s}});
}

TEST_CASE("Waste water: results against the limits beside the form", "[form][fixtures]")
{
    checkValues(
        u"effluent-points"_s,
        {{u"plot"_s, u"31.1 74.2 0 0;31.1 74.3 0 0;31.2 74.3 0 0;31.2 74.2 0 0;31.1 74.2 0 0"_s},
         {u"point[1]/place"_s, u"outlet"_s},
         {u"point[1]/where"_s, u"31.15 74.25 0 0"_s},
         {u"point[1]/bottle"_s, u"UENTSVI6MTc="_s},
         {u"point[1]/result[1]/parameter"_s, u"cod"_s},
         {u"point[1]/result[1]/measured"_s, u"375"_s},
         {u"point[1]/result[2]/parameter"_s, u"sox"_s}, // that is for air
         {u"point[2]/where"_s, u"31.25 74.25 0 0"_s}},
        {{u"point[1]/inside"_s, u"true"_s},
         {u"point[2]/inside"_s, u"false"_s},
         {u"point[1]/bottle_no"_s, u"17"_s},
         {u"point[1]/laboratory"_s, u"PCSIR"_s},
         {u"point[1]/result[1]/limit"_s, u"150"_s},
         {u"point[1]/result[1]/unit"_s, u"mg/l"_s},
         {u"point[1]/result[1]/times_over"_s, u"2.5"_s},
         {u"point[1]/result[2]/parameter"_s, {}},
         {u"over_all"_s, u"1"_s}});
}

TEST_CASE("Fire drill: minutes by exit", "[form][fixtures]")
{
    checkValues(u"fire-drill"_s,
                {{u"day"_s, u"2026-03-02"_s},
                 {u"bell"_s, u"10:00:00.000+00:00"_s},
                 {u"present"_s, u"90"_s},
                 {u"exit[1]/last_out"_s, u"10:02:30.000+00:00"_s},
                 {u"exit[1]/out_here"_s, u"50"_s},
                 {u"exit[2]/last_out"_s, u"10:04:00.000+00:00"_s},
                 {u"exit[2]/out_here"_s, u"38"_s},
                 {u"missing"_s, u"2"_s}},
                {{u"exit[1]/minutes"_s, u"2.5"_s},
                 {u"exit[2]/minutes"_s, u"4"_s},
                 {u"exit[2]/came_out_so_far"_s, u"88"_s},
                 {u"slowest"_s, u"4"_s},
                 {u"counted"_s, u"88"_s},
                 {u"passed_text"_s, u"failed"_s},
                 {u"observer"_s, u"nadia"_s}});
}

TEST_CASE("Minutes: who was there and who sees to what", "[form][fixtures]")
{
    checkValues(u"committee-minutes"_s,
                {{u"number"_s, u"WC/7/26"_s},
                 {u"member[1]/who"_s, u"Rashid"_s},
                 {u"member[1]/side"_s, u"workers"_s},
                 {u"member[1]/elected"_s, u"yes"_s},
                 {u"member[2]/who"_s, u"Imran"_s},
                 {u"member[2]/side"_s, u"owners"_s},
                 {u"member[2]/came"_s, u"no"_s},
                 {u"point[1]/area"_s, u"safety"_s},
                 {u"point[1]/topic"_s, u"exits"_s},
                 {u"point[1]/charge"_s, u"Rashid"_s},
                 {u"point[1]/by"_s, u"2026-03-01"_s},
                 {u"point[2]/charge"_s, u"Imran"_s}}, // who was not there
                {{u"serial"_s, u"7"_s},
                 {u"workers_side"_s, u"1"_s},
                 {u"owners_side"_s, u"0"_s},
                 {u"chosen_share"_s, u"100"_s},
                 {u"point[1]/line"_s, u"1. Exits – Rashid"_s},
                 {u"point[2]/charge"_s, {}},
                 {u"late"_s, u"1"_s}});
}
