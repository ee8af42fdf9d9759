// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/limits.h"
#include "tests/kit/forgery.h"
#include "tests/kit/hostilefile.h"

#include <QtEndian>

namespace meyar::kit {

using namespace Qt::StringLiterals;

namespace {

constexpr auto bad = Error::Code::Damaged;

QByteArray at(QByteArray file, qsizetype place, const QByteArray &bytes)
{
    return file.replace(place, bytes.size(), bytes);
}

/// Where the `number`th record of this kind begins.
qsizetype record(const QByteArray &file, const char *mark, int number = 0)
{
    qsizetype place = file.indexOf(mark);
    for (; number > 0; --number) {
        place = file.indexOf(mark, place + 4);
    }
    return place;
}

constexpr auto local = "PK\x03\x04";
constexpr auto central = "PK\x01\x02";
constexpr auto last = "PK\x05\x06";

/// An honest bundle whose third entry has another name of its own length, everywhere.
QByteArray renamed(const QByteArray &name)
{
    auto entries = entriesOf({.content = contentOf({chain(vault::newKeyPair(), 'x', 2)})});
    entries[2].name = name;
    return bundle::zipped(entries);
}

QByteArray little16(qsizetype value)
{
    const auto number = qToLittleEndian(static_cast<quint16>(value));
    return QByteArray(reinterpret_cast<const char *>(&number), 2);
}

QByteArray withExtraEntry(const QByteArray &name, const QByteArray &bytes)
{
    return forged({.content = contentOf({chain(vault::newKeyPair(), 'x', 2)}), .unlisted = {{name, bytes, 0}}});
}

QByteArray manyEntries()
{
    std::vector<bundle::Entry> entries{{"manifest.cbor"_ba, {}, 0}};
    for (quint64 i = 0; i < bundle::maxEntries; ++i) {
        entries.push_back({"blob/" + QByteArray::number(i, 16).rightJustified(64, '0') + ".jpg", {}, 0});
    }
    return bundle::zipped(entries);
}

/// The last two entries share their bytes: what is counted once unpacks twice.
QByteArray overlapping()
{
    const QByteArray file = honest();
    const qsizetype first = record(file, local, 2);
    const QByteArray size = file.mid(first + 18, 4);
    return at(file, first + 18, QByteArray("\xff\xff\xff\x7f", 4)).replace(first + 22, 4, size);
}

std::vector<HostileFile> headerFiles()
{
    const QByteArray file = honest();
    const qsizetype header = record(file, local);
    const qsizetype directory = record(file, central);
    const qsizetype end = record(file, last);
    const auto one = [](char byte) { return QByteArray(1, byte); };
    return {
        refused("zip-comment", "a comment behind the end", bad, "damaged",
                at(file, end + 20, little16(5)) + "hello"),
        refused("zip-trailing", "bytes behind the end", bad, "damaged", file + "more"),
        refused("zip-two-ends", "two end records", bad, "damaged", file + file.mid(end)),
        refused("zip-leading", "a program before the ZIP", Error::Code::NotABundle, "not a ZIP file", "#!/bin/sh\n" + file),
        refused("zip-deflate", "a compressed entry", Error::Code::NotABundle, "", at(file, header + 8, one(8))),
        refused("zip-deflate-later", "a compressed entry behind the manifest", bad, "damaged",
                at(file, record(file, local, 2) + 8, one(8))),
        refused("zip-encrypted", "the flag of an encrypted entry", bad, "damaged",
                at(file, record(file, local, 2) + 6, one(1))),
        refused("zip-streamed", "sizes behind the bytes", bad, "damaged", at(file, record(file, local, 2) + 6, one(8))),
        refused("zip-extra", "an extra field", bad, "damaged", at(file, record(file, local, 2) + 28, one(4))),
        refused("zip-crc", "a wrong checksum", bad, "damaged", at(file, record(file, local, 2) + 14, one(0x55))),
        refused("zip-time", "a time of its own", bad, "damaged", at(file, record(file, local, 2) + 10, one(1))),
        refused("zip-mode", "the attributes of a link in the directory", bad, "damaged",
                at(file, directory + 40, one('\xa1'))),
        refused("zip-unix", "made by Unix, so that the attributes count", bad, "damaged", at(file, directory + 5, one(3))),
        refused("zip-entry-comment", "a comment of an entry", bad, "damaged", at(file, directory + 32, one(3))),
        refused("zip-disk", "a ZIP of two disks", bad, "damaged", at(file, end + 4, one(1))),
        refused("zip-count", "fewer entries in the directory than in the file", bad, "damaged", at(file, end + 10, one(3))),
        refused("zip-offset", "a directory elsewhere", bad, "damaged", at(file, end + 16, one(0))),
        refused("zip-other-name", "another name in the directory than before the bytes", bad, "damaged",
                at(file, directory + 46, "Manifest")),
        refused("zip-other-size", "another size in the directory than before the bytes", bad, "damaged",
                at(file, directory + 24, one(0x7f))),
        refused("zip-64", "sizes of ZIP64", bad, "damaged", at(file, record(file, local, 2) + 18, QByteArray(8, '\xff'))),
        refused("zip-overlap", "an entry that reaches over the next", bad, "damaged", overlapping()),
        refused("zip-cut", "the end is missing, as from a stick that was pulled out", bad, "damaged",
                file.left(file.size() - 30)),
        refused("zip-half", "only half of it", bad, "damaged", file.left(file.size() / 2)),
        refused("zip-bit", "one bit of the text for people", bad, "README.txt",
                at(file, file.indexOf("This is a Meyar bundle"), "t")),
    };
}

} // namespace

std::vector<HostileFile> containerFiles()
{
    std::vector<HostileFile> files = headerFiles();
    const auto add = [&files](HostileFile file) { files.push_back(std::move(file)); };
    auto entries = entriesOf({.content = contentOf({chain(vault::newKeyPair(), 'x', 2)})});
    add(refused("name-twice", "two entries of one name", bad, "damaged", withExtraEntry("README.txt", "hello")));
    add(refused("name-up", "a name that climbs out of the folder", bad, "damaged", renamed("../../../.bashrc")));
    add(refused("name-absolute", "a name from the root", bad, "damaged", renamed("/etc/cron.d/meyar")));
    add(refused("name-backslash", "a name that is a path elsewhere", bad, "damaged", renamed("..\\..\\start.exe")));
    add(refused("name-nul", "a name with a zero byte", bad, "damaged", renamed(QByteArray("README.txt\0.exe", 15))));
    add(refused("name-long", "a name of 60,000 bytes", bad, "damaged", renamed(QByteArray(60'000, 'n'))));
    add(refused("name-upper", "hexadecimal digits in capitals", bad, "damaged",
                withExtraEntry("ops/" + QByteArray(64, 'A') + ".cbor.zst", "x")));
    add(refused("name-program", "evidence that is a program", bad, "damaged",
                withExtraEntry("blob/" + QByteArray(64, 'a') + ".exe", "MZ")));
    add(refused("entries-many", "more entries than there may be", Error::Code::TooLarge, "", manyEntries()));
    std::swap(entries[0], entries[1]);
    add(refused("entries-order", "the signature before the manifest", Error::Code::NotABundle, "", bundle::zipped(entries)));
    add(refused("entries-none", "a ZIP with nothing in it", Error::Code::NotABundle, "", bundle::zipped({})));
    return files;
}

} // namespace meyar::kit
