// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"

#include <QByteArray>

namespace meyar::form {

/// Writes the form as an ODK XForm, in the shape that pyxform gives it, so that ODK Collect and
/// others open it: UTF-8, well-formed whatever the form holds. Names that XML does not take get
/// '_' in place of what is wrong; attributes that cannot be are left out.
///
/// Without a form_id, the title is the form's id: ODK takes no form without one.
///
/// Columns that only Meyar reads (Node::extra, the soft `warning`) have no place in an XForm and
/// are not written.
[[nodiscard]] QByteArray writeXForm(const Form &form);

} // namespace meyar::form
