// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/xformreader.h"
#include "core/form/xform/xformwriter.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Reads the bytes as an XForm; what comes of it must be writable, and what is written readable.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const meyar::form::ReadForm read = meyar::form::readXForm(bytes);
    if (read.form) {
        const QByteArray written = meyar::form::writeXForm(*read.form);
        const meyar::form::ReadForm again = meyar::form::readXForm(written);
        for (const meyar::form::Problem &problem : again.problems) {
            if (problem.kind == meyar::form::Problem::Kind::XmlInvalid) {
                std::abort();
            }
        }
    }
    return 0;
}
