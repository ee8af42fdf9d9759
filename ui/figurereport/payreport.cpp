// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figurereport/payreport.h"

#include "core/library/commons.h"
#include "core/report/reportwords.h"
#include "core/wording/format.h"
#include "core/wording/indicatorwords.h"
#include "ui/charts/outlinesvg.h"
#include "ui/common/bidi.h"
#include "ui/figurereport/paycharts.h"
#include "ui/figurereport/paymeaning.h"

#include <QFileInfo>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

/// What makes the report: every text in both languages.
class PayDocument
{
public:
    PayDocument(ReportLanguage language, const PayQuestion &question, const PayAnswer &answer, QDate madeOn)
        : m_question(question)
        , m_madeOn(madeOn)
        , m_answer(answer)
        , m_analysis(answer.analysis)
    {
        m_document.language = language;
    }
    [[nodiscard]] ReportDocument made();

private:
    using Words = const Translation &;
    [[nodiscard]] Text text(const char *source, int n = -1) const
    {
        return each([&](Words words) { return words.text("PayMeaning", source, n); });
    }
    [[nodiscard]] Text each(const std::function<QString(Words)> &of) const
    {
        return report::inBoth([&](Language language) { return of(m_words.of(language)); });
    }
    void addHeading(const Text &heading) { m_document.blocks.push_back(report::Heading{1, {}, heading}); }
    void addParagraphs(const std::function<QStringList(Words)> &of, report::Tone tone = report::Tone::Plain);
    void addChart(const Text &title, const Text &remark, const std::function<std::shared_ptr<const Chart>(Words)> &of);
    void addCharts();
    void addParts();
    void addPairs();
    [[nodiscard]] Text headLine() const;
    void addFigures();

    report::Words m_words;
    const PayQuestion &m_question;
    QDate m_madeOn;
    const PayAnswer &m_answer;
    const PayAnalysis &m_analysis;
    ReportDocument m_document;
};

void PayDocument::addParagraphs(const std::function<QStringList(Words)> &of, report::Tone tone)
{
    const QStringList english = of(m_words.of(Language::English));
    const QStringList urdu = of(m_words.of(Language::Urdu));
    for (qsizetype i = 0; i < english.size(); ++i) {
        m_document.blocks.push_back(report::Paragraph{Text(english[i], urdu.value(i)), tone});
    }
}

void PayDocument::addChart(const Text &title, const Text &remark, const std::function<std::shared_ptr<const Chart>(Words)> &of)
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

void PayDocument::addCharts()
{
    const bool isHourly = m_analysis.measure.basis == PayBasis::Hourly;
    const Text basis = isHourly ? text(QT_TRANSLATE_NOOP("PayMeaning", "Rupees an hour")) : text(QT_TRANSLATE_NOOP("PayMeaning", "Rupees a month"));
    addChart(text(QT_TRANSLATE_NOOP("PayMeaning", "Women and men in each quarter of pay")),
             text(QT_TRANSLATE_NOOP("PayMeaning", "A quarter of the workers each, from the lowest paid to the highest")),
             [&](Words words) { return quarterChart(words, m_analysis); });
    addChart(text(QT_TRANSLATE_NOOP("PayMeaning", "Pay from the lowest to the highest earners")), basis,
             [&](Words words) { return percentileChart(words, m_analysis); });
    addChart(text(QT_TRANSLATE_NOOP("PayMeaning", "What makes the gap")),
             text(QT_TRANSLATE_NOOP("PayMeaning", "What differing workers explain, and what nothing does")),
             [&](Words words) { return partsChart(words, m_analysis); });
}

/// The parts of the gap with their standard errors, in log points.
void PayDocument::addParts()
{
    if (m_analysis.decomposition.state != GapDecomposition::State::Computed) {
        return;
    }
    const ChartTable english = partsChart(m_words.of(Language::English), m_analysis)->table();
    const ChartTable urdu = partsChart(m_words.of(Language::Urdu), m_analysis)->table();
    const auto texts = [](const QStringList &one, const QStringList &other) {
        std::vector<Text> cells;
        for (qsizetype i = 0; i < one.size(); ++i) {
            cells.emplace_back(one[i], other.value(i));
        }
        return cells;
    };
    report::DataTable table;
    const std::vector<Text> heads = texts(english.heads, urdu.heads);
    for (size_t i = 0; i < heads.size(); ++i) {
        table.columns.push_back({heads[i], i == 0 ? 3.0 : 1.0, i > 0});
    }
    for (size_t row = 0; row < english.rows.size(); ++row) {
        std::vector<report::DataCell> cells;
        for (const Text &cell : texts(english.rows[row], urdu.rows[row])) {
            cells.push_back({cell});
        }
        table.rows.push_back(std::move(cells));
    }
    m_document.blocks.push_back(std::move(table));
}

/// Jobs that ask for as much and are paid differently; nothing until jobs were given points.
void PayDocument::addPairs()
{
    if (m_answer.pairs.empty()) {
        return;
    }
    addHeading(text(QT_TRANSLATE_NOOP("PayMeaning", "Jobs of equal value that are paid differently")));
    report::DataTable table;
    table.columns = {{text(QT_TRANSLATE_NOOP("PayMeaning", "Better paid")), 2.0, false},
                     {text(QT_TRANSLATE_NOOP("PayMeaning", "Worse paid")), 2.0, false},
                     {text(QT_TRANSLATE_NOOP("PayMeaning", "Points")), 1.0, true},
                     {text(QT_TRANSLATE_NOOP("PayMeaning", "Gap %")), 1.0, true},
                     {text(QT_TRANSLATE_NOOP("PayMeaning", "Women, %")), 1.0, true}};
    const auto share = [](const std::optional<double> &percent) { return percent ? QString::number(*percent, 'f', 0) : u"–"_s; };
    for (const EqualValuePair &pair : m_answer.pairs) {
        table.rows.push_back({{report::plain(pair.higherPaid)},
                              {report::plain(pair.lowerPaid)},
                              {report::plain(QString::number(pair.points, 'f', 0) + u" / "_s + QString::number(pair.otherPoints, 'f', 0))},
                              {report::plain(QString::number(pair.payGapPercent, 'f', 1))},
                              {report::plain(share(pair.womenPercentHigher) + u" / "_s + share(pair.womenPercentLower))}});
    }
    m_document.blocks.push_back(std::move(table));
}

Text PayDocument::headLine() const
{
    const Text month = m_question.month.isValid()
        ? each([&](Words words) { return dateText(words, m_question.month).section(u' ', 1); })
        : Text();
    const Text made = each([&](Words words) { return words.text("PayMeaning", QT_TRANSLATE_NOOP("PayMeaning", "made on %1")).arg(dateText(words, m_madeOn)); });
    return m_words.dotted({month, text(QT_TRANSLATE_N_NOOP("PayMeaning", "%n workers in the payroll"), m_answer.workers),
                           report::plain(QFileInfo(m_question.path).fileName()), made});
}

void PayDocument::addFigures()
{
    const ChartTable english = payFigures(m_words.of(Language::English), m_analysis);
    const ChartTable urdu = payFigures(m_words.of(Language::Urdu), m_analysis);
    const auto cellsOf = [&](const ChartTable &table, size_t row, Words words) {
        QStringList cells;
        for (qsizetype i = 1; i < table.rows[row].size(); ++i) {
            if (!table.rows[row][i].isEmpty()) {
                cells.append(table.heads[i] + u' ' + isolated(table.rows[row][i]));
            }
        }
        return cells.isEmpty() ? tooFewText(words) : dotted(cells);
    };
    report::KeyValues values;
    for (size_t row = 0; row < english.rows.size(); ++row) {
        values.rows.push_back({Text(english.rows[row].front(), urdu.rows[row].front()), each([&](Words words) {
                                   return cellsOf(words.language() == Language::Urdu ? urdu : english, row, words);
                               })});
    }
    m_document.blocks.push_back(values);
}

ReportDocument PayDocument::made()
{
    m_document.title = text(QT_TRANSLATE_NOOP("PayMeaning", "Pay of women and men"));
    const Text factory = m_question.factory.isEmpty() ? m_document.title : m_question.factory;
    m_document.headerStart = m_words.dotted({factory, m_question.factory.isEmpty() ? Text() : m_document.title});
    m_document.pageOf = text(QT_TRANSLATE_NOOP("PayMeaning", "Page %1 of %2"));
    auto &blocks = m_document.blocks;
    blocks.push_back(report::Title{text(QT_TRANSLATE_NOOP("PayMeaning", "Pay gap analysis")), factory, headLine(), {}});
    report::Figures gaps;
    for (const PayAnalysis::Raw &raw : m_analysis.raw) {
        gaps.items.push_back({each([&](Words words) { return gapName(words, raw); }), raw.gap ? gapText(raw.gap->percent) : u"–"_s, {}, report::Mark::None});
    }
    blocks.push_back(gaps);
    addHeading(text(QT_TRANSLATE_NOOP("PayMeaning", "What it means")));
    addParagraphs([&](Words words) { return payMeaning(words, m_analysis); });
    blocks.push_back(report::Paragraph{each([&](Words words) { return decompositionText(words, m_analysis.decomposition); })});
    blocks.push_back(report::Paragraph{each([&](Words words) { return payMinimumText(words, m_analysis); })});
    if (m_analysis.minimum) {
        blocks.push_back(report::Note{report::inBoth([&](Language language) {
            QStringList names;
            for (const QString &id : m_analysis.minimum->citations) {
                names.append(Commons::builtIn()->citation(id, language));
            }
            return names.join(language == Language::Urdu ? u"، "_s : u", "_s);
        })});
    }
    addCharts();
    addParts();
    addHeading(text(QT_TRANSLATE_NOOP("PayMeaning", "Figures")));
    addFigures();
    addPairs();
    addHeading(text(QT_TRANSLATE_NOOP("PayMeaning", "Privacy")));
    addParagraphs([&](Words words) { return payPrivacy(words, m_analysis); }, report::Tone::Quiet);
    return std::move(m_document);
}

} // namespace

ReportDocument payReport(ReportLanguage language, const PayQuestion &question, const PayAnswer &answer, QDate madeOn)
{
    return PayDocument(language, question, answer, madeOn).made();
}

} // namespace meyar::ui
