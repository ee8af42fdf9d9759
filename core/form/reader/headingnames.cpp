// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/headingnames.h"

#include "core/form/nearest.h"

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

constexpr HeadingName ofSurvey[] = {
    {u"type", Column::Type},
    {u"command", Column::Type},
    {u"name", Column::Name},
    {u"tag", Column::Name},
    {u"value", Column::Name},
    {u"label", Column::Label},
    {u"caption", Column::Label},
    {u"hint", Column::Hint},
    {u"guidance_hint", Column::Guidance},
    {u"image", Column::Image},
    {u"big-image", Column::BigImage},
    {u"audio", Column::Audio},
    {u"video", Column::Video},
    {u"relevant", Column::Relevant},
    {u"relevance", Column::Relevant},
    {u"required", Column::Required},
    {u"required_message", Column::RequiredMessage},
    {u"requiredmsg", Column::RequiredMessage},
    {u"jr:requiredmsg", Column::RequiredMessage},
    {u"constraint", Column::Constraint},
    {u"constraint_message", Column::ConstraintMessage},
    {u"constraining_message", Column::ConstraintMessage},
    {u"jr:constraintmsg", Column::ConstraintMessage},
    {u"warning", Column::Warning},
    {u"warning_message", Column::WarningMessage},
    {u"calculation", Column::Calculation},
    {u"calculate", Column::Calculation},
    {u"default", Column::Default},
    {u"readonly", Column::ReadOnly},
    {u"read_only", Column::ReadOnly},
    {u"appearance", Column::Appearance},
    {u"parameters", Column::Parameters},
    {u"choice_filter", Column::ChoiceFilter},
    {u"repeat_count", Column::RepeatCount},
    {u"count", Column::RepeatCount},
    {u"jr:count", Column::RepeatCount},
    {u"trigger", Column::Trigger},
    {u"autoplay", Column::Autoplay},
    {u"rows", Column::Rows},
    {u"save_to", Column::SaveTo},
    {u"disabled", Column::Disabled},
};

constexpr HeadingName ofChoices[] = {
    {u"list_name", Column::ListName}, {u"listname", Column::ListName},
    {u"name", Column::Name},          {u"value", Column::Name},
    {u"label", Column::Label},        {u"caption", Column::Label},
    {u"image", Column::Image},        {u"big-image", Column::BigImage},
    {u"audio", Column::Audio},        {u"video", Column::Video},
};

/// What may follow bind:: or body:: and has a column of its own; the rest are attributes.
constexpr HeadingName placed[] = {
    {u"bind::relevant", Column::Relevant},
    {u"bind::required", Column::Required},
    {u"bind::jr:requiredmsg", Column::RequiredMessage},
    {u"bind::requiredmsg", Column::RequiredMessage},
    {u"bind::constraint", Column::Constraint},
    {u"bind::jr:constraintmsg", Column::ConstraintMessage},
    {u"bind::constraint_message", Column::ConstraintMessage},
    {u"bind::calculate", Column::Calculation},
    {u"bind::calculation", Column::Calculation},
    {u"bind::readonly", Column::ReadOnly},
    {u"bind::entities:saveto", Column::SaveTo},
    {u"body::appearance", Column::Appearance},
    {u"body::jr:count", Column::RepeatCount},
    {u"body::autoplay", Column::Autoplay},
    {u"body::rows", Column::Rows},
    {u"media::image", Column::Image},
    {u"media::big-image", Column::BigImage},
    {u"media::audio", Column::Audio},
    {u"media::video", Column::Video},
};

bool isChoices(const QString &sheet)
{
    return sheet == "choices"_L1 || sheet == "external_choices"_L1;
}

/// Headings that mean nothing to form, but something to the rest of the program, to other tools or
/// to people: no near misses.
const QStringList &knownToOthers(const QString &sheet)
{
    static const QStringList survey
        = {u"bank"_s,         u"clause"_s,        u"weight"_s,      u"severity"_s,
           u"caps_grade"_s,   u"evidence"_s,      u"confidential"_s, u"limit"_s,
           u"subtract"_s,     u"reference"_s,     u"level"_s,        u"kpi"_s,
           u"fact"_s,         u"evidence_note"_s, u"fix"_s,         u"code"_s,
           u"list_name"_s,    u"sms_field"_s,     u"sms_option"_s,  u"note"_s,
           u"notes"_s,        u"comment"_s,       u"comments"_s,    u"remark"_s,
           u"remarks"_s,      u"id"_s,            u"section"_s,     u"query"_s};
    static const QStringList choices
        = {u"score"_s, u"result"_s, u"geometry"_s, u"code"_s, u"order"_s, u"filter"_s};
    static const QStringList none;
    return sheet == "survey"_L1 ? survey : isChoices(sheet) ? choices : none;
}

} // namespace

std::span<const HeadingName> headingNames(const QString &sheet)
{
    if (sheet == "survey"_L1) {
        return ofSurvey;
    }
    return isChoices(sheet) ? std::span<const HeadingName>(ofChoices)
                            : std::span<const HeadingName>();
}

std::span<const HeadingName> placedNames()
{
    return placed;
}

QString headingKey(const QString &base)
{
    return base.simplified().toLower().replace(u' ', u'_');
}

QString nearestHeading(const Heading &heading, const QString &sheet)
{
    const QStringList &others = knownToOthers(sheet);
    const QString key = headingKey(heading.base);
    QStringList names = others;
    for (const HeadingName &name : headingNames(sheet)) {
        names.append(name.name.toString());
    }
    const bool isMeant = heading.ignored || heading.column != Column::Unknown
        || names.contains(key) || key.contains(u':');
    return isMeant ? QString() : nearest(key, names);
}

} // namespace meyar::form
