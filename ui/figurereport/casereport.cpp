// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figurereport/casereport.h"

#include "core/report/reportwords.h"
#include "core/wording/format.h"
#include "core/wording/indicatorwords.h"
#include "ui/figurereport/casecharts.h"
#include "ui/charts/charttable.h"
#include "ui/charts/outlinesvg.h"
#include "ui/common/bidi.h"

#include <algorithm>
#include <cmath>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

QString worded(const Translation &words, const char *source, int n = -1)
{
    return words.text("CaseReport", source, n);
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

QString paybackText(const Translation &words, const std::optional<double> &years)
{
    return years ? worded(words, QT_TRANSLATE_NOOP("CaseReport", "%1 years")).arg(isolated(QString::number(*years, 'f', 1))) : worded(words, QT_TRANSLATE_NOOP("CaseReport", "never"));
}

QStringList caseMeaning(const Translation &words, const std::vector<Measure> &plan, double rate)
{
    const BusinessCase all = businessCaseOf(plan, rate);
    QStringList said;
    said.append(worded(words, QT_TRANSLATE_NOOP("CaseReport", "The measures whose saving is known cost %1 at the beginning and bring %2 a year."))
                    .arg(rupeesText(words, all.investment), rupeesText(words, all.yearlyNet)));
    said.append(all.npv >= 0 ? worded(words, QT_TRANSLATE_NOOP("CaseReport", "It pays: after all costs, %1 in rupees of today are left over.")).arg(rupeesText(words, all.npv))
                             : worded(words, QT_TRANSLATE_NOOP("CaseReport", "In money alone it does not pay: %1 in rupees of today are missing. What the law asks for must be done all the same."))
                                   .arg(rupeesText(words, -all.npv)));
    if (all.discountedPayback) {
        said.append(worded(words, QT_TRANSLATE_NOOP("CaseReport", "The money is back after %1, counting what money costs.")).arg(paybackText(words, all.discountedPayback)));
    }
    QStringList quick;
    for (const Measure &measure : plan) {
        if (quickWinOf(measure) == QuickWin::QuickWin) {
            quick.append(isolated(measure.name));
        }
    }
    if (!quick.isEmpty()) {
        said.append(worded(words, QT_TRANSLATE_NOOP("CaseReport", "Begin with: %1.")).arg(quick.join(words.language() == Language::Urdu ? u"، "_s : u", "_s)));
    }
    return said;
}

QString caseLeftOut(const Translation &words, const std::vector<Measure> &plan)
{
    int left = 0;
    double cost = 0;
    for (const Measure &each : plan) {
        left += each.isJudged() ? 0 : 1;
        cost += each.isJudged() ? 0 : each.investment;
    }
    return left == 0 ? QString()
                     : worded(words, QT_TRANSLATE_N_NOOP("CaseReport", "%n measures without a saving, %1, are not in these figures: law or safety asks for them, or their saving is not known yet."), left)
                           .arg(rupeesText(words, cost));
}

QStringList caseAssumptions(const Translation &words, double rate, double by)
{
    return {worded(words, QT_TRANSLATE_NOOP("CaseReport", "Money costs %1 a year (discount rate).")).arg(percent(rate)),
            worded(words, QT_TRANSLATE_NOOP("CaseReport", "Savings and costs are the same in each year and come at its end; prices do not rise; no taxes.")),
            worded(words, QT_TRANSLATE_NOOP("CaseReport", "For the sensitivity each assumption is moved by %1 both ways, the others stay.")).arg(percent(by))};
}

QByteArray measuresCsv(const std::vector<Measure> &plan)
{
    ChartTable table;
    table.heads = {u"Measure"_s, u"Investment"_s, u"Yearly cost"_s, u"Yearly saving"_s, u"Years"_s, u"Rate"_s, u"Effort"_s, u"Impact"_s, u"Improves"_s};
    const auto plainNumber = [](double value) { return QString::number(value, 'f', 2); };
    const auto rating = [](int value) { return value > 0 ? QString::number(value) : QString(); };
    for (const Measure &each : plan) {
        table.rows.push_back({each.name, plainNumber(each.investment), plainNumber(each.yearlyCost), plainNumber(each.yearlySaving),
                              QString::number(each.years), plainNumber(each.rate * 100), rating(each.effort),
                              rating(each.impact), each.link});
    }
    return csvOf(table);
}

namespace {

/// What makes the report: every text in both languages.
class CaseDocument
{
public:
    CaseDocument(ReportLanguage language, const KeptCase &kept, const Text &factory)
        : m_plan(kept.plan)
        , m_rate(kept.rate)
        , m_by(kept.moves)
        , m_factory(factory)
    {
        m_document.language = language;
    }
    [[nodiscard]] ReportDocument made();

private:
    [[nodiscard]] Text text(const char *source, int n = -1) const
    {
        return report::inBoth([&](Language language) { return worded(m_words.of(language), source, n); });
    }
    [[nodiscard]] Text each(const std::function<QString(const Translation &)> &of) const
    {
        return report::inBoth([&](Language language) { return of(m_words.of(language)); });
    }
    [[nodiscard]] Text rupees(double amount) const
    {
        return each([&](const Translation &words) { return rupeesText(words, amount); });
    }
    [[nodiscard]] Text payback(const std::optional<double> &years) const
    {
        return each([&](const Translation &words) { return paybackText(words, years); });
    }
    void addHeading(const Text &heading, int level = 1) { m_document.blocks.push_back(report::Heading{level, {}, heading}); }
    void addParagraphs(const std::function<QStringList(const Translation &)> &of);
    void addChart(const Text &title, const Text &remark, const std::function<std::shared_ptr<const Chart>(const Translation &)> &of);
    void addMeasure(const Measure &measure);

    report::Words m_words;
    const std::vector<Measure> &m_plan;
    double m_rate;
    double m_by;
    const Text &m_factory;
    ReportDocument m_document;
};

void CaseDocument::addParagraphs(const std::function<QStringList(const Translation &)> &of)
{
    const QStringList english = of(m_words.of(Language::English));
    const QStringList urdu = of(m_words.of(Language::Urdu));
    for (qsizetype i = 0; i < english.size(); ++i) {
        m_document.blocks.push_back(report::Paragraph{Text(english[i], urdu.value(i))});
    }
}

void CaseDocument::addChart(const Text &title, const Text &remark,
                            const std::function<std::shared_ptr<const Chart>(const Translation &)> &of)
{
    report::Drawing drawing{title, remark, {}, {}};
    for (const Language language : languagesOf(m_document.language)) {
        if (const auto chart = of(m_words.of(language))) {
            drawing.svg.emplace(language, outlineSvg(*chart, language));
            drawing.spoken.byLanguage.emplace(languageCode(language), spokenText(chart->table()));
        }
    }
    if (!drawing.svg.empty()) {
        m_document.blocks.push_back(std::move(drawing));
    }
}

void CaseDocument::addMeasure(const Measure &measure)
{
    const BusinessCase its = businessCaseOf(measure);
    addHeading(report::plain(measure.name), 2);
    report::KeyValues values;
    const auto add = [&](const Text &key, const Text &value) { values.rows.push_back({key, value}); };
    add(text(QT_TRANSLATE_NOOP("CaseReport", "Cost once")), rupees(measure.investment));
    add(text(QT_TRANSLATE_NOOP("CaseReport", "Cost a year")), rupees(measure.yearlyCost));
    if (!measure.isJudged()) {
        add(text(QT_TRANSLATE_NOOP("CaseReport", "Saving a year")), text(QT_TRANSLATE_NOOP("CaseReport", "not known")));
        add(text(QT_TRANSLATE_NOOP("CaseReport", "Effort and impact")),
            each([&](const Translation &words) { return word(words, quickWinOf(measure)); }));
        if (!measure.link.isEmpty()) {
            add(text(QT_TRANSLATE_NOOP("CaseReport", "Improves")), report::plain(measure.link));
        }
        m_document.blocks.push_back(values);
        return;
    }
    add(text(QT_TRANSLATE_NOOP("CaseReport", "Saving a year")), rupees(measure.yearlySaving));
    add(text(QT_TRANSLATE_NOOP("CaseReport", "Lasts")), payback(measure.years));
    add(text(QT_TRANSLATE_NOOP("CaseReport", "Payback")), payback(its.payback));
    add(text(QT_TRANSLATE_NOOP("CaseReport", "Discounted payback")), payback(its.discountedPayback));
    add(text(QT_TRANSLATE_NOOP("CaseReport", "Present value")), rupees(its.npv));
    add(text(QT_TRANSLATE_NOOP("CaseReport", "Internal rate of return")),
        each([&](const Translation &words) { return internalRateText(words, its.irr); }));
    add(text(QT_TRANSLATE_NOOP("CaseReport", "Effort and impact")),
        each([&](const Translation &words) { return word(words, quickWinOf(measure)); }));
    if (!measure.link.isEmpty()) {
        add(text(QT_TRANSLATE_NOOP("CaseReport", "Improves")), report::plain(measure.link));
    }
    m_document.blocks.push_back(values);
    addChart(each([&](const Translation &words) {
                 return worded(words, QT_TRANSLATE_NOOP("CaseReport", "What decides: %1")).arg(isolated(measure.name));
             }),
             text(QT_TRANSLATE_NOOP("CaseReport", "Present value if one assumption changes")),
             [&](const Translation &words) { return tornadoChart(words, measure, m_by); });
}

ReportDocument CaseDocument::made()
{
    const std::vector<Measure> judged = judgedOf(m_plan);
    const BusinessCase all = businessCaseOf(judged, m_rate);
    const Translation &leading = m_words.of(languagesOf(m_document.language).front());
    m_document.title = text(QT_TRANSLATE_NOOP("CaseReport", "Business case"));
    m_document.headerStart = m_words.dotted({m_factory, m_document.title});
    m_document.pageOf = text(QT_TRANSLATE_NOOP("CaseReport", "Page %1 of %2"));
    auto &blocks = m_document.blocks;
    blocks.push_back(report::Title{text(QT_TRANSLATE_NOOP("CaseReport", "What measures cost and bring")), m_factory.isEmpty() ? m_document.title : m_factory,
                                   text(QT_TRANSLATE_N_NOOP("CaseReport", "%n measures"), int(m_plan.size())), {}});
    blocks.push_back(report::Figures{
        {{text(QT_TRANSLATE_NOOP("CaseReport", "Present value")), judged.empty() ? u"–"_s : rupeesText(leading, all.npv), {}, report::Mark::None},
         {text(QT_TRANSLATE_NOOP("CaseReport", "Payback")), judged.empty() ? u"–"_s : paybackText(leading, all.payback), {}, report::Mark::None},
         {text(QT_TRANSLATE_NOOP("CaseReport", "Return on investment")),
          all.roiPercent ? percent(*all.roiPercent / 100) : u"–"_s, {}, report::Mark::None}}});
    addHeading(text(QT_TRANSLATE_NOOP("CaseReport", "What it means")));
    if (!judged.empty()) {
        addParagraphs([&](const Translation &words) { return caseMeaning(words, judged, m_rate); });
    }
    if (judged.size() < m_plan.size()) {
        blocks.push_back(report::Paragraph{each([&](const Translation &words) { return caseLeftOut(words, m_plan); })});
    }
    blocks.push_back(report::Paragraph{each([&](const Translation &words) {
        return worded(words, QT_TRANSLATE_NOOP("CaseReport", "Internal rate of return: %1")).arg(internalRateText(words, all.irr));
    })});
    addChart(text(QT_TRANSLATE_NOOP("CaseReport", "The plan over the years")),
             text(QT_TRANSLATE_NOOP("CaseReport", "All measures together, discounted")),
             [&](const Translation &words) { return flowChart(words, judged, m_rate); });
    addChart(text(QT_TRANSLATE_NOOP("CaseReport", "Where to begin")),
             text(QT_TRANSLATE_NOOP("CaseReport", "Numbers are the measures in their order below")),
             [&](const Translation &words) { return effortChart(words, m_plan); });
    addHeading(text(QT_TRANSLATE_NOOP("CaseReport", "Assumptions")));
    addParagraphs([&](const Translation &words) { return caseAssumptions(words, m_rate, m_by); });
    addHeading(text(QT_TRANSLATE_NOOP("CaseReport", "Measures")));
    for (const Measure &measure : m_plan) {
        addMeasure(measure);
    }
    return std::move(m_document);
}

} // namespace

ReportDocument caseReport(ReportLanguage language, const KeptCase &kept, const Text &factory)
{
    return CaseDocument(language, kept, factory).made();
}

std::vector<Measure> measuresOf(const std::vector<std::pair<CorrectiveAction, QString>> &actions)
{
    std::vector<Measure> measures;
    for (const auto &[action, finding] : actions) {
        if (action.state == ActionState::Cancelled || (!action.costPkr && !action.savingPkrPerYear)) {
            continue;
        }
        Measure measure;
        measure.name = action.what.simplified();
        measure.link = finding.simplified();
        measure.investment = double(std::max<qint64>(0, action.costPkr.value_or(0)));
        measure.yearlySaving = double(std::max<qint64>(0, action.savingPkrPerYear.value_or(0)));
        measures.push_back(measure);
    }
    return measures;
}

} // namespace meyar::ui
