// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meyar {

/// Why the program meyar-camera ended by itself: its exit codes.
enum class CameraEnd {
    NotAsked = 1, ///< no command that it knows
    NoSuchCamera = 2, ///< it is not plugged in any more
    NoPicture = 3, ///< it was opened and sent nothing for ten seconds
    Refused = 4, ///< it could not be opened; most often another program has it
};

} // namespace meyar
