// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundlecheck.h"
#include "core/sync/manifest.h"
#include "core/sync/segments.h"
#include "tests/core/sync/bundlebuilder.h"
#include "tests/support/qtcatch.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <zstd.h>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

std::optional<Error> refusal(const QByteArray &file)
{
    const auto content = bundle::verified(file, u"path"_s);
    return content ? std::nullopt : std::optional(content.error());
}

std::optional<Error::Code> refusalCode(const QByteArray &file)
{
    const auto error = refusal(file);
    return error ? std::optional(error->code) : std::nullopt;
}

QByteArray honest()
{
    return forged({.content = smallContent(), .segments = {}, .manifest = {}, .more = {}});
}

QByteArray of(const BundleContent &content)
{
    return forged({.content = content, .segments = {}, .manifest = {}, .more = {}});
}

QByteArray frameOf(const QByteArray &bytes)
{
    QByteArray frame(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(bytes.size()))),
                     '\0');
    ZSTD_CCtx *context = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
    frame.resize(static_cast<qsizetype>(
        ZSTD_compress2(context, frame.data(), static_cast<size_t>(frame.size()), bytes.constData(),
                       static_cast<size_t>(bytes.size()))));
    ZSTD_freeCCtx(context);
    return frame;
}

} // namespace

TEST_CASE("The builder's honest bundle is accepted", "[hostile]")
{
    CHECK_FALSE(refusal(honest()));
}

TEST_CASE("A bundle that is cut anywhere is refused", "[hostile]")
{
    const QByteArray file = honest();
    int accepted = 0;
    for (qsizetype size = 0; size < file.size(); ++size) {
        accepted += refusal(file.left(size)) ? 0 : 1;
    }
    CHECK(accepted == 0);
}

TEST_CASE("A bundle with any bit changed is refused", "[hostile]")
{
    QByteArray file = honest();
    int accepted = 0;
    for (qsizetype i = 0; i < file.size() * 8; ++i) {
        const char before = file[i / 8];
        file[i / 8] = static_cast<char>(before ^ (1 << (i % 8)));
        accepted += refusal(file) ? 0 : 1;
        file[i / 8] = before;
    }
    CHECK(accepted == 0);
}

TEST_CASE("A bundle whose ZIP was repaired after a change is refused", "[hostile]")
{
    // CRC and sizes are right again: only hashes and signatures stand in the way.
    const QByteArray file = honest();
    const auto entries = bundle::unzipped(file, u"path"_s);
    REQUIRE_OK(entries);
    int accepted = 0;
    for (size_t entry = 0; entry < entries->size(); ++entry) {
        auto changed = *entries;
        QByteArray bytes(changed[entry].toByteArray().constData(), changed[entry].bytes.size());
        for (qsizetype i = 0; i < bytes.size() * 8; ++i) {
            const char before = bytes[i / 8];
            bytes[i / 8] = static_cast<char>(before ^ (1 << (i % 8)));
            changed[entry].bytes = bytes;
            accepted += refusal(bundle::zipped(changed)) ? 0 : 1;
            bytes[i / 8] = before;
        }
    }
    CHECK(accepted == 0);
}

TEST_CASE("An error names the file, the entry and its bytes", "[hostile]")
{
    QByteArray file = honest();
    const qsizetype at = file.indexOf("This is a Meyar bundle");
    file[at] = 't';

    const auto error = refusal(file);

    REQUIRE(error);
    CHECK(error->code == Error::Code::Damaged);
    CHECK(error->args.at(0) == u"path"_s);
    CHECK(error->args.at(1).startsWith(u"README.txt, bytes %1-"_s.arg(at)));
    CHECK(error->where == u"README.txt"_s);
}

TEST_CASE("Entries can be neither added, dropped, exchanged nor moved", "[hostile]")
{
    const QByteArray file = honest();
    auto entries = bundle::unzipped(file, u"path"_s).value();
    const QByteArray extra = frameOf("x"_ba);

    SECTION("added")
    {
        entries.push_back({bundle::entryname::segment(vault::sha256(extra)), extra, 0});
    }
    SECTION("dropped")
    {
        entries.pop_back();
    }
    SECTION("moved")
    {
        std::swap(entries[2], entries[3]);
    }
    SECTION("exchanged")
    {
        entries[3].bytes = extra;
    }
    SECTION("renamed")
    {
        entries[3].name = bundle::entryname::segment(QByteArray(32, 'x'));
    }
    CHECK(refusalCode(bundle::zipped(entries)) == Error::Code::Damaged);
}

TEST_CASE("A bundle without a signature is none", "[hostile]")
{
    const QByteArray file = honest();
    auto entries = bundle::unzipped(file, u"path"_s).value();

    SECTION("dropped")
    {
        entries.erase(entries.begin() + 1);
    }
    SECTION("only a manifest")
    {
        entries.resize(1);
    }
    CHECK(refusalCode(bundle::zipped(entries)) == Error::Code::NotABundle);
}

TEST_CASE("The one who signs is the one who is named", "[hostile]")
{
    BundleContent content = smallContent();
    content.sender = vault::newKeyPair().publicKey;

    CHECK(refusalCode(of(content)) == Error::Code::BadSignature);
}

TEST_CASE("The signature of another bundle does not serve", "[hostile]")
{
    const QByteArray one = honest();
    const QByteArray two = honest();
    auto entries = bundle::unzipped(one, u"path"_s).value();
    entries[1] = bundle::unzipped(two, u"path"_s).value()[1];

    CHECK(refusalCode(bundle::zipped(entries)) == Error::Code::BadSignature);
}

TEST_CASE("A feed is vouched for by its author alone", "[hostile]")
{
    const vault::KeyPair sender = vault::newKeyPair();
    BundleContent content = contentOf({aRun(vault::newKeyPair(), 'x', 2)});
    content.feeds[0].signature
        = vault::sign(feedMessage(content.feeds[0].toHash), sender.secretKey);

    const auto error = refusal(of(content));

    REQUIRE(error);
    CHECK(error->code == Error::Code::BadSignature);
    CHECK(error->where.startsWith(u"feed "_s));
}

TEST_CASE("A feed has no gap, no stranger and the promised end", "[hostile]")
{
    const vault::KeyPair author = vault::newKeyPair();
    const Run run = aRun(author, 'x', 4);
    BundleContent content = contentOf({run});
    const Run other = aRun(author, 'y', 4);
    const Run fork = aRun(author, 'x', 4, u"fork"_s);
    const Run stranger = aRun(vault::newKeyPair(), 'x', 4);

    SECTION("a change left out")
    {
        content.changes.erase(content.changes.begin() + 1);
    }
    SECTION("the last left out")
    {
        content.changes.pop_back();
    }
    SECTION("one too many")
    {
        content.changes.push_back(content.changes.back());
    }
    SECTION("another order")
    {
        std::swap(content.changes[1], content.changes[2]);
    }
    SECTION("of another document")
    {
        content.changes[1] = other.changes[1];
    }
    SECTION("of another author")
    {
        content.changes[1] = stranger.changes[1];
    }
    SECTION("of another branch")
    {
        content.changes[1] = fork.changes[1];
    }
    SECTION("a start that is not there")
    {
        content.feeds[0].fromSeq = 2;
    }
    SECTION("a feed that is not there")
    {
        content.feeds.push_back(other.feed);
    }
    SECTION("a feed that is not promised")
    {
        content.feeds.clear();
    }
    SECTION("a body of another change")
    {
        content.changes[1].body = content.changes[2].body;
    }
    SECTION("the same run twice")
    {
        content.feeds.push_back(run.feed);
        content.changes.insert(content.changes.end(), run.changes.begin(), run.changes.end());
    }
    CHECK(refusalCode(of(content)) == Error::Code::Damaged);
}

TEST_CASE("The end of a feed is what was signed", "[hostile]")
{
    const vault::KeyPair author = vault::newKeyPair();
    BundleContent content = contentOf({aRun(author, 'x', 4)});
    const Run fork = aRun(author, 'x', 4, u"fork"_s);
    content.changes = fork.changes;

    CHECK(refusalCode(of(content)) == Error::Code::BadSignature);
}

TEST_CASE("A signed bomb is refused before it is unpacked", "[hostile]")
{
    Forgery forgery{.content = contentOf({}), .segments = {}, .manifest = {}, .more = {}};

    SECTION("one large segment")
    {
        forgery.segments = {frameOf(QByteArray(17'000'000, '\0'))};
    }
    SECTION("many segments")
    {
        for (int i = 0; i < 40; ++i) {
            forgery.segments.push_back(frameOf(QByteArray(8'000'000, static_cast<char>(i))));
        }
    }
    CHECK(refusalCode(forged(forgery)) == Error::Code::TooLarge);
}

TEST_CASE("More ops than a bundle may hold are too many", "[hostile][.slow]")
{
    const vault::KeyPair author = vault::newKeyPair();
    Change change;
    change.document = QByteArray(16, 'x');
    change.device = author.publicKey;
    change.prev = QByteArray(32, '\0');
    Op op;
    op.entityIsName = true;
    change.ops.assign(100'000, op);
    Run run;
    for (change.seq = 1; change.seq <= 21; ++change.seq) {
        run.changes.push_back(encode(change, QByteArray(16, 's')));
        change.prev = changeHash(run.changes.back().head);
    }
    run.feed = {change.document,
                change.device,
                1,
                21,
                change.prev,
                vault::sign(feedMessage(change.prev), author.secretKey)};

    CHECK(refusalCode(of(contentOf({run}))) == Error::Code::TooLarge);
}

TEST_CASE("A manifest that is signed but not well made is damaged", "[hostile]")
{
    const auto manifest = GENERATE(values<QByteArray>(
        {"x"_ba, QByteArray::fromHex("a0"), QByteArray::fromHex("bbffffffffffffffff"),
         QByteArray(100'000, '\x81'), QByteArray::fromHex("b100656d65796172"),
         QByteArray::fromHex("b1007b7fffffffffffffff")}));

    CHECK(refusalCode(
              forged({.content = contentOf({}), .segments = {}, .manifest = manifest, .more = {}}))
          == Error::Code::Damaged);
}

TEST_CASE("A manifest that was changed and signed again brings no other changes", "[hostile]")
{
    const BundleContent content = smallContent();
    const vault::KeyPair sender = vault::newKeyPair();
    const QByteArray file = forged(
        {.content = content, .sender = sender, .segments = {}, .manifest = {}, .more = {}});
    const QByteArray honestManifest = bundle::unzipped(file, u"path"_s).value()[0].toByteArray();
    for (qsizetype i = 0; i < honestManifest.size(); ++i) {
        QByteArray manifest(honestManifest.constData(), honestManifest.size());
        manifest[i] = static_cast<char>(manifest[i] ^ (i % 2 == 0 ? 0x01 : 0x20));

        const auto read = bundle::verified(forged({.content = content,
                                                   .sender = sender,
                                                   .segments = {},
                                                   .manifest = manifest,
                                                   .more = {}}),
                                           u"path"_s);

        CHECK((!read || (read->changes == content.changes && read->feeds == content.feeds)));
    }
}

TEST_CASE("A bundle for a newer reader is called newer, whatever its shape", "[hostile]")
{
    const QByteArray manifest = QByteArray::fromHex("a300656d6579617201"
                                                    "19ffff"
                                                    "0f02");

    const auto error = refusal(
        forged({.content = contentOf({}), .segments = {}, .manifest = manifest, .more = {}}));

    REQUIRE(error);
    CHECK(error->code == Error::Code::NewerFile);
    CHECK(error->args == QStringList{u"path"_s, u"2"_s, u"1"_s});
}

TEST_CASE("A change for a newer reader is carried on", "[hostile]")
{
    const vault::KeyPair author = vault::newKeyPair();
    Change change;
    change.document = QByteArray(16, 'x');
    change.device = author.publicKey;
    change.seq = 1;
    change.prev = QByteArray(32, '\0');
    change.minReader = changeFormat + 1;
    const RawChange raw = encode(change, QByteArray(16, 's'));
    const QByteArray hash = changeHash(raw.head);
    const Run run{{change.document, change.device, 1, 1, hash,
                   vault::sign(feedMessage(hash), author.secretKey)},
                  {raw}};

    const auto content = bundle::verified(of(contentOf({run})), u"path"_s);

    REQUIRE_OK(content);
    CHECK(content->changes == std::vector{raw});
}

TEST_CASE("A ZIP by another program is not a bundle", "[hostile]")
{
    const QString zip = QStandardPaths::findExecutable(u"zip"_s);
    if (zip.isEmpty()) {
        WARN("zip is not installed: not checked");
        return;
    }
    const QTemporaryDir folder;
    const QString name = GENERATE(u"letter.txt"_s, u"manifest.cbor"_s);
    const QString method = GENERATE(u"-0"_s, u"-9"_s);
    saveBytes(folder.filePath(name), QByteArray(1000, 'x'));
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(zip, {u"-q"_s, method, u"a.zip"_s, name});
    REQUIRE(process.waitForFinished());

    const auto read = readBundle(folder.filePath(u"a.zip"_s));

    REQUIRE_FALSE(read);
    CHECK(read.error().code == Error::Code::NotABundle);
}
