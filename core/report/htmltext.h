// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdocument.h"

namespace meyar::report {

/// Text as HTML: nothing in it is markup any more, and pairs of isolates are elements.
[[nodiscard]] QString escaped(const QString &text);
/// lang="ur" dir="rtl"
[[nodiscard]] QString attributes(Language language);
/// The class of the style sheet.
[[nodiscard]] QString className(Mark mark);
[[nodiscard]] QString className(Tone tone);

/// Texts of a report in its language or languages, as pieces of HTML.
class HtmlText
{
public:
    explicit HtmlText(ReportLanguage language);

    [[nodiscard]] bool both() const { return m_languages.size() > 1; }
    [[nodiscard]] Language leading() const { return m_languages.front(); }

    /// The text in a language, marked as what it is where that differs from what stands around it.
    [[nodiscard]] QString words(const Text &text, Language language) const;
    /// Both languages on one line, for short words.
    [[nodiscard]] QString inlined(const Text &text) const;
    [[nodiscard]] QString mark(Mark mark) const;
    /// A block of text: one element, or two side by side.
    [[nodiscard]] QString element(const QString &tag, const Text &text,
                                  const QString &css = {}) const;

private:
    std::vector<Language> m_languages;
};

} // namespace meyar::report
