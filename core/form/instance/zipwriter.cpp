// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/instance/zipwriter.h"

#include <QIODevice>

#include <zlib.h>

#include <limits>

namespace meyar::form {

namespace {

// The records of a ZIP, by PKWARE's APPNOTE 6.3.
constexpr quint32 partSignature = 0x04034b50;
constexpr quint32 entrySignature = 0x02014b50;
constexpr quint32 endSignature = 0x06054b50;
constexpr quint32 version = 20;
constexpr quint32 namesAreUtf8 = 1 << 11;
constexpr quint16 stored = 0;
constexpr quint16 deflated = 8;
constexpr std::int64_t mostBytes = std::numeric_limits<quint32>::max();
constexpr size_t mostParts = std::numeric_limits<quint16>::max();

/// Deflated without zlib's own header; empty if that fails.
QByteArray packedBytes(const QByteArray &bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY)
        != Z_OK) {
        return {};
    }
    QByteArray packed(
        static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))),
        Qt::Uninitialized);
    // zlib's interface knows no const; it only reads here.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const bool isDone = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return isDone ? packed : QByteArray();
}

} // namespace

ZipWriter::ZipWriter(QIODevice &device, const QDateTime &modified)
    : m_device(device)
{
    const QDate date = modified.date();
    const QTime time = modified.time();
    if (date.year() >= 1980 && date.year() <= 2107) {
        m_date = static_cast<quint16>((date.year() - 1980) << 9 | date.month() << 5 | date.day());
        m_time = static_cast<quint16>(time.hour() << 11 | time.minute() << 5 | time.second() / 2);
    }
}

void ZipWriter::put(QByteArray &record, quint32 number, int bytes) const
{
    for (int i = 0; i < bytes; ++i) {
        record.append(static_cast<char>(number >> (8 * i) & 0xff));
    }
}

/// What the header of a part and its entry in the directory have in common.
void ZipWriter::putCommon(QByteArray &record, const Part &part) const
{
    put(record, version, 2);
    put(record, namesAreUtf8, 2);
    put(record, part.method, 2);
    put(record, m_time, 2);
    put(record, m_date, 2);
    put(record, part.checkSum, 4);
    put(record, part.packed, 4);
    put(record, part.unpacked, 4);
    put(record, static_cast<quint32>(part.name.size()), 2);
    put(record, 0, 2);
}

bool ZipWriter::write(const QByteArray &bytes)
{
    m_written += bytes.size();
    return m_written <= mostBytes && m_device.write(bytes) == bytes.size();
}

bool ZipWriter::add(const QString &name, const QByteArray &bytes, bool isText)
{
    Part part;
    part.name = name.toUtf8();
    if (m_parts.size() == mostParts || bytes.size() > mostBytes
        || part.name.size() > std::numeric_limits<quint16>::max()) {
        return false;
    }
    const QByteArray packed = isText ? packedBytes(bytes) : QByteArray();
    const bool isPacked = !packed.isEmpty() && packed.size() < bytes.size();
    const QByteArray &content = isPacked ? packed : bytes;
    part.method = isPacked ? deflated : stored;
    part.checkSum
        = static_cast<quint32>(crc32_z(0, reinterpret_cast<const Bytef *>(bytes.constData()),
                                       static_cast<z_size_t>(bytes.size())));
    part.packed = static_cast<quint32>(content.size());
    part.unpacked = static_cast<quint32>(bytes.size());
    part.at = static_cast<quint32>(m_written);
    QByteArray header;
    put(header, partSignature, 4);
    putCommon(header, part);
    m_parts.push_back(part);
    return write(header + part.name) && write(content);
}

bool ZipWriter::finish()
{
    const std::int64_t start = m_written;
    for (const Part &part : m_parts) {
        QByteArray entry;
        put(entry, entrySignature, 4);
        put(entry, version, 2);
        putCommon(entry, part);
        put(entry, 0, 2); // comment
        put(entry, 0, 2); // disk
        put(entry, 0, 2); // attributes
        put(entry, 0, 4);
        put(entry, part.at, 4);
        if (!write(entry + part.name)) {
            return false;
        }
    }
    QByteArray end;
    put(end, endSignature, 4);
    put(end, 0, 4); // disks
    put(end, static_cast<quint32>(m_parts.size()), 2);
    put(end, static_cast<quint32>(m_parts.size()), 2);
    put(end, static_cast<quint32>(m_written - start), 4);
    put(end, static_cast<quint32>(start), 4);
    put(end, 0, 2); // comment
    return write(end);
}

} // namespace meyar::form
