// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/cohortcells.h"

#include "core/base/text.h"
#include "core/indicators/cellvalue.h"
#include "core/training/cohortfields.h"
#include "core/training/cohortproblem.h"

#include <algorithm>
#include <cmath>

namespace meyar {

using namespace Qt::StringLiterals;
using Kind = CohortCell::Kind;

namespace {

struct CellLister
{
    std::vector<CohortCell> cells = {};

    void line(const char *name, const QString &text) { add(name, Kind::Line, text); }
    void text(const char *name, const QString &text) { add(name, Kind::Text, text); }
    void day(const char *name, QDate day) { add(name, Kind::Day, day.toString(Qt::ISODate)); }
    void number(const char *name, double number)
    {
        add(name, Kind::Number, std::isfinite(number) ? QString::number(number, 'g', 12) : QString());
    }
    void count(const char *name, int count) { add(name, Kind::Count, QString::number(count)); }
    void flag(const char *name, bool flag) { add(name, Kind::Flag, flag ? u"yes"_s : QString()); }
    void id(const char *name, const auto &id) { add(name, Kind::Id, id.isNull() ? QString() : id.toString()); }
    void code(const char *name, auto value, const auto &codes)
    {
        add(name, Kind::Code, QLatin1String(codes.at(static_cast<size_t>(value))));
        for (const char *each : codes) {
            cells.back().codes << QLatin1String(each);
        }
    }

private:
    void add(const char *name, Kind kind, const QString &value) { cells.push_back({QLatin1String(name), kind, value}); }
};

/// Sets the one field of that name; `isTaken` says whether the value was of its kind.
struct CellSetter
{
    QString field;
    QString value;
    bool isFound = false;
    bool isTaken = false;

    void line(const char *name, QString &text)
    {
        if (isIt(name)) {
            text = value;
            isTaken = true;
        }
    }
    void text(const char *name, QString &text) { line(name, text); }
    void day(const char *name, QDate &day)
    {
        if (isIt(name)) {
            const std::optional<QDate> read = cellDate(value);
            isTaken = value.isEmpty() || read;
            day = isTaken ? read.value_or(QDate()) : day;
        }
    }
    void number(const char *name, double &number)
    {
        if (isIt(name)) {
            const std::optional<double> read = cellNumber(value);
            isTaken = value.isEmpty() || read;
            number = isTaken ? read.value_or(notStated) : number;
        }
    }
    void count(const char *name, int &count)
    {
        constexpr double most = 1'000'000;
        if (isIt(name)) {
            const double read = value.isEmpty() ? 0 : cellNumber(value).value_or(-1);
            isTaken = read >= 0 && read <= most && read == std::floor(read);
            count = isTaken ? int(read) : count;
        }
    }
    void flag(const char *name, bool &flag)
    {
        if (isIt(name)) {
            flag = value == u"yes"_s;
            isTaken = flag || value.isEmpty() || value == u"no"_s;
        }
    }
    template<typename IdType>
    void id(const char *name, IdType &id)
    {
        if (isIt(name)) {
            const std::optional<IdType> read = IdType::fromString(value);
            isTaken = value.isEmpty() || read;
            id = isTaken ? read.value_or(IdType()) : id;
        }
    }
    template<typename Enum>
    void code(const char *name, Enum &into, const auto &codes)
    {
        if (isIt(name)) {
            const auto found = std::ranges::find_if(codes, [&](const char *code) { return value == QLatin1String(code); });
            isTaken = found != codes.end();
            into = isTaken ? static_cast<Enum>(found - codes.begin()) : into;
        }
    }

private:
    bool isIt(const char *name)
    {
        const bool isThis = field == QLatin1String(name);
        isFound = isFound || isThis;
        return isThis;
    }
};

Error notSuch(const QString &field, const QString &value)
{
    return {Error::Code::BadArgument, {field, value, {}}};
}

template<typename Row>
Result<> set(Row &row, const QString &field, const QString &value)
{
    CellSetter setter{field, cleaned(value).trimmed()};
    training::visit(row, setter);
    return setter.isTaken ? Result<>() : tl::unexpected(notSuch(field, value));
}

Result<CohortEdits> good(CohortEdits edits)
{
    const CohortProblems problems = problemsOf(edits);
    if (problems.empty()) {
        return edits;
    }
    return fail(Error::Code::BadArgument, {problems.front().field, problems.front().value, problems.front().wanted}); // there is one row only
}

/// What each kind of row begins with.
template<typename Row>
Row begun(const NewRow &from)
{
    Row row;
    training::setKey(row, from.key);
    for (const auto &[field, value] : std::initializer_list<std::pair<QString, QString>>{
             {u"site"_s, from.site.isNull() ? QString() : from.site.toString()},
             {u"session"_s, from.session.isNull() ? QString() : from.session.toString()},
             {u"day"_s, from.day.toString(Qt::ISODate)},
             {u"joined_on"_s, from.day.toString(Qt::ISODate)}}) {
        CellSetter setter{field, value};
        training::visit(row, setter);
    }
    for (const QString &field : {u"name"_s, u"title"_s, u"problem"_s, u"what"_s}) {
        CellSetter setter{field, from.words};
        training::visit(row, setter);
        if (setter.isFound) {
            break;
        }
    }
    return row;
}

} // namespace

QString CohortRow::value(const QString &field) const
{
    const auto cell = std::ranges::find(cells, field, &CohortCell::field);
    return cell == cells.end() ? QString() : cell->value;
}

std::vector<CohortRow> rowsOf(const CohortRecord &record, CohortPart part)
{
    std::vector<CohortRow> all;
    training::forEachPart(record, [&](CohortPart at, const char *, const auto &rows) {
        if (at != part) {
            return;
        }
        for (const auto &row : rows) {
            CellLister lister;
            training::visit(row, lister);
            all.push_back({training::keyOf(row), std::move(lister.cells)});
        }
    });
    return all;
}

CohortRow headRow(const Cohort &head)
{
    CellLister lister;
    training::visit(head, lister);
    return {head.id.uuid(), std::move(lister.cells)};
}

Result<CohortEdits> withCell(const CohortRecord &record, CohortPart part, const QUuid &key, const QString &field, const QString &value)
{
    CohortEdits edits;
    Result<> done = fail(Error::Code::NotFound, {u"entry"_s, key.toString(QUuid::WithoutBraces)});
    // The same kind of row in the record and in the edits.
    training::forEachPart(record, [&](CohortPart at, const char *, const auto &rows) {
        using Rows = std::remove_cvref_t<decltype(rows)>;
        const auto found = std::ranges::find_if(rows, [&](const auto &row) { return training::keyOf(row) == key; });
        if (at != part || found == rows.end()) {
            return;
        }
        auto row = *found;
        done = set(row, field, value);
        training::forEachPart(edits, [&](CohortPart, const char *, auto &to) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(to)>, Rows>) {
                to.push_back(row);
            }
        });
    });
    return done ? good(std::move(edits)) : failAs(done);
}

Result<CohortEdits> withHeadCell(const Cohort &head, const QString &field, const QString &value)
{
    CohortEdits edits;
    edits.head = head;
    const Result<> done = set(*edits.head, field, value);
    return done ? good(std::move(edits)) : failAs(done);
}

Result<CohortEdits> withNewRow(CohortPart part, const NewRow &from)
{
    CohortEdits edits;
    training::forEachPart(edits, [&](CohortPart at, const char *, auto &rows) {
        using Row = typename std::remove_cvref_t<decltype(rows)>::value_type;
        if (at == part) {
            rows.push_back(begun<Row>(from));
        }
    });
    return good(std::move(edits));
}

CohortEdits withoutRow(const CohortRecord &record, CohortPart part, const QUuid &key)
{
    CohortEdits edits;
    edits.removed.emplace_back(part, key);
    const auto belongs = [&]<typename Row>(const Row &row) {
        bool isPart = false;
        if constexpr (requires { row.site; } && !std::same_as<Row, CohortFirm>) {
            isPart = part == CohortPart::Firm && row.site.uuid() == key;
        }
        if constexpr (requires { row.session; } && !std::same_as<Row, ActionPoint>) {
            isPart = isPart || (part == CohortPart::Session && row.session.uuid() == key);
        }
        return isPart;
    };
    training::forEachPart(record, [&](CohortPart at, const char *, const auto &rows) {
        for (const auto &row : rows) {
            if (belongs(row)) {
                edits.removed.emplace_back(at, training::keyOf(row));
            }
        }
    });
    const auto forget = [&key](const auto &rows, auto &changed, auto member) {
        for (const auto &row : rows) {
            if ((row.*member).uuid() == key) {
                changed.push_back(row);
                changed.back().*member = {};
            }
        }
    };
    if (part == CohortPart::Session) {
        forget(record.points, edits.points, &ActionPoint::session);
    } else if (part == CohortPart::Trainer) {
        forget(record.sessions, edits.sessions, &TrainingSession::trainer);
        forget(record.visits, edits.visits, &TrainerVisit::trainer);
        forget(record.projects, edits.projects, &Project::verifiedBy);
    }
    return edits;
}

} // namespace meyar
