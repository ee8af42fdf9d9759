// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pagescan.h"

#include <QFile>
#include <QHash>
#include <QtEndian>

#include <cstring>
#include <optional>

namespace meyar::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 4096; ///< of every file that Meyar makes
constexpr qsizetype largestRow = 64LL * 1024 * 1024;
constexpr int fileHeaderSize = 100;
constexpr int walHeaderSize = 32;
constexpr int frameHeaderSize = 24;
constexpr uchar leafOfTable = 0x0d;
constexpr uchar leafOfIndex = 0x0a; ///< also of a table without rowids

/// Reads forward in bytes that may end anywhere.
class Cursor
{
public:
    Cursor(QByteArrayView bytes, qsizetype at) : m_bytes(bytes), m_at(at) {}

    std::optional<quint64> varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i) {
            if (m_at < 0 || m_at >= m_bytes.size()) {
                return std::nullopt;
            }
            const auto byte = static_cast<uchar>(m_bytes[m_at++]);
            if (i == 8) {
                return (value << 8) | byte;
            }
            value = (value << 7) | (byte & 0x7fU);
            if ((byte & 0x80U) == 0) {
                return value;
            }
        }
        return value;
    }
    std::optional<QByteArrayView> take(qsizetype count)
    {
        if (count < 0 || m_at < 0 || count > m_bytes.size() - m_at) {
            return std::nullopt;
        }
        const QByteArrayView taken = m_bytes.sliced(m_at, count);
        m_at += count;
        return taken;
    }
    [[nodiscard]] qsizetype at() const { return m_at; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at;
};

/// The pages of a file, some of them replaced by later versions.
class Pages
{
public:
    explicit Pages(QByteArrayView file) : m_file(file) {}
    void replace(quint32 number, QByteArrayView page) { m_replaced.insert(number, page); }
    [[nodiscard]] quint32 count() const
    {
        quint32 last = static_cast<quint32>(m_file.size() / pageSize);
        for (auto page = m_replaced.cbegin(); page != m_replaced.cend(); ++page) {
            last = std::max(last, page.key());
        }
        return last;
    }
    [[nodiscard]] QByteArrayView page(quint32 number) const
    {
        if (const auto found = m_replaced.constFind(number); found != m_replaced.cend()) {
            return *found;
        }
        const qsizetype from = (static_cast<qsizetype>(number) - 1) * pageSize;
        return number > 0 && from + pageSize <= m_file.size() ? m_file.sliced(from, pageSize) : QByteArrayView();
    }

private:
    QByteArrayView m_file;
    QHash<quint32, QByteArrayView> m_replaced;
};

qsizetype integerSize(quint64 serial)
{
    constexpr qsizetype sizes[] = {0, 1, 2, 3, 4, 6, 8};
    return serial < 7 ? sizes[serial] : 0;
}

Value integerFrom(QByteArrayView bytes)
{
    quint64 value = !bytes.isEmpty() && (static_cast<uchar>(bytes.front()) & 0x80U) != 0 ? ~0ULL : 0;
    for (const char byte : bytes) {
        value = (value << 8) | static_cast<uchar>(byte);
    }
    return static_cast<qint64>(value);
}

std::optional<Value> valueFrom(quint64 serial, Cursor &body)
{
    if (serial == 0) {
        return Value();
    }
    if (serial <= 6) {
        const auto bytes = body.take(integerSize(serial));
        return bytes ? std::optional(integerFrom(*bytes)) : std::nullopt;
    }
    if (serial == 7) {
        const auto bytes = body.take(8);
        if (!bytes) {
            return std::nullopt;
        }
        const auto bits = qFromBigEndian<quint64>(bytes->data());
        double number = 0;
        std::memcpy(&number, &bits, sizeof number);
        return Value(number);
    }
    if (serial == 8 || serial == 9) {
        return Value(static_cast<qint64>(serial - 8));
    }
    if (serial < 12 || serial > static_cast<quint64>(2 * largestRow)) {
        return std::nullopt;
    }
    const auto bytes = body.take(static_cast<qsizetype>((serial - 12) / 2));
    if (!bytes) {
        return std::nullopt;
    }
    return serial % 2 == 0 ? Value(QByteArray(bytes->data(), bytes->size())) : Value(QString::fromUtf8(*bytes));
}

std::optional<std::vector<Value>> recordFrom(QByteArrayView payload)
{
    Cursor head(payload, 0);
    const auto headSize = head.varint();
    if (!headSize || *headSize > static_cast<quint64>(payload.size())) {
        return std::nullopt;
    }
    const auto end = static_cast<qsizetype>(*headSize);
    Cursor body(payload, end);
    std::vector<Value> values;
    while (head.at() < end) {
        const auto serial = head.varint();
        std::optional<Value> value = serial ? valueFrom(*serial, body) : std::nullopt;
        if (!value) {
            return std::nullopt;
        }
        values.push_back(std::move(*value));
    }
    return values;
}

/// The payload of a cell: what stands in the page, and the chain of pages behind it.
std::optional<QByteArray> payloadFrom(const Pages &pages, Cursor &cell, quint64 size, bool isIndex)
{
    if (size > static_cast<quint64>(largestRow)) {
        return std::nullopt;
    }
    const auto total = static_cast<qsizetype>(size);
    const qsizetype most = isIndex ? (pageSize - 12) * 64 / 255 - 23 : pageSize - 35;
    const qsizetype least = (pageSize - 12) * 32 / 255 - 23;
    qsizetype local = total;
    if (total > most) {
        const qsizetype wished = least + (total - least) % (pageSize - 4);
        local = wished <= most ? wished : least;
    }
    const auto here = cell.take(local);
    if (!here) {
        return std::nullopt;
    }
    QByteArray payload(here->data(), here->size());
    if (local == total) {
        return payload;
    }
    const auto pointer = cell.take(4);
    quint32 next = pointer ? qFromBigEndian<quint32>(pointer->data()) : 0;
    while (payload.size() < total) {
        const QByteArrayView page = pages.page(next);
        if (page.isEmpty()) {
            return std::nullopt;
        }
        const qsizetype part = std::min(total - payload.size(), pageSize - 4);
        payload.append(page.data() + 4, part);
        next = qFromBigEndian<quint32>(page.data());
    }
    return payload;
}

void scanPage(const Pages &pages, quint32 number, bool isOld,
              const std::function<void(const RawRow &, bool)> &visit)
{
    const QByteArrayView page = pages.page(number);
    const qsizetype start = number == 1 ? fileHeaderSize : 0;
    if (page.isEmpty()) {
        return;
    }
    const auto kind = static_cast<uchar>(page[start]);
    if (kind != leafOfTable && kind != leafOfIndex) {
        return;
    }
    const int cells = qFromBigEndian<quint16>(page.data() + start + 3);
    for (int i = 0; i < cells; ++i) {
        const auto pointer = Cursor(page, start + 8 + 2 * i).take(2);
        if (!pointer) {
            return;
        }
        Cursor cell(page, qFromBigEndian<quint16>(pointer->data()));
        const auto size = cell.varint();
        const auto rowid = kind == leafOfTable ? cell.varint() : std::optional<quint64>(0);
        if (!size || !rowid) {
            continue;
        }
        const auto payload = payloadFrom(pages, cell, *size, kind == leafOfIndex);
        auto values = payload ? recordFrom(*payload) : std::nullopt;
        if (values) {
            visit({static_cast<qint64>(*rowid), std::move(*values)}, isOld);
        }
    }
}

/// The frames that belong together, whether or not their sums hold: what they bring is verified row by row.
void overlay(Pages &pages, QByteArrayView wal)
{
    const QByteArrayView salt = wal.size() > walHeaderSize ? wal.sliced(16, 8) : QByteArrayView();
    for (qsizetype at = walHeaderSize; at + frameHeaderSize + pageSize <= wal.size(); at += frameHeaderSize + pageSize) {
        if (wal.sliced(at + 8, 8) == salt) {
            pages.replace(qFromBigEndian<quint32>(wal.data() + at), wal.sliced(at + frameHeaderSize, pageSize));
        }
    }
}

} // namespace

Result<> scanPages(const QString &path, const std::function<void(const RawRow &row, bool isOld)> &visit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Code::CannotRead, {path, file.errorString()});
    }
    const uchar *content = file.size() > 0 ? file.map(0, file.size()) : nullptr;
    const QByteArrayView bytes(content, content ? file.size() : 0);
    QFile log(path + u"-wal"_s);
    const QByteArray wal = log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
    const Pages before(bytes);
    Pages now(bytes);
    overlay(now, wal);
    for (quint32 number = 1; number <= now.count(); ++number) {
        scanPage(now, number, false, visit);
    }
    for (quint32 number = 1; !wal.isEmpty() && number <= before.count(); ++number) {
        scanPage(before, number, true, visit);
    }
    return {};
}

} // namespace meyar::store
