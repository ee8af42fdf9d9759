// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/cborcursor.h"

#include "tests/support/qtcatch.h"

using namespace meyar::bundle;
using namespace Qt::StringLiterals;

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

bool skips(const QByteArray &bytes)
{
    CborCursor cursor(bytes);
    cursor.skip();
    return cursor.isComplete();
}

} // namespace

TEST_CASE("A cursor reads what it expects", "[cbor]")
{
    const QByteArray bytes = hex("86"
                                 "00"
                                 "1b000000ffffffffff"
                                 "420102"
                                 "62c3a4"
                                 "f6"
                                 "a10001");
    CborCursor cursor(bytes);

    CHECK(cursor.array(6, 6) == 6);
    CHECK(cursor.number() == 0);
    CHECK(cursor.number() == 0xffffffffff);
    CHECK(cursor.bytes(2) == hex("0102"));
    CHECK(cursor.text(2) == u"ä"_s);
    CHECK(cursor.null());
    CHECK(cursor.map() == 1);
    CHECK(cursor.hasMore());
    cursor.skip();
    cursor.skip();
    CHECK(cursor.isComplete());
    CHECK_FALSE(cursor.null());
}

TEST_CASE("The first failure stays", "[cbor]")
{
    const QByteArray bytes = hex("0001");
    CborCursor cursor(bytes);

    CHECK(cursor.bytes(1).isEmpty());
    CHECK(cursor.number() == 0);

    CHECK_FALSE(cursor.ok());
    CHECK_FALSE(cursor.isComplete());
}

TEST_CASE("Numbers and sizes out of their range are failures", "[cbor]")
{
    const QByteArray bytes = hex("05");
    CborCursor number(bytes);
    number.number(6);
    CHECK_FALSE(number.ok());

    const QByteArray text = hex("43010203");
    CborCursor size(text);
    CHECK(size.bytes(0, 2).isEmpty());
    CHECK_FALSE(size.ok());
}

TEST_CASE("Whole items are skipped", "[cbor]")
{
    const char *item
        = GENERATE("00", "20", "40", "430a0b0c", "6161", "80", "820102", "a10102", "f4", "f6",
                   "f93c00", "fa47c35000", "fb3ff199999999999a", "8181818181818100");
    CHECK(skips(hex(item)));
}

TEST_CASE("What is not deterministic or not there is not skipped", "[cbor]")
{
    const char *item = GENERATE("", "1800", "190001", "1a00000001", "1b0000000000000001",
                                "5f4100ff", "9f00ff", "bfff", "ff", "1c", "c000", "42", "4201",
                                "9bffffffffffffffff", "bbffffffffffffffff", "5bffffffffffffffff",
                                "8200", "a100", "f818", "818181818181818181818100");
    CHECK_FALSE(skips(hex(item)));
}

TEST_CASE("Text has to be UTF-8", "[cbor]")
{
    const QByteArray bytes = hex("62c080");
    CborCursor cursor(bytes);

    CHECK(cursor.text(10).isEmpty());
    CHECK_FALSE(cursor.ok());
}
