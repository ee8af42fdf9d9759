// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change.h"

#include "core/vault/crypto.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QFloat16>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <limits>
#include <optional>

// Decoding has two steps. `CanonicalCheck` walks the raw bytes and lets only deterministic CBOR
// through, with every length within the bytes that are there; so the Qt reader behind it never sees
// a length to trust or doubt.

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 8;
constexpr qsizetype maxHeadSize
    = 1024 * 1024 - 64; // with the largest body it still fits a bundle's segment
constexpr qsizetype maxBodySize = 15 * 1024 * 1024;
constexpr quint64 maxSeq = Q_UINT64_C(1) << 40;
constexpr quint64 maxOps = 100000;
constexpr int headFields = 11;
constexpr int opFields = 7;
constexpr qsizetype prefixSize = 16;
constexpr qsizetype saltSize = 16;

bool fitsFloat(double value)
{
    const double limit = std::numeric_limits<float>::max();
    return std::isinf(value)
        || (std::abs(value) <= limit && static_cast<double>(static_cast<float>(value)) == value);
}

bool fitsHalf(float value)
{
    return static_cast<float>(qfloat16(value)) == value;
}

/// Deterministic CBOR (RFC 8949 4.2.1) without tags: definite lengths, shortest numbers, sorted map
/// keys.
class CanonicalCheck
{
public:
    explicit CanonicalCheck(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] bool isOneItem() { return item(0) && m_at == m_bytes.size(); }

private:
    struct Head
    {
        int major;
        int size; ///< of the argument that follows the first byte
        quint64 argument;
    };

    [[nodiscard]] quint64 remaining() const { return static_cast<quint64>(m_bytes.size() - m_at); }

    std::optional<Head> head()
    {
        if (remaining() < 1) {
            return std::nullopt;
        }
        const auto first = static_cast<quint8>(m_bytes[m_at++]);
        const int info = first & 0x1f;
        if (info < 24) {
            return Head{first >> 5, 0, static_cast<quint64>(info)};
        }
        const int size = 1 << (info - 24);
        if (info > 27 || remaining() < static_cast<quint64>(size)) {
            return std::nullopt;
        }
        quint64 argument = 0;
        for (int i = 0; i < size; ++i) {
            argument = argument << 8 | static_cast<quint8>(m_bytes[m_at++]);
        }
        return Head{first >> 5, size, argument};
    }

    static bool isShortest(const Head &head)
    {
        switch (head.size) {
        case 0:
            return true;
        case 1:
            return head.argument >= 24;
        default:
            return head.argument >> (head.size * 4) != 0;
        }
    }

    bool item(int depth)
    {
        const auto head = this->head();
        if (!head) {
            return false;
        }
        if (head->major == 7) {
            return isSimpleOrFloat(*head);
        }
        if (!isShortest(*head)) {
            return false;
        }
        switch (head->major) {
        case 0:
        case 1:
            return true;
        case 2:
        case 3:
            return string(*head);
        case 4:
            return array(head->argument, depth);
        case 5:
            return map(head->argument, depth);
        default:
            return false;
        }
    }

    bool string(const Head &head)
    {
        if (head.argument > remaining()) {
            return false;
        }
        const auto length = static_cast<qsizetype>(head.argument);
        const QUtf8StringView text(m_bytes.constData() + m_at, length);
        m_at += length;
        return head.major == 2 || text.isValidUtf8();
    }

    bool array(quint64 count, int depth)
    {
        if (depth >= maxDepth || count > remaining()) {
            return false;
        }
        for (quint64 i = 0; i < count; ++i) {
            if (!item(depth + 1)) {
                return false;
            }
        }
        return true;
    }

    bool map(quint64 count, int depth)
    {
        if (depth >= maxDepth || count > remaining() / 2) {
            return false;
        }
        QByteArrayView previous;
        for (quint64 i = 0; i < count; ++i) {
            const qsizetype start = m_at;
            if (!item(depth + 1)) {
                return false;
            }
            const QByteArrayView key = QByteArrayView(m_bytes).sliced(start, m_at - start);
            if ((i > 0 && key.compare(previous) <= 0) || !item(depth + 1)) {
                return false;
            }
            previous = key;
        }
        return true;
    }

    static bool isSimpleOrFloat(const Head &head)
    {
        switch (head.size) {
        case 0:
            return head.argument >= 20 && head.argument <= 22; // false, true, null
        case 2:
            return (head.argument & 0x7fff) <= 0x7c00 || head.argument == 0x7e00;
        case 4: {
            const auto value = std::bit_cast<float>(static_cast<quint32>(head.argument));
            return !std::isnan(value) && !fitsHalf(value);
        }
        case 8: {
            const auto value = std::bit_cast<double>(head.argument);
            return !std::isnan(value) && !fitsFloat(value);
        }
        default:
            return false;
        }
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

/// QCborStreamReader with one sticky failure: after the first wrong item every answer is empty and
/// ok() is false.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_cbor(bytes)
    {
    }
    [[nodiscard]] bool ok() { return m_ok && m_cbor.lastError() == QCborError::NoError; }

    quint64 enterArray(quint64 least, quint64 most)
    {
        const bool fits = m_ok && m_cbor.isArray() && m_cbor.isLengthKnown()
            && m_cbor.length() >= least && m_cbor.length() <= most;
        const quint64 count = fits ? m_cbor.length() : 0;
        require(fits && m_cbor.enterContainer());
        return m_ok ? count : 0;
    }
    void leaveArray() { require(m_ok && m_cbor.leaveContainer()); }
    void leaveUnreadArray()
    {
        while (m_ok && m_cbor.hasNext()) {
            skip();
        }
        leaveArray();
    }
    void skip() { require(m_ok && m_cbor.next(maxDepth)); }

    quint64 number(quint64 least = 0, quint64 most = std::numeric_limits<quint64>::max())
    {
        const quint64 value = m_ok && m_cbor.isUnsignedInteger() ? m_cbor.toUnsignedInteger() : 0;
        require(m_ok && m_cbor.isUnsignedInteger() && value >= least && value <= most
                && m_cbor.next());
        return value;
    }
    QByteArray bytes(qsizetype size)
    {
        return m_ok && m_cbor.isByteArray() ? string(size) : failed();
    }
    QString text() { return m_ok && m_cbor.isString() ? decoded(string()) : decoded(failed()); }

    [[nodiscard]] bool isText() const { return m_ok && m_cbor.isString(); }
    QByteArray utf8() { return string(); }

    std::vector<QByteArray> prefixes()
    {
        std::vector<QByteArray> list;
        for (quint64 left = enterArray(0, std::numeric_limits<quint64>::max()); ok() && left > 0;
             --left) {
            list.push_back(bytes(prefixSize));
        }
        leaveArray();
        return list;
    }

    /// Nothing, without a failure, if the item is of a type that Value cannot hold.
    std::optional<Value> value()
    {
        const auto then = [this](Value value) {
            require(m_cbor.next());
            return value;
        };
        switch (m_ok ? m_cbor.type() : QCborStreamReader::Invalid) {
        case QCborStreamReader::SimpleType:
            return m_cbor.isNull() ? std::optional(then(Value())) : std::nullopt;
        case QCborStreamReader::UnsignedInteger:
        case QCborStreamReader::NegativeInteger:
            return integer();
        case QCborStreamReader::Float16:
            return then(double(float(m_cbor.toFloat16())));
        case QCborStreamReader::Float:
            return then(double(m_cbor.toFloat()));
        case QCborStreamReader::Double:
            return then(m_cbor.toDouble());
        case QCborStreamReader::String:
            return decoded(string());
        case QCborStreamReader::ByteArray:
            return string();
        default:
            return std::nullopt;
        }
    }

    void require(bool condition) { m_ok = m_ok && condition; }

private:
    QByteArray failed()
    {
        m_ok = false;
        return {};
    }

    std::optional<Value> integer()
    {
        constexpr auto largest = static_cast<quint64>(std::numeric_limits<qint64>::max());
        const bool negative = m_cbor.isNegativeInteger();
        // CBOR counts -1, -2… as 0, 1…; Qt's enumeration counts them as 1, 2…
        const quint64 magnitude
            = negative ? quint64(m_cbor.toNegativeInteger()) - 1 : m_cbor.toUnsignedInteger();
        if (magnitude > largest) {
            return std::nullopt;
        }
        require(m_cbor.next());
        return negative ? -1 - static_cast<qint64>(magnitude) : static_cast<qint64>(magnitude);
    }

    QByteArray string(qsizetype exactSize = -1)
    {
        const auto size = static_cast<qsizetype>(m_cbor.length());
        if (exactSize >= 0 && size != exactSize) {
            return failed();
        }
        QByteArray result(size, Qt::Uninitialized);
        const auto chunk = m_cbor.readStringChunk(result.data(), size);
        // The reader moves on only when it has seen the end of the string.
        const auto end = chunk.status == QCborStreamReader::Ok && chunk.data == size
            ? m_cbor.readStringChunk(nullptr, 0)
            : chunk;
        require(end.status == QCborStreamReader::EndOfString);
        return m_ok ? result : QByteArray();
    }

    /// QString::fromUtf8 drops a leading U+FEFF; a text must come back as it was written.
    static QString decoded(const QByteArray &utf8)
    {
        const QString text = QString::fromUtf8(utf8);
        return utf8.startsWith("\xef\xbb\xbf") ? QChar(char16_t(0xfeff)) + text : text;
    }

    QCborStreamReader m_cbor;
    bool m_ok = true;
};

void append(QCborStreamWriter &cbor, double value)
{
    if (std::isnan(value)) {
        cbor.append(std::numeric_limits<qfloat16>::quiet_NaN());
    } else if (!fitsFloat(value)) {
        cbor.append(value);
    } else if (const auto single = static_cast<float>(value); !fitsHalf(single)) {
        cbor.append(single);
    } else {
        cbor.append(qfloat16(single));
    }
}

void append(QCborStreamWriter &cbor, const Value &value)
{
    struct Writer
    {
        QCborStreamWriter &cbor;
        void operator()(std::monostate) const { cbor.append(nullptr); }
        void operator()(qint64 number) const { cbor.append(number); }
        void operator()(double number) const { append(cbor, number); }
        void operator()(const QString &text) const { cbor.append(QStringView(text)); }
        void operator()(const QByteArray &bytes) const { cbor.append(bytes); }
    };
    std::visit(Writer{cbor}, value);
}

void append(QCborStreamWriter &cbor, const std::vector<QByteArray> &list)
{
    cbor.startArray(list.size());
    for (const QByteArray &bytes : list) {
        cbor.append(bytes);
    }
    cbor.endArray();
}

void append(QCborStreamWriter &cbor, const Op &op)
{
    cbor.startArray(opFields);
    cbor.append(op.kind);
    cbor.append(op.entityType);
    if (op.entityIsName) {
        cbor.appendTextString(op.entity.constData(), op.entity.size());
    } else {
        cbor.append(op.entity);
    }
    cbor.append(QStringView(op.field));
    if (op.kind == Op::Resolve) {
        cbor.startArray(2);
        append(cbor, op.value);
        cbor.append(QStringView(op.note));
        cbor.endArray();
    } else {
        append(cbor, op.value);
    }
    cbor.startArray(op.preds.size());
    for (const auto &[ref, index] : op.preds) {
        cbor.startArray(2);
        cbor.append(ref);
        cbor.append(index);
        cbor.endArray();
    }
    cbor.endArray();
    cbor.append(op.ageMs);
    cbor.endArray();
}

QByteArray encodedBody(const Change &change, const QByteArray &salt)
{
    QByteArray body;
    QCborStreamWriter cbor(&body);
    cbor.startArray(3);
    cbor.append(salt);
    append(cbor, change.refs);
    cbor.startArray(change.ops.size());
    for (const Op &op : change.ops) {
        append(cbor, op);
    }
    cbor.endArray();
    cbor.endArray();
    return body;
}

QByteArray bodyHash(const QByteArray &body)
{
    return vault::blake2b256(body, "meyar1 body"_ba);
}

struct Head
{
    Change change;
    QByteArray bodyHash;
    quint64 bodySize = 0;
};

bool isStrictlyAscending(const std::vector<QByteArray> &list)
{
    return std::adjacent_find(list.begin(), list.end(), std::greater_equal<>()) == list.end();
}

/// The first eleven fields keep their places for ever, so that what is newer than us can be kept
/// and relayed.
std::optional<Head> decodedHead(const QByteArray &bytes)
{
    Reader cbor(bytes);
    Head head;
    Change &change = head.change;
    const quint64 fields = cbor.enterArray(headFields, std::numeric_limits<quint64>::max());
    const quint64 format = cbor.number(1);
    change.document = cbor.bytes(16);
    change.device = cbor.bytes(vault::publicKeySize);
    change.seq = cbor.number(1, maxSeq);
    change.hlc = cbor.number();
    change.prev = cbor.bytes(vault::hashSize);
    change.deps = cbor.prefixes();
    head.bodyHash = cbor.bytes(vault::hashSize);
    head.bodySize = cbor.number(0, static_cast<quint64>(maxBodySize));
    change.minReader = cbor.number(1);
    change.schema = cbor.number();
    const bool isNewer = change.minReader > changeFormat;
    cbor.require(isNewer || (format == 1 && fields == headFields));
    cbor.leaveUnreadArray();
    cbor.require(isStrictlyAscending(change.deps));
    cbor.require((change.seq == 1) == (change.prev == QByteArray(vault::hashSize, '\0')));
    return cbor.ok() ? std::optional(std::move(head)) : std::nullopt;
}

void readEntity(Reader &cbor, Op &op)
{
    op.entityIsName = cbor.isText();
    op.entity = op.entityIsName ? cbor.utf8() : cbor.bytes(16);
}

void readValue(Reader &cbor, Op &op)
{
    const bool isResolve = op.kind == Op::Resolve;
    if (isResolve) {
        cbor.enterArray(2, 2);
    }
    const std::optional<Value> value = cbor.value();
    if (value) {
        op.value = *value;
    } else {
        cbor.require(op.kind > Op::Revoke); // a kind of a later Meyar may hold what we cannot
        cbor.skip();
    }
    if (isResolve) {
        op.note = cbor.text();
        cbor.leaveArray();
    }
}

void readPreds(Reader &cbor, Op &op, quint64 refs, quint64 ownIndex)
{
    for (quint64 left = cbor.enterArray(0, std::numeric_limits<quint64>::max());
         cbor.ok() && left > 0; --left) {
        cbor.enterArray(2, 2);
        const quint64 ref = cbor.number(0, refs);
        const quint64 index = cbor.number(0, maxOps - 1);
        cbor.require(ref > 0 || index < ownIndex);
        cbor.leaveArray();
        op.preds.emplace_back(ref, index);
    }
    cbor.leaveArray();
}

Op readOp(Reader &cbor, quint64 refs, quint64 ownIndex)
{
    Op op;
    const quint64 fields = cbor.enterArray(opFields, std::numeric_limits<quint64>::max());
    op.kind = cbor.number();
    op.entityType = cbor.number();
    readEntity(cbor, op);
    op.field = cbor.text();
    readValue(cbor, op);
    readPreds(cbor, op, refs, ownIndex);
    op.ageMs = cbor.number();
    cbor.require(fields == opFields || op.kind > Op::Revoke);
    cbor.leaveUnreadArray();
    return op;
}

bool decodeBody(const QByteArray &body, Change &change)
{
    Reader cbor(body);
    cbor.enterArray(3, 3);
    cbor.bytes(saltSize);
    change.refs = cbor.prefixes();
    const quint64 count = cbor.enterArray(0, maxOps);
    for (quint64 i = 0; cbor.ok() && i < count; ++i) {
        change.ops.push_back(readOp(cbor, change.refs.size(), i));
    }
    cbor.leaveArray();
    cbor.leaveArray();
    return cbor.ok();
}

bool isTooLarge(const RawChange &raw)
{
    return raw.head.size() > maxHeadSize || raw.body.size() > maxBodySize;
}

} // namespace

RawChange encode(const Change &change, const QByteArray &salt)
{
    Q_ASSERT(salt.size() == saltSize);
    Q_ASSERT(isStrictlyAscending(change.deps));
    RawChange raw;
    raw.body = encodedBody(change, salt);
    QCborStreamWriter cbor(&raw.head);
    cbor.startArray(headFields);
    cbor.append(changeFormat);
    cbor.append(change.document);
    cbor.append(change.device);
    cbor.append(change.seq);
    cbor.append(change.hlc);
    cbor.append(change.prev);
    append(cbor, change.deps);
    cbor.append(bodyHash(raw.body));
    cbor.append(static_cast<quint64>(raw.body.size()));
    cbor.append(change.minReader);
    cbor.append(change.schema);
    cbor.endArray();
    return raw;
}

Result<Change> decode(const RawChange &raw, const QString &where)
{
    const auto damaged = [&where](const QString &part) {
        return fail(Error::Code::Damaged, {where, part}, where);
    };
    if (isTooLarge(raw)) {
        return fail(Error::Code::TooLarge,
                    {u"change"_s, QString::number(raw.head.size() + raw.body.size()),
                     QString::number(maxHeadSize + maxBodySize)},
                    where);
    }
    auto head = CanonicalCheck(raw.head).isOneItem() ? decodedHead(raw.head) : std::nullopt;
    if (!head) {
        return damaged(u"change header"_s);
    }
    Change change = std::move(head->change);
    if (raw.body.isNull()) {
        return change;
    }
    if (static_cast<quint64>(raw.body.size()) != head->bodySize
        || bodyHash(raw.body) != head->bodyHash) {
        return damaged(u"change body"_s);
    }
    if (change.minReader > changeFormat) {
        return change;
    }
    if (!CanonicalCheck(raw.body).isOneItem() || !decodeBody(raw.body, change)) {
        return damaged(u"change body"_s);
    }
    return change;
}

QByteArray changeHash(const QByteArray &head)
{
    return vault::blake2b256(head, "meyar1 change"_ba);
}

QByteArray feedMessage(const QByteArray &lastChangeHash)
{
    return "meyar1 feed"_ba + lastChangeHash;
}

} // namespace meyar
