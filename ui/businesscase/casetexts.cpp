// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/businesscase/casetexts.h"

#include "core/wording/format.h"
#include "core/wording/indicatorwords.h"
#include "ui/charts/effortchart.h"
#include "ui/charts/spanchart.h"
#include "ui/common/bidi.h"
#include "ui/common/fonts.h"

#include <QCoreApplication>

#include <cmath>

namespace meyar::ui {

using namespace Qt::StringLiterals;

struct CaseTexts
{
    Q_DECLARE_TR_FUNCTIONS(CaseTexts)
};

namespace {

QString money(const Translation &words, double rupees)
{
    return moneyText(words, qint64(std::llround(rupees)));
}

QString percent(double part)
{
    return isolated(QString::number(part * 100, 'f', 1) + u" %"_s);
}

Text plain(const QString &text)
{
    Text said;
    said.byLanguage[languageCode(uiLanguage())] = text;
    return said;
}

} // namespace

QString yearsText(const std::optional<double> &years)
{
    return years ? CaseTexts::tr("%1 years").arg(number(*years, 1)) : CaseTexts::tr("never");
}

QString verdictText(const Translation &words, const BusinessCase &plan)
{
    return plan.npv >= 0
        ? CaseTexts::tr("It pays: after %1 the money is back, and in today's money it brings %2.")
              .arg(yearsText(plan.payback), money(words, plan.npv))
        : CaseTexts::tr("It does not pay by money alone: in today's money it costs %1. The law or people's safety may still ask for it.")
              .arg(money(words, -plan.npv));
}

std::shared_ptr<const Chart> tornadoChart(const Translation &words, const Measure &measure)
{
    SpansData data;
    data.nameHead = CaseTexts::tr("Assumption");
    data.barHead = CaseTexts::tr("Present value, rupees");
    data.cellHeads = {CaseTexts::tr("Swing"), CaseTexts::tr("A fifth lower"), CaseTexts::tr("A fifth higher"), CaseTexts::tr("Decides")};
    data.base = businessCaseOf(measure).npv;
    for (const Sensitivity &each : tornado(measure)) {
        const auto span = [&](double to) { return ChartSpan{data.base, to, to >= data.base ? ChartInk::Good : ChartInk::Bad}; };
        data.rows.push_back({word(words, each.assumption), {span(each.npvLow), span(each.npvHigh)},
                             {number(each.span(), 0), number(each.npvLow, 0), number(each.npvHigh, 0),
                              each.turns() ? CaseTexts::tr("yes") : CaseTexts::tr("no")}});
    }
    data.legend = {{CaseTexts::tr("Better"), ChartInk::Good}, {CaseTexts::tr("Worse"), ChartInk::Bad}};
    return std::make_shared<SpanChart>(std::move(data));
}

std::shared_ptr<const Chart> valueWaterfall(const std::vector<Measure> &measures)
{
    if (measures.empty()) {
        return nullptr;
    }
    SpansData data;
    data.nameHead = CaseTexts::tr("Measure");
    data.barHead = CaseTexts::tr("Present value, rupees");
    data.cellHeads = {CaseTexts::tr("Brings"), CaseTexts::tr("Together")};
    data.isLinked = true;
    double sum = 0;
    for (const Measure &each : measures) {
        const double npv = businessCaseOf(each).npv;
        data.rows.push_back({each.name, {{sum, sum + npv, npv >= 0 ? ChartInk::Good : ChartInk::Bad}}, {number(npv, 0), number(sum + npv, 0)}});
        sum += npv;
    }
    data.rows.push_back({CaseTexts::tr("The whole plan"), {{0, sum, ChartInk::Accent}}, {number(sum, 0), number(sum, 0)}});
    return std::make_shared<SpanChart>(std::move(data));
}

std::shared_ptr<const Chart> effortField(const Translation &words, const std::vector<Measure> &measures)
{
    if (measures.empty()) {
        return nullptr;
    }
    EffortData data;
    data.nameHead = CaseTexts::tr("Measure");
    data.effortHead = CaseTexts::tr("Effort, 1 to 5");
    data.impactHead = CaseTexts::tr("Impact, 1 to 5");
    data.fieldHead = CaseTexts::tr("Kind");
    data.fields = {word(words, QuickWin::QuickWin), word(words, QuickWin::MajorProject), word(words, QuickWin::FillIn),
                   word(words, QuickWin::Doubtful)};
    for (const Measure &each : measures) {
        data.points.push_back({each.name, each.effort, each.impact, word(words, quickWinOf(each))});
    }
    return std::make_shared<EffortChart>(std::move(data));
}

ReportDocument caseReport(const Translation &words, const std::vector<Measure> &measures, double rate)
{
    const BusinessCase plan = businessCaseOf(measures, rate);
    ReportDocument document;
    document.language = uiLanguage() == Language::Urdu ? ReportLanguage::Urdu : ReportLanguage::English;
    document.title = plain(CaseTexts::tr("Business case"));
    document.headerStart = document.title;
    document.pageOf = plain(CaseTexts::tr("Page %1 of %2"));
    auto &blocks = document.blocks;
    blocks.push_back(report::Title{plain(CaseTexts::tr("What measures cost and bring")), document.title,
                                   plain(CaseTexts::tr("%n measures", nullptr, int(measures.size()))), {}});
    report::Figures figures;
    const auto figure = [&](const QString &name, const QString &value) { figures.items.push_back({plain(name), value, {}, report::Mark::None}); };
    figure(CaseTexts::tr("Present value"), money(words, plan.npv));
    figure(CaseTexts::tr("Payback"), yearsText(plan.payback));
    figure(CaseTexts::tr("Discounted payback"), yearsText(plan.discountedPayback));
    figure(CaseTexts::tr("Return on investment"), plan.roiPercent ? percent(*plan.roiPercent / 100) : u"–"_s);
    blocks.push_back(figures);
    blocks.push_back(report::Paragraph{plain(verdictText(words, plan))});
    blocks.push_back(report::Heading{1, {}, plain(CaseTexts::tr("Assumptions"))});
    report::KeyValues assumptions;
    assumptions.rows.push_back({plain(CaseTexts::tr("Discount rate, a year")), plain(percent(rate))});
    assumptions.rows.push_back({plain(CaseTexts::tr("Internal rate of return")), plain(internalRateText(words, plan.irr))});
    assumptions.rows.push_back({plain(CaseTexts::tr("Flows")), plain(CaseTexts::tr("Equal each year, at the end of the year; the cost once at the beginning"))});
    blocks.push_back(assumptions);
    for (const Measure &each : measures) {
        const BusinessCase result = businessCaseOf(each);
        blocks.push_back(report::Heading{2, {}, plain(each.name)});
        report::KeyValues rows;
        const auto row = [&](const QString &name, const QString &value) { rows.rows.push_back({plain(name), plain(value)}); };
        row(CaseTexts::tr("Cost once"), money(words, each.investment));
        row(CaseTexts::tr("Cost a year"), money(words, each.yearlyCost));
        row(CaseTexts::tr("Saving a year"), money(words, each.yearlySaving));
        row(CaseTexts::tr("Lasts"), yearsText(each.years));
        row(CaseTexts::tr("Payback"), yearsText(result.payback));
        row(CaseTexts::tr("Present value"), money(words, result.npv));
        row(CaseTexts::tr("Internal rate of return"), internalRateText(words, result.irr));
        row(CaseTexts::tr("Kind"), word(words, quickWinOf(each)));
        row(CaseTexts::tr("What weighs most"), word(words, tornado(each).front().assumption));
        blocks.push_back(rows);
    }
    return document;
}

} // namespace meyar::ui
