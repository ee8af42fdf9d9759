// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/instance/submissionreader.h"
#include "core/form/instance/submissionwriter.h"
#include "tests/core/form/formsupport.h"

namespace meyar::test {

/// "path=value" of every answer.
[[nodiscard]] QStringList described(const std::vector<form::Submission::Answer> &answers);

/// What a person would see of a session: every relevant node in every row with its value, and every
/// row; the rest does not show.
[[nodiscard]] QStringList relevantView(const form::Session &session);

/// A visit to stitching lines, with rows, a file, a calculation and a name.
[[nodiscard]] FormText stitchingVisit();

} // namespace meyar::test
