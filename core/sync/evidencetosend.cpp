// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/evidencetosend.h"

#include "core/evidence/filekind.h"

#include <QFile>
#include <QFileInfo>

namespace meyar::bundle {

namespace {

constexpr qint64 firstBytes = 64; // enough to tell the kind

Result<std::vector<AssessmentId>> scopeOf(Store &store, const std::vector<AssessmentId> &only)
{
    if (!only.empty()) {
        return only;
    }
    const Result<std::vector<AssessmentRow>> rows = store.assessments();
    if (!rows) {
        return failAs(rows);
    }
    std::vector<AssessmentId> all;
    for (const AssessmentRow &row : *rows) {
        all.push_back(row.assessment.id);
    }
    return all;
}

/// Hashes that may be sent; all if there is no peer.
Result<std::optional<std::set<QByteArray>>> lackedBy(Store &store, const QByteArray &peer)
{
    if (peer.isEmpty()) {
        return std::nullopt;
    }
    const Result<std::vector<QByteArray>> lacked = store.lackedBy(peer);
    return lacked ? Result<std::optional<std::set<QByteArray>>>(std::set(lacked->begin(), lacked->end()))
                  : failAs(lacked);
}

void take(EvidenceToSend &found, const evidence::Files &files, const QByteArray &sha256)
{
    QFile file(files.pathOf(sha256));
    if (!file.open(QIODevice::ReadOnly)) {
        ++found.notHere;
        return;
    }
    const QByteArray type = typeOf(file.read(firstBytes));
    if (type.isEmpty() || !files.verify(sha256)) {
        ++found.damaged;
        return;
    }
    found.files.push_back({{sha256, type, file.fileName()}, file.size()});
    found.bytes += file.size();
}

} // namespace

Result<EvidenceToSend> evidenceToSend(Store &store, const std::vector<AssessmentId> &only, const QByteArray &peer)
{
    const Result<std::vector<AssessmentId>> scope = scopeOf(store, only);
    const auto lacked = lackedBy(store, peer);
    const Result<std::set<QByteArray>> removed = removedForGood(store);
    if (!scope || !lacked || !removed) {
        return tl::unexpected(!scope ? scope.error() : !lacked ? lacked.error() : removed.error());
    }
    const evidence::Files files = store.evidenceFiles();
    EvidenceToSend found;
    std::set<QByteArray> seen = *removed;
    const auto takeAll = [&](const Result<std::vector<EvidenceRow>> &rows) -> Result<> {
        if (!rows) {
            return failAs(rows);
        }
        for (const EvidenceRow &row : *rows) {
            const QByteArray &sha256 = row.evidence.sha256;
            if ((!*lacked || (*lacked)->contains(sha256)) && seen.insert(sha256).second) {
                take(found, files, sha256);
            }
        }
        return {};
    };
    for (const AssessmentId &id : *scope) {
        if (const Result<> taken = takeAll(store.evidence(id)); !taken) {
            return failAs(taken);
        }
    }
    if (only.empty()) {
        if (const Result<> taken = takeAll(store.trainingEvidence()); !taken) {
            return failAs(taken);
        }
    }
    return found;
}

Result<std::set<QByteArray>> removedForGood(Store &store)
{
    const Result<std::vector<RedactionRow>> orders = store.redactions();
    if (!orders) {
        return failAs(orders);
    }
    std::set<QByteArray> removed;
    for (const RedactionRow &order : *orders) {
        if (order.what == RedactionOrder::What::File && order.takesEffect) {
            removed.insert(order.name);
        }
    }
    return removed;
}

QByteArray typeOf(QByteArrayView bytes)
{
    const std::optional<evidence::FileKind> kind = evidence::kindOf(bytes);
    return kind ? evidence::suffix(*kind).toLatin1() : QByteArray();
}

} // namespace meyar::bundle
