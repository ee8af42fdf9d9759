// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/factoryfilter.h"

#include "core/vault/crypto.h"

#include <QRegularExpression>

#include <algorithm>

namespace meyar::bundle {

using namespace Qt::StringLiterals;

namespace {

bool isMarked(const Pack &pack, form::NodeIndex node)
{
    for (form::NodeIndex at = node; at != form::noNode; at = pack.form->node(at).parent) {
        if (pack.checkpoint(at).confidential) {
            return true;
        }
    }
    return false;
}

/// Whether its value is made from one of these: ${name}, or a path that ends in /name.
bool reads(const form::Node &node, const std::set<QString> &names)
{
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        const QRegularExpression word(u"[{/]%1(?![\\w.-])"_s.arg(QRegularExpression::escape(name)));
        return node.calculation.contains(word) || node.defaultValue.contains(word);
    });
}

} // namespace

bool Confidential::hides(const Finding &finding) const
{
    return questions.contains(finding.question) || (!finding.code.isEmpty() && codes.contains(finding.code));
}

Confidential confidentialIn(const Pack &pack)
{
    Confidential found;
    for (size_t i = 0; i < pack.form->nodes.size(); ++i) {
        const auto node = static_cast<form::NodeIndex>(i);
        if (!isMarked(pack, node)) {
            continue;
        }
        const Checkpoint &checkpoint = pack.checkpoint(node);
        found.questions.insert(pack.form->nodes[i].name);
        if (!checkpoint.code.isEmpty()) {
            found.codes.insert(checkpoint.code);
        }
        if (!checkpoint.fact.isEmpty()) {
            found.facts.insert(checkpoint.fact);
        }
    }
    for (bool hasGrown = !found.questions.empty(); hasGrown;) {
        hasGrown = false;
        for (const form::Node &node : pack.form->nodes) {
            hasGrown = (reads(node, found.questions) && found.questions.insert(node.name).second) || hasGrown;
        }
    }
    return found;
}

std::vector<EvidenceRow> evidenceToShow(const std::vector<EvidenceRow> &rows, const Pack &pack,
                                        const Confidential &confidential, const std::set<FindingId> &findings,
                                        std::vector<EvidenceRow> &leftOut)
{
    std::set<EvidenceId> earlierCopies;
    for (const EvidenceRow &row : rows) {
        earlierCopies.insert(copyIdOf(row.evidence.id));
    }
    std::set<QByteArray> secret; // files of which some row is confidential
    std::set<QByteArray> edited; // originals of which there is an edited copy
    const auto mayBeSeen = [&](const Evidence &evidence) {
        const bool hasQuestion = !evidence.question.isEmpty();
        const bool isOpen = !hasQuestion
            || (pack.form->find(evidence.question) != form::noNode
                && !confidential.questions.contains(evidence.question));
        return isOpen && (evidence.finding.isNull() || findings.contains(evidence.finding));
    };
    for (const EvidenceRow &row : rows) {
        if (!mayBeSeen(row.evidence)) {
            secret.insert(row.evidence.sha256);
            secret.insert(row.evidence.derivedFrom);
        }
        if (!earlierCopies.contains(row.evidence.id)) {
            edited.insert(row.evidence.derivedFrom);
        }
    }
    secret.erase(QByteArray());
    std::vector<EvidenceRow> shown;
    for (const EvidenceRow &row : rows) {
        if (earlierCopies.contains(row.evidence.id)) {
            continue; // came back from a factory; its original goes again
        }
        const Evidence &evidence = row.evidence;
        const bool goes = mayBeSeen(evidence) && !secret.contains(evidence.sha256)
            && !secret.contains(evidence.derivedFrom) && !edited.contains(evidence.sha256) && !row.isMissing;
        (goes ? shown : leftOut).push_back(row);
    }
    return shown;
}

EvidenceId copyIdOf(EvidenceId original)
{
    QByteArray bytes = vault::blake2b256(original.bytes(), "meyar1 factory copy").first(16);
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x80); // a UUID of version 8, RFC 9562
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return *EvidenceId::fromBytes(bytes);
}

} // namespace meyar::bundle
