// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oscal/oscal.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr auto oscalVersion = "1.1.2";
constexpr auto ownNames = "6d657961-7231-5f6f-8363-616c00000000"; ///< namespace of the document's UUIDs
constexpr auto propertyNames = "https://meyar.invalid/ns/oscal"; ///< of our own properties; nothing is to be found there

/// A text of one line, which OSCAL does not want empty.
QString line(const QString &text, const QString &otherwise)
{
    const QString simple = text.simplified();
    return simple.isEmpty() ? otherwise : simple;
}

/// OSCAL's "token": as an XML name without colons.
QString token(const QString &name)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{N}._-]"_s);
    QString clean = name;
    clean.replace(others, u"_"_s);
    const bool begins = !clean.isEmpty() && (clean[0].isLetter() || clean[0] == u'_');
    return begins ? clean : u'_' + clean;
}

QString moment(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

QString moment(QDate day)
{
    return moment(QDateTime(day, QTime(0, 0), Qt::UTC));
}

QJsonObject property(const QString &name, const QString &value)
{
    return {{u"name"_s, name}, {u"ns"_s, QLatin1String(propertyNames)}, {u"value"_s, line(value, u"none"_s)}};
}

QString stateOf(const OscalObservation &observation)
{
    return observation.standing == Standing::Met ? u"met"_s
        : observation.standing == Standing::Partly ? u"partly"_s
        : observation.standing == Standing::Failed ? u"failed"_s
                                                   : u"not-applicable"_s;
}

class Writer
{
public:
    explicit Writer(const OscalAudit &audit) : m_audit(audit) {}

    QJsonObject results()
    {
        QJsonObject result{{u"uuid"_s, uuid(u"result"_s)},
                           {u"title"_s, title()},
                           {u"description"_s, description()},
                           {u"start"_s, moment(m_audit.assessment.startedOn)},
                           {u"reviewed-controls"_s, reviewed()}};
        if (m_audit.assessment.endedOn.isValid()) {
            result.insert(u"end"_s, moment(m_audit.assessment.endedOn));
        }
        insert(result, u"observations"_s, observations());
        insert(result, u"risks"_s, risks(false));
        insert(result, u"findings"_s, findings());
        const QString plan = uuid(u"assessment-plan"_s);
        return {{u"assessment-results"_s,
                 QJsonObject{{u"uuid"_s, uuid(u"assessment-results"_s)},
                             {u"metadata"_s, metadata(title())},
                             {u"import-ap"_s, QJsonObject{{u"href"_s, u'#' + plan}}},
                             {u"results"_s, QJsonArray{result}},
                             {u"back-matter"_s,
                              QJsonObject{{u"resources"_s,
                                           QJsonArray{QJsonObject{
                                               {u"uuid"_s, plan},
                                               {u"title"_s, u"Assessment plan"_s},
                                               {u"description"_s, u"The plan of the visit is kept with the audit and was not exported."_s}}}}}}}}};
    }

    QJsonObject plan()
    {
        QJsonArray items;
        for (const OscalFinding &found : m_audit.findings) {
            if (isOpen(found)) {
                items.append(QJsonObject{{u"uuid"_s, uuid(u"item/"_s + found.finding.id.toString())},
                                         {u"title"_s, titleOf(found)},
                                         {u"description"_s, line(found.statement, u"No statement"_s)},
                                         {u"related-risks"_s, QJsonArray{QJsonObject{{u"risk-uuid"_s, riskId(found)}}}}});
            }
        }
        QJsonObject body{{u"uuid"_s, uuid(u"plan-of-action-and-milestones"_s)},
                         {u"metadata"_s, metadata(u"Corrective action plan: "_s + title())},
                         {u"system-id"_s, QJsonObject{{u"identifier-type"_s, u"http://ietf.org/rfc/rfc4122"_s},
                                                      {u"id"_s, m_audit.assessment.site.toString()}}}};
        insert(body, u"risks"_s, risks(true));
        body.insert(u"poam-items"_s, items);
        return {{u"plan-of-action-and-milestones"_s, body}};
    }

    [[nodiscard]] static bool isOpen(const OscalFinding &found) { return found.finding.state != FindingState::Closed; }

private:
    static void insert(QJsonObject &into, const QString &key, const QJsonArray &array)
    {
        if (!array.isEmpty()) { // the schema wants at least one, or none of it
            into.insert(key, array);
        }
    }

    [[nodiscard]] QString uuid(const QString &what) const
    {
        return QUuid::createUuidV5(QUuid(QLatin1String(ownNames)), m_audit.assessment.id.toString() + u'/' + what)
            .toString(QUuid::WithoutBraces);
    }
    [[nodiscard]] QString title() const
    {
        return line(u"%1: %2, %3"_s.arg(m_audit.packTitle, m_audit.factory, m_audit.assessment.startedOn.toString(Qt::ISODate)),
                    u"Audit"_s);
    }
    [[nodiscard]] QString description() const
    {
        QStringList parts{m_audit.factory, m_audit.siteName, m_audit.city};
        parts.removeAll(QString());
        return u"Visit to %1"_s.arg(line(parts.join(u", "_s), u"the factory"_s));
    }
    [[nodiscard]] QString riskId(const OscalFinding &found) const { return uuid(u"risk/"_s + found.finding.id.toString()); }
    [[nodiscard]] static QString titleOf(const OscalFinding &found)
    {
        return line((found.finding.code + u' ' + found.statement).left(200), u"Finding"_s);
    }

    QJsonObject metadata(const QString &named) const
    {
        const QString party = uuid(u"party"_s);
        return {{u"title"_s, named},
                {u"last-modified"_s, moment(m_audit.changedAt)},
                {u"version"_s, moment(m_audit.changedAt)},
                {u"oscal-version"_s, QLatin1String(oscalVersion)},
                {u"parties"_s, QJsonArray{QJsonObject{{u"uuid"_s, party},
                                                      {u"type"_s, u"organization"_s},
                                                      {u"name"_s, line(m_audit.factory, u"The factory"_s)}}}}};
    }

    QJsonObject reviewed() const
    {
        QJsonArray controls;
        QSet<QString> known;
        for (const OscalObservation &observation : m_audit.observations) {
            const QString id = token(observation.question);
            if (!known.contains(id)) {
                known.insert(id);
                controls.append(QJsonObject{{u"control-id"_s, id}});
            }
        }
        QJsonObject selection;
        insert(selection, u"include-controls"_s, controls);
        return {{u"control-selections"_s, QJsonArray{selection}}};
    }

    QString observationId(size_t place) const { return uuid(u"observation/%1"_s.arg(place)); }

    QJsonArray observations() const
    {
        QJsonArray all;
        for (size_t i = 0; i < m_audit.observations.size(); ++i) {
            const OscalObservation &observation = m_audit.observations[i];
            QJsonArray properties{property(u"control-id"_s, token(observation.question)),
                                  property(u"standing"_s, stateOf(observation))};
            all.append(QJsonObject{{u"uuid"_s, observationId(i)},
                                   {u"title"_s, line(observation.code, observation.question)},
                                   {u"description"_s, u"%1: %2"_s.arg(line(observation.text, observation.question),
                                                                      line(observation.answer, u"no answer"_s))},
                                   {u"props"_s, properties},
                                   {u"methods"_s, QJsonArray{u"EXAMINE"_s}},
                                   {u"types"_s, QJsonArray{u"control-objective"_s}},
                                   {u"collected"_s, moment(observation.collected)}});
        }
        return all;
    }

    QJsonArray risks(bool onlyOpen) const
    {
        QJsonArray all;
        for (const OscalFinding &found : m_audit.findings) {
            if (onlyOpen && !isOpen(found)) {
                continue;
            }
            QJsonObject risk{{u"uuid"_s, riskId(found)},
                             {u"title"_s, titleOf(found)},
                             {u"description"_s, line(found.statement, u"No statement"_s)},
                             {u"statement"_s, line(found.finding.rootCause, line(found.statement, u"No statement"_s))},
                             {u"props"_s, QJsonArray{property(u"severity"_s, toCode(found.finding.severity))}},
                             {u"status"_s, isOpen(found) ? (found.actions.empty() ? u"open"_s : u"remediating"_s) : u"closed"_s}};
            QDate deadline;
            for (const CorrectiveAction &action : found.actions) {
                deadline = action.dueOn.isValid() && action.state != ActionState::Cancelled ? std::max(deadline, action.dueOn)
                                                                                            : deadline;
            }
            if (deadline.isValid()) {
                risk.insert(u"deadline"_s, moment(deadline));
            }
            insert(risk, u"remediations"_s, remediations(found));
            all.append(risk);
        }
        return all;
    }

    QJsonArray remediations(const OscalFinding &found) const
    {
        QJsonArray all;
        for (const CorrectiveAction &action : found.actions) {
            if (action.state == ActionState::Cancelled) {
                continue;
            }
            const QString id = action.id.toString();
            const bool isDone = action.state == ActionState::Done || action.state == ActionState::Verified;
            QJsonArray properties{property(u"kind"_s, toCode(action.kind)), property(u"state"_s, toCode(action.state))};
            if (action.costPkr) {
                properties.append(property(u"cost-pkr"_s, QString::number(*action.costPkr)));
            }
            QJsonObject remediation{{u"uuid"_s, uuid(u"remediation/"_s + id)},
                                    {u"lifecycle"_s, isDone ? u"completed"_s : u"planned"_s},
                                    {u"title"_s, line(action.what.left(200), u"Action"_s)},
                                    {u"description"_s, line(action.what, u"Action"_s)},
                                    {u"props"_s, properties}};
            const QDate day = isDone && action.doneOn.isValid() ? action.doneOn : action.dueOn;
            if (day.isValid()) {
                remediation.insert(
                    u"tasks"_s,
                    QJsonArray{QJsonObject{{u"uuid"_s, uuid(u"task/"_s + id)},
                                           {u"type"_s, u"milestone"_s},
                                           {u"title"_s, line(action.what.left(200), u"Action"_s)},
                                           {u"timing"_s, QJsonObject{{u"on-date"_s, QJsonObject{{u"date"_s, moment(day)}}}}}}});
            }
            all.append(remediation);
        }
        return all;
    }

    QJsonArray findings() const
    {
        QJsonArray all;
        for (const OscalFinding &found : m_audit.findings) {
            QJsonArray observed;
            for (size_t i = 0; i < m_audit.observations.size(); ++i) {
                if (!found.finding.question.isEmpty() && m_audit.observations[i].question == found.finding.question) {
                    observed.append(QJsonObject{{u"observation-uuid"_s, observationId(i)}});
                }
            }
            const QString target = found.finding.question.isEmpty() ? found.finding.code : found.finding.question;
            QJsonObject finding{
                {u"uuid"_s, uuid(u"finding/"_s + found.finding.id.toString())},
                {u"title"_s, titleOf(found)},
                {u"description"_s, line(found.statement, u"No statement"_s)},
                {u"target"_s, QJsonObject{{u"type"_s, u"objective-id"_s},
                                          {u"target-id"_s, token(target)},
                                          {u"status"_s, QJsonObject{{u"state"_s, isOpen(found) ? u"not-satisfied"_s
                                                                                               : u"satisfied"_s}}}}},
                {u"related-risks"_s, QJsonArray{QJsonObject{{u"risk-uuid"_s, riskId(found)}}}}};
            insert(finding, u"related-observations"_s, observed);
            all.append(finding);
        }
        return all;
    }

    const OscalAudit &m_audit;
};

} // namespace

QJsonObject assessmentResults(const OscalAudit &audit)
{
    return Writer(audit).results();
}

Result<QJsonObject> planOfAction(const OscalAudit &audit)
{
    if (!std::ranges::any_of(audit.findings, Writer::isOpen)) {
        return fail(Error::Code::BadArgument,
                    {u"plan of action"_s, u"empty"_s, u"that of an audit with a finding that is not closed"_s});
    }
    return Writer(audit).plan();
}

} // namespace meyar
