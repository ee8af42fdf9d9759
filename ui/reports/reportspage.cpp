// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "core/wording/format.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
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
    m_table = new TableView(QString(), this);
    m_table->setObjectName(u"reports"_s);
    m_table->setModel(&m_controller.reports());
    m_table->setStretchColumn(ReportsModel::Factory);
    m_table->setFixedWidth(listWidth);
    m_table->setPreferredWidths({{ReportsModel::Date, 150}, {ReportsModel::State, 96}});
    return m_table;
}

QWidget *ReportsPage::buildPreview()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *bar = new QWidget(side);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::xl, space::l, space::xl, space::l);
    row->setSpacing(space::m);
    m_languageCaption = new Label(TextRole::Small, bar);
    m_languageCaption->setTone(Tone::Muted);
    m_languageCaption->setWrap(false);
    m_html = new Button(ButtonKind::Plain, bar);
    m_html->setObjectName(u"saveHtml"_s);
    m_pdf = new Button(ButtonKind::Primary, bar);
    m_pdf->setObjectName(u"savePdf"_s);
    row->addWidget(m_languageCaption, 1);
    row->addWidget(m_html);
    row->addWidget(m_pdf);
    m_provisional = new Card(side);
    m_provisional->setTone(Tone::Conflict);
    auto *banner = new QHBoxLayout;
    m_provisionalText = new Label(TextRole::Body, m_provisional);
    m_decide = new Button(ButtonKind::Plain, m_provisional);
    m_decide->setObjectName(u"decide"_s);
    banner->addWidget(m_provisionalText, 1);
    banner->addWidget(m_decide);
    m_provisional->body()->addLayout(banner);
    m_error = new InlineError(side);
    m_view = new ReportView(side);
    m_view->setObjectName(u"preview"_s);
    auto *notices = new QVBoxLayout;
    notices->setContentsMargins(space::xl, 0, space::xl, space::l);
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
    for (QAction *action : {m_pdfAction, m_htmlAction}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    setKeywords(m_pdfAction, u"print paper چھاپیں پرنٹ chapo report"_s);
    connect(m_pdfAction, &QAction::triggered, this, &ReportsPage::savePdf);
    connect(m_htmlAction, &QAction::triggered, this, &ReportsPage::saveHtml);
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
        m_controller.setKind(id == u"closing"_s ? ReportKind::Closing : ReportKind::Audit);
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
        m_error->clear();
        m_messages.showMessage(tr("Report saved: %1").arg(isolated(path)));
    });
    connect(&m_controller, &ReportsController::refused, this, [this](const QString &sentence) { m_error->show(sentence); });
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
        m_language->addChoice(u"en"_s, tr("Report in English"));
        m_language->addChoice(u"ur"_s, tr("In Urdu"));
        m_language->addChoice(u"both"_s, tr("Both"));
    }
    m_language->setChoiceText(u"en"_s, tr("Report in English"));
    m_language->setChoiceText(u"ur"_s, tr("In Urdu"));
    m_language->setChoiceText(u"both"_s, tr("Both"));
    m_language->setCurrent(toCode(m_controller.language()));
    m_kind->setAccessibleName(tr("What is printed"));
    if (m_kind->current().isEmpty()) {
        m_kind->addChoice(u"audit"_s, tr("Audit report"));
        m_kind->addChoice(u"closing"_s, tr("Closing meeting"));
    }
    m_kind->setChoiceText(u"audit"_s, tr("Audit report"));
    m_kind->setChoiceText(u"closing"_s, tr("Closing meeting"));
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

void ReportsPage::updateReport()
{
    const bool has = m_controller.hasReport();
    for (QWidget *widget : {static_cast<QWidget *>(m_pdf), static_cast<QWidget *>(m_html)}) {
        widget->setEnabled(has);
    }
    m_pdfAction->setEnabled(has);
    m_htmlAction->setEnabled(has);
    m_provisional->setVisible(has && m_controller.openConflicts() > 0);
    if (!has) {
        m_view->clear();
        m_languageCaption->setText({});
        return;
    }
    m_language->setCurrent(toCode(m_controller.language()));
    m_kind->setCurrent(m_controller.kind() == ReportKind::Closing ? u"closing"_s : u"audit"_s);
    m_view->setDocument(m_controller.document());
    m_languageCaption->setText(tr("%n page(s), A4", nullptr, m_view->pageCount()));
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

} // namespace meyar::ui
