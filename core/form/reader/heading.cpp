// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/heading.h"

#include "core/form/reader/headingnames.h"

#include <algorithm>
#include <iterator>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

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

Column found(std::span<const HeadingName> names, QStringView key)
{
    const auto at = std::find_if(names.begin(), names.end(),
                                 [key](const HeadingName &one) { return one.name == key; });
    return at == names.end() ? Column::Unknown : at->column;
}

Column columnOf(const QString &base, const QString &sheet)
{
    return found(headingNames(sheet), headingKey(base));
}

/// Whether the first part of a heading says where the rest goes in the XForm, not what it is.
bool isPlace(const QString &part, const QString &sheet)
{
    static const QStringList ofSurvey
        = {u"bind"_s, u"body"_s, u"control"_s, u"instance"_s, u"media"_s};
    return (sheet == "survey"_L1 && ofSurvey.contains(part))
        || (sheet != "survey"_L1 && !headingNames(sheet).empty() && part == "media"_L1);
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
    heading.column = found(placedNames(), heading.base);
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
        if (alias.name == headingKey(heading.base)) {
            heading.column = alias.column;
            heading.attribute = alias.attribute;
        }
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
    for (const HeadingName &alias : headingNames(u"survey"_s)) {
        if (alias.column == column) {
            return isTranslatable(column) && column >= Column::Image && column <= Column::Video
                ? QString(u"media::"_s + alias.name.toString())
                : alias.name.toString();
        }
    }
    return {};
}

} // namespace meyar::form
