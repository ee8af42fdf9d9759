// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

// The failures of confidential testimony, as the codes that core/wording has sentences for.
namespace meyar::testimony {

inline const QString interviews = QStringLiteral("interviews");

/// The keys are not unlocked.
[[nodiscard]] inline Error locked()
{
    return {Error::Code::KeyTrouble, {interviews}};
}
[[nodiscard]] inline bool isLocked(const Error &error)
{
    return error.code == Error::Code::KeyTrouble && error.args.value(0) == interviews;
}
/// No key at hand opens it.
[[nodiscard]] inline Error cannotOpen()
{
    return {Error::Code::NotForThisKey, {interviews}};
}
/// An answer or note of a confidential question came in plain text.
[[nodiscard]] inline Error plainText(const QString &question)
{
    return {Error::Code::NotAllowed, {interviews, question}};
}
/// The programme has no key to seal interviews to.
[[nodiscard]] inline Error noProgrammeKey()
{
    return {Error::Code::NotFound, {interviews, QStringLiteral("sealing key")}};
}
/// This laptop has kept no interview and no confidential answer in the assessment.
[[nodiscard]] inline Error nothingToClose()
{
    return {Error::Code::NotFound, {interviews, QStringLiteral("interview key")}};
}
/// Under this key nothing can be added any more.
[[nodiscard]] inline Error closed()
{
    return {Error::Code::AssessmentClosed, {interviews}};
}

} // namespace meyar::testimony
