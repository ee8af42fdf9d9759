// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace meyar::test {

/// What goes wrong at the chosen event.
enum class Fault {
    None,
    IoError, ///< the system says that it could not
    DiskFull,
    TornWrite, ///< half of the write arrives, and the system says that it could not
    PowerCut, ///< from then on nothing works, and what was not flushed is lost at random, also in parts
};

/// A SQLite file layer that counts every write, flush, truncation and deletion and makes the n-th go wrong. While one
/// lives it is the default for every connection that is opened. What it knows of flushes it keeps itself, so that a
/// power cut leaves on the disk what a real one could leave.
class FaultVfs
{
public:
    explicit FaultVfs(quint32 seed = 1);
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    /// Events are counted from now; the `nth` goes wrong once (a power cut: for good). 0 = none.
    void arm(Fault fault, int nth);
    /// Flushes are acknowledged but do nothing, as with synchronous=OFF or a lying disk.
    void ignoreFlushes(bool ignore);
    [[nodiscard]] int events() const; ///< since arm()
    [[nodiscard]] bool hasFired() const;
    [[nodiscard]] bool powerIsOff() const;
    /// Every connection must be closed. Writes to the real files what a power cut leaves there: all that was flushed, and
    /// of the rest any part. Nothing happens unless the power was cut.
    void settle();
};

} // namespace meyar::test
