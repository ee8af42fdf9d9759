// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evidence/filekind.h"
#include "core/evidence/photofacts.h"

#include <QSize>

namespace meyar::evidence {

/// What a file is by its content.
struct FileFacts
{
    FileKind kind = FileKind::Jpeg;
    QSize pixels; ///< as stored; invalid for a PDF
    PhotoFacts photo;
};

/// Looks at a file without decoding it. Refuses other kinds than evidence takes (NotEvidence), what is larger than
/// maxFileSize or has too many pixels (TooLarge), and what is cut off (Damaged). `name` is for the error.
[[nodiscard]] Result<FileFacts> fileFacts(const QByteArray &bytes, const QString &name);

} // namespace meyar::evidence
