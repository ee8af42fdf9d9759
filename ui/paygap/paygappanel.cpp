// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paygap/paygappanel.h"

#include "core/base/savefile.h"
#include "core/indicators/cellvalue.h"
#include "core/report/htmlwriter.h"
#include "core/wording/errortext.h"
#include "core/wording/format.h"
#include "core/wording/indicatorwords.h"
#include "core/wording/tablewords.h"
#include "core/wording/words.h"
#include "ui/charts/chartcard.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/chips.h"
#include "ui/common/columns.h"
#include "ui/common/dialogs.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/meters.h"
#include "ui/common/tableview.h"
#include "ui/common/theme.h"
#include "ui/paygap/jobvalues.h"
#include "ui/paygap/mappingform.h"
#include "ui/figurereport/paycharts.h"
#include "ui/paygap/paygapcontroller.h"
#include "ui/figurereport/paymeaning.h"
#include "ui/figurereport/payreport.h"
#include "ui/report/pdfwriter.h"
#include "ui/report/reportlanguagebox.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array provinces{"", "PK-PB", "PK-SD", "PK-KP", "PK-BA", "PK-IS"};
constexpr int problemsHeight = 210;
constexpr int headBeside = 980; ///< the room that title and buttons need in one row

QString droppedFile(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        const QString path = url.toLocalFile();
        if (path.endsWith(u".csv"_s, Qt::CaseInsensitive) || path.endsWith(u".xlsx"_s, Qt::CaseInsensitive)) {
            return path;
        }
    }
    return {};
}

} // namespace

PayGapPanel::PayGapPanel(PayGapController &controller, Dialogs &dialogs, MessageBar &messages, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_dialogs(dialogs)
    , m_messages(messages)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"taxes-finances"_s, this))
    , m_progress(new TaskProgress(this))
{
    setAcceptDrops(true);
    m_progress->hide();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scrollArea(buildContent(), this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_progress);
    column->addWidget(m_stack, 1);
    connect(m_empty->button(), &Button::clicked, this, &PayGapPanel::open);
    connect(m_progress, &TaskProgress::canceled, &m_controller, [this] {
        m_progress->finish();
        m_controller.cancel();
    });
    connect(&m_controller, &PayGapController::busyChanged, this, [this](bool busy) {
        if (busy) {
            m_progress->start(tr("Reading the payroll"));
            m_progress->setProgress(0, 0);
        } else {
            m_progress->finish();
        }
    });
    connect(&m_controller, &PayGapController::changed, this, &PayGapPanel::showAnswer);
    connect(&m_controller, &PayGapController::failed, this, [this](const Error &error) {
        m_messages.showMessage(errorText(m_controller.words(), error), Mark::Bad);
    });
    retranslate();
}

QWidget *PayGapPanel::buildContent()
{
    auto *content = new QWidget(this);
    auto *head = new QWidget(content);
    auto *columns = new Columns(headBeside, head);
    columns->setContentsMargins({});
    columns->setSpacing(space::m);
    m_head = new SectionHeader({}, head);
    m_other = new Button(ButtonKind::Plain, content);
    m_csv = new Button(ButtonKind::Plain, content);
    m_html = new Button(ButtonKind::Plain, content);
    m_pdf = new Button(ButtonKind::Primary, content);
    m_language = new ReportLanguageBox(content);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(space::m);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_other, m_csv, m_language, m_html, m_pdf}) {
        tools->addWidget(widget);
    }
    tools->addStretch(1);
    columns->addWidget(m_head, 1);
    columns->addLayout(tools);
    connect(m_other, &Button::clicked, this, &PayGapPanel::open);
    connect(m_csv, &Button::clicked, this, [this] { saveFigures(u"csv"_s); });
    connect(m_html, &Button::clicked, this, [this] { saveFigures(u"html"_s); });
    connect(m_pdf, &Button::clicked, this, [this] { saveFigures(u"pdf"_s); });

    m_problemsCard = new Card(content);
    m_problemsHead = new SectionHeader({}, m_problemsCard);
    m_problemModel = new ChartTableModel(this);
    m_problems = new TableView(tr("Problems in the payroll"), m_problemsCard);
    m_problems->setModel(m_problemModel);
    m_problems->setFixedHeight(problemsHeight);
    m_problemsCard->body()->addWidget(m_problemsHead);
    m_problemRow = new Label(TextRole::Small, m_problemsCard);
    m_problemRow->setObjectName(u"problemRow"_s);
    m_problemRow->setMaximumLines(4);
    m_problemsCard->body()->addWidget(m_problems);
    m_problemsCard->body()->addWidget(m_problemRow);
    connect(m_problems->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { showProblemRow(now.row()); });

    m_results = new QWidget(content);
    auto *results = new QVBoxLayout(m_results);
    results->setContentsMargins({});
    results->setSpacing(space::l);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(space::l);
    for (int i = 0; i < 4; ++i) {
        m_tiles.push_back(new KpiTile(m_results));
        tiles->addWidget(m_tiles.back(), 1);
    }
    auto *meaning = new Card(m_results);
    m_meaningHead = new SectionHeader({}, meaning);
    m_meaning = new Label(TextRole::Body, meaning);
    m_parts = new Label(TextRole::Body, meaning);
    m_minimum = new Label(TextRole::BodyBold, meaning);
    m_privacyHead = new SectionHeader({}, meaning);
    m_privacy = new Label(TextRole::Small, meaning);
    m_privacy->setTone(Tone::Muted);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_meaningHead, m_meaning, m_parts, m_minimum, m_privacyHead, m_privacy}) {
        meaning->body()->addWidget(widget);
    }
    m_quarters = addChart(u"pay-quarters"_s, m_results);
    m_percentiles = addChart(u"pay-steps"_s, m_results);
    m_decomposition = addChart(u"pay-gap-parts"_s, m_results);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(space::l);
    charts->addWidget(m_quarters, 1, Qt::AlignTop);
    charts->addWidget(m_percentiles, 1, Qt::AlignTop);
    results->addLayout(tiles);
    results->addWidget(meaning);
    results->addLayout(charts);
    results->addWidget(m_decomposition);
    m_jobValues = new JobValues(m_controller, m_results);
    results->addWidget(m_jobValues);

    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    all->setSpacing(space::l);
    all->addWidget(head);
    all->addWidget(buildQuestion(content));
    all->addWidget(m_problemsCard);
    all->addWidget(m_results);
    all->addStretch(1);
    return content;
}

QWidget *PayGapPanel::buildQuestion(QWidget *parent)
{
    auto *card = new Card(parent);
    m_columnsHead = new SectionHeader({}, card);
    m_columnsToggle = new Button(ButtonKind::Flat, card);
    m_columnsHead->addTrailing(m_columnsToggle);
    m_columns = new MappingForm(payrollColumns(), {u"sex"_s}, {u"basic"_s, u"total"_s}, card);
    connect(m_columns, &MappingForm::chosen, &m_controller, &PayGapController::setMapping);
    connect(m_columnsToggle, &Button::clicked, this, [this] {
        m_columnsShown = !m_columnsShown;
        showAnswer();
    });
    m_place = new QComboBox(card);
    for (const char *code : provinces) {
        m_place->addItem(QString(), QString::fromLatin1(code));
    }
    m_placeRow = new FormRow(tr("Province, for the minimum wage"), m_place, card);
    connect(m_place, &QComboBox::activated, this, [this] { m_controller.setPlace(m_place->currentData().toString()); });
    m_month = new TextField(tr("Month of the payroll"), card);
    m_month->setObjectName(u"payrollMonth"_s);
    m_monthRow = new FormRow(tr("Month of the payroll"), m_month, card);
    connect(m_month, &QLineEdit::editingFinished, this, &PayGapPanel::takeMonth);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::l);
    fields->addWidget(m_placeRow, 0, Qt::AlignTop);
    fields->addWidget(m_monthRow, 0, Qt::AlignTop);
    fields->addStretch(1);
    m_factorsCaption = new Label(TextRole::Small, card);
    m_factorsCaption->setTone(Tone::Muted);
    auto *chips = new QWidget(card);
    auto *flow = new FlowLayout(chips);
    for (int factor = 0; factor < payFactors; ++factor) {
        auto *chip = new FilterChip(word(m_controller.words(), static_cast<PayFactor>(factor)), chips);
        chip->setCheckable(true);
        connect(chip, &FilterChip::clicked, this, &PayGapPanel::askFactors);
        flow->addWidget(chip);
        m_factors.push_back(chip);
    }
    card->body()->addWidget(m_columnsHead);
    card->body()->addWidget(m_columns);
    card->body()->addLayout(fields);
    card->body()->addWidget(m_factorsCaption);
    card->body()->addWidget(chips);
    return card;
}

ChartCard *PayGapPanel::addChart(const QString &fileName, QWidget *parent)
{
    auto *card = new ChartCard(fileName, m_dialogs, parent);
    connect(card, &ChartCard::saved, this, [this](const QString &path) {
        m_messages.showMessage(tr("Saved as %1").arg(isolated(path)));
    });
    connect(card, &ChartCard::copied, this, [this] { m_messages.showMessage(tr("Picture and table are copied")); });
    connect(card, &ChartCard::failed, this, [this](const Error &error) {
        m_messages.showMessage(errorText(m_controller.words(), error), Mark::Bad);
    });
    return card;
}

void PayGapPanel::open()
{
    m_dialogs.chooseOpenFile(this, tr("Open a payroll"), tr("Payrolls (*.csv *.xlsx)"), [this](const QString &path) {
        if (!path.isEmpty()) {
            m_controller.open(path);
        }
    });
}

void PayGapPanel::saveFigures(const QString &suffix)
{
    if (!m_controller.answer()) {
        return;
    }
    const QString filter = suffix.toUpper() + u" (*."_s + suffix + u')';
    m_dialogs.chooseSaveFile(this, tr("Save the figures"), u"pay-gap."_s + suffix, filter, [this, suffix](const QString &path) {
        const PayAnswer *answer = m_controller.answer();
        if (path.isEmpty() || !answer) {
            return;
        }
        const Translation &words = m_controller.words();
        const Result<> saved = suffix == u"csv"_s ? saveFile(path, csvOf(payFigures(words, answer->analysis)))
            : suffix == u"pdf"_s                  ? writePdf(payReport(m_language->language(), m_controller.question(), *answer, QDate::currentDate()), path)
                                                  : writeHtml(payReport(m_language->language(), m_controller.question(), *answer, QDate::currentDate()), path);
        m_messages.showMessage(saved ? tr("Saved as %1").arg(isolated(path)) : errorText(words, saved.error()),
                               saved ? Mark::Good : Mark::Bad);
    });
}

/// Whatever is no month judges nothing.
void PayGapPanel::takeMonth()
{
    const QString typed = m_month->text().trimmed();
    const std::optional<QDate> month = typed.isEmpty() ? QDate() : cellMonth(typed);
    m_monthRow->setProblem(month ? QString() : tr("Write the month as %1.").arg(isolated(u"2026-08"_s)));
    if (month && month->isValid()) {
        m_month->setText(month->toString(u"yyyy-MM"_s));
    }
    showMonth();
    if (month.value_or(QDate()) != m_controller.question().month) {
        m_controller.setMonth(month.value_or(QDate()));
    }
}

void PayGapPanel::showMonth()
{
    const std::optional<QDate> month = cellMonth(m_month->text());
    m_monthRow->setHint(month ? dateText(m_controller.words(), *month).section(u' ', 1) : tr("Year and month: %1").arg(isolated(u"2026-08"_s)));
}

void PayGapPanel::askFactors()
{
    std::vector<PayFactor> factors;
    for (size_t i = 0; i < m_factors.size(); ++i) {
        if (m_factors[i]->isChecked()) {
            factors.push_back(static_cast<PayFactor>(i));
        }
    }
    m_controller.setFactors(factors);
}

void PayGapPanel::showAnswer()
{
    const PayAnswer *answer = m_controller.answer();
    m_stack->setCurrentIndex(answer ? 1 : 0);
    if (!answer) {
        return;
    }
    m_head->setTitle(QFileInfo(m_controller.question().path).fileName());
    m_head->setRemark(tr("%1 of %2 rows are taken").arg(number(qint64(answer->workers)), number(qint64(answer->facts.rows))));
    m_columns->show(answer->facts.headings, answer->facts.mapping);
    m_columnsShown = m_columnsShown || answer->workers == 0; // it stays until it is closed
    m_columns->setVisible(m_columnsShown);
    m_place->setCurrentIndex(std::max(0, m_place->findData(m_controller.question().jurisdiction)));
    m_columnsToggle->setText(m_columns->isHidden() ? tr("Change the columns") : tr("Hide the columns"));
    m_columnsToggle->setVisible(answer->workers > 0);
    showProblems();
    showFactors();
    m_results->setVisible(answer->workers > 0);
    for (Button *button : {m_csv, m_html, m_pdf}) {
        button->setEnabled(answer->workers > 0);
    }
    if (answer->workers > 0) {
        showFigures();
    }
}

void PayGapPanel::showProblems()
{
    const RowProblems &problems = m_controller.answer()->problems;
    ChartTable table;
    table.heads = {tr("Row"), tr("Column"), tr("What is wrong")};
    table.textColumns = 3;
    for (const RowProblem &each : problems.list()) {
        table.rows.push_back({each.row > 0 ? number(qint64(each.row)) : QString(), each.column, problemSentence(m_controller.words(), each)});
    }
    m_problemsCard->setVisible(!table.rows.empty());
    m_problemsHead->setTitle(tr("Problems in the file"));
    m_problemsHead->setRemark(problems.hasErrors() ? tr("Rows with errors are not counted. Mend them in the file and open it again.")
                                                   : tr("All rows are counted; look at these again."));
    m_problemModel->setTable(std::move(table));
    m_problems->setStretchColumn(2); // now it has columns
    m_problems->setPreferredWidths({{0, 70}, {1, 160}});
    showProblemRow(-1);
}

void PayGapPanel::showProblemRow(int problem)
{
    m_problemRow->setText(tr("Choose a line to see its row of the file."));
    const PayAnswer *answer = m_controller.answer();
    if (!answer || problem < 0 || problem >= int(answer->problems.list().size()) || answer->problems.list()[size_t(problem)].row <= 0) {
        return;
    }
    const int row = answer->problems.list()[size_t(problem)].row;
    m_controller.readRow(row, [this, row](const Result<QStringList> &cells) {
        const PayAnswer *now = m_controller.answer();
        if (!now) {
            return;
        }
        if (!cells) {
            m_problemRow->setText(errorText(m_controller.words(), cells.error()));
            return;
        }
        QStringList parts;
        for (qsizetype i = 0; i < cells->size(); ++i) {
            const QString cell = cells->at(i).simplified();
            const QString heading = now->facts.headings.value(i).simplified();
            parts << (cell.isEmpty() ? QString() : heading.isEmpty() ? cell : isolated(heading) + u": "_s + isolated(cell));
        }
        m_problemRow->setText(tr("Row %1").arg(number(qint64(row))) + u" · "_s + dotted(parts));
    });
}

void PayGapPanel::showFactors()
{
    const PayAnalysis &analysis = m_controller.answer()->analysis;
    for (size_t i = 0; i < m_factors.size(); ++i) {
        const auto factor = static_cast<PayFactor>(i);
        const bool isKnown = std::ranges::find(analysis.known, factor) != analysis.known.end();
        m_factors[i]->setChecked(std::ranges::find(analysis.factors, factor) != analysis.factors.end());
        m_factors[i]->setEnabled(isKnown);
        m_factors[i]->setToolTip(isKnown ? QString() : tr("The payroll has no such column."));
    }
}

void PayGapPanel::showFigures()
{
    const PayAnalysis &analysis = m_controller.answer()->analysis;
    const Translation &words = m_controller.words();
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        const PayAnalysis::Raw &raw = analysis.raw[i];
        m_tiles[i]->setCaption(gapName(words, raw));
        m_tiles[i]->setValue(raw.gap ? gapText(raw.gap->percent) : u"–"_s);
        m_tiles[i]->setChange(!raw.gap                  ? tr("too few, or not in the file")
                                  : raw.gap->percent > 0 ? tr("women earn less")
                                                         : tr("women earn no less"),
                              !raw.gap ? Tone::Normal : raw.gap->percent >= 5 ? Tone::Bad : raw.gap->percent > 0 ? Tone::Warn : Tone::Good);
    }
    m_meaning->setText(payMeaning(words, analysis).join(u'\n'));
    m_parts->setText(decompositionText(words, analysis.decomposition));
    m_minimum->setText(payMinimumText(words, analysis));
    m_privacy->setText(payPrivacy(words, analysis).join(u'\n'));
    m_quarters->setChart(quarterChart(words, analysis), tr("Women and men in each quarter of pay"),
                         tr("All workers in the order of their pay, cut into four"), tr("It needs 12 workers."));
    const QString basis = analysis.measure.basis == PayBasis::Hourly ? tr("Rupees for an hour") : tr("Rupees in a month");
    m_percentiles->setChart(percentileChart(words, analysis), tr("Pay from the lowest to the highest earners"), basis,
                            tr("It needs 10 women and 10 men."));
    m_decomposition->setChart(partsChart(words, analysis), tr("What makes the gap"), tr("Oaxaca-Blinder, with men's pay as the measure"),
                              decompositionText(words, analysis.decomposition));
    m_jobValues->showAnswer();
}

void PayGapPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PayGapPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().window);
}

void PayGapPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void PayGapPanel::dropEvent(QDropEvent *event)
{
    if (const QString path = droppedFile(event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        m_controller.open(path);
    }
}

void PayGapPanel::retranslate()
{
    m_controller.retranslate();
    const Translation &words = m_controller.words();
    m_empty->setTexts(tr("Do women and men earn the same?"),
                      tr("Open or drop a month's payroll (CSV or Excel). It is read here and forgotten: names, card numbers and "
                         "single wages are never kept."));
    m_empty->setButtonText(tr("Open a payroll"));
    m_other->setText(tr("Another payroll"));
    m_csv->setText(tr("Save as CSV"));
    m_html->setText(tr("Save as HTML"));
    m_pdf->setText(tr("Save as PDF"));
    m_columnsHead->setTitle(tr("How it is read"));
    m_columns->retranslate(words);
    m_problems->setAccessibleName(tr("Problems in the payroll"));
    m_placeRow->setCaption(tr("Province, for the minimum wage"));
    m_place->setItemText(0, tr("Not judged"));
    for (int i = 1; i < int(provinces.size()); ++i) {
        m_place->setItemText(i, jurisdictionWord(words, QLatin1String(provinces[size_t(i)])));
    }
    m_monthRow->setCaption(tr("Month of the payroll"));
    showMonth();
    m_factorsCaption->setText(tr("Workers are alike if they have the same:"));
    for (size_t i = 0; i < m_factors.size(); ++i) {
        m_factors[i]->setText(word(words, static_cast<PayFactor>(i)));
    }
    m_meaningHead->setTitle(tr("What it means"));
    m_privacyHead->setTitle(tr("So that nobody's pay can be seen"));
    for (ChartCard *card : {m_quarters, m_percentiles, m_decomposition}) {
        card->retranslate();
    }
    m_jobValues->retranslate();
    showAnswer();
}

} // namespace meyar::ui
