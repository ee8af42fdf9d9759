// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/auditreport.h"
#include "tests/support/fakeclock.h"

namespace meyar::test {

/// A believable audit with the built-in OSH pack: some checkpoints met, some partly, some failed,
/// some open.
[[nodiscard]] AuditReportInput walkthroughInput();

/// A pack of `sections` x `perSection` checkpoints, every one answered.
[[nodiscard]] AuditReportInput bigInput(int sections, int perSection);

/// The same small audit with strings that try to be markup, in every place that people can write
/// to.
[[nodiscard]] AuditReportInput hostileInput();
[[nodiscard]] QString hostileText();

/// A section with a list of workers, two of them written down, a third row blank, and a note that counts them.
[[nodiscard]] AuditReportInput listInput();

/// A pack with one confidential question, answered "no" with a note and a finding.
[[nodiscard]] AuditReportInput confidentialInput();
[[nodiscard]] QString secret();

/// Score, progress and findings of the input computed from its answers.
void evaluate(AuditReportInput &input);

} // namespace meyar::test
