// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/sheets/xlsxvalue.h"

#include <vector>

class QXmlStreamReader;

namespace meyar::form {

/// The text of an `si` or `is` element that has just begun: its runs joined, without the phonetic
/// ones (how Japanese is read aloud). Reads up to its end.
[[nodiscard]] QString readRichText(QXmlStreamReader &xml);

/// The texts that cells refer to by number. At most one more than SheetLimits::texts.
[[nodiscard]] std::vector<QString> readSharedTexts(QXmlStreamReader &xml);

/// What the cell styles of a workbook make of numbers, by number of the style.
[[nodiscard]] std::vector<NumberLook> readLooks(QXmlStreamReader &xml);

} // namespace meyar::form
