// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/skiplogic.h"

#include "tests/support/builders.h"

using namespace Qt::StringLiterals;
using namespace meyar;
using meyar::ui::skipLogic;

namespace {

QStringList said(const QByteArray &relevant, const QByteArray &groupRelevant = {})
{
    const auto pack
        = test::packFrom(QByteArray("type,name,label::English (en),label::Urdu (ur),relevant\n"
                                    "select_one yn,boiler,Is there a boiler?,کیا بوائلر ہے؟,\n"
                                    "integer,storeys,Floors,منزلیں,\n"
                                    "select_multiple yn,ppe,What is missing?,کیا کمی ہے؟,\n"
                                    "begin_group,s,Section,حصہ,"
                                    + groupRelevant
                                    + "\n"
                                      "text,asked,Which one?,کون سا؟,"
                                    + relevant + "\nend_group,,,,\n"));
    return skipLogic(*pack->form, pack->form->find(u"asked"_s), Translation(Language::English));
}

} // namespace

TEST_CASE("skip logic is said in the words of the questions and answers")
{
    CHECK(said("").isEmpty());
    CHECK(said("${boiler} = 'yes'") == QStringList{u"“Is there a boiler?” is Yes"_s});
    CHECK(said("${boiler} != 'na'") == QStringList{u"“Is there a boiler?” is not N/A"_s});
    CHECK(said("${storeys} > 1") == QStringList{u"“Floors” is more than 1"_s});
    CHECK(said("${storeys} >= 3 and ${storeys} <= 5")
          == QStringList{u"“Floors” is at least 3 and “Floors” is at most 5"_s});
    CHECK(said("\"selected(${ppe}, 'no')\"") == QStringList{u"“What is missing?” includes No"_s});
    CHECK(said("${boiler} != ''") == QStringList{u"“Is there a boiler?” is answered"_s});
}

TEST_CASE("alternatives of one question are said once")
{
    CHECK(said("${boiler} = 'no' or ${boiler} = 'partly'")
          == QStringList{u"“Is there a boiler?” is No or Partly"_s});
    CHECK(said("${boiler} = 'no' or ${storeys} > 1")
          == QStringList{u"“Is there a boiler?” is No, or “Floors” is more than 1"_s});
}

TEST_CASE("the condition of the section stands beside the question's own")
{
    CHECK(said("${boiler} = 'yes'", "${storeys} > 1")
          == QStringList{u"“Is there a boiler?” is Yes"_s, u"“Floors” is more than 1"_s});
}

TEST_CASE("what has no plain words is shown as it is written")
{
    CHECK(said("not(${boiler} = 'yes')") == QStringList{isolated(u"not(${boiler} = 'yes')"_s)});
    CHECK(said("(${storeys} > 1 or ${boiler} = 'yes') and ${storeys} < 9")
              .front()
              .contains(u"${storeys} < 9"_s));
    CHECK(said("${storeys} * 2 > 4") == QStringList{isolated(u"${storeys} * 2 > 4"_s)});
}
