// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of a site are read here. What a register holds that is none of what it should be counts as nothing.
#include "core/store/figuresdocument.h"
#include "core/store/parts.h"
#include "core/store/sitefigurerows.h"

#include <algorithm>
#include <cmath>

namespace meyar {

using namespace Qt::StringLiterals;
using store::dateOf;
using store::textOf;

QByteArray store::monthKey(const QString &code, QDate month, Sex sex)
{
    const QString key = code + u'/' + month.toString(QLatin1String(monthFormat));
    return (sex == Sex::Other ? key : key + u'/' + sexCode(sex)).toUtf8();
}

store::MonthKey store::monthKeyFrom(const QByteArray &key)
{
    const QStringList parts = QString::fromUtf8(key).split(u'/');
    if (parts.size() < 2 || parts.size() > 3) {
        return {};
    }
    return {parts.at(0), QDate::fromString(parts.at(1), QLatin1String(monthFormat)),
            parts.size() == 3 ? sexFrom(parts.at(2)) : Sex::Other};
}

QString store::sexCode(Sex sex)
{
    return sex == Sex::Woman ? u"f"_s : sex == Sex::Man ? u"m"_s : QString();
}

Sex store::sexFrom(const QString &code)
{
    return code == u"f"_s ? Sex::Woman : code == u"m"_s ? Sex::Man : Sex::Other;
}

namespace {

double numberOf(const SQLite::Column &column)
{
    return column.isFloat() || column.isInteger() ? column.getDouble() : noAmount;
}

std::optional<double> numberIn(const SQLite::Column &column)
{
    const double number = numberOf(column);
    return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

template<typename Enum>
Enum fromCode(const QString &code, int count, Enum otherwise)
{
    for (int i = 0; i < count; ++i) {
        if (toCode(static_cast<Enum>(i)) == code) {
            return static_cast<Enum>(i);
        }
    }
    return otherwise;
}

RiskPlace placeOf(const SQLite::Column &column)
{
    const QStringList numbers = textOf(column).split(u' ');
    return numbers.size() == 2 ? RiskPlace{numbers.at(0).toInt(), numbers.at(1).toInt()} : RiskPlace{};
}

template<typename IdType>
IdType idOf(const SQLite::Column &column)
{
    return IdType::fromBytes(store::bytesOf(column)).value_or(IdType());
}

/// Calls `take` for each row of a literal statement about one document.
template<typename Take>
void each(store::Sql &sql, const char *table, const char *text, qint64 doc, Take take)
{
    sql.requireSound(table, doc);
    SQLite::Statement &rows = sql.prepare(text, doc);
    while (rows.executeStep()) {
        take(rows);
    }
    rows.reset();
}

void readKpis(store::Sql &sql, qint64 doc, SiteFigures &figures)
{
    each(sql, "kpi",
         "SELECT key, name, name_ur, numerator, denominator, times, unit, better, by_sex, baseline, target FROM kpi "
         "WHERE doc=? AND deleted IS NULL ORDER BY key",
         doc, [&](SQLite::Statement &row) {
             KpiSetting setting;
             setting.code = QString::fromUtf8(store::bytesOf(row.getColumn(0)));
             if (const QString name = textOf(row.getColumn(1)); !name.isEmpty()) {
                 Kpi own;
                 own.code = setting.code;
                 own.label = Text(name, textOf(row.getColumn(2)).isEmpty() ? name : textOf(row.getColumn(2)));
                 const QString numerator = textOf(row.getColumn(3));
                 const QString denominator = textOf(row.getColumn(4));
                 own.numerator = numerator.isEmpty() ? own.label : Text(numerator, numerator);
                 own.denominator = denominator.isEmpty() ? Text() : Text(denominator, denominator);
                 own.times = numberIn(row.getColumn(5)).value_or(1);
                 own.unit = textOf(row.getColumn(6));
                 own.isMoreBetter = textOf(row.getColumn(7)) == u"more"_s;
                 own.isBySex = !row.getColumn(8).isNull();
                 setting.own = own;
             }
             const QDate baseline = QDate::fromString(textOf(row.getColumn(9)), QLatin1String(store::monthFormat));
             setting.baseline = baseline.isValid() ? std::optional(baseline) : std::nullopt;
             setting.target = numberIn(row.getColumn(10));
             figures.settings.push_back(setting);
         });
    each(sql, "kpi_month", "SELECT key, numerator, denominator, source FROM kpi_month WHERE doc=? ORDER BY key", doc,
         [&](SQLite::Statement &row) {
             const store::MonthKey key = store::monthKeyFrom(store::bytesOf(row.getColumn(0)));
             const KpiMonth month{key.month, numberOf(row.getColumn(1)), numberOf(row.getColumn(2)), textOf(row.getColumn(3))};
             const bool saysAnything
                 = std::isfinite(month.numerator) || std::isfinite(month.denominator) || !month.source.isEmpty();
             if (key.month.isValid() && saysAnything) {
                 figures.months.push_back({key.code, key.sex, month});
             }
         });
}

void readIncidents(store::Sql &sql, qint64 doc, SiteFigures &figures)
{
    each(sql, "incident",
         "SELECT key, day, time, kind, sex, age, experience, place, department, occupation, employment, injury, body_part, "
         "cause, agent, death, days_lost, permanent, restricted, treated, cost, inspector_told, social_security_told, "
         "root_cause, action FROM incident WHERE doc=? AND deleted IS NULL ORDER BY day DESC, key",
         doc, [&](SQLite::Statement &row) {
             IncidentRow read;
             read.id = idOf<IncidentId>(row.getColumn(0));
             Incident &incident = read.incident;
             incident.day = dateOf(row.getColumn(1));
             incident.time = QTime::fromString(textOf(row.getColumn(2)), u"HH:mm"_s);
             incident.kind = fromCode(textOf(row.getColumn(3)), 5, IncidentKind::Accident);
             incident.sex = store::sexFrom(textOf(row.getColumn(4)));
             incident.age = numberOf(row.getColumn(5));
             incident.experienceYears = numberOf(row.getColumn(6));
             int column = 7;
             for (QString *text : {&incident.place, &incident.department, &incident.occupation, &incident.employment,
                                   &incident.injury}) {
                 *text = textOf(row.getColumn(column++));
             }
             incident.bodyPart = fromCode(textOf(row.getColumn(12)), bodyParts, BodyPart::Unknown);
             incident.cause = fromCode(textOf(row.getColumn(13)), incidentCauses, IncidentCause::Unknown);
             incident.agent = textOf(row.getColumn(14));
             incident.death = dateOf(row.getColumn(15));
             incident.daysLost = numberOf(row.getColumn(16));
             incident.permanentPercent = numberOf(row.getColumn(17));
             incident.isRestricted = !row.getColumn(18).isNull();
             incident.isTreated = !row.getColumn(19).isNull();
             incident.cost = numberOf(row.getColumn(20));
             incident.inspectorTold = dateOf(row.getColumn(21));
             incident.socialSecurityTold = dateOf(row.getColumn(22));
             incident.rootCause = textOf(row.getColumn(23));
             incident.action = textOf(row.getColumn(24));
             figures.incidents.push_back(std::move(read));
         });
}

void readEnvironment(store::Sql &sql, qint64 doc, SiteFigures &figures)
{
    each(sql, "environment_month", "SELECT key, amount, unit, below, source FROM environment_month WHERE doc=? ORDER BY key", doc,
         [&](SQLite::Statement &row) {
             const store::MonthKey key = store::monthKeyFrom(store::bytesOf(row.getColumn(0)));
             EnvironmentEntry entry{key.code, key.month, numberOf(row.getColumn(1)), textOf(row.getColumn(2)),
                                    !row.getColumn(3).isNull(), textOf(row.getColumn(4))};
             if (key.month.isValid() && (std::isfinite(entry.amount) || !entry.source.isEmpty())) {
                 figures.environment.push_back(std::move(entry));
             }
         });
    each(sql, "chemical",
         "SELECT key, name, cas, use, supplier, mrsl, sheet_on, kg_per_month FROM chemical WHERE doc=? AND deleted IS NULL "
         "ORDER BY name, key",
         doc, [&](SQLite::Statement &row) {
             figures.chemicals.push_back({idOf<ChemicalId>(row.getColumn(0)), textOf(row.getColumn(1)), textOf(row.getColumn(2)),
                                          textOf(row.getColumn(3)), textOf(row.getColumn(4)), textOf(row.getColumn(5)),
                                          dateOf(row.getColumn(6)), numberOf(row.getColumn(7))});
         });
}

void readRisks(store::Sql &sql, qint64 doc, SiteFigures &figures)
{
    each(sql, "risk",
         "SELECT key, hazard, place, harmed, matrix, initial, current, residual, controls, measures, owner, due_on, "
         "reviewed_on FROM risk WHERE doc=? AND deleted IS NULL ORDER BY key",
         doc, [&](SQLite::Statement &row) {
             RiskRow read;
             read.id = idOf<RiskId>(row.getColumn(0));
             read.hazard = textOf(row.getColumn(1));
             read.place = textOf(row.getColumn(2));
             read.whoIsHarmed = textOf(row.getColumn(3));
             read.matrix = row.getColumn(4).isInteger() && row.getColumn(4).getInt() == 3 ? 3 : 5;
             read.risk.initial = placeOf(row.getColumn(5));
             read.risk.current = placeOf(row.getColumn(6));
             read.risk.residual = placeOf(row.getColumn(7));
             for (const QString &code : textOf(row.getColumn(8)).split(u' ', Qt::SkipEmptyParts)) {
                 for (int i = 0; i <= static_cast<int>(RiskControl::Ppe); ++i) {
                     if (toCode(static_cast<RiskControl>(i)) == code) {
                         read.risk.planned.push_back(static_cast<RiskControl>(i));
                     }
                 }
             }
             read.measures = textOf(row.getColumn(9));
             read.owner = textOf(row.getColumn(10));
             read.dueOn = dateOf(row.getColumn(11));
             read.reviewedOn = dateOf(row.getColumn(12));
             figures.risks.push_back(std::move(read));
         });
    std::stable_sort(figures.risks.begin(), figures.risks.end(), [](const RiskRow &a, const RiskRow &b) {
        const auto weight = [](const RiskRow &row) {
            return double(row.risk.current.likelihood * row.risk.current.severity) / (row.matrix * row.matrix);
        };
        return weight(a) > weight(b);
    });
}

} // namespace

Result<SiteFigures> Store::figures(SiteId site)
{
    return m_parts->reading([&] {
        SiteFigures figures;
        store::Sql &sql = m_parts->sql;
        const qint64 doc = sql.number("SELECT no FROM doc WHERE id=?", store::figuresDocument(site));
        if (doc == 0) {
            return figures;
        }
        readKpis(sql, doc, figures);
        readIncidents(sql, doc, figures);
        readEnvironment(sql, doc, figures);
        readRisks(sql, doc, figures);
        each(sql, "study",
             "SELECT key, kind, name, made_on, figures, assumptions FROM study WHERE doc=? AND deleted IS NULL "
             "ORDER BY made_on DESC, key DESC",
             doc, [&](SQLite::Statement &row) {
                 figures.studies.push_back({idOf<StudyId>(row.getColumn(0)), textOf(row.getColumn(1)), textOf(row.getColumn(2)),
                                            dateOf(row.getColumn(3)), textOf(row.getColumn(4)), textOf(row.getColumn(5))});
             });
        return figures;
    });
}

} // namespace meyar
