// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray survey = "type,name,label::English (en),label::Urdu (ur),fix::English "
                          "(en),evidence_note,bank,clause,weight,"
                          "Severity,caps_grade,evidence,fact,confidential\n"
                          "text,city,City,شہر,,,,,,,,,city,\n"
                          "begin_group,fire,Fire,آگ,,,,,,,,,,\n"
                          "select_one yn,fx_01,Exits unlocked?,دروازے کھلے؟,Remove locks,Try each "
                          "door,exits,fa-25,3,critical,D,"
                          "observation; photo 1,,\n"
                          "begin_group,inner,Drills,مشق,,,,,,,,,,\n"
                          "select_one yn,fx_02,Drill held?,مشق ہوئی؟,,,,,2,minor,,,,yes\n"
                          "end_group,,,,,,,,,,,,,\n"
                          "end_group,,,,,,,,,,,,,\n"
                          "begin_group,other,Other,دیگر,,,,,,,,,,\n"
                          "select_multiple yn,several,Several,کئی,,,,,,,,,,\n"
                          "end_group,,,,,,,,,,,,,\n";

} // namespace

TEST_CASE("A checkpoint carries Meyar's columns of its row", "[library]")
{
    const auto pack = packFrom(survey);
    const Checkpoint &exits = pack->checkpoint(pack->form->find(u"fx_01"_s));

    CHECK(exits.node == pack->form->find(u"fx_01"_s));
    CHECK(exits.code == u"FX-01");
    CHECK(exits.bank == u"exits");
    CHECK(exits.clauses == QStringList{u"fa-25"_s});
    CHECK(exits.weight == 3);
    CHECK(exits.severity == Severity::Critical);
    CHECK(exits.capsGrade == u"D");
    REQUIRE(exits.evidence.size() == 2);
    CHECK(exits.evidence[1] == EvidenceExpectation{EvidenceExpectation::Kind::Photo, 1});
    CHECK(exits.fix.in(Language::English) == u"Remove locks");
    CHECK(exits.evidenceNote.in(Language::Urdu) == u"Try each door"); // a column without a language
    CHECK(exits.isScored());
    CHECK_FALSE(exits.confidential);
    CHECK(pack->checkpoint(pack->form->find(u"fx_02"_s)).confidential);
    CHECK(pack->checkpoint(pack->form->find(u"city"_s)).fact == u"city");
    CHECK_FALSE(pack->checkpoint(pack->form->find(u"city"_s)).isScored());
}

TEST_CASE("There is one checkpoint for every node of the form", "[library]")
{
    const auto pack = packFrom(survey);
    REQUIRE(pack->checkpoints.size() == pack->form->nodes.size());
    for (size_t i = 0; i < pack->checkpoints.size(); ++i) {
        CHECK(pack->checkpoints[i].node == static_cast<form::NodeIndex>(i));
    }
    CHECK(pack->scoredCount() == 2);
}

TEST_CASE("The sections of an audit are its top-level groups", "[library]")
{
    const auto pack = packFrom(survey);
    const form::NodeIndex fire = pack->form->find(u"fire"_s);

    CHECK(pack->sections() == std::vector{fire, pack->form->find(u"other"_s)});
    CHECK(pack->sectionOf(pack->form->find(u"fx_02"_s)) == fire); // through the inner group
    CHECK(pack->sectionOf(fire) == fire);
    CHECK(pack->sectionOf(pack->form->find(u"city"_s)) == form::noNode);
    CHECK(pack->sectionOf(form::noNode) == form::noNode);
}

TEST_CASE("The settings describe the pack", "[library]")
{
    PackText text;
    text.survey = survey;
    text.settings
        = "form_title,form_title::Urdu (ur),form_id,version,pack_version,semantics,audience,"
          "jurisdictions,grades\n"
          "Walk,معائنہ,walk,7,2026.1,action,auditor self,PK-PB;PK-SD,A:50 D:10 B:0\n";
    const auto pack = packFrom(text);

    CHECK(pack->id == u"walk");
    CHECK(pack->version == u"2026.1");
    CHECK(pack->title.in(Language::English) == u"Walk");
    CHECK(pack->title.in(Language::Urdu) == u"معائنہ");
    CHECK(pack->semantics == u"action");
    CHECK(pack->audience == QStringList{u"auditor"_s, u"self"_s});
    CHECK(pack->jurisdictions == QStringList{u"PK-PB"_s, u"PK-SD"_s});
    CHECK(pack->grades.size() == 3);
}

TEST_CASE("Without a pack_version the form's version counts, without semantics compliance",
          "[library]")
{
    const auto pack = packFrom(survey);
    CHECK(pack->version == u"1");
    CHECK(pack->semantics == u"compliance");
}

TEST_CASE("A choice means what its row says", "[library]")
{
    const auto pack = packFrom(survey);
    const form::NodeIndex exits = pack->form->find(u"fx_01"_s);

    const auto [answer, verdict] = GENERATE(table<QString, Verdict>({
        {u"yes"_s, Verdict::Ok},
        {u"partly"_s, Verdict::Partial},
        {u"no"_s, Verdict::Fail},
        {u"na"_s, Verdict::NotApplicable},
        {u""_s, Verdict::None},
        {u"unheard-of"_s, Verdict::None},
    }));
    CAPTURE(answer);
    CHECK(verdictOf(*pack, exits, answer) == verdict);
    CHECK(pack->maxPoints(exits) == 1);
}

TEST_CASE("Of several choices the gravest counts", "[library]")
{
    const auto pack = packFrom(survey);
    const form::NodeIndex several = pack->form->find(u"several"_s);

    const auto [answer, verdict] = GENERATE(table<QString, Verdict>({
        {u"yes"_s, Verdict::Ok},
        {u"yes partly"_s, Verdict::Partial},
        {u"no yes partly"_s, Verdict::Fail},
        {u"na yes"_s, Verdict::Ok},
        {u""_s, Verdict::None},
    }));
    CAPTURE(answer);
    CHECK(verdictOf(*pack, several, answer) == verdict);
}

TEST_CASE("A question without choices has no verdict", "[library]")
{
    const auto pack = packFrom(survey);
    CHECK(verdictOf(*pack, pack->form->find(u"city"_s), u"yes"_s) == Verdict::None);
    CHECK(pack->meaning(pack->form->find(u"city"_s), u"yes"_s) == nullptr);
    CHECK(pack->maxPoints(pack->form->find(u"city"_s)) == 0);
}

TEST_CASE("References are found by id", "[library]")
{
    const auto pack = packFrom(survey);
    REQUIRE(pack->reference(u"fa-25"_s));
    CHECK(pack->reference(u"fa-25"_s)->article == u"25");
    CHECK(pack->reference(u"fa-26"_s) == nullptr);
}
