// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/drawcard.h"

#include "core/wording/format.h"
#include "ui/audits/plancontroller.h"
#include "ui/audits/printreport.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/chips.h"
#include "ui/common/dialogs.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/flowlayout.h"
#include "ui/common/fonts.h"
#include "ui/common/label.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStandardItemModel>

#include <random>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

constexpr quint32 seeds = 1'000'000; ///< six digits can be read out
constexpr int peopleHeight = 240;

QStandardItem *cell(const QString &text, bool isNumber = false)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(text, Qt::AccessibleTextRole);
    if (isNumber) {
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    return item;
}

} // namespace

DrawCard::DrawCard(PlanController &controller, QWidget *parent)
    : Card(parent)
    , m_controller(controller)
    , m_title(new SectionHeader)
    , m_kept(new Label(TextRole::Body))
    , m_help(new Label(TextRole::Small))
    , m_paste(new Button)
    , m_open(new Button)
    , m_forget(new Button(ButtonKind::Quiet))
    , m_problem(new InlineError)
    , m_choice(new QWidget)
    , m_columnsTitle(new Label(TextRole::Caption))
    , m_columns(new QWidget)
    , m_seed(new NumberField)
    , m_seedRow(new FormRow({}, m_seed))
    , m_draw(new Button(ButtonKind::Primary))
    , m_parts(new TableView(QString()))
    , m_partRows(new QStandardItemModel(this))
    , m_result(new QWidget)
    , m_which(new SegmentedSwitch(QString()))
    , m_people(new TableView(QString()))
    , m_peopleRows(new QStandardItemModel(this))
    , m_warning(new Card)
    , m_warningText(new Label(TextRole::Small))
    , m_print(new Button)
{
    body()->addWidget(m_title);
    addSource();
    addChoice();
    addResult();
    connectSignals();
}

void DrawCard::addSource()
{
    m_kept->setObjectName(u"keptDraw"_s);
    m_help->setTone(Tone::Muted);
    m_paste->setObjectName(u"pasteWorkers"_s);
    m_paste->setIconName(u"edit-paste"_s);
    m_open->setObjectName(u"openWorkers"_s);
    m_open->setIconName(u"document-open"_s);
    m_forget->setObjectName(u"forgetWorkers"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_paste);
    row->addWidget(m_open);
    row->addWidget(m_forget);
    row->addStretch();
    body()->addWidget(m_kept);
    body()->addWidget(m_help);
    body()->addLayout(row);
    body()->addWidget(m_problem);
    m_problem->setObjectName(u"workersProblem"_s);
    m_problem->hide();
}

void DrawCard::addChoice()
{
    m_columnsTitle->setTone(Tone::Faint);
    new FlowLayout(m_columns, space::s);
    m_columns->layout()->setContentsMargins(0, 0, 0, 0);
    m_seed->setObjectName(u"drawSeed"_s);
    m_seed->setRange(0, seeds - 1);
    m_draw->setObjectName(u"drawWorkers"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_seedRow, 1);
    auto *button = new QVBoxLayout;
    button->addStretch();
    button->addWidget(m_draw);
    row->addLayout(button);
    row->addStretch(1);
    auto *column = new QVBoxLayout(m_choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_columnsTitle);
    column->addWidget(m_columns);
    column->addLayout(row);
    body()->addWidget(m_choice);
}

void DrawCard::addResult()
{
    m_parts->setObjectName(u"drawParts"_s);
    m_parts->setModel(m_partRows);
    m_parts->setStretchColumn(0);
    m_people->setObjectName(u"drawnPeople"_s);
    m_people->setModel(m_peopleRows);
    m_people->setStretchColumn(1);
    m_people->setMinimumHeight(peopleHeight);
    m_which->setObjectName(u"drawnOrInstead"_s);
    m_which->addChoice(u"drawn"_s, {});
    m_which->addChoice(u"instead"_s, {});
    m_print->setObjectName(u"printDrawn"_s);
    m_print->setIconName(u"document-print"_s);
    m_warning->setTone(Tone::Warn);
    m_warning->body()->addWidget(m_warningText);
    auto *row = new QHBoxLayout;
    row->addWidget(m_which);
    row->addStretch();
    row->addWidget(m_print);
    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_warning);
    column->addLayout(row);
    column->addWidget(m_people);
    body()->addWidget(m_parts);
    body()->addWidget(m_result);
}

void DrawCard::connectSignals()
{
    connect(m_paste, &Button::clicked, this, [this] {
        m_problem->clear();
        m_controller.takeList(QGuiApplication::clipboard()->text());
    });
    connect(m_open, &Button::clicked, this, &DrawCard::openFile);
    connect(m_forget, &Button::clicked, this, [this] {
        m_problem->clear();
        m_controller.forgetList();
    });
    connect(m_draw, &Button::clicked, this, &DrawCard::draw);
    connect(m_print, &Button::clicked, this, &DrawCard::print);
    connect(m_which, &SegmentedSwitch::chosen, this, &DrawCard::showPeople);
    connect(&m_controller, &PlanController::listRefused, this, [this](const QString &why) {
        m_problem->setMark(Mark::Bad);
        m_problem->show(tr("This list cannot be taken."), why);
    });
}

void DrawCard::setDialogs(Dialogs &dialogs)
{
    m_dialogs = &dialogs;
}

void DrawCard::openFile()
{
    m_dialogs->chooseOpenFile(this, tr("Open a list of workers"), tr("Lists (*.xlsx *.csv *.tsv *.txt)"),
                              [this](const QString &path) {
                                  if (!path.isEmpty()) {
                                      m_problem->clear();
                                      m_controller.takeFile(path);
                                  }
                              });
}

void DrawCard::draw()
{
    const std::optional<double> seed = m_seed->value();
    m_seedRow->setProblem(m_seed->isAcceptable() ? QString() : tr("A whole number of up to six digits."));
    if (m_seed->isAcceptable()) {
        m_controller.draw(chosenColumns(), seed ? quint32(*seed) : std::random_device()() % seeds);
    }
}

void DrawCard::print()
{
    if (m_controller.drawn()) {
        const bool isUrdu = uiLanguage() == Language::Urdu;
        printReport(this, m_controller.drawnList(isUrdu ? ReportLanguage::Urdu : ReportLanguage::English));
    }
}

std::vector<int> DrawCard::chosenColumns() const
{
    std::vector<int> columns;
    for (const auto &[column, chip] : m_chips) {
        if (chip->isChecked()) {
            columns.push_back(column);
        }
    }
    return columns;
}

void DrawCard::retranslate()
{
    m_title->setTitle(tr("Whom to interview"));
    m_paste->setText(tr("Paste list"));
    m_open->setText(tr("Open list…"));
    m_forget->setText(tr("Forget the list"));
    m_columnsTitle->setText(tr("Everybody gets a share by"));
    m_seedRow->setCaption(tr("Seed"));
    m_seed->setPlaceholderText(tr("By chance"));
    m_draw->setText(tr("Draw"));
    m_parts->setAccessibleName(tr("Parts of the list and how many are drawn from each"));
    m_people->setAccessibleName(tr("Who was drawn"));
    m_which->setAccessibleName(tr("Drawn or instead"));
    m_print->setText(tr("Print…"));
    m_warningText->setText(tr("Keep these names to yourself: if the list stays with the management, whoever talks to you can be "
                              "found. Meyar does not save them; it keeps the seed and the counts."));
    m_help->setText(tr("Copy the list of all workers from the office's spreadsheet: a line of headings, the card number or name in "
                       "the first column, then sex, department, shift, contract. The list is not saved."));
}

QString DrawCard::keptText() const
{
    const std::optional<VisitDraw> &draw = m_controller.state()->sheet().draw;
    if (!draw) {
        return {};
    }
    const QString first = tr("Drawn on %1: %2 of %3 workers.")
                              .arg(dateText(Translation(uiLanguage()), draw->drawnOn), number(qint64(draw->people)),
                                   number(qint64(draw->workers)));
    if (m_controller.isDrawnAgain()) {
        return first + u' ' + tr("This is the same list: the same people are shown.");
    }
    return m_controller.drawn() || !draw->seed
        ? first
        : first + u' ' + tr("Paste the same list to see who they are.");
}

void DrawCard::showState()
{
    const PlanState &state = *m_controller.state();
    const int listed = int(m_controller.list().list.workers.size());
    const std::optional<VisitDraw> &kept = state.sheet().draw;
    const QString seed = kept && kept->seed ? tr("Seed %1").arg(isolated(QString::number(*kept->seed))) : QString();
    m_title->setRemark(dotted({listed > 0 ? tr("%n worker(s) in the list", nullptr, listed) : QString(), seed}));
    const QString keptWords = keptText();
    m_kept->setText(keptWords);
    m_kept->setVisible(!keptWords.isEmpty());
    m_help->setVisible(listed == 0);
    m_forget->setVisible(listed > 0);
    m_paste->setEnabled(state.isEditable() || kept);
    m_open->setEnabled(state.isEditable() || kept);
    m_choice->setVisible(listed > 0 && state.isEditable());
    if (m_controller.isOtherList()) {
        m_problem->setMark(Mark::Warn);
        m_problem->show(tr("This is not the list that was drawn from."), tr("A new draw takes the place of the one that is kept."));
    } else if (m_controller.drawn()) {
        m_problem->clear();
    }
    showColumns();
    showParts();
    m_result->setVisible(m_controller.drawn().has_value());
    showPeople();
}

void DrawCard::showColumns()
{
    const WorkerList &list = m_controller.list().list;
    if (m_headings == list.columns && (m_headings.isEmpty() || !m_chips.empty())) {
        return;
    }
    m_headings = list.columns;
    for (const auto &[column, chip] : m_chips) {
        delete chip;
    }
    m_chips.clear();
    const std::optional<VisitDraw> &kept = m_controller.state()->sheet().draw;
    for (const int column : dividingColumns(list)) {
        auto *chip = new FilterChip(list.columns.value(column), m_columns);
        chip->setObjectName(u"divideBy%1"_s.arg(column));
        chip->setCheckable(true);
        chip->setChecked(kept ? kept->columns.contains(list.columns.value(column)) : m_chips.empty());
        m_columns->layout()->addWidget(chip);
        chip->show();
        m_chips.emplace_back(column, chip);
    }
    m_columnsTitle->setVisible(!m_chips.empty());
    m_columns->setVisible(!m_chips.empty());
}

void DrawCard::showParts()
{
    m_partRows->clear();
    m_partRows->setHorizontalHeaderLabels({tr("Part"), tr("Workers"), tr("Drawn")});
    for (const int column : {1, 2}) {
        m_partRows->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    }
    const auto add = [this](const QString &part, int workers, int drawn) {
        m_partRows->appendRow({cell(part), cell(number(qint64(workers)), true), cell(number(qint64(drawn)), true)});
    };
    const std::optional<VisitDraw> &kept = m_controller.state()->sheet().draw;
    const bool isDivided = kept && !kept->columns.isEmpty() && !m_controller.isOtherList();
    if (isDivided) {
        for (const SampledPart &part : kept->parts) {
            add(part.traits.isEmpty() ? tr("Smaller parts together") : part.traits.join(u" · "_s), part.workers, part.drawn);
        }
    }
    const int lines = m_partRows->rowCount();
    m_parts->setVisible(lines > 0);
    m_parts->setFixedHeight((std::min(lines, 6) + 1) * metric::row + 2);
}

void DrawCard::showPeople()
{
    m_peopleRows->clear();
    const std::optional<WorkerDraw> &draw = m_controller.drawn();
    if (!draw) {
        return;
    }
    const WorkerList &list = m_controller.list().list;
    const bool isInstead = m_which->current() == u"instead"_s;
    m_which->setChoiceText(u"drawn"_s, tr("Drawn") + u' ' + number(qint64(draw->drawn.size())));
    m_which->setChoiceText(u"instead"_s, tr("If somebody is absent") + u' ' + number(qint64(draw->alternates.size())));
    m_peopleRows->setHorizontalHeaderLabels(QStringList{tr("No."), tr("Worker")} + list.columns
                                            + QStringList{isInstead ? QString() : tr("Talk")});
    int line = 0;
    for (const DrawnWorker &each : isInstead ? draw->alternates : draw->drawn) {
        const Worker &worker = list.workers[each.worker];
        QList<QStandardItem *> cells{cell(number(qint64(++line)), true), cell(worker.reference)};
        for (const QString &trait : worker.traits) {
            cells.append(cell(trait));
        }
        cells.append(cell(isInstead              ? QString()
                              : each.group == 0 ? tr("alone")
                                                : tr("group %1").arg(number(qint64(each.group)))));
        m_peopleRows->appendRow(cells);
    }
    m_people->setColumnWidth(0, 44);
}

} // namespace meyar::ui
