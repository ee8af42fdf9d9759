// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace meyar::ui {

/// The design tokens: every colour of the window is one of these. Nothing else in ui names a
/// colour.

enum class ThemeKind { Light, Dark, HighContrast };

/// How a text, a chip or a card is meant; always shown with a mark or a word as well.
enum class Tone { Normal, Muted, Faint, Accent, Good, Warn, Bad, NotApplicable, Conflict };

/// One meaning in its three uses: text and marks, the tinted ground under them, the border of that
/// ground.
struct Tint
{
    QColor ink;
    QColor ground;
    QColor line;
};

struct Tokens
{
    QColor window; ///< behind everything
    QColor surface; ///< cards, bars, inputs
    QColor sunk; ///< wells, chips, tracks
    QColor line; ///< quiet borders
    QColor strongLine; ///< inputs and answer buttons, at least 3:1
    QColor text1, text2, text3;
    Tint accent;
    QColor onAccent;
    Tint good, warn, bad, notApplicable, conflict;
    QColor chartGood, chartWarn, chartBad;
};

namespace detail {
constexpr QColor rgb(unsigned value)
{
    return {int(value >> 16 & 0xFF), int(value >> 8 & 0xFF), int(value & 0xFF)};
}
constexpr Tint tint(unsigned ink, unsigned ground, unsigned line)
{
    return {rgb(ink), rgb(ground), rgb(line)};
}
} // namespace detail

// clang-format off
inline constexpr Tokens lightTokens{
    .window = detail::rgb(0xF3F5F6), .surface = detail::rgb(0xFFFFFF), .sunk = detail::rgb(0xE9EDEF),
    .line = detail::rgb(0xD7DDE1), .strongLine = detail::rgb(0x7F8B94),
    .text1 = detail::rgb(0x1B2329), .text2 = detail::rgb(0x46535D), .text3 = detail::rgb(0x5C6972),
    .accent = detail::tint(0x3556C4, 0xE9EDFB, 0xB9C6F2), .onAccent = detail::rgb(0xFFFFFF),
    .good = detail::tint(0x0A7272, 0xE0F2F1, 0xA5D6D3),
    .warn = detail::tint(0x8F5800, 0xFDF1DA, 0xEBCB8B),
    .bad = detail::tint(0xB5370F, 0xFCE9E2, 0xEDB9A6),
    .notApplicable = detail::tint(0x5C6972, 0xE9EDEF, 0xD7DDE1),
    .conflict = detail::tint(0x7440AB, 0xF2EAFA, 0xD3BCE9),
    .chartGood = detail::rgb(0x5FB3AF), .chartWarn = detail::rgb(0xE0A23A), .chartBad = detail::rgb(0xD9653F),
};

inline constexpr Tokens darkTokens{
    .window = detail::rgb(0x14181B), .surface = detail::rgb(0x1C2226), .sunk = detail::rgb(0x252C31),
    .line = detail::rgb(0x353F46), .strongLine = detail::rgb(0x7D8A93),
    .text1 = detail::rgb(0xE9EDEF), .text2 = detail::rgb(0xB7C1C8), .text3 = detail::rgb(0x97A3AB),
    .accent = detail::tint(0x93AEFF, 0x25304F, 0x43558C), .onAccent = detail::rgb(0x10162B),
    .good = detail::tint(0x4CC7BC, 0x13322F, 0x1F5E58),
    .warn = detail::tint(0xF0B450, 0x382A10, 0x6E5424),
    .bad = detail::tint(0xFF8E6B, 0x3E2018, 0x7D3F2B),
    .notApplicable = detail::tint(0x97A3AB, 0x252C31, 0x353F46),
    .conflict = detail::tint(0xC9A2F2, 0x2F2240, 0x5B4280),
    .chartGood = detail::rgb(0x3F9C96), .chartWarn = detail::rgb(0xC48A2C), .chartBad = detail::rgb(0xC9593A),
};

inline constexpr Tokens highContrastTokens{
    .window = detail::rgb(0xFFFFFF), .surface = detail::rgb(0xFFFFFF), .sunk = detail::rgb(0xEDEDED),
    .line = detail::rgb(0x000000), .strongLine = detail::rgb(0x000000),
    .text1 = detail::rgb(0x000000), .text2 = detail::rgb(0x000000), .text3 = detail::rgb(0x1F1F1F),
    .accent = detail::tint(0x0027B8, 0xDDE5FF, 0x0027B8), .onAccent = detail::rgb(0xFFFFFF),
    .good = detail::tint(0x004F4F, 0xFFFFFF, 0x004F4F),
    .warn = detail::tint(0x5E3900, 0xFFFFFF, 0x5E3900),
    .bad = detail::tint(0x8A1F00, 0xFFFFFF, 0x8A1F00),
    .notApplicable = detail::tint(0x1F1F1F, 0xEDEDED, 0x1F1F1F),
    .conflict = detail::tint(0x4A1780, 0xFFFFFF, 0x4A1780),
    .chartGood = detail::rgb(0x2F8783), .chartWarn = detail::rgb(0xB87400), .chartBad = detail::rgb(0xB5370F),
};
// clang-format on

[[nodiscard]] constexpr const Tokens &tokensOf(ThemeKind kind)
{
    return kind == ThemeKind::Dark ? darkTokens
        : kind == ThemeKind::Light ? lightTokens
                                   : highContrastTokens;
}

/// The text colour of a tone.
[[nodiscard]] constexpr QColor inkOf(const Tokens &tokens, Tone tone)
{
    switch (tone) {
    case Tone::Normal:
        return tokens.text1;
    case Tone::Muted:
        return tokens.text2;
    case Tone::Faint:
        return tokens.text3;
    case Tone::Accent:
        return tokens.accent.ink;
    case Tone::Good:
        return tokens.good.ink;
    case Tone::Warn:
        return tokens.warn.ink;
    case Tone::Bad:
        return tokens.bad.ink;
    case Tone::NotApplicable:
        return tokens.notApplicable.ink;
    case Tone::Conflict:
        return tokens.conflict.ink;
    }
    return tokens.text1;
}

/// Ink, ground and line of a tone; the tones without a meaning get the quiet greys.
[[nodiscard]] constexpr Tint tintOf(const Tokens &tokens, Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return tokens.accent;
    case Tone::Good:
        return tokens.good;
    case Tone::Warn:
        return tokens.warn;
    case Tone::Bad:
        return tokens.bad;
    case Tone::NotApplicable:
        return tokens.notApplicable;
    case Tone::Conflict:
        return tokens.conflict;
    case Tone::Normal:
    case Tone::Muted:
    case Tone::Faint:
        break;
    }
    return {inkOf(tokens, tone), tokens.sunk, tokens.line};
}

/// The one spacing scale, in device-independent pixels.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 6;
inline constexpr int m = 8;
inline constexpr int l = 12;
inline constexpr int xl = 16;
inline constexpr int xxl = 24;
} // namespace space

/// The sizes that repeat.
namespace metric {
inline constexpr int control = 32;
inline constexpr int smallControl = 26;
inline constexpr int answerButton = 58;
inline constexpr int row = 33;
inline constexpr int inputRadius = 6;
inline constexpr int buttonRadius = 7;
inline constexpr int cardRadius = 8;
} // namespace metric

} // namespace meyar::ui
