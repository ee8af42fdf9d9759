// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment.h"
#include "core/assessment/scoring.h"
#include "core/base/clock.h"
#include "core/base/savefile.h"
#include "core/form/formfile.h"
#include "core/form/sheets/xlsxwriter.h"
#include "core/framework/frameworkfile.h"
#include "core/framework/frameworkpack.h"
#include "core/framework/yamlframework.h"
#include "tests/support/builders.h"

#include <QTemporaryDir>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// Our own: a tannery's housekeeping, in the shape of a library.
constexpr auto library = R"yaml(
urn: urn:meyar:risk:library:tidy-tannery
locale: en
ref_id: TIDY-TANNERY
name: Tidy tannery
copyright: written for a test
version: 3
provider: Meyar
objects:
  framework:
    urn: urn:meyar:risk:framework:tidy-tannery
    ref_id: TIDY-TANNERY
    name: Tidy tannery
    translations:
      ur:
        name: صاف ٹینری
    min_score: 1
    max_score: 5
    scores_definition:
    - score: 5
      name: Always
    - score: 1
      name: Never
    - score: 3
      name: Mostly
    implementation_groups_definition:
    - ref_id: B
      name: basic
      default_selected: true
    - ref_id: F
      name: full
    requirement_nodes:
    - urn: urn:meyar:risk:req_node:tidy-tannery:flo
      assessable: false
      depth: 1
      ref_id: FLO
      name: Floors
    - urn: urn:meyar:risk:req_node:tidy-tannery:flo.1
      assessable: true
      depth: 2
      ref_id: FLO.1
      description: The floor around the drums is dry.
      annotation: Look under the drums
      typical_evidence: photo
      weight: 2
      importance: mandatory
      implementation_groups: [B, F]
      translations:
        ur:
          description: ڈرموں کے گرد فرش خشک ہے۔
    - urn: urn:meyar:risk:req_node:tidy-tannery:flo.2
      assessable: true
      depth: 2
      ref_id: FLO.2
      description: Gullies are covered.
      implementation_groups: [F]
      questions:
        urn:q:1:
          type: unique_choice
          text: What are they covered with?
          choices:
          - value: Steel
            add_score: 2
          - value: Wood
    - urn: urn:meyar:risk:req_node:tidy-tannery:2nd
      assessable: true
      depth: 1
      ref_id: 2nd
      name: Somebody walks around every day.
  requirement_mapping_sets:
  - urn: urn:meyar:risk:req_mapping_set:x
    source_framework_urn: urn:meyar:risk:framework:tidy-tannery
    target_framework_urn: urn:meyar:risk:framework:other-house
    requirement_mappings:
    - source_requirement_urn: urn:meyar:risk:req_node:tidy-tannery:flo.1
      target_requirement_urn: urn:meyar:risk:req_node:other-house:a.7
      relationship: subset
)yaml";

std::shared_ptr<const Pack> packOf(const Framework &framework)
{
    const auto sheets = packSheets(framework, framework.mappings);
    REQUIRE_OK(sheets);
    const LoadedPack loaded = loadPack(*sheets);
    INFO(describe(loaded.problems));
    REQUIRE(loaded.pack);
    return loaded.pack;
}

Framework sample()
{
    const Result<Framework> framework = frameworkFromYaml(library, u"x.yaml"_s);
    REQUIRE_OK(framework);
    return *framework;
}

QString percentOf(const Pack &pack, const QHash<QString, QString> &values)
{
    Answers answers;
    for (auto at = values.cbegin(); at != values.cend(); ++at) {
        answers.insert(at.key(), Answer{at.key(), {}, at.value(), {}, 0, {}, false});
    }
    const SystemClock clock;
    const Score score = scoreOf(pack, sessionFor(pack, answers, clock));
    return score.percent ? QString::number(*score.percent, 'f', 1) : u"-"_s;
}

} // namespace

TEST_CASE("A framework becomes a checklist with its scores, groups and mappings", "[framework]")
{
    const auto pack = packOf(sample());
    CHECK(pack->id == u"tidy-tannery"_s);
    CHECK(pack->version == u"3"_s);
    CHECK(pack->title.in(Language::Urdu) == u"صاف ٹینری"_s);
    CHECK(pack->semantics == u"maturity"_s);
    CHECK(pack->scoredCount() == 3);
    const form::NodeIndex dry = pack->form->find(u"flo_1"_s);
    REQUIRE(dry != form::noNode);
    CHECK(pack->form->node(dry).label.in(Language::Urdu) == u"ڈرموں کے گرد فرش خشک ہے۔"_s);
    CHECK(pack->form->node(pack->sectionOf(dry)).name == u"flo"_s);
    CHECK(pack->checkpoint(dry).weight == 2);
    CHECK(pack->checkpoint(dry).severity == Severity::Major);
    CHECK(pack->checkpoint(dry).clauses == QStringList{u"area-other_house-a_7"_s});
    REQUIRE(pack->reference(u"area-other_house-a_7"_s));
    CHECK(pack->reference(u"area-other_house-a_7"_s)->isArea());
    const form::ChoiceList *scale = pack->form->listOf(dry);
    REQUIRE(scale);
    REQUIRE(scale->choices.size() == 4);
    CHECK(scale->choices[0].label.in(Language::English) == u"1 - Never"_s); // lowest first
    CHECK(pack->meaning(dry, u"s3"_s)->points == 0.5);
    CHECK(pack->meaning(dry, u"na"_s)->verdict == Verdict::NotApplicable);
    CHECK(pack->form->find(u"flo_2_q1"_s) != form::noNode);
    CHECK(pack->form->find(u"r_2nd"_s) != form::noNode); // a name may not begin with a digit
}

TEST_CASE("Implementation groups decide what is asked and scored", "[framework]")
{
    const auto pack = packOf(sample());
    const SystemClock clock;
    const form::Session fresh = sessionFor(*pack, {}, clock);
    CHECK(fresh.isRelevant(pack->form->find(u"flo_1"_s)));
    CHECK_FALSE(fresh.isRelevant(pack->form->find(u"flo_2"_s))); // only basic is selected at first
    CHECK(percentOf(*pack, {{u"flo_1"_s, u"s3"_s}, {u"r_2nd"_s, u"s5"_s}}) == u"66.7"_s); // (2 * 0.5 + 1) / 3
    CHECK(percentOf(*pack, {{u"implementation_groups"_s, u"b f"_s}, {u"flo_1"_s, u"s5"_s}, {u"flo_2"_s, u"s1"_s},
                            {u"r_2nd"_s, u"s5"_s}}) == u"75.0"_s); // (2 + 0 + 1) / 4
}

TEST_CASE("Without scores a requirement is met, met in part or not", "[framework]")
{
    Framework framework = sample();
    framework.scores.clear();
    framework.groups.clear();
    const auto pack = packOf(framework);
    CHECK(pack->semantics == u"compliance"_s);
    CHECK(percentOf(*pack, {{u"flo_1"_s, u"yes"_s}, {u"flo_2"_s, u"no"_s}, {u"r_2nd"_s, u"partly"_s}}) == u"62.5"_s);
}

TEST_CASE("The same framework as a workbook of version 2 gives the same checklist", "[framework]")
{
    const auto sheet = [](const QString &name, const std::vector<QStringList> &lines) {
        form::Sheet made;
        made.name = name;
        made.header = lines[0];
        made.rows.assign(lines.begin() + 1, lines.end());
        return made;
    };
    form::Sheets sheets;
    const auto add = [&](const QString &name, const std::vector<QStringList> &lines) { sheets.emplace(name, sheet(name, lines)); };
    add(u"library_meta"_s, {{u"type"_s, u"library"_s}, {u"locale"_s, u"en"_s}, {u"version"_s, u"3"_s},
                            {u"provider"_s, u"Meyar"_s}, {u"copyright"_s, u"written for a test"_s}});
    add(u"tidy_meta"_s, {{u"type"_s, u"framework"_s}, {u"urn"_s, u"urn:meyar:risk:framework:tidy-tannery"_s},
                         {u"base_urn"_s, u"urn:meyar:risk:req_node:tidy-tannery"_s}, {u"ref_id"_s, u"TIDY-TANNERY"_s},
                         {u"name"_s, u"Tidy tannery"_s}, {u"name[ur]"_s, u"صاف ٹینری"_s}, {u"scores_definition"_s, u"scale"_s},
                         {u"implementation_groups_definition"_s, u"groups"_s}});
    add(u"tidy_content"_s,
        {{u"assessable"_s, u"depth"_s, u"ref_id"_s, u"name"_s, u"description"_s, u"description[ur]"_s, u"annotation"_s,
          u"typical_evidence"_s, u"weight"_s, u"importance"_s, u"implementation_groups"_s},
         {{}, u"1"_s, u"FLO"_s, u"Floors"_s, {}, {}, {}, {}, {}, {}, {}},
         {u"x"_s, u"2"_s, u"FLO.1"_s, {}, u"The floor around the drums is dry."_s, u"ڈرموں کے گرد فرش خشک ہے۔"_s,
          u"Look under the drums"_s, u"photo"_s, u"2"_s, u"mandatory"_s, u"B, F"_s},
         {u"x"_s, u"2"_s, u"FLO.2"_s, {}, u"Gullies are covered."_s, {}, {}, {}, {}, {}, u"F"_s},
         {u"x"_s, u"1"_s, u"2nd"_s, u"Somebody walks around every day."_s, {}, {}, {}, {}, {}, {}, {}}});
    add(u"scale_meta"_s, {{u"type"_s, u"scores"_s}, {u"name"_s, u"scale"_s}});
    add(u"scale_content"_s, {{u"score"_s, u"name"_s}, {u"1"_s, u"Never"_s}, {u"3"_s, u"Mostly"_s}, {u"5"_s, u"Always"_s}});
    add(u"groups_meta"_s, {{u"type"_s, u"implementation_groups"_s}, {u"name"_s, u"groups"_s}});
    add(u"groups_content"_s, {{u"ref_id"_s, u"name"_s, u"default_selected"_s}, {u"B"_s, u"basic"_s, u"x"_s}, {u"F"_s, u"full"_s, {}}});
    add(u"map_meta"_s, {{u"type"_s, u"requirement_mapping_set"_s},
                        {u"source_node_base_urn"_s, u"urn:meyar:risk:req_node:tidy-tannery"_s},
                        {u"target_framework_urn"_s, u"urn:meyar:risk:framework:other-house"_s},
                        {u"target_node_base_urn"_s, u"urn:meyar:risk:req_node:other-house"_s}});
    add(u"map_content"_s, {{u"source_node_id"_s, u"target_node_id"_s, u"relationship"_s}, {u"flo.1"_s, u"a.7"_s, u"subset"_s}});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.xlsx"_s);
    REQUIRE_OK(form::writeXlsx(sheets, path));
    const Result<Framework> read = readFramework(path);
    REQUIRE_OK(read);
    Framework yaml = sample();
    yaml.nodes[2].questions.clear(); // a workbook says them otherwise, and they are not read
    const auto fromWorkbook = packSheets(*read, read->mappings);
    const auto fromYaml = packSheets(yaml, yaml.mappings);
    REQUIRE_OK(fromWorkbook);
    REQUIRE_OK(fromYaml);
    CHECK(fromWorkbook->at(u"survey"_s).rows == fromYaml->at(u"survey"_s).rows);
    CHECK(fromWorkbook->at(u"choices"_s).rows == fromYaml->at(u"choices"_s).rows);
    CHECK(fromWorkbook->at(u"references"_s).rows == fromYaml->at(u"references"_s).rows);
}

TEST_CASE("What is no framework is refused with what is wrong", "[framework]")
{
    const auto [text, code] = GENERATE(table<QByteArray, Error::Code>({
        {"", Error::Code::CannotRead},
        {"just words", Error::Code::CannotRead},
        {"a: [1, 2\nb: }", Error::Code::CannotRead},
        {"objects: 3", Error::Code::CannotRead},
        {"PK\x03\x04 broken", Error::Code::CannotRead},
        {QByteArray(100'000, '['), Error::Code::CannotRead},
        {"objects: {framework: {ref_id: X, requirement_nodes: 7}}", Error::Code::BadArgument},
        {"objects: {framework: {ref_id: X, requirement_nodes: [1, [2], {assessable: maybe}]}}", Error::Code::BadArgument},
    }));
    CAPTURE(text.left(60).toStdString());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.yaml"_s);
    REQUIRE_OK(saveFile(path, text));
    const Result<Framework> framework = readFramework(path);
    const Result<form::Sheets> sheets = framework ? packSheets(*framework, {}) : tl::unexpected(framework.error());
    REQUIRE_FALSE(sheets);
    CHECK(sheets.error().code == code);
}
