// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of a site are written here: what differs, as one step that can be taken back.
#include "core/base/oneline.h"
#include "core/base/text.h"
#include "core/store/figuresdocument.h"
#include "core/store/parts.h"
#include "core/store/sitefigurerows.h"

#include <cmath>

namespace meyar {

using namespace Qt::StringLiterals;
using store::dateOrNull;
using store::textOrNull;

namespace {

using Fields = std::vector<std::pair<QString, Value>>;

Value numberOrNull(double number)
{
    return std::isfinite(number) ? Value(number) : Value();
}

Value numberOrNull(const std::optional<double> &number)
{
    return number ? numberOrNull(*number) : Value();
}

Value lineOrNull(const QString &text)
{
    return textOrNull(oneLine(cleaned(text)).trimmed());
}

Value flagOrNull(bool flag)
{
    return flag ? Value(qint64(1)) : Value();
}

Value monthOrNull(const std::optional<QDate> &month)
{
    return month && month->isValid() ? Value(month->toString(QLatin1String(store::monthFormat))) : Value();
}

Value placeOrNull(const RiskPlace &place)
{
    return place.likelihood > 0 && place.severity > 0
        ? Value(u"%1 %2"_s.arg(place.likelihood).arg(place.severity))
        : Value();
}

Value controlsOrNull(const std::vector<RiskControl> &controls)
{
    QStringList codes;
    for (const RiskControl control : controls) {
        codes << toCode(control);
    }
    codes.removeDuplicates();
    return textOrNull(codes.join(u' '));
}

Fields fieldsOf(const KpiSetting &setting)
{
    Fields fields{{u"baseline"_s, monthOrNull(setting.baseline)}, {u"target"_s, numberOrNull(setting.target)}};
    if (setting.own) {
        const Kpi &own = *setting.own;
        const QString urdu = own.label.has(Language::Urdu) ? own.label.in(Language::Urdu) : QString();
        fields.insert(fields.end(),
                      {{u"name"_s, lineOrNull(own.label.in(Language::English))},
                       {u"name_ur"_s, lineOrNull(urdu)},
                       {u"numerator"_s, lineOrNull(own.numerator.in(Language::English))},
                       {u"denominator"_s, lineOrNull(own.denominator.in(Language::English))},
                       {u"times"_s, numberOrNull(own.times)},
                       {u"unit"_s, lineOrNull(own.unit)},
                       {u"better"_s, Value(own.isMoreBetter ? u"more"_s : u"less"_s)},
                       {u"by_sex"_s, flagOrNull(own.isBySex)}});
    }
    return fields;
}

Fields fieldsOf(const KpiMonth &month)
{
    return {{u"numerator"_s, numberOrNull(month.numerator)},
            {u"denominator"_s, numberOrNull(month.denominator)},
            {u"source"_s, lineOrNull(month.source)}};
}

Fields fieldsOf(const Incident &incident)
{
    return {{u"day"_s, dateOrNull(incident.day)},
            {u"time"_s, textOrNull(incident.time.toString(u"HH:mm"_s))},
            {u"kind"_s, Value(toCode(incident.kind))},
            {u"sex"_s, textOrNull(store::sexCode(incident.sex))},
            {u"age"_s, numberOrNull(incident.age)},
            {u"experience"_s, numberOrNull(incident.experienceYears)},
            {u"place"_s, lineOrNull(incident.place)},
            {u"department"_s, lineOrNull(incident.department)},
            {u"occupation"_s, lineOrNull(incident.occupation)},
            {u"employment"_s, lineOrNull(incident.employment)},
            {u"injury"_s, lineOrNull(incident.injury)},
            {u"body_part"_s, incident.bodyPart == BodyPart::Unknown ? Value() : Value(toCode(incident.bodyPart))},
            {u"cause"_s, incident.cause == IncidentCause::Unknown ? Value() : Value(toCode(incident.cause))},
            {u"agent"_s, lineOrNull(incident.agent)},
            {u"death"_s, dateOrNull(incident.death)},
            {u"days_lost"_s, numberOrNull(incident.daysLost)},
            {u"permanent"_s, numberOrNull(incident.permanentPercent)},
            {u"restricted"_s, flagOrNull(incident.isRestricted)},
            {u"treated"_s, flagOrNull(incident.isTreated)},
            {u"cost"_s, numberOrNull(incident.cost)},
            {u"inspector_told"_s, dateOrNull(incident.inspectorTold)},
            {u"social_security_told"_s, dateOrNull(incident.socialSecurityTold)},
            {u"root_cause"_s, textOrNull(incident.rootCause)},
            {u"action"_s, textOrNull(incident.action)}};
}

Fields fieldsOf(const EnvironmentEntry &entry)
{
    return {{u"amount"_s, numberOrNull(entry.amount)},
            {u"unit"_s, std::isfinite(entry.amount) ? lineOrNull(entry.unit) : Value()},
            {u"below"_s, flagOrNull(entry.isBelowDetection && std::isfinite(entry.amount))},
            {u"source"_s, lineOrNull(entry.source)}};
}

Fields fieldsOf(const ChemicalRow &row)
{
    return {{u"name"_s, lineOrNull(row.name)},       {u"cas"_s, lineOrNull(row.cas)},
            {u"use"_s, lineOrNull(row.use)},         {u"supplier"_s, lineOrNull(row.supplier)},
            {u"mrsl"_s, lineOrNull(row.mrsl)},       {u"sheet_on"_s, dateOrNull(row.sheetOn)},
            {u"kg_per_month"_s, numberOrNull(row.kgPerMonth)}};
}

Fields fieldsOf(const RiskRow &row)
{
    return {{u"hazard"_s, lineOrNull(row.hazard)},
            {u"place"_s, lineOrNull(row.place)},
            {u"harmed"_s, lineOrNull(row.whoIsHarmed)},
            {u"matrix"_s, Value(qint64(row.matrix))},
            {u"initial"_s, placeOrNull(row.risk.initial)},
            {u"current"_s, placeOrNull(row.risk.current)},
            {u"residual"_s, placeOrNull(row.risk.residual)},
            {u"controls"_s, controlsOrNull(row.risk.planned)},
            {u"measures"_s, textOrNull(row.measures)},
            {u"owner"_s, lineOrNull(row.owner)},
            {u"due_on"_s, dateOrNull(row.dueOn)},
            {u"reviewed_on"_s, dateOrNull(row.reviewedOn)}};
}

Fields fieldsOf(const Study &study)
{
    return {{u"kind"_s, lineOrNull(study.kind)},
            {u"name"_s, lineOrNull(study.name)},
            {u"made_on"_s, dateOrNull(study.madeOn)},
            {u"figures"_s, textOrNull(study.figures)},
            {u"assumptions"_s, textOrNull(study.assumptions)}};
}

/// Writes into one document.
class Writer
{
public:
    Writer(Store::Parts &parts, qint64 doc)
        : m_parts(parts)
        , m_doc(doc)
    {
    }

    void write(const FigureEdits &edits)
    {
        for (const KpiSetting &setting : edits.settings) {
            const QByteArray key = store::nameKey(setting.code);
            revive(EntityType::Kpi, key, true);
            m_parts.setAll(m_doc, EntityType::Kpi, key, true, fieldsOf(setting));
        }
        for (const ReadKpi &entry : edits.months) {
            m_parts.setAll(m_doc, EntityType::KpiMonth, store::monthKey(entry.code, entry.month.month, entry.sex), true,
                           fieldsOf(entry.month));
        }
        for (const EnvironmentEntry &entry : edits.environment) {
            m_parts.setAll(m_doc, EntityType::EnvironmentMonth, store::monthKey(entry.stream, entry.month), true,
                           fieldsOf(entry));
        }
        for (const IncidentRow &row : edits.incidents) {
            put(EntityType::Incident, row.id.bytes(), fieldsOf(row.incident));
        }
        for (const ChemicalRow &row : edits.chemicals) {
            put(EntityType::Chemical, row.id.bytes(), fieldsOf(row));
        }
        for (const RiskRow &row : edits.risks) {
            put(EntityType::Risk, row.id.bytes(), fieldsOf(row));
        }
        for (const Study &study : edits.studies) {
            put(EntityType::Study, study.id.bytes(), fieldsOf(study));
        }
        remove(edits);
    }

private:
    void remove(const FigureEdits &edits)
    {
        for (const QString &code : edits.removedKpis) {
            const qint64 entity
                = m_parts.registers.knownEntityNo(m_doc, static_cast<quint64>(EntityType::Kpi), true, store::nameKey(code));
            if (entity != 0) {
                m_parts.log.deleteEntity(m_doc, entity);
            }
        }
        for (const IncidentId id : edits.removedIncidents) {
            m_parts.remove(m_doc, EntityType::Incident, id.bytes(), u"incident"_s);
        }
        for (const ChemicalId id : edits.removedChemicals) {
            m_parts.remove(m_doc, EntityType::Chemical, id.bytes(), u"chemical"_s);
        }
        for (const RiskId id : edits.removedRisks) {
            m_parts.remove(m_doc, EntityType::Risk, id.bytes(), u"risk"_s);
        }
        for (const StudyId id : edits.removedStudies) {
            m_parts.remove(m_doc, EntityType::Study, id.bytes(), u"study"_s);
        }
    }

    void put(EntityType type, const QByteArray &id, const Fields &fields)
    {
        revive(type, id, false);
        m_parts.setAll(m_doc, type, id, false, fields);
    }

    void revive(EntityType type, const QByteArray &key, bool named)
    {
        const qint64 entity = m_parts.registers.knownEntityNo(m_doc, static_cast<quint64>(type), named, key);
        if (entity != 0 && m_parts.registers.deletionOf(m_doc, entity) == Deletion::Deleted) {
            m_parts.log.bringBack(m_doc, entity);
        }
    }

    Store::Parts &m_parts;
    qint64 m_doc;
};

} // namespace

Result<Changes> Store::put(SiteId site, const FigureEdits &edits)
{
    if (const Result<> good = meyar::checked(edits); !good) {
        return failAs(good);
    }
    return m_parts->writing([&] {
        if (m_parts->sql.number("SELECT count(*) FROM site WHERE key=?", site.bytes()) == 0) {
            throw store::Failure{{Error::Code::NotFound, {u"site"_s, site.toString()}}};
        }
        const qint64 doc = m_parts->log.docNo(store::figuresDocument(site), DocumentKind::Figures);
        m_parts->undo.begin(doc, UndoKind::Figures);
        Writer(*m_parts, doc).write(edits);
        m_parts->undo.end();
        Changes changes;
        changes.figures = true;
        return changes;
    });
}

} // namespace meyar
