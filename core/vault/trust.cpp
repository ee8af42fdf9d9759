// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/trust.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>

namespace meyar::vault {

namespace {

struct Numbered
{
    size_t index;
    Statement statement;
    QByteArray bytes; ///< makes the order of equals the same everywhere
};

/// Until when a root key's statements count.
using RootTerms = std::map<QByteArray, qint64>;

IgnoredReason reasonOf(StatementProblem problem)
{
    switch (problem) {
    case StatementProblem::Malformed:
        return IgnoredReason::Malformed;
    case StatementProblem::UnknownType:
        return IgnoredReason::UnknownType;
    case StatementProblem::BadSignature:
        break;
    }
    return IgnoredReason::BadSignature;
}

const RootRotation *rotationBy(const Numbered &numbered, const QByteArray &root)
{
    return numbered.statement.root == root ? std::get_if<RootRotation>(&numbered.statement.content)
                                           : nullptr;
}

/// Follows the rotations from the key that the programme's id proves.
RootTerms followRoots(const std::vector<Numbered> &all, const ProgrammeId &programme,
                      ProgrammeTrust &trust)
{
    RootTerms terms;
    const auto first = std::find_if(all.begin(), all.end(), [&programme](const Numbered &numbered) {
        return programmeIdOf(numbered.statement.root) == programme;
    });
    if (first == all.end()) {
        return terms;
    }
    for (QByteArray root = first->statement.root; !terms.contains(root);) {
        trust.roots.push_back(root);
        std::set<QByteArray> successors;
        qint64 retiredMs = std::numeric_limits<qint64>::max();
        for (const Numbered &numbered : all) {
            if (const RootRotation *rotation = rotationBy(numbered, root)) {
                successors.insert(rotation->newRoot);
                retiredMs = std::min(retiredMs, numbered.statement.issuedMs);
            }
        }
        terms[root] = retiredMs;
        trust.isContested = successors.size() > 1;
        if (successors.size() == 1) {
            root = *successors.begin();
        }
    }
    return terms;
}

std::optional<IgnoredReason> whyIgnored(const Numbered &numbered, const RootTerms &terms,
                                        const ProgrammeTrust &trust)
{
    const auto term = terms.find(numbered.statement.root);
    if (term == terms.end()) {
        return IgnoredReason::OtherProgramme;
    }
    if (std::holds_alternative<RootRotation>(numbered.statement.content)) {
        const bool isContested = trust.isContested && numbered.statement.root == trust.roots.back();
        return isContested ? std::optional(IgnoredReason::ContestedRotation) : std::nullopt;
    }
    return numbered.statement.issuedMs > term->second ? std::optional(IgnoredReason::RetiredRoot)
                                                      : std::nullopt;
}

TrustReason validity(const PersonCertificate &certificate, qint64 atMs)
{
    if (atMs < certificate.validFromMs) {
        return TrustReason::NotYetValid;
    }
    return atMs < certificate.validToMs ? TrustReason::Certified : TrustReason::Expired;
}

} // namespace

ProgrammeTrust programmeTrust(const std::vector<QByteArray> &statements,
                              const ProgrammeId &programme)
{
    ProgrammeTrust trust;
    trust.isOpen = programme.isNull();
    std::vector<Numbered> all;
    for (size_t i = 0; i < statements.size(); ++i) {
        const auto statement = readStatement(statements[i]);
        if (statement) {
            all.push_back({i, *statement, statements[i]});
        } else {
            trust.ignored.push_back({i, reasonOf(statement.error())});
        }
    }
    std::sort(all.begin(), all.end(), [](const Numbered &a, const Numbered &b) {
        return std::tie(a.statement.issuedMs, a.bytes) < std::tie(b.statement.issuedMs, b.bytes);
    });
    const RootTerms terms = followRoots(all, programme, trust);
    for (const Numbered &numbered : all) {
        if (const auto reason = whyIgnored(numbered, terms, trust)) {
            trust.ignored.push_back({numbered.index, *reason});
        } else if (const auto *card = std::get_if<ProgrammeCard>(&numbered.statement.content)) {
            trust.card = *card;
        } else if (std::holds_alternative<PersonCertificate>(numbered.statement.content)) {
            trust.certificates.push_back(numbered.statement);
        } else if (std::holds_alternative<Revocation>(numbered.statement.content)) {
            trust.revocations.push_back(numbered.statement);
        }
    }
    std::sort(
        trust.ignored.begin(), trust.ignored.end(),
        [](const IgnoredStatement &a, const IgnoredStatement &b) { return a.index < b.index; });
    return trust;
}

DeviceTrust trustOf(const ProgrammeTrust &programme, const QByteArray &device, qint64 atMs)
{
    DeviceTrust result;
    if (programme.isOpen || programme.roots.empty()) {
        result.reason = programme.isOpen ? TrustReason::OpenProgramme : TrustReason::NoRootKey;
        return result;
    }
    for (const Statement &statement : programme.certificates) { // ascending: the last issued speaks
        const auto &certificate = std::get<PersonCertificate>(statement.content);
        if (certificate.device != device) {
            continue;
        }
        const TrustReason reason = validity(certificate, atMs);
        if (reason == TrustReason::Certified || result.level != TrustLevel::Certified) {
            result.certificate = certificate;
            result.reason = reason;
            result.level
                = reason == TrustReason::Certified ? TrustLevel::Certified : TrustLevel::Unknown;
        }
    }
    for (const Statement &statement : programme.revocations) {
        const auto &revocation = std::get<Revocation>(statement.content);
        if (revocation.device == device) {
            result.level = TrustLevel::Revoked;
            result.reason = TrustReason::Revoked;
            result.revocation = revocation.reason;
        }
    }
    return result;
}

DeviceTrust trustOf(const std::vector<QByteArray> &statements, const ProgrammeId &programme,
                    const QByteArray &device, qint64 atMs)
{
    return trustOf(programmeTrust(statements, programme), device, atMs);
}

} // namespace meyar::vault
