// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/businesscase/businesscasepanel.h"

#include "core/base/savefile.h"
#include "core/report/htmlwriter.h"
#include "core/wording/errortext.h"
#include "core/wording/indicatorwords.h"
#include "core/wording/tablewords.h"
#include "ui/figurereport/casecharts.h"
#include "ui/figurereport/casereport.h"
#include "ui/businesscase/costcalculator.h"
#include "ui/businesscase/measuresmodel.h"
#include "ui/charts/chartcard.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/columns.h"
#include "ui/common/dialogs.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"
#include "ui/common/language.h"
#include "ui/common/meters.h"
#include "ui/common/theme.h"
#include "ui/report/pdfwriter.h"
#include "ui/report/reportlanguagebox.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tableHeight = 240;
constexpr int headBeside = 980; ///< the room that title and buttons need in one row

} // namespace

BusinessCasePanel::BusinessCasePanel(Dialogs &dialogs, MessageBar &messages, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_messages(messages)
    , m_model(new MeasuresModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(scrollArea(buildContent(), this));
    connect(m_model, &MeasuresModel::edited, this, &BusinessCasePanel::showCase);
    connect(m_model, &MeasuresModel::edited, this, &BusinessCasePanel::keep);
    connect(m_model, &MeasuresModel::refused, this, [this](const QString &why) { m_messages.showMessage(why, Mark::Warn); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BusinessCasePanel::showCase);
    retranslate();
}

QWidget *BusinessCasePanel::buildContent()
{
    auto *content = new QWidget(this);
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    all->setSpacing(space::l);
    all->addWidget(buildHead(content));
    all->addWidget(buildMeasures(content));
    all->addWidget(buildResults(content));
    m_calculator = new CostCalculator(content);
    connect(m_calculator, &CostCalculator::used, this, [this](double rupees) {
        if (const int row = chosenRow(); row >= 0) {
            m_model->setData(m_model->index(row, MeasuresModel::YearlySaving), QString::number(rupees, 'f', 0), Qt::EditRole);
        }
    });
    all->addWidget(m_calculator);
    all->addStretch(1);
    return content;
}

QWidget *BusinessCasePanel::buildHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *columns = new Columns(headBeside, head);
    columns->setContentsMargins({});
    columns->setSpacing(space::m);
    m_head = new SectionHeader({}, head);
    m_fromActions = new Button(ButtonKind::Plain, head);
    m_open = new Button(ButtonKind::Plain, head);
    m_csv = new Button(ButtonKind::Plain, head);
    m_html = new Button(ButtonKind::Plain, head);
    m_pdf = new Button(ButtonKind::Primary, head);
    m_language = new ReportLanguageBox(head);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(space::m);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_fromActions, m_open, m_csv, m_language, m_html, m_pdf}) {
        tools->addWidget(widget);
    }
    tools->addStretch(1);
    columns->addWidget(m_head, 1);
    columns->addLayout(tools);
    m_fromActions->hide();
    connect(m_fromActions, &Button::clicked, this, [this] {
        std::vector<Measure> found = m_actions();
        if (found.empty()) {
            m_messages.showMessage(tr("No action has a cost or a saving yet."), Mark::Warn);
            return;
        }
        std::erase_if(found, [this](const Measure &action) {
            return std::ranges::any_of(measures(), [&](const Measure &known) { return known.name == action.name && known.link == action.link; });
        });
        if (found.empty()) {
            m_messages.showMessage(tr("All actions with a cost or a saving are in the list already."));
        }
        add(found);
    });
    connect(m_open, &Button::clicked, this, &BusinessCasePanel::openList);
    connect(m_csv, &Button::clicked, this, [this] { save(u"csv"_s); });
    connect(m_html, &Button::clicked, this, [this] { save(u"html"_s); });
    connect(m_pdf, &Button::clicked, this, [this] { save(u"pdf"_s); });
    return head;
}

QWidget *BusinessCasePanel::buildMeasures(QWidget *parent)
{
    auto *card = new Card(parent);
    m_table = new TableView(tr("Measures"), card);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MeasuresDelegate(m_table));
    m_table->setStretchColumn(MeasuresModel::Name);
    m_table->setPreferredWidths({{MeasuresModel::Investment, 100}, {MeasuresModel::YearlyCost, 100}, {MeasuresModel::YearlySaving, 110},
                                 {MeasuresModel::Years, 60}, {MeasuresModel::Effort, 60}, {MeasuresModel::Impact, 60},
                                 {MeasuresModel::Link, 140}, {MeasuresModel::Payback, 80}, {MeasuresModel::Npv, 110}});
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setFixedHeight(tableHeight);
    m_add = new Button(ButtonKind::Plain, card);
    m_remove = new Button(ButtonKind::Quiet, card);
    connect(m_add, &Button::clicked, this, [this] {
        Measure measure;
        measure.name = tr("New measure");
        add({measure});
        const QModelIndex name = m_model->index(m_model->rowCount() - 1, MeasuresModel::Name);
        m_table->setCurrentIndex(name);
        m_table->edit(name);
    });
    connect(m_remove, &Button::clicked, this, [this] {
        const int row = chosenRow();
        if (row < 0) {
            return;
        }
        const std::vector<Measure> before = m_model->measures();
        m_model->remove(row);
        m_messages.showUndo(tr("Measure removed"), [this, before] { m_model->setMeasures(before); });
    });
    m_rate = new NumberField(tr("Discount rate"), card);
    m_rate->setDecimals(1);
    m_rate->setRange(0, 200);
    m_rate->setUnit(u"%"_s);
    m_rate->setValue(m_model->rate() * 100);
    m_rateRow = new FormRow(tr("Discount rate"), m_rate, card);
    connect(m_rate, &NumberField::valueEdited, this,
            [this] { m_rateRow->setProblem(m_rate->isAcceptable() ? QString() : tr("Write a number from 0 to 200.")); });
    connect(m_rate, &QLineEdit::editingFinished, this, [this] { // the digits on the way to a number mean nothing
        if (const std::optional<double> percent = m_rate->value(); percent && m_rate->isAcceptable() && *percent / 100 != m_model->rate()) {
            m_model->setRate(*percent / 100);
        }
    });
    m_by = new NumberField(tr("Each assumption moves by"), card);
    m_by->setRange(1, 90);
    m_by->setUnit(u"%"_s);
    m_by->setValue(20);
    m_byRow = new FormRow(tr("Each assumption moves by"), m_by, card);
    connect(m_by, &NumberField::valueEdited, this,
            [this] { m_byRow->setProblem(m_by->isAcceptable() ? QString() : tr("Write a number from 1 to 90.")); });
    connect(m_by, &QLineEdit::editingFinished, this, [this] {
        if (const std::optional<double> percent = m_by->value(); percent && m_by->isAcceptable() && *percent / 100 != m_moves) {
            m_moves = *percent / 100;
            showCase();
            keep();
        }
    });
    m_assumptions = new Label(TextRole::Small, card);
    m_assumptions->setTone(Tone::Muted);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::l);
    foot->addWidget(m_rateRow);
    foot->addWidget(m_byRow);
    foot->addStretch(1);
    foot->addWidget(m_remove, 0, Qt::AlignTop);
    foot->addWidget(m_add, 0, Qt::AlignTop);
    card->body()->addWidget(m_table);
    card->body()->addLayout(foot);
    card->body()->addWidget(m_assumptions);
    return card;
}

QWidget *BusinessCasePanel::buildResults(QWidget *parent)
{
    m_results = new QWidget(parent);
    auto *column = new QVBoxLayout(m_results);
    column->setContentsMargins({});
    column->setSpacing(space::l);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(space::l);
    for (int i = 0; i < 4; ++i) {
        m_tiles.push_back(new KpiTile(m_results));
        tiles->addWidget(m_tiles.back(), 1);
    }
    auto *meaning = new Card(m_results);
    m_meaningHead = new SectionHeader({}, meaning);
    m_meaning = new Label(TextRole::Body, meaning);
    m_irr = new Label(TextRole::Small, meaning);
    m_irr->setTone(Tone::Muted);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_meaningHead, m_meaning, m_irr}) {
        meaning->body()->addWidget(widget);
    }
    const auto chart = [this](const QString &fileName) {
        auto *card = new ChartCard(fileName, m_dialogs, m_results);
        connect(card, &ChartCard::saved, this, [this](const QString &path) { m_messages.showMessage(tr("Saved as %1").arg(isolated(path))); });
        connect(card, &ChartCard::failed, this, [this](const Error &error) { m_messages.showMessage(errorText(m_words, error), Mark::Bad); });
        connect(card, &ChartCard::copied, this, [this] { m_messages.showMessage(tr("The chart is in the clipboard")); });
        return card;
    };
    m_flow = chart(u"business-case-years"_s);
    m_tornado = chart(u"business-case-sensitivity"_s);
    m_effort = chart(u"effort-and-impact"_s);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(space::l);
    charts->addWidget(m_flow, 1, Qt::AlignTop);
    charts->addWidget(m_tornado, 1, Qt::AlignTop);
    column->addLayout(tiles);
    column->addWidget(meaning);
    column->addLayout(charts);
    column->addWidget(m_effort);
    return m_results;
}

void BusinessCasePanel::setActions(std::function<std::vector<Measure>()> actions)
{
    m_actions = std::move(actions);
    m_fromActions->setVisible(bool(m_actions));
}

void BusinessCasePanel::take(const KeptCase &kept)
{
    setEnabled(true);
    if (m_awaited && kept != *m_awaited) {
        return;
    }
    m_awaited.reset();
    if (kept == keptCase()) {
        return;
    }
    m_isShowing = true;
    m_moves = kept.moves;
    m_by->setValue(kept.moves * 100);
    m_rate->setValue(kept.rate * 100);
    m_model->setRate(kept.rate);
    m_model->setMeasures(kept.plan);
    m_isShowing = false;
}

void BusinessCasePanel::leave()
{
    m_awaited.reset();
    take({});
    setEnabled(false);
}

KeptCase BusinessCasePanel::keptCase() const
{
    return {m_model->measures(), m_model->rate(), m_moves};
}

void BusinessCasePanel::keep()
{
    if (!m_isShowing) {
        m_awaited = keptCase();
        Q_EMIT edited();
    }
}

void BusinessCasePanel::add(const std::vector<Measure> &measures)
{
    m_model->append(measures);
}

const std::vector<Measure> &BusinessCasePanel::measures() const
{
    return m_model->measures();
}

int BusinessCasePanel::chosenRow() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? row : m_model->rowCount() > 0 ? 0 : -1;
}

void BusinessCasePanel::openList()
{
    m_dialogs.chooseOpenFile(this, tr("Open a list of measures"), tr("Tables") + u" (*.csv *.xlsx)"_s, [this](const QString &path) {
        if (path.isEmpty()) {
            return;
        }
        whenDone(m_reading.submit([path] { return readMeasures(path); }), this, [this](const Result<ReadMeasures> &read) { takeRead(read); });
    });
}

void BusinessCasePanel::takeRead(const Result<ReadMeasures> &read)
{
    if (!read) {
        m_messages.showMessage(errorText(m_words, read.error()), Mark::Bad);
        return;
    }
    const auto &problems = read->problems.list();
    if (!read->measures.empty()) {
        m_rate->setValue(read->measures.front().rate * 100);
        m_model->setRate(read->measures.front().rate);
    }
    add(read->measures);
    const QString taken = tr("%n measures added.", nullptr, int(read->measures.size()));
    if (problems.empty()) {
        m_messages.showMessage(taken);
    } else {
        QString first = problemText(m_words, problems.front());
        if (problems.front().row > 0) {
            first = tr("Row %1: %2").arg(number(qint64(problems.front().row)), first);
        }
        m_messages.showMessage(taken + u' ' + tr("%n problems in the list.", nullptr, int(problems.size())) + u' ' + first, Mark::Warn);
    }
}

void BusinessCasePanel::save(const QString &suffix)
{
    if (m_model->measures().empty()) {
        return;
    }
    const QString filter = suffix.toUpper() + u" (*."_s + suffix + u')';
    m_dialogs.chooseSaveFile(this, tr("Save the business case"), u"business-case."_s + suffix, filter, [this, suffix](const QString &path) {
        if (path.isEmpty()) {
            return;
        }
        const Result<> saved = suffix == u"csv"_s ? saveFile(path, measuresCsv(m_model->measures()))
            : suffix == u"pdf"_s                  ? writePdf(caseReport(m_language->language(), keptCase(), m_factory), path)
                                                  : writeHtml(caseReport(m_language->language(), keptCase(), m_factory), path);
        m_messages.showMessage(saved ? tr("Saved as %1").arg(isolated(path)) : errorText(m_words, saved.error()),
                               saved ? Mark::Good : Mark::Bad);
    });
}

void BusinessCasePanel::showCase()
{
    const auto &plan = m_model->measures();
    const int row = chosenRow();
    m_results->setVisible(row >= 0);
    m_remove->setEnabled(row >= 0);
    for (Button *button : {m_csv, m_html, m_pdf}) {
        button->setEnabled(row >= 0);
    }
    const double by = m_moves;
    m_assumptions->setText(caseAssumptions(m_words, m_model->rate(), by).join(u'\n'));
    m_calculator->setTarget(row >= 0 ? plan[size_t(row)].name : QString());
    if (row < 0) {
        return;
    }
    const Measure &chosen = plan[size_t(row)];
    const std::vector<Measure> judged = judgedOf(plan);
    const BusinessCase all = businessCaseOf(judged, m_model->rate());
    m_tiles[0]->setCaption(tr("Present value of the plan"));
    m_tiles[0]->setValue(judged.empty() ? u"–"_s : rupeesText(m_words, all.npv));
    m_tiles[0]->setChange(judged.empty()   ? tr("no saving is written yet")
                              : judged.size() < plan.size() ? tr("of %1 measures of %2").arg(number(qint64(judged.size())), number(qint64(plan.size())))
                              : all.npv >= 0 ? tr("it pays")
                                             : tr("it does not pay"),
                          judged.empty() ? Tone::Muted : all.npv >= 0 ? Tone::Good : Tone::Bad);
    m_tiles[1]->setCaption(tr("Pays back in"));
    m_tiles[1]->setValue(judged.empty() ? u"–"_s : paybackText(m_words, all.payback));
    m_tiles[1]->setChange(judged.empty() ? QString() : tr("discounted: %1").arg(paybackText(m_words, all.discountedPayback)));
    m_tiles[2]->setCaption(tr("Internal rate of return"));
    const bool hasOne = all.irr.state == InternalRate::State::One;
    m_tiles[2]->setValue(hasOne ? isolated(number(all.irr.rates.front() * 100, 1) + u" %"_s) : u"–"_s);
    m_tiles[2]->setChange(judged.empty() ? QString() : hasOne ? tr("a year") : tr("see below"));
    m_tiles[3]->setCaption(tr("Return on investment"));
    m_tiles[3]->setValue(all.roiPercent ? isolated(number(*all.roiPercent, 0) + u" %"_s) : u"–"_s);
    m_tiles[3]->setChange(judged.empty() ? QString() : tr("over all years"));
    QStringList meaning = judged.empty() ? QStringList() : caseMeaning(m_words, judged, m_model->rate());
    if (const QString left = caseLeftOut(m_words, plan); !left.isEmpty()) {
        meaning << left;
    }
    m_meaning->setText(meaning.join(u'\n'));
    m_irr->setText(hasOne ? QString() : tr("Internal rate of return: %1").arg(internalRateText(m_words, all.irr)));
    m_irr->setVisible(!hasOne && !judged.empty());
    m_flow->setChart(flowChart(m_words, judged, m_model->rate()), tr("The plan over the years"), tr("All measures together, discounted"), {});
    m_tornado->setChart(tornadoChart(m_words, chosen, by), tr("What decides: %1").arg(isolated(chosen.name)),
                        tr("Present value if one assumption changes; choose a row above"), tr("It costs and brings nothing yet."));
    m_effort->setChart(effortChart(m_words, plan), tr("Where to begin"), tr("Numbers are the rows of the table"), {});
}

void BusinessCasePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void BusinessCasePanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().window);
}

void BusinessCasePanel::retranslate()
{
    m_words = Translation(uiLanguage());
    m_head->setTitle(tr("Does it pay?"));
    m_fromActions->setText(tr("From the actions"));
    m_open->setText(tr("Open a list"));
    m_csv->setText(tr("Save as CSV"));
    m_html->setText(tr("Save as HTML"));
    m_pdf->setText(tr("Save as PDF"));
    m_add->setText(tr("Add a measure"));
    m_remove->setText(tr("Remove"));
    m_table->setAccessibleName(tr("Measures"));
    m_rateRow->setCaption(tr("Discount rate"));
    m_byRow->setCaption(tr("Each assumption moves by"));
    m_meaningHead->setTitle(tr("What it means"));
    m_calculator->retranslate();
    for (ChartCard *card : {m_flow, m_tornado, m_effort}) {
        card->retranslate();
    }
    m_model->retranslate();
    showCase();
}

} // namespace meyar::ui
