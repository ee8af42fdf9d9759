// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/heading.h"

#include "core/form/nearest.h"

#include <algorithm>
#include <iterator>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

struct Alias
{
    QStringView name; ///< lower case, '_' for spaces; the one to write comes first
    Column column = Column::Unknown;
};

constexpr Alias surveyAliases[] = {
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

constexpr Alias choicesAliases[] = {
    {u"list_name", Column::ListName}, {u"listname", Column::ListName},
    {u"name", Column::Name},          {u"value", Column::Name},
    {u"label", Column::Label},        {u"caption", Column::Label},
    {u"image", Column::Image},        {u"big-image", Column::BigImage},
    {u"audio", Column::Audio},        {u"video", Column::Video},
};

/// What may follow bind:: or body:: and has a column of its own; the rest are attributes.
constexpr Alias placed[] = {
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

struct AttributeAlias
{
    QLatin1StringView name;
    Column column = Column::Unknown;
    QLatin1StringView attribute;
};

constexpr AttributeAlias attributeAliases[] = {
    {"noapperrorstring"_L1, Column::BindAttribute, "jr:noAppErrorString"_L1},
    {"no_app_error_string"_L1, Column::BindAttribute, "jr:noAppErrorString"_L1},
    {"intent"_L1, Column::BodyAttribute, "intent"_L1},
    {"compact_tag"_L1, Column::InstanceAttribute, "odk:tag"_L1},
};

template<typename Aliases>
Column found(const Aliases &aliases, QStringView key)
{
    const auto at = std::find_if(std::begin(aliases), std::end(aliases),
                                 [key](const Alias &alias) { return alias.name == key; });
    return at == std::end(aliases) ? Column::Unknown : at->column;
}

bool hasChoices(const QString &sheet)
{
    return sheet == "choices"_L1 || sheet == "external_choices"_L1;
}

QString keyOf(const QString &base)
{
    return base.simplified().toLower().replace(u' ', u'_');
}

Column columnOf(const QString &base, const QString &sheet)
{
    if (sheet == "survey"_L1) {
        return found(surveyAliases, keyOf(base));
    }
    return hasChoices(sheet) ? found(choicesAliases, keyOf(base)) : Column::Unknown;
}

/// Whether the first part of a heading says where the rest goes in the XForm, not what it is.
bool isPlace(const QString &part, const QString &sheet)
{
    static const QStringList ofSurvey
        = {u"bind"_s, u"body"_s, u"control"_s, u"instance"_s, u"media"_s};
    return (sheet == "survey"_L1 && ofSurvey.contains(part))
        || (hasChoices(sheet) && part == "media"_L1);
}

/// The parts around `::`. An old `label:English`, `bind:relevant` or `media:image:English` counts
/// too, but the colon of `jr:count` does not separate.
QStringList partsOf(const QString &written, const QString &sheet)
{
    QStringList parts = written.split(u"::"_s);
    if (parts.size() == 1 && written.contains(u':')) {
        QStringList old = written.split(u':');
        const QString first = old.first().trimmed().toLower();
        if (isTranslatable(columnOf(first, sheet)) || isPlace(first, sheet)) {
            if (const qsizetype jr = old.indexOf(u"jr"_s); jr > 0 && jr + 1 < old.size()) {
                old[jr] += u':' + old.takeAt(jr + 1);
            }
            parts = old;
        }
    }
    for (QString &part : parts) {
        part = part.trimmed();
    }
    return parts;
}

void readPlaced(Heading &heading, const QString &attribute)
{
    const QString place = heading.base == "control"_L1 ? u"body"_s : heading.base;
    heading.base = place + u"::"_s + attribute.toLower();
    heading.column = found(placed, heading.base);
    if (heading.column != Column::Unknown || place == "media"_L1) {
        return;
    }
    heading.attribute = attribute;
    heading.column = place == "bind"_L1 ? Column::BindAttribute
        : place == "body"_L1            ? Column::BodyAttribute
                                        : Column::InstanceAttribute;
}

void readPlain(Heading &heading, const QString &sheet)
{
    heading.column = columnOf(heading.base, sheet);
    if (heading.column != Column::Unknown || sheet != "survey"_L1) {
        return;
    }
    for (const AttributeAlias &alias : attributeAliases) {
        if (alias.name == keyOf(heading.base)) {
            heading.column = alias.column;
            heading.attribute = alias.attribute;
        }
    }
}

/// Headings that mean nothing to form, but something to the rest of the program, to other tools or
/// to people: no near misses.
const QStringList &knownToOthers(const QString &sheet)
{
    static const QStringList survey
        = {u"bank"_s,         u"clause"_s,        u"weight"_s,      u"severity"_s,
           u"caps_grade"_s,   u"evidence"_s,      u"confidential"_s, u"limit"_s,
           u"fact"_s,         u"evidence_note"_s, u"fix"_s,         u"code"_s,
           u"list_name"_s,    u"sms_field"_s,     u"sms_option"_s,  u"note"_s,
           u"notes"_s,        u"comment"_s,       u"comments"_s,    u"remark"_s,
           u"remarks"_s,      u"id"_s,            u"section"_s,     u"query"_s};
    static const QStringList choices
        = {u"score"_s, u"result"_s, u"geometry"_s, u"code"_s, u"order"_s, u"filter"_s};
    static const QStringList none;
    return sheet == "survey"_L1 ? survey : hasChoices(sheet) ? choices : none;
}

template<typename Aliases>
void appendNames(QStringList &names, const Aliases &aliases)
{
    for (const Alias &alias : aliases) {
        names.append(alias.name.toString());
    }
}

} // namespace

bool isTranslatable(Column column)
{
    switch (column) {
    case Column::Label:
    case Column::Hint:
    case Column::Guidance:
    case Column::ConstraintMessage:
    case Column::RequiredMessage:
    case Column::WarningMessage:
    case Column::Image:
    case Column::BigImage:
    case Column::Audio:
    case Column::Video:
        return true;
    default:
        return false;
    }
}

QString languageOf(const QString &written)
{
    const qsizetype open = written.lastIndexOf(u'(');
    const qsizetype close = written.lastIndexOf(u')');
    if (open >= 0 && close > open + 1) {
        return written.mid(open + 1, close - open - 1).trimmed().toLower();
    }
    const QString name = written.trimmed().toLower();
    if (name == "english"_L1) {
        return u"en"_s;
    }
    return name == "urdu"_L1 || name == u"اردو"_s ? u"ur"_s : name;
}

Heading parsedHeading(const QString &written, const QString &sheet)
{
    Heading heading;
    heading.written = written;
    heading.ignored = written.trimmed().isEmpty() || written.trimmed().startsWith(u'_');
    QStringList parts = partsOf(written, sheet);
    heading.base = parts.takeFirst().toLower();
    if (isPlace(heading.base, sheet) && !parts.isEmpty()) {
        readPlaced(heading, parts.takeFirst());
    } else {
        readPlain(heading, sheet);
    }
    if (!parts.isEmpty()) {
        heading.languageWritten = parts.join(u"::"_s);
        heading.language = languageOf(heading.languageWritten);
        if (!isTranslatable(heading.column)) {
            heading.column = Column::Unknown;
        }
    }
    return heading;
}

QString headingOf(Column column)
{
    if (column == Column::ListName) {
        return u"list_name"_s;
    }
    for (const Alias &alias : surveyAliases) {
        if (alias.column == column) {
            return isTranslatable(column) && column >= Column::Image && column <= Column::Video
                ? QString(u"media::"_s + alias.name.toString())
                : alias.name.toString();
        }
    }
    return {};
}

QString nearestHeading(const Heading &heading, const QString &sheet)
{
    const QStringList &others = knownToOthers(sheet);
    const QString key = keyOf(heading.base);
    const bool isKnown = heading.ignored || heading.column != Column::Unknown
        || columnOf(key, sheet) != Column::Unknown || others.contains(key) || key.contains(u':');
    if (isKnown || others.isEmpty()) {
        return {};
    }
    QStringList names = others;
    if (sheet == "survey"_L1) {
        appendNames(names, surveyAliases);
    } else {
        appendNames(names, choicesAliases);
    }
    return nearest(key, names);
}

} // namespace meyar::form
