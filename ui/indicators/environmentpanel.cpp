// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/environmentpanel.h"

#include "core/base/text.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/monthtext.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/tableview.h"
#include "ui/indicators/chemicalrecord.h"
#include "ui/indicators/environmentcharts.h"
#include "ui/indicators/environmentrows.h"
#include "ui/indicators/indicatorcards.h"
#include "ui/indicators/indicatorscontroller.h"
#include "ui/indicators/monthgrid.h"
#include "ui/indicators/registerview.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gridHeight = 330; ///< nine lines and the months
constexpr int shownRefusals = 3;
constexpr int shownMonths = 12;
constexpr std::array charted{"energy", "water", "waste", "chemicals", "gas"};

} // namespace

EnvironmentPanel::EnvironmentPanel(IndicatorsController &controller, Dialogs &dialogs, MessageBar &messages, QWidget *parent)
    : IndicatorPanel(parent)
    , m_controller(controller)
    , m_messages(messages)
    , m_problem(new InlineError(this))
    , m_stack(new QStackedWidget(this))
{
    const QDate today = controller.today();
    m_first = QDate(today.year(), today.month(), 1).addMonths(1 - shownMonths);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addWidget(buildBar());
    column->addWidget(m_problem);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(buildSheets(dialogs, messages));
    m_stack->addWidget(buildChemicals());
    choose(u"amounts"_s);
}

QWidget *EnvironmentPanel::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(space::m);
    m_view = new SegmentedSwitch(tr("What is shown"), bar);
    for (const char *id : {"amounts", "laboratory", "chemicals"}) {
        m_view->addChoice(QLatin1String(id), {});
    }
    m_earlier = new IconButton(u"go-previous"_s, ButtonKind::Flat, bar);
    m_later = new IconButton(u"go-next"_s, ButtonKind::Flat, bar);
    m_span = new Label(TextRole::BodyBold, bar);
    m_span->setWrap(false);
    m_new = new Button(ButtonKind::Primary, bar);
    m_new->setIconName(u"list-add"_s);
    m_source = new TextField(tr("Document that says so"), bar);
    m_source->setMaxLength(200);
    m_source->setMinimumWidth(300);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_view, m_earlier, m_span, m_later}) {
        row->addWidget(widget);
    }
    row->addStretch(1);
    row->addWidget(m_source);
    row->addWidget(m_new);
    connect(m_view, &SegmentedSwitch::chosen, this, &EnvironmentPanel::choose);
    connect(m_earlier, &Button::clicked, this, [this] { turn(-shownMonths / 2); });
    connect(m_later, &Button::clicked, this, [this] { turn(shownMonths / 2); });
    connect(m_source, &QLineEdit::editingFinished, this, &EnvironmentPanel::saveSource);
    connect(m_new, &Button::clicked, this, &EnvironmentPanel::newChemical);
    return bar;
}

QWidget *EnvironmentPanel::buildSheets(Dialogs &dialogs, MessageBar &messages)
{
    auto *sheets = new QWidget(this);
    auto *column = new QVBoxLayout(sheets);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    m_grids = new QStackedWidget(sheets);
    m_grids->setMinimumHeight(gridHeight);
    const auto make = [this](const QString &objectName) {
        auto *model = new MonthGridModel(this);
        model->setMonths(m_first, shownMonths);
        auto *grid = new MonthGrid(*model, tr("Amounts by month"), m_grids);
        grid->setObjectName(objectName);
        m_grids->addWidget(grid);
        follow(model);
        connect(grid, &MonthGrid::moved, this, &EnvironmentPanel::showSource);
        return Sheet{model, grid};
    };
    m_amounts = make(u"amountGrid"_s);
    m_laboratory = make(u"labGrid"_s);
    column->addWidget(m_grids, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    m_amountChart = addChartCard(u"environment-amounts"_s, dialogs, messages, m_controller, sheets);
    m_intensity = addChartCard(u"environment-intensity"_s, dialogs, messages, m_controller, sheets);
    m_exceedance = addChartCard(u"laboratory-and-limits"_s, dialogs, messages, m_controller, sheets);
    m_treatment = addChartCard(u"treatment"_s, dialogs, messages, m_controller, sheets);
    m_what = new QComboBox(sheets);
    m_what->setObjectName(u"environmentWhat"_s);
    for (const char *what : charted) {
        m_what->addItem(QString(), QString(QLatin1String(what)));
    }
    m_amountChart->addControl(m_what);
    for (ChartCard *card : {m_amountChart, m_intensity, m_exceedance, m_treatment}) {
        row->addWidget(card, 1);
    }
    column->addLayout(row);
    connect(m_what, &QComboBox::activated, this, &EnvironmentPanel::showCharts);
    return scrollArea(sheets, this);
}

QWidget *EnvironmentPanel::buildChemicals()
{
    m_chemicals = new RegisterView(tr("Chemical inventory"), u"flag"_s, ChemicalRecord::fields(), this);
    m_chemicals->model().setHeads(ChemicalRecord::heads());
    TableView &table = m_chemicals->table();
    table.setObjectName(u"chemicals"_s);
    m_chemicals->setSpareColumns({ChemicalRecord::Use, ChemicalRecord::Supplier});
    table.setStretchColumn(ChemicalRecord::Name);
    table.setPreferredWidths({{ChemicalRecord::Cas, 120}, {ChemicalRecord::Use, 150}, {ChemicalRecord::Supplier, 150},
                              {ChemicalRecord::Mrsl, 110}, {ChemicalRecord::Sheet, 150}, {ChemicalRecord::Amount, 100}});
    connect(m_chemicals, &RegisterView::opened, this, &EnvironmentPanel::openChemical);
    connect(m_chemicals->empty().button(), &Button::clicked, this, &EnvironmentPanel::newChemical);
    connect(m_chemicals, &RegisterView::edited, this, [this](const QVariantMap &values) {
        m_chemicals->form().setRemarks(ChemicalRecord::remarks(m_controller, ChemicalRecord::chemical(values)));
    });
    connect(m_chemicals, &RegisterView::saved, this, [this](const QByteArray &id, const QVariantMap &values) {
        ChemicalRow row = ChemicalRecord::chemical(values);
        if (row.name.isEmpty()) {
            m_chemicals->form().setProblem(u"name"_s, tr("Give it a name."));
            return;
        }
        row.id = ChemicalId::fromBytes(id).value_or(ChemicalId());
        FigureEdits edits;
        edits.chemicals.push_back(row);
        m_controller.save(edits);
        m_chemicals->closeSaved();
        m_messages.showMessage(tr("The chemical is kept"));
    });
    connect(m_chemicals, &RegisterView::leftUnsaved, this, [this](const QString &sentence) { m_messages.showMessage(sentence, Mark::Warn); });
    connect(m_chemicals, &RegisterView::removed, this, [this](const QByteArray &id) {
        FigureEdits edits;
        edits.removedChemicals.push_back(ChemicalId::fromBytes(id).value_or(ChemicalId()));
        m_controller.save(edits);
    });
    return m_chemicals;
}

void EnvironmentPanel::follow(MonthGridModel *model)
{
    connect(model, &MonthGridModel::edited, this,
            [this, model](const std::vector<MonthEdit> &edits) { saveEdits(*model, edits); });
    connect(model, &MonthGridModel::accepted, m_problem, &InlineError::clear);
    connect(model, &MonthGridModel::refused, this, [this](const QStringList &cells) {
        m_problem->show(tr("Nothing was taken. This is no number of 0 or more: %1.").arg(dotted(cells.mid(0, shownRefusals))),
                        isLaboratory() ? tr("Write numbers like 12.5, or “<0.1” where the laboratory found nothing; leave a cell empty if nobody has measured.")
                                       : tr("Write numbers like 1,250 or 12.5; leave a cell empty if nobody has measured."));
    });
}

bool EnvironmentPanel::isLaboratory() const
{
    return m_view->current() == u"laboratory"_s;
}

void EnvironmentPanel::choose(const QString &view)
{
    const bool isSheet = view != u"chemicals"_s;
    m_view->setCurrent(view);
    m_stack->setCurrentIndex(isSheet ? 0 : 1);
    m_grids->setCurrentWidget(sheet().grid);
    m_amountChart->setVisible(view == u"amounts"_s);
    m_intensity->setVisible(view == u"amounts"_s);
    m_exceedance->setVisible(view == u"laboratory"_s);
    m_treatment->setVisible(view == u"laboratory"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_earlier, m_later, m_span, m_source}) {
        widget->setVisible(isSheet);
    }
    m_new->setVisible(!isSheet);
    setFocusProxy(isSheet ? static_cast<QWidget *>(sheet().grid) : m_chemicals);
    showSource();
}

void EnvironmentPanel::activated()
{
    for (const Sheet &each : {m_amounts, m_laboratory}) {
        if (!each.grid->currentIndex().isValid() && each.model->rowCount() > 1) {
            each.grid->setCurrentIndex(each.model->index(1, shownMonths - 1));
        }
    }
    focusProxy()->setFocus(Qt::OtherFocusReason);
}

void EnvironmentPanel::turn(int months)
{
    m_first = m_first.addMonths(months);
    m_amounts.model->setMonths(m_first, shownMonths);
    m_laboratory.model->setMonths(m_first, shownMonths);
    showRows();
}

void EnvironmentPanel::saveEdits(const MonthGridModel &model, const std::vector<MonthEdit> &edits)
{
    m_problem->clear();
    FigureEdits all;
    for (const MonthEdit &edit : edits) {
        EnvironmentEntry entry{model.rows().at(size_t(edit.row)).key, edit.month};
        for (const EnvironmentEntry &known : m_controller.figures().environment) {
            if (known.stream == entry.stream && known.month == entry.month) {
                entry = known;
            }
        }
        entry.amount = edit.value.value_or(noAmount);
        entry.isBelowDetection = edit.isBelowDetection;
        const EnvironmentStream *stream = findStream(entry.stream);
        const auto parameter = std::ranges::find(m_controller.reference().parameters, entry.stream.section(u'.', 2),
                                                 &LabParameter::code);
        entry.unit = stream ? stream->unit
            : parameter != m_controller.reference().parameters.end() ? parameter->unit
                                                                     : entry.unit;
        all.environment.push_back(std::move(entry));
    }
    m_controller.save(all);
}

void EnvironmentPanel::showSource()
{
    const QModelIndex now = sheet().grid->currentIndex();
    const bool isCell = now.isValid() && now.row() < sheet().model->rowCount()
        && sheet().model->rows()[size_t(now.row())].isEditable;
    m_source->setEnabled(isCell);
    if (!isCell) {
        m_source->clear();
        return;
    }
    const MonthRow &row = sheet().model->rows()[size_t(now.row())];
    const auto found = row.sources.find(sheet().model->monthAt(now.column()));
    if (!m_source->hasFocus()) {
        m_source->setText(found == row.sources.end() ? QString() : found->second);
    }
}

void EnvironmentPanel::saveSource()
{
    const QModelIndex now = sheet().grid->currentIndex();
    if (!now.isValid() || !m_source->isEnabled()) {
        return;
    }
    EnvironmentEntry entry{sheet().model->rows().at(size_t(now.row())).key, sheet().model->monthAt(now.column())};
    for (const EnvironmentEntry &known : m_controller.figures().environment) {
        if (known.stream == entry.stream && known.month == entry.month) {
            entry = known;
        }
    }
    const QString source = cleaned(m_source->text()).simplified();
    if (source != entry.source) {
        entry.source = source;
        FigureEdits edits;
        edits.environment.push_back(entry);
        m_controller.save(edits);
    }
}

void EnvironmentPanel::openChemical(const QByteArray &id)
{
    for (const ChemicalRow &row : m_controller.figures().chemicals) {
        if (row.id.bytes() == id) {
            m_chemicals->openForm(id, tr("Chemical"), false, ChemicalRecord::values(row));
        }
    }
}

void EnvironmentPanel::newChemical()
{
    m_chemicals->openForm(m_controller.newId<ChemicalId>().bytes(), tr("New chemical"), true, ChemicalRecord::values({}));
}

void EnvironmentPanel::showRows()
{
    m_span->setText(tr("%1 to %2").arg(shortMonth(m_first), shortMonth(m_first.addMonths(shownMonths - 1))));
    m_amounts.model->setRows(EnvironmentRows::amounts(m_controller));
    m_laboratory.model->setRows(EnvironmentRows::laboratory(m_controller));
    showSource();
}

void EnvironmentPanel::showCharts()
{
    const EnvironmentCharts charts(m_controller);
    const QString what = m_what->currentData().toString();
    const auto show = [](ChartCard *card, const WordedChart &worded, const QString &nothing) {
        card->setChart(worded.chart, worded.title, worded.remark, nothing);
    };
    show(m_amountChart, charts.amounts(what), tr("Nothing is measured yet: write amounts from bills and meters into the sheet."));
    show(m_intensity, charts.intensity(what), tr("It needs the output of the same months."));
    show(m_exceedance, charts.exceedances(), tr("Write what the laboratory found into the sheet."));
    show(m_treatment, charts.treatment(), tr("It needs values before and after treatment, or waste water by month."));
}

void EnvironmentPanel::showFigures()
{
    showRows();
    showCharts();
    std::vector<Record> records;
    for (const ChemicalRow &row : m_controller.figures().chemicals) {
        records.push_back(ChemicalRecord::record(m_controller, row));
    }
    m_chemicals->setRecords(std::move(records));
}

void EnvironmentPanel::retranslate()
{
    m_view->setAccessibleName(tr("What is shown"));
    m_view->setChoiceText(u"amounts"_s, tr("Amounts"));
    m_view->setChoiceText(u"laboratory"_s, tr("Laboratory"));
    m_view->setChoiceText(u"chemicals"_s, tr("Chemical inventory"));
    m_earlier->setName(tr("Earlier months"));
    m_later->setName(tr("Later months"));
    m_new->setText(tr("New chemical"));
    m_source->setAccessibleName(tr("Document that says so"));
    m_source->setPlaceholderText(tr("Bill or report that says so"));
    m_amounts.grid->setAccessibleName(tr("Amounts by month"));
    m_laboratory.grid->setAccessibleName(tr("Values of the laboratory by month"));
    const std::array names{tr("Energy"), tr("Water"), tr("Waste"), tr("Chemicals"), tr("Greenhouse gas")};
    m_what->setAccessibleName(tr("What the charts show"));
    for (size_t i = 0; i < names.size(); ++i) {
        m_what->setItemText(int(i), names.at(i));
    }
    m_chemicals->model().setHeads(ChemicalRecord::heads());
    m_chemicals->table().setAccessibleName(tr("Chemical inventory"));
    m_chemicals->form().retranslate();
    m_chemicals->empty().setTexts(tr("No chemical yet"),
                                  tr("What is in the store: CAS number, level of the buyers' list, age of the safety data sheet."));
    m_chemicals->empty().setButtonText(tr("New chemical"));
    for (ChartCard *card : {m_amountChart, m_intensity, m_exceedance}) {
        card->retranslate();
    }
    for (const Sheet &each : {m_amounts, m_laboratory}) {
        each.grid->retranslate();
        each.model->retranslate();
    }
    showFigures();
}

} // namespace meyar::ui
