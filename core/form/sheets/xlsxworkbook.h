// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/sheets/xlsxvalue.h"
#include "core/form/sheets/zippackage.h"

#include <QStringList>

#include <vector>

namespace meyar::form {

/// The frame of an .xlsx: which sheets it has and where, and what their cells refer to.
struct Workbook
{
    struct SheetPart
    {
        QString name;
        QString part; ///< "xl/worksheets/sheet1.xml"; empty if the file does not say where
    };
    std::vector<SheetPart> sheets; ///< worksheets only, hidden ones too, in order
    std::vector<QString> texts; ///< the shared ones
    std::vector<NumberLook> looks; ///< of the cell styles
    bool from1904 = false;
};

[[nodiscard]] FromPackage<Workbook> readWorkbook(ZipPackage &package);

} // namespace meyar::form
