// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/readmodels.h"

#include "core/vault/crypto.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace meyar::store {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t runLength = 500;
constexpr qint64 widestGap = 8; ///< between numbers of entities that are read together

/// One typed table: which entity type, which fields become which columns (same name).
struct Table
{
    EntityType type;
    const char *name;
    std::vector<const char *> fields;

    /// What is deleted stays, marked; else it leaves the table.
    [[nodiscard]] bool keepsDeleted() const { return std::string_view(fields.back()) == "deleted"; }
    [[nodiscard]] std::vector<std::string> columns() const
    {
        std::vector<std::string> all{"doc", "key"};
        all.insert(all.end(), fields.begin(), fields.end());
        if (type == EntityType::Answer) {
            all.insert(all.end(), {"at_ms", "dev", "contested"});
        }
        if (keepsDeleted()) {
            all.push_back("edited_deleted");
        }
        return all;
    }
};

const std::vector<Table> &tables()
{
    static const std::vector<Table> all{
        {EntityType::Enterprise, "enterprise",
              {"name", "name_ur", "sector", "contact", "phone", "notes", "deleted"}},
        {EntityType::Site, "site", {"enterprise", "name", "address", "city", "jurisdiction", "deleted"}},
        {EntityType::SiteFact, "site_fact", {"value"}},
        {EntityType::Device, "device_name", {"label", "person", "age"}},
        {EntityType::Pack, "pack", {"id", "version", "content"}},
        {EntityType::Programme, "programme", {"name"}},
        {EntityType::Assessment, "assessment",
              {"enterprise", "site", "kind", "state", "pack_id", "pack_version", "pack_hash", "started_on",
               "ended_on", "auditors", "jurisdiction", "reopenings", "follows", "deleted"}},
        {EntityType::Answer, "answer", {"value", "note"}},
        {EntityType::Finding, "finding",
              {"question", "code", "clauses", "severity", "state", "statement", "evidence", "root_cause",
               "raised_on", "repeat", "whys", "agreement", "comment", "deleted"}},
        {EntityType::Action, "action",
              {"finding", "kind", "state", "what", "owner", "due_on", "cost", "saving", "done_on", "verified_by",
               "verified_on", "verification_note", "deleted"}},
        {EntityType::Evidence, "evidence",
              {"sha256", "size", "type", "name", "caption", "taken_at", "width", "height", "question", "finding",
               "derived_from", "edits", "deleted"}},
        {EntityType::Interview, "interview",
              {"number", "held_on", "kind", "people", "interview_key", "sex", "shift", "department", "name", "notes",
               "quotes", "answers"}},
        {EntityType::InterviewKey, "interview_key", {"device", "sealed", "sealing_key", "closed_on", "totals"}},
        {EntityType::RepeatRow, "repeat_row", {"repeat", "around", "place", "edited", "deleted"}},
        {EntityType::Signature, "signature",
              {"role", "name", "job_title", "strokes", "head", "signed_at", "deleted"}},
        {EntityType::VisitSheet, "visit_sheet",
              {"announcement", "scope", "women", "men", "permanent", "contract", "piece_rate", "home_workers", "young",
               "days", "sampling", "interviews", "languages", "opened_at", "attendees", "said_purpose",
               "said_confidentiality", "said_no_retaliation", "said_photos", "said_right_to_refuse", "said_timetable",
               "said_closing_meeting", "draw"}},
        {EntityType::QuickNote, "quick_note", {"text", "at", "question", "deleted"}},
        {EntityType::Kpi, "kpi",
              {"name", "name_ur", "numerator", "denominator", "times", "unit", "better", "by_sex", "baseline", "target",
               "deleted"}},
        {EntityType::KpiMonth, "kpi_month", {"numerator", "denominator", "source"}},
        {EntityType::Incident, "incident",
              {"day", "time", "kind", "sex", "age", "experience", "place", "department", "occupation", "employment",
               "injury", "body_part", "cause", "agent", "death", "days_lost", "permanent", "restricted", "treated", "cost",
               "inspector_told", "social_security_told", "root_cause", "action", "deleted"}},
        {EntityType::EnvironmentMonth, "environment_month", {"amount", "unit", "below", "source"}},
        {EntityType::Chemical, "chemical",
              {"name", "cas", "use", "supplier", "mrsl", "sheet_on", "kg_per_month", "deleted"}},
        {EntityType::Risk, "risk",
              {"hazard", "place", "harmed", "matrix", "initial", "current", "residual", "controls", "measures", "owner",
               "due_on", "reviewed_on", "deleted"}},
        {EntityType::Study, "study", {"kind", "name", "made_on", "figures", "assumptions", "deleted"}},
        {EntityType::Cohort, "cohort",
              {"name", "programme", "modules", "city", "starts_on", "ends_on", "practice",
               "deleted"}},
        {EntityType::CohortFirm, "cohort_firm",
              {"joined_on", "graduated_on", "baseline", "end_line", "deleted"}},
        {EntityType::Trainer, "trainer",
              {"name", "level", "sex", "deleted"}},
        {EntityType::TrainingSession, "training_session",
              {"kind", "title", "module", "day", "place", "trainer", "outcome", "level",
               "deleted"}},
        {EntityType::AgendaLine, "agenda_line",
              {"session", "position", "minutes", "title", "deleted"}},
        {EntityType::Attendance, "attendance",
              {"session", "site", "manager_women", "manager_men", "worker_women", "worker_men",
               "deleted"}},
        {EntityType::TestScore, "test_score",
              {"site", "module", "people", "sex", "before", "after", "most", "deleted"}},
        {EntityType::DayEvaluation, "day_evaluation",
              {"session", "site", "sex", "manager", "relevance", "content", "materials",
               "knowledge", "facilitation", "time", "venue", "recommend", "most_useful",
               "to_improve", "first_action", "deleted"}},
        {EntityType::TeamMember, "team_member",
              {"site", "name", "job", "sex", "manager", "deleted"}},
        {EntityType::TeamMeeting, "team_meeting",
              {"site", "day", "held", "women", "men", "minutes", "deleted"}},
        {EntityType::Project, "project",
              {"site", "module", "problem", "root_cause", "action", "owner", "start_on", "due_on",
               "status", "done_on", "cost", "saving", "kpi", "benefit", "women_benefiting",
               "men_benefiting", "photo_before", "photo_after", "verified_by", "verified_on",
               "deleted"}},
        {EntityType::TrainerVisit, "trainer_visit",
              {"site", "trainer", "day", "hours", "module", "report", "next_steps", "deleted"}},
        {EntityType::ActionPoint, "action_point",
              {"session", "site", "team", "what", "owner", "due_on", "done_on", "kpi", "baseline",
               "follow_up", "follow_up_on", "photo_before", "photo_after", "deleted"}},
        {EntityType::Instrument, "instrument",
              {"name", "jurisdiction", "status", "since", "action", "owner", "due_on", "level",
               "deleted"}},
    };
    return all;
}

/// The table's place, or -1 if the type is of a newer Meyar: kept in the registers, shown by that one.
int tableOf(qint64 type)
{
    const std::vector<Table> &all = tables();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [type](const Table &known) { return static_cast<qint64>(known.type) == type; });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

} // namespace

/// What is read of one entity before its row is written.
struct ReadModels::Entity
{
    int table = -1;
    QByteArray key;
    Deletion deletion{}; ///< neither value if it was never deleted
    bool contested = false;
    std::vector<Head> heads;
};

/// A head, and what decides which of several is shown.
struct ReadModels::Head
{
    qint64 field = 0;
    qint64 change = 0;
    qint64 idx = 0;
    qint64 atMs = 0;
    Value value;
};

ReadModels::ReadModels(Sql &sql)
    : m_sql(sql)
    , m_selectHeads("SELECT entity, field, change, idx, at_ms, value, " + sql.isSound("reg")
                    + " FROM reg WHERE doc=? AND entity BETWEEN ? AND ?")
    , m_upsertTally(sql.inserting("INSERT OR REPLACE", "tally",
                                  {"doc", "answered", "findings", "open_findings", "conflicts", "evidence",
                                   "last_edit_ms"}))
    , m_upsertOutcome(sql.inserting("INSERT OR REPLACE", "outcome", {"doc", "content"}))
    , m_search(sql)
{
    for (const Table &table : tables()) {
        m_upserts.push_back(sql.inserting("INSERT OR REPLACE", table.name, table.columns()));
    }
}

std::vector<const char *> ReadModels::tableNames()
{
    std::vector<const char *> names;
    for (const Table &table : tables()) {
        names.push_back(table.name);
    }
    return names;
}

const char *ReadModels::tableName(EntityType type)
{
    const int table = tableOf(static_cast<qint64>(type));
    if (table < 0) {
        throw Failure{{Error::Code::BadArgument, {u"list"_s, QString::number(static_cast<int>(type))}, {}}};
    }
    return tables()[static_cast<size_t>(table)].name;
}

const std::string &ReadModels::selectRows(EntityType type, const std::vector<const char *> &fields)
{
    const std::string name = tableName(type);
    const Table &table = tables()[static_cast<size_t>(tableOf(static_cast<qint64>(type)))];
    const std::vector<std::string> columns = table.columns();
    std::string select = "SELECT key";
    for (const char *field : fields) {
        if (std::find(columns.begin(), columns.end(), field) == columns.end()) {
            throw Failure{{Error::Code::BadArgument, {u"column"_s, QLatin1String(field)}, {}}};
        }
        select += std::string(", ") + field;
    }
    select += " FROM " + name + " WHERE doc=?1" + (table.keepsDeleted() ? " AND deleted IS NULL" : "") + " ORDER BY key";
    return *m_selects.insert(select).first;
}

void ReadModels::refresh(const std::set<std::pair<qint64, qint64>> &entities, qint64 thisDeviceNo)
{
    m_authors.clear();
    m_columns.clear();
    m_thisDeviceNo = thisDeviceNo;
    // What was touched together mostly has numbers that follow each other: it is read together.
    for (auto at = entities.begin(); at != entities.end();) {
        std::map<qint64, Entity> run;
        const qint64 doc = at->first;
        bool changesOutcome = false;
        do {
            run[at->second];
            ++at;
        } while (at != entities.end() && at->first == doc && run.size() < runLength
                 && at->second - run.rbegin()->first <= widestGap);
        read(doc, run);
        for (const auto &[entity, shown] : run) {
            if (shown.table >= 0) {
                write(doc, entity, shown);
                const EntityType type = tables()[static_cast<size_t>(shown.table)].type;
                changesOutcome = changesOutcome || type == EntityType::Answer || type == EntityType::Assessment;
            }
        }
        if (changesOutcome) {
            m_sql.run("DELETE FROM outcome WHERE doc=?", doc);
        }
        if (at == entities.end() || at->first != doc) {
            count(doc);
        }
    }
    m_search.update();
}

void ReadModels::read(qint64 doc, std::map<qint64, Entity> &run)
{
    const qint64 first = run.begin()->first;
    const qint64 last = run.rbegin()->first;
    const auto each = [&](const char *select, const auto &use) {
        SQLite::Statement &rows = m_sql.prepare(select, doc, first, last);
        while (rows.executeStep()) {
            if (const auto found = run.find(rows.getColumn(0).getInt64()); found != run.end()) {
                use(found->second, rows);
            }
        }
        rows.reset();
    };
    each("SELECT no, type, id FROM entity WHERE doc=? AND no BETWEEN ? AND ?", [](Entity &entity, auto &row) {
        entity.table = tableOf(row.getColumn(1).getInt64());
        entity.key = bytesOf(row.getColumn(2));
    });
    each("SELECT entity, state FROM tomb WHERE doc=? AND entity BETWEEN ? AND ?", [](Entity &entity, auto &row) {
        entity.deletion = static_cast<Deletion>(row.getColumn(1).getInt());
    });
    each("SELECT entity FROM conflict WHERE doc=? AND entity BETWEEN ? AND ?",
         [](Entity &entity, auto &) { entity.contested = true; });
    bool isSound = true;
    each(m_selectHeads.c_str(), [&isSound](Entity &entity, auto &row) {
        entity.heads.push_back({row.getColumn(1).getInt64(), row.getColumn(2).getInt64(), row.getColumn(3).getInt64(),
                                row.getColumn(4).getInt64(), valueOf(row.getColumn(5))});
        isSound = isSound && row.getColumn(6).getInt() != 0;
    });
    if (!isSound) {
        m_sql.throwDamaged("reg");
    }
}

const ReadModels::Author &ReadModels::author(const Head &head)
{
    const auto name = head.change != 0 ? std::pair(head.change, qint64(0)) : std::pair(qint64(0), head.idx);
    const auto [found, isNew] = m_authors.try_emplace(name);
    if (isNew) {
        SQLite::Statement &row = head.change != 0
            ? m_sql.prepare("SELECT c.hlc, v.no, v.pubkey FROM change c JOIN device v ON v.no=c.dev WHERE c.no=?",
                            head.change)
            : m_sql.prepare("SELECT d.hlc, v.no, v.pubkey FROM draft_op d JOIN device v ON v.no=?2 WHERE d.id=?1",
                            head.idx, m_thisDeviceNo);
        if (row.executeStep()) {
            found->second = {row.getColumn(0).getInt64(), row.getColumn(1).getInt64(), bytesOf(row.getColumn(2))};
        }
        row.reset();
    }
    return found->second;
}

int ReadModels::columnOf(int table, qint64 field)
{
    const auto [found, isNew] = m_columns.try_emplace({table, field}, -1);
    if (isNew) {
        SQLite::Statement &row = m_sql.prepare("SELECT name FROM field WHERE no=?", field);
        const QByteArray name = row.executeStep() ? bytesOf(row.getColumn(0)) : QByteArray();
        row.reset();
        const std::vector<const char *> &fields = tables()[static_cast<size_t>(table)].fields;
        const auto column = std::find(fields.begin(), fields.end(), name);
        found->second = column == fields.end() ? -1 : static_cast<int>(column - fields.begin());
    }
    return found->second;
}

bool ReadModels::isAhead(const Head &head, const Head &other)
{
    const Author &mine = author(head);
    const Author &theirs = author(other);
    return std::tie(mine.hlc, mine.device, head.idx) > std::tie(theirs.hlc, theirs.device, other.idx);
}

void ReadModels::write(qint64 doc, qint64 entity, const Entity &shown)
{
    const Table &table = tables()[static_cast<size_t>(shown.table)];
    if (shown.heads.empty() || (shown.deletion == Deletion::Deleted && !table.keepsDeleted())) {
        m_sql.database().exec("DELETE FROM " + std::string(table.name) + " WHERE doc=" + std::to_string(doc)
                              + " AND key=x'" + shown.key.toHex().toStdString() + "'");
        return;
    }
    std::vector<const Head *> winners(table.fields.size());
    for (const Head &head : shown.heads) {
        if (const int column = columnOf(shown.table, head.field); column >= 0) {
            const Head *&best = winners[static_cast<size_t>(column)];
            best = !best || isAhead(head, *best) ? &head : best;
        }
    }
    SQLite::Statement &upsert = m_sql.prepare(m_upserts[static_cast<size_t>(shown.table)].c_str(), doc, shown.key);
    int index = 2;
    for (const Head *winner : winners) {
        bindTo(upsert, ++index, winner ? winner->value : Value());
    }
    if (table.keepsDeleted()) {
        if (shown.deletion == Deletion::Deleted) {
            bindTo(upsert, index, qint64(1));
        }
        bindTo(upsert, ++index, shown.deletion == Deletion::EditedWhileDeleted ? Value(qint64(1)) : Value());
    }
    if (table.type == EntityType::Answer) {
        bindAnswer(upsert, index, winners, shown.contested);
    }
    upsert.exec();
    upsert.reset();
    const bool hasText = table.type != EntityType::Answer || winners.back() != nullptr;
    m_search.touch(doc, entity, table.type, shown.key, hasText);
}

void ReadModels::count(qint64 doc)
{
    SQLite::Statement &row = m_sql.prepare(
        "SELECT w.n-g.n, f.n, f.open, (SELECT count(*) FROM conflict_to_decide WHERE doc=?1), "
        "(SELECT count(*) FROM evidence WHERE doc=?1 AND deleted IS NULL), w.last "
        "FROM (SELECT count(value) AS n, coalesce(max(at_ms), 0) AS last FROM answer WHERE doc=?1) w, "
        "(SELECT count(a.value) AS n FROM repeat_row r JOIN answer a ON a.doc=r.doc "
        " AND substr(CAST(a.key AS TEXT),-33)='@'||lower(hex(r.key)) WHERE r.doc=?1 AND r.deleted IS NOT NULL) g, "
        "(SELECT count(*) AS n, count(nullif(state, 'closed')) AS open FROM finding WHERE doc=?1 AND deleted IS NULL) f "
        "WHERE EXISTS(SELECT 1 FROM doc WHERE no=?1 AND kind=2)",
        doc);
    if (row.executeStep()) {
        SQLite::Statement &upsert = m_sql.prepare(m_upsertTally.c_str(), doc);
        for (int column = 0; column < row.getColumnCount(); ++column) {
            bindTo(upsert, column + 2, static_cast<qint64>(row.getColumn(column).getInt64()));
        }
        upsert.exec();
        upsert.reset();
    }
    row.reset();
}

void ReadModels::bindAnswer(SQLite::Statement &upsert, int index, const std::vector<const Head *> &winners,
                            bool contested)
{
    const Head *latest = nullptr;
    for (const Head *winner : winners) {
        if (winner
            && (!latest
                || std::pair(winner->atMs, author(*winner).deviceNo) > std::pair(latest->atMs, author(*latest).deviceNo))) {
            latest = winner;
        }
    }
    const Head *value = winners.front() ? winners.front() : latest;
    bindTo(upsert, ++index, latest ? latest->atMs : 0);
    bindTo(upsert, ++index, value ? author(*value).deviceNo : 0);
    bindTo(upsert, ++index, contested ? 1 : 0);
}

void ReadModels::keepOutcome(qint64 doc, const QByteArray &content)
{
    SQLite::Statement &upsert = m_sql.prepare(m_upsertOutcome.c_str(), doc, content);
    upsert.exec();
    upsert.reset();
}

void ReadModels::clear(qint64 doc)
{
    for (const Table &known : tables()) {
        m_sql.database().exec(std::string("DELETE FROM ") + known.name + " WHERE doc=" + std::to_string(doc));
    }
    m_sql.run("DELETE FROM tally WHERE doc=?", doc);
    m_sql.run("DELETE FROM outcome WHERE doc=?", doc);
    m_search.clear(doc);
}

void ReadModels::clear()
{
    for (const Table &known : tables()) {
        m_sql.database().exec(std::string("DELETE FROM ") + known.name);
    }
    m_sql.run("DELETE FROM tally");
    m_sql.run("DELETE FROM outcome");
    m_search.clear();
}

QByteArray ReadModels::digest()
{
    QByteArray bytes;
    std::vector<std::pair<std::string, std::string>> orders{{"tally", "doc"}};
    for (const Table &known : tables()) {
        orders.emplace_back(known.name, "doc, key");
    }
    for (const auto &[name, order] : orders) {
        SQLite::Statement rows(m_sql.database(), "SELECT * FROM " + name + " ORDER BY " + order);
        while (rows.executeStep()) {
            bytes += name.c_str();
            for (int i = 0; i < rows.getColumnCount(); ++i) {
                const SQLite::Column column = rows.getColumn(i);
                bytes += '|' + QByteArray::number(column.getType()) + ':' + bytesOf(column);
            }
        }
    }
    return vault::blake2b256(bytes + m_search.digest());
}

} // namespace meyar::store
