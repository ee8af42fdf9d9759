// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/qualityreview.h"

#include "core/assessment/judgement.h"
#include "core/assessment/progress.h"

#include <algorithm>
#include <array>

namespace meyar {

using namespace Qt::StringLiterals;
using form::NodeIndex;
using Kind = QualityRemark::Kind;

namespace {

bool isFailure(Verdict verdict)
{
    return verdict == Verdict::Fail || verdict == Verdict::Partial;
}

/// One pass over the questions, one list of remarks a kind.
class Review
{
public:
    explicit Review(const ReviewedAudit &audit)
        : m_audit(audit)
    {
        for (const Finding &finding : audit.findings) {
            m_findings[finding.question].append(&finding);
        }
        for (const Evidence &each : audit.evidence) {
            m_photos[each.question] += each.type.startsWith(u"image/"_s) ? 1 : 0;
            ++m_files[each.question];
        }
    }

    std::vector<QualityRemark> remarks()
    {
        const auto end = NodeIndex(m_audit.session.form().nodes.size());
        for (NodeIndex node = 0; node < end; ++node) {
            const form::Node &each = m_audit.session.form().node(node);
            if (isLeftOpen(m_audit.session, node) && !m_audit.pack.checkpoint(node).confidential) {
                add(Kind::Unanswered, node); // what is sealed is not among the answers
            }
            if (each.isQuestion() && !each.readOnly && m_audit.session.isRelevant(node)) {
                look(node);
            }
        }
        sameNotes();
        pace();
        for (const QuickNote &note : m_audit.notes) {
            if (!note.isSorted()) {
                add(Kind::NoteToSort, form::noNode, note.text);
            }
        }
        std::stable_sort(m_remarks.begin(), m_remarks.end(),
                         [](const QualityRemark &a, const QualityRemark &b) { return a.kind < b.kind; });
        return std::move(m_remarks);
    }

private:
    void add(Kind kind, NodeIndex node, const QString &detail = {}, const QString &other = {})
    {
        m_remarks.push_back({kind, node, detail, other});
    }

    void look(NodeIndex node)
    {
        const QString name = m_audit.session.form().node(node).name;
        const Checkpoint &checkpoint = m_audit.pack.checkpoint(node);
        const Answer answer = m_audit.answers.value(name);
        if (m_audit.session.answer(node).isEmpty() || checkpoint.confidential) {
            return;
        }
        if (!m_audit.session.constraintHolds(node)) {
            add(Kind::BrokenConstraint, node);
        }
        if (answer.contested) {
            add(Kind::Conflict, node);
        }
        const Verdict verdict = verdictAt(m_audit.pack, m_audit.session, node);
        if (isFailure(verdict)) {
            lookAtFailure(node, name, answer);
        }
        if (verdict == Verdict::NotApplicable && answer.note.trimmed().isEmpty()) {
            add(Kind::NotApplicableWithoutReason, node);
        }
        contradictions(node, verdict);
        if (const QString note = answer.note.simplified(); note.size() >= shortestNote) {
            m_notes[note.toCaseFolded()].append(node);
        }
    }

    void lookAtFailure(NodeIndex node, const QString &name, const Answer &answer)
    {
        const Checkpoint &checkpoint = m_audit.pack.checkpoint(node);
        const QList<const Finding *> findings = m_findings.value(name);
        const bool isWorded = std::any_of(findings.begin(), findings.end(), [](const Finding *finding) {
            return !finding->evidence.trimmed().isEmpty();
        });
        if (answer.note.trimmed().isEmpty() && !isWorded && m_files.value(name) == 0) {
            add(Kind::FailedWithoutEvidence, node);
        }
        if (checkpoint.severity && findings.isEmpty()) {
            add(Kind::FailedWithoutFinding, node);
        }
        for (const EvidenceExpectation &expected : checkpoint.evidence) {
            const bool isPhoto = expected.kind == EvidenceExpectation::Kind::Photo;
            if (isPhoto && m_photos.value(name) < expected.atLeast) {
                add(Kind::ExpectedPhotoMissing, node);
            }
        }
    }

    void contradictions(NodeIndex node, Verdict verdict)
    {
        const QString &bank = m_audit.pack.checkpoint(node).bank;
        if (bank.isEmpty() || verdict == Verdict::None) {
            return;
        }
        for (const SiblingAudit &sibling : m_audit.siblings) {
            for (const Checkpoint &other : sibling.pack->checkpoints) {
                if (other.bank != bank || other.confidential) {
                    continue;
                }
                const QString answer = sibling.answers.value(sibling.pack->form->node(other.node).name).value;
                const Verdict theirs = verdictOf(*sibling.pack, other.node, answer);
                if (theirs != Verdict::None && theirs != verdict) {
                    add(Kind::Contradiction, node, sibling.pack->id, answer);
                }
            }
        }
    }

    void sameNotes()
    {
        for (const QList<NodeIndex> &nodes : std::as_const(m_notes)) {
            if (nodes.size() >= sameNoteFrom) {
                const QString name = m_audit.session.form().node(nodes.first()).name;
                add(Kind::SameNote, nodes.first(), m_audit.answers.value(name).note.simplified());
            }
        }
    }

    void pace()
    {
        for (const SectionPace &pace : answerPace(m_audit.pack, m_audit.answers)) {
            if (pace.section != form::noNode && pace.answers >= paceNeeds && pace.medianSeconds < tooFastSeconds) {
                add(Kind::TooFast, pace.section, QString::number(pace.medianSeconds, 'f', 1));
            }
        }
    }

    static constexpr qsizetype shortestNote = 12; ///< "ok" and "see photo" may repeat
    static constexpr qsizetype sameNoteFrom = 3;

    const ReviewedAudit &m_audit;
    QHash<QString, QList<const Finding *>> m_findings; ///< by question
    QHash<QString, int> m_photos;
    QHash<QString, int> m_files;
    QMap<QString, QList<NodeIndex>> m_notes; ///< by the note's folded words
    std::vector<QualityRemark> m_remarks;
};

} // namespace

std::vector<QualityRemark> reviewed(const ReviewedAudit &audit)
{
    return Review(audit).remarks();
}

QString toCode(QualityRemark::Kind kind)
{
    static constexpr std::array<QStringView, 11> codes{
        u"unanswered", u"broken-constraint", u"conflict", u"failed-without-evidence", u"failed-without-finding",
        u"expected-photo-missing", u"not-applicable-without-reason", u"contradiction", u"same-note", u"too-fast",
        u"note-to-sort"};
    return codes.at(std::size_t(kind)).toString();
}

} // namespace meyar
