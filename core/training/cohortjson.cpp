// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/cohortjson.h"

#include "core/training/cohortfields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace meyar {

using namespace Qt::StringLiterals;
using Kind = CohortProblem::Kind;

namespace {

struct JsonWriter
{
    QJsonObject out = {};
    void line(const char *name, const QString &text) { add(name, text.isEmpty() ? QJsonValue() : QJsonValue(text)); }
    void text(const char *name, const QString &text) { line(name, text); }
    void day(const char *name, QDate day) { line(name, day.toString(Qt::ISODate)); }
    void number(const char *name, double number) { add(name, std::isfinite(number) ? QJsonValue(number) : QJsonValue()); }
    void count(const char *name, int count) { add(name, count); }
    void flag(const char *name, bool flag) { add(name, flag); }
    void id(const char *name, const auto &id) { line(name, id.isNull() ? QString() : id.toString()); }
    void code(const char *name, auto value, const auto &codes)
    {
        line(name, QLatin1String(codes.at(static_cast<size_t>(value))));
    }

private:
    void add(const char *name, const QJsonValue &value)
    {
        if (!value.isNull()) {
            out.insert(QLatin1String(name), value);
        }
    }
};

struct Context
{
    CohortId cohort;
    const std::function<std::optional<SiteId>(const QString &)> &siteNamed;
    CohortProblems problems = {};

    /// Any word as an id: a UUID as it is, else one that is made of the cohort and the word.
    [[nodiscard]] QUuid idOf(const QString &word) const
    {
        const QUuid known = QUuid::fromString(word);
        return known.isNull() ? QUuid::createUuidV5(cohort.uuid(), word) : known;
    }
};

/// As it stands in the file.
QString valueText(const QJsonValue &value)
{
    if (value.isObject() || value.isArray()) {
        const QByteArray json = (value.isObject() ? QJsonDocument(value.toObject()) : QJsonDocument(value.toArray())).toJson(QJsonDocument::Compact);
        constexpr qsizetype longest = 60;
        const QString text = QString::fromUtf8(json);
        return text.size() > longest ? text.left(longest) + u'…' : text;
    }
    return value.isNull() ? u"null"_s : value.toVariant().toString();
}

struct JsonReader
{
    const QJsonObject &in;
    QString list;
    int row = 0;
    Context &context;
    std::set<QString> known = {};

    void line(const char *name, QString &text)
    {
        if (const QJsonValue value = take(name); value.isString()) {
            text = value.toString();
        } else if (!value.isUndefined()) {
            bad(name, u"a text"_s);
        }
    }
    void text(const char *name, QString &text) { line(name, text); }
    void day(const char *name, QDate &day)
    {
        QString text;
        line(name, text);
        if (!text.isEmpty()) {
            day = QDate::fromString(text, Qt::ISODate);
            if (!day.isValid()) {
                bad(name, u"a date such as 2026-03-31"_s);
            }
        }
    }
    void number(const char *name, double &number)
    {
        if (const QJsonValue value = take(name); value.isDouble()) {
            number = value.toDouble();
        } else if (!value.isUndefined()) {
            bad(name, u"a number"_s);
        }
    }
    void count(const char *name, int &count)
    {
        const QJsonValue value = take(name);
        if (value.isDouble() && value.toInt(-1) >= 0 && value.toInt(-1) == value.toDouble()) {
            count = value.toInt();
        } else if (!value.isUndefined()) {
            bad(name, u"a whole number from 0 to 1,000,000"_s);
        }
    }
    void flag(const char *name, bool &flag)
    {
        if (const QJsonValue value = take(name); value.isBool()) {
            flag = value.toBool();
        } else if (!value.isUndefined()) {
            bad(name, u"true or false"_s);
        }
    }
    template<typename IdType>
    void id(const char *name, IdType &id)
    {
        QString word;
        line(name, word);
        if (word.isEmpty()) {
            return;
        }
        if constexpr (std::same_as<IdType, SiteId>) {
            if (const auto site = context.siteNamed(word)) {
                id = *site;
            } else {
                bad(name, u"a factory of this database, by name or id"_s);
            }
        } else if constexpr (std::same_as<IdType, AssessmentId>) {
            id = AssessmentId::fromString(word).value_or(AssessmentId());
            if (id.isNull()) {
                bad(name, u"the id of an assessment"_s);
            }
        } else {
            id = IdType(context.idOf(word));
        }
    }
    template<typename Enum>
    void code(const char *name, Enum &value, const auto &codes)
    {
        QString text;
        line(name, text);
        QStringList all;
        for (size_t i = 0; i < codes.size(); ++i) {
            if (text == QLatin1String(codes[i])) {
                value = static_cast<Enum>(i);
                return;
            }
            all << QLatin1String(codes[i]);
        }
        if (!text.isEmpty()) {
            bad(name, all.join(u", "_s));
        }
    }
    void finish()
    {
        for (const QString &key : in.keys()) {
            if (!known.contains(key)) {
                context.problems.push_back({Kind::Unknown, list, row, key, {}, QStringList(known.begin(), known.end()).join(u", "_s)});
            }
        }
    }

private:
    QJsonValue take(const char *name)
    {
        known.insert(QLatin1String(name));
        return in.value(QLatin1String(name));
    }
    void bad(const char *name, const QString &wanted)
    {
        const QString key = QLatin1String(name);
        context.problems.push_back({Kind::NotPossible, list, row, key, valueText(in.value(key)), wanted});
    }
};

/// The row's own id: of a firm the site that it names; without one what it says, so that the same row is the same again
/// and another is another. `seen`: how often each was there before in this file.
template<typename Row>
void readKey(Row &row, JsonReader &reader, std::map<QByteArray, int> &seen)
{
    if constexpr (std::same_as<Row, CohortFirm>) {
        reader.id("site", row.site);
    } else {
        QString word;
        reader.line("id", word);
        if (word.isEmpty()) {
            const QByteArray said = QJsonDocument(reader.in).toJson(QJsonDocument::Compact);
            word = u"%1 %2 %3"_s.arg(reader.list).arg(++seen[said]).arg(QString::fromUtf8(said));
        }
        row.id = decltype(row.id)(reader.context.idOf(word));
    }
}

/// Adds what is not told already of the same field or of the whole row, with the value as it stands in the file.
void addUntold(const CohortProblems &more, const QJsonObject &json, CohortProblems &problems)
{
    const auto placeOf = [](const CohortProblem &each, const QString &field) { return std::tuple(each.list, each.row, field); };
    std::set<std::tuple<QString, int, QString>> told;
    for (const CohortProblem &each : problems) {
        told.insert(placeOf(each, each.field));
    }
    for (CohortProblem each : more) {
        if (told.contains(placeOf(each, {})) || !told.insert(placeOf(each, each.field)).second) {
            continue;
        }
        const QJsonValue list = json.value(each.list);
        const QJsonObject row = each.row > 0 ? list.toArray().at(each.row - 1).toObject() : list.toObject();
        if (each.kind == Kind::NotPossible && row.contains(each.field)) {
            each.value = valueText(row.value(each.field));
        }
        problems.push_back(std::move(each));
    }
}

} // namespace

QJsonObject toJson(const CohortRecord &record)
{
    JsonWriter head;
    training::visit(record.head, head);
    head.out.insert(u"id"_s, record.head.id.toString());
    QJsonObject json{{u"cohort"_s, head.out}};
    training::forEachPart(record, [&](CohortPart part, const char *name, const auto &rows) {
        QJsonArray all;
        for (const auto &row : rows) {
            JsonWriter writer;
            training::visit(row, writer);
            writer.out.insert(part == CohortPart::Firm ? u"site"_s : u"id"_s,
                              training::keyOf(row).toString(QUuid::WithoutBraces));
            all.append(writer.out);
        }
        json.insert(QLatin1String(name), all);
    });
    return json;
}

ReadCohort readCohort(const QJsonObject &json, CohortId cohort, const std::function<std::optional<SiteId>(const QString &)> &siteNamed,
                      const CohortRecord &known)
{
    Context context{cohort, siteNamed};
    CohortEdits edits;
    QStringList lists{u"cohort"_s};
    if (const QJsonValue head = json.value(u"cohort"_s); head.isObject()) {
        const QJsonObject object = head.toObject();
        JsonReader reader{object, u"cohort"_s, 0, context};
        edits.head = Cohort{cohort, {}};
        QString id;
        reader.line("id", id);
        training::visit(*edits.head, reader);
        reader.finish();
    } else if (!head.isUndefined()) {
        context.problems.push_back({Kind::NotPossible, u"cohort"_s, 0, {}, valueText(head), u"an object, {…}"_s});
    }
    training::forEachPart(edits, [&](CohortPart, const char *name, auto &rows) {
        using Row = typename std::remove_cvref_t<decltype(rows)>::value_type;
        const QString list = QLatin1String(name);
        lists << list;
        const QJsonValue value = json.value(list);
        if (!value.isUndefined() && !value.isArray()) {
            context.problems.push_back({Kind::NotPossible, list, 0, {}, valueText(value), u"a list, […]"_s});
        }
        int place = 0;
        std::map<QByteArray, int> seen;
        for (const QJsonValue &each : value.toArray()) {
            ++place;
            Row row;
            if (each.isObject()) {
                const QJsonObject object = each.toObject();
                JsonReader reader{object, list, place, context};
                readKey(row, reader, seen);
                training::visit(row, reader);
                reader.finish();
            } else {
                context.problems.push_back({Kind::NotPossible, list, place, {}, valueText(each), u"an object, {…}"_s});
            }
            rows.push_back(std::move(row));
        }
    });
    CohortProblems problems = std::move(context.problems);
    addUntold(problemsOf(edits), json, problems);
    addUntold(strayReferences(known, edits), json, problems);
    std::ranges::stable_sort(problems, {}, [&](const CohortProblem &each) { return std::pair(lists.indexOf(each.list), each.row); });
    for (const QString &key : json.keys()) {
        if (!lists.contains(key)) {
            problems.push_back({Kind::Unknown, key, 0, {}, {}, lists.join(u", "_s)});
        }
    }
    return {std::move(edits), std::move(problems)};
}

} // namespace meyar
