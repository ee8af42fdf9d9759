// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/typecell.h"
#include "tests/core/form/formsupport.h"

using namespace Qt::StringLiterals;
using namespace meyar::form;

TEST_CASE("A type cell is understood in all its spellings", "[form][types]")
{
    const auto [written, type, canonical] = GENERATE(table<QString, NodeType, QString>({
        {u"text"_s, NodeType::Text, u"text"_s},
        {u"string"_s, NodeType::Text, u"text"_s},
        {u"int"_s, NodeType::Integer, u"integer"_s},
        {u" Integer "_s, NodeType::Integer, u"integer"_s},
        {u"decimal"_s, NodeType::Decimal, u"decimal"_s},
        {u"range"_s, NodeType::Range, u"range"_s},
        {u"date"_s, NodeType::Date, u"date"_s},
        {u"time"_s, NodeType::Time, u"time"_s},
        {u"dateTime"_s, NodeType::DateTime, u"dateTime"_s},
        {u"note"_s, NodeType::Note, u"note"_s},
        {u"geopoint"_s, NodeType::Geopoint, u"geopoint"_s},
        {u"gps"_s, NodeType::Geopoint, u"geopoint"_s},
        {u"location"_s, NodeType::Geopoint, u"geopoint"_s},
        {u"geotrace"_s, NodeType::Geotrace, u"geotrace"_s},
        {u"geoshape"_s, NodeType::Geoshape, u"geoshape"_s},
        {u"photo"_s, NodeType::Image, u"image"_s},
        {u"image"_s, NodeType::Image, u"image"_s},
        {u"audio"_s, NodeType::Audio, u"audio"_s},
        {u"background-audio"_s, NodeType::Metadata, u"background-audio"_s},
        {u"video"_s, NodeType::Video, u"video"_s},
        {u"file"_s, NodeType::File, u"file"_s},
        {u"barcode"_s, NodeType::Barcode, u"barcode"_s},
        {u"trigger"_s, NodeType::Acknowledge, u"acknowledge"_s},
        {u"acknowledge"_s, NodeType::Acknowledge, u"acknowledge"_s},
        {u"calculate"_s, NodeType::Calculate, u"calculate"_s},
        {u"hidden"_s, NodeType::Hidden, u"hidden"_s},
        {u"csv-external"_s, NodeType::Other, u"csv-external"_s},
        {u"xml-external"_s, NodeType::Other, u"xml-external"_s},
        {u"osm tags"_s, NodeType::Other, u"osm"_s},
        {u"start"_s, NodeType::Metadata, u"start"_s},
        {u"imei"_s, NodeType::Metadata, u"deviceid"_s},
        {u"subscriberid"_s, NodeType::Metadata, u"subscriberid"_s},
        {u"background-geopoint"_s, NodeType::Metadata, u"background-geopoint"_s},
    }));
    CAPTURE(written);

    const TypeCell cell = parsedType(written);

    CHECK(cell.row == TypeCell::Row::Node);
    CHECK(cell.type == type);
    CHECK(cell.canonical == canonical);
}

TEST_CASE("Old types bring their constraint with them", "[form][types]")
{
    CHECK(parsedType(u"Percentage"_s).constraint == u"0 <= . and . <= 100"_s);
    CHECK(parsedType(u"phone number"_s).constraint == u"regex(., '^\\d*$')"_s);
    CHECK(parsedType(u"integer"_s).constraint.isEmpty());
}

TEST_CASE("A select says where its choices come from", "[form][types]")
{
    using Choices = TypeCell::Choices;
    const auto [written, type, choices, list, hasOther]
        = GENERATE(table<QString, NodeType, Choices, QString, bool>({
            {u"select_one   Yn"_s, NodeType::SelectOne, Choices::List, u"Yn"_s, false},
            {u"select one from yn"_s, NodeType::SelectOne, Choices::List, u"yn"_s, false},
            {u"select1 yn"_s, NodeType::SelectOne, Choices::List, u"yn"_s, false},
            {u"add select one prompt using yn"_s, NodeType::SelectOne, Choices::List, u"yn"_s,
             false},
            {u"select_multiple yn"_s, NodeType::SelectMultiple, Choices::List, u"yn"_s, false},
            {u"select all that apply from yn"_s, NodeType::SelectMultiple, Choices::List, u"yn"_s,
             false},
            {u"select all that apply yn"_s, NodeType::SelectMultiple, Choices::List, u"yn"_s,
             false},
            {u"rank yn"_s, NodeType::Rank, Choices::List, u"yn"_s, false},
            {u"select_one yn or_other"_s, NodeType::SelectOne, Choices::List, u"yn"_s, true},
            {u"select_one yn or specify other"_s, NodeType::SelectOne, Choices::List, u"yn"_s,
             true},
            {u"select_one_external towns"_s, NodeType::SelectOne, Choices::ExternalList,
             u"towns"_s, false},
            {u"select_one_from_file towns.csv"_s, NodeType::SelectOne, Choices::File,
             u"towns.csv"_s, false},
            {u"select multiple from file towns.xml"_s, NodeType::SelectMultiple, Choices::File,
             u"towns.xml"_s, false},
            {u"select_one ${member}"_s, NodeType::SelectOne, Choices::Repeat, u"${member}"_s,
             false},
        }));
    CAPTURE(written);

    const TypeCell cell = parsedType(written);

    CHECK(cell.type == type);
    CHECK(cell.choices == choices);
    CHECK(cell.list == list);
    CHECK(cell.hasOther == hasOther);
}

TEST_CASE("Groups, repeats and loops begin and end in several spellings", "[form][types]")
{
    using Block = TypeCell::Block;
    const auto [written, row, block, list]
        = GENERATE(table<QString, TypeCell::Row, Block, QString>({
            {u"begin group"_s, TypeCell::Row::Begin, Block::Group, u""_s},
            {u"begin_repeat"_s, TypeCell::Row::Begin, Block::Repeat, u""_s},
            {u"Begin Looped Group"_s, TypeCell::Row::Begin, Block::Repeat, u""_s},
            {u"begin lgroup"_s, TypeCell::Row::Begin, Block::Repeat, u""_s},
            {u"begin loop over Towns"_s, TypeCell::Row::Begin, Block::Loop, u"Towns"_s},
            {u"begin_loop towns"_s, TypeCell::Row::Begin, Block::Loop, u"towns"_s},
            {u"end repeat"_s, TypeCell::Row::End, Block::Repeat, u""_s},
            {u"end_loop"_s, TypeCell::Row::End, Block::Loop, u""_s},
        }));
    CAPTURE(written);

    const TypeCell cell = parsedType(written);

    CHECK(cell.row == row);
    CHECK(cell.block == block);
    CHECK(cell.list == list);
}

TEST_CASE("What is no type is unknown, with what was probably meant", "[form][types]")
{
    const auto [written, meant] = GENERATE(table<QString, QString>({
        {u"intger"_s, u"integer"_s},
        {u"selectone yn"_s, u"select_one"_s},
        {u"select_onee yn"_s, u"select_one"_s},
        {u"begn_group"_s, u"begin_group"_s},
        {u"matrix"_s, u""_s},
        {u""_s, u""_s},
    }));
    CAPTURE(written);
    CHECK(parsedType(written).row == TypeCell::Row::Unknown);
    CHECK(nearestType(written) == meant);
}
