// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/typednumber.h"

#include "core/base/text.h"

namespace meyar {

using namespace Qt::StringLiterals;

bool isGrouped(QStringView text)
{
    qsizetype digits = 0; // since the last comma
    bool hasComma = false;
    bool hasPoint = false;
    bool hasAny = false;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            ++digits;
            hasAny = true;
        } else if (c == u',' && !hasPoint) {
            const bool isGroup = hasComma ? digits == 2 || digits == 3 : digits >= 1 && digits <= 3;
            if (!isGroup) {
                return false;
            }
            hasComma = true;
            digits = 0;
        } else if (c == u'.' && !hasPoint) {
            if (hasComma && digits != 3) {
                return false;
            }
            hasPoint = true;
        } else {
            return false;
        }
    }
    return hasAny && (!hasComma || hasPoint || digits == 3);
}

QString typedNumber(const QString &text)
{
    const QString western = withWesternDigits(text).trimmed();
    QString compact;
    for (const QChar c : western) {
        if (!c.isSpace()) {
            compact += c == QChar(0x066c) ? u',' : c; // Arabic thousands separator
        }
    }
    const QStringView digits = compact.startsWith(u'-') || compact.startsWith(u'+') ? QStringView(compact).mid(1) : QStringView(compact);
    return isGrouped(digits) ? compact.remove(u',') : western;
}

} // namespace meyar
