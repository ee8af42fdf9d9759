// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

namespace meyar {

using namespace Qt::StringLiterals;

QString languageCode(Language language)
{
    return language == Language::Urdu ? u"ur"_s : u"en"_s;
}

bool isRightToLeft(Language language)
{
    return language == Language::Urdu;
}

Text::Text(QString english, QString urdu)
{
    if (!english.isEmpty()) {
        byLanguage.emplace(u"en"_s, std::move(english));
    }
    if (!urdu.isEmpty()) {
        byLanguage.emplace(u"ur"_s, std::move(urdu));
    }
}

QString Text::in(Language language) const
{
    for (const QString &code : {languageCode(language), u"en"_s, QString()}) {
        if (const auto found = byLanguage.find(code);
            found != byLanguage.end() && !found->second.isEmpty()) {
            return found->second;
        }
    }
    for (const auto &[code, text] : byLanguage) {
        if (!text.isEmpty()) {
            return text;
        }
    }
    return {};
}

bool Text::has(Language language) const
{
    const auto found = byLanguage.find(languageCode(language));
    return found != byLanguage.end() && !found->second.isEmpty();
}

bool Text::isEmpty() const
{
    return in(Language::English).isEmpty();
}

QString isolated(const QString &text)
{
    constexpr char16_t firstStrongIsolate = 0x2068;
    constexpr char16_t popIsolate = 0x2069;
    return QChar(firstStrongIsolate) + text + QChar(popIsolate);
}

QString cleaned(QString text)
{
    text.removeIf([](QChar c) {
        const char16_t u = c.unicode();
        const bool control = (u < 0x20 && u != u'\n' && u != u'\t') || (u >= 0x7f && u < 0xa0);
        const bool override = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
        return control || override;
    });
    return text.normalized(QString::NormalizationForm_C);
}

QString withWesternDigits(QString text)
{
    for (QChar &c : text) {
        const char16_t u = c.unicode();
        if (u >= 0x06f0 && u <= 0x06f9) {
            c = QChar(u - 0x06f0 + u'0');
        } else if (u >= 0x0660 && u <= 0x0669) {
            c = QChar(u - 0x0660 + u'0');
        } else if (u == 0x066b) {
            c = u'.';
        } else if (u == 0x2212) {
            c = u'-';
        }
    }
    return text;
}

QString withUrduDigits(QString text)
{
    const auto isLatin = [](QChar c) { return c.isLetter() && c.script() == QChar::Script_Latin; };
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from;
        while (to < text.size() && !text[to].isSpace()) {
            ++to;
        }
        if (std::none_of(text.cbegin() + from, text.cbegin() + to, isLatin)) {
            for (qsizetype at = from; at < to; ++at) {
                if (text[at] >= u'0' && text[at] <= u'9') {
                    text[at] = QChar(text[at].unicode() - u'0' + 0x06f0);
                }
            }
        }
        from = to + 1;
    }
    return text;
}

namespace {

/// What a reader does not see or a writer leaves out: vowel signs, hamza signs, tatweel, joiners, marks of direction.
bool isSilent(char16_t u)
{
    return (u >= 0x064b && u <= 0x0655) || u == 0x0670 || u == 0x0640 || u == 0x00ad || (u >= 0x200b && u <= 0x200f)
        || (u >= 0x202a && u <= 0x202e) || (u >= 0x2060 && u <= 0x2069) || u == 0xfeff;
}

/// The Urdu letter that people mean, whichever of its look-alikes the keyboard gave.
char16_t urduLetter(char16_t u)
{
    switch (u) {
    case 0x0622: // آ
    case 0x0623: // أ
    case 0x0625: // إ
    case 0x0671: // ٱ
        return 0x0627; // ا
    case 0x0624: // ؤ
        return 0x0648; // و
    case 0x064a: // ي
    case 0x0649: // ى
        return 0x06cc; // ی
    case 0x06d3: // ۓ
        return 0x06d2; // ے
    case 0x0643: // ك
        return 0x06a9; // ک
    case 0x0647: // ه
    case 0x0629: // ة
    case 0x06c0: // ۀ
    case 0x06c2: // ۂ
    case 0x06c3: // ۃ
    case 0x06d5: // ە
        return 0x06c1; // ہ
    default:
        return u;
    }
}

} // namespace

QString searchFolded(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    folded.removeIf([](QChar c) { return isSilent(c.unicode()); });
    for (QChar &c : folded) {
        c = QChar(urduLetter(c.unicode()));
    }
    return withWesternDigits(folded);
}

std::vector<TextRange> searchWords(const QString &text)
{
    std::vector<TextRange> words;
    qsizetype start = -1;
    for (qsizetype at = 0; at <= text.size();) {
        const bool isPair = at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate();
        const char32_t point = at == text.size() ? 0
            : isPair                             ? QChar::surrogateToUcs4(text[at], text[at + 1])
                                                 : text[at].unicode();
        const bool isPart = QChar::isLetterOrNumber(point) || (start >= 0 && (QChar::isMark(point)
                            || (point < 0x10000 && isSilent(static_cast<char16_t>(point)))));
        if (isPart && start < 0) {
            start = at;
        } else if (!isPart && start >= 0) {
            words.push_back({start, at - start});
            start = -1;
        }
        at += isPair ? 2 : 1;
    }
    return words;
}

} // namespace meyar
