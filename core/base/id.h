// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>

namespace meyar {

/// A UUIDv7 (RFC 9562): 48 bits of Unix milliseconds, then random. Sorts by time, unique without a server.
[[nodiscard]] QUuid newUuid(const Clock &clock);

/// A typed UUID: an EnterpriseId cannot be passed where a SiteId is meant.
template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}

    [[nodiscard]] static Id create(const Clock &clock) { return Id(newUuid(clock)); }
    [[nodiscard]] static std::optional<Id> fromBytes(const QByteArray &bytes)
    {
        return bytes.size() == 16 ? std::optional(Id(QUuid::fromRfc4122(bytes))) : std::nullopt;
    }
    [[nodiscard]] static std::optional<Id> fromString(const QString &text)
    {
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional(Id(uuid));
    }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] const QUuid &uuid() const { return m_uuid; }
    [[nodiscard]] QByteArray bytes() const { return m_uuid.toRfc4122(); }
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using EnterpriseId = Id<struct EnterpriseTag>;
using SiteId = Id<struct SiteTag>;
using AssessmentId = Id<struct AssessmentTag>; ///< also the id of the assessment's document
using FindingId = Id<struct FindingTag>;
using ActionId = Id<struct ActionTag>;
using EvidenceId = Id<struct EvidenceTag>;
using SignatureId = Id<struct SignatureTag>;
using ProgrammeId = Id<struct ProgrammeTag>;

} // namespace meyar
