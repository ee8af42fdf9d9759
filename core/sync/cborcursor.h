// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <limits>
#include <optional>

namespace meyar::bundle {

/// Reads deterministic CBOR of a known shape from bytes that nobody vouches for.
///
/// Refuses indefinite lengths, numbers that are not in their shortest form, tags, and lengths
/// beyond the bytes that are there, before anything is allocated. The first failure is sticky: from
/// then on every answer is empty and ok() is false, so that a caller checks once, at the end.
class CborCursor
{
public:
    explicit CborCursor(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool hasMore() const { return m_ok && m_at < m_bytes.size(); }
    [[nodiscard]] bool isComplete() const { return m_ok && m_at == m_bytes.size(); }

    quint64 number(quint64 least = 0, quint64 most = std::numeric_limits<quint64>::max());
    QByteArray bytes(qsizetype size) { return bytes(size, size); }
    QByteArray bytes(qsizetype least, qsizetype most);
    QString text(qsizetype longest); ///< `longest` in bytes of UTF-8
    quint64 array(quint64 least, quint64 most); ///< the number of items that follow
    quint64 map(); ///< the number of pairs that follow
    bool null(); ///< whether the next item is null; passes it if so
    void skip(int depth = 0);
    void require(bool condition) { m_ok = m_ok && condition; }

private:
    struct Head
    {
        int major = -1;
        quint64 argument = 0;
    };
    [[nodiscard]] quint64 remaining() const { return static_cast<quint64>(m_bytes.size() - m_at); }
    Head head();
    quint64 head(int major);
    QByteArrayView string(int major, qsizetype least, qsizetype most);

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};

} // namespace meyar::bundle
