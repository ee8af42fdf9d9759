// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/typenames.h"

namespace meyar::form {

namespace {

constexpr PlainName plain[] = {
    {u"text", NodeType::Text, u"text"},
    {u"string", NodeType::Text, u"text"},
    {u"add text prompt", NodeType::Text, u"text"},
    {u"phone number", NodeType::Text, u"text", false, u"regex(., '^\\d*$')"},
    {u"integer", NodeType::Integer, u"integer"},
    {u"int", NodeType::Integer, u"integer"},
    {u"add integer prompt", NodeType::Integer, u"integer"},
    {u"percentage", NodeType::Integer, u"integer", false, u"0 <= . and . <= 100"},
    {u"number of days in last month", NodeType::Integer, u"integer", false, u"0 <= . and . <= 31"},
    {u"number of days in last six months", NodeType::Integer, u"integer", false,
     u"0 <= . and . <= 183"},
    {u"number of days in last year", NodeType::Integer, u"integer", false, u"0 <= . and . <= 365"},
    {u"decimal", NodeType::Decimal, u"decimal"},
    {u"add decimal prompt", NodeType::Decimal, u"decimal"},
    {u"range", NodeType::Range, u"range"},
    {u"date", NodeType::Date, u"date"},
    {u"add date prompt", NodeType::Date, u"date"},
    {u"time", NodeType::Time, u"time"},
    {u"datetime", NodeType::DateTime, u"dateTime"},
    {u"date time", NodeType::DateTime, u"dateTime"},
    {u"add date time prompt", NodeType::DateTime, u"dateTime"},
    {u"note", NodeType::Note, u"note"},
    {u"add note prompt", NodeType::Note, u"note"},
    {u"geopoint", NodeType::Geopoint, u"geopoint"},
    {u"gps", NodeType::Geopoint, u"geopoint"},
    {u"location", NodeType::Geopoint, u"geopoint"},
    {u"add location prompt", NodeType::Geopoint, u"geopoint"},
    {u"geotrace", NodeType::Geotrace, u"geotrace"},
    {u"geoshape", NodeType::Geoshape, u"geoshape"},
    {u"image", NodeType::Image, u"image"},
    {u"photo", NodeType::Image, u"image"},
    {u"add image prompt", NodeType::Image, u"image"},
    {u"add photo prompt", NodeType::Image, u"image"},
    {u"audio", NodeType::Audio, u"audio"},
    {u"add audio prompt", NodeType::Audio, u"audio"},
    {u"background-audio", NodeType::Metadata, u"background-audio", true},
    {u"video", NodeType::Video, u"video"},
    {u"add video prompt", NodeType::Video, u"video"},
    {u"file", NodeType::File, u"file"},
    {u"add file prompt", NodeType::File, u"file"},
    {u"barcode", NodeType::Barcode, u"barcode"},
    {u"add barcode prompt", NodeType::Barcode, u"barcode"},
    {u"acknowledge", NodeType::Acknowledge, u"acknowledge"},
    {u"trigger", NodeType::Acknowledge, u"acknowledge"},
    {u"add acknowledge prompt", NodeType::Acknowledge, u"acknowledge"},
    {u"calculate", NodeType::Calculate, u"calculate", true},
    {u"add calculate prompt", NodeType::Calculate, u"calculate", true},
    {u"hidden", NodeType::Hidden, u"hidden", true},
    {u"csv-external", NodeType::Other, u"csv-external", true},
    {u"xml-external", NodeType::Other, u"xml-external", true},
    {u"start", NodeType::Metadata, u"start", true},
    {u"start time", NodeType::Metadata, u"start", true},
    {u"get start time", NodeType::Metadata, u"start", true},
    {u"end", NodeType::Metadata, u"end", true},
    {u"end time", NodeType::Metadata, u"end", true},
    {u"get end time", NodeType::Metadata, u"end", true},
    {u"today", NodeType::Metadata, u"today", true},
    {u"get today", NodeType::Metadata, u"today", true},
    {u"deviceid", NodeType::Metadata, u"deviceid", true},
    {u"device id", NodeType::Metadata, u"deviceid", true},
    {u"imei", NodeType::Metadata, u"deviceid", true},
    {u"subscriberid", NodeType::Metadata, u"subscriberid", true},
    {u"subscriber id", NodeType::Metadata, u"subscriberid", true},
    {u"simserial", NodeType::Metadata, u"simserial", true},
    {u"sim id", NodeType::Metadata, u"simserial", true},
    {u"phonenumber", NodeType::Metadata, u"phonenumber", true},
    {u"get phone number", NodeType::Metadata, u"phonenumber", true},
    {u"username", NodeType::Metadata, u"username", true},
    {u"email", NodeType::Metadata, u"email", true},
    {u"audit", NodeType::Metadata, u"audit", true},
    {u"start-geopoint", NodeType::Metadata, u"start-geopoint", true},
    {u"background-geopoint", NodeType::Metadata, u"background-geopoint", true},
};

using Choices = TypeCell::Choices;
constexpr QStringView one = u"select_one";
constexpr QStringView many = u"select_multiple";

constexpr SelectName selects[] = {
    {u"select_one_from_file", NodeType::SelectOne, one, Choices::File},
    {u"select one from file", NodeType::SelectOne, one, Choices::File},
    {u"select_multiple_from_file", NodeType::SelectMultiple, many, Choices::File},
    {u"select multiple from file", NodeType::SelectMultiple, many, Choices::File},
    {u"select_one_external", NodeType::SelectOne, one, Choices::ExternalList},
    {u"select one external", NodeType::SelectOne, one, Choices::ExternalList},
    {u"add select one prompt using", NodeType::SelectOne, one},
    {u"add select multiple prompt using", NodeType::SelectMultiple, many},
    {u"select all that apply from", NodeType::SelectMultiple, many},
    {u"select all that apply", NodeType::SelectMultiple, many},
    {u"select one from", NodeType::SelectOne, one},
    {u"select one using", NodeType::SelectOne, one},
    {u"select one", NodeType::SelectOne, one},
    {u"select multiple from", NodeType::SelectMultiple, many},
    {u"select multiple using", NodeType::SelectMultiple, many},
    {u"select multiple", NodeType::SelectMultiple, many},
    {u"select_multiple", NodeType::SelectMultiple, many},
    {u"select_one", NodeType::SelectOne, one},
    {u"select1", NodeType::SelectOne, one},
    {u"rank", NodeType::Rank, u"rank"},
    {u"osm", NodeType::Other, u"osm", Choices::None},
};

constexpr SettingName settings[] = {
    {u"form_title", u"form_title"},
    {u"set form title", u"form_title"},
    {u"form_id", u"form_id"},
    {u"set form id", u"form_id"},
};

} // namespace

std::span<const PlainName> plainTypes()
{
    return plain;
}

std::span<const SelectName> selectTypes()
{
    return selects;
}

std::span<const SettingName> settingTypes()
{
    return settings;
}

} // namespace meyar::form
