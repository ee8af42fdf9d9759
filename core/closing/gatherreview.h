// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/visit/qualityreview.h"

#include <QSet>

namespace meyar {

inline constexpr qint64 visitDays = 31; ///< audits of one site that began within so many days are one visit

/// What the quality review looks at, read from the store in one go.
struct GatheredReview
{
    std::shared_ptr<const Pack> pack;
    Answers answers;
    std::vector<FindingRow> findingRows;
    std::vector<Finding> findings;
    std::vector<Evidence> evidence;
    std::vector<SiblingAudit> siblings;
    std::vector<QuickNote> notes;
    QSet<QString> sealed = {}; ///< confidential questions that are answered; nobody reads how
};

/// NotFound if `library` lacks the pack of the assessment. Other audits of the visit whose pack is not there are left out.
[[nodiscard]] Result<GatheredReview> gatherReview(Store &store, const Library &library, AssessmentId id);

/// `session` has the answers loaded.
[[nodiscard]] std::vector<QualityRemark> reviewed(const GatheredReview &gathered, const form::Session &session);

/// What a contradiction says of the other checklist, for adviceOn(): its title and the label of its answer.
struct OtherSide
{
    QString pack;
    QString answer;
};
[[nodiscard]] OtherSide otherSide(const GatheredReview &gathered, const QualityRemark &remark, Language language);

} // namespace meyar
