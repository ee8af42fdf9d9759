// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/keywords.h"

#include "core/vault/crypto.h"
#include "core/vault/wordlists.h"
#include "tests/support/qtcatch.h"

#include <algorithm>
#include <set>
#include <vector>

using namespace meyar;
using namespace meyar::vault;
using namespace Qt::StringLiterals;

namespace {

int distance(QStringView a, QStringView b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j) {
        row[j] = static_cast<int>(j);
    }
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], static_cast<int>(i) + 1);
        for (size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row.back();
}

template <typename List> int nearest(const List &list)
{
    int least = 99;
    for (size_t i = 0; i < list.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            least = std::min(least, distance(list[i], list[j]));
        }
    }
    return least;
}

} // namespace

TEST_CASE("Key words are six, the same for the same key, others for another", "[keywords]")
{
    const QByteArray key(32, 'k');
    for (const Language language : {Language::English, Language::Urdu}) {
        CHECK(keyWords(key, language).size() == 6);
        CHECK(keyWords(key, language) == keyWords(key, language));
        CHECK(keyWords(key, language) != keyWords(QByteArray(32, 'l'), language));
    }
    CHECK(keyWords(key, Language::English) != keyWords(key, Language::Urdu));
    // They are read over the telephone between versions: they never change.
    CHECK(keyWords(key, Language::English).join(u' ')
          == u"evening saffron carpet leopard december camel"_s);
    CHECK(keyWords(key, Language::Urdu).join(u' ') == u"جرابیں کلہاڑی بٹن زمین تحفہ بڑھئی"_s);
}

TEST_CASE("Key words are told apart", "[keywords]")
{
    CHECK(nearest(englishKeyWords) >= 3);
    CHECK(nearest(urduKeyWords) >= 2);
    std::set<QString> beginnings;
    for (const QStringView word : englishKeyWords) {
        beginnings.insert(word.first(4).toString());
    }
    CHECK(beginnings.size() == englishKeyWords.size());
}

TEST_CASE("The lists hold words only", "[keywords]")
{
    for (const QStringView word : englishKeyWords) {
        CAPTURE(word.toString());
        CHECK(
            std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; }));
    }
    static const QString urduLetters = u"آابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوؤہھئی"_s;
    for (const QStringView word : urduKeyWords) {
        CAPTURE(word.toString());
        CHECK(
            std::all_of(word.begin(), word.end(), [](QChar c) { return urduLetters.contains(c); }));
        CHECK(word.toString().normalized(QString::NormalizationForm_KC) == word);
    }
}

TEST_CASE("Proposed passphrases have 1,024 different words", "[keywords]")
{
    std::set<QStringView> all(englishKeyWords.begin(), englishKeyWords.end());
    all.insert(furtherPassphraseWords.begin(), furtherPassphraseWords.end());
    CHECK(all.size() == 1024);
    CHECK(std::all_of(all.begin(), all.end(), [](QStringView word) {
        return word.size() >= 4 && std::all_of(word.begin(), word.end(), [](QChar c) {
                   return c >= u'a' && c <= u'z';
               });
    }));
}
