// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

namespace meyar {

/// How many words `text` has: what stands between spaces and holds a letter or a digit. An inserted answer
/// ("${workers}") is one word.
[[nodiscard]] int wordCount(const QString &text);

/// Spoken syllables of an English word, estimated: groups of vowels, without a silent "e" or "ed" at the end; at least 1.
/// A number counts as one.
[[nodiscard]] int syllableCount(const QString &word);

/// How hard English texts are to read: the years of school that Flesch and Kincaid's formula asks for,
/// 0.39 x words / sentences + 11.8 x syllables / words - 15.59. Never below 0; 0 for no words. Short lists of questions
/// move it by a year or two: it compares packs, it does not judge a sentence.
[[nodiscard]] double readingGrade(const QStringList &texts);

/// How long the questions of a pack are.
struct PackReading
{
    /// Words a question, in one language.
    struct Words
    {
        int median = 0;
        int high = 0; ///< 95 of 100 questions have no more
    };
    QString id;
    int questions = 0; ///< that people read: no calculations
    Words english;
    Words urdu;
    double grade = 0; ///< of the English
    std::vector<form::NodeIndex> tooLong; ///< questions of more than longestQuestion English words, in form order
};

/// What a question should not pass: it is read aloud on a factory floor.
constexpr int longestQuestion = 20;

[[nodiscard]] PackReading readingOf(const Pack &pack);

/// A Markdown table of all packs, by id, with a last row for all questions together.
[[nodiscard]] QString readingTable(const Library &library);

} // namespace meyar
