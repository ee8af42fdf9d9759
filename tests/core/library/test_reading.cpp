// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/reading.h"
#include "tests/support/qtcatch.h"

using namespace meyar;
using namespace Qt::StringLiterals;

TEST_CASE("Words are what stands between spaces", "[library]")
{
    const auto [text, words] = GENERATE(table<QString, int>({
        {u""_s, 0},
        {u"  "_s, 0},
        {u"Is the exit open?"_s, 4},
        {u"Noise, 85 dB(A) - or more"_s, 5},
        {u"${workers} people"_s, 2},
        {u"${a b} people"_s, 2},
        {u"کیا ہر دروازہ کھلتا ہے؟"_s, 5},
    }));
    CAPTURE(text);
    CHECK(wordCount(text) == words);
}

TEST_CASE("Syllables are counted as they are spoken", "[library]")
{
    const auto [word, syllables] = GENERATE(table<QString, int>({
        {u"exit"_s, 2},
        {u"door"_s, 1},
        {u"locked"_s, 1},
        {u"wanted"_s, 2},
        {u"safe"_s, 1},
        {u"machine"_s, 2},
        {u"boiler"_s, 2},
        {u"certificate"_s, 4},
        {u"table"_s, 2},
        {u"25"_s, 1},
        {u"dB(A)"_s, 1},
    }));
    CAPTURE(word);
    CHECK(syllableCount(word) == syllables);
}

TEST_CASE("The reading grade follows the formula of Flesch and Kincaid", "[library]")
{
    // 4 words, 1 sentence, 5 syllables; 0.39 x 4 + 11.8 x 5 / 4 - 15.59
    CHECK(readingGrade({u"Is the exit safe?"_s}) == Approx(0.72));
    // two texts count together: 8 words, 2 sentences, 10 syllables
    CHECK(readingGrade({u"Is the exit safe?"_s, u"Is the exit safe?"_s}) == Approx(0.72));
    // 0.5 does not end a sentence: 8 words, 1 sentence, 14 syllables
    CHECK(readingGrade({u"Is every emergency exit at least 0.5 m?"_s}) == Approx(0.39 * 8 + 11.8 * 14 / 8 - 15.59));
    CHECK(readingGrade({u"No."_s}) == 0); // never below
    CHECK(readingGrade({}) == 0);
    CHECK(readingGrade({u"Is certification documentation administratively satisfactory?"_s}) > 12);
}
