// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paperdigits.h"

#include <atomic>

namespace meyar::ui {

namespace {

std::atomic<PaperDigits> chosen = PaperDigits::European; // set by the window, asked by what prints beside it

} // namespace

PaperDigits paperDigits()
{
    return chosen;
}

void setPaperDigits(PaperDigits digits)
{
    chosen = digits;
}

} // namespace meyar::ui
