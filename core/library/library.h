// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/pack.h"

namespace meyar {

/// Whether this version comes after that one, number by number: "2026.10" is after "2026.9".
[[nodiscard]] bool isLaterVersion(const QString &version, const QString &than);

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
    newest(const QString &packId) const; ///< of the latest version; of two the last added

    /// The latest version of the same checklist, if it is later than this one; else null.
    [[nodiscard]] std::shared_ptr<const Pack> laterThan(const Pack &pack) const;
    /// A pack with this one's id and version, and other content; null if there is none.
    [[nodiscard]] std::shared_ptr<const Pack> otherOfThatVersion(const Pack &pack) const;

private:
    std::vector<std::shared_ptr<const Pack>> m_packs;
};

} // namespace meyar
