// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/xformtypes.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

struct Known
{
    QStringView type;
    QStringView what;
    QStringView params;
};

constexpr Known preloads[] = {
    {u"start", u"timestamp", u"start"},
    {u"end", u"timestamp", u"end"},
    {u"today", u"date", u"today"},
    {u"deviceid", u"property", u"deviceid"},
    {u"username", u"property", u"username"},
    {u"email", u"property", u"email"},
    {u"phonenumber", u"property", u"phonenumber"},
    {u"subscriberid", u"property", u"subscriberid"},
    {u"simserial", u"property", u"simserial"},
    {u"imei", u"property", u"deviceid"},
    {u"uri:deviceid", u"property", u"uri:deviceid"},
    {u"uri:username", u"property", u"uri:username"},
    {u"uri:email", u"property", u"uri:email"},
    {u"uri:phonenumber", u"property", u"uri:phonenumber"},
    {u"uri:subscriberid", u"property", u"uri:subscriberid"},
    {u"uri:simserial", u"property", u"uri:simserial"},
};

QString metadataBindType(const QString &typeText)
{
    if (typeText == "start"_L1 || typeText == "end"_L1) {
        return u"dateTime"_s;
    }
    if (typeText == "today"_L1) {
        return u"date"_s;
    }
    if (typeText.endsWith("-geopoint"_L1)) {
        return u"geopoint"_s;
    }
    return typeText == "audit"_L1 || typeText == "background-audio"_L1 ? u"binary"_s : u"string"_s;
}

/// A range is of whole numbers unless one of its parameters is not.
QString rangeBindType(const Node &node)
{
    for (const QString &key : {u"start"_s, u"end"_s, u"step"_s}) {
        const auto found = node.parameters.find(key);
        bool isInteger = true;
        if (found != node.parameters.end()) {
            static_cast<void>(found->second.toLongLong(&isInteger));
        }
        if (!isInteger) {
            return u"decimal"_s;
        }
    }
    return u"int"_s;
}

} // namespace

Preload preloadOf(const QString &typeText)
{
    const auto *const found
        = std::find_if(std::begin(preloads), std::end(preloads),
                       [&](const Known &known) { return known.type == typeText; });
    return found == std::end(preloads) ? Preload()
                                       : Preload{found->what.toString(), found->params.toString()};
}

QString metadataType(const Preload &preload)
{
    const auto *const found
        = std::find_if(std::begin(preloads), std::end(preloads), [&](const Known &known) {
              return known.what == preload.what && known.params == preload.params;
          });
    return found == std::end(preloads) ? QString() : found->type.toString();
}

bool isDataOnly(const Node &node)
{
    return node.type == NodeType::Other
        && (node.typeText.startsWith("csv-external"_L1, Qt::CaseInsensitive)
            || node.typeText.startsWith("xml-external"_L1, Qt::CaseInsensitive));
}

QString bindType(const Node &node)
{
    switch (node.type) {
    case NodeType::Group:
    case NodeType::Repeat:
        return {};
    case NodeType::Integer:
        return u"int"_s;
    case NodeType::Decimal:
        return u"decimal"_s;
    case NodeType::Range:
        return rangeBindType(node);
    case NodeType::Rank:
        return u"odk:rank"_s;
    case NodeType::Barcode:
        return u"barcode"_s;
    case NodeType::Date:
        return u"date"_s;
    case NodeType::Time:
        return u"time"_s;
    case NodeType::DateTime:
        return u"dateTime"_s;
    case NodeType::Geopoint:
        return u"geopoint"_s;
    case NodeType::Geotrace:
        return u"geotrace"_s;
    case NodeType::Geoshape:
        return u"geoshape"_s;
    case NodeType::Image:
    case NodeType::Audio:
    case NodeType::Video:
    case NodeType::File:
        return u"binary"_s;
    case NodeType::Metadata:
        return metadataBindType(node.typeText);
    case NodeType::Other:
        return node.typeText.startsWith("osm"_L1) ? u"binary"_s : u"string"_s;
    case NodeType::Acknowledge:
        return node.typeText == "trigger"_L1 ? QString() : u"string"_s;
    case NodeType::SelectOne:
    case NodeType::SelectMultiple:
    case NodeType::Text:
    case NodeType::Note:
    case NodeType::Calculate:
    case NodeType::Hidden:
        break;
    }
    return u"string"_s;
}

QString mediaType(const Node &node)
{
    switch (node.type) {
    case NodeType::Image:
        return u"image/*"_s;
    case NodeType::Audio:
        return u"audio/*"_s;
    case NodeType::Video:
        return u"video/*"_s;
    case NodeType::File:
        return u"application/*"_s;
    case NodeType::Other:
        return node.typeText.startsWith("osm"_L1) ? u"osm/*"_s : QString();
    default:
        return {};
    }
}

const std::vector<ParameterAttribute> &bindParameters()
{
    static const std::vector<ParameterAttribute> all = {
        {u"max-pixels", u"orx:max-pixels", NodeType::Image},
        {u"quality", u"odk:quality", NodeType::Audio},
        {u"allow-mock-accuracy", u"odk:allow-mock-accuracy", NodeType::Geopoint},
        {u"allow-mock-accuracy", u"odk:allow-mock-accuracy", NodeType::Geotrace},
        {u"allow-mock-accuracy", u"odk:allow-mock-accuracy", NodeType::Geoshape},
    };
    return all;
}

const std::vector<ParameterAttribute> &controlParameters()
{
    static const std::vector<ParameterAttribute> all = {
        {u"app", u"intent", NodeType::Image},
        {u"capture-accuracy", u"accuracyThreshold", NodeType::Geopoint},
        {u"warning-accuracy", u"unacceptableAccuracyThreshold", NodeType::Geopoint},
        {u"incremental", u"incremental", NodeType::Geotrace},
        {u"incremental", u"incremental", NodeType::Geoshape},
        {u"start", u"start", NodeType::Range, u"1"},
        {u"end", u"end", NodeType::Range, u"10"},
        {u"step", u"step", NodeType::Range, u"1"},
        {u"tick_interval", u"odk:tick-interval", NodeType::Range},
        {u"placeholder", u"odk:placeholder", NodeType::Range},
    };
    return all;
}

QString auditAttribute(const QString &parameter)
{
    return u"odk:"_s + parameter;
}

} // namespace meyar::form
