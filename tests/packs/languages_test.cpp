// SPDX-License-Identifier: GPL-3.0-or-later
// That every text is there in both languages, and that the Urdu is written with Urdu's letters.
#include "tests/packs/builtinpacks.h"
#include "tests/support/qtcatch.h"

#include <QRegularExpression>
#include <QSet>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// Words in Latin letters that Urdu text may hold: units, abbreviations, formulas, codes of laws and conventions.
bool mayStandInUrdu(const QString &word)
{
    static const QRegularExpression code(u"^([A-Z][A-Z0-9]{1,7}s?|[A-Z]{1,4}[0-9]+[A-Z]?|[A-Z]|([A-Z][a-z]?[0-9]+)+)$"_s);
    static const QSet<QString> units{u"pH"_s, u"dB"_s, u"mg"_s, u"kg"_s, u"cm"_s, u"mm"_s, u"km"_s, u"kWh"_s, u"kW"_s, u"lux"_s,
                                     u"ppm"_s, u"mL"_s, u"ug"_s, u"Nm3"_s, u"m2"_s, u"m3"_s, u"m"_s, u"t"_s, u"g"_s, u"d"_s, u"h"_s,
                                     u"Cr"_s, u"CrVI"_s, u"Leq"_s, u"Ni"_s, u"Ag"_s, u"Cd"_s, u"Cu"_s, u"Hg"_s, u"Pb"_s, u"Se"_s,
                                     u"Zn"_s, u"As"_s, u"Sb"_s, u"Co"_s, u"Mn"_s, u"bar"_s, u"nm"_s, u"Ex"_s, u"a"_s, u"MgO"_s, u"NOx"_s, u"SOx"_s, u"dBA"_s, u"x"_s};
    return code.match(word).hasMatch() || units.contains(word);
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"\\$\\{[^}]*\\}"_s);
    QStringList found;
    for (auto at = pattern.globalMatch(text); at.hasNext();) {
        found.append(at.next().captured());
    }
    found.sort();
    return found;
}

} // namespace

TEST_CASE("Every text of every pack is there in both languages", "[packs]")
{
    for (const BuiltInPack &pack : builtInPacks()) {
        for (const Cell &cell : textsOf(pack)) {
            INFO(cell.place.toStdString() << ": " << cell.english.toStdString() << " | " << cell.urdu.toStdString());
            CHECK(cell.english.isEmpty() == cell.urdu.isEmpty());
            CHECK((cell.english.isEmpty() || cell.english != cell.urdu || mayStandInUrdu(cell.english)));
            CHECK(placeholders(cell.english) == placeholders(cell.urdu));
        }
    }
}

TEST_CASE("Urdu is written with Urdu's letters and without foreign words", "[packs]")
{
    static const QRegularExpression arabic(u"[يكهىة]"_s);
    static const QRegularExpression letters(u"[\\x{0600}-\\x{06FF}]"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression latin(u"[A-Za-z][A-Za-z0-9]*"_s);
    for (const BuiltInPack &pack : builtInPacks()) {
        for (const Cell &cell : textsOf(pack)) {
            if (cell.urdu.isEmpty()) {
                continue;
            }
            INFO(cell.place.toStdString() << ": " << cell.urdu.toStdString());
            CHECK_FALSE(cell.urdu.contains(arabic));
            CHECK((cell.urdu.contains(letters) || cell.urdu == cell.english));
            CHECK_FALSE(cell.english.contains(letters));
            if (pack.name.isEmpty() || cell.place.contains(u" references "_s)) {
                continue; // titles of laws and conventions keep their codes
            }
            QString plain = cell.urdu;
            plain.remove(QRegularExpression(u"\\$\\{[^}]*\\}"_s));
            for (auto at = latin.globalMatch(plain); at.hasNext();) {
                const QString word = at.next().captured();
                CAPTURE(word);
                CHECK(mayStandInUrdu(word));
            }
        }
    }
}

TEST_CASE("Urdu is punctuated as Urdu, and asks where the English asks", "[packs]")
{
    static const QRegularExpression latinSign(u"[,;?](?![0-9])"_s);
    static const QRegularExpression spaceBefore(u" [،۔؟؛]"_s);
    static const QRegularExpression spaces(u"\\s\\s"_s);
    for (const BuiltInPack &pack : builtInPacks()) {
        for (const Cell &cell : textsOf(pack)) {
            INFO(cell.place.toStdString() << ": " << cell.urdu.toStdString());
            QString plain = cell.urdu;
            plain.replace(QRegularExpression(u"\\$\\{[^}]*\\}"_s), u"x"_s);
            CHECK_FALSE(plain.contains(latinSign));
            CHECK_FALSE(plain.contains(spaceBefore));
            CHECK_FALSE(cell.urdu.contains(spaces));
            CHECK_FALSE(cell.english.contains(spaces));
            if (cell.heading == u"label") {
                CHECK(cell.english.endsWith(u'?') == cell.urdu.endsWith(u'؟'));
            }
        }
    }
}

TEST_CASE("One word for one thing, as the glossary has it", "[packs]")
{
    // What the glossary does not say, or says not to say.
    static const QStringList others{u"آجر"_s, u"ٹھیکیدار"_s, u"ٹریننگ"_s, u"لیٹرین"_s, u"باتھ روم"_s, u"سرٹیفیکیٹ"_s,
                                    u"لائیسنس"_s, u"گندہ پانی"_s, u"ویسٹ واٹر"_s, u"فرسٹ ایڈ"_s, u"ہائیڈرو ایکسٹریکٹر"_s,
                                    u"منیجر"_s, u"ایکسیڈنٹ"_s};
    for (const BuiltInPack &pack : builtInPacks()) {
        for (const Cell &cell : textsOf(pack)) {
            for (const QString &other : others) {
                INFO(cell.place.toStdString() << ": " << cell.urdu.toStdString());
                CHECK_FALSE(cell.urdu.contains(other));
            }
        }
    }
}
