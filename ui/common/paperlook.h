// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/fonts.h"
#include "ui/common/tokens.h"

namespace meyar::ui {

/// While it lives, painting code finds the light colours and the fonts of a language, whatever the window has: for
/// charts on paper. Only in the window's thread, and never across the event loop.
class PaperLook
{
public:
    explicit PaperLook(Language language);
    ~PaperLook();
    PaperLook(const PaperLook &) = delete;
    PaperLook &operator=(const PaperLook &) = delete;

private:
    const Tokens *m_tokens;
    Language m_language;
};

} // namespace meyar::ui
