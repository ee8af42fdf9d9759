// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/canonical.h"
#include "tests/support/builders.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

#include <zstd.h>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray survey = "type,name,label,weight\n"
                          "begin_group,g,Group,\n"
                          "select_one yn,a,\"First\nline\",1\n"
                          "end_group,,,\n";

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Bytes of a pack with any content, hashed and compressed as a real one.
QByteArray sealed(const QByteArray &content)
{
    QByteArray frame(
        static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(content.size()))), '\0');
    const size_t size = ZSTD_compress(frame.data(), static_cast<size_t>(frame.size()),
                                      content.constData(), static_cast<size_t>(content.size()), 3);
    frame.truncate(static_cast<qsizetype>(size));
    return "MYP1" + QCryptographicHash::hash(content, QCryptographicHash::Sha256) + frame;
}

Error::Code refusal(const QByteArray &bytes)
{
    const auto result = packFromBytes(bytes);
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace

TEST_CASE("A pack travels as bytes and comes back the same", "[library]")
{
    const auto pack = packFrom(survey);
    const auto back = packFromBytes(packToBytes(*pack));

    REQUIRE_OK(back);
    CHECK((*back)->hash == pack->hash);
    CHECK((*back)->id == pack->id);
    CHECK((*back)->grades == pack->grades);
    CHECK((*back)->references == pack->references);
    CHECK((*back)->form->nodes.size() == pack->form->nodes.size());
    CHECK((*back)->form->node(1).label == pack->form->node(1).label);
    CHECK(packToBytes(**back) == packToBytes(*pack));
}

TEST_CASE("The hash is of the content, not of the way it is written down", "[library]")
{
    const QByteArray hash = packFrom(survey)->hash;
    CHECK(hash.size() == 32);

    SECTION("line ends, blank rows, blank cells and a byte order mark do not matter")
    {
        CHECK(packFrom("\xef\xbb\xbftype,name,label,weight,,\r\n"
                       "begin_group,g,Group,  \r\n"
                       ",,,\r\n"
                       "select_one yn,a,\"First\r\nline\",1\r\n"
                       "end_group,,\r\n\r\n")
                  ->hash
              == hash);
    }
    SECTION("what is asked does")
    {
        QByteArray other = survey;
        CHECK(packFrom(other.replace("First", "first"))->hash != hash);
    }
    SECTION("the order of rows does")
    {
        PackText text;
        text.survey = survey;
        text.choices = "list_name,name,label,score\nyn,no,No,0\nyn,yes,Yes,1\n";
        const QByteArray one = packFrom(text)->hash;
        text.choices = "list_name,name,label,score\nyn,yes,Yes,1\nyn,no,No,0\n";
        CHECK(packFrom(text)->hash != one);
    }
}

TEST_CASE("A folder, the sheets and the bytes of a pack have one hash", "[library]")
{
    const QTemporaryDir folder;
    PackText text;
    text.survey = survey;
    write(folder.filePath(u"survey.csv"_s), text.survey);
    write(folder.filePath(u"choices.csv"_s), text.choices);
    write(folder.filePath(u"settings.csv"_s), text.settings);
    write(folder.filePath(u"references.csv"_s), text.references);
    const LoadedPack loaded = loadPackFolder(folder.path());

    REQUIRE(loaded.pack);
    CHECK(loaded.pack->hash == packFrom(text)->hash);
    CHECK(packFromBytes(packToBytes(*loaded.pack)).value()->hash == loaded.pack->hash);
}

TEST_CASE("A flipped bit never gives another pack", "[library]")
{
    const auto pack = packFrom(survey);
    const QByteArray bytes = packToBytes(*pack);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        for (const int bit : {0, 3, 7}) {
            QByteArray flipped = bytes;
            flipped[i] = static_cast<char>(flipped[i] ^ (1 << bit));
            const auto back = packFromBytes(flipped);
            CAPTURE(i, bit);
            CHECK((!back || (*back)->hash == pack->hash));
            CHECK((back || back.error().code == Error::Code::Damaged));
        }
    }
}

TEST_CASE("Bytes that are cut short or lengthened are refused", "[library]")
{
    const QByteArray bytes = packToBytes(*packFrom(survey));
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        CAPTURE(size);
        CHECK(refusal(bytes.left(size)) == Error::Code::Damaged);
    }
    CHECK(refusal(bytes + "more") == Error::Code::Damaged);
}

TEST_CASE("Content of another shape is refused although its hash is right", "[library]")
{
    const auto content = GENERATE(values<QByteArray>({
        "", // nothing
        "\x80", // an array
        "\xa1\x61s\x80", // a sheet without a header
        "\xa1\x61s\x81\x61x", // a row that is no array
        "\xa1\x61s\x82\x81\x61x\x80", // a row narrower than the header
        "\xa1\x61s\x81\x81\x01", // a cell that is no text
        "\xa1\x01\x81\x81\x61x", // a name that is no text
        "\xa1\x61s\x81\x81\x7f\x61x\xff", // a text of unknown length
        "\xbf\x61s\x81\x81\x61x\xff", // a map of unknown length
        "\xa2\x61t\x81\x81\x61x\x61s\x81\x81\x61x", // sheets out of order
        "\xa1\x61s\x81\x81\x61x\x01", // something behind
        "\xa1\x61s\x9b\xff\xff\xff\xff\xff\xff\xff\xff", // endless rows
        "\xa1\x61s\x81\x9a\x7f\xff\xff\xff", // a row of two thousand million cells
        "\xa1\x61s\x82\x81\x61x\x81\x61 ", // a blank row, which canonical content has not
    }));
    CAPTURE(content);
    CHECK(refusal(sealed(content)) == Error::Code::Damaged);
}

TEST_CASE("Bytes that would unpack to more than 64 MiB are refused before they do", "[library]")
{
    CHECK(refusal(sealed(QByteArray(65 * 1024 * 1024, '\0'))) == Error::Code::Damaged);
}

TEST_CASE("A sound file of a pack that breaks the rules is refused as that", "[library]")
{
    PackText text;
    text.survey = "type,name,label,severity\ntext,a,A,grave\n";
    CHECK(refusal(sealed(canonicalBytes(sheetsFrom(text)))) == Error::Code::PackInvalid);
}

TEST_CASE("Canonical bytes and sheets are two forms of one thing", "[library]")
{
    PackText text;
    text.survey = survey;
    const QByteArray bytes = canonicalBytes(sheetsFrom(text));
    const auto sheets = sheetsFromCanonical(bytes);

    REQUIRE(sheets);
    CHECK(canonicalBytes(*sheets) == bytes);
    CHECK(sheets->at(u"survey"_s).rowNumbers == std::vector{2, 3, 4});
}
