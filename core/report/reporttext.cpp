// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportdocument.h"

namespace meyar::report {

bool isBilingual(const Text &text)
{
    return text.has(Language::English) && text.has(Language::Urdu);
}

Language shownIn(const Text &text, Language language)
{
    return text.has(language) ? language : scriptOf(text.in(language), language);
}

} // namespace meyar::report
