// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/reference.h"

#include "core/base/translation.h"
#include "core/library/referencevalue.h"

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *context = "Reference";
constexpr const char *toBeConfirmed = QT_TRANSLATE_NOOP("Reference", "(to be confirmed)");
constexpr const char *section = QT_TRANSLATE_NOOP("Reference", "s. %1");
constexpr const char *sections = QT_TRANSLATE_NOOP("Reference", "ss. %1");
constexpr const char *conventionArticle = QT_TRANSLATE_NOOP("Reference", "Art. %1");

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

/// A bare number is a section of an act or an article of a convention; other words stand as they
/// are.
QString articleText(const Reference &reference, const Translation &translation)
{
    if (reference.article.isEmpty() || !reference.article.front().isDigit()) {
        return reference.article;
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
    } else if (!convention.isEmpty() && !heading.contains(convention)) {
        heading += u" ("_s + placedCode(convention, language) + u')';
    }
    QString cited = placedPart(heading, language);
    if (const QString part = articleText(*this, translation); !part.isEmpty()) {
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
