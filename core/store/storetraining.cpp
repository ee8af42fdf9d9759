// SPDX-License-Identifier: GPL-3.0-or-later
// Cohorts in training are written and read here: one document each, one table for each kind of row, whose columns are
// the fields of core/training/cohortfields.h. What a register holds that is none of what it should be counts as nothing.
#include "core/base/oneline.h"
#include "core/base/text.h"
#include "core/store/figuresdocument.h"
#include "core/store/parts.h"
#include "core/training/cohortfields.h"

#include <algorithm>
#include <cmath>

namespace meyar {

using namespace Qt::StringLiterals;
using store::textOf;

namespace {

using Fields = std::vector<std::pair<QString, Value>>;

constexpr std::array partTypes{EntityType::CohortFirm, EntityType::Trainer, EntityType::TrainingSession, EntityType::AgendaLine,
                               EntityType::Attendance, EntityType::TestScore, EntityType::DayEvaluation, EntityType::TeamMember,
                               EntityType::TeamMeeting, EntityType::Project, EntityType::TrainerVisit, EntityType::ActionPoint,
                               EntityType::Instrument};
constexpr std::array partTables{"cohort_firm", "trainer", "training_session", "agenda_line", "attendance", "test_score",
                                "day_evaluation", "team_member", "team_meeting", "project", "trainer_visit", "action_point",
                                "instrument"};
static_assert(partTypes.size() == cohortParts && partTables.size() == cohortParts);

/// A row as registers.
struct FieldWriter
{
    Fields fields = {};

    void line(const char *name, const QString &text) { add(name, store::textOrNull(oneLine(cleaned(text)).trimmed())); }
    void text(const char *name, const QString &text) { add(name, store::textOrNull(cleaned(text))); }
    void day(const char *name, QDate day) { add(name, store::dateOrNull(day)); }
    void number(const char *name, double number) { add(name, std::isfinite(number) ? Value(number) : Value()); }
    void count(const char *name, int count) { add(name, count == 0 ? Value() : Value(qint64(count))); }
    void flag(const char *name, bool flag) { add(name, flag ? Value(qint64(1)) : Value()); }
    template<typename IdType>
    void id(const char *name, const IdType &id) { add(name, id.isNull() ? Value() : Value(id.bytes())); }
    template<typename Enum>
    void code(const char *name, Enum value, const auto &codes)
    {
        add(name, store::textOrNull(QLatin1String(codes.at(static_cast<size_t>(value)))));
    }

private:
    void add(const char *name, Value value) { fields.emplace_back(QLatin1String(name), std::move(value)); }
};

/// The columns of a table, as a statement asks for them.
struct ColumnNames
{
    std::string names = "key";
    void line(const char *name, const QString &) { add(name); }
    void text(const char *name, const QString &) { add(name); }
    void day(const char *name, QDate) { add(name); }
    void number(const char *name, double) { add(name); }
    void count(const char *name, int) { add(name); }
    void flag(const char *name, bool) { add(name); }
    void id(const char *name, const auto &) { add(name); }
    void code(const char *name, auto, const auto &) { add(name); }

private:
    void add(const char *name) { names.append(", ").append(name); }
};

/// Reads the columns of ColumnNames into a row, in their order.
struct FieldReader
{
    SQLite::Statement &from;
    int column = 1;

    void line(const char *, QString &text) { text = textOf(next()); }
    void text(const char *, QString &text) { text = textOf(next()); }
    void day(const char *, QDate &day) { day = store::dateOf(next()); }
    void number(const char *, double &number)
    {
        const SQLite::Column cell = next();
        number = cell.isFloat() || cell.isInteger() ? cell.getDouble() : notStated;
    }
    void count(const char *, int &count)
    {
        const SQLite::Column cell = next();
        count = cell.isInteger() ? std::max(0, cell.getInt()) : 0;
    }
    void flag(const char *, bool &flag) { flag = !next().isNull(); }
    template<typename IdType>
    void id(const char *, IdType &id) { id = IdType::fromBytes(store::bytesOf(next())).value_or(IdType()); }
    template<typename Enum>
    void code(const char *, Enum &value, const auto &codes)
    {
        const QString text = textOf(next());
        for (size_t i = 0; i < codes.size(); ++i) {
            if (text == QLatin1String(codes[i])) {
                value = static_cast<Enum>(i);
            }
        }
    }

private:
    SQLite::Column next() { return from.getColumn(column++); }
};

/// Calls `take` with each row of a table that is not deleted, in one document.
template<typename Row, typename Take>
void eachRow(store::Sql &sql, const char *table, qint64 doc, Take take)
{
    static const std::string select = [table] { // one for each Row, and so for each table
        ColumnNames columns;
        const Row blank{};
        training::visit(blank, columns);
        return "SELECT " + columns.names + " FROM " + table + " WHERE doc=? AND deleted IS NULL ORDER BY key";
    }();
    sql.requireSound(table, doc);
    SQLite::Statement &rows = sql.prepare(select.c_str(), doc);
    while (rows.executeStep()) {
        Row row;
        const auto key = TrainingRowId::fromBytes(store::bytesOf(rows.getColumn(0)));
        training::setKey(row, key ? key->uuid() : QUuid());
        FieldReader reader{rows};
        training::visit(row, reader);
        take(std::move(row));
    }
    rows.reset();
}

std::optional<Cohort> headOf(store::Sql &sql, qint64 doc)
{
    std::optional<Cohort> found;
    eachRow<Cohort>(sql, "cohort", doc, [&](Cohort head) { found = std::move(head); });
    return found;
}

/// In the order in which people read them.
void sortRows(CohortParts &parts)
{
    std::ranges::stable_sort(parts.sessions, {}, &TrainingSession::day);
    std::ranges::stable_sort(parts.meetings, {}, &TeamMeeting::day);
    std::ranges::stable_sort(parts.visits, {}, &TrainerVisit::day);
    std::ranges::stable_sort(parts.agenda, [](const AgendaLine &a, const AgendaLine &b) {
        return std::pair(a.session, a.position) < std::pair(b.session, b.position);
    });
}

void put(Store::Parts &parts, qint64 doc, EntityType type, const QByteArray &key, const auto &row)
{
    FieldWriter writer;
    training::visit(row, writer);
    const qint64 entity = parts.registers.knownEntityNo(doc, static_cast<quint64>(type), false, key);
    if (entity != 0 && parts.registers.deletionOf(doc, entity) == Deletion::Deleted) {
        parts.log.bringBack(doc, entity);
    }
    parts.setAll(doc, type, key, false, writer.fields);
}

/// What must hold before anything is written; throws what does not.
void requireWritable(CohortId id, const CohortEdits &edits, const std::optional<Cohort> &before)
{
    if (edits.head && edits.head->id != id) {
        throw store::Failure{{Error::Code::BadArgument, {u"cohort"_s, edits.head->id.toString(), id.toString()}}};
    }
    if (!edits.head && !before) {
        throw store::Failure{{Error::Code::NotFound, {u"cohort"_s, id.toString()}}};
    }
    if (edits.head && before && before->isPractice && !edits.head->isPractice) {
        throw store::Failure{{Error::Code::BadArgument, {u"cohort"_s, edits.head->name, u"a practice cohort, which it stays"_s}}};
    }
}

} // namespace

Result<Changes> Store::put(CohortId id, const CohortEdits &edits)
{
    if (const Result<> good = meyar::checked(edits); !good) {
        return failAs(good);
    }
    return m_parts->writing([&] {
        store::Sql &sql = m_parts->sql;
        const QByteArray document = store::cohortDocument(id);
        const qint64 known = sql.number("SELECT no FROM doc WHERE id=?", document);
        requireWritable(id, edits, known == 0 ? std::nullopt : headOf(sql, known));
        const qint64 doc = m_parts->log.docNo(document, DocumentKind::Cohort);
        m_parts->undo.begin(doc, UndoKind::Training);
        if (edits.head) {
            meyar::put(*m_parts, doc, EntityType::Cohort, id.bytes(), *edits.head);
        }
        training::forEachPart(edits, [&](CohortPart part, const char *, const auto &rows) {
            for (const auto &row : rows) {
                meyar::put(*m_parts, doc, partTypes[static_cast<size_t>(part)], training::keyOf(row).toRfc4122(), row);
            }
        });
        for (const auto &[part, key] : edits.removed) {
            m_parts->remove(doc, partTypes[static_cast<size_t>(part)], key.toRfc4122(), u"entry"_s);
        }
        m_parts->undo.end();
        Changes changes;
        changes.training = true;
        return changes;
    });
}

Result<CohortRecord> Store::cohort(CohortId id)
{
    return m_parts->reading([&] {
        store::Sql &sql = m_parts->sql;
        const qint64 doc = sql.number("SELECT no FROM doc WHERE id=?", store::cohortDocument(id));
        std::optional<Cohort> head = doc == 0 ? std::nullopt : headOf(sql, doc);
        if (!head) {
            throw store::Failure{{Error::Code::NotFound, {u"cohort"_s, id.toString()}}};
        }
        CohortRecord record;
        record.head = std::move(*head);
        training::forEachPart(record, [&](CohortPart part, const char *, auto &rows) {
            using Row = typename std::remove_cvref_t<decltype(rows)>::value_type;
            eachRow<Row>(sql, partTables[static_cast<size_t>(part)], doc, [&](Row row) { rows.push_back(std::move(row)); });
        });
        sortRows(record);
        return record;
    });
}

Result<std::vector<Cohort>> Store::cohorts()
{
    return m_parts->reading([&] {
        std::vector<qint64> documents;
        SQLite::Statement &rows = m_parts->sql.prepare("SELECT doc FROM cohort WHERE deleted IS NULL");
        while (rows.executeStep()) {
            documents.push_back(rows.getColumn(0).getInt64());
        }
        rows.reset();
        std::vector<Cohort> cohorts;
        for (const qint64 doc : documents) {
            if (std::optional<Cohort> head = headOf(m_parts->sql, doc)) {
                cohorts.push_back(std::move(*head));
            }
        }
        std::ranges::stable_sort(cohorts, [](const Cohort &a, const Cohort &b) {
            return std::tie(b.startsOn, a.name) < std::tie(a.startsOn, b.name);
        });
        return cohorts;
    });
}

Result<Changes> Store::remove(CohortId id)
{
    return m_parts->writing([&] {
        const qint64 doc = m_parts->sql.number("SELECT no FROM doc WHERE id=?", store::cohortDocument(id));
        if (doc == 0) {
            throw store::Failure{{Error::Code::NotFound, {u"cohort"_s, id.toString()}}};
        }
        m_parts->undo.begin(doc, UndoKind::Training);
        m_parts->remove(doc, EntityType::Cohort, id.bytes(), u"cohort"_s);
        m_parts->undo.end();
        Changes changes;
        changes.training = true;
        return changes;
    });
}

} // namespace meyar
