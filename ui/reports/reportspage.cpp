// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "core/wording/format.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/columns.h"
#include "ui/common/dialogs.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/tableview.h"
#include "ui/common/theme.h"
#include "ui/report/reportview.h"
#include "ui/reports/reportscontroller.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int barBeside = 620; ///< the room that choices and files need in one row
constexpr int listWidth = 420;

} // namespace

ReportsPage::ReportsPage(ReportsController &controller, Dialogs &dialogs, MessageBar &messages, QWidget *parent)
    : Page({u"reports"_s, u"office-report"_s, [] { return tr("Reports"); }}, parent)
    , m_controller(controller)
    , m_dialogs(dialogs)
    , m_messages(messages)
{
    auto *split = new QWidget(this);
    auto *columns = new QHBoxLayout(split);
    columns->setContentsMargins({});
    columns->setSpacing(0);
    columns->addWidget(buildList());
    columns->addWidget(new Hairline(Qt::Vertical, split));
    columns->addWidget(buildPreview(), 1);
    m_empty = new EmptyState(u"office-report"_s, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(split);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_stack);
    m_kind = new SegmentedSwitch(QString(), this);
    m_kind->setObjectName(u"reportKind"_s);
    m_language = new SegmentedSwitch(QString(), this);
    m_language->setObjectName(u"reportLanguage"_s);
    buildActions();
    connectSignals();
}

QWidget *ReportsPage::buildList()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(listWidth);
    m_table = new TableView(QString(), side);
    m_table->setObjectName(u"reports"_s);
    m_table->setModel(&m_controller.reports());
    m_table->setStretchColumn(ReportsModel::Factory);
    m_table->setPreferredWidths({{ReportsModel::Date, 150}, {ReportsModel::State, 96}});
    m_verify = new Button(ButtonKind::Plain, side);
    m_verify->setObjectName(u"verify"_s);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(new Hairline(Qt::Horizontal, side));
    auto *below = new QHBoxLayout;
    below->setContentsMargins(space::xl, space::l, space::xl, space::l);
    below->addWidget(m_verify);
    below->addStretch(1);
    column->addLayout(below);
    return side;
}

QWidget *ReportsPage::buildPreview()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *bar = new QWidget(side);
    auto *row = new Columns(barBeside, bar);
    row->setContentsMargins(space::xl, space::l, space::xl, space::l);
    row->setSpacing(space::m);
    m_languageCaption = new Label(TextRole::Small, bar);
    m_languageCaption->setTone(Tone::Muted);
    m_languageCaption->setWrap(false);
    m_paper = new SegmentedSwitch(tr("Paper"), bar);
    m_paper->setObjectName(u"paper"_s);
    m_body = new SegmentedSwitch(tr("Face of Urdu text"), bar);
    m_body->setObjectName(u"body"_s);
    m_html = new Button(ButtonKind::Plain, bar);
    m_html->setObjectName(u"saveHtml"_s);
    m_pdf = new Button(ButtonKind::Primary, bar);
    m_pdf->setObjectName(u"savePdf"_s);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::m);
    choices->addWidget(m_languageCaption, 1);
    choices->addWidget(m_body);
    choices->addWidget(m_paper);
    auto *files = new QHBoxLayout;
    files->setSpacing(space::m);
    files->addStretch(1);
    files->addWidget(m_html);
    files->addWidget(m_pdf);
    row->addLayout(choices, 1);
    row->addLayout(files);
    m_provisional = new Card(side);
    m_provisional->setTone(Tone::Conflict);
    auto *banner = new QHBoxLayout;
    m_provisionalText = new Label(TextRole::Body, m_provisional);
    m_decide = new Button(ButtonKind::Plain, m_provisional);
    m_decide->setObjectName(u"decide"_s);
    banner->addWidget(m_provisionalText, 1);
    banner->addWidget(m_decide);
    m_provisional->body()->addLayout(banner);
    m_verdict = new Card(side);
    auto *verdict = new QHBoxLayout;
    m_verdictText = new Label(TextRole::Body, m_verdict);
    m_verdictClose = new Button(ButtonKind::Plain, m_verdict);
    m_verdictClose->setObjectName(u"closeVerdict"_s);
    verdict->addWidget(m_verdictText, 1);
    verdict->addWidget(m_verdictClose);
    m_verdict->body()->addLayout(verdict);
    m_verdict->hide();
    m_progress = new TaskProgress(side);
    m_progress->hide();
    m_error = new InlineError(side);
    m_view = new ReportView(side);
    m_view->setObjectName(u"preview"_s);
    auto *notices = new QVBoxLayout;
    notices->setContentsMargins(space::xl, 0, space::xl, space::l);
    notices->addWidget(m_verdict);
    notices->addWidget(m_progress);
    notices->addWidget(m_provisional);
    notices->addWidget(m_error);
    column->addWidget(bar);
    column->addLayout(notices);
    column->addWidget(m_view, 1);
    return side;
}

void ReportsPage::buildActions()
{
    m_pdfAction = new QAction(this);
    m_pdfAction->setShortcut(QKeySequence::Print);
    m_htmlAction = new QAction(this);
    m_verifyAction = new QAction(this);
    addActions({m_pdfAction, m_htmlAction, m_verifyAction});
    setKeywords(m_pdfAction, u"print paper چھاپیں پرنٹ chapo report"_s);
    connect(m_pdfAction, &QAction::triggered, this, &ReportsPage::savePdf);
    connect(m_htmlAction, &QAction::triggered, this, &ReportsPage::saveHtml);
    connect(m_verifyAction, &QAction::triggered, this, &ReportsPage::verify);
}

void ReportsPage::connectSignals()
{
    connect(m_pdf, &QPushButton::clicked, this, &ReportsPage::savePdf);
    connect(m_html, &QPushButton::clicked, this, &ReportsPage::saveHtml);
    connect(m_decide, &QPushButton::clicked, this, [this] { m_controller.showConflicts(); });
    connect(m_empty->button(), &QPushButton::clicked, this, [this] { m_controller.startAudit(); });
    connect(m_language, &SegmentedSwitch::chosen, this, [this](const QString &id) {
        m_controller.setLanguage(reportLanguageFrom(id).value_or(ReportLanguage::English));
    });
    connect(m_kind, &SegmentedSwitch::chosen, this, [this](const QString &id) {
        m_controller.setKind(reportKindFrom(id).value_or(ReportKind::Audit));
    });
    connect(m_paper, &SegmentedSwitch::chosen, this, [this](const QString &id) {
        PdfOptions options = m_controller.options();
        options.paper = id == u"letter"_s ? PdfOptions::Paper::Letter : PdfOptions::Paper::A4;
        m_controller.setOptions(options);
    });
    connect(m_body, &SegmentedSwitch::chosen, this, [this](const QString &id) {
        PdfOptions options = m_controller.options();
        options.body = id == u"nastaliq"_s ? PdfOptions::Body::Nastaliq : PdfOptions::Body::Naskh;
        m_controller.setOptions(options);
    });
    connect(m_verify, &QPushButton::clicked, this, &ReportsPage::verify);
    connect(m_verdictClose, &QPushButton::clicked, m_verdict, &QWidget::hide);
    connect(&m_controller, &ReportsController::verified, this,
            [this](const QString &sentence) { showVerdict(Tone::Good, sentence); });
    connect(&m_controller, &ReportsController::notVerified, this,
            [this](const QString &sentence) { showVerdict(Tone::Bad, sentence); });
    connect(m_progress, &TaskProgress::canceled, this, [this] { m_controller.cancel(); });
    connect(&m_controller, &ReportsController::savingStarted, this, [this] {
        m_progress->start(tr("Writing the report"));
        updateButtons();
    });
    connect(&m_controller, &ReportsController::savingProgress, m_progress, &TaskProgress::setProgress);
    connect(&m_controller, &ReportsController::canceled, this, [this] {
        m_progress->finish();
        m_messages.showMessage(tr("Cancelled: no file was written."));
        updateButtons();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid()) {
            m_controller.select(m_controller.reports().line(current.row()).id);
        }
    });
    connect(&m_controller, &ReportsController::listChanged, this, &ReportsPage::updateList);
    connect(&m_controller, &ReportsController::reportChanged, this, &ReportsPage::updateReport);
    connect(&m_controller, &ReportsController::wentStale, this, [this] {
        if (isVisible()) {
            m_controller.refreshIfStale();
        }
    });
    connect(&m_controller, &ReportsController::saved, this, [this](const QString &path) {
        m_progress->finish();
        updateButtons();
        m_error->clear();
        m_messages.showMessage(tr("Report saved: %1").arg(isolated(path)));
    });
    connect(&m_controller, &ReportsController::refused, this, [this](const QString &sentence) {
        m_progress->finish();
        updateButtons();
        m_error->show(sentence);
    });
}

void ReportsPage::openReport(AssessmentId id, ReportKind kind)
{
    m_controller.setKind(kind);
    m_controller.select(id);
    const int row = m_controller.reports().rowOf(id);
    if (row >= 0) {
        m_table->selectRow(row);
    }
}

QString ReportsPage::contextLine() const
{
    return tr("As it will be printed");
}

QList<QWidget *> ReportsPage::topBarWidgets()
{
    return {m_kind, m_language};
}

void ReportsPage::activated()
{
    m_controller.refreshIfStale();
    m_table->setFocus();
}

void ReportsPage::retranslate()
{
    m_controller.retranslate();
    m_table->setAccessibleName(tr("Audits to report on"));
    m_language->setAccessibleName(tr("Language of the report"));
    if (m_language->current().isEmpty()) {
        m_language->addChoice(u"en"_s, tr("In English"));
        m_language->addChoice(u"ur"_s, tr("In Urdu"));
        m_language->addChoice(u"both"_s, tr("Both"));
    }
    m_language->setChoiceText(u"en"_s, tr("In English"));
    m_language->setChoiceText(u"ur"_s, tr("In Urdu"));
    m_language->setChoiceText(u"both"_s, tr("Both"));
    m_language->setCurrent(toCode(m_controller.language()));
    m_kind->setAccessibleName(tr("What is printed"));
    const std::pair<ReportKind, QString> kinds[]{{ReportKind::Audit, tr("Audit report")},
                                                 {ReportKind::ActionPlan, tr("Action plan")},
                                                 {ReportKind::Scorecard, tr("Scorecard")},
                                                 {ReportKind::Closing, tr("Closing meeting")},
                                                 {ReportKind::FactoryCopy, tr("Copy for the factory")}};
    const bool isNew = m_kind->current().isEmpty();
    for (const auto &[kind, text] : kinds) {
        if (isNew) {
            m_kind->addChoice(toCode(kind), text);
        }
        m_kind->setChoiceText(toCode(kind), text);
    }
    if (isNew) {
        m_paper->addChoice(u"a4"_s, u"A4"_s);
        m_paper->addChoice(u"letter"_s, tr("Letter"));
        m_body->addChoice(u"naskh"_s, tr("Naskh"));
        m_body->addChoice(u"nastaliq"_s, tr("Nastaliq"));
    }
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->setChoiceText(u"letter"_s, tr("Letter"));
    m_body->setAccessibleName(tr("Face of Urdu text"));
    m_body->setChoiceText(u"naskh"_s, tr("Naskh"));
    m_body->setChoiceText(u"nastaliq"_s, tr("Nastaliq"));
    m_verify->setText(tr("Verify a report"));
    m_verdictClose->setText(tr("Close"));
    m_verifyAction->setText(tr("Verify a report"));
    m_pdf->setText(tr("Save as PDF"));
    m_html->setText(tr("Save as HTML"));
    m_pdfAction->setText(tr("Save the report as PDF"));
    m_htmlAction->setText(tr("Save the report as HTML"));
    m_provisionalText->setText(tr("Provisional: answers of this audit are still contested, so the score is a range."));
    m_decide->setText(tr("Decide"));
    m_empty->setTexts(tr("No report yet"), tr("A report is made of an audit. Start one first."));
    m_empty->setButtonText(tr("New audit"));
    updateReport();
}

void ReportsPage::updateList()
{
    const bool empty = m_controller.isLoaded() && m_controller.reports().rowCount() == 0;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    const int row = m_controller.reports().rowOf(m_controller.current());
    if (row >= 0 && m_table->currentIndex().row() != row) {
        m_table->selectRow(row);
    }
}

void ReportsPage::updateButtons()
{
    const bool can = m_controller.hasReport() && !m_controller.isSaving();
    m_pdf->setEnabled(can);
    m_html->setEnabled(can);
    m_pdfAction->setEnabled(can);
    m_htmlAction->setEnabled(can);
}

void ReportsPage::updateReport()
{
    const bool has = m_controller.hasReport();
    updateButtons();
    m_body->setVisible(m_controller.language() != ReportLanguage::English);
    m_body->setCurrent(m_controller.options().body == PdfOptions::Body::Nastaliq ? u"nastaliq"_s : u"naskh"_s);
    const bool isLetter = m_controller.options().paper == PdfOptions::Paper::Letter;
    m_paper->setCurrent(isLetter ? u"letter"_s : u"a4"_s);
    m_provisional->setVisible(has && m_controller.openConflicts() > 0);
    if (!has) {
        m_view->clear();
        m_languageCaption->setText({});
        return;
    }
    m_language->setCurrent(toCode(m_controller.language()));
    m_kind->setCurrent(toCode(m_controller.kind()));
    m_view->setDocument(m_controller.document(), m_controller.options());
    m_languageCaption->setText(tr("%n page(s)", nullptr, m_view->pageCount()));
    updateList();
}

void ReportsPage::savePdf()
{
    if (m_controller.hasReport()) {
        m_dialogs.chooseSaveFile(this, tr("Save the report as PDF"), m_controller.suggestedName(u".pdf"_s),
                                 tr("PDF files (*.pdf)"), [this](const QString &path) {
                                     if (!path.isEmpty()) {
                                         m_controller.savePdf(path);
                                     }
                                 });
    }
}

void ReportsPage::saveHtml()
{
    if (m_controller.hasReport()) {
        m_dialogs.chooseSaveFile(this, tr("Save the report as HTML"), m_controller.suggestedName(u".html"_s),
                                 tr("HTML files (*.html)"), [this](const QString &path) {
                                     if (!path.isEmpty()) {
                                         m_controller.saveHtml(path);
                                     }
                                 });
    }
}

void ReportsPage::verify()
{
    m_dialogs.chooseOpenFile(this, tr("Verify a report"), tr("Reports (*.pdf *.json)"), [this](const QString &path) {
        if (!path.isEmpty()) {
            m_controller.verify(path);
        }
    });
}

void ReportsPage::showVerdict(Tone tone, const QString &sentence)
{
    m_verdict->setTone(tone);
    m_verdictText->setText(sentence);
    m_verdict->show();
}

} // namespace meyar::ui
