// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/bidi.h"

#include "core/base/text.h"

#include <QFontMetrics>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

QLocale digits()
{
    return {QLocale::English, QLocale::Pakistan};
}

/// With an end for every isolate that has none.
QString closedIsolates(const QString &text)
{
    int open = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        open += u >= 0x2066 && u <= 0x2068 ? 1 : u == 0x2069 ? -1 : 0;
    }
    return text + QString(qMax(0, open), QChar(0x2069));
}

} // namespace

namespace {

/// With a real minus sign: a hyphen is short, and breaks from its digits in Urdu lines.
QString signedText(QString text)
{
    return isolated(text.replace(u'-', u'−'));
}

} // namespace

QString number(qint64 value)
{
    return signedText(digits().toString(value));
}

QString grouped(const QString &text, qint64 count)
{
    QString shown = text;
    return shown.replace(QString::number(count), number(count));
}

QString number(double value, int decimals)
{
    const QString text = digits().toString(value, 'f', decimals);
    const bool isNothing = std::ranges::none_of(text, [](QChar c) { return c >= u'1' && c <= u'9'; });
    return signedText(isNothing ? digits().toString(0.0, 'f', decimals) : text); // never −0.0
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

Qt::LayoutDirection Placed::direction() const
{
    return isRightToLeft(base) ? Qt::RightToLeft : Qt::LeftToRight;
}

Placed placed(const QString &text, Qt::LayoutDirection direction)
{
    const Language context = direction == Qt::RightToLeft ? Language::Urdu : Language::English;
    const Language base = baseOf(text, context);
    return {base, isRightToLeft(base) ? withIsolatedRuns(text) : text};
}

QString elided(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= width) {
        return text;
    }
    QString cut = metrics.elidedText(text, Qt::ElideRight, width);
    while (cut.endsWith(QChar(0x2069))) { // Qt closes what it cut open, behind the dots
        cut.chop(1);
    }
    while (cut.endsWith(u'…') || cut.endsWith(u'.')) { // three full stops where the font has no ellipsis; ours if cut before
        cut.chop(1);
    }
    return closedIsolates(cut) + u'…';
}

} // namespace meyar::ui
