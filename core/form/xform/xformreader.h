// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formreader.h"

namespace meyar::form {

/// Builds a form from an ODK XForm, as the XLSForm that it would come from: paths in expressions
/// and texts become ${name} where that means the same, itext becomes texts in languages, secondary
/// instances become choice lists. Everything else is kept as far as the model holds it; what it
/// does not hold is a warning. Problems name the sheet "xform", their row is the line.
///
/// `files` is asked for itemsets.csv and for the data of Form::dataFiles; what is missing is a
/// warning.
///
/// A group without a node of the data becomes a group that isLayoutOnly().
[[nodiscard]] ReadForm readXForm(const QByteArray &xml, const FormFiles &files = {});

} // namespace meyar::form
