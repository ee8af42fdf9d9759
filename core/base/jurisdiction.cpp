// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jurisdiction.h"

#include <QRegularExpression>

namespace meyar {

using namespace Qt::StringLiterals;

bool isJurisdiction(const QString &code)
{
    static const QRegularExpression shape(u"^([A-Z]{2}(-[A-Z0-9]{1,3})?|INT)$"_s);
    static const QRegularExpression home(u"^PK-(PB|SD|KP|BA|IS|GB|JK)$"_s);
    return code.startsWith("PK-"_L1) ? home.match(code).hasMatch() : shape.match(code).hasMatch();
}

bool isPlace(const QString &code)
{
    return isJurisdiction(code) && code != u"INT" && code != u"PK";
}

} // namespace meyar
