// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"

#include <optional>

class QXmlStreamReader;

namespace meyar::form {

/// What the first element of a submission says about it.
struct SubmissionRoot
{
    QString formId;
    QString version;
    QString instanceId; ///< servers write it there as well; empty if not
    bool isForm = false; ///< it is an XForm's first element
    std::optional<Problem> trouble; ///< encrypted, or of another form or version; without its place
};

/// Of the start element that the reader is at.
[[nodiscard]] SubmissionRoot submissionRoot(const QXmlStreamReader &xml, const Form &form);

/// Whether it is one of OpenRosa's metadata: kept, and nothing to warn of.
[[nodiscard]] bool isKnownMeta(const QString &name);

/// White space is part of a text; around a number or a date some program has put it there.
[[nodiscard]] bool mayHaveSpaceAround(const Node &node);

} // namespace meyar::form
