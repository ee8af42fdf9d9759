// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/officeschema.h"

#include "core/publish/officetables.h"

namespace meyar::office {

namespace {

std::string createTable(const OfficeTable &table)
{
    std::string columns;
    std::string key;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const OfficeColumn &column = table.columns[i];
        columns += '"' + column.name + "\" " + column.type + ", ";
        if (i < table.keyColumns) {
            key += (i > 0 ? ", \"" : "\"") + column.name + '"';
        }
    }
    return "CREATE TABLE meyar.\"" + table.name + "\"(" + columns + "PRIMARY KEY(" + key + "));\n";
}

constexpr const char *ownTables = R"sql(
CREATE TABLE meyar.version(version integer PRIMARY KEY, programme uuid NOT NULL, programme_name text,
  published_at timestamptz);
CREATE TABLE meyar.document(document uuid PRIMARY KEY, kind text NOT NULL, mark text NOT NULL,
  published_at timestamptz NOT NULL);
)sql";

// How a checkpoint counts is the same as on the dashboard (core/portfolio/shares.h): met of met, partly and failed; a
// clause counts where it binds the site and is in force on the day of the visit.
constexpr const char *views = R"sql(
CREATE INDEX finding_question ON meyar.finding(question);
CREATE INDEX assessment_site ON meyar.assessment(site);

CREATE VIEW meyar.checkpoint AS
  SELECT s.assessment, s.place, s.question, s.standing, q.pack, q.code, q.section, q.section_en, q.section_ur, q.label_en,
    q.label_ur, q.severity, q.weight, a.pack_id, a.kind, a.state, a.started_on, a.jurisdiction, a.enterprise, e.name AS factory,
    e.sector, a.site, t.name AS site_name, t.city
  FROM meyar.standing s
  JOIN meyar.assessment a ON a.assessment=s.assessment
  JOIN meyar.question q ON q.pack=a.pack AND q.question=s.question AND q.weight>0
  LEFT JOIN meyar.site t ON t.site=a.site
  LEFT JOIN meyar.enterprise e ON e.enterprise=a.enterprise;

CREATE VIEW meyar.checkpoint_clause AS
  SELECT c.*, l.clause, l.convention, l.citation_en, l.citation_ur,
    (coalesce(l.jurisdiction,'') IN ('','INT') OR l.jurisdiction=c.jurisdiction OR (l.jurisdiction NOT LIKE '%-%'
      AND (coalesce(c.jurisdiction,'')='' OR c.jurisdiction LIKE l.jurisdiction||'-%')))
    AND (l.valid_from IS NULL OR c.started_on IS NULL OR l.valid_from<=c.started_on)
    AND (l.valid_to IS NULL OR c.started_on IS NULL OR c.started_on<=l.valid_to) AS applies
  FROM meyar.checkpoint c
  JOIN meyar.question_clause k ON k.pack=c.pack AND k.question=c.question
  JOIN meyar.clause l ON l.pack=c.pack AND l.clause=k.clause AND NOT l.is_area;
)sql";

/// A view of how the checkpoints under each value of some columns stand.
std::string compliance(const char *name, const char *columns, const char *groupedBy, const char *from, const char *where)
{
    return std::string("CREATE VIEW meyar.compliance_by_") + name + " AS SELECT " + columns
        + ", count(*) FILTER (WHERE standing='met') AS met, count(*) FILTER (WHERE standing='partly') AS partly, "
          "count(*) FILTER (WHERE standing='failed') AS failed, "
          "count(*) FILTER (WHERE standing='not_applicable') AS not_applicable, "
          "count(*) FILTER (WHERE standing='unanswered') AS unanswered, "
          "count(DISTINCT assessment) FILTER (WHERE standing IN ('met','partly','failed')) AS visits, "
          "100.0*count(*) FILTER (WHERE standing='met')"
          "/nullif(count(*) FILTER (WHERE standing IN ('met','partly','failed')),0) AS met_percent FROM "
        + from + " WHERE " + where + " GROUP BY " + groupedBy + ";\n";
}

std::string complianceViews()
{
    constexpr const char *checkpoints = "meyar.checkpoint";
    return compliance("factory", "enterprise, factory, city", "enterprise, factory, city", checkpoints, "true")
        + compliance("section", "pack_id, section, max(section_en) AS section_en, max(section_ur) AS section_ur",
                     "pack_id, section", checkpoints, "section IS NOT NULL")
        + compliance("clause", "clause, max(citation_en) AS citation_en, max(citation_ur) AS citation_ur", "clause",
                     "meyar.checkpoint_clause", "applies")
        + compliance("convention", "convention", "convention",
                     "(SELECT DISTINCT assessment, place, standing, convention FROM meyar.checkpoint_clause "
                     "WHERE convention IS NOT NULL) AS cited",
                     "true")
        + compliance("city", "city", "city", checkpoints, "true")
        + compliance("sector", "sector", "sector", checkpoints, "true")
        + compliance("month", "date_trunc('month', started_on)::date AS month", "1", checkpoints, "true");
}

constexpr const char *moreViews = R"sql(
CREATE VIEW meyar.open_action AS
  SELECT c.assessment, c.action, c.finding, f.question, f.code, f.severity, c.kind, c.state, c.due_on,
    c.due_on<current_date AS is_overdue, c.cost_pkr, c.saving_pkr_per_year, a.enterprise, e.name AS factory, t.city
  FROM meyar.action c
  JOIN meyar.finding f ON f.assessment=c.assessment AND f.finding=c.finding
  JOIN meyar.assessment a ON a.assessment=c.assessment
  LEFT JOIN meyar.enterprise e ON e.enterprise=a.enterprise
  LEFT JOIN meyar.site t ON t.site=a.site
  WHERE c.state IN ('planned','in-progress');

CREATE VIEW meyar.findings_by_month AS
  SELECT date_trunc('month', f.raised_on)::date AS month, f.severity, count(*) AS findings,
    count(*) FILTER (WHERE f.state<>'closed') AS open
  FROM meyar.finding f JOIN meyar.assessment a ON a.assessment=f.assessment GROUP BY 1, 2;

CREATE VIEW meyar.accidents_by_month AS
  SELECT date_trunc('month', i.day)::date AS month, t.city, count(*) AS cases, count(i.death) AS deaths,
    sum(i.days_lost) AS days_lost
  FROM meyar.incident i LEFT JOIN meyar.site t ON t.site=i.site GROUP BY 1, 2;
)sql";

constexpr const char *viewNames[] = {
    "accidents_by_month", "findings_by_month", "open_action", "compliance_by_month", "compliance_by_sector",
    "compliance_by_city", "compliance_by_convention", "compliance_by_clause", "compliance_by_section",
    "compliance_by_factory", "checkpoint_clause", "checkpoint",
};

} // namespace

std::string createScript()
{
    std::string script = "CREATE SCHEMA IF NOT EXISTS meyar;\n";
    script += ownTables;
    for (const OfficeTable &table : officeTables()) {
        script += createTable(table);
    }
    return script + views + complianceViews() + moreViews;
}

std::string dropScript()
{
    std::string script;
    for (const char *view : viewNames) {
        script += std::string("DROP VIEW IF EXISTS meyar.") + view + ";\n";
    }
    for (const OfficeTable &table : officeTables()) {
        script += "DROP TABLE IF EXISTS meyar.\"" + table.name + "\";\n";
    }
    return script + "DROP TABLE IF EXISTS meyar.document; DROP TABLE IF EXISTS meyar.version;\n";
}

} // namespace meyar::office
