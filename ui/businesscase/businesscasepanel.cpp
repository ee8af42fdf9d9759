// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/businesscase/businesscasepanel.h"

#include "core/base/savefile.h"
#include "core/report/htmlwriter.h"
#include "core/wording/errortext.h"
#include "core/wording/indicatorwords.h"
#include "core/wording/tablewords.h"
#include "ui/businesscase/casetexts.h"
#include "ui/businesscase/measuresmodel.h"
#include "ui/charts/chartcard.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/dialogs.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/fonts.h"
#include "ui/common/label.h"
#include "ui/common/meters.h"
#include "ui/common/tableview.h"
#include "ui/common/theme.h"
#include "ui/report/pdfwriter.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tableHeight = 250;
constexpr double mostRate = 200; ///< percent

} // namespace

BusinessCasePanel::BusinessCasePanel(Dialogs &dialogs, MessageBar &messages, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_messages(messages)
    , m_model(new MeasuresModel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"taxes-finances"_s, this))
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scrollArea(buildContent(), this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    connect(m_empty->button(), &Button::clicked, this, &BusinessCasePanel::addMeasure);
    connect(m_model, &MeasuresModel::edited, this, &BusinessCasePanel::showCase);
    retranslate();
}

QWidget *BusinessCasePanel::buildContent()
{
    auto *content = new QWidget(this);
    m_head = new SectionHeader({}, content);
    m_fromActions = new Button(ButtonKind::Plain, content);
    m_open = new Button(ButtonKind::Plain, content);
    m_csv = new Button(ButtonKind::Plain, content);
    m_html = new Button(ButtonKind::Plain, content);
    m_pdf = new Button(ButtonKind::Primary, content);
    for (Button *button : {m_fromActions, m_open, m_csv, m_html, m_pdf}) {
        m_head->addTrailing(button);
    }
    connect(m_fromActions, &Button::clicked, this, &BusinessCasePanel::actionsWanted);
    connect(m_open, &Button::clicked, this, &BusinessCasePanel::openMeasures);
    connect(m_csv, &Button::clicked, this, [this] { save(u"csv"_s); });
    connect(m_html, &Button::clicked, this, [this] { save(u"html"_s); });
    connect(m_pdf, &Button::clicked, this, [this] { save(u"pdf"_s); });

    auto *measures = new Card(content);
    m_table = new TableView(tr("Measures"), measures);
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setStretchColumn(MeasuresModel::Name);
    m_table->setPreferredWidths({{1, 100}, {2, 100}, {3, 110}, {4, 60}, {5, 60}, {6, 60}, {7, 90}, {8, 110}, {9, 110}});
    m_table->setFixedHeight(tableHeight);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BusinessCasePanel::showTornado);
    m_add = new Button(ButtonKind::Plain, measures);
    m_add->setIconName(u"list-add"_s);
    m_remove = new Button(ButtonKind::Quiet, measures);
    connect(m_add, &Button::clicked, this, &BusinessCasePanel::addMeasure);
    connect(m_remove, &Button::clicked, this, [this] {
        const std::vector<Measure> before = m_model->measures();
        m_model->remove(m_table->currentIndex().row());
        if (before.size() != m_model->measures().size()) {
            m_messages.showUndo(tr("The measure is removed"), [this, before] { m_model->setMeasures(before); });
        }
    });
    m_rate = new NumberField(tr("Discount rate, a year"), measures);
    m_rate->setDecimals(1);
    m_rate->setRange(0, mostRate);
    m_rate->setUnit(u"%"_s);
    m_rate->setValue(m_model->rate() * 100);
    m_rateRow = new FormRow(tr("Discount rate, a year"), m_rate, measures);
    connect(m_rate, &NumberField::valueEdited, this, [this](std::optional<double> value) {
        if (value && m_rate->isAcceptable()) {
            m_model->setRate(*value / 100);
        }
    });
    m_rateNote = new Label(TextRole::Small, measures);
    m_rateNote->setTone(Tone::Muted);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(m_add, 0, Qt::AlignBottom);
    row->addWidget(m_remove, 0, Qt::AlignBottom);
    row->addStretch(1);
    row->addWidget(m_rateRow);
    measures->body()->addWidget(m_table);
    measures->body()->addLayout(row);
    measures->body()->addWidget(m_rateNote);

    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(space::l);
    for (KpiTile **tile : {&m_value, &m_payback, &m_internal, &m_roi}) {
        *tile = new KpiTile(content);
        tiles->addWidget(*tile, 1);
    }
    m_verdict = new Label(TextRole::BodyBold, content);
    m_waterfall = addChart(u"business-case"_s, content);
    m_tornado = addChart(u"sensitivity"_s, content);
    m_field = addChart(u"quick-wins"_s, content);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::l);
    columns->addWidget(m_tornado, 1, Qt::AlignTop);
    columns->addWidget(m_field, 1, Qt::AlignTop);

    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    all->setSpacing(space::l);
    all->addWidget(m_head);
    all->addWidget(measures);
    all->addLayout(tiles);
    all->addWidget(m_verdict);
    all->addWidget(m_waterfall);
    all->addLayout(columns);
    all->addStretch(1);
    return content;
}

ChartCard *BusinessCasePanel::addChart(const QString &fileName, QWidget *parent)
{
    auto *card = new ChartCard(fileName, m_dialogs, parent);
    connect(card, &ChartCard::saved, this, [this](const QString &path) {
        m_messages.showMessage(tr("Saved as %1").arg(isolated(path)));
    });
    connect(card, &ChartCard::copied, this, [this] { m_messages.showMessage(tr("Picture and table are copied")); });
    connect(card, &ChartCard::failed, this, &BusinessCasePanel::fail);
    return card;
}

void BusinessCasePanel::fail(const Error &error)
{
    m_messages.showMessage(errorText(Translation(uiLanguage()), error), Mark::Bad);
}

void BusinessCasePanel::addMeasure()
{
    m_model->add(tr("New measure"));
    m_table->selectRow(m_model->rowCount() - 1);
    const QModelIndex name = m_model->index(m_model->rowCount() - 1, MeasuresModel::Name);
    m_table->setCurrentIndex(name);
    m_table->setFocus();
    m_table->edit(name);
}

void BusinessCasePanel::openMeasures()
{
    m_dialogs.chooseOpenFile(this, tr("Open measures"), tr("Tables (*.csv *.xlsx)"), [this](const QString &path) {
        if (path.isEmpty()) {
            return;
        }
        const Result<ReadMeasures> read = readMeasures(path);
        if (!read) {
            fail(read.error());
            return;
        }
        std::vector<Measure> all = m_model->measures();
        all.insert(all.end(), read->measures.begin(), read->measures.end());
        if (!read->measures.empty()) {
            m_model->setMeasures(std::move(all));
        }
        if (!read->problems.list().empty()) {
            const Translation words(uiLanguage());
            QString said = problemText(words, read->problems.list().front());
            if (const int more = int(read->problems.list().size()) - 1; more > 0) {
                said += u' ' + tr("And %n more.", nullptr, more);
            }
            m_messages.showMessage(said, Mark::Bad);
        }
    });
}

void BusinessCasePanel::save(const QString &suffix)
{
    const QString filter = suffix.toUpper() + u" (*."_s + suffix + u')';
    m_dialogs.chooseSaveFile(this, tr("Save the business case"), u"business-case."_s + suffix, filter, [this, suffix](const QString &path) {
        if (path.isEmpty()) {
            return;
        }
        const Translation words(uiLanguage());
        const auto report = [&] { return caseReport(words, m_model->measures(), m_model->rate()); };
        const Result<> saved = suffix == u"csv"_s ? saveFile(path, measuresCsv(m_model->measures()))
            : suffix == u"pdf"_s                  ? writePdf(report(), path)
                                                  : writeHtml(report(), path);
        if (!saved) {
            fail(saved.error());
            return;
        }
        m_messages.showMessage(tr("Saved as %1").arg(isolated(path)));
    });
}

void BusinessCasePanel::showCase()
{
    const std::vector<Measure> &measures = m_model->measures();
    m_stack->setCurrentIndex(measures.empty() ? 0 : 1);
    if (measures.empty()) {
        return;
    }
    const Translation words(uiLanguage());
    const BusinessCase plan = businessCaseOf(measures, m_model->rate());
    m_value->setValue(number(plan.npv, 0), tr("rupees"));
    m_value->setChange(plan.npv >= 0 ? tr("it pays") : tr("costs more than it brings"), plan.npv >= 0 ? Tone::Good : Tone::Bad);
    m_payback->setValue(yearsText(plan.payback));
    m_payback->setChange(tr("discounted: %1").arg(yearsText(plan.discountedPayback)));
    const bool isOne = plan.irr.state == InternalRate::State::One;
    m_internal->setValue(isOne ? internalRateText(words, plan.irr) : u"–"_s);
    m_internal->setChange(isOne ? QString() : plan.irr.state == InternalRate::State::None ? tr("there is none") : tr("several: none counts"));
    m_roi->setValue(plan.roiPercent ? isolated(QString::number(*plan.roiPercent, 'f', 0) + u" %"_s) : u"–"_s);
    m_roi->setChange(plan.benefitCostRatio ? tr("%1 rupees for each one").arg(number(*plan.benefitCostRatio, 2)) : QString());
    m_verdict->setText(verdictText(words, plan));
    m_waterfall->setChart(valueWaterfall(measures), tr("What each measure brings"), tr("Present value at the discount rate"), tr("Add a measure."));
    m_field->setChart(effortField(words, measures), tr("Begin where little effort does much"), tr("The numbers are the rows of the table"),
                      tr("Add a measure."));
    showTornado();
}

void BusinessCasePanel::showTornado()
{
    const std::vector<Measure> &measures = m_model->measures();
    if (measures.empty()) {
        return;
    }
    const int row = m_table->currentIndex().row();
    const Measure &shown = measures[row >= 0 && row < int(measures.size()) ? size_t(row) : 0];
    m_tornado->setChart(tornadoChart(Translation(uiLanguage()), shown), tr("How sure it is: %1").arg(isolated(shown.name)),
                        tr("The present value if one assumption is a fifth lower or higher"), tr("Add a measure."));
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
    m_empty->setTexts(tr("Does it pay?"), tr("Write down what an improvement costs and saves. Meyar counts when the money is back."));
    m_empty->setButtonText(tr("Add a measure"));
    m_head->setTitle(tr("Business case"));
    m_fromActions->setText(tr("From corrective actions"));
    m_open->setText(tr("Open measures"));
    m_csv->setText(tr("Save as CSV"));
    m_html->setText(tr("Save as HTML"));
    m_pdf->setText(tr("Save as PDF"));
    m_table->setAccessibleName(tr("Measures"));
    m_add->setText(tr("Add a measure"));
    m_remove->setText(tr("Remove the measure"));
    m_rateRow->setCaption(tr("Discount rate, a year"));
    m_rateNote->setText(tr("Cost and saving are the same each year, counted at the end of the year; the cost once is at the beginning."));
    m_value->setCaption(tr("Present value"));
    m_payback->setCaption(tr("Payback"));
    m_internal->setCaption(tr("Internal rate of return"));
    m_roi->setCaption(tr("Return on investment"));
    for (ChartCard *card : {m_waterfall, m_tornado, m_field}) {
        card->retranslate();
    }
    m_model->retranslate();
    showCase();
}

std::vector<Measure> measuresOf(const std::vector<std::pair<QString, qint64>> &costs)
{
    std::vector<Measure> measures;
    for (const auto &[what, rupees] : costs) {
        Measure measure;
        measure.name = what;
        measure.investment = double(rupees);
        measures.push_back(measure);
    }
    return measures;
}

} // namespace meyar::ui
