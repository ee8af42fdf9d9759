// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <map>
#include <vector>

namespace meyar {

/// The languages that Meyar itself speaks.
enum class Language { English, Urdu };

/// "en" or "ur", as in pack columns, file names and the command line.
[[nodiscard]] QString languageCode(Language language);
[[nodiscard]] bool isRightToLeft(Language language);

/// One text in several languages, keyed by language code ("en", "ur", "" = no language given).
struct Text
{
    std::map<QString, QString> byLanguage;

    Text() = default;
    Text(QString english, QString urdu);

    /// The text in `language`; else English; else whatever there is; else empty.
    [[nodiscard]] QString in(Language language) const;
    [[nodiscard]] bool has(Language language) const;
    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const Text &, const Text &) = default;
};

/// `text` between FSI and PDI, so that numbers, codes, phones and units keep their order inside
/// text of the other direction ("≤ 85 dB(A)" in an Urdu sentence).
[[nodiscard]] QString isolated(const QString &text);

/// For storing what people typed or pasted: NFC, without control characters and without bidirectional
/// overrides and isolates (U+202A-202E, U+2066-2069), which could make one text look like another.
[[nodiscard]] QString cleaned(QString text);

/// Western digits for ۰-۹ and ٠-٩, and '.' for the Arabic decimal separator: what numeric input accepts.
[[nodiscard]] QString withWesternDigits(QString text);
/// 0-9 as ۰-۹, but for words that have a Latin letter: codes, standards and file names ("MG-01", "C155") stay as they
/// are written everywhere. As long as `text`.
[[nodiscard]] QString withUrduDigits(QString text);

/// For search: NFKC, look-alike Arabic letters as their Urdu forms, vowel and hamza signs, tatweel, joiners and marks
/// of direction dropped, digits as 0-9, lower case.
[[nodiscard]] QString searchFolded(const QString &text);

struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Where the words of `text` stand: letters and digits, with the marks and joiners inside them.
[[nodiscard]] std::vector<TextRange> searchWords(const QString &text);

} // namespace meyar
