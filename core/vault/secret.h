// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace meyar::vault {

/// Secret bytes in memory of their own: locked against swapping where the system allows it, between
/// guard pages, overwritten when released. Moves but does not copy by accident. Best effort: what
/// is copied out of it into a QByteArray or QString is not wiped.
class Secret
{
public:
    Secret() = default;
    explicit Secret(qsizetype size); ///< that many zero bytes
    [[nodiscard]] static Secret random(qsizetype size);
    [[nodiscard]] static Secret copyOf(QByteArrayView bytes);
    [[nodiscard]] Secret clone() const { return copyOf(view()); }

    [[nodiscard]] unsigned char *data() { return m_bytes.get(); }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.get(); }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.get(), m_size}; }

    /// In time that does not depend on where they differ.
    friend bool operator==(const Secret &a, const Secret &b);

private:
    struct Release
    {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Release> m_bytes;
    qsizetype m_size = 0;
};

/// Overwrites the bytes if nobody shares them, and empties the array.
void wipe(QByteArray &bytes);

} // namespace meyar::vault
