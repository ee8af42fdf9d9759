// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace meyar {

/// The programme of every sample: synthetic data, which can therefore never merge into real work.
[[nodiscard]] inline ProgrammeId sampleProgramme()
{
    return ProgrammeId(QUuid(0x6d657961, 0x7273, 0x4073, 0x80, 0x61, 0x6d, 0x70, 0x6c, 0x65, 0x00, 0x01));
}

[[nodiscard]] inline bool isSampleProgramme(ProgrammeId id)
{
    return id == sampleProgramme();
}

} // namespace meyar
