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

QString searchFolded(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    folded.removeIf([](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 0x064b && u <= 0x0652) || u == 0x0670 || u == 0x0640 || u == 0x200c || u == 0x200d;
    });
    for (QChar &c : folded) {
        switch (c.unicode()) {
        case 0x064a: // ي
        case 0x0649: // ى
            c = QChar(0x06cc);
            break;
        case 0x0643: // ك
            c = QChar(0x06a9);
            break;
        case 0x0647: // ه
        case 0x0629: // ة
            c = QChar(0x06c1);
            break;
        default:
            break;
        }
    }
    return withWesternDigits(folded);
}

} // namespace meyar
