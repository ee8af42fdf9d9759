// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows.h"
#include "core/testimony/sealedinterview.h"
#include "core/testimony/statistics.h"

#include <QHash>

namespace meyar {

/// A key under which interviews were sealed, without the key.
struct InterviewKeyRow
{
    QByteArray id;
    QByteArray device; ///< of the laptop that made it
    bool ours = false;
    QByteArray sealed; ///< for the programme's secret; empty: it was never sealed to it
    QByteArray sealingKey; ///< of the programme, that it was sealed to
    QDate closedOn; ///< null while interviews are added
    InterviewStatistics totals; ///< open since closing
};

/// A confidential answer as it stands.
struct SealedAnswerRow
{
    QByteArray value; ///< ciphertext; empty = never given
    QByteArray note;
    qint64 answeredAtMs = 0;
    bool contested = false;
};

/// What becomes of the key when interviews are closed.
enum class Closing {
    ToProgramme, ///< sealed to the programme's key, then destroyed
    KeepUnderPassphrase, ///< stays on this laptop: whoever has the passphrase goes on reading
};

struct InterviewsClosed
{
    int interviews = 0; ///< under the key
    bool keyDestroyed = false;
    InterviewStatistics totals;
    Changes changes;
};

} // namespace meyar
