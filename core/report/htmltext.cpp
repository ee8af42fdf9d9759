// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/htmltext.h"

namespace meyar::report {

using namespace Qt::StringLiterals;

QString escaped(const QString &text)
{
    QString result;
    int open = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == 0x2066 || u == 0x2067 || u == 0x2068) {
            result += u == 0x2066 ? u"<bdi dir=\"ltr\">"_s
                : u == 0x2067     ? u"<bdi dir=\"rtl\">"_s
                                  : u"<bdi>"_s;
            ++open;
        } else if (u == 0x2069) {
            result += open > 0 ? u"</bdi>"_s : QString();
            open -= open > 0 ? 1 : 0;
        } else if (u == u'\n') {
            result += u"<br/>"_s;
        } else if (c.category() != QChar::Other_Control && u < 0xfffe) {
            result += QString(c).toHtmlEscaped();
        }
    }
    return result + u"</bdi>"_s.repeated(open);
}

QString attributes(Language language)
{
    return u" lang=\""_s + languageCode(language) + u"\" dir=\""_s
        + (isRightToLeft(language) ? u"rtl"_s : u"ltr"_s) + u'"';
}

QString className(Mark mark)
{
    constexpr const char *names[]
        = {"", "good", "partial", "failed", "critical", "na", "unanswered", "contested"};
    return QString::fromLatin1(names[static_cast<size_t>(mark)]);
}

QString className(Tone tone)
{
    constexpr const char *names[] = {"plain", "quiet", "good", "warn", "bad", "conflict"};
    return QString::fromLatin1(names[static_cast<size_t>(tone)]);
}

HtmlText::HtmlText(ReportLanguage language)
    : m_languages(languagesOf(language))
{
}

QString HtmlText::words(const Text &text, Language language) const
{
    const QString word = text.in(language);
    if (text.has(language)) {
        return escaped(isRightToLeft(language) ? withIsolatedRuns(word) : word);
    }
    const Language own = shownIn(text, language);
    return own == language ? escaped(word)
                           : u"<bdi"_s + attributes(own) + u'>' + escaped(word) + u"</bdi>"_s;
}

QString HtmlText::inlined(const Text &text) const
{
    if (!both() || !isBilingual(text)) {
        return words(text, leading());
    }
    return words(text, Language::English) + u" · <bdi"_s + attributes(Language::Urdu) + u'>'
        + words(text, Language::Urdu) + u"</bdi>"_s;
}

QString HtmlText::mark(Mark mark) const
{
    return mark == Mark::None ? QString()
                              : u"<svg class=\"mark\" aria-hidden=\"true\"><use href=\"#m-"_s
            + className(mark) + u"\"/></svg>"_s;
}

QString HtmlText::element(const QString &tag, const Text &text, const QString &css) const
{
    const auto one = [&](Language language, const QString &more) -> QString {
        return u'<' + tag + (css.isEmpty() ? QString() : u" class=\""_s + css + u'"') + more + u'>'
            + words(text, language) + u"</"_s + tag + u'>';
    };
    if (text.isEmpty()) {
        return {};
    }
    if (!both() || !isBilingual(text)) {
        const Language own = shownIn(text, leading());
        return one(leading(), own == leading() ? QString() : attributes(own));
    }
    return u"<div class=\"two\">"_s + one(Language::English, attributes(Language::English))
        + one(Language::Urdu, attributes(Language::Urdu)) + u"</div>\n"_s;
}

} // namespace meyar::report
