// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"

#include <QHash>
#include <QString>

// Sites as an auditor meets them, to see what the packs ask there.
namespace meyar::test {

enum class Site {
    Handloom, ///< 30 people weave by hand in Khyber Pakhtunkhwa: no boiler, no chemicals, work given to homes
    Tannery, ///< 400 people in Sialkot, raw hides to finished leather: chrome, sulphide, a hostel, no union
    Garments, ///< 1,100 people in Karachi, 60 % women, five floors, a denim laundry, a union, no hostel
    Unknown, ///< nothing is known yet
};

/// What is answered there in a pack, by the name of the question: its facts, and what a person chooses to
/// record (all modules, all talks). Names that the pack does not have are among them.
[[nodiscard]] QHash<QString, QString> answersOf(Site site, const form::Form &form);

} // namespace meyar::test
