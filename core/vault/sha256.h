// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace meyar::vault {

/// SHA-256 of bytes that come piece by piece.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(QByteArrayView bytes);
    [[nodiscard]] QByteArray result(); ///< 32 bytes; nothing can be added after it

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace meyar::vault
