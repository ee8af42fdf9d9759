// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meyar::store {

/// 32 MB of the disk that are given up when it is full, so that the answer in hand can still be saved.
class Reserve
{
public:
    Reserve() = default;
    /// "<database>.reserve", made if there is room enough for photos too; none otherwise.
    [[nodiscard]] static Reserve keptBeside(const QString &databasePath);

    /// Gives the space back. False if there is nothing to give.
    bool release();
    [[nodiscard]] bool isHeld() const { return !m_path.isEmpty(); }

private:
    QString m_path;
};

} // namespace meyar::store
