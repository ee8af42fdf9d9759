// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/oneline.h"

#include "core/base/text.h"

namespace meyar {

using namespace Qt::StringLiterals;

QString oneLine(QString text)
{
    text.replace(u"\r\n"_s, u" "_s);
    for (QChar &c : text) {
        const char16_t u = c.unicode();
        if (u == u'\n' || u == u'\r' || u == 0x0b || u == 0x0c || u == 0x85 || u == 0x2028 || u == 0x2029) {
            c = u' ';
        }
    }
    return cleaned(std::move(text));
}

} // namespace meyar
