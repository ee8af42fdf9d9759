// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/typesetting.h"

#include <map>
#include <tuple>
#include <utility>

namespace meyar::ui::print {

using namespace Qt::StringLiterals;

namespace {

struct Measure
{
    double size;
    double ascent;
    double pitch;
    bool bold;
};

Measure latinMeasure(Style style)
{
    switch (style) {
    case Style::Title:
        return {25, 24, 31, true};
    case Style::Heading1:
        return {17, 16.5, 22, true};
    case Style::Heading2:
        return {12.5, 12.5, 17, true};
    case Style::Figure:
        return {19, 18.5, 24, true};
    case Style::Kind:
        return {9, 9.5, 13, true};
    case Style::Body:
        return {8.7, 9.3, 12.8, false};
    case Style::BodyBold:
        return {8.7, 9.3, 12.8, true};
    case Style::Small:
        return {7.7, 8.4, 11.2, false};
    case Style::SmallBold:
        return {7.7, 8.4, 11.2, true};
    case Style::Caption:
        return {7, 7.8, 10.4, true};
    }
    return {8.7, 9.3, 12.8, false};
}

/// Nastaliq climbs to 1.75 em above its base line; Naskh needs half as much again as Latin.
Measure urduMeasure(Style style)
{
    switch (style) {
    case Style::Title:
        return {24, 42, 60, true};
    case Style::Heading1:
        return {17, 30, 42, true};
    case Style::Heading2:
        return {12.5, 22, 31, true};
    case Style::Figure:
        return {20, 19.5, 26, true};
    case Style::Kind:
        return {10.5, 11.5, 16, true};
    case Style::Body:
        return {10, 11, 16.4, false};
    case Style::BodyBold:
        return {10, 11, 16.4, true};
    case Style::Small:
        return {9, 10, 14.2, false};
    case Style::SmallBold:
        return {9, 10, 14.2, true};
    case Style::Caption:
        return {8.2, 9.2, 13, true};
    }
    return {10, 11, 16.4, false};
}

thread_local bool bodyIsNastaliq = false;
thread_local PaperDigits bodyDigits = PaperDigits::European;

bool isHeading(Style style)
{
    return style == Style::Title || style == Style::Heading1 || style == Style::Heading2;
}

/// Captions, and the columns of tables that are set small, stay Naskh: Nastaliq cannot be read at that size.
bool isNastaliq(Style style)
{
    const bool isBody = style == Style::Body || style == Style::BodyBold;
    return isHeading(style) || (bodyIsNastaliq && isBody);
}

QStringList familiesOf(Style style, Language language)
{
    if (language == Language::English) {
        return {u"Meyar Sans"_s, u"Meyar Naskh"_s, u"Meyar Symbols"_s};
    }
    return {isNastaliq(style) ? u"Meyar Nastaliq"_s : u"Meyar Naskh"_s, u"Meyar Sans Urdu"_s,
            u"Meyar Symbols"_s};
}

Face makeFace(Style style, Language language)
{
    Measure measure = language == Language::Urdu ? urduMeasure(style) : latinMeasure(style);
    if (language == Language::Urdu && isNastaliq(style) && !isHeading(style)) {
        measure = {9.5, 17, 24, measure.bold};
    }
    Face face;
    face.font.setFamilies(familiesOf(style, language));
    face.font.setPixelSize(qRound(pt(measure.size)));
    face.font.setBold(measure.bold);
    face.font.setHintingPreference(QFont::PreferNoHinting);
    if (language == Language::English) {
        // Too little to be seen, but letters that are set apart are no ligatures: "officer" is found and copied whole.
        constexpr double apart = 1.0 / 64;
        face.font.setLetterSpacing(QFont::AbsoluteSpacing, apart);
    }
    face.ascent = pt(measure.ascent);
    face.pitch = pt(measure.pitch);
    return face;
}

} // namespace

const Face &faceOf(Style style, Language language)
{
    thread_local std::map<std::tuple<Style, Language, bool>, Face> faces;
    const auto key = std::make_tuple(style, language, bodyIsNastaliq);
    const auto found = faces.find(key);
    return found != faces.end() ? found->second
                                : faces.emplace(key, makeFace(style, language)).first->second;
}

BodyFace::BodyFace(bool isNastaliq, PaperDigits digits)
    : m_before(std::exchange(bodyIsNastaliq, isNastaliq))
    , m_digitsBefore(std::exchange(bodyDigits, digits))
{
}

BodyFace::~BodyFace()
{
    bodyIsNastaliq = m_before;
    bodyDigits = m_digitsBefore;
}

PaperDigits digitsOfUrdu()
{
    return bodyDigits;
}

Tint tintOf(report::Tone tone)
{
    switch (tone) {
    case report::Tone::Good:
        return ink().good;
    case report::Tone::Warn:
        return ink().warn;
    case report::Tone::Bad:
        return ink().bad;
    case report::Tone::Conflict:
        return ink().conflict;
    case report::Tone::Plain:
    case report::Tone::Quiet:
        break;
    }
    return {ink().text2, ink().window, ink().line};
}

QColor inkOf(report::Mark mark)
{
    switch (mark) {
    case report::Mark::Good:
        return ink().good.ink;
    case report::Mark::Partial:
        return ink().warn.ink;
    case report::Mark::Failed:
    case report::Mark::Critical:
        return ink().bad.ink;
    case report::Mark::Contested:
        return ink().conflict.ink;
    case report::Mark::NotApplicable:
    case report::Mark::Unanswered:
        return ink().text3;
    case report::Mark::None:
        break;
    }
    return ink().text1;
}

} // namespace meyar::ui::print
