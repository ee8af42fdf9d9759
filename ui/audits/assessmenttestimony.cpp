// SPDX-License-Identifier: GPL-3.0-or-later
// What AssessmentController does with confidential questions: their answers are sealed here, and the store gets
// ciphertext only.
#include "ui/audits/assessmentcontroller.h"

using namespace Qt::StringLiterals;

namespace meyar::ui {

using form::NodeIndex;

bool AssessmentController::isLocked(NodeIndex node) const
{
    return m_audit && m_audit->isTestimony(node) && !m_workspace.testimony().isUnlocked();
}

void AssessmentController::unsealIfUnlocked()
{
    if (m_workspace.testimony().isUnlocked()) {
        m_audit->unseal(*m_workspace.testimony().keys());
    }
}

void AssessmentController::writeSealed(NodeIndex node, const QString &field, const QString &text)
{
    const QString question = m_audit->nameOf(node);
    const std::shared_ptr<Testimony> &keys = m_workspace.testimony().keys();
    const Result<QByteArray> bytes = sealedAnswerText(*keys, id(), question, field, text);
    if (!bytes) {
        Q_EMIT m_workspace.failed(bytes.error());
        return;
    }
    SealedAnswerRow &row = m_audit->data.sealed[question];
    row.answeredAtMs = m_workspace.clock().nowMs();
    (field == u"value" ? row.value : row.note) = *bytes;
    SealedAnswer answer;
    (field == u"value" ? answer.value : answer.note) = *bytes;
    write([id = id(), question, answer, keys](Store &store) -> Result<Changes> {
        // Names the key in the log. If it was locked meanwhile, the next unlocking does; the answer is kept in any case.
        const Result<Changes> named = store.beginInterviews(id, *keys);
        Result<Changes> done = store.answerSealed(id, question, answer);
        if (done && named) {
            done->add(*named);
        }
        return done;
    });
}

void AssessmentController::onLocked(bool locked)
{
    if (!m_audit) {
        return;
    }
    if (locked) {
        dropTyped();
        m_audit->data = m_audit->openData();
        m_audit->reload(m_workspace.clock());
    } else {
        m_audit->unseal(*m_workspace.testimony().keys());
        if (m_workspace.testimony().keys()->hasKey(id())) {
            m_workspace.read(
                this, [id = id(), keys = m_workspace.testimony().keys()](Store &store) {
                    return store.beginInterviews(id, *keys);
                },
                [](const Changes &) {});
        }
    }
    keepInQuestion();
    rebuildAudit();
    rebuildQuestion();
    Q_EMIT stepsChanged(); // those of confidential answers only while they can be seen
}

void AssessmentController::requestInterviews()
{
    if (m_audit) {
        flush();
        Q_EMIT m_workspace.openInterviewsRequested(id());
    }
}

} // namespace meyar::ui
