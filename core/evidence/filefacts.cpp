// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/filefacts.h"

#include "core/evidence/imagesize.h"
#include "core/evidence/limits.h"

namespace meyar::evidence {

Result<FileFacts> fileFacts(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > maxFileSize) {
        return fail(Error::Code::TooLarge, {name, QString::number(bytes.size()), QString::number(maxFileSize)});
    }
    const std::optional<FileKind> kind = kindOf(bytes);
    if (!kind) {
        return fail(Error::Code::NotEvidence, {name});
    }
    FileFacts facts;
    facts.kind = *kind;
    if (!isImage(*kind)) {
        return facts;
    }
    const Result<QSize> size = checkedImageSize(*kind, bytes, name);
    if (!size) {
        return failAs(size);
    }
    facts.pixels = *size;
    facts.photo = photoFacts(bytes);
    return facts;
}

} // namespace meyar::evidence
