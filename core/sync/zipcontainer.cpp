// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/zipcontainer.h"

#include "core/sync/limits.h"

#include <QBuffer>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace meyar::bundle {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView localStart("PK\x03\x04\x14\0\0\0\0\0\0\0\x21\0", 14);
constexpr QByteArrayView centralStart("PK\x01\x02\x14\0\x14\0\0\0\0\0\0\0\x21\0", 16);
constexpr QByteArrayView endStart("PK\x05\x06\0\0\0\0", 8);
constexpr qsizetype localSize = 30;
constexpr qsizetype sizeAt = 18;
constexpr qsizetype nameSizeAt = 26;
constexpr QByteArrayView segmentStart = "ops/";
constexpr QByteArrayView segmentEnd = ".cbor.zst";
constexpr QByteArrayView blobStart = "blob/";
constexpr std::array<QByteArrayView, 4> blobTypes{"jpg", "png", "webp", "pdf"};

constexpr auto crcTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit) {
            value = value >> 1 ^ (value & 1 ? 0xedb88320U : 0U);
        }
        table[i] = value;
    }
    return table;
}();

quint32 crc32(QByteArrayView bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc = crcTable[(crc ^ static_cast<quint8>(byte)) & 0xff] ^ crc >> 8;
    }
    return ~crc;
}

template <typename T> void put(QByteArray &to, T value)
{
    std::array<char, sizeof(T)> bytes{};
    qToLittleEndian(value, bytes.data());
    to.append(bytes.data(), bytes.size());
}

void put16(QByteArray &to, qsizetype value)
{
    put(to, static_cast<quint16>(value));
}

void put32(QByteArray &to, qsizetype value)
{
    put(to, static_cast<quint32>(value));
}

/// What local and central headers share.
void putSizes(QByteArray &to, const Entry &entry, quint32 crc)
{
    put(to, crc);
    put32(to, entry.bytes.size());
    put32(to, entry.bytes.size());
    put16(to, entry.name.size());
    put16(to, 0);
}

QByteArray localHeader(const Entry &entry, quint32 crc)
{
    QByteArray header = localStart.toByteArray();
    putSizes(header, entry, crc);
    return header + entry.name;
}

QByteArray centralHeader(const Entry &entry, quint32 crc)
{
    QByteArray header = centralStart.toByteArray();
    putSizes(header, entry, crc);
    header.append(10, '\0'); // comment, disk, attributes
    put32(header, entry.offset - localSize - entry.name.size());
    return header + entry.name;
}

QByteArray endRecord(size_t entries, qsizetype size, qsizetype offset)
{
    QByteArray end = endStart.toByteArray();
    put16(end, static_cast<qsizetype>(entries));
    put16(end, static_cast<qsizetype>(entries));
    put32(end, size);
    put32(end, offset);
    put16(end, 0);
    return end;
}

bool isHash(QByteArrayView text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

quint32 number(QByteArrayView header, qsizetype at, int size)
{
    return size == 2 ? qFromLittleEndian<quint16>(header.data() + at)
                     : qFromLittleEndian<quint32>(header.data() + at);
}

QString range(qsizetype from, qsizetype to)
{
    return u"bytes %1-%2"_s.arg(from).arg(to);
}

tl::unexpected<Error> damagedFrom(const QString &path, qsizetype from, qsizetype fileSize)
{
    return fail(Error::Code::Damaged, {path, range(from, fileSize)}, range(from, fileSize));
}

std::optional<QString> whyNotABundle(const QByteArray &file)
{
    if (file.startsWith("age-encryption.org/")) {
        return u"it is encrypted twice, or not as age v1"_s;
    }
    if (!file.startsWith("PK\x03\x04")) {
        return u"it is not a ZIP file"_s;
    }
    const bool isOurs = file.startsWith(localStart) && file.size() > localSize
        && QByteArrayView(file).sliced(localSize).startsWith(entryname::manifest);
    return isOurs ? std::nullopt
                  : std::optional(u"it is a ZIP file, but not one that Meyar wrote"_s);
}

} // namespace

QByteArray entryname::segment(const QByteArray &sha256)
{
    return segmentStart.toByteArray() + sha256.toHex() + segmentEnd.toByteArray();
}

QByteArray entryname::blob(const QByteArray &sha256, const QByteArray &type)
{
    return blobStart.toByteArray() + sha256.toHex() + '.' + type;
}

QByteArray entryname::blobType(QByteArrayView name)
{
    constexpr qsizetype typeAt = blobStart.size() + 64 + 1;
    const bool isBlob = name.size() > typeAt && name.startsWith(blobStart)
        && isHash(name.sliced(blobStart.size(), 64)) && name[typeAt - 1] == '.';
    const QByteArrayView type = isBlob ? name.sliced(typeAt) : QByteArrayView();
    const bool isKnown = std::find(blobTypes.begin(), blobTypes.end(), type) != blobTypes.end();
    return isKnown ? type.toByteArray() : QByteArray();
}

QString Entry::place() const
{
    return QString::fromLatin1(name) + u", "_s + range(offset, offset + bytes.size());
}

tl::unexpected<Error> damaged(const QString &path, const Entry &entry)
{
    return fail(Error::Code::Damaged, {path, entry.place()}, QString::fromLatin1(entry.name));
}

bool isEntryName(QByteArrayView name)
{
    const bool isSegment = name.startsWith(segmentStart) && name.endsWith(segmentEnd)
        && name.size() == segmentStart.size() + 64 + segmentEnd.size()
        && isHash(name.sliced(segmentStart.size(), 64));
    return isSegment || !entryname::blobType(name).isEmpty() || name == entryname::manifest || name == entryname::signature
        || name == entryname::readme;
}

std::optional<Entry> entryAt(QByteArrayView file, qsizetype start)
{
    if (file.size() - start < localSize) {
        return std::nullopt;
    }
    const QByteArrayView header = file.sliced(start, localSize);
    const auto size = static_cast<qsizetype>(number(header, sizeAt, 4));
    const auto nameSize = static_cast<qsizetype>(number(header, nameSizeAt, 2));
    const qsizetype offset = start + localSize + nameSize;
    if (offset > file.size() || size > file.size() - offset) {
        return std::nullopt;
    }
    return Entry{file.sliced(start + localSize, nameSize).toByteArray(), file.sliced(offset, size),
                 offset};
}

QByteArray zipped(const std::vector<Entry> &entries)
{
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    (void)writeZip(buffer, entries);
    return file;
}

bool writeZip(QIODevice &device, const std::vector<Entry> &entries)
{
    qsizetype at = 0;
    bool isWritten = true;
    const auto put = [&](QByteArrayView bytes) {
        isWritten = isWritten && device.write(bytes.data(), bytes.size()) == bytes.size();
        at += bytes.size();
    };
    QByteArray directory;
    for (Entry entry : entries) {
        const quint32 crc = crc32(entry.bytes);
        put(localHeader(entry, crc));
        entry.offset = at;
        put(entry.bytes);
        directory += centralHeader(entry, crc);
    }
    const qsizetype size = at;
    put(directory);
    put(endRecord(entries.size(), directory.size(), size));
    return isWritten;
}

Result<std::vector<Entry>> unzipped(const QByteArray &file, const QString &path)
{
    if (const auto why = whyNotABundle(file)) {
        return fail(Error::Code::NotABundle, {path, *why});
    }
    std::vector<Entry> entries;
    std::set<QByteArray> names;
    QByteArray directory;
    qsizetype at = 0;
    while (QByteArrayView(file).sliced(at).startsWith(localStart.first(4))) {
        const std::optional<Entry> entry = entryAt(file, at);
        if (!entry || !isEntryName(entry->name) || !names.insert(entry->name).second) {
            return damagedFrom(path, at, file.size());
        }
        const quint32 crc = crc32(entry->bytes);
        const QByteArray header = localHeader(*entry, crc);
        if (QByteArrayView(file).sliced(at, header.size()) != header) {
            return damaged(path, *entry);
        }
        if (entries.size() >= maxEntries) {
            return fail(Error::Code::TooLarge,
                        {u"entries"_s, u"> %1"_s.arg(maxEntries), QString::number(maxEntries)});
        }
        directory += centralHeader(*entry, crc);
        at = entry->offset + entry->bytes.size();
        entries.push_back(*entry);
    }
    const QByteArray end = directory + endRecord(entries.size(), directory.size(), at);
    if (QByteArrayView(file).sliced(at) != end) {
        return damagedFrom(path, at, file.size());
    }
    return entries;
}

} // namespace meyar::bundle
