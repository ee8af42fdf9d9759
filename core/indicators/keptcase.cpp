// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/keptcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

const QString caseKind = u"business-case"_s;

QJsonObject toJson(const Measure &measure)
{
    return {{u"name"_s, measure.name},
            {u"investment"_s, measure.investment},
            {u"yearly_cost"_s, measure.yearlyCost},
            {u"yearly_saving"_s, measure.yearlySaving},
            {u"years"_s, measure.years},
            {u"effort"_s, measure.effort},
            {u"impact"_s, measure.impact},
            {u"improves"_s, measure.link}};
}

Measure measureFrom(const QJsonObject &json, double rate)
{
    Measure measure;
    measure.name = json.value(u"name"_s).toString();
    measure.investment = std::max(0.0, json.value(u"investment"_s).toDouble());
    measure.yearlyCost = std::max(0.0, json.value(u"yearly_cost"_s).toDouble());
    measure.yearlySaving = std::max(0.0, json.value(u"yearly_saving"_s).toDouble());
    measure.years = std::clamp(json.value(u"years"_s).toInt(measure.years), 1, 50);
    measure.effort = std::clamp(json.value(u"effort"_s).toInt(), 0, 5);
    measure.impact = std::clamp(json.value(u"impact"_s).toInt(), 0, 5);
    measure.link = json.value(u"improves"_s).toString();
    measure.rate = rate;
    return measure;
}

QString textOf(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

Study studyOf(const KeptCase &kept, StudyId id, QDate on)
{
    QJsonArray measures;
    for (const Measure &measure : kept.plan) {
        measures.append(toJson(measure));
    }
    const std::vector<Measure> judged = judgedOf(kept.plan);
    const BusinessCase all = businessCaseOf(judged, kept.rate);
    Study study;
    study.id = id;
    study.kind = caseKind;
    study.madeOn = on;
    study.figures = textOf({{u"measures"_s, int(kept.plan.size())},
                            {u"judged"_s, int(judged.size())},
                            {u"investment"_s, all.investment},
                            {u"npv"_s, all.npv},
                            {u"payback_years"_s, all.payback ? QJsonValue(*all.payback) : QJsonValue()}});
    study.assumptions = textOf({{u"rate"_s, kept.rate}, {u"moves"_s, kept.moves}, {u"measures"_s, measures}});
    return study;
}

std::optional<KeptCase> keptCaseOf(const Study &study)
{
    const QJsonObject json = QJsonDocument::fromJson(study.assumptions.toUtf8()).object();
    if (study.kind != caseKind || !json.value(u"measures"_s).isArray()) {
        return std::nullopt;
    }
    KeptCase kept;
    kept.rate = std::clamp(json.value(u"rate"_s).toDouble(kept.rate), 0.0, 2.0);
    kept.moves = std::clamp(json.value(u"moves"_s).toDouble(kept.moves), 0.01, 0.9);
    for (const QJsonValue &each : json.value(u"measures"_s).toArray()) {
        kept.plan.push_back(measureFrom(each.toObject(), kept.rate));
    }
    return kept;
}

const Study *caseOf(const SiteFigures &figures)
{
    const auto found = std::ranges::find(figures.studies, caseKind, &Study::kind); // latest first
    return found == figures.studies.end() ? nullptr : &*found;
}

} // namespace meyar
