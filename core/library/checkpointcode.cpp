// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/checkpointcode.h"

#include <QRegularExpression>

namespace meyar {

using namespace Qt::StringLiterals;

QString shownCode(const QString &code)
{
    static const QRegularExpression numbered(u"^[A-Z]{1,4}(-[A-Z]{1,4}-|-?)[0-9]+(-[0-9]+)*(-?[A-Z])?$"_s);
    return numbered.match(code).hasMatch() ? code : QString();
}

} // namespace meyar
