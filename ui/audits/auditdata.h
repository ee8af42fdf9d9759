// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/gradeprofile.h"
#include "core/assessment/rowbook.h"
#include "core/base/result.h"
#include "core/findings/followup.h"
#include "core/form/session.h"
#include "core/store/interviewrows.h"

#include <memory>
#include <optional>
#include <vector>

namespace meyar {

class Store;

namespace ui {

/// By what scores are graded on this laptop.
struct GradeChoice
{
    std::vector<GradeProfile> profiles; ///< Meyar's, then one's own by name
    std::vector<GradeProfile> own;
    QString chosen; ///< id; empty = each checklist's own letters

    [[nodiscard]] const GradeProfile *profile() const; ///< null: the checklist's own letters
    [[nodiscard]] const GradeProfile *profile(const QString &id) const;
    [[nodiscard]] bool isOwn(const QString &id) const;
};
[[nodiscard]] GradeChoice loadGradeChoice(const QString &profileFolder);

/// What one audit needs from the store, read in one go.
struct AuditData
{
    AssessmentRow row;
    Site site;
    Answers answers; ///< those to confidential questions only while the session is unlocked
    QHash<QString, SealedAnswerRow> sealed; ///< confidential ones, by question
    std::vector<FindingRow> findings;
    QHash<QString, int> evidence; ///< how many photos and documents each question has
    std::vector<Conflict> conflicts; ///< of this assessment, values of answers only
    std::optional<Assessment> previous; ///< the site's last visit before this one
    Answers previousAnswers;
    std::optional<Assessment> followed; ///< the visit that this one follows, if it is here
    std::vector<FollowedPoint> points; ///< of it; what of it this visit looks at again
    QHash<FindingId, int> pointEvidence; ///< photos and documents of their findings
    std::optional<DocumentRow> document; ///< if something of it is missing, doubled or not understood
    UndoState steps; ///< that can be taken back or made again
    GradeChoice grades;
    QString me; ///< whom this laptop's answers are said to be by
};

/// Runs on the store thread.
[[nodiscard]] Result<AuditData> loadAudit(Store &store, AssessmentId id);

/// An assessment while it is on the screen: its data and the live form over it. The session is pure
/// computation and follows every edit at once; the store is told by the controller.
struct OpenAudit
{
    OpenAudit(AuditData loaded, std::shared_ptr<const Pack> itsPack,
              std::shared_ptr<const Pack> packOfPrevious, const Clock &clock);

    AuditData data;
    std::shared_ptr<const Pack> pack; ///< never null
    std::shared_ptr<const Pack> previousPack; ///< null if there is none, or it is not at hand
    RowBook book; ///< which row of the session is which that is kept
    form::Session session;

    void reload(const Clock &clock); ///< the session anew, from the answers
    [[nodiscard]] const Assessment &assessment() const { return data.row.assessment; }
    [[nodiscard]] bool isEditable() const { return assessment().state == AssessmentState::Draft; }
    [[nodiscard]] bool isAsked(form::NodeIndex node) const; ///< a relevant question
    /// Where the walk stops: a relevant question outside of repeats, or a relevant repeat.
    [[nodiscard]] bool isStop(form::NodeIndex node) const;
    [[nodiscard]] bool isRepeat(form::NodeIndex node) const;
    /// The outermost repeat around a node, or the node itself; noNode for a name that is not known.
    [[nodiscard]] form::NodeIndex stopOf(const QString &questionOrKey) const;
    [[nodiscard]] const QString &nameOf(form::NodeIndex node) const;

    bool onlyPoints = false; ///< the walk goes through the points of the followed visit only
    [[nodiscard]] bool isPoint(form::NodeIndex node) const; ///< a stop with a point of the followed visit
    [[nodiscard]] std::vector<const FollowedPoint *> pointsAt(form::NodeIndex node) const;
    [[nodiscard]] bool hasPoints() const; ///< at any stop
    /// The walk: nextQuestion() and nextUnanswered() of the session, passing over what onlyPoints leaves out.
    [[nodiscard]] form::NodeIndex next(form::NodeIndex from, int step = 1) const;
    [[nodiscard]] form::NodeIndex nextUnanswered(form::NodeIndex from) const;
    [[nodiscard]] const Answer *answerTo(form::NodeIndex node) const; ///< null if never touched
    void setAnswer(form::NodeIndex node, const QString &value, qint64 nowMs);
    void setNote(form::NodeIndex node, const QString &note, qint64 nowMs);

    [[nodiscard]] bool isTestimony(form::NodeIndex node) const; ///< its answers are kept sealed
    /// Puts what the keys open among the answers.
    void unseal(const Testimony &testimony);
    /// Without any answer to a confidential question: what scores are made of, locked or not.
    [[nodiscard]] AuditData openData() const;

    [[nodiscard]] const FindingRow *findingOf(const QString &question) const; ///< null if none
    /// The question in the previous visit that observed the same thing, or noNode.
    [[nodiscard]] form::NodeIndex previousNode(form::NodeIndex node) const;
    /// Where the work stopped: after the latest edit, or the first question.
    [[nodiscard]] form::NodeIndex resumeNode() const;
    /// The contested values by question name, for the range of the score.
    [[nodiscard]] QHash<QString, QStringList> alternatives() const;
};

} // namespace ui
} // namespace meyar
