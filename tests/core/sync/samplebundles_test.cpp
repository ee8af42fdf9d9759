// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/samplebundles.h"

#include "core/sync/bundlecheck.h"
#include "tests/core/sync/bundlebuilder.h"
#include "tests/support/qtcatch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <sodium.h>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(MEYAR_TEST_DATA "/bundles/");

std::vector<vault::AgeIdentity> reader()
{
    std::vector<vault::AgeIdentity> keys;
    keys.push_back(sampleReader());
    return keys;
}

Result<BundleContent> read(const QString &path)
{
    return readBundle(path, reader());
}

bool isRefused(const QByteArray &bytes)
{
    return !bundle::verified(bytes, u"x"_s);
}

/// Bytes that look random and are the same every time, so that the samples can be made again.
quint64 state = 42; // NOLINT: what libsodium calls has no argument

quint32 nextNumber()
{
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<quint32>(state >> 32);
}

void fill(void *const bytes, const size_t size)
{
    for (size_t i = 0; i < size; ++i) {
        static_cast<unsigned char *>(bytes)[i] = static_cast<unsigned char>(nextNumber());
    }
}

} // namespace

/// Run by hand after the format has grown: test_sync "[remake]". Takes libsodium's random bytes for the whole process.
TEST_CASE("Make the sample bundles anew", "[.][remake]")
{
    static randombytes_implementation fixed{[] { return "fixed"; }, nextNumber, nullptr, nullptr, fill, nullptr};
    REQUIRE(randombytes_set_implementation(&fixed) == 0);
    QTemporaryDir files;
    QJsonArray all;
    for (const SampleBundle &sample : sampleBundles(files.path())) {
        const QString path = folder + sample.file;
        QFile::remove(path);
        REQUIRE_OK(writeBundle(path, sample.content, sampleSender()));
        const auto content = read(path);
        REQUIRE_OK(content);
        all.append(described(sample.file, fileBytes(path), *content));
    }
    saveBytes(folder + u"bundles.json"_s, QJsonDocument(all).toJson());
    saveBytes(folder + u"encrypted.identity.txt"_s, sampleReader().toString().toLatin1() + '\n');
}

TEST_CASE("The sample bundles hold what bundles.json says", "[samples]")
{
    const QJsonArray all = QJsonDocument::fromJson(fileBytes(folder + u"bundles.json"_s)).array();
    REQUIRE(all.size() == 3);
    for (const QJsonValue &expected : all) {
        const QString file = expected[u"file"_s].toString();
        CAPTURE(file);
        const auto content = read(folder + file);
        REQUIRE_OK(content);
        CHECK(described(file, fileBytes(folder + file), *content) == expected.toObject());
    }
    CHECK(vault::AgeIdentity::fromString(QString::fromLatin1(fileBytes(folder + u"encrypted.identity.txt"_s)))
              ->recipient()
          == sampleReader().recipient());
}

TEST_CASE("The sample bundles are made the same again", "[samples]")
{
    QTemporaryDir files;
    for (const SampleBundle &sample : sampleBundles(files.path())) {
        CAPTURE(sample.file);
        const QString path = files.filePath(sample.file);
        REQUIRE_OK(writeBundle(path, sample.content, sampleSender()));
        if (sample.content.recipients.isEmpty()) {
            CHECK(fileBytes(path) == fileBytes(folder + sample.file));
        } else { // its encryption is new every time
            CHECK(read(path)->manifestHash == read(folder + sample.file)->manifestHash);
        }
    }
}

TEST_CASE("Every cut and every flipped bit of a readable sample is refused", "[samples][hostile]")
{
    const QString file = GENERATE(u"plain.meyar"_s, u"delta.meyar"_s);
    QByteArray bytes = fileBytes(folder + file);
    REQUIRE_FALSE(isRefused(bytes));
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        if (!isRefused(bytes.first(size))) {
            FAIL_CHECK("cut to " << size);
        }
    }
    for (qsizetype bit = 0; bit < 8 * bytes.size(); ++bit) {
        const auto mask = static_cast<char>(1 << bit % 8);
        bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ mask);
        if (!isRefused(bytes)) {
            FAIL_CHECK("bit " << bit);
        }
        bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ mask);
    }
}

TEST_CASE("Every cut and flipped bit of the encrypted sample is refused", "[samples][hostile]")
{
    QByteArray bytes = fileBytes(folder + u"encrypted.meyar.age"_s);
    const qsizetype header = bytes.indexOf("\n---") + 50;
    QTemporaryDir scratch;
    const QString path = scratch.filePath(u"x.meyar.age"_s);
    const std::vector<vault::AgeIdentity> keys = reader();
    const auto refused = [&](const QByteArray &damaged) {
        saveBytes(path, damaged);
        return !readBundle(path, keys);
    };
    REQUIRE_FALSE(refused(bytes));
    for (qsizetype size = 0; size < bytes.size(); size += size < header ? 1 : 7) {
        if (!refused(bytes.first(size))) {
            FAIL_CHECK("cut to " << size);
        }
    }
    // Every bit of the header; of what is encrypted, one of each byte.
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const int only = static_cast<int>(at % 8);
        for (int bit = at < header ? 0 : only; bit < (at < header ? 8 : only + 1); ++bit) {
            bytes[at] = static_cast<char>(bytes[at] ^ 1 << bit);
            if (!refused(bytes)) {
                FAIL_CHECK("byte " << at << ", bit " << bit);
            }
            bytes[at] = static_cast<char>(bytes[at] ^ 1 << bit);
        }
    }
}
