// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enterprise/enterprise.h"
#include "core/library/pack.h"
#include "resources/resources.h"
#include "tests/support/qtcatch.h"

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

Site aSite()
{
    Site site;
    site.city = u"Lahore"_s;
    site.jurisdiction = u"PK-PB"_s;
    return site;
}

} // namespace

TEST_CASE("An enterprise needs a name and, if any, a sector of ours", "[enterprise]")
{
    const auto [name, sector, refused] = GENERATE(table<QString, QString, QString>({
        {u"Al-Noor Textiles"_s, u""_s, u""_s},
        {u"Al-Noor Textiles"_s, u"garments"_s, u""_s},
        {u""_s, u"garments"_s, u"name"_s},
        {u"  "_s, u""_s, u"name"_s},
        {u"Al-Noor Textiles"_s, u"shipping"_s, u"sector"_s},
    }));
    CAPTURE(name, sector);
    Enterprise enterprise;
    enterprise.name = name;
    enterprise.sector = sector;
    const Result<> result = validated(enterprise);

    CHECK(result.has_value() == refused.isEmpty());
    if (!result) {
        CHECK(result.error().code == Error::Code::BadArgument);
        CHECK(result.error().args.value(0) == refused);
    }
}

TEST_CASE("A site needs a city and a province of Pakistan, or another country", "[enterprise]")
{
    CHECK(validated(aSite()).has_value());

    Site noCity = aSite();
    noCity.city = u" "_s;
    CHECK(validated(noCity).error().args.value(0) == u"city");

    for (const QString &code : {u"BR"_s, u"BR-SP"_s, u"BD"_s}) {
        Site abroad = aSite();
        abroad.jurisdiction = code;
        CHECK(validated(abroad).has_value());
    }
    for (const QString &code : {u""_s, u"PK"_s, u"PK-XX"_s, u"INT"_s, u"br"_s, u"Brazil"_s}) {
        CAPTURE(code);
        Site elsewhere = aSite();
        elsewhere.jurisdiction = code;
        const Result<> result = validated(elsewhere);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == Error::Code::BadArgument);
        CHECK(result.error().args
              == QStringList{u"jurisdiction"_s, code, jurisdictionCodes().join(u", "_s)});
    }
}

TEST_CASE("Every province is a site's, every sector an enterprise's", "[enterprise]")
{
    for (const QString &code : jurisdictionCodes()) {
        Site site = aSite();
        site.jurisdiction = code;
        CHECK(validated(site).has_value());
    }
    for (const QString &code : sectorCodes()) {
        Enterprise enterprise;
        enterprise.name = u"Any"_s;
        enterprise.sector = code;
        CHECK(validated(enterprise).has_value());
    }
}

TEST_CASE("The sectors are those that the packs ask for", "[enterprise]")
{
    initData(); // its references are the library's
    const LoadedPack loaded = loadPackFolder(QStringLiteral(MEYAR_PACKS "/osh-walkthrough"));
    REQUIRE(loaded.pack);
    const form::ChoiceList *list = loaded.pack->form->listOf(loaded.pack->form->find(u"sector"_s));
    REQUIRE(list);

    QStringList names;
    for (const form::Choice &choice : list->choices) {
        names.append(choice.name);
    }
    CHECK(names == sectorCodes());
}
