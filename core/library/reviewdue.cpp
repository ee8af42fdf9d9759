// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/reviewdue.h"

#include "core/base/text.h"

namespace meyar {

QString reviewDueText(const Translation &translation, const QString &day)
{
    constexpr const char *sentence
        = QT_TRANSLATE_NOOP("Reference", "Sure to hold until %1 only: ask whether a newer notification is out.");
    return translation.text("Reference", sentence).arg(isRightToLeft(translation.language()) ? isolated(day) : day);
}

} // namespace meyar
