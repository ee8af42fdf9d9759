// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QJsonArray>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const SiteRow &row)
{
    QJsonObject facts;
    for (const auto &[key, value] : row.site.facts) {
        facts.insert(key, value);
    }
    return {{u"enterprise"_s, row.enterprise.id.toString()},
            {u"name"_s, row.enterprise.name},
            {u"name_ur"_s, row.enterprise.nameUrdu},
            {u"sector"_s, row.enterprise.sector},
            {u"site"_s, row.site.id.toString()},
            {u"site_name"_s, row.site.name},
            {u"city"_s, row.site.city},
            {u"province"_s, row.site.jurisdiction},
            {u"facts"_s, facts},
            {u"assessments"_s, row.assessments},
            {u"open_findings"_s, row.openFindings}};
}

/// "workers=120": facts are given one by one.
Result<std::map<QString, QString>> factsFrom(const QString &text)
{
    std::map<QString, QString> facts;
    for (const QString &pair : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1) {
            return fail(Error::Code::BadArgument, {u"facts"_s, pair, u"KEY=VALUE, separated by commas"_s});
        }
        facts[pair.left(equals).trimmed()] = pair.mid(equals + 1).trimmed();
    }
    return facts;
}

Exit add(Call &call)
{
    const Result<std::map<QString, QString>> facts = factsFrom(call.value(u"facts"_s));
    if (!facts) {
        return call.refuse(facts.error());
    }
    Enterprise enterprise;
    enterprise.id = EnterpriseId::create(call.clock());
    enterprise.name = call.value(u"name"_s);
    enterprise.nameUrdu = call.value(u"name-ur"_s);
    enterprise.sector = call.value(u"sector"_s);
    Site site;
    site.id = SiteId::create(call.clock());
    site.enterprise = enterprise.id;
    site.name = call.value(u"site"_s);
    site.city = call.value(u"city"_s);
    site.jurisdiction = call.value(u"province"_s);
    site.facts = *facts;
    // Both are judged before either is written.
    for (const Result<> &valid : {validated(enterprise), validated(site)}) {
        if (!valid) {
            return call.refuse(valid.error());
        }
    }
    Result<std::unique_ptr<Store>> store = call.open(true);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<Changes> first = (*store)->put(enterprise);
    const Result<Changes> second = first ? (*store)->put(site) : first;
    if (!second) {
        return call.refuse(second.error());
    }
    if (call.json()) {
        call.print(QJsonObject{{u"enterprise"_s, enterprise.id.toString()}, {u"site"_s, site.id.toString()}});
    } else {
        call.say(u"Added %1. Site: %2"_s.arg(enterprise.name, site.id.toString()));
    }
    return Exit::Done;
}

Exit list(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<std::vector<SiteRow>> rows = (*store)->sites();
    if (!rows) {
        return call.refuse(rows.error());
    }
    QJsonArray all;
    for (const SiteRow &row : *rows) {
        all.append(toJson(row));
        if (!call.json()) {
            call.say(u"%1  %2, %3 (%4)  %5 audits, %6 open findings"_s
                         .arg(row.site.id.toString(), row.enterprise.name, row.site.city, row.site.jurisdiction)
                         .arg(row.assessments)
                         .arg(row.openFindings));
        }
    }
    if (call.json()) {
        call.print(all);
    }
    return Exit::Done;
}

} // namespace

std::vector<Command> enterpriseCommands()
{
    return {{u"enterprise add"_s,
             {},
             u"adds a factory and its site"_s,
             {dbOption,
              {u"name"_s, u"NAME"_s, u"the firm's name"_s, true},
              {u"name-ur"_s, u"NAME"_s, u"its name in Urdu"_s},
              {u"sector"_s, u"CODE"_s, sectorCodes().join(u", "_s)},
              {u"site"_s, u"NAME"_s, u"name of the site, if there are several"_s},
              {u"city"_s, u"CITY"_s, u"where the site is"_s, true},
              {u"province"_s, u"CODE"_s, jurisdictionCodes().join(u", "_s) + u"; of another country its code: BR, BR-SP"_s, true},
              {u"facts"_s, u"KEY=VALUE,…"_s, u"the site's profile: workers=120,storeys=2,boiler=yes"_s},
              jsonOption},
             add},
            {u"enterprise list"_s, {}, u"the factories and their sites"_s, {dbOption, jsonOption}, list}};
}

} // namespace meyar::cli
