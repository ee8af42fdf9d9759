// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/pack.h"

namespace meyar {

/// The packs at hand: those built in, and those that came with a database or bundle.
class Library
{
public:
    /// Every folder below :/packs, and every overlay below :/overlays. A built-in pack with problems is a bug: tests refuse it.
    [[nodiscard]] static Library builtIn();

    void add(std::shared_ptr<const Pack> pack); ///< the same content twice is one pack
    [[nodiscard]] const std::vector<std::shared_ptr<const Pack>> &packs() const { return m_packs; }
    [[nodiscard]] std::shared_ptr<const Pack>
    byHash(const QByteArray &hash) const; ///< null if absent
    [[nodiscard]] std::shared_ptr<const Pack>
    newest(const QString &packId) const; ///< last added of that id

private:
    std::vector<std::shared_ptr<const Pack>> m_packs;
};

} // namespace meyar
