// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bidi.h"

#include <QString>
#include <QStringList>

class QFont;

namespace meyar::ui {

/// A whole number with its thousands apart, isolated: "1,204" keeps its order inside Urdu. European
/// digits in every language, as in Pakistani print.
[[nodiscard]] QString number(qint64 value);
/// A text of tr() with %n, its count written like number() writes it: "2,860 answers".
[[nodiscard]] QString grouped(const QString &text, qint64 count);
[[nodiscard]] QString number(double value, int decimals);
/// "12/26" or "163 / 244", isolated so that it reads the same way in both languages.
[[nodiscard]] QString fraction(int done, int total, bool spaced = false);
/// The parts that are not empty, with " · " between them, each isolated.
[[nodiscard]] QString dotted(const QStringList &parts);

/// A line of text as it is drawn: the language whose direction it runs in, and the words, with isolates where Urdu needs
/// them. Everything that draws text asks here, so that "7775-14-6" never reads backwards in one place.
struct Placed
{
    Language base = Language::English;
    QString text;
    [[nodiscard]] Qt::LayoutDirection direction() const;
};
/// `direction` is that of the widget: right to left where Urdu is read.
[[nodiscard]] Placed placed(const QString &text, Qt::LayoutDirection direction);

/// `text` cut at its own end (the left of a right-to-left text) with "…", which stands outside of all isolates.
[[nodiscard]] QString elided(const QString &text, const QFont &font, int width);

} // namespace meyar::ui
