// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

#include "core/vault/crypto.h"

#include <algorithm>

namespace meyar::store {

using namespace Qt::StringLiterals;

bool canBeDeleted(quint64 type)
{
    switch (static_cast<EntityType>(type)) {
    case EntityType::Enterprise:
    case EntityType::Site:
    case EntityType::Assessment:
    case EntityType::Finding:
    case EntityType::Action:
    case EntityType::Evidence:
    case EntityType::RepeatRow:
    case EntityType::Signature:
    case EntityType::QuickNote:
    case EntityType::Kpi:
    case EntityType::Incident:
    case EntityType::Chemical:
    case EntityType::Risk:
    case EntityType::Study:
    case EntityType::Cohort:
    case EntityType::CohortFirm:
    case EntityType::Trainer:
    case EntityType::TrainingSession:
    case EntityType::AgendaLine:
    case EntityType::Attendance:
    case EntityType::TestScore:
    case EntityType::DayEvaluation:
    case EntityType::TeamMember:
    case EntityType::TeamMeeting:
    case EntityType::Project:
    case EntityType::TrainerVisit:
    case EntityType::ActionPoint:
    case EntityType::Instrument:
        return true;
    default:
        return false;
    }
}

bool sameValues(std::vector<Value> a, std::vector<Value> b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

namespace {

void addDistinct(std::vector<Value> &values, const Value &value)
{
    if (std::find(values.begin(), values.end(), value) == values.end()) {
        values.push_back(value);
    }
}

/// To have been cleared is the same as never to have been set.
std::vector<Value> normalised(std::vector<Value> values)
{
    const bool isCleared = values.size() == 1 && std::holds_alternative<std::monostate>(values.front());
    return isCleared ? std::vector<Value>() : values;
}

} // namespace

UndoLog::UndoLog(Sql &sql, RegisterTable &registers, ChangeLog &log, const Clock &clock)
    : m_sql(sql)
    , m_registers(registers)
    , m_log(log)
    , m_clock(clock)
{
    m_log.onWrite([this](const RegisterNo &where) { touching(where); });
}

void UndoLog::begin(qint64 doc, UndoKind kind)
{
    cancel();
    m_recording = true;
    m_doc = doc;
    m_kind = kind;
}

void UndoLog::cancel()
{
    m_recording = false;
    m_order.clear();
    m_before.clear();
}

void UndoLog::touching(const RegisterNo &where)
{
    if (!m_recording) {
        return;
    }
    const std::pair place{where.doc, where.entity};
    const auto [at, isNew] = m_before.try_emplace(place);
    Before &before = at->second;
    const bool whole
        = canBeDeleted(static_cast<quint64>(m_sql.number("SELECT type FROM entity WHERE no=?", where.entity)));
    if (isNew) {
        m_order.push_back(place);
        if (whole) {
            before.alive = isAlive(where.doc, where.entity);
            before.values = valuesOf(where.doc, where.entity);
            before.range = where.entity == m_registers.rootNo(where.doc) ? rangeDigest(where.doc) : QByteArray();
        }
    }
    if (where.field != 0 && before.touched.insert(where.field).second && !whole) {
        before.values[where.field] = valuesAt(where);
    }
}

std::vector<UndoPart> UndoLog::recorded()
{
    std::vector<UndoPart> parts;
    for (const auto &[doc, entity] : m_order) {
        const Before &before = m_before.at({doc, entity});
        UndoPart part;
        SQLite::Statement &row = m_sql.prepare(
            "SELECT d.id, e.type, e.named, e.id FROM entity e JOIN doc d ON d.no=e.doc WHERE e.no=?", entity);
        row.executeStep();
        part.document = bytesOf(row.getColumn(0));
        part.type = static_cast<quint64>(row.getColumn(1).getInt64());
        part.named = row.getColumn(2).getInt() != 0;
        part.entity = bytesOf(row.getColumn(3));
        row.reset();
        const bool whole = canBeDeleted(part.type);
        part.aliveBefore = before.alive;
        part.aliveAfter = !whole || isAlive(doc, entity);
        const bool turned = part.aliveBefore != part.aliveAfter;
        std::map<qint64, std::vector<Value>> after;
        if (whole) {
            after = valuesOf(doc, entity);
            if (turned && !before.range.isNull()) {
                part.rangeBefore = before.range;
                part.rangeAfter = rangeDigest(doc);
            }
        }
        std::set<qint64> fields = before.touched;
        if (turned) {
            for (const auto &values : {before.values, after}) {
                for (const auto &[field, list] : values) {
                    fields.insert(field);
                }
            }
        }
        for (const qint64 field : fields) {
            const QString name = fieldName(field);
            const auto known = before.values.find(field);
            std::vector<Value> from = known == before.values.end() ? std::vector<Value>() : known->second;
            std::vector<Value> to = whole ? after[field] : valuesAt({doc, entity, field});
            if (name != u"deleted"_s && !name.isEmpty() && (turned || !sameValues(from, to))) {
                part.fields.push_back({name, std::move(from), std::move(to)});
            }
        }
        if (turned || !part.fields.empty()) {
            parts.push_back(std::move(part));
        }
    }
    return parts;
}

void UndoLog::end()
{
    const std::vector<UndoPart> parts = recorded();
    if (!parts.empty()) {
        m_sql.run("DELETE FROM undo_step WHERE doc=? AND undone=1", m_doc);
    }
    if (!parts.empty() && !joinLast(parts)) {
        m_sql.run("INSERT INTO undo_step(doc,at_ms,kind,parts) VALUES(?,?,?,?)", m_doc, m_clock.nowMs(),
                  static_cast<int>(m_kind), encodeParts(parts));
        m_sql.run("DELETE FROM undo_step WHERE doc=?1 AND no<=(SELECT no FROM undo_step WHERE doc=?1 "
                  "ORDER BY no DESC LIMIT 1 OFFSET ?2)",
                  m_doc, keptSteps);
    }
    cancel();
}

std::vector<Value> UndoLog::valuesAt(const RegisterNo &where)
{
    std::vector<LocalHead> heads = m_registers.heads(where, m_log.keys().publicKey);
    std::vector<Value> values;
    std::reverse(heads.begin(), heads.end());
    for (const LocalHead &head : heads) {
        addDistinct(values, head.value);
    }
    return normalised(std::move(values));
}

std::map<qint64, std::vector<Value>> UndoLog::valuesOf(qint64 doc, qint64 entity)
{
    std::vector<qint64> fields;
    SQLite::Statement &rows = m_sql.prepare("SELECT DISTINCT field FROM reg WHERE doc=? AND entity=?", doc, entity);
    while (rows.executeStep()) {
        fields.push_back(rows.getColumn(0).getInt64());
    }
    rows.reset();
    std::map<qint64, std::vector<Value>> values;
    for (const qint64 field : fields) {
        if (fieldName(field) == u"deleted"_s) {
            continue;
        }
        std::vector<Value> list = valuesAt({doc, entity, field});
        if (!list.empty()) {
            values.emplace(field, std::move(list));
        }
    }
    return values;
}

bool UndoLog::isAlive(qint64 doc, qint64 entity)
{
    const qint64 heads = m_sql.number("SELECT count(*) FROM reg WHERE doc=? AND entity=?", doc, entity);
    const std::vector<Value> mark = valuesAt({doc, entity, m_registers.knownFieldNo(u"deleted"_s)});
    const bool isMarked = !mark.empty() && !std::holds_alternative<std::monostate>(mark.back());
    return heads > 0 && !isMarked && m_registers.deletionOf(doc, entity) != Deletion::Deleted;
}

QByteArray UndoLog::rangeDigest(qint64 doc)
{
    QByteArray bytes;
    SQLite::Statement &rows = m_sql.prepare(
        "SELECT DISTINCT e.type, e.named, e.id, f.name, quote(r.value) FROM reg r JOIN entity e ON e.no=r.entity "
        "JOIN field f ON f.no=r.field WHERE r.doc=? AND r.value IS NOT NULL AND f.name<>'deleted' ORDER BY 1,2,3,4,5",
        doc);
    while (rows.executeStep()) {
        for (int i = 0; i < rows.getColumnCount(); ++i) {
            const QByteArray part = bytesOf(rows.getColumn(i));
            bytes += QByteArray::number(part.size()) + ':' + part;
        }
    }
    rows.reset();
    return vault::blake2b256(bytes, "meyar1 undo");
}

QString UndoLog::fieldName(qint64 field)
{
    SQLite::Statement &row = m_sql.prepare("SELECT name FROM field WHERE no=?", field);
    const QString name = row.executeStep() ? textOf(row.getColumn(0)) : QString();
    row.reset();
    return name;
}

void UndoLog::drop(const Step &step)
{
    m_sql.run("DELETE FROM undo_step WHERE no=?", step.no);
}

std::set<QByteArray> UndoLog::documentsOf(const Step &step) const
{
    std::set<QByteArray> documents;
    for (const UndoPart &part : step.parts) {
        documents.insert(part.document);
    }
    return documents;
}

std::optional<UndoLog::Step> UndoLog::next(qint64 doc, bool redo) const
{
    // The last that was done; the first that was undone last, which is the oldest of the undone.
    SQLite::Statement &row = redo
        ? m_sql.prepare("SELECT no, at_ms, kind, parts FROM undo_step WHERE doc=? AND undone=1 ORDER BY no LIMIT 1",
                        doc)
        : m_sql.prepare(
            "SELECT no, at_ms, kind, parts FROM undo_step WHERE doc=? AND undone=0 ORDER BY no DESC LIMIT 1", doc);
    std::optional<Step> step;
    if (row.executeStep()) {
        step.emplace();
        step->no = row.getColumn(0).getInt64();
        step->shown.atMs = row.getColumn(1).getInt64();
        step->shown.kind = static_cast<UndoKind>(row.getColumn(2).getInt());
        step->parts = decodeParts(bytesOf(row.getColumn(3)));
        if (!step->parts.empty()) {
            step->shown.entityType = step->parts.front().type;
            step->shown.entity = step->parts.front().entity;
        }
    }
    row.reset();
    return step;
}

UndoState UndoLog::state(qint64 doc) const
{
    UndoState state;
    if (const auto step = next(doc, false)) {
        state.undo = step->shown;
    }
    if (const auto step = next(doc, true)) {
        state.redo = step->shown;
    }
    state.undoSteps = static_cast<int>(
        m_sql.number("SELECT count(*) FROM undo_step WHERE doc=? AND undone=0", doc));
    state.redoSteps = static_cast<int>(
        m_sql.number("SELECT count(*) FROM undo_step WHERE doc=? AND undone=1", doc));
    return state;
}

} // namespace meyar::store
