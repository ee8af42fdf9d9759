// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/samplefigures.h"

#include <array>
#include <cmath>
#include <random>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr int months = 24;
constexpr int workDays = 26;

/// Around a mean that moves from `from` to `to` over the two years.
class Series
{
public:
    Series(std::mt19937 &random, double from, double to, double noise)
        : m_random(random)
        , m_from(from)
        , m_to(to)
        , m_noise(noise)
    {
    }
    [[nodiscard]] double at(int month) const
    {
        const double share = double(m_random() % 2000) / 1000 - 1;
        return std::max(0.0, (m_from + (m_to - m_from) * month / (months - 1)) * (1 + m_noise * share));
    }

private:
    std::mt19937 &m_random;
    double m_from;
    double m_to;
    double m_noise;
};

struct SampleAccident
{
    IncidentKind kind;
    BodyPart part;
    IncidentCause cause;
    const char *department;
    const char *occupation;
    const char *injury;
    const char *agent;
    double days;
    const char *rootCause;
    const char *action;
};
constexpr std::array accidents{
    SampleAccident{IncidentKind::Accident, BodyPart::Hand, IncidentCause::CaughtBetween, "Cutting", "Cutter", "Cut finger", "Band knife", 6,
                   "Glove taken off for speed", "Chain glove with a holder at each table"},
    SampleAccident{IncidentKind::NearMiss, BodyPart::Unknown, IncidentCause::StruckByObject, "Store", "Loader", "", "Bale", noAmount,
                   "Bales stacked six high", "Four high, and a marked line"},
    SampleAccident{IncidentKind::Accident, BodyPart::Foot, IncidentCause::StruckByObject, "Store", "Loader", "Bruised foot", "Hand trolley", 4,
                   "Wheel without a guard", "Guards on all trolleys"},
    SampleAccident{IncidentKind::Accident, BodyPart::Arm, IncidentCause::Temperature, "Boiler house", "Boiler attendant", "Burn", "Steam pipe", 12,
                   "Lagging missing", "Pipe lagged"},
    SampleAccident{IncidentKind::Disease, BodyPart::Hand, IncidentCause::HarmfulSubstance, "Dyeing", "Dyer", "Skin disease of the hands", "Reactive dye", 9,
                   "Powder weighed by hand", "Closed weighing room"},
    SampleAccident{IncidentKind::Accident, BodyPart::Back, IncidentCause::Overexertion, "Packing", "Packer", "Strained back", "Carton", 3,
                   "Cartons of 38 kg", "Cartons of 23 kg at most"},
    SampleAccident{IncidentKind::DangerousOccurrence, BodyPart::Unknown, IncidentCause::Fire, "Generator room", "Electrician", "", "Diesel tank", noAmount,
                   "Overflow into the drain", "Bund and level alarm"},
    SampleAccident{IncidentKind::Accident, BodyPart::Head, IncidentCause::FallOfPerson, "Finishing", "Helper", "Cut on the head", "Wet floor", 2,
                   "Leaking hose", "Hose changed, floor drained"},
    SampleAccident{IncidentKind::NearMiss, BodyPart::Unknown, IncidentCause::Electricity, "Sewing", "Operator", "", "Open socket", noAmount,
                   "Cover broken off", "Sockets checked each week"},
    SampleAccident{IncidentKind::Accident, BodyPart::Hand, IncidentCause::CaughtBetween, "Sewing", "Operator", "Needle through the finger", "Sewing machine", 1,
                   "Needle guard taken off", "Guards put back, spot checks"},
    SampleAccident{IncidentKind::Commuting, BodyPart::Leg, IncidentCause::Other, "Sewing", "Operator", "Broken leg", "Rickshaw", 40, "", ""},
};

struct SampleHazard
{
    const char *hazard;
    const char *place;
    const char *harmed;
    RiskPlace initial;
    RiskPlace current;
    RiskPlace residual;
    std::array<bool, 5> controls; ///< by RiskControl
    const char *measures;
    const char *owner;
};
constexpr std::array hazards{
    SampleHazard{"Unguarded belt of the drum", "Wet end", "Drum operators", {4, 4}, {3, 4}, {1, 4}, {false, false, true, false, true},
                 "Fixed guard with an interlock", "Maintenance"},
    SampleHazard{"Locked exit at night", "Stitching hall", "Night shift", {3, 5}, {3, 5}, {1, 5}, {true, false, true, false, false},
                 "Panic bars, keys taken away", "Administration"},
    SampleHazard{"Dust of cotton", "Blow room", "Operators", {4, 3}, {4, 3}, {4, 3}, {false, false, false, false, true},
                 "Masks given out", "Safety officer"},
    SampleHazard{"Noise above 85 dB(A)", "Weaving", "Weavers", {5, 3}, {4, 3}, {3, 2}, {false, false, true, true, true},
                 "Enclosure, rotation, ear plugs", "Production"},
    SampleHazard{"Solvent vapour", "Finishing", "Sprayers", {4, 4}, {3, 4}, {2, 2}, {false, true, true, false, false},
                 "Water-based finish, exhaust", "Chemical manager"},
    SampleHazard{"Lifting of heavy bales", "Store", "Loaders", {4, 2}, {3, 2}, {2, 2}, {false, false, true, true, false},
                 "Lifting table", "Store keeper"},
    SampleHazard{"Hydrogen sulphide in the pit", "Effluent plant", "Cleaners", {2, 5}, {2, 5}, {1, 5}, {false, false, true, true, true},
                 "Gas meter, permit, rescue line", "Plant in charge"},
    SampleHazard{"Wet steps", "Boiler house", "Everybody", {3, 2}, {2, 2}, {1, 1}, {false, false, true, false, false}, "Anti-slip strips",
                 "Maintenance"},
};

struct SampleChemical
{
    const char *name;
    const char *cas;
    const char *use;
    const char *supplier;
    const char *mrsl;
    int sheetAgeMonths; ///< -1 = none
    double kg;
};
constexpr std::array chemicals{
    SampleChemical{"Acetic acid", "64-19-7", "pH in dyeing", "Ravi Chemicals", "1", 14, 340},
    SampleChemical{"Caustic soda", "1310-73-2", "Scouring", "Ravi Chemicals", "1", 22, 820},
    SampleChemical{"Hydrogen peroxide 35 %", "7722-84-1", "Bleaching", "Indus Trading", "1", 9, 610},
    SampleChemical{"Formic acid", "64-18-6", "Pickling", "Indus Trading", "no", 71, 210},
    SampleChemical{"Sodium sulphide", "1313-82-2", "Liming", "Local market", "", -1, 450},
    SampleChemical{"Basic chromium sulphate", "12336-95-7", "Tanning", "Chenab Dyes", "2", 31, 700},
    SampleChemical{"Reactive Black 5", "17095-24-8", "Dyeing", "Chenab Dyes", "3", 66, 95},
};

QDate monthOf(QDate today, int month)
{
    return QDate(today.year(), today.month(), 1).addMonths(month - months);
}

void addKpis(FigureEdits &edits, const SampleFactory &factory, std::mt19937 &random, QDate today)
{
    const double workers = factory.workers;
    const double days = workers * workDays;
    struct Line
    {
        const char *code;
        double denominator;
        double from; ///< share of the denominator, or count
        double to;
        double target;
        const char *source;
    };
    const std::array lines{
        Line{"defects", workers * 900, 0.062, 0.034, 3, "QC register"},
        Line{"rework", workers * 900, 0.081, 0.052, 5, "QC register"},
        Line{"on_time", 42, 0.82, 0.93, 95, "Dispatch book"},
        Line{"absence", days, 0.087, 0.058, 5, "Attendance register"},
        Line{"turnover", workers, 0.061, 0.042, 3.5, "Personnel file"},
        Line{"productivity", days * 8, 4.1, 4.9, 5, "Daily production sheet"},
        Line{"accidents", days * 8.4, 0, 0, 5, "Accident register"},
        Line{"overtime", days * 9, 0.14, 0.09, 8, "Wage sheet"},
        Line{"training", workers, 0.8, 2.2, 2, "Training register"},
        Line{"women", workers, factory.women / workers, factory.women / workers * 1.12, noAmount, "Personnel file"},
        Line{"near_misses", 0, 1, 5, 6, "Near-miss book"},
        Line{"meetings", 4, 0.4, 0.85, 100, "Minutes"},
    };
    for (const Line &line : lines) {
        const Series counted(random, line.from, line.to, 0.12);
        const QString code = QLatin1String(line.code);
        const int missing = random() % 3 == 0 ? int(random() % months) : -1; // nobody counted
        for (int i = 0; i < months; ++i) {
            if (i == missing) {
                continue;
            }
            const double denominator = std::round(line.denominator * (1 + (double(random() % 80) - 40) / 1000));
            double numerator = std::round(counted.at(i) * (line.denominator > 0 ? denominator : 1));
            if (code == u"accidents"_s) {
                numerator = random() % 5 == 0 ? 1 : 0;
            }
            if (code == u"on_time"_s || code == u"meetings"_s || code == u"women"_s) {
                numerator = std::min(numerator, denominator);
            }
            KpiMonth month{monthOf(today, i), numerator, line.denominator > 0 ? denominator : noAmount,
                           i % 3 == 0 ? QLatin1String(line.source) : QString()};
            edits.months.push_back({code, Sex::Other, month});
            if (code == u"absence"_s || code == u"turnover"_s) {
                const double share = factory.women / workers;
                const double women = std::round(denominator * share);
                const double theirs = std::min(std::round(numerator * share * 1.2), women);
                if (women > 0 && denominator > women) {
                    edits.months.push_back({code, Sex::Woman, {month.month, theirs, women, month.source}});
                    edits.months.push_back(
                        {code, Sex::Man, {month.month, std::max(0.0, numerator - theirs), denominator - women, month.source}});
                }
            }
        }
        KpiSetting setting{code};
        setting.target = std::isfinite(line.target) ? std::optional(line.target) : std::nullopt;
        edits.settings.push_back(setting);
    }
}

void addIncidents(FigureEdits &edits, const SampleFactory &factory, std::mt19937 &random, QDate today, const Clock &clock)
{
    const int count = 3 + factory.workers / 80;
    for (int i = 0; i < count; ++i) {
        const SampleAccident &sample = accidents.at((size_t(i) + random() % 3) % accidents.size());
        Incident incident;
        incident.day = today.addDays(-4 - int(random() % (i % 2 == 0 ? 330 : 700)));
        incident.time = QTime(7 + int(random() % 12), int(random() % 4) * 15);
        incident.kind = sample.kind;
        incident.bodyPart = sample.part;
        incident.cause = sample.cause;
        incident.department = QLatin1String(sample.department);
        incident.occupation = QLatin1String(sample.occupation);
        incident.injury = QLatin1String(sample.injury);
        incident.agent = QLatin1String(sample.agent);
        incident.rootCause = QLatin1String(sample.rootCause);
        incident.action = QLatin1String(sample.action);
        incident.daysLost = std::isfinite(sample.days) ? sample.days + double(random() % 4) : noAmount;
        if (sample.part != BodyPart::Unknown) {
            incident.sex = random() % 3 == 0 ? Sex::Woman : Sex::Man;
            incident.age = 19 + double(random() % 30);
            incident.experienceYears = double(random() % 9);
            incident.isTreated = incident.daysLost > 2;
            incident.cost = 4000 + 1500 * double(random() % 30);
        }
        if (random() % 3 != 0) {
            incident.inspectorTold = incident.day.addDays(1 + int(random() % 5));
        }
        edits.incidents.push_back({IncidentId::create(clock), incident});
    }
}

void addEnvironment(FigureEdits &edits, const SampleFactory &factory, std::mt19937 &random, QDate today)
{
    const double workers = factory.workers;
    const double wet = factory.boiler ? 1 : 0.15;
    struct Stream
    {
        const char *code;
        double from;
        double to;
        const char *source;
    };
    const std::array streams{Stream{"electricity", workers * 310, workers * 270, "Electricity bill"},
                             Stream{"natural_gas", workers * 4.2 * wet, workers * 3.6 * wet, "Gas bill"},
                             Stream{"diesel", workers * 6, workers * 4, "Fuel book"},
                             Stream{"groundwater", workers * 22 * wet, workers * 18 * wet, "Meter of the well"},
                             Stream{"wastewater", workers * 18 * wet, workers * 14 * wet, "Flow meter"},
                             Stream{"waste_reused", workers * 9, workers * 14, "Sale of scrap"},
                             Stream{"waste_disposed", workers * 11, workers * 8, "Gate pass"},
                             Stream{"chemicals", workers * 13 * wet, workers * 11 * wet, "Store ledger"},
                             Stream{"output", workers * 190, workers * 205, "Production sheet"}};
    for (const Stream &stream : streams) {
        const Series amounts(random, stream.from, stream.to, 0.07);
        for (int i = 0; i < months; ++i) {
            const EnvironmentStream *known = findStream(QLatin1String(stream.code));
            edits.environment.push_back({QLatin1String(stream.code), monthOf(today, i), stream.from > 500 ? std::round(amounts.at(i)) : std::round(amounts.at(i) * 10) / 10,
                                         known ? known->unit : QString(), false,
                                         i % 2 == 0 ? QLatin1String(stream.source) : QString()});
        }
    }
    if (!factory.chemicals) {
        return;
    }
    struct Test
    {
        const char *parameter;
        double in;
        double out;
        const char *unit;
    };
    const std::array tests{Test{"ph", 9.4, 8.1, ""},      Test{"bod5", 610, 118, "mg/L"}, Test{"cod", 1900, 290, "mg/L"},
                           Test{"tss", 820, 160, "mg/L"}, Test{"tds", 5200, 4100, "mg/L"}, Test{"oil_grease", 34, 8, "mg/L"},
                           Test{"chloride", 1500, 940, "mg/L"}, Test{"sulphide", 46, 0.9, "mg/L"}};
    for (int i = 2; i < months; i += 3) { // each quarter
        for (const Test &test : tests) {
            const double noise = test.unit[0] == 0 ? 0.03 : 0.2;
            const QDate month = monthOf(today, i);
            const QString source = u"Laboratory report"_s;
            edits.environment.push_back({u"test.in."_s + QLatin1String(test.parameter), month,
                                         std::round(Series(random, test.in, test.in, noise).at(i) * 10) / 10,
                                         QLatin1String(test.unit), false, source});
            edits.environment.push_back({u"test.out."_s + QLatin1String(test.parameter), month,
                                         std::round(Series(random, test.out * 1.4, test.out * 0.9, noise).at(i) * 10) / 10,
                                         QLatin1String(test.unit), false, source});
        }
    }
}

void addRegisters(FigureEdits &edits, const SampleFactory &factory, std::mt19937 &random, QDate today, const Clock &clock)
{
    if (factory.chemicals) {
        for (const SampleChemical &sample : chemicals) {
            edits.chemicals.push_back({ChemicalId::create(clock), QLatin1String(sample.name), QLatin1String(sample.cas),
                                       QLatin1String(sample.use), QLatin1String(sample.supplier), QLatin1String(sample.mrsl),
                                       sample.sheetAgeMonths < 0 ? QDate() : today.addMonths(-sample.sheetAgeMonths), sample.kg});
        }
    }
    const int matrix = factory.workers < 60 ? 3 : 5;
    const auto fitted = [matrix](const RiskPlace &place) {
        return matrix == 5 ? place : RiskPlace{(place.likelihood + 1) / 2, (place.severity + 1) / 2};
    };
    for (const SampleHazard &sample : hazards) {
        if (random() % 5 == 0) {
            continue;
        }
        RiskRow row;
        row.id = RiskId::create(clock);
        row.hazard = QLatin1String(sample.hazard);
        row.place = QLatin1String(sample.place);
        row.whoIsHarmed = QLatin1String(sample.harmed);
        row.matrix = matrix;
        row.risk = {fitted(sample.initial), fitted(sample.current), fitted(sample.residual), {}};
        for (size_t i = 0; i < sample.controls.size(); ++i) {
            if (sample.controls.at(i)) {
                row.risk.planned.push_back(static_cast<RiskControl>(i));
            }
        }
        row.measures = QLatin1String(sample.measures);
        row.owner = QLatin1String(sample.owner);
        row.dueOn = today.addDays(int(random() % 120) - 30);
        row.reviewedOn = today.addDays(-int(random() % 200));
        edits.risks.push_back(std::move(row));
    }
}

} // namespace

FigureEdits sampleFigures(const SampleFactory &factory, int number, QDate today, const Clock &clock)
{
    std::mt19937 random(unsigned(number) * 7919U + 17U);
    FigureEdits edits;
    addKpis(edits, factory, random, today);
    addIncidents(edits, factory, random, today, clock);
    addEnvironment(edits, factory, random, today);
    addRegisters(edits, factory, random, today, clock);
    return edits;
}

} // namespace meyar
