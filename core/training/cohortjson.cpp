// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/cohortjson.h"

#include "core/training/cohortfields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <map>
#include <set>

namespace meyar {

using namespace Qt::StringLiterals;

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
    std::optional<Error> error = {};

    void refuse(const QString &what, const QString &value, const QString &wanted)
    {
        if (!error) {
            error = Error{Error::Code::BadArgument, {what, value, wanted}};
        }
    }
    /// Any word as an id: a UUID as it is, else one that is made of the cohort and the word.
    [[nodiscard]] QUuid idOf(const QString &word) const
    {
        const QUuid known = QUuid::fromString(word);
        return known.isNull() ? QUuid::createUuidV5(cohort.uuid(), word) : known;
    }
};

struct JsonReader
{
    const QJsonObject &in;
    QString where;
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
            bad(name, u"a whole number of 0 or more"_s);
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
                bad(name, u"a factory of this database"_s);
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
                context.refuse(where, key, QStringList(known.begin(), known.end()).join(u", "_s));
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
        context.refuse(where + u'.' + key, in.value(key).toVariant().toString(), wanted);
    }
};

/// The row's own id: of a firm the site that it names; without one what it says, so that the same row is the same again
/// and another is another. `seen`: how often each was there before in this file.
template<typename Row>
void readKey(Row &row, const QString &list, const QString &where, JsonReader &reader, std::map<QByteArray, int> &seen)
{
    if constexpr (std::same_as<Row, CohortFirm>) {
        reader.id("site", row.site);
        if (row.site.isNull()) {
            reader.context.refuse(where, {}, u"a site"_s);
        }
    } else {
        QString word;
        reader.line("id", word);
        if (word.isEmpty()) {
            const QByteArray said = QJsonDocument(reader.in).toJson(QJsonDocument::Compact);
            word = u"%1 %2 %3"_s.arg(list).arg(++seen[said]).arg(QString::fromUtf8(said));
        }
        row.id = decltype(row.id)(reader.context.idOf(word));
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

Result<CohortEdits> cohortEditsFrom(const QJsonObject &json, CohortId cohort,
                                    const std::function<std::optional<SiteId>(const QString &)> &siteNamed)
{
    Context context{cohort, siteNamed};
    CohortEdits edits;
    QStringList known{u"cohort"_s};
    if (const QJsonValue head = json.value(u"cohort"_s); head.isObject()) {
        const QJsonObject object = head.toObject();
        JsonReader reader{object, u"cohort"_s, context};
        edits.head = Cohort{cohort, {}};
        QString id;
        reader.line("id", id);
        training::visit(*edits.head, reader);
        reader.finish();
    }
    training::forEachPart(edits, [&](CohortPart, const char *name, auto &rows) {
        using Row = typename std::remove_cvref_t<decltype(rows)>::value_type;
        const QString list = QLatin1String(name);
        known << list;
        const QJsonValue value = json.value(list);
        if (!value.isUndefined() && !value.isArray()) {
            context.refuse(list, {}, u"a list"_s);
        }
        int place = 0;
        std::map<QByteArray, int> seen;
        for (const QJsonValue &each : value.toArray()) {
            const QString where = u"%1 %2"_s.arg(list).arg(++place);
            const QJsonObject object = each.toObject();
            JsonReader reader{object, where, context};
            Row row;
            readKey(row, list, where, reader, seen);
            training::visit(row, reader);
            reader.finish();
            rows.push_back(std::move(row));
        }
    });
    for (const QString &key : json.keys()) {
        if (!known.contains(key)) {
            context.refuse(u"cohort"_s, key, known.join(u", "_s));
        }
    }
    if (context.error) {
        return tl::unexpected(*context.error);
    }
    return edits;
}

} // namespace meyar
