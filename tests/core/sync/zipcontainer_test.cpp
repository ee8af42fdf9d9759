// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/zipcontainer.h"

#include "tests/support/qtcatch.h"

using namespace meyar;
using namespace meyar::bundle;
using namespace Qt::StringLiterals;

namespace {

const QByteArray segment = "ops/"_ba + QByteArray(64, 'a') + ".cbor.zst";
const QByteArray other = "ops/"_ba + QByteArray(64, 'b') + ".cbor.zst";

std::vector<Entry> someEntries()
{
    return {{"manifest.cbor"_ba, "manifest", 0},
            {"manifest.cbor.minisig"_ba, "signature", 0},
            {segment, "segment", 0},
            {other, "", 0}};
}

std::optional<Error::Code> refusal(const QByteArray &file)
{
    const auto entries = unzipped(file, u"path"_s);
    return entries ? std::nullopt : std::optional(entries.error().code);
}

} // namespace

TEST_CASE("Entries come back in order with their places", "[zip]")
{
    const QByteArray file = zipped(someEntries());

    const auto entries = unzipped(file, u"path"_s);

    REQUIRE_OK(entries);
    REQUIRE(entries->size() == 4);
    CHECK(entries->at(2).name == segment);
    CHECK(entries->at(2).toByteArray() == "segment"_ba);
    CHECK(entries->at(3).bytes.isEmpty());
    CHECK(file.mid(entries->at(0).offset, 8) == "manifest"_ba);
    CHECK(entries->at(0).place() == u"manifest.cbor, bytes 43-51"_s);
}

TEST_CASE("The bytes are the documented ones", "[zip]")
{
    const QByteArray file = zipped({{"manifest.cbor"_ba, "123456789", 0}});

    const QByteArray sizes = QByteArray::fromHex("2639f4cb"
                                                 "09000000"
                                                 "09000000"
                                                 "0d00"
                                                 "0000");
    CHECK(file
          == QByteArray::fromHex("504b0304"
                                 "1400"
                                 "0000"
                                 "0000"
                                 "0000"
                                 "2100")
              + sizes + "manifest.cbor123456789"
              + QByteArray::fromHex("504b0102"
                                    "1400"
                                    "1400"
                                    "0000"
                                    "0000"
                                    "0000"
                                    "2100")
              + sizes
              + QByteArray::fromHex("0000"
                                    "0000"
                                    "0000"
                                    "00000000"
                                    "00000000")
              + "manifest.cbor"
              + QByteArray::fromHex("504b0506"
                                    "0000"
                                    "0000"
                                    "0100"
                                    "0100"
                                    "3b000000"
                                    "34000000"
                                    "0000"));
}

TEST_CASE("Every cut and every changed bit of a ZIP is refused", "[zip]")
{
    const QByteArray file = zipped(someEntries());
    for (qsizetype size = 0; size < file.size(); ++size) {
        CHECK(refusal(file.left(size)));
    }
    for (qsizetype i = 0; i < file.size() * 8; ++i) {
        QByteArray changed = file;
        changed[i / 8] = static_cast<char>(changed[i / 8] ^ (1 << (i % 8)));
        CHECK(refusal(changed));
    }
}

TEST_CASE("Nothing may stand before, behind or between", "[zip]")
{
    const QByteArray file = zipped(someEntries());

    CHECK(refusal(file + '\0') == Error::Code::Damaged);
    CHECK(refusal(file + file) == Error::Code::Damaged);
    CHECK(refusal("MZ"_ba + file) == Error::Code::NotABundle);
    const qsizetype directory = file.indexOf("PK\x01\x02");
    CHECK(refusal(QByteArray(file).insert(directory, "hidden")) == Error::Code::Damaged);
}

TEST_CASE("Only our names are names", "[zip]")
{
    const QByteArray name = GENERATE_COPY(values<QByteArray>(
        {"../../etc/passwd"_ba, "/etc/passwd"_ba, "C:\\x"_ba, "CON"_ba, "readme.txt"_ba, "ops/"_ba,
         ""_ba, "ops/x"_ba, "ops/"_ba + QByteArray(64, 'A') + ".cbor.zst",
         "ops/"_ba + QByteArray(63, 'a') + ".cbor.zst",
         "ops/../"_ba + QByteArray(61, 'a') + ".cbor.zst", segment + '\0', "manifest.cbor/"_ba}));
    auto entries = someEntries();
    entries[2].name = name;

    CHECK(refusal(zipped(entries)) == Error::Code::Damaged);
}

TEST_CASE("A name stands once", "[zip]")
{
    auto entries = someEntries();
    entries[3].name = segment;

    CHECK(refusal(zipped(entries)) == Error::Code::Damaged);
}

TEST_CASE("The manifest is first", "[zip]")
{
    auto entries = someEntries();
    std::swap(entries[0], entries[2]);

    CHECK(refusal(zipped(entries)) == Error::Code::NotABundle);
}

TEST_CASE("The reason says what the file is instead", "[zip]")
{
    const auto [start, why] = GENERATE(table<QByteArray, QString>(
        {{"age-encryption.org/v1\n-> X25519"_ba, u"encrypted"_s},
         {"%PDF-1.7"_ba, u"not a ZIP"_s},
         {""_ba, u"not a ZIP"_s},
         {"PK\x03\x04 something else"_ba, u"not one that Meyar wrote"_s}}));

    const auto entries = unzipped(start, u"path"_s);

    REQUIRE_FALSE(entries);
    CHECK(entries.error().code == Error::Code::NotABundle);
    CHECK(entries.error().args.at(0) == u"path"_s);
    CHECK(entries.error().args.at(1).contains(why));
}
