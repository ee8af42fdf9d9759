// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/typecell.h"
#include "tests/core/form/formsupport.h"

using namespace Qt::StringLiterals;
using namespace meyar::form;

TEST_CASE("A type cell is understood in all its spellings", "[form][types]")
{
    const auto [written, type, list, isSupported]
        = GENERATE(table<QString, NodeType, QString, bool>({
            {u"text"_s, NodeType::Text, u""_s, true},
            {u"string"_s, NodeType::Text, u""_s, true},
            {u"int"_s, NodeType::Integer, u""_s, true},
            {u" Integer "_s, NodeType::Integer, u""_s, true},
            {u"decimal"_s, NodeType::Decimal, u""_s, true},
            {u"select_one yn"_s, NodeType::SelectOne, u"yn"_s, true},
            {u"select_one   Yn"_s, NodeType::SelectOne, u"Yn"_s, true},
            {u"select one yn"_s, NodeType::SelectOne, u"yn"_s, true},
            {u"select one from yn"_s, NodeType::SelectOne, u"yn"_s, true},
            {u"select1 yn"_s, NodeType::SelectOne, u"yn"_s, true},
            {u"add select one prompt using yn"_s, NodeType::SelectOne, u"yn"_s, true},
            {u"select_multiple yn"_s, NodeType::SelectMultiple, u"yn"_s, true},
            {u"select all that apply from yn"_s, NodeType::SelectMultiple, u"yn"_s, true},
            {u"select all that apply yn"_s, NodeType::SelectMultiple, u"yn"_s, true},
            {u"select_one yn or_other"_s, NodeType::SelectOne, u"yn"_s, false},
            {u"select_one yn or specify other"_s, NodeType::SelectOne, u"yn"_s, false},
            {u"select_one ${member}"_s, NodeType::Other, u"${member}"_s, false},
            {u"select_one_from_file towns.csv"_s, NodeType::Other, u""_s, false},
            {u"rank yn"_s, NodeType::Other, u""_s, false},
            {u"geopoint"_s, NodeType::Other, u""_s, false},
            {u"dateTime"_s, NodeType::Other, u""_s, false},
            {u"begin group"_s, NodeType::Group, u""_s, true},
            {u"begin_repeat"_s, NodeType::Group, u""_s, false},
            {u"begin looped group"_s, NodeType::Group, u""_s, false},
            {u"begin loop over towns"_s, NodeType::Group, u""_s, false},
        }));
    CAPTURE(written);

    const TypeCell cell = parsedType(written);

    CHECK(cell.row == (type == NodeType::Group ? TypeCell::Row::Begin : TypeCell::Row::Node));
    CHECK(cell.type == type);
    CHECK(cell.list == list);
    CHECK(cell.isSupported == isSupported);
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
