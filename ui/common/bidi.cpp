// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/bidi.h"

#include "core/base/text.h"

#include <QFontMetrics>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

QLocale digits()
{
    return {QLocale::English, QLocale::Pakistan};
}

} // namespace

QString number(qint64 value)
{
    return isolated(digits().toString(value));
}

QString number(double value, int decimals)
{
    return isolated(digits().toString(value, 'f', decimals));
}

QString fraction(int done, int total, bool spaced)
{
    const QString slash = spaced ? u" / "_s : u"/"_s;
    return u"\u2066"_s + digits().toString(done) + slash + digits().toString(total) + u"\u2069"_s;
}

QString dotted(const QStringList &parts)
{
    QString result;
    for (const QString &part : parts) {
        if (!part.isEmpty()) {
            result += (result.isEmpty() ? QString() : u" · "_s) + isolated(part);
        }
    }
    return result;
}

QString elided(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    return metrics.horizontalAdvance(text) <= width
        ? text
        : metrics.elidedText(text, Qt::ElideRight, width);
}

} // namespace meyar::ui
