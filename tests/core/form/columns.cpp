// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/columns.h"
#include "tests/core/form/formsupport.h"

using namespace Qt::StringLiterals;
using namespace meyar::form;
using meyar::test::described;

TEST_CASE("A survey heading is known by its aliases in any case", "[form][columns]")
{
    const auto [written, column] = GENERATE(table<QString, Column>({
        {u"type"_s, Column::Type},
        {u" Type "_s, Column::Type},
        {u"command"_s, Column::Type},
        {u"NAME"_s, Column::Name},
        {u"tag"_s, Column::Name},
        {u"value"_s, Column::Name},
        {u"caption"_s, Column::Label},
        {u"relevance"_s, Column::Relevant},
        {u"bind::relevant"_s, Column::Relevant},
        {u"constraint message"_s, Column::ConstraintMessage},
        {u"Constraining Message"_s, Column::ConstraintMessage},
        {u"bind::jr:constraintMsg"_s, Column::ConstraintMessage},
        {u"requiredMsg"_s, Column::RequiredMessage},
        {u"calculate"_s, Column::Calculation},
        {u"read_only"_s, Column::ReadOnly},
        {u"body::appearance"_s, Column::Appearance},
        {u"instance::name"_s, Column::InstanceAttribute},
        {u"bind::odk:length"_s, Column::BindAttribute},
        {u"bind::type"_s, Column::BindAttribute},
        {u"body::accuracyThreshold"_s, Column::BodyAttribute},
        {u"control::jr:count"_s, Column::RepeatCount},
        {u"jr:count"_s, Column::RepeatCount},
        {u"count"_s, Column::RepeatCount},
        {u"repeat_count"_s, Column::RepeatCount},
        {u"bind:jr:constraintMsg"_s, Column::ConstraintMessage},
        {u"Big-Image"_s, Column::BigImage},
        {u"media::image"_s, Column::Image},
        {u"media::image::Urdu (ur)"_s, Column::Image},
        {u"media:audio:English"_s, Column::Audio},
        {u"choice filter"_s, Column::ChoiceFilter},
        {u"bind::entities:saveto"_s, Column::SaveTo},
        {u"warning_message::Urdu (ur)"_s, Column::WarningMessage},
        {u"relevant::English"_s, Column::Unknown},
        {u"clause"_s, Column::Unknown},
        {u"list_name"_s, Column::Unknown},
    }));
    CAPTURE(written);
    CHECK(parsedHeading(written, u"survey"_s).column == column);
}

TEST_CASE("A heading's language is the code in parentheses, else the name", "[form][columns]")
{
    const auto [written, base, language] = GENERATE(table<QString, QString, QString>({
        {u"label::English (en)"_s, u"label"_s, u"en"_s},
        {u"Label :: Urdu (UR)"_s, u"label"_s, u"ur"_s},
        {u"label::اردو (ur)"_s, u"label"_s, u"ur"_s},
        {u"label::English"_s, u"label"_s, u"en"_s},
        {u"label::Urdu"_s, u"label"_s, u"ur"_s},
        {u"label::Sindhi"_s, u"label"_s, u"sindhi"_s},
        {u"label:English"_s, u"label"_s, u"en"_s},
        {u"fix::Urdu (ur)"_s, u"fix"_s, u"ur"_s},
        {u"media::image::Urdu (ur)"_s, u"media::image"_s, u"ur"_s},
        {u"label::Brackets ()"_s, u"label"_s, u"brackets ()"_s},
    }));
    CAPTURE(written);
    const Heading heading = parsedHeading(written, u"survey"_s);
    CHECK(heading.base == base);
    CHECK(heading.language == language);
}

TEST_CASE("Headings without a language have none", "[form][columns]")
{
    const QString written
        = GENERATE(u"label"_s, u"media::image"_s, u"jr:count"_s, u"bind::odk:length"_s);
    CAPTURE(written);
    CHECK_FALSE(parsedHeading(written, u"survey"_s).language.has_value());
}

TEST_CASE("Plain texts belong to the default language unless it has its own column",
          "[form][columns]")
{
    Problems problems;
    const auto labelOf = [&problems](const QStringList &header) {
        Sheet sheet{u"survey"_s, header, {{u"A"_s, u"B"_s}}, {2}};
        return Columns(sheet, u"ur"_s, problems).text(0, Column::Label).byLanguage;
    };
    using Texts = std::map<QString, QString>;

    CHECK(labelOf({u"label"_s, u"label::English (en)"_s})
          == Texts{{u"ur"_s, u"A"_s}, {u"en"_s, u"B"_s}});
    CHECK(labelOf({u"label"_s, u"label::Urdu (ur)"_s})
          == Texts{{u""_s, u"A"_s}, {u"ur"_s, u"B"_s}});
    CHECK(described(problems) == QStringList{u"survey 1 label: LanguageMixed?(label)"_s});
}

TEST_CASE("Two columns for the same thing are refused, the first is read", "[form][columns]")
{
    Problems problems;
    const Sheet sheet{
        u"survey"_s,
        {u"label"_s, u"Caption"_s, u"clause"_s, u"Clause"_s, u"_x"_s, u"_x"_s, u""_s, u""_s},
        {{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s, u"G"_s, u"H"_s}},
        {2}};

    const Columns columns(sheet, {}, problems);

    CHECK(columns.cell(0, Column::Label) == u"A"_s);
    CHECK(columns.extra(0) == QHash<QString, QString>{{u"clause"_s, u"C"_s}});
    CHECK(described(problems)
          == QStringList{u"survey 1 Caption: DuplicateColumn(Caption)"_s,
                         u"survey 1 Clause: DuplicateColumn(Clause)"_s});
}

TEST_CASE("An attribute keeps the case of its name", "[form][columns]")
{
    Problems problems;
    const Sheet sheet{u"survey"_s,
                      {u"instance::Zone"_s, u"bind::odk:Length"_s, u"body::accuracyThreshold"_s,
                       u"noAppErrorString"_s, u"instance::zone"_s},
                      {{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s}},
                      {2}};
    const Columns columns(sheet, {}, problems);
    using Attributes = std::map<QString, QString>;

    CHECK(problems.empty());
    CHECK(columns.attributes(0, Column::InstanceAttribute)
          == Attributes{{u"Zone"_s, u"A"_s}, {u"zone"_s, u"E"_s}});
    CHECK(columns.attributes(0, Column::BindAttribute)
          == Attributes{{u"odk:Length"_s, u"B"_s}, {u"jr:noAppErrorString"_s, u"D"_s}});
    CHECK(columns.attributes(0, Column::BodyAttribute)
          == Attributes{{u"accuracyThreshold"_s, u"C"_s}});
    CHECK(columns.extra(0).isEmpty());
}

TEST_CASE("A heading that is nearly one of ours is told, others are not", "[form][columns]")
{
    const auto [written, sheet, meant] = GENERATE(table<QString, QString, QString>({
        {u"lable::Urdu (ur)"_s, u"survey"_s, u"label"_s},
        {u"contraint"_s, u"survey"_s, u"constraint"_s},
        {u"wieght"_s, u"survey"_s, u"weight"_s},
        {u"Choice Fliter"_s, u"survey"_s, u"choice_filter"_s},
        {u"scroe"_s, u"choices"_s, u"score"_s},
        {u"weight"_s, u"survey"_s, u""_s},
        {u"fix::Urdu (ur)"_s, u"survey"_s, u""_s},
        {u"relevant::English"_s, u"survey"_s, u""_s},
        {u"district"_s, u"choices"_s, u""_s},
        {u"lable"_s, u"references"_s, u""_s},
        {u"_lable"_s, u"survey"_s, u""_s},
    }));
    CAPTURE(written);
    CHECK(nearestHeading(parsedHeading(written, sheet), sheet) == meant);
}
