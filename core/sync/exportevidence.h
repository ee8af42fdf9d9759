// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QStringList>

namespace meyar {

inline constexpr qint64 usualVolumeSize = 512LL * 1024 * 1024; ///< bytes

/// Photos and documents to hand over, apart from the answers: in as many files as needed, which are taken in any order.
struct EvidenceRequest
{
    QString path; ///< "…/name.meyar" for "…/name-evidence-1of3.meyar" and so on; none of them may exist
    std::vector<AssessmentId> only = {}; ///< empty = of every assessment
    QByteArray peer = {}; ///< a laptop's key: only what it lacks; empty = all
    QStringList recipients = {}; ///< age1…: encrypted, and named ….meyar.age; empty = readable by anyone
    qint64 volumeSize = usualVolumeSize; ///< bytes; a larger file has a volume of its own
};

struct EvidenceSummary
{
    QStringList paths; ///< what was written; empty if there was nothing to send
    int files = 0;
    qint64 bytes = 0; ///< of the volumes
    int notHere = 0; ///< pieces of evidence that should go along and are missing here, too
    int damaged = 0; ///< that were changed on this disk and so stay here
};

/// All volumes or none. Refuses a disk without room for them (DiskFull) before it writes anything.
[[nodiscard]] Result<EvidenceSummary> exportEvidence(Store &store, const EvidenceRequest &request);

} // namespace meyar
