// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/readmodels.h"

#include "core/vault/crypto.h"

#include <array>
#include <string>
#include <vector>

namespace meyar::store {

namespace {

/// One typed table: which entity type, which fields become which columns (same name).
struct Table
{
    EntityType type;
    const char *name;
    std::vector<const char *> fields;
    std::string upsert;
    bool keepsDeleted = false; ///< what is deleted stays, marked; else it leaves the table
};

Table table(EntityType type, const char *name, std::vector<const char *> fields)
{
    std::string columns = "doc,key";
    std::string marks = "?,?";
    for (const char *field : fields) {
        columns += std::string(",") + field;
        marks += ",?";
    }
    const bool isAnswer = type == EntityType::Answer;
    if (isAnswer) {
        columns += ",at_ms,dev,contested";
        marks += ",?,?,?";
    }
    const bool keepsDeleted = std::string_view(fields.back()) == "deleted";
    if (keepsDeleted) {
        columns += ",edited_deleted";
        marks += ",?";
    }
    std::string upsert = std::string("INSERT OR REPLACE INTO ") + name + "(" + columns + ") VALUES(" + marks + ")";
    return {type, name, std::move(fields), std::move(upsert), keepsDeleted};
}

const std::vector<Table> &tables()
{
    static const std::vector<Table> all{
        table(EntityType::Enterprise, "enterprise",
              {"name", "name_ur", "sector", "contact", "phone", "notes", "deleted"}),
        table(EntityType::Site, "site", {"enterprise", "name", "address", "city", "jurisdiction", "deleted"}),
        table(EntityType::SiteFact, "site_fact", {"value"}),
        table(EntityType::Device, "device_name", {"label", "person", "age"}),
        table(EntityType::Pack, "pack", {"id", "version", "content"}),
        table(EntityType::Programme, "programme", {"name"}),
        table(EntityType::Assessment, "assessment",
              {"enterprise", "site", "kind", "state", "pack_id", "pack_version", "pack_hash", "started_on",
               "ended_on", "auditors", "jurisdiction", "deleted"}),
        table(EntityType::Answer, "answer", {"value", "note"}),
        table(EntityType::Finding, "finding",
              {"question", "code", "clauses", "severity", "state", "statement", "evidence", "root_cause",
               "raised_on", "repeat", "deleted"}),
        table(EntityType::Action, "action",
              {"finding", "kind", "state", "what", "owner", "due_on", "cost", "saving", "done_on", "verified_by",
               "verified_on", "verification_note", "deleted"}),
        table(EntityType::Evidence, "evidence",
              {"sha256", "size", "type", "name", "caption", "taken_at", "width", "height", "question", "finding",
               "derived_from", "edits", "deleted"}),
        table(EntityType::Interview, "interview",
              {"number", "held_on", "kind", "people", "interview_key", "sex", "shift", "department", "name", "notes",
               "quotes", "answers"}),
        table(EntityType::InterviewKey, "interview_key", {"device", "sealed", "sealing_key", "closed_on", "totals"}),
    };
    return all;
}

const Table *tableOf(qint64 type)
{
    for (const Table &known : tables()) {
        if (static_cast<qint64>(known.type) == type) {
            return &known;
        }
    }
    return nullptr; // of a newer Meyar: kept in the registers, shown by that one
}

/// The winning head of one field while rows are read in order.
struct Winner
{
    Value value;
    qint64 hlc = -1;
    QByteArray device;
    qint64 idx = 0;
    qint64 atMs = 0;
    qint64 deviceNo = 0;
};

} // namespace

void ReadModels::refresh(const std::set<std::pair<qint64, qint64>> &entities, qint64 thisDeviceNo)
{
    for (const auto &[doc, entity] : entities) {
        refreshOne(doc, entity, thisDeviceNo);
    }
    m_search.update();
}

void ReadModels::refreshOne(qint64 doc, qint64 entity, qint64 thisDeviceNo)
{
    m_sql.requireSound("reg", doc, entity);
    SQLite::Statement &row = m_sql.prepare(
        "SELECT type, id, (SELECT state FROM tomb WHERE doc=?1 AND entity=?2), "
        "EXISTS(SELECT 1 FROM conflict WHERE doc=?1 AND entity=?2) "
        "FROM entity WHERE no=?2",
        doc, entity);
    if (!row.executeStep()) {
        row.reset();
        return;
    }
    const Table *target = tableOf(row.getColumn(0).getInt64());
    const QByteArray key = bytesOf(row.getColumn(1));
    const auto deletion = static_cast<Deletion>(row.getColumn(2).getInt());
    const bool contested = row.getColumn(3).getInt() != 0;
    row.reset();
    if (!target) {
        return;
    }
    QHash<QString, Winner> winners;
    SQLite::Statement &heads = m_sql.prepare(
        "SELECT f.name, r.value, coalesce(c.hlc, d.hlc), coalesce(v.pubkey, (SELECT pubkey FROM device WHERE no=?)), "
        "r.idx, r.at_ms, coalesce(c.dev, ?) FROM reg r JOIN field f ON f.no=r.field "
        "LEFT JOIN change c ON c.no=r.change LEFT JOIN device v ON v.no=c.dev "
        "LEFT JOIN draft_op d ON r.change=0 AND d.id=r.idx WHERE r.doc=? AND r.entity=?",
        thisDeviceNo, thisDeviceNo, doc, entity);
    while (heads.executeStep()) {
        Winner head{valueOf(heads.getColumn(1)),          heads.getColumn(2).getInt64(),
                    bytesOf(heads.getColumn(3)),          heads.getColumn(4).getInt64(),
                    heads.getColumn(5).getInt64(),        heads.getColumn(6).getInt64()};
        Winner &best = winners[textOf(heads.getColumn(0))];
        if (std::tie(head.hlc, head.device, head.idx) > std::tie(best.hlc, best.device, best.idx)) {
            best = std::move(head);
        }
    }
    heads.reset();
    if (winners.isEmpty() || (deletion == Deletion::Deleted && !target->keepsDeleted)) {
        m_sql.database().exec("DELETE FROM " + std::string(target->name) + " WHERE doc=" + std::to_string(doc)
                              + " AND key=x'" + key.toHex().toStdString() + "'");
        return;
    }
    if (deletion == Deletion::Deleted) {
        winners[QStringLiteral("deleted")].value = qint64(1);
    }
    SQLite::Statement &upsert = m_sql.prepare(target->upsert.c_str(), doc, key);
    int index = 2;
    Winner latest;
    for (const char *field : target->fields) {
        const Winner winner = winners.value(QString::fromLatin1(field));
        bindTo(upsert, ++index, winner.value);
        if (std::tie(winner.atMs, winner.deviceNo) > std::tie(latest.atMs, latest.deviceNo)) {
            latest = winner;
        }
    }
    if (target->type == EntityType::Answer) {
        const Winner &value = winners.contains(QStringLiteral("value")) ? winners[QStringLiteral("value")] : latest;
        bindTo(upsert, ++index, latest.atMs);
        bindTo(upsert, ++index, value.deviceNo);
        bindTo(upsert, ++index, contested ? 1 : 0);
    }
    if (target->keepsDeleted) {
        bindTo(upsert, ++index, deletion == Deletion::EditedWhileDeleted ? Value(qint64(1)) : Value());
    }
    upsert.exec();
    upsert.reset();
    m_search.touch(doc, entity, target->type, key);
}

void ReadModels::clear(qint64 doc)
{
    for (const Table &known : tables()) {
        m_sql.database().exec(std::string("DELETE FROM ") + known.name + " WHERE doc=" + std::to_string(doc));
    }
    m_search.clear(doc);
}

void ReadModels::clear()
{
    for (const Table &known : tables()) {
        m_sql.database().exec(std::string("DELETE FROM ") + known.name);
    }
    m_search.clear();
}

QByteArray ReadModels::digest()
{
    QByteArray bytes;
    for (const Table &known : tables()) {
        SQLite::Statement rows(m_sql.database(), std::string("SELECT * FROM ") + known.name + " ORDER BY doc, key");
        while (rows.executeStep()) {
            bytes += known.name;
            for (int i = 0; i < rows.getColumnCount(); ++i) {
                const SQLite::Column column = rows.getColumn(i);
                bytes += '|' + QByteArray::number(column.getType()) + ':' + bytesOf(column);
            }
        }
    }
    return vault::blake2b256(bytes + m_search.digest());
}

} // namespace meyar::store
