// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vault/agefiles.h"

#include "core/vault/agepayload.h"
#include "core/vault/hkdf.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>

using namespace meyar;
using namespace meyar::vault;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

// A file of C2SP's public age vectors ("x25519"), and the identity that opens it.
const QString kitIdentity
    = u"AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0"_s;
const QByteArray kitFileKey = "YELLOW SUBMARINE"_ba;
const QByteArray kitShare = "TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc"_ba;
const QByteArray kitBody = "hjabGXwSLQ9c3S6Lw2i+S2Tu2fiwQHHslbBN6B41FLE"_ba;
const QByteArray kitMac = "WyJp9F/9FOZh7gJdheq2WIJcwHgYc8NIVh3ddwhrcNg"_ba;

const QByteArray version = "age-encryption.org/v1\n"_ba;
const QByteArray ours = "-> X25519 " + kitShare + '\n' + kitBody + '\n';
const QByteArray full = QByteArray(64, 'A') + '\n'; // a full line of a body

QByteArray payload(const QByteArray &plain = "age"_ba)
{
    QBuffer source;
    source.setData(plain);
    source.open(QIODevice::ReadOnly);
    QByteArray sealed;
    const auto end
        = encryptAgePayload(source, Secret::copyOf(kitFileKey), [&sealed](QByteArrayView bytes) {
              sealed += bytes;
              return true;
          });
    REQUIRE(end == AgePayloadEnd::Good);
    return sealed;
}

QByteArray macOf(const QByteArray &head)
{
    return hmacSha256(hkdfSha256(kitFileKey, {}, "header"_ba).view(), head + "---")
        .toBase64(QByteArray::OmitTrailingEquals);
}

/// A whole file whose header MAC is right, so that a refusal is for the header's form.
QByteArray fileOf(const QByteArray &head, const QByteArray &rest = payload())
{
    return head + "--- " + macOf(head) + '\n' + rest;
}

struct Case
{
    const char *name;
    QByteArray file;
};

QByteArray x25519(const QByteArray &arguments, const QByteArray &body)
{
    return version + "-> X25519" + arguments + '\n' + body + '\n';
}

std::vector<Case> goodFiles()
{
    return {
        {"plain", fileOf(version + ours)},
        {"unknown stanza before", fileOf(version + "-> stanza a b\n" + full + "\n" + ours)},
        {"unknown stanza behind", fileOf(version + ours + "-> x-grease\n\n")},
        {"every printable argument",
         fileOf(version + ours + "-> !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ A\n\n")},
        {"a body line of 63 would not be canonical, of 62 is",
         fileOf(version + ours + "-> s\n" + QByteArray(62, 'A') + "\n")},
        {"a stanza of ours that does not open, then one that does",
         fileOf(version + "-> X25519 " + kitShare + '\n' + QByteArray(43, 'A') + '\n' + ours)},
        {"twice", fileOf(version + ours + ours)},
        {"empty content", fileOf(version + ours, payload({}))},
    };
}

std::vector<Case> malformedFiles()
{
    QByteArray changedMac = fileOf(version + ours);
    const qsizetype mac = changedMac.indexOf("--- ") + 4;
    changedMac[mac] = changedMac[mac] == 'A' ? 'B' : 'A';
    QByteArray crlf = version + ours;
    crlf.replace('\n', "\r\n");
    const QByteArray lowOrder
        = QByteArray::fromHex("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157")
              .toBase64(QByteArray::OmitTrailingEquals);
    return {
        {"empty", {}},
        {"another version", fileOf("age-encryption.org/v1234\n" + ours)},
        {"version cut", fileOf("age-encryption.org/v\n" + ours)},
        {"space before", " " + fileOf(version + ours)},
        {"CR LF", fileOf(crlf)},
        {"no stanza", fileOf(version)},
        {"bad start of a stanza", fileOf(version + ours + "- s\n\n")},
        {"stanza without a space", fileOf(version + ours + "->s\n\n")},
        {"stanza without arguments", fileOf(version + ours + "-> \n\n")},
        {"two spaces", fileOf(version + ours + "-> s  a\n\n")},
        {"space at the end", fileOf(version + ours + "-> s \n\n")},
        {"tab in an argument", fileOf(version + ours + "-> s a\tb\n\n")},
        {"not ASCII", fileOf(version + ours + "-> s \xc3\xa9\n\n")},
        {"NUL", fileOf(version + ours + "-> s a" + '\0' + "\n\n")},
        {"no body", fileOf(version + ours + "-> s\n")},
        {"no last line", fileOf(version + ours + "-> s\n" + full)},
        {"line too long", fileOf(version + ours + "-> s\n" + QByteArray(65, 'A') + "\n")},
        {"short lines", fileOf(version + ours + "-> s\nAAAA\nAAAA\n")},
        {"padding", fileOf(version + ours + "-> s\nAA==\n")},
        {"not canonical", fileOf(version + ours + "-> s\nAB\n")},
        {"base64 cannot have 1", fileOf(version + ours + "-> s\nA\n")},
        {"other alphabet", fileOf(version + ours + "-> s\nA-_A\n")},
        {"CR in a body", fileOf(version + ours + "-> s\nAAAA\r\n")},
        {"share too short", fileOf(x25519(' ' + kitShare.left(42), kitBody))},
        {"share too long", fileOf(x25519(' ' + kitShare + "AA", kitBody))},
        {"share not canonical", fileOf(x25519(' ' + kitShare.left(42) + 'd', kitBody))},
        {"share padded", fileOf(x25519(' ' + kitShare + '=', kitBody))},
        {"no share", fileOf(x25519({}, kitBody))},
        {"share and more", fileOf(x25519(' ' + kitShare + " 1234", kitBody))},
        {"body not canonical", fileOf(x25519(' ' + kitShare, kitBody.left(42) + 'F'))},
        {"body too long", fileOf(x25519(' ' + kitShare, QByteArray(63, 'A').left(62)))},
        {"body empty", fileOf(x25519(' ' + kitShare, {}))},
        {"share zero", fileOf(x25519(' ' + QByteArray(43, 'A'), kitBody))},
        {"share of low order", fileOf(x25519(' ' + lowOrder, kitBody))},
        {"low order beside a good one", fileOf(x25519(' ' + lowOrder, kitBody) + ours)},
        {"a passphrase beside us",
         fileOf(version + "-> scrypt AAAAAAAAAAAAAAAAAAAAAA 18\n" + QByteArray(43, 'A') + '\n'
                + ours)},
        {"changed MAC", changedMac},
        {"MAC missing", version + ours + "---\n" + payload()},
        {"MAC empty", version + ours + "--- \n" + payload()},
        {"MAC without space", version + ours + "---" + macOf(version + ours) + '\n' + payload()},
        {"MAC with two spaces",
         version + ours + "---  " + macOf(version + ours) + '\n' + payload()},
        {"MAC with space behind",
         version + ours + "--- " + macOf(version + ours) + " \n" + payload()},
        {"MAC padded", version + ours + "--- " + macOf(version + ours) + "=\n" + payload()},
        {"MAC cut", version + ours + "--- " + macOf(version + ours).chopped(1) + '\n' + payload()},
        {"MAC with more", version + ours + "--- " + macOf(version + ours) + "AAAA\n" + payload()},
        {"header without end", version + ours},
        {"header too long", fileOf(version + ours + "-> s\n" + full.repeated(1010) + "\n")},
        {"line without end", version + QByteArray(200'000, 'A')},
        {"no payload", fileOf(version + ours, {})},
        {"nonce cut", fileOf(version + ours, payload().left(15))},
        {"no chunk", fileOf(version + ours, payload().left(16))},
        {"tag cut", fileOf(version + ours, payload().chopped(1))},
        {"only a tag's worth", fileOf(version + ours, payload().left(32))},
        {"more behind", fileOf(version + ours, payload() + "x")},
    };
}

} // namespace

TEST_CASE("The public vector of age opens byte for byte", "[age]")
{
    CHECK(macOf(version + ours) == kitMac);
    const AgeFolder folder;
    const auto opened
        = folder.opened(fileOf(version + ours), AgeIdentity::fromString(kitIdentity).value());
    REQUIRE_OK(opened);
    CHECK(*opened == "age"_ba);
}

TEST_CASE("Age files that are unusual but right are opened", "[age]")
{
    const AgeFolder folder;
    const AgeIdentity identity = AgeIdentity::fromString(kitIdentity).value();
    for (const Case &good : goodFiles()) {
        CAPTURE(good.name);
        REQUIRE_OK(folder.opened(good.file, identity));
    }
}

TEST_CASE("Malformed age files are refused as damaged", "[age]")
{
    const AgeFolder folder;
    const AgeIdentity identity = AgeIdentity::fromString(kitIdentity).value();
    for (const Case &bad : malformedFiles()) {
        CAPTURE(bad.name);
        const auto opened = folder.opened(bad.file, identity);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == Code::Damaged);
        CHECK(opened.error().args.size() == 2);
    }
}

TEST_CASE("Age files that are well-formed but not for us are for somebody else", "[age]")
{
    const AgeFolder folder;
    const AgeIdentity identity = AgeIdentity::fromString(kitIdentity).value();
    const QByteArray scrypt
        = version + "-> scrypt AAAAAAAAAAAAAAAAAAAAAA 18\n" + QByteArray(43, 'A') + '\n';
    QByteArray lowerCase = version + ours;
    lowerCase.replace("X25519", "x25519");
    for (const QByteArray &head : {scrypt, lowerCase, QByteArray(version + "-> s\n\n"),
                                   x25519(' ' + kitShare, QByteArray(43, 'A'))}) {
        const auto opened = folder.opened(fileOf(head), identity);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == Code::NotForThisKey);
    }
}

TEST_CASE("C2SP's kit of age files, if MEYAR_AGE_TESTKIT names its folder", "[age][interop]")
{
    const QString kit = qEnvironmentVariable("MEYAR_AGE_TESTKIT");
    if (kit.isEmpty()) {
        WARN("MEYAR_AGE_TESTKIT is not set: not checked");
        return;
    }
    const AgeFolder folder;
    int count = 0;
    for (const QFileInfo &entry : QDir(kit).entryInfoList(QDir::Files)) {
        QFile file(entry.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        QMultiMap<QByteArray, QByteArray> meta;
        for (QByteArray line = file.readLine(); line != "\n" && !line.isEmpty();
             line = file.readLine()) {
            const qsizetype colon = line.indexOf(": ");
            meta.insert(line.left(colon), line.mid(colon + 2).trimmed());
        }
        const auto identity = AgeIdentity::fromString(QString::fromLatin1(meta.value("identity")));
        if (!identity || meta.count("identity") != 1 || meta.contains("armored")
            || meta.contains("passphrase") || meta.contains("compressed")) {
            continue;
        }
        ++count;
        CAPTURE(entry.fileName());
        const auto opened = folder.opened(file.readAll(), *identity);
        const QByteArray expect = meta.value("expect");
        CAPTURE(expect.toStdString());
        CHECK(opened.has_value() == (expect == "success"));
        CHECK((opened || (opened.error().code == Code::NotForThisKey) == (expect == "no match")));
    }
    CHECK(count > 40);
}
