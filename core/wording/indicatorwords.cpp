// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/indicatorwords.h"

#include "core/library/reviewdue.h"
#include "core/library/unitword.h"
#include "core/wording/format.h"
#include "core/wording/sentence.h"

#include <array>
#include <cmath>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *context = "Indicators";

constexpr std::array factors{
    QT_TRANSLATE_NOOP("Indicators", "Grade"),      QT_TRANSLATE_NOOP("Indicators", "Job"),
    QT_TRANSLATE_NOOP("Indicators", "Department"), QT_TRANSLATE_NOOP("Indicators", "Contract"),
    QT_TRANSLATE_NOOP("Indicators", "Education"),  QT_TRANSLATE_NOOP("Indicators", "Skill"),
    QT_TRANSLATE_NOOP("Indicators", "Age"),        QT_TRANSLATE_NOOP("Indicators", "Years of service"),
    QT_TRANSLATE_NOOP("Indicators", "Working time")};

constexpr std::array ages{QT_TRANSLATE_NOOP("Indicators", "Under 25"), QT_TRANSLATE_NOOP("Indicators", "25 to 34"),
                          QT_TRANSLATE_NOOP("Indicators", "35 to 44"), QT_TRANSLATE_NOOP("Indicators", "45 and over")};
constexpr std::array tenures{QT_TRANSLATE_NOOP("Indicators", "Under 1 year"), QT_TRANSLATE_NOOP("Indicators", "1 to 2 years"),
                             QT_TRANSLATE_NOOP("Indicators", "3 to 4 years"), QT_TRANSLATE_NOOP("Indicators", "5 years and over")};
constexpr std::array workingTimes{QT_TRANSLATE_NOOP("Indicators", "Full time"), QT_TRANSLATE_NOOP("Indicators", "Part time")};

constexpr std::array kinds{QT_TRANSLATE_NOOP("Indicators", "Accident"), QT_TRANSLATE_NOOP("Indicators", "Occupational disease"),
                           QT_TRANSLATE_NOOP("Indicators", "Near miss"), QT_TRANSLATE_NOOP("Indicators", "Dangerous occurrence"),
                           QT_TRANSLATE_NOOP("Indicators", "Accident on the way")};

constexpr std::array parts{QT_TRANSLATE_NOOP("Indicators", "Not known"), QT_TRANSLATE_NOOP("Indicators", "Head"),
                           QT_TRANSLATE_NOOP("Indicators", "Neck"),      QT_TRANSLATE_NOOP("Indicators", "Back"),
                           QT_TRANSLATE_NOOP("Indicators", "Trunk"),     QT_TRANSLATE_NOOP("Indicators", "Arm"),
                           QT_TRANSLATE_NOOP("Indicators", "Hand"),      QT_TRANSLATE_NOOP("Indicators", "Leg"),
                           QT_TRANSLATE_NOOP("Indicators", "Foot"),      QT_TRANSLATE_NOOP("Indicators", "Whole body"),
                           QT_TRANSLATE_NOOP("Indicators", "Several parts")};

constexpr std::array causes{QT_TRANSLATE_NOOP("Indicators", "Not known"),
                            QT_TRANSLATE_NOOP("Indicators", "Fall or slip"),
                            QT_TRANSLATE_NOOP("Indicators", "Struck by an object"),
                            QT_TRANSLATE_NOOP("Indicators", "Cut, knock or step on"),
                            QT_TRANSLATE_NOOP("Indicators", "Caught in or between"),
                            QT_TRANSLATE_NOOP("Indicators", "Lifting and strain"),
                            QT_TRANSLATE_NOOP("Indicators", "Heat and burns"),
                            QT_TRANSLATE_NOOP("Indicators", "Electricity"),
                            QT_TRANSLATE_NOOP("Indicators", "Harmful substance"),
                            QT_TRANSLATE_NOOP("Indicators", "Fire or explosion"),
                            QT_TRANSLATE_NOOP("Indicators", "Other")};

constexpr std::array trends{QT_TRANSLATE_NOOP("Indicators", "Not known yet"), QT_TRANSLATE_NOOP("Indicators", "Improved"),
                            QT_TRANSLATE_NOOP("Indicators", "The same"), QT_TRANSLATE_NOOP("Indicators", "Worse")};

constexpr std::array quickWins{QT_TRANSLATE_NOOP("Indicators", "Quick win"), QT_TRANSLATE_NOOP("Indicators", "Major project"),
                               QT_TRANSLATE_NOOP("Indicators", "Fill-in"), QT_TRANSLATE_NOOP("Indicators", "Doubtful"), QT_TRANSLATE_NOOP("Indicators", "Not rated yet")};

constexpr std::array assumptions{QT_TRANSLATE_NOOP("Indicators", "Investment"), QT_TRANSLATE_NOOP("Indicators", "Yearly cost"),
                                 QT_TRANSLATE_NOOP("Indicators", "Yearly saving"), QT_TRANSLATE_NOOP("Indicators", "Years it lasts"),
                                 QT_TRANSLATE_NOOP("Indicators", "Discount rate")};

constexpr std::array controls{QT_TRANSLATE_NOOP("Indicators", "Remove the hazard"), QT_TRANSLATE_NOOP("Indicators", "Replace it"),
                              QT_TRANSLATE_NOOP("Indicators", "Guard, enclose, extract"),
                              QT_TRANSLATE_NOOP("Indicators", "Rules, training, signs"),
                              QT_TRANSLATE_NOOP("Indicators", "Protective equipment")};

constexpr std::array sizes{QT_TRANSLATE_NOOP("Indicators", "Up to 9 workers"), QT_TRANSLATE_NOOP("Indicators", "10 to 49 workers"),
                           QT_TRANSLATE_NOOP("Indicators", "50 to 250 workers"), QT_TRANSLATE_NOOP("Indicators", "More than 250 workers")};

constexpr std::array limitStates{QT_TRANSLATE_NOOP("Indicators", "Within the limit"), QT_TRANSLATE_NOOP("Indicators", "Beyond the limit"),
                                 QT_TRANSLATE_NOOP("Indicators", "Not decided: the laboratory cannot see as little as the limit")};

constexpr std::array remarks{
    QT_TRANSLATE_NOOP("Indicators", "Only protective equipment is planned. It protects one person, and only while it is worn: look for "
                                    "a way to remove, replace or guard the hazard."),
    QT_TRANSLATE_NOOP("Indicators", "Nothing is planned against this risk. Plan a control."),
    QT_TRANSLATE_NOOP("Indicators", "What is planned does not lower the risk. Plan something else, or judge the risk again."),
    QT_TRANSLATE_NOOP("Indicators", "Rules and protective equipment make harm rarer, not lighter. Judge the severity again."),
    QT_TRANSLATE_NOOP("Indicators", "Even with what is planned the risk stays in the highest band. Stop the work until it is safe."),
    QT_TRANSLATE_NOOP("Indicators", "Choose a likelihood and a severity that the matrix has.")};

template<typename Words, typename Value>
QString wordIn(const Translation &translation, const Words &words, Value value)
{
    return translation.text(context, words.at(static_cast<std::size_t>(value)));
}

/// The word of a band whose code groupName() gave.
template<typename Words>
QString bandWord(const Translation &translation, const Words &words, PayFactor factor, const QString &name)
{
    const auto codeOf = [&](int group) { return groupName(Payroll(), factor, group); };
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (codeOf(int(i)) == name) {
            return translation.text(context, words.at(i));
        }
    }
    return name;
}

} // namespace

QString word(const Translation &translation, PayFactor factor)
{
    return wordIn(translation, factors, factor);
}

QString payGroupWord(const Translation &translation, PayFactor factor, const QString &name)
{
    if (name.isEmpty()) {
        return translation.text(context, QT_TRANSLATE_NOOP("Indicators", "Others"));
    }
    switch (factor) {
    case PayFactor::Age:
        return bandWord(translation, ages, factor, name);
    case PayFactor::Tenure:
        return bandWord(translation, tenures, factor, name);
    case PayFactor::WorkingTime:
        return bandWord(translation, workingTimes, factor, name);
    default:
        return name;
    }
}

QString word(const Translation &translation, IncidentKind kind)
{
    return wordIn(translation, kinds, kind);
}

QString word(const Translation &translation, BodyPart part)
{
    return wordIn(translation, parts, part);
}

QString word(const Translation &translation, IncidentCause cause)
{
    return wordIn(translation, causes, cause);
}

QString word(const Translation &translation, KpiTrend trend)
{
    return wordIn(translation, trends, trend);
}

QString word(const Translation &translation, QuickWin field)
{
    return wordIn(translation, quickWins, field);
}

QString word(const Translation &translation, Sensitivity::Assumption assumption)
{
    return wordIn(translation, assumptions, assumption);
}

QString word(const Translation &translation, RiskControl control)
{
    return wordIn(translation, controls, control);
}

QString word(const Translation &translation, SizeClass size)
{
    return wordIn(translation, sizes, size);
}

QString word(const Translation &translation, Exceedance::State state)
{
    return wordIn(translation, limitStates, state);
}

QString word(const Translation &translation, const ComparedFigure &figure)
{
    const QString name = figure.name.in(translation.language());
    switch (figure.kind) {
    case ComparedFigure::Kind::Frequency:
        return translation.text(context, QT_TRANSLATE_NOOP("Indicators", "Accidents by the register, per million hours"));
    case ComparedFigure::Kind::DaysLost:
        return translation.text(context, QT_TRANSLATE_NOOP("Indicators", "Days lost by the register, per million hours"));
    case ComparedFigure::Kind::Score:
        return translation.text(context, QT_TRANSLATE_NOOP("Indicators", "Score: %1")).arg(isolated(name));
    case ComparedFigure::Kind::Kpi:
        break;
    }
    return figure.unit.isEmpty() || figure.unit == QLatin1String("%") ? name : name + QLatin1String(" (") + isolated(unitWord(translation, figure.unit)) + QLatin1Char(')');
}

QString minimumText(const Translation &translation, const MinimumPay &minimum, const BelowMinimum &below)
{
    const QString least = moneyText(translation, std::llround(minimum.unskilled));
    if (!(below.highest > minimum.unskilled)) {
        return sentence(translation, context, QT_TRANSLATE_NOOP("Indicators", "%1 a month"), {least});
    }
    return sentence(translation, context, QT_TRANSLATE_NOOP("Indicators", "%1 to %2 a month, by skill"),
                    {least, moneyText(translation, std::llround(below.highest))});
}

QString minimumDoubtText(const Translation &translation, const MinimumPay &minimum)
{
    return minimum.sureUntil.isValid() ? reviewDueText(translation, dateText(translation, minimum.sureUntil)) : QString();
}

QString decompositionText(const Translation &translation, const GapDecomposition &decomposition)
{
    using enum GapDecomposition::State;
    const auto number = [](int count) { return QString::number(count); };
    switch (decomposition.state) {
    case Computed:
        return sentence(translation, context,
                        QT_TRANSLATE_NOOP("Indicators", "Of a gap of %1 % (of geometric means), differing workers explain %2 %; equal workers differ by %3 %. The two multiply, they do not add up."),
                        {QString::number(decomposition.difference.percent(), 'f', 1), QString::number(decomposition.explained.percent(), 'f', 1),
                         QString::number(decomposition.unexplained.percent(), 'f', 1)});
    case NoFactors:
        return translation.text(context, QT_TRANSLATE_NOOP("Indicators", "Not computed: the payroll has nothing that could explain a gap."));
    case TooFew:
        return sentence(translation, context,
                        QT_TRANSLATE_NOOP("Indicators", "Not computed: the sample is too small (%1 women, %2 men; %3 of each are needed)."),
                        {number(decomposition.women), number(decomposition.men), number(decomposition.needed)});
    case Singular:
        return translation.text(context, QT_TRANSLATE_NOOP("Indicators", "Not computed: two of the factors say the same. Leave one out."));
    }
    return {};
}

QString internalRateText(const Translation &translation, const InternalRate &rate)
{
    QStringList rates;
    for (const double each : rate.rates) {
        rates.append(QString::number(each * 100, 'f', 1) + u" %"_s);
    }
    switch (rate.state) {
    case InternalRate::State::None:
        return translation.text(context, QT_TRANSLATE_NOOP("Indicators", "There is none: no rate makes costs and savings equal."));
    case InternalRate::State::One:
        return placedIn(translation, rates.front());
    case InternalRate::State::Several:
        return sentence(translation, context,
                        QT_TRANSLATE_NOOP("Indicators", "There are several (%1), so none counts: go by the present value."),
                        {rates.join(u", "_s)});
    }
    return {};
}

QString remarkText(const Translation &translation, RiskRemark remark)
{
    return wordIn(translation, remarks, remark);
}

QString tooFewText(const Translation &translation)
{
    return translation.text(context, QT_TRANSLATE_NOOP("Indicators", "fewer than 3"));
}

} // namespace meyar
