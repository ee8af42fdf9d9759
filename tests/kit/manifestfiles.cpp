// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/manifest.h"
#include "core/vault/minisign.h"
#include "tests/kit/forgery.h"
#include "tests/kit/hostilefile.h"

namespace meyar::kit {

using namespace Qt::StringLiterals;

namespace {

constexpr auto bad = Error::Code::Damaged;
constexpr auto unsignedly = Error::Code::BadSignature;

BundleContent plain()
{
    return contentOf({chain(vault::newKeyPair(), 'x', 2)});
}

QByteArray of(const BundleContent &content)
{
    return forged({.content = content});
}

/// A bundle whose manifest is these bytes, rightly signed.
QByteArray manifested(const QByteArray &manifest)
{
    return forged({.content = contentOf({}), .manifest = manifest});
}

/// The right manifest of the forgery, changed and signed again.
QByteArray edited(const std::function<QByteArray(const QByteArray &)> &edit)
{
    Forgery forgery{.content = plain()};
    const auto entries = entriesOf(forgery);
    const QByteArray right(entries[0].bytes.data(), entries[0].bytes.size());
    forgery.manifest = edit(right);
    return forged(forgery);
}

QByteArray swapped(QByteArray bytes, const QByteArray &from, const QByteArray &to)
{
    const qsizetype at = bytes.indexOf(from);
    return at < 0 ? QByteArray() : bytes.replace(at, from.size(), to);
}

QByteArray withEntries(const std::function<void(std::vector<bundle::Entry> &)> &edit)
{
    auto entries = entriesOf({.content = plain()});
    edit(entries);
    return bundle::zipped(entries);
}

std::vector<HostileFile> signatureFiles()
{
    static const QByteArray otherSignature = [] {
        const auto entries = entriesOf({.content = plain()});
        return QByteArray(entries[1].bytes.data(), entries[1].bytes.size());
    }();
    static const QByteArray noise(300, 'z');
    BundleContent stranger = plain();
    stranger.sender = vault::newKeyPair().publicKey;
    static QByteArray retitled = [] {
        const auto entries = entriesOf({.content = plain()});
        return QByteArray(entries[1].bytes.data(), entries[1].bytes.size()).replace(" n=62", " n=63");
    }();
    return {
        refused("signature-none", "no signature", Error::Code::NotABundle, "it has no signature",
                withEntries([](auto &entries) { entries.erase(entries.begin() + 1); })),
        refused("signature-noise", "a signature of noise", unsignedly, "does not fit its content",
                withEntries([](auto &entries) { entries[1].bytes = noise; })),
        refused("signature-other", "the signature of another bundle", unsignedly, "does not fit its content",
                withEntries([](auto &entries) { entries[1].bytes = otherSignature; })),
        refused("signature-comment", "a signature whose comment was changed", unsignedly, "does not fit its content",
                withEntries([](auto &entries) { entries[1].bytes = retitled; })),
        refused("signature-stranger", "signed by another than it names as its sender", unsignedly, "does not fit its content",
                of(stranger)),
        refused("manifest-huge", "a manifest of 17 MB", Error::Code::TooLarge, "too large",
                manifested(QByteArray(17 << 20, '\0'))),
    };
}

std::vector<HostileFile> cborFiles()
{
    const auto count = static_cast<char>(0xb2); // a map of 18
    return {
        refused("cbor-noise", "a manifest that is no CBOR", bad, "manifest.cbor", manifested("hello")),
        refused("cbor-deep", "arrays in arrays, a hundred thousand deep", bad, "manifest.cbor",
                manifested(QByteArray(100'000, '\x81'))),
        refused("cbor-long", "a map of 2^64 pairs", bad, "manifest.cbor",
                manifested(QByteArray::fromHex("bbffffffffffffffff"))),
        refused("cbor-text-long", "a text of 2^63 bytes", bad, "manifest.cbor",
                manifested(QByteArray::fromHex("b2007b7fffffffffffffff"))),
        refused("cbor-indefinite", "a map whose end is not told", bad, "manifest.cbor",
                edited([](const QByteArray &right) { return "\xbf" + right.mid(1) + "\xff"; })),
        refused("cbor-wide", "a number that is longer than it need be", bad, "manifest.cbor",
                edited([count](const QByteArray &right) { return QByteArray(1, count) + "\x18" + right.mid(1); })),
        refused("cbor-trailing", "bytes behind the manifest", bad, "manifest.cbor",
                edited([](const QByteArray &right) { return right + QByteArray(1, '\0'); })),
        refused("cbor-tag", "a tag before the manifest", bad, "manifest.cbor",
                edited([](const QByteArray &right) { return "\xc1" + right; })),
        refused("cbor-key-twice", "a key that comes twice", bad, "manifest.cbor", edited([](const QByteArray &right) {
                    return "\xb3" + right.mid(1) + QByteArray::fromHex("1100");
                })),
        refused("cbor-key-missing", "a key is missing", bad, "manifest.cbor",
                edited([](const QByteArray &right) { return "\xb1" + right.left(right.size() - 2); })),
        refused("cbor-magic", "the manifest of something else", bad, "manifest.cbor",
                edited([](const QByteArray &right) { return swapped(right, "meyar", "other"); })),
        refused("cbor-utf8", "a text that is not UTF-8", bad, "manifest.cbor",
                edited([](const QByteArray &right) { return swapped(right, "Decent", "\xff\xfe" "cent"); })),
        refused("manifest-newer", "made for a newer Meyar, whatever its shape", Error::Code::NewerFile, "newer Meyar",
                manifested(QByteArray::fromHex("a300656d657961720119ffff0f02"))),
    };
}

std::vector<HostileFile> listFiles()
{
    static const QByteArray other = "something else";
    BundleContent twice = plain();
    twice.feeds.push_back(twice.feeds[0]);
    twice.changes.insert(twice.changes.end(), twice.changes.begin(), twice.changes.begin() + 2);
    BundleContent backwards = plain();
    backwards.feeds[0].fromSeq = 5;
    BundleContent volume = plain();
    volume.volume.number = 3;
    volume.volume.of = 2;
    BundleContent elsewhere = plain();
    elsewhere.programme = *ProgrammeId::fromString(u"0199a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"_s);
    BundleContent bidi = plain();
    bidi.programmeName = u"Decent\u202eyrotcaf\u2066 work\u0007"_s;
    return {
        refused("list-dropped", "a listed entry that is not there", bad, "manifest.cbor",
                withEntries([](auto &entries) { entries.pop_back(); })),
        refused("list-added", "an entry that is not listed", bad, "manifest.cbor", withEntries([](auto &entries) {
                    entries.push_back({bundle::entryname::segment(vault::sha256(other)), other, 0});
                })),
        refused("list-moved", "entries in another order", bad, "damaged",
                withEntries([](auto &entries) { std::swap(entries[2], entries[3]); })),
        refused("list-exchanged", "other bytes under the name of a segment", bad, "ops/",
                withEntries([](auto &entries) { entries[3].bytes = other; })),
        refused("list-renamed", "a segment under the name of another", bad, "ops/", withEntries([](auto &entries) {
                    entries[3].name = bundle::entryname::segment(QByteArray(32, 'x'));
                })),
        refused("blob-hash", "evidence whose name is not its SHA-256, though listed and signed", bad, "blob/",
                forged({.content = plain(), .listed = {{"blob/" + QByteArray(64, 'a') + ".jpg", other, 0}}})),
        refused("feed-twice", "one run of changes twice", bad, "manifest.cbor", of(twice)),
        refused("feed-backwards", "a run that ends before it begins", bad, "manifest.cbor", of(backwards)),
        refused("volume", "part 3 of 2", bad, "manifest.cbor", of(volume)),
        refused("other-programme", "a bundle of another programme", Error::Code::OtherProgramme, "another programme",
                of(elsewhere)),
        harmless("bidi-programme", "a programme's name that turns the writing around", "the name is kept out of ours",
                 of(bidi), [](Store &store, const Receipt &) {
                     const auto name = store.programmeName();
                     return name && !name->contains(u'\u202e');
                 }),
    };
}

} // namespace

std::vector<HostileFile> manifestFiles()
{
    std::vector<HostileFile> files = signatureFiles();
    for (auto *part : {&cborFiles, &listFiles}) {
        for (HostileFile &file : (*part)()) {
            files.push_back(std::move(file));
        }
    }
    return files;
}

} // namespace meyar::kit
