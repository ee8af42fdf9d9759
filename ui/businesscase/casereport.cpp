// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/businesscase/casereport.h"

#include "core/wording/format.h"
#include "core/wording/indicatorwords.h"
#include "ui/charts/charttable.h"
#include "ui/common/bidi.h"
#include "ui/common/fonts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace meyar::ui {

using namespace Qt::StringLiterals;

struct CaseReport
{
    Q_DECLARE_TR_FUNCTIONS(CaseReport)
};

namespace {

Text plain(const QString &text)
{
    Text said;
    said.byLanguage[languageCode(uiLanguage())] = text;
    return said;
}

QString percent(double part)
{
    return isolated(QString::number(part * 100, 'f', 1) + u" %"_s);
}

} // namespace

QString rupeesText(const Translation &words, double rupees)
{
    return moneyText(words, qint64(std::llround(rupees)));
}

QString paybackText(const std::optional<double> &years)
{
    return years ? CaseReport::tr("%1 years").arg(isolated(QString::number(*years, 'f', 1))) : CaseReport::tr("never");
}

QStringList caseMeaning(const Translation &words, const std::vector<Measure> &plan, double rate)
{
    const BusinessCase all = businessCaseOf(plan, rate);
    QStringList said;
    said.append(CaseReport::tr("The plan costs %1 at the beginning and brings %2 a year.")
                    .arg(rupeesText(words, all.investment), rupeesText(words, all.yearlyNet)));
    said.append(all.npv >= 0 ? CaseReport::tr("It pays: after all costs, %1 in rupees of today are left over.").arg(rupeesText(words, all.npv))
                             : CaseReport::tr("In money alone it does not pay: %1 in rupees of today are missing. What the law asks for must be done all the same.")
                                   .arg(rupeesText(words, -all.npv)));
    if (all.discountedPayback) {
        said.append(CaseReport::tr("The money is back after %1, counting what money costs.").arg(paybackText(all.discountedPayback)));
    }
    QStringList quick;
    for (const Measure &measure : plan) {
        if (quickWinOf(measure) == QuickWin::QuickWin) {
            quick.append(isolated(measure.name));
        }
    }
    if (!quick.isEmpty()) {
        said.append(CaseReport::tr("Begin with: %1.").arg(quick.join(uiLanguage() == Language::Urdu ? u"، "_s : u", "_s)));
    }
    return said;
}

QStringList caseAssumptions(double rate, double by)
{
    return {CaseReport::tr("Money costs %1 a year (discount rate).").arg(percent(rate)),
            CaseReport::tr("Savings and costs are the same in each year and come at its end; prices do not rise; no taxes."),
            CaseReport::tr("For the sensitivity each assumption is moved by %1 both ways, the others stay.").arg(percent(by))};
}

QByteArray measuresCsv(const std::vector<Measure> &plan)
{
    ChartTable table;
    table.heads = {u"Measure"_s, u"Investment"_s, u"Yearly cost"_s, u"Yearly saving"_s, u"Years"_s, u"Rate"_s, u"Effort"_s, u"Impact"_s, u"Improves"_s};
    const auto plainNumber = [](double value) { return QString::number(value, 'f', 2); };
    for (const Measure &each : plan) {
        table.rows.push_back({each.name, plainNumber(each.investment), plainNumber(each.yearlyCost), plainNumber(each.yearlySaving),
                              QString::number(each.years), plainNumber(each.rate * 100), QString::number(each.effort),
                              QString::number(each.impact), each.link});
    }
    return csvOf(table);
}

ReportDocument caseReport(const Translation &words, const std::vector<Measure> &plan, double rate, double by)
{
    const BusinessCase all = businessCaseOf(plan, rate);
    ReportDocument document;
    document.language = uiLanguage() == Language::Urdu ? ReportLanguage::Urdu : ReportLanguage::English;
    document.title = plain(CaseReport::tr("Business case"));
    document.headerStart = document.title;
    document.pageOf = plain(CaseReport::tr("Page %1 of %2"));
    auto &blocks = document.blocks;
    blocks.push_back(report::Title{plain(CaseReport::tr("What measures cost and bring")), document.title,
                                   plain(CaseReport::tr("%n measures", nullptr, int(plan.size()))), {}});
    blocks.push_back(report::Figures{{{plain(CaseReport::tr("Present value")), rupeesText(words, all.npv), {}, report::Mark::None},
                                      {plain(CaseReport::tr("Payback")), paybackText(all.payback), {}, report::Mark::None},
                                      {plain(CaseReport::tr("Return on investment")),
                                       all.roiPercent ? percent(*all.roiPercent / 100) : u"–"_s, {}, report::Mark::None}}});
    blocks.push_back(report::Heading{1, {}, plain(CaseReport::tr("What it means"))});
    for (const QString &said : caseMeaning(words, plan, rate)) {
        blocks.push_back(report::Paragraph{plain(said)});
    }
    blocks.push_back(report::Paragraph{plain(CaseReport::tr("Internal rate of return: %1").arg(internalRateText(words, all.irr)))});
    blocks.push_back(report::Heading{1, {}, plain(CaseReport::tr("Assumptions"))});
    for (const QString &said : caseAssumptions(rate, by)) {
        blocks.push_back(report::Paragraph{plain(said)});
    }
    blocks.push_back(report::Heading{1, {}, plain(CaseReport::tr("Measures"))});
    for (const Measure &each : plan) {
        const BusinessCase its = businessCaseOf(each);
        blocks.push_back(report::Heading{2, {}, plain(each.name)});
        report::KeyValues values;
        const auto add = [&](const QString &key, const QString &value) { values.rows.push_back({plain(key), plain(value)}); };
        add(CaseReport::tr("Cost once"), rupeesText(words, each.investment));
        add(CaseReport::tr("Cost a year"), rupeesText(words, each.yearlyCost));
        add(CaseReport::tr("Saving a year"), rupeesText(words, each.yearlySaving));
        add(CaseReport::tr("Lasts"), paybackText(each.years));
        add(CaseReport::tr("Payback"), paybackText(its.payback));
        add(CaseReport::tr("Discounted payback"), paybackText(its.discountedPayback));
        add(CaseReport::tr("Present value"), rupeesText(words, its.npv));
        add(CaseReport::tr("Internal rate of return"), internalRateText(words, its.irr));
        add(CaseReport::tr("Effort and impact"), word(words, quickWinOf(each)));
        if (!each.link.isEmpty()) {
            add(CaseReport::tr("Improves"), each.link);
        }
        for (const Sensitivity &bar : tornado(each, by)) {
            add(CaseReport::tr("Present value if changed: %1").arg(word(words, bar.assumption)),
                CaseReport::tr("lower %1, higher %2").arg(rupeesText(words, bar.npvLow), rupeesText(words, bar.npvHigh)));
        }
        blocks.push_back(values);
    }
    return document;
}

std::vector<Measure> measuresOf(const std::vector<CorrectiveAction> &actions)
{
    std::vector<Measure> measures;
    for (const CorrectiveAction &action : actions) {
        if (action.state == ActionState::Cancelled || (!action.costPkr && !action.savingPkrPerYear)) {
            continue;
        }
        Measure measure;
        measure.name = action.what.simplified();
        measure.investment = double(std::max<qint64>(0, action.costPkr.value_or(0)));
        measure.yearlySaving = double(std::max<qint64>(0, action.savingPkrPerYear.value_or(0)));
        measures.push_back(measure);
    }
    return measures;
}

} // namespace meyar::ui
