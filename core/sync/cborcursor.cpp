// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/cborcursor.h"

namespace meyar::bundle {

namespace {

constexpr int maxDepth = 8;
constexpr int firstSimple = 20; // false, true
constexpr int lastSimple = 22; // null
constexpr char nullByte = '\xf6';

enum Major { Unsigned = 0, Negative = 1, Bytes = 2, Text = 3, Array = 4, Map = 5, Simple = 7 };

} // namespace

CborCursor::Head CborCursor::head()
{
    require(remaining() >= 1);
    if (!m_ok) {
        return {};
    }
    const auto first = static_cast<quint8>(m_bytes[m_at++]);
    const int major = first >> 5;
    const int info = first & 0x1f;
    if (info < 24) {
        require(major != Simple || (info >= firstSimple && info <= lastSimple));
        return {major, static_cast<quint64>(info)};
    }
    const int size = info <= 27 ? 1 << (info - 24) : 0;
    require(size > 0 && remaining() >= static_cast<quint64>(size));
    quint64 argument = 0;
    for (int i = 0; m_ok && i < size; ++i) {
        argument = argument << 8 | static_cast<quint8>(m_bytes[m_at++]);
    }
    const bool isShortest = size == 1 ? argument >= 24 : argument >> (size * 4) != 0;
    require(major == Simple ? size > 1 : isShortest); // of major 7, these are floats
    return {major, argument};
}

quint64 CborCursor::head(int major)
{
    const Head next = head();
    require(next.major == major);
    return m_ok ? next.argument : 0;
}

quint64 CborCursor::number(quint64 least, quint64 most)
{
    const quint64 value = head(Unsigned);
    require(value >= least && value <= most);
    return m_ok ? value : 0;
}

QByteArrayView CborCursor::string(int major, qsizetype least, qsizetype most)
{
    const quint64 size = head(major);
    require(size <= remaining() && size >= static_cast<quint64>(least)
            && size <= static_cast<quint64>(most));
    if (!m_ok) {
        return {};
    }
    const QByteArrayView result = m_bytes.sliced(m_at, static_cast<qsizetype>(size));
    m_at += result.size();
    return result;
}

QByteArray CborCursor::bytes(qsizetype least, qsizetype most)
{
    const QByteArrayView view = string(Bytes, least, most);
    return m_ok ? QByteArray(view.data(), view.size()) : QByteArray();
}

QString CborCursor::text(qsizetype longest)
{
    const QByteArrayView utf8 = string(Text, 0, longest);
    require(QUtf8StringView(utf8.data(), utf8.size()).isValidUtf8());
    return m_ok ? QString::fromUtf8(utf8) : QString();
}

quint64 CborCursor::array(quint64 least, quint64 most)
{
    const quint64 count = head(Array);
    require(count >= least && count <= most && count <= remaining());
    return m_ok ? count : 0;
}

quint64 CborCursor::map()
{
    const quint64 count = head(Map);
    require(count <= remaining() / 2);
    return m_ok ? count : 0;
}

bool CborCursor::null()
{
    const bool isNull = hasMore() && m_bytes[m_at] == nullByte;
    m_at += isNull ? 1 : 0;
    return isNull;
}

void CborCursor::skip(int depth)
{
    const Head next = head();
    const bool isString = next.major == Bytes || next.major == Text;
    const bool isContainer = next.major == Array || next.major == Map;
    require(next.major >= 0
            && (isString || isContainer || next.major <= Negative || next.major == Simple));
    require(!(isString || isContainer) || next.argument <= remaining());
    require(!isContainer || depth < maxDepth);
    if (m_ok && isString) {
        m_at += static_cast<qsizetype>(next.argument);
    }
    const quint64 items = isContainer ? next.argument * (next.major == Map ? 2 : 1) : 0;
    for (quint64 i = 0; m_ok && i < items; ++i) {
        skip(depth + 1);
    }
}

} // namespace meyar::bundle
