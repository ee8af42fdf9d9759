// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdocument.h"
#include "ui/common/paperdigits.h"
#include "ui/common/tokens.h"

#include <QFont>

/// The print shop's rules: units, styles, colours. Private to ui/report.
namespace meyar::ui::print {

/// Layout is done in 1/1440 inch, fine enough for unhinted type; this converts from points.
[[nodiscard]] constexpr double pt(double points)
{
    return points * 20;
}
inline constexpr int unitsPerInch = 1440;

/// What a text is for. Title and the headings are Nastaliq in Urdu, all else Naskh.
enum class Style {
    Title,
    Heading1,
    Heading2,
    Figure,
    Kind,
    Body,
    BodyBold,
    Small,
    SmallBold,
    Caption
};

/// A font with the line it stands on: where its base line lies and how far the next one is.
struct Face
{
    QFont font;
    double ascent = 0;
    double pitch = 0;
};

[[nodiscard]] const Face &faceOf(Style style, Language language);

/// While it lives, Urdu text that this thread sets is Nastaliq where `isNastaliq` says so, small print excepted, and has
/// these digits.
class BodyFace
{
public:
    BodyFace(bool isNastaliq, PaperDigits digits);
    ~BodyFace();
    BodyFace(const BodyFace &) = delete;
    BodyFace &operator=(const BodyFace &) = delete;

private:
    bool m_before;
    PaperDigits m_digitsBefore;
};

[[nodiscard]] PaperDigits digitsOfUrdu(); ///< of the BodyFace that lives; European if there is none

/// Reports are paper: they use the light tokens whatever the window uses.
[[nodiscard]] constexpr const Tokens &ink()
{
    return lightTokens;
}

[[nodiscard]] Tint tintOf(report::Tone tone);
[[nodiscard]] QColor inkOf(report::Mark mark);

} // namespace meyar::ui::print
