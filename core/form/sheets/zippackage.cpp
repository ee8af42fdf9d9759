// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sheets/zippackage.h"

#include "core/form/sheets/safexml.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

// The records of a ZIP, by PKWARE's APPNOTE 6.3: their signature and fixed size.
constexpr quint32 partSignature = 0x04034b50;
constexpr quint32 entrySignature = 0x02014b50;
constexpr quint32 endSignature = 0x06054b50;
constexpr quint32 end64Signature = 0x06064b50;
constexpr quint32 locator64Signature = 0x07064b50;
constexpr std::uint64_t partSize = 30;
constexpr std::uint64_t entrySize = 46;
constexpr std::uint64_t endSize = 22;
constexpr std::uint64_t end64Size = 56;
constexpr std::uint64_t locator64Size = 20;
constexpr std::uint64_t longestComment = 0xffff;
constexpr std::uint64_t inExtra = 0xffffffff; ///< the real number is in the ZIP64 field
constexpr std::uint64_t zip64Field = 1;

constexpr int stored = 0;
constexpr int deflated = 8;

QString partKey(QString name)
{
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/')) {
        name.remove(0, 1);
    }
    return name.toLower();
}

tl::unexpected<PackageTrouble> tooLarge(const QString &what, std::int64_t limit)
{
    return tl::unexpected(PackageTrouble{Problem::Kind::TooLarge, {what, QString::number(limit)}});
}

/// zlib's state, given back however it ends.
struct Inflation
{
    z_stream stream{};
    bool isReady = false;

    Inflation() { isReady = inflateInit2(&stream, -MAX_WBITS) == Z_OK; }
    ~Inflation()
    {
        if (isReady) {
            inflateEnd(&stream);
        }
    }
    Q_DISABLE_COPY_MOVE(Inflation)
};

} // namespace

ZipPackage::ZipPackage(QByteArray bytes, QString file, PackageLimits limits)
    : m_bytes(std::move(bytes))
    , m_file(std::move(file))
    , m_limits(limits)
{
}

tl::unexpected<PackageTrouble> ZipPackage::unreadable(const QString &reason) const
{
    return tl::unexpected(PackageTrouble{Problem::Kind::FileUnreadable, {m_file, reason}});
}

/// Little endian; 0 past the end.
std::uint64_t ZipPackage::number(std::uint64_t at, int bytes) const
{
    const auto size = static_cast<std::uint64_t>(m_bytes.size());
    std::uint64_t value = 0;
    for (int i = bytes - 1; i >= 0; --i) {
        const std::uint64_t place = at + static_cast<std::uint64_t>(i);
        value = value << 8
            | (place < size ? static_cast<std::uint8_t>(m_bytes.constData()[place]) : 0);
    }
    return value;
}

FromPackage<> ZipPackage::open()
{
    Directory directory;
    if (!findDirectory(directory)) {
        return unreadable(u"it is not a whole file"_s);
    }
    if (directory.count > static_cast<std::uint64_t>(m_limits.entries)) {
        return tooLarge(u"parts"_s, m_limits.entries);
    }
    if (!readDirectory(directory)) {
        return unreadable(u"it is not a whole file"_s);
    }
    return {};
}

bool ZipPackage::findDirectory(Directory &directory) const
{
    const auto size = static_cast<std::uint64_t>(m_bytes.size());
    if (size < endSize) {
        return false;
    }
    std::uint64_t end = size - endSize;
    const std::uint64_t first = end > longestComment ? end - longestComment : 0;
    while (number(end, 4) != endSignature) {
        if (end == first) {
            return false;
        }
        --end;
    }
    std::uint64_t length = number(end + 12, 4);
    directory.count = number(end + 10, 2);
    directory.at = number(end + 16, 4);
    if (end >= locator64Size && number(end - locator64Size, 4) == locator64Signature) {
        const std::uint64_t end64 = number(end - locator64Size + 8, 8);
        if (end64 > size - end64Size || number(end64, 4) != end64Signature) {
            return false;
        }
        directory.count = number(end64 + 32, 8);
        length = number(end64 + 40, 8);
        directory.at = number(end64 + 48, 8);
        end = end64;
    }
    if (length > end || directory.at > end - length) {
        return false;
    }
    directory.before = end - length - directory.at;
    return true;
}

bool ZipPackage::readDirectory(const Directory &directory)
{
    const auto size = static_cast<std::uint64_t>(m_bytes.size());
    std::uint64_t at = directory.before + directory.at;
    for (std::uint64_t i = 0; i < directory.count; ++i) {
        const std::uint64_t nameSize = number(at + 28, 2);
        const std::uint64_t extraSize = number(at + 30, 2);
        const std::uint64_t next = at + entrySize + nameSize + extraSize + number(at + 32, 2);
        if (number(at, 4) != entrySignature || next > size) {
            return false;
        }
        Entry entry;
        entry.isEncrypted = (number(at + 8, 2) & 1) != 0;
        entry.method = static_cast<int>(number(at + 10, 2));
        entry.checkSum = static_cast<quint32>(number(at + 16, 4));
        entry.packed = number(at + 20, 4);
        entry.unpacked = number(at + 24, 4);
        entry.at = number(at + 42, 4);
        const std::uint64_t extraEnd = at + entrySize + nameSize + extraSize;
        std::uint64_t extra = at + entrySize + nameSize;
        while (extra + 4 <= extraEnd) {
            std::uint64_t field = extra + 4;
            if (number(extra, 2) == zip64Field) {
                for (std::uint64_t *value : {&entry.unpacked, &entry.packed, &entry.at}) {
                    if (*value == inExtra) {
                        *value = number(field, 8);
                        field += 8;
                    }
                }
            }
            extra += 4 + number(extra + 2, 2);
        }
        entry.at += directory.before;
        const QByteArrayView name(m_bytes.constData() + at + entrySize,
                                  static_cast<qsizetype>(nameSize));
        const QString written = QString::fromUtf8(name);
        m_names.append(written);
        if (!m_byName.contains(written)) {
            m_byName.insert(written, entry);
        }
        if (const QString key = partKey(written); !m_parts.contains(key)) {
            m_parts.insert(key, entry);
        }
        at = next;
    }
    return true;
}

const ZipPackage::Entry *ZipPackage::find(const QString &part) const
{
    if (const auto exact = m_byName.constFind(part); exact != m_byName.cend()) {
        return &*exact;
    }
    const auto similar = m_parts.constFind(partKey(part));
    return similar == m_parts.cend() ? nullptr : &*similar;
}

bool ZipPackage::contains(const QString &part) const
{
    return find(part) != nullptr;
}

FromPackage<QByteArray> ZipPackage::read(const QString &part)
{
    const Entry *found = find(part);
    if (found == nullptr) {
        return unreadable(u"a part of it is missing"_s);
    }
    const auto size = static_cast<std::uint64_t>(m_bytes.size());
    if (found->isEncrypted) {
        return tl::unexpected(PackageTrouble{Problem::Kind::EncryptedFile, {}});
    }
    if (found->at > size || size - found->at < partSize || number(found->at, 4) != partSignature) {
        return unreadable(u"a part of it is damaged"_s);
    }
    const std::uint64_t start
        = found->at + partSize + number(found->at + 26, 2) + number(found->at + 28, 2);
    if (start > size || found->packed > size - start
        || (found->method != stored && found->method != deflated)) {
        return unreadable(u"a part of it is damaged"_s);
    }
    const QByteArrayView packed(m_bytes.constData() + start, static_cast<qsizetype>(found->packed));
    FromPackage<QByteArray> bytes;
    if (found->method == deflated) {
        bytes = inflated(packed);
    } else if (const FromPackage<> allowed = allow(0, packed.size()); !allowed) {
        bytes = tl::unexpected(allowed.error());
    } else {
        bytes = packed.toByteArray();
    }
    if (!bytes) {
        return bytes;
    }
    const uLong sum = crc32_z(0, reinterpret_cast<const Bytef *>(bytes->constData()),
                              static_cast<z_size_t>(bytes->size()));
    if (sum != found->checkSum) {
        return unreadable(u"a part of it is damaged"_s);
    }
    return bytes;
}

FromPackage<> ZipPackage::allow(std::int64_t partBytes, std::int64_t more)
{
    const std::int64_t most = std::min<std::int64_t>(
        m_limits.packageBytes, 1024 * 1024 + SheetLimits::ratio * m_bytes.size());
    m_unpacked += more;
    if (partBytes + more > m_limits.partBytes) {
        return tooLarge(u"bytes of one part"_s, m_limits.partBytes);
    }
    if (m_unpacked > most) {
        return tooLarge(u"bytes when unpacked"_s, most);
    }
    return {};
}

FromPackage<QByteArray> ZipPackage::inflated(QByteArrayView packed)
{
    Inflation inflation;
    z_stream &stream = inflation.stream;
    // zlib's interface knows no const; it only reads here.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    QByteArray bytes;
    std::array<char, 64 * 1024> chunk{};
    int state = inflation.isReady ? Z_OK : Z_MEM_ERROR;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(chunk.data());
        stream.avail_out = static_cast<uInt>(chunk.size());
        state = inflate(&stream, Z_NO_FLUSH);
        const auto got = static_cast<qsizetype>(chunk.size() - stream.avail_out);
        if (const FromPackage<> allowed = allow(bytes.size(), got); !allowed) {
            return tl::unexpected(allowed.error());
        }
        bytes.append(chunk.data(), got);
    }
    if (state != Z_STREAM_END) {
        return unreadable(u"a part of it is damaged"_s);
    }
    return bytes;
}

FromPackage<QByteArray> ZipPackage::readXml(const QString &part)
{
    FromPackage<QByteArray> xml = read(part);
    if (xml) {
        if (const QString refusal = refusalOfXml(*xml); !refusal.isEmpty()) {
            return unreadable(refusal);
        }
    }
    return xml;
}

} // namespace meyar::form
