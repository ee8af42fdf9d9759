// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/riskrecord.h"

#include "core/wording/format.h"
#include "core/wording/indicatorwords.h"
#include "ui/common/bidi.h"
#include "ui/common/fonts.h"

#include <algorithm>
#include <array>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = RecordField::Kind;

constexpr std::array controls{RiskControl::Elimination, RiskControl::Substitution, RiskControl::Engineering,
                              RiskControl::Administrative, RiskControl::Ppe};

struct PlaceKeys
{
    const char *likelihood;
    const char *severity;
    RiskPlace Risk::*place;
};
constexpr std::array places{PlaceKeys{"initial_l", "initial_s", &Risk::initial}, PlaceKeys{"current_l", "current_s", &Risk::current},
                            PlaceKeys{"residual_l", "residual_s", &Risk::residual}};

RecordCell riskCell(const IndicatorsController &controller, const RiskPlace &place, int size)
{
    const RiskMatrix *matrix = controller.reference().matrix(size);
    const std::optional<int> risk = matrix ? matrix->riskOf(place.likelihood, place.severity) : std::nullopt;
    if (!risk) {
        return {u"–"_s, Tone::Muted, Mark::None, false, false, false, 0.0};
    }
    const RiskBand *band = matrix->bandOf(*risk);
    return {dotted({number(qint64(*risk)), band ? band->name.in(uiLanguage()) : QString()}), RiskRecord::toneOf(band), Mark::None,
            true, false, false, double(*risk) / (size * size)};
}

} // namespace

Tone RiskRecord::toneOf(const RiskBand *band)
{
    return !band ? Tone::Muted
        : band->colour == u"green"_s ? Tone::Good
        : band->colour == u"yellow"_s ? Tone::Accent
        : band->colour == u"orange"_s ? Tone::Warn
                                      : Tone::Bad;
}

QStringList RiskRecord::heads()
{
    return {tr("Hazard"), tr("Place"), tr("Initial"), tr("Now"), tr("Afterwards"), tr("Planned"), tr("Responsible"), tr("By")};
}

std::vector<RecordField> RiskRecord::fields(const IndicatorsController &controller, std::function<int()> size)
{
    const auto names = [&controller, size](std::vector<Text> RiskMatrix::*list) {
        return [&controller, size, list] {
            RecordField::Choices choices{{QString(), tr("Not judged")}};
            const RiskMatrix *matrix = controller.reference().matrix(size());
            for (int i = 1; i <= size(); ++i) {
                const QString name = matrix && size_t(i) <= (matrix->*list).size()
                    ? (matrix->*list)[size_t(i - 1)].in(uiLanguage())
                    : QString();
                choices.emplace_back(QString::number(i), dotted({QString::number(i), name}));
            }
            return choices;
        };
    };
    std::vector<RecordField> fields{
        {u"hazard"_s, Kind::Line, [] { return tr("Hazard"); }, false},
        {u"place"_s, Kind::Line, [] { return tr("Place"); }},
        {u"harmed"_s, Kind::Line, [] { return tr("Who may be harmed"); }},
        {u"matrix"_s, Kind::Choice, [] { return tr("Matrix"); }, false,
         [] { return RecordField::Choices{{u"5"_s, tr("5 × 5")}, {u"3"_s, tr("3 × 3, for small places")}}; }},
    };
    const std::array<std::pair<std::function<QString()>, std::function<QString()>>, 3> captions{
        {{[] { return tr("Likelihood before"); }, [] { return tr("Severity before"); }},
         {[] { return tr("Likelihood now"); }, [] { return tr("Severity now"); }},
         {[] { return tr("Likelihood afterwards"); }, [] { return tr("Severity afterwards"); }}}};
    for (size_t i = 0; i < places.size(); ++i) {
        fields.push_back({QLatin1String(places[i].likelihood), Kind::Choice, captions[i].first, true,
                          names(&RiskMatrix::likelihood)});
        fields.push_back({QLatin1String(places[i].severity), Kind::Choice, captions[i].second, true,
                          names(&RiskMatrix::severity)});
    }
    for (const RiskControl control : controls) { // the best first
        fields.push_back({toCode(control), Kind::Check, [control] { return word(Translation(uiLanguage()), control); }});
    }
    fields.push_back({u"owner"_s, Kind::Line, [] { return tr("Responsible"); }});
    fields.push_back({u"measures"_s, Kind::Note, [] { return tr("What is planned"); }, false});
    fields.push_back({u"due_on"_s, Kind::Date, [] { return tr("By"); }});
    fields.push_back({u"reviewed_on"_s, Kind::Date, [] { return tr("Reviewed on"); }});
    return fields;
}

Record RiskRecord::record(const IndicatorsController &controller, const RiskRow &row)
{
    const Translation &words = controller.words();
    QStringList planned;
    for (const RiskControl control : row.risk.planned) {
        planned << word(words, control);
    }
    const bool hasRemark = !remarks(controller, row).isEmpty();
    const bool isLate = row.dueOn.isValid() && row.dueOn < controller.today();
    return {row.id.bytes(),
            {{row.hazard, Tone::Normal, Mark::None, false, false, true},
             {row.place},
             riskCell(controller, row.risk.initial, row.matrix),
             riskCell(controller, row.risk.current, row.matrix),
             riskCell(controller, row.risk.residual, row.matrix),
             {planned.isEmpty() ? tr("nothing") : dotted(planned), hasRemark ? Tone::Warn : Tone::Normal,
              hasRemark ? Mark::Warn : Mark::None},
             {row.owner},
             {dateText(words, row.dueOn), isLate ? Tone::Bad : Tone::Normal, Mark::None, false, false, false, row.dueOn}}};
}

QVariantMap RiskRecord::values(const RiskRow &row)
{
    QVariantMap values{{u"hazard"_s, row.hazard},   {u"place"_s, row.place},
                       {u"harmed"_s, row.whoIsHarmed}, {u"matrix"_s, QString::number(row.matrix)},
                       {u"owner"_s, row.owner},     {u"measures"_s, row.measures},
                       {u"due_on"_s, row.dueOn},    {u"reviewed_on"_s, row.reviewedOn}};
    for (const PlaceKeys &keys : places) {
        const RiskPlace &place = row.risk.*(keys.place);
        values[QLatin1String(keys.likelihood)] = place.likelihood > 0 ? QString::number(place.likelihood) : QString();
        values[QLatin1String(keys.severity)] = place.severity > 0 ? QString::number(place.severity) : QString();
    }
    for (const RiskControl control : controls) {
        values[toCode(control)] = std::ranges::find(row.risk.planned, control) != row.risk.planned.end();
    }
    return values;
}

RiskRow RiskRecord::risk(const QVariantMap &values)
{
    RiskRow row;
    row.hazard = values.value(u"hazard"_s).toString();
    row.place = values.value(u"place"_s).toString();
    row.whoIsHarmed = values.value(u"harmed"_s).toString();
    row.matrix = values.value(u"matrix"_s).toString() == u"3"_s ? 3 : 5;
    row.owner = values.value(u"owner"_s).toString();
    row.measures = values.value(u"measures"_s).toString();
    row.dueOn = values.value(u"due_on"_s).toDate();
    row.reviewedOn = values.value(u"reviewed_on"_s).toDate();
    for (const PlaceKeys &keys : places) {
        const int likelihood = values.value(QLatin1String(keys.likelihood)).toString().toInt();
        const int severity = values.value(QLatin1String(keys.severity)).toString().toInt();
        row.risk.*(keys.place) = {std::min(likelihood, row.matrix), std::min(severity, row.matrix)};
    }
    for (const RiskControl control : controls) {
        if (values.value(toCode(control)).toBool()) {
            row.risk.planned.push_back(control);
        }
    }
    return row;
}

QStringList RiskRecord::remarks(const IndicatorsController &controller, const RiskRow &row)
{
    const RiskMatrix *matrix = controller.reference().matrix(row.matrix);
    if (!matrix || !matrix->riskOf(row.risk.current.likelihood, row.risk.current.severity)) {
        return {};
    }
    Risk risk = row.risk;
    // What nobody has judged yet is taken to be as it is now: no remark on it.
    const auto isJudged = [&](const RiskPlace &place) { return matrix->riskOf(place.likelihood, place.severity).has_value(); };
    risk.initial = isJudged(risk.initial) ? risk.initial : risk.current;
    const bool isPlanned = isJudged(risk.residual);
    risk.residual = isPlanned ? risk.residual : risk.current;
    QStringList sentences;
    for (const RiskRemark remark : remarksOn(risk, *matrix)) {
        if (isPlanned || (remark != RiskRemark::NotLowered && remark != RiskRemark::StillHighest)) {
            sentences << remarkText(controller.words(), remark);
        }
    }
    return sentences;
}

} // namespace meyar::ui
