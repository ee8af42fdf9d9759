// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/repeatrow.h"
#include "core/store/parts.h"
#include "core/testimony/errors.h"

// Private to core/store.
namespace meyar {

/// Throws for a question (or the key of one in a row of a repeat) whose answers are never written in plain text, and for every question while the pack cannot
/// say which those are.
inline void refuseTestimony(Store::Parts &parts, qint64 doc, const QString &question)
{
    const std::optional<QSet<QString>> confidential = parts.models.search().confidentialQuestions(doc);
    if (!confidential) {
        throw store::Failure{{Error::Code::NotFound, {QStringLiteral("pack"), {}}}};
    }
    if (confidential->contains(questionOfKey(question))) {
        throw store::Failure{testimony::plainText(question)};
    }
}

} // namespace meyar
