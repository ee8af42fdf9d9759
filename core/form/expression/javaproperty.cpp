// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/javaproperty.h"

#include <algorithm>
#include <array>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

/// Of ASCII only.
constexpr std::array posixNames = {
    "Lower"_L1, "Upper"_L1, "ASCII"_L1, "Alpha"_L1, "Digit"_L1,  "Alnum"_L1, "Punct"_L1,
    "Graph"_L1, "Print"_L1, "Blank"_L1, "Cntrl"_L1, "XDigit"_L1, "Space"_L1,
};

struct Renamed
{
    QLatin1StringView java;
    QLatin1StringView pcre;
};

constexpr std::array renamed = {
    Renamed{"LC"_L1, "L&"_L1},
    Renamed{"IsLetter"_L1, "L"_L1},
    Renamed{"IsDigit"_L1, "Nd"_L1},
    Renamed{"IsTitlecase"_L1, "Lt"_L1},
    Renamed{"IsPunctuation"_L1, "P"_L1},
    Renamed{"IsControl"_L1, "Cc"_L1},
    Renamed{"javaLowerCase"_L1, "Lowercase"_L1},
    Renamed{"javaUpperCase"_L1, "Uppercase"_L1},
    Renamed{"javaAlphabetic"_L1, "Alphabetic"_L1},
    Renamed{"javaLetter"_L1, "L"_L1},
    Renamed{"javaDigit"_L1, "Nd"_L1},
};

struct Block
{
    QLatin1StringView name; ///< in capitals, without spaces, hyphens and underscores
    char32_t first;
    char32_t last;
};

/// The blocks that forms name: those of the scripts of the region and of Latin.
constexpr std::array blocks = {
    Block{"BASICLATIN"_L1, 0x0000, 0x007F},
    Block{"LATIN1SUPPLEMENT"_L1, 0x0080, 0x00FF},
    Block{"LATINEXTENDEDA"_L1, 0x0100, 0x017F},
    Block{"LATINEXTENDEDB"_L1, 0x0180, 0x024F},
    Block{"LATINEXTENDEDADDITIONAL"_L1, 0x1E00, 0x1EFF},
    Block{"GREEK"_L1, 0x0370, 0x03FF},
    Block{"GREEKANDCOPTIC"_L1, 0x0370, 0x03FF},
    Block{"CYRILLIC"_L1, 0x0400, 0x04FF},
    Block{"HEBREW"_L1, 0x0590, 0x05FF},
    Block{"ARABIC"_L1, 0x0600, 0x06FF},
    Block{"ARABICSUPPLEMENT"_L1, 0x0750, 0x077F},
    Block{"ARABICEXTENDEDA"_L1, 0x08A0, 0x08FF},
    Block{"ARABICPRESENTATIONFORMSA"_L1, 0xFB50, 0xFDFF},
    Block{"ARABICPRESENTATIONFORMSB"_L1, 0xFE70, 0xFEFF},
    Block{"DEVANAGARI"_L1, 0x0900, 0x097F},
    Block{"BENGALI"_L1, 0x0980, 0x09FF},
    Block{"GURMUKHI"_L1, 0x0A00, 0x0A7F},
    Block{"GUJARATI"_L1, 0x0A80, 0x0AFF},
    Block{"TAMIL"_L1, 0x0B80, 0x0BFF},
    Block{"ETHIOPIC"_L1, 0x1200, 0x137F},
    Block{"KHMER"_L1, 0x1780, 0x17FF},
    Block{"MYANMAR"_L1, 0x1000, 0x109F},
    Block{"THAI"_L1, 0x0E00, 0x0E7F},
    Block{"HIRAGANA"_L1, 0x3040, 0x309F},
    Block{"KATAKANA"_L1, 0x30A0, 0x30FF},
    Block{"CJKUNIFIEDIDEOGRAPHS"_L1, 0x4E00, 0x9FFF},
    Block{"HANGULSYLLABLES"_L1, 0xAC00, 0xD7AF},
};

QString range(char32_t first, char32_t last)
{
    const auto hex = [](char32_t c) { return QString::number(c, 16); };
    return u"\\x{%1}-\\x{%2}"_s.arg(hex(first), hex(last));
}

QString blockInBrackets(QStringView name, bool negated)
{
    QString plain = name.toString().toUpper();
    plain.removeIf([](QChar c) { return c == u' ' || c == u'-' || c == u'_'; });
    const auto *const found = std::find_if(blocks.begin(), blocks.end(),
                                           [&](const Block &block) { return block.name == plain; });
    if (found == blocks.end()) {
        return {};
    }
    if (!negated) {
        return range(found->first, found->last);
    }
    constexpr char32_t last = 0x10FFFF;
    const QString before = found->first == 0 ? QString() : range(0, found->first - 1);
    return before + range(found->last + 1, last);
}

QString unicodeInBrackets(QStringView name, bool negated)
{
    const bool isPlain = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'&');
    });
    return isPlain ? (negated ? u"\\P{%1}"_s : u"\\p{%1}"_s).arg(name) : QString();
}

} // namespace

QString propertyInBrackets(QStringView name, bool negated)
{
    if (std::find(posixNames.begin(), posixNames.end(), name) != posixNames.end()) {
        return (negated ? u"[:^%1:]"_s : u"[:%1:]"_s).arg(name.toString().toLower());
    }
    const auto *const other = std::find_if(
        renamed.begin(), renamed.end(), [&](const Renamed &entry) { return entry.java == name; });
    if (other != renamed.end()) {
        return unicodeInBrackets(QString(other->pcre), negated);
    }
    if (const qsizetype equal = name.indexOf(u'='); equal >= 0) {
        const QString key = name.left(equal).toString().toLower();
        const QStringView value = name.mid(equal + 1);
        return key == "block"_L1 || key == "blk"_L1 ? blockInBrackets(value, negated)
                                                    : unicodeInBrackets(value, negated);
    }
    if (name.startsWith("In"_L1)) {
        return blockInBrackets(name.mid(2), negated);
    }
    return unicodeInBrackets(name.startsWith("Is"_L1) ? name.mid(2) : name, negated);
}

} // namespace meyar::form
