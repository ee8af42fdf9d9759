// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/reference.h"
#include "tests/support/qtcatch.h"

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

Reference factoriesAct()
{
    Reference reference;
    reference.id = u"fa-25"_s;
    reference.jurisdiction = u"PK"_s;
    reference.title = Text(u"Factories Act 1934"_s, u"فیکٹریز ایکٹ 1934"_s);
    reference.article = u"25"_s;
    reference.confidence = u"K1"_s;
    return reference;
}

} // namespace

TEST_CASE("A citation names the act and its section", "[library]")
{
    CHECK(factoriesAct().citation(Language::English) == u"Factories Act 1934, s. 25");
}

TEST_CASE("Several sections are cited in the plural, words as they are written", "[library]")
{
    const auto [article, citation] = GENERATE(table<QString, QString>({
        {u"33-D, 33-E"_s, u"Factories Act 1934, ss. 33-D, 33-E"_s},
        {u"s. 9"_s, u"Factories Act 1934, s. 9"_s},
        {u"Schedule 2"_s, u"Factories Act 1934, Schedule 2"_s},
        {u""_s, u"Factories Act 1934"_s},
    }));
    Reference reference = factoriesAct();
    reference.article = article;
    CHECK(reference.citation(Language::English) == citation);
}

TEST_CASE("A convention is cited with its code once and by article", "[library]")
{
    Reference reference;
    reference.convention = u"C155"_s;
    reference.article = u"16"_s;

    reference.title = Text(u"Occupational Safety and Health Convention, 1981"_s, {});
    CHECK(reference.citation(Language::English)
          == u"Occupational Safety and Health Convention, 1981 (C155), Art. 16");

    reference.title = Text(u"ILO C155"_s, {});
    CHECK(reference.citation(Language::English) == u"ILO C155, Art. 16");

    reference.title = {};
    CHECK(reference.citation(Language::English) == u"C155, Art. 16");
}

TEST_CASE("A reference of uncertain standing says so", "[library]")
{
    Reference reference = factoriesAct();
    reference.confidence = u"K3"_s;
    CHECK(reference.citation(Language::English) == u"Factories Act 1934, s. 25 (to be confirmed)");
}

TEST_CASE("In Urdu every part of a citation keeps its own direction", "[library]")
{
    const QString citation = factoriesAct().citation(Language::Urdu);
    const QChar rightToLeft(0x2067);
    const QChar end(0x2069);
    CHECK(citation.startsWith(rightToLeft + u"فیکٹریز ایکٹ 1934"_s + end + u"، "_s));
    CHECK(citation.count(QChar(0x2066)) + citation.count(rightToLeft) + citation.count(QChar(0x2068))
          == citation.count(end));
    CHECK(citation.count(end) > 1);
}

TEST_CASE("Federal law and conventions bind everywhere, provincial law at home", "[library]")
{
    const auto [law, site, binds] = GENERATE(table<QString, QString, bool>({
        {u"PK"_s, u"PK-PB"_s, true},
        {u"INT"_s, u"PK-SD"_s, true},
        {u""_s, u"PK-KP"_s, true},
        {u"PK-PB"_s, u"PK-PB"_s, true},
        {u"PK-PB"_s, u"PK-SD"_s, false},
        {u"PK-PB"_s, u""_s, false},
        {u"PK"_s, u""_s, true},
    }));
    CAPTURE(law, site);
    Reference reference = factoriesAct();
    reference.jurisdiction = law;
    CHECK(reference.applies(site, QDate(2026, 3, 12)) == binds);
}

TEST_CASE("Law binds from its first to its last day", "[library]")
{
    const auto [day, binds] = GENERATE(table<QDate, bool>({
        {QDate(2019, 12, 31), false},
        {QDate(2020, 1, 1), true},
        {QDate(2024, 6, 30), true},
        {QDate(2024, 7, 1), false},
        {QDate(), true}, // no day asked about
    }));
    CAPTURE(day);
    Reference reference = factoriesAct();
    reference.validFrom = QDate(2020, 1, 1);
    reference.validTo = QDate(2024, 6, 30);
    CHECK(reference.applies(u"PK-PB"_s, day) == binds);
}

TEST_CASE("A constitution is cited by article, principles by their own word, areas of schemes by their title", "[library]")
{
    Reference reference;
    reference.title = Text(u"Constitution of Pakistan"_s, u"آئین پاکستان"_s);
    reference.article = u"Art. 25A"_s;
    CHECK(reference.citation(Language::English) == u"Constitution of Pakistan, Art. 25A");
    reference.title = Text(u"UN Guiding Principles"_s, {});
    reference.article = u"Principle 31"_s;
    CHECK(reference.citation(Language::English) == u"UN Guiding Principles, Principle 31");
    reference.id = u"area-bsci-03"_s;
    reference.title = Text(u"Thirteen-area social audit: 3 Freedom of association"_s, {});
    reference.article = u"3"_s;
    CHECK(reference.citation(Language::English) == u"Thirteen-area social audit: 3 Freedom of association");
}

TEST_CASE("What a title says already is not said again", "[library]")
{
    Reference reference;
    reference.title = Text(u"ILO C29 (Forced Labour, 1930)"_s, {});
    reference.convention = u"C029"_s;
    CHECK(reference.citation(Language::English) == u"ILO C29 (Forced Labour, 1930)");
    reference.title = Text(u"Single Convention on Narcotic Drugs 1961"_s, {});
    reference.convention = u"Narcotic1961"_s;
    CHECK(reference.citation(Language::English) == u"Single Convention on Narcotic Drugs 1961");
    reference.title = Text(u"Convention on Biological Diversity 1992"_s, {});
    reference.convention = u"CBD"_s;
    CHECK(reference.citation(Language::English) == u"Convention on Biological Diversity 1992 (CBD)");
    reference.convention.clear();
    reference.title = Text(u"NEQS (S.R.O. 549(I)/2000, Annex I)"_s, {});
    reference.article = u"Annex I"_s;
    CHECK(reference.citation(Language::English) == u"NEQS (S.R.O. 549(I)/2000, Annex I)");
}
