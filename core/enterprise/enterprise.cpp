// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enterprise/enterprise.h"

#include "core/base/jurisdiction.h"

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

Result<> requireFilled(const QString &what, const QString &value)
{
    return value.trimmed().isEmpty() ? fail(Error::Code::BadArgument, {what, value, {}})
                                     : Result<>();
}

Result<> requireOneOf(const QString &what, const QString &value, const QStringList &allowed)
{
    return allowed.contains(value)
        ? Result<>()
        : fail(Error::Code::BadArgument, {what, value, allowed.join(u", "_s)});
}

} // namespace

const QStringList &jurisdictionCodes()
{
    static const QStringList codes{u"PK-PB"_s, u"PK-SD"_s, u"PK-KP"_s, u"PK-BA"_s, u"PK-IS"_s};
    return codes;
}

const QStringList &sectorCodes()
{
    static const QStringList codes{u"spinning_weaving"_s, u"wet_processing"_s, u"garments"_s,
                                   u"tannery"_s,          u"leather_goods"_s,  u"handloom"_s,
                                   u"other"_s};
    return codes;
}

bool isFieldFact(const QString &key)
{
    return key == u"jurisdiction" || key == u"city" || key == u"visit_date";
}

Result<> validated(const Enterprise &enterprise)
{
    if (const Result<> named = requireFilled(u"name"_s, enterprise.name); !named) {
        return named;
    }
    return enterprise.sector.isEmpty()
        ? Result<>()
        : requireOneOf(u"sector"_s, enterprise.sector, sectorCodes());
}

Result<> validated(const Site &site)
{
    if (const Result<> placed = requireFilled(u"city"_s, site.city); !placed) {
        return placed;
    }
    return isPlace(site.jurisdiction) ? Result<>()
                                      : fail(Error::Code::BadArgument, {u"jurisdiction"_s, site.jurisdiction, jurisdictionCodes().join(u", "_s)});
}

} // namespace meyar
