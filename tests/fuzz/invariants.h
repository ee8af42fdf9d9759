// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>

#include "core/form/sheets.h"

namespace meyar::test {

/// Stops the program if a promise is broken, which is what the fuzzer looks for.
inline void hold(bool promise, const char *what)
{
    if (!promise) {
        std::fprintf(stderr, "Broken: %s\n", what);
        std::abort();
    }
}

inline void holdSheets(const form::Sheets &sheets)
{
    for (const auto &[key, sheet] : sheets) {
        hold(key == key.trimmed().toLower(), "a sheet's key is trimmed and in lower case");
        hold(sheet.rows.size() == sheet.rowNumbers.size(), "every row has a number");
        int last = 0;
        for (size_t i = 0; i < sheet.rows.size(); ++i) {
            hold(sheet.rows[i].size() == sheet.header.size(), "rows are as wide as the header");
            hold(sheet.rowNumbers[i] > last, "rows are in order");
            last = sheet.rowNumbers[i];
        }
    }
}

} // namespace meyar::test
