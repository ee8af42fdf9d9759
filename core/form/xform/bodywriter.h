// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/xform/modelwriter.h"

namespace meyar::form {

/// The body: a control for everything that is seen, with the actions that it triggers.
[[nodiscard]] XmlElement bodyElement(XFormWriting &writing);

} // namespace meyar::form
