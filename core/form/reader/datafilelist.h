// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formreader.h"
#include "core/form/reader/columns.h"

namespace meyar::form {

/// The number of the data file of that name ("towns.csv") in the form; adds it if it is new.
int addDataFile(Form &form, const QString &file);

/// Adds the data that the form's nodes and expressions name: csv-external and xml-external,
/// pulldata('id', …), instance('id') that is no choice list, ${last-saved#name}. Then reads all
/// files, if there are any to be had, and reports those that are missing or cannot be read.
void readDataFiles(Form &form, const FormFiles &files, const Columns &survey, Reporter &report);

/// Reads the file, unless its data are no file beside the form; reports why it could not be.
void readDataFile(DataFile &file, const FormFiles &files, int row, const QString &column, Reporter &report);

} // namespace meyar::form
