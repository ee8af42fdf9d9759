// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/parts.h"

namespace meyar {

using namespace Qt::StringLiterals;
using store::dateOf;
using store::textOf;
using store::textOrNull;

namespace {

Enterprise enterpriseFrom(SQLite::Statement &row, int first)
{
    Enterprise enterprise;
    enterprise.id = EnterpriseId::fromBytes(store::bytesOf(row.getColumn(first))).value_or(EnterpriseId());
    enterprise.name = textOf(row.getColumn(first + 1));
    enterprise.nameUrdu = textOf(row.getColumn(first + 2));
    enterprise.sector = textOf(row.getColumn(first + 3));
    enterprise.contact = textOf(row.getColumn(first + 4));
    enterprise.phone = textOf(row.getColumn(first + 5));
    enterprise.notes = textOf(row.getColumn(first + 6));
    return enterprise;
}

Site siteFrom(SQLite::Statement &row, int first)
{
    Site site;
    site.id = SiteId::fromBytes(store::bytesOf(row.getColumn(first))).value_or(SiteId());
    site.enterprise = EnterpriseId::fromBytes(store::bytesOf(row.getColumn(first + 1))).value_or(EnterpriseId());
    site.name = textOf(row.getColumn(first + 2));
    site.address = textOf(row.getColumn(first + 3));
    site.city = textOf(row.getColumn(first + 4));
    site.jurisdiction = textOf(row.getColumn(first + 5));
    return site;
}

/// Facts of every site: key is "<site uuid>/<fact>".
std::map<QString, std::map<QString, QString>> allFacts(store::Sql &sql)
{
    std::map<QString, std::map<QString, QString>> facts;
    sql.requireSound("site_fact");
    SQLite::Statement &rows = sql.prepare("SELECT key, value FROM site_fact WHERE value IS NOT NULL");
    while (rows.executeStep()) {
        const QString key = QString::fromUtf8(store::bytesOf(rows.getColumn(0)));
        const qsizetype slash = key.indexOf(u'/');
        facts[key.left(slash)][key.mid(slash + 1)] = textOf(rows.getColumn(1));
    }
    rows.reset();
    return facts;
}

} // namespace

Result<Changes> Store::put(const Enterprise &enterprise)
{
    if (const Result<> valid = validated(enterprise); !valid) {
        return failAs(valid);
    }
    return m_parts->writing([&] {
        m_parts->setAll(m_parts->registry(), EntityType::Enterprise, enterprise.id.bytes(), false,
                        {{u"name"_s, textOrNull(enterprise.name)},
                         {u"name_ur"_s, textOrNull(enterprise.nameUrdu)},
                         {u"sector"_s, textOrNull(enterprise.sector)},
                         {u"contact"_s, textOrNull(enterprise.contact)},
                         {u"phone"_s, textOrNull(enterprise.phone)},
                         {u"notes"_s, textOrNull(enterprise.notes)}});
        m_parts->revive(m_parts->registry(), EntityType::Enterprise, enterprise.id.bytes());
        return Changes{true, {}};
    });
}

Result<Changes> Store::put(const Site &site)
{
    if (const Result<> valid = validated(site); !valid) {
        return failAs(valid);
    }
    return m_parts->writing([&] {
        const qint64 registry = m_parts->registry();
        m_parts->setAll(registry, EntityType::Site, site.id.bytes(), false,
                        {{u"enterprise"_s, Value(site.enterprise.bytes())},
                         {u"name"_s, textOrNull(site.name)},
                         {u"address"_s, textOrNull(site.address)},
                         {u"city"_s, textOrNull(site.city)},
                         {u"jurisdiction"_s, textOrNull(site.jurisdiction)}});
        m_parts->revive(registry, EntityType::Site, site.id.bytes());
        for (const auto &[key, value] : site.facts) {
            m_parts->log.set(registry, EntityType::SiteFact, store::nameKey(site.id.toString() + u'/' + key), true,
                             u"value"_s, textOrNull(value));
        }
        return Changes{true, {}};
    });
}

Result<Changes> Store::remove(EnterpriseId id)
{
    return m_parts->writing([&] {
        m_parts->remove(m_parts->registry(), EntityType::Enterprise, id.bytes(), u"enterprise"_s);
        return Changes{true, {}};
    });
}

Result<Changes> Store::remove(SiteId id)
{
    return m_parts->writing([&] {
        m_parts->remove(m_parts->registry(), EntityType::Site, id.bytes(), u"site"_s);
        return Changes{true, {}};
    });
}

Result<std::vector<Enterprise>> Store::enterprises()
{
    return m_parts->reading([this] {
        std::vector<Enterprise> found;
        m_parts->sql.requireSound("enterprise");
        SQLite::Statement &rows = m_parts->sql.prepare(
            "SELECT key, name, name_ur, sector, contact, phone, notes FROM enterprise WHERE deleted IS NULL "
            "ORDER BY name COLLATE NOCASE, key");
        while (rows.executeStep()) {
            found.push_back(enterpriseFrom(rows, 0));
        }
        rows.reset();
        return found;
    });
}

Result<std::vector<SiteRow>> Store::sites()
{
    return m_parts->reading([this] {
        const auto facts = allFacts(m_parts->sql);
        std::vector<SiteRow> found;
        for (const char *table : {"enterprise", "site", "assessment", "tally"}) {
            m_parts->sql.requireSound(table);
        }
        SQLite::Statement &rows = m_parts->sql.prepare(
            "SELECT e.key, e.name, e.name_ur, e.sector, e.contact, e.phone, e.notes, "
            "s.key, s.enterprise, s.name, s.address, s.city, s.jurisdiction, "
            "count(a.doc), max(a.started_on), coalesce(sum(t.open_findings), 0), s.edited_deleted, e.edited_deleted "
            "FROM site s LEFT JOIN enterprise e ON e.doc=s.doc AND e.key=s.enterprise "
            "LEFT JOIN assessment a ON a.site=s.key AND a.deleted IS NULL LEFT JOIN tally t ON t.doc=a.doc "
            "WHERE s.deleted IS NULL GROUP BY s.doc, s.key "
            "ORDER BY e.name COLLATE NOCASE, s.name COLLATE NOCASE, s.key");
        while (rows.executeStep()) {
            SiteRow row{enterpriseFrom(rows, 0),      siteFrom(rows, 7),
                        rows.getColumn(13).getInt(),  rows.getColumn(15).getInt(),
                        dateOf(rows.getColumn(14)),   rows.getColumn(16).getInt() != 0,
                        rows.getColumn(17).getInt() != 0};
            if (const auto known = facts.find(row.site.id.toString()); known != facts.end()) {
                row.site.facts = known->second;
            }
            found.push_back(std::move(row));
        }
        rows.reset();
        return found;
    });
}

Result<int> Store::siteCount()
{
    return m_parts->reading([this] {
        m_parts->sql.requireSound("site");
        return static_cast<int>(m_parts->sql.number("SELECT count(*) FROM site WHERE deleted IS NULL"));
    });
}

Result<Enterprise> Store::enterprise(EnterpriseId id)
{
    return m_parts->reading([&] {
        m_parts->sql.requireSound("enterprise");
        SQLite::Statement &row = m_parts->sql.prepare(
            "SELECT key, name, name_ur, sector, contact, phone, notes FROM enterprise WHERE key=?", id.bytes());
        if (!row.executeStep()) {
            throw store::Failure{{Error::Code::NotFound, {u"enterprise"_s, id.toString()}}};
        }
        Enterprise found = enterpriseFrom(row, 0);
        row.reset();
        return found;
    });
}

Result<Site> Store::site(SiteId id)
{
    return m_parts->reading([&] {
        m_parts->sql.requireSound("site");
        SQLite::Statement &row = m_parts->sql.prepare(
            "SELECT key, enterprise, name, address, city, jurisdiction FROM site WHERE key=?", id.bytes());
        if (!row.executeStep()) {
            throw store::Failure{{Error::Code::NotFound, {u"site"_s, id.toString()}}};
        }
        Site found = siteFrom(row, 0);
        row.reset();
        const auto facts = allFacts(m_parts->sql);
        if (const auto known = facts.find(id.toString()); known != facts.end()) {
            found.facts = known->second;
        }
        return found;
    });
}

} // namespace meyar
