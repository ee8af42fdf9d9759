// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/base/typednumber.h"
#include "tests/support/qtcatch.h"

using namespace meyar;
using namespace Qt::StringLiterals;

TEST_CASE("Urdu digits are for numbers, not for codes", "[text]")
{
    CHECK(withUrduDigits(u"صفحہ 3 از 12"_s) == u"صفحہ ۳ از ۱۲"_s);
    CHECK(withUrduDigits(u"\u20661,234.5\u2069 روپے، 40 %"_s) == u"\u2066۱,۲۳۴.۵\u2069 روپے، ۴۰ %"_s);
    CHECK(withUrduDigits(u"MG-01 اور C155، 2026"_s) == u"MG-01 اور C155، ۲۰۲۶"_s);
    CHECK(withUrduDigits({}).isEmpty());
}

TEST_CASE("A text shows the language asked for, else English, else what there is", "[base]")
{
    const Text both(u"Yes"_s, u"ہاں"_s);
    CHECK(both.in(Language::English) == u"Yes");
    CHECK(both.in(Language::Urdu) == u"ہاں");

    const Text english(u"Yes"_s, {});
    CHECK(english.in(Language::Urdu) == u"Yes");
    CHECK_FALSE(english.has(Language::Urdu));

    const Text urdu({}, u"ہاں"_s);
    CHECK(urdu.in(Language::English) == u"ہاں");
    CHECK_FALSE(urdu.isEmpty());

    Text unnamed;
    unnamed.byLanguage.emplace(QString(), u"Oui"_s);
    CHECK(unnamed.in(Language::Urdu) == u"Oui");

    CHECK(Text().isEmpty());
    CHECK(Text().in(Language::Urdu).isEmpty());
}

TEST_CASE("Isolated text stands between FSI and PDI", "[base]")
{
    CHECK(isolated(u"85 dB(A)"_s) == u"\u206885 dB(A)\u2069");
    CHECK(isolated({}) == u"\u2068\u2069");
}

TEST_CASE("Cleaning keeps what people write and drops what could deceive", "[base]")
{
    const auto [typed, kept] = GENERATE(table<QString, QString>({
        {u"plain"_s, u"plain"_s},
        {u"two\nlines\tand a tab"_s, u"two\nlines\tand a tab"_s},
        {u"bell\u0007 and delete\u007f"_s, u"bell and delete"_s},
        {u"safe\u202Egpj.exe"_s, u"safegpj.exe"_s}, // right-to-left override
        {u"\u2068isolated\u2069"_s, u"isolated"_s},
        {u"e\u0301"_s, u"é"_s}, // composed
        {u"عمارت\u200Cیں"_s, u"عمارت\u200Cیں"_s}, // a non-joiner belongs to the word
    }));
    CAPTURE(typed);
    CHECK(cleaned(typed) == kept);
    CHECK(cleaned(kept) == kept);
}

TEST_CASE("Digits of every script are read as numbers", "[base]")
{
    const auto [typed, western] = GENERATE(table<QString, QString>({
        {u"۰۱۲۳۴۵۶۷۸۹"_s, u"0123456789"_s},
        {u"٠١٢٣٤٥٦٧٨٩"_s, u"0123456789"_s},
        {u"۸۵٫۵"_s, u"85.5"_s},
        {u"−3"_s, u"-3"_s},
        {u"12 مارچ"_s, u"12 مارچ"_s},
    }));
    CHECK(withWesternDigits(typed) == western);
}

TEST_CASE("Search finds a word however it was typed", "[base]")
{
    const auto [one, other] = GENERATE(table<QString, QString>({
        {u"FIRE"_s, u"fire"_s},
        {u"كارخانه"_s, u"کارخانہ"_s}, // Arabic kaf and heh
        {u"ملازمي"_s, u"ملازمی"_s}, // Arabic yeh
        {u"مُحَمَّد"_s, u"محمد"_s}, // diacritics
        {u"کـــام"_s, u"کام"_s}, // tatweel
        {u"۸۵"_s, u"85"_s},
        {u"می\u200cخواہ"_s, u"میخواہ"_s}, // joiner
        {u"آگ"_s, u"اگ"_s}, // madda
        {u"آگ"_s, u"ا\u0653گ"_s},
        {u"فیکٹرۂ"_s, u"فیکٹرہ"_s}, // heh with hamza
        {u"درجۀ"_s, u"درجه"_s},
        {u"مدينة"_s, u"مدینہ"_s}, // teh marbuta
        {u"ﻛﺎم"_s, u"کام"_s}, // presentation forms, as out of a PDF
        {u"\u202efire\u202c"_s, u"fire"_s},
        {u"ﷺ"_s, u"صلى الله عليه وسلم"_s}, // compatibility forms
    }));
    CAPTURE(one, other);
    CHECK(searchFolded(one) == searchFolded(other));
}

TEST_CASE("Folding twice is folding once", "[base]")
{
    const QString folded = searchFolded(u"كارخانه نمبر ۳ (Unit)"_s);
    CHECK(searchFolded(folded) == folded);
}

TEST_CASE("Words are letters and digits, with what belongs inside them", "[base]")
{
    const auto wordsOf = [](const QString &text) {
        QStringList words;
        for (const TextRange &word : searchWords(text)) {
            words += text.mid(word.start, word.length);
        }
        return words;
    };
    CHECK(wordsOf(u"Fire-exit no. 3 (locked)"_s) == QStringList{u"Fire"_s, u"exit"_s, u"no"_s, u"3"_s, u"locked"_s});
    CHECK(wordsOf(u"مُحنت، کام"_s) == QStringList{u"مُحنت"_s, u"کام"_s});
    CHECK(wordsOf(u"می\u200cخواہ"_s).size() == 1);
    CHECK(wordsOf(u"a\U0001d7d8b\U0001f600c"_s) == QStringList{u"a\U0001d7d8b"_s, u"c"_s});
    CHECK(wordsOf(u"\"*' :\u064b"_s).isEmpty());
    CHECK(wordsOf(QString()).isEmpty());
}

TEST_CASE("Languages have codes and a direction", "[base]")
{
    CHECK(languageCode(Language::English) == u"en");
    CHECK(languageCode(Language::Urdu) == u"ur");
    CHECK(isRightToLeft(Language::Urdu));
    CHECK_FALSE(isRightToLeft(Language::English));
}

TEST_CASE("A typed number keeps its value whatever marks it has, and what could mean two is none", "[base]")
{
    const std::vector<std::pair<QString, QString>> good{
        {u"1,000"_s, u"1000"_s},   {u"1,20,000.5"_s, u"120000.5"_s}, {u"۱٬۲۰۰"_s, u"1200"_s},   {u"٣٫٥"_s, u"3.5"_s},
        {u" -12 500 "_s, u"-12500"_s}, {u"−7"_s, u"-7"_s},           {u"12.50"_s, u"12.50"_s}};
    for (const auto &[typed, kept] : good) {
        CAPTURE(typed.toStdString());
        CHECK(typedNumber(typed) == kept);
    }
    for (const QString &typed : {u"12,5"_s, u"1,5"_s, u"1,00"_s, u"1.000,5"_s, u",5"_s, u"1,,000"_s}) {
        CAPTURE(typed.toStdString());
        bool isNumber = true;
        (void)typedNumber(typed).toDouble(&isNumber);
        CHECK_FALSE(isNumber);
        CHECK(typedNumber(typed) == typed);
    }
}
