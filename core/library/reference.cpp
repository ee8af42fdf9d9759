// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/reference.h"

#include "core/base/translation.h"
#include "core/library/referencevalue.h"

#include <QRegularExpression>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *context = "Reference";
constexpr const char *toBeConfirmed = QT_TRANSLATE_NOOP("Reference", "(to be confirmed)");
constexpr const char *section = QT_TRANSLATE_NOOP("Reference", "s. %1");
constexpr const char *sections = QT_TRANSLATE_NOOP("Reference", "ss. %1");
constexpr const char *conventionArticle = QT_TRANSLATE_NOOP("Reference", "Art. %1");

/// The words that an article may begin with or contain.
constexpr const char *articleWords[] = {
    QT_TRANSLATE_NOOP("Reference", "Annex"), QT_TRANSLATE_NOOP("Reference", "Schedule"),
    QT_TRANSLATE_NOOP("Reference", "Principle"), QT_TRANSLATE_NOOP("Reference", "SO"),
    QT_TRANSLATE_NOOP("Reference", "notes"),
};

/// Loaded once: a report cites hundreds of references.
const Translation &wordsOf(Language language)
{
    static const Translation english(Language::English);
    static const Translation urdu(Language::Urdu);
    return language == Language::Urdu ? urdu : english;
}

/// An article number or convention code, which runs left to right whatever is around it.
QString placedCode(const QString &code, Language language)
{
    return isRightToLeft(language) ? QChar(0x2066) + code + QChar(0x2069) : code;
}

/// A part of a citation as one unit: right to left in Urdu also if it begins with Latin letters
/// ("ILO C155 (…)"), by its own letters if it is in Latin alone.
QString placedPart(const QString &part, Language language)
{
    if (!isRightToLeft(language)) {
        return part;
    }
    const bool hasUrdu = std::any_of(part.cbegin(), part.cend(),
                                     [](QChar c) { return c.script() == QChar::Script_Arabic; });
    return hasUrdu ? QChar(0x2067) + part + QChar(0x2069) : isolated(part);
}

/// The words of an article in the language: "Annex I" -> "ضمیمہ I".
QString translatedWords(QString article, const Translation &translation)
{
    for (const char *word : articleWords) {
        const QString source = QLatin1String(word);
        article.replace(QRegularExpression(u"\\b%1\\b"_s.arg(source)), translation.text(context, word));
    }
    return article;
}

/// "C029" as titles write it: "C29". Nothing for what is no number of a convention.
QString numberOfConvention(const QString &convention)
{
    static const QRegularExpression numbered(u"^([CPR])0*([1-9][0-9]*)$"_s);
    const QRegularExpressionMatch match = numbered.match(convention);
    return match.hasMatch() ? match.captured(1) + match.captured(2) : QString();
}

/// Whether the convention's code says something that the title does not: "C155", "CBD".
bool isWorthSaying(const QString &convention, const QString &title)
{
    const QString number = numberOfConvention(convention);
    const bool isShortName = std::all_of(convention.cbegin(), convention.cend(), [](QChar c) { return c.isUpper(); });
    const bool isSaid = title.contains(convention) || (!number.isEmpty() && title.contains(number));
    return !convention.isEmpty() && !isSaid && (!number.isEmpty() || isShortName);
}

/// A bare number is a section of an act or an article of a convention, "Art. 16" an article of a constitution; other
/// words stand as they are. An area of another scheme has its number in its title.
QString articleText(const Reference &reference, const Translation &translation)
{
    if (reference.article.isEmpty() || reference.isArea()) {
        return {};
    }
    if (reference.article.startsWith("Art. "_L1)) {
        return translation.text(context, conventionArticle).arg(placedCode(reference.article.mid(5), translation.language()));
    }
    if (!reference.article.front().isDigit()) {
        return translatedWords(reference.article, translation);
    }
    const char *national = reference.article.contains(u',') ? sections : section;
    const char *source = reference.convention.isEmpty() ? national : conventionArticle;
    return translation.text(context, source).arg(placedCode(reference.article, translation.language()));
}

} // namespace

QString Reference::citation(Language language) const
{
    const Translation &translation = wordsOf(language);
    QString heading = title.in(language);
    if (heading.isEmpty()) {
        heading = convention.isEmpty() ? id : convention;
    } else if (isWorthSaying(convention, heading)) {
        heading += u" ("_s + placedCode(convention, language) + u')';
    }
    QString cited = placedPart(heading, language);
    if (const QString part = articleText(*this, translation); !part.isEmpty() && !heading.contains(part)) {
        cited += (isRightToLeft(language) ? u"، "_s : u", "_s) + placedPart(part, language);
    }
    if (confidence == u"K3") {
        cited += u' ' + translation.text(context, toBeConfirmed);
    }
    return cited;
}

bool Reference::applies(const QString &siteJurisdiction, QDate day) const
{
    if (!holdsAt(jurisdiction, siteJurisdiction)) {
        return false;
    }
    if (!day.isValid()) {
        return true;
    }
    return (!validFrom.isValid() || validFrom <= day) && (!validTo.isValid() || day <= validTo);
}

} // namespace meyar
