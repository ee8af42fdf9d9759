// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/keycap.h"

#include "tests/support/qtcatch.h"

using namespace meyar::ui;
using namespace Qt::StringLiterals;

TEST_CASE("an English layout says its own keys")
{
    CHECK(keyCap(Qt::Key_Y, u"y"_s, 29) == u"Y"_s);
    CHECK(keyCap(Qt::Key_3, u"3"_s, 12) == u"3"_s);
    CHECK(keyCap(Qt::Key_BracketLeft, u"["_s, 34) == u"["_s);
    CHECK(keyCap(Qt::Key_Minus, u"-"_s, 20) == u"-"_s);
    CHECK(keyCap(Qt::Key_Comma, u","_s, 0) == u","_s);
    CHECK(keyCap(Qt::Key_Escape, QString(), 9).isEmpty());
}

TEST_CASE("on an Urdu layout the physical key counts, not the letter on it")
{
    // Urdu (Pakistan) phonetic, and the Windows layout where ن lies on the F key.
    CHECK(keyCap(0x6D2, u"ے"_s, 29) == u"Y"_s);
    CHECK(keyCap(0x646, u"ن"_s, 57) == u"N"_s);
    CHECK(keyCap(0x646, u"ن"_s, 41) == u"F"_s);
    CHECK(keyCap(0x645, u"م"_s, 38) == u"A"_s);
    CHECK(keyCap(Qt::Key_BracketRight, u"]"_s, 34) == u"["_s);
    CHECK(keyCap(0, u"،"_s, 59) == u","_s);
    CHECK(keyCap(0, u"۔"_s, 60) == u"."_s);
}

TEST_CASE("without a physical key the phonetic letters count, with and without Shift")
{
    CHECK(keyCap(0, u"ے"_s, 0) == u"Y"_s);
    CHECK(keyCap(0, u"پ"_s, 0) == u"P"_s);
    CHECK(keyCap(0, u"ن"_s, 0) == u"N"_s);
    CHECK(keyCap(0, u"ا"_s, 0) == u"A"_s);
    CHECK(keyCap(0, u"آ"_s, 0) == u"A"_s);
    CHECK(keyCap(0, u"ک"_s, 0) == u"K"_s);
    CHECK(keyCap(0, u"ڈ"_s, 0).isEmpty());
}

TEST_CASE("Urdu and Arabic digits are digits")
{
    CHECK(keyCap(0, u"۱"_s, 10) == u"1"_s);
    CHECK(keyCap(0, u"٤"_s, 0) == u"4"_s);
}
