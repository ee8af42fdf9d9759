// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/cityword.h"

#include <QHash>

namespace meyar {

namespace {

constexpr const char *cities[] = {
    QT_TRANSLATE_NOOP("City", "Karachi"), QT_TRANSLATE_NOOP("City", "Lahore"),
    QT_TRANSLATE_NOOP("City", "Faisalabad"), QT_TRANSLATE_NOOP("City", "Rawalpindi"),
    QT_TRANSLATE_NOOP("City", "Islamabad"), QT_TRANSLATE_NOOP("City", "Gujranwala"),
    QT_TRANSLATE_NOOP("City", "Peshawar"), QT_TRANSLATE_NOOP("City", "Multan"),
    QT_TRANSLATE_NOOP("City", "Hyderabad"), QT_TRANSLATE_NOOP("City", "Quetta"),
    QT_TRANSLATE_NOOP("City", "Sialkot"), QT_TRANSLATE_NOOP("City", "Bahawalpur"),
    QT_TRANSLATE_NOOP("City", "Sargodha"), QT_TRANSLATE_NOOP("City", "Sukkur"),
    QT_TRANSLATE_NOOP("City", "Larkana"), QT_TRANSLATE_NOOP("City", "Sheikhupura"),
    QT_TRANSLATE_NOOP("City", "Rahim Yar Khan"), QT_TRANSLATE_NOOP("City", "Jhang"),
    QT_TRANSLATE_NOOP("City", "Dera Ghazi Khan"), QT_TRANSLATE_NOOP("City", "Gujrat"),
    QT_TRANSLATE_NOOP("City", "Sahiwal"), QT_TRANSLATE_NOOP("City", "Wah"), QT_TRANSLATE_NOOP("City", "Mardan"),
    QT_TRANSLATE_NOOP("City", "Kasur"), QT_TRANSLATE_NOOP("City", "Okara"),
    QT_TRANSLATE_NOOP("City", "Mingora"), QT_TRANSLATE_NOOP("City", "Nawabshah"),
    QT_TRANSLATE_NOOP("City", "Chiniot"), QT_TRANSLATE_NOOP("City", "Kotri"),
    QT_TRANSLATE_NOOP("City", "Hafizabad"), QT_TRANSLATE_NOOP("City", "Sadiqabad"),
    QT_TRANSLATE_NOOP("City", "Mirpur Khas"), QT_TRANSLATE_NOOP("City", "Burewala"),
    QT_TRANSLATE_NOOP("City", "Kohat"), QT_TRANSLATE_NOOP("City", "Khanewal"),
    QT_TRANSLATE_NOOP("City", "Dera Ismail Khan"), QT_TRANSLATE_NOOP("City", "Turbat"),
    QT_TRANSLATE_NOOP("City", "Muzaffargarh"), QT_TRANSLATE_NOOP("City", "Abbottabad"),
    QT_TRANSLATE_NOOP("City", "Mandi Bahauddin"), QT_TRANSLATE_NOOP("City", "Shikarpur"),
    QT_TRANSLATE_NOOP("City", "Jacobabad"), QT_TRANSLATE_NOOP("City", "Jhelum"),
    QT_TRANSLATE_NOOP("City", "Khanpur"), QT_TRANSLATE_NOOP("City", "Khairpur"),
    QT_TRANSLATE_NOOP("City", "Khuzdar"), QT_TRANSLATE_NOOP("City", "Pakpattan"),
    QT_TRANSLATE_NOOP("City", "Hub"), QT_TRANSLATE_NOOP("City", "Daska"), QT_TRANSLATE_NOOP("City", "Gojra"),
    QT_TRANSLATE_NOOP("City", "Muridke"), QT_TRANSLATE_NOOP("City", "Bahawalnagar"),
    QT_TRANSLATE_NOOP("City", "Samundri"), QT_TRANSLATE_NOOP("City", "Tando Allahyar"),
    QT_TRANSLATE_NOOP("City", "Tando Adam"), QT_TRANSLATE_NOOP("City", "Jaranwala"),
    QT_TRANSLATE_NOOP("City", "Chishtian"), QT_TRANSLATE_NOOP("City", "Attock"),
    QT_TRANSLATE_NOOP("City", "Vehari"), QT_TRANSLATE_NOOP("City", "Kot Adu"),
    QT_TRANSLATE_NOOP("City", "Wazirabad"), QT_TRANSLATE_NOOP("City", "Mianwali"),
    QT_TRANSLATE_NOOP("City", "Kamalia"), QT_TRANSLATE_NOOP("City", "Layyah"),
    QT_TRANSLATE_NOOP("City", "Lodhran"), QT_TRANSLATE_NOOP("City", "Nowshera"),
    QT_TRANSLATE_NOOP("City", "Swabi"), QT_TRANSLATE_NOOP("City", "Charsadda"),
    QT_TRANSLATE_NOOP("City", "Chakwal"), QT_TRANSLATE_NOOP("City", "Mansehra"),
    QT_TRANSLATE_NOOP("City", "Haripur"), QT_TRANSLATE_NOOP("City", "Hattar"),
    QT_TRANSLATE_NOOP("City", "Gadoon"), QT_TRANSLATE_NOOP("City", "Toba Tek Singh"),
    QT_TRANSLATE_NOOP("City", "Taxila"), QT_TRANSLATE_NOOP("City", "Narowal"),
    QT_TRANSLATE_NOOP("City", "Shahdadkot"), QT_TRANSLATE_NOOP("City", "Bhakkar"),
    QT_TRANSLATE_NOOP("City", "Khushab"), QT_TRANSLATE_NOOP("City", "Pattoki"),
    QT_TRANSLATE_NOOP("City", "Raiwind"), QT_TRANSLATE_NOOP("City", "Ferozewala"),
    QT_TRANSLATE_NOOP("City", "Sambrial"), QT_TRANSLATE_NOOP("City", "Pasrur"),
    QT_TRANSLATE_NOOP("City", "Kamoke"), QT_TRANSLATE_NOOP("City", "Nooriabad"),
    QT_TRANSLATE_NOOP("City", "Thatta"), QT_TRANSLATE_NOOP("City", "Dadu"), QT_TRANSLATE_NOOP("City", "Badin"),
    QT_TRANSLATE_NOOP("City", "Gwadar"), QT_TRANSLATE_NOOP("City", "Sibi"), QT_TRANSLATE_NOOP("City", "Chaman"),
    QT_TRANSLATE_NOOP("City", "Loralai"), QT_TRANSLATE_NOOP("City", "Bannu"), QT_TRANSLATE_NOOP("City", "Swat"),
    QT_TRANSLATE_NOOP("City", "Muzaffarabad"), QT_TRANSLATE_NOOP("City", "Mirpur"),
    QT_TRANSLATE_NOOP("City", "Gilgit"), QT_TRANSLATE_NOOP("City", "Skardu"),
};

QHash<QString, const char *> citiesByName()
{
    QHash<QString, const char *> found;
    for (const char *city : cities) {
        found.insert(QString::fromLatin1(city).toCaseFolded(), city);
    }
    return found;
}

} // namespace

QString cityWord(const Translation &translation, const QString &city)
{
    static const QHash<QString, const char *> known = citiesByName();
    const auto found = known.find(city.simplified().toCaseFolded());
    return found == known.end() ? city : translation.text("City", *found);
}

QStringList cityNames()
{
    QStringList names;
    for (const char *city : cities) {
        names.append(QString::fromLatin1(city));
    }
    return names;
}

} // namespace meyar
