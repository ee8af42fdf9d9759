// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/monthtext.h"

#include "core/wording/format.h"
#include "ui/common/bidi.h"
#include "ui/common/fonts.h"

namespace meyar::ui {

using namespace Qt::StringLiterals;

QString longMonth(QDate month)
{
    return dateText(Translation(uiLanguage()), month).section(u' ', 1); // without its day
}

QString shortMonth(QDate month)
{
    const QString name = longMonth(month).section(u' ', 0, -2);
    const QString year = u"%1"_s.arg(month.year() % 100, 2, 10, QChar(u'0'));
    return (uiLanguage() == Language::Urdu ? name : name.left(3)) + u' ' + isolated(year);
}

} // namespace meyar::ui
