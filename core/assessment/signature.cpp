// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/signature.h"

#include "core/library/codetable.h"

#include <algorithm>

namespace meyar {

namespace {

constexpr CodeTable<SignatureRole, 4> roleWords{{
    {SignatureRole::LeadAuditor, "lead-auditor"},
    {SignatureRole::Auditor, "auditor"},
    {SignatureRole::Management, "management"},
    {SignatureRole::Workers, "workers"},
}};

} // namespace

QString toCode(SignatureRole role)
{
    return codeIn(roleWords, role);
}

std::optional<SignatureRole> signatureRoleFrom(const QString &code)
{
    return valueIn(roleWords, code);
}

bool isSignedByBoth(const std::vector<Signature> &signatures, const QByteArray &head)
{
    const auto has = [&](auto... roles) {
        return std::any_of(signatures.begin(), signatures.end(), [&](const Signature &each) {
            return each.head == head && ((each.role == roles) || ...);
        });
    };
    return has(SignatureRole::LeadAuditor, SignatureRole::Auditor) && has(SignatureRole::Management);
}

} // namespace meyar
