// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/trainingpage.h"

#include "core/training/cohortfields.h"
#include "core/wording/errortext.h"
#include "core/wording/format.h"
#include "core/wording/trainingwords.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/chips.h"
#include "ui/common/columns.h"
#include "ui/common/dialogs.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/segmentedswitch.h"
#include "ui/report/pdfwriter.h"
#include "ui/report/reportlanguagebox.h"
#include "ui/training/fieldwords.h"
#include "ui/training/parttable.h"
#include "ui/training/photopair.h"
#include "ui/training/programmepanel.h"
#include "ui/training/projector.h"
#include "ui/training/resultspanel.h"
#include "ui/training/sessiontimer.h"
#include "ui/training/trainingcontroller.h"
#include "ui/training/wordtable.h"
#include "ui/training/workfigures.h"

#include <QAction>
#include <QCalendarWidget>
#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QMenu>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 236;
constexpr int headBeside = 760; ///< the room that a cohort's fields need in one row
constexpr int caseStudy = 2; ///< its place among the reports

/// `words` as a file may be called on every system.
QString fileNameFrom(QString words)
{
    for (QChar &c : words) {
        const bool isRefused = !c.isPrint() || u"\\/:*?\"<>|"_s.contains(c);
        c = isRefused ? u' ' : c;
    }
    return words.simplified();
}

} // namespace

TrainingPage::TrainingPage(TrainingController &controller, Dialogs &dialogs, MessageBar &messages, QWidget *parent)
    : Page({u"training"_s, u"meeting-attending"_s, [] { return tr("Training"); }}, parent)
    , m_controller(controller)
    , m_dialogs(dialogs)
    , m_messages(messages)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"meeting-attending"_s, this))
    , m_undo(addStep(QKeySequence::Undo, u"undo واپس wapas"_s, &TrainingController::undo))
    , m_redo(addStep(QKeySequence::Redo, u"redo دوبارہ dobara"_s, &TrainingController::redo))
    , m_projectAction(new QAction(this))
{
    m_projectAction->setShortcut(QKeySequence(Qt::Key_F5));
    setKeywords(m_projectAction, u"projector workshop screen پروجیکٹر ورکشاپ"_s);
    connect(m_projectAction, &QAction::triggered, this, &TrainingPage::openProjector);
    addAction(m_projectAction);
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(space::l, space::l, space::l, space::l);
    row->setSpacing(space::l);
    row->addWidget(buildList());
    row->addWidget(buildDetail(dialogs), 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_stack);
    connect(m_empty->button(), &Button::clicked, this, [this] { addCohort(tr("New cohort"), false); });
    connect(&m_controller, &TrainingController::changed, this, &TrainingPage::refresh);
}

TrainingPage::~TrainingPage() = default;

void TrainingPage::openProjector()
{
    if (m_projector) { // behind another window
        m_projector->raise();
        m_projector->activateWindow();
        return;
    }
    m_projector = std::make_unique<Projector>();
    m_projector->setLayoutDirection(layoutDirection());
    connect(m_projector.get(), &Projector::left, this, &TrainingPage::closeProjector, Qt::QueuedConnection);
    m_controller.setProjecting(true);
    m_projector->setGeometry(window()->geometry());
    m_projector->showFullScreen();
    m_projector->setFocus();
}

void TrainingPage::closeProjector()
{
    if (m_projector) {
        m_projector.reset();
        m_controller.setProjecting(false);
        window()->activateWindow();
    }
}

QWidget *TrainingPage::buildList()
{
    auto *card = new Card(this);
    card->setFixedWidth(listWidth);
    m_cohortModel = new WordTable(this);
    m_cohortModel->setLines({tr("Cohort")}, {}); // the view wants its column first
    m_cohorts = new TableView(tr("Cohorts"), card);
    m_cohorts->setObjectName(u"cohorts"_s);
    m_cohorts->setModel(m_cohortModel);
    m_cohorts->setStretchColumn(0);
    m_cohorts->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_newCohort = new Button(ButtonKind::Plain, card);
    m_newCohort->setObjectName(u"newCohort"_s);
    m_newCohort->setIconName(u"list-add"_s);
    m_newPractice = new Button(ButtonKind::Quiet, card);
    m_newPractice->setObjectName(u"newPractice"_s);
    m_removeCohort = new Button(ButtonKind::Quiet, card);
    card->body()->setContentsMargins(1, 1, 1, space::m);
    card->body()->addWidget(m_cohorts, 1);
    const auto addLine = [card](std::initializer_list<QWidget *> widgets) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(space::m, 0, space::m, 0);
        for (QWidget *widget : widgets) {
            line->addWidget(widget, 1);
        }
        card->body()->addLayout(line);
    };
    addLine({m_newCohort});
    addLine({m_newPractice, m_removeCohort});
    m_project = new Button(ButtonKind::Plain, card);
    m_project->setObjectName(u"project"_s);
    m_project->setIconName(u"view-presentation"_s);
    m_project->setKeyHint(u"F5"_s);
    connect(m_project, &Button::clicked, this, &TrainingPage::openProjector);
    m_report = new QComboBox(card);
    m_reportFirm = new QComboBox(card);
    m_reportFirm->setObjectName(u"reportFirm"_s);
    connect(m_report, &QComboBox::currentIndexChanged, this, [this](int which) { m_reportFirm->setVisible(which == caseStudy); });
    m_language = new ReportLanguageBox(card);
    m_save = new Button(ButtonKind::Primary, card);
    m_copies = new Button(ButtonKind::Plain, card);
    m_copies->setObjectName(u"copiesForFactories"_s);
    connect(m_copies, &Button::clicked, this, &TrainingPage::copyForFactories);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_project, new Hairline(Qt::Horizontal, card), m_report, m_reportFirm, m_language, m_save, m_copies}) {
        addLine({widget});
    }
    connect(m_newCohort, &Button::clicked, this, [this] { addCohort(tr("New cohort"), false); });
    connect(m_newPractice, &Button::clicked, this, [this] { addCohort(tr("Practice"), true); });
    connect(m_removeCohort, &Button::clicked, &m_controller, &TrainingController::removeCohort);
    connect(m_cohorts->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && size_t(current.row()) < m_controller.cohorts().size()) {
            m_controller.choose(m_controller.cohorts()[size_t(current.row())].head.id);
        }
    });
    return card;
}

QWidget *TrainingPage::buildDetail(Dialogs &dialogs)
{
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    auto *rows = new Columns(headBeside);
    rows->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    auto *when = new QHBoxLayout;
    for (QHBoxLayout *row : {head, when}) {
        row->setSpacing(space::s);
    }
    rows->addLayout(head, 1);
    rows->addLayout(when, 1);
    const auto addRow = [&](QWidget *field, const char *name, int stretch, QHBoxLayout *row) {
        field->setObjectName(QLatin1String(name));
        m_headRows.push_back(new FormRow({}, field, panel));
        row->addWidget(m_headRows.back(), stretch);
    };
    const auto text = [&](TextField *&into, const char *name, int stretch, QHBoxLayout *row) {
        into = new TextField({}, panel);
        addRow(into, name, stretch, row);
        connect(into, &QLineEdit::editingFinished, this, [this, into] {
            if (m_controller.hasCohort() && into->isModified()) {
                into->setModified(false);
                m_controller.setHeadCell(into->objectName(), into->text());
            }
        });
    };
    const auto day = [&](DateField *&into, const char *name) {
        into = new DateField({}, panel);
        addRow(into, name, 3, when);
        connect(into, &QDateEdit::editingFinished, this, [this, into] { writeDay(*into); });
        connect(into->calendarWidget(), &QCalendarWidget::clicked, this, [this, into] { writeDay(*into); });
    };
    text(m_name, "name", 5, head);
    m_programme = new QComboBox(panel);
    connect(m_programme, &QComboBox::activated, this, [this] { m_controller.setHeadCell(u"programme"_s, m_programme->currentData().toString()); });
    addRow(m_programme, "programme", 2, head);
    text(m_modules, "modules", 2, head);
    text(m_city, "city", 2, when);
    constexpr int city = 96;
    m_city->setMinimumWidth(city);
    day(m_starts, "starts_on");
    day(m_ends, "ends_on");
    m_practice = new Chip(panel);
    m_practice->setTone(Tone::Warn);
    when->addWidget(m_practice, 0, Qt::AlignBottom);
    m_beginAgain = new Button(ButtonKind::Plain, panel);
    m_beginAgain->setObjectName(u"beginAgain"_s);
    m_beginAgain->setIconName(u"view-refresh"_s);
    when->addWidget(m_beginAgain, 0, Qt::AlignBottom);
    connect(m_beginAgain, &Button::clicked, &m_controller, &TrainingController::beginAgain);
    constexpr int besideScroll = 12; // as wide as the cards below it, which scroll
    auto *above = new QHBoxLayout;
    above->setSpacing(0);
    above->addLayout(rows, 1);
    above->addSpacing(space::s + besideScroll);
    column->addLayout(above);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::s);
    m_tabs = new SegmentedSwitch(tr("What is shown"), panel);
    m_tabs->setObjectName(u"trainingTabs"_s);
    bar->addWidget(m_tabs);
    bar->addStretch(1);
    column->addLayout(bar);
    m_panels = new QStackedWidget(panel);
    column->addWidget(m_panels, 1);
    addTab(u"overview"_s, [] { return tr("Overview"); }, buildOverview(dialogs));
    addTab(u"sessions"_s, [] { return tr("Sessions"); }, buildSessions());
    addTab(u"plans"_s, [] { return tr("Improvement"); }, buildPlans());
    addTab(u"points"_s, [] { return tr("Action points"); },
           buildPoints());
    addTab(u"teams"_s, [] { return tr("Teams"); }, buildTeams());
    addTab(u"tests"_s, [] { return tr("Tests"); },
           addPart(CohortPart::Test, {u"site"_s, u"module"_s, u"sex"_s, u"people"_s, u"before"_s, u"after"_s, u"most"_s}, u"site"_s));
    addTab(u"visits"_s, [] { return tr("Visits"); },
           addPart(CohortPart::Visit, {u"day"_s, u"site"_s, u"trainer"_s, u"hours"_s, u"report"_s, u"next_steps"_s}, u"report"_s));
    addTab(u"results"_s, [] { return tr("Results"); }, buildResults(dialogs));
    addTab(u"programme"_s, [] { return tr("Programme"); }, buildProgramme());
    connect(m_tabs, &SegmentedSwitch::chosen, this, &TrainingPage::showTab);
    connect(m_save, &Button::clicked, this, [this] {
        const int which = m_report->currentIndex();
        if (which == 0) {
            saveReport(TrainingReportKind::Change, {});
        } else if (which == 1) {
            saveReport(TrainingReportKind::Certificate, {});
        } else if (which == caseStudy) {
            saveReport(TrainingReportKind::CaseStudy, SiteId(m_reportFirm->currentData().toUuid()));
        } else if (which == 3 || which == 4) {
            saveReport(TrainingReportKind::Handout, {}, which == 4);
        } else {
            saveReport(std::nullopt, {});
        }
    });
    return panel;
}

void TrainingPage::writeDay(const DateField &field)
{
    const Cohort &head = m_controller.record().head;
    const QDate kept = &field == m_starts ? head.startsOn : head.endsOn;
    const QDate day = field.optionalDate().value_or(QDate());
    if (m_controller.hasCohort() && day != kept) {
        m_controller.setHeadCell(field.objectName(), day.toString(Qt::ISODate));
    }
}

void TrainingPage::addTab(const QString &id, QString (*tabTitle)(), QWidget *panel)
{
    m_tabs->addChoice(id, tabTitle());
    m_panels->addWidget(panel);
    m_all.push_back({id, tabTitle, panel});
}

QAction *TrainingPage::addStep(const QKeySequence &keys, const QString &keywords, void (TrainingController::*handler)())
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    action->setEnabled(false);
    setKeywords(action, keywords);
    connect(action, &QAction::triggered, &m_controller, handler);
    addAction(action);
    return action;
}

void TrainingPage::showTab(const QString &id)
{
    for (const Tab &tab : m_all) {
        if (tab.id == id) {
            m_tabs->setCurrent(id);
            m_panels->setCurrentWidget(tab.panel);
        }
    }
}

QString TrainingPage::contextLine() const
{
    return tr("SCORE, FIT and other trainings: from the baseline to the end-line");
}

void TrainingPage::activated()
{
    m_controller.load();
    m_cohorts->setFocus(Qt::OtherFocusReason);
}

void TrainingPage::saveReport(std::optional<TrainingReportKind> kind, SiteId site, bool isLarge)
{
    const CohortRecord &record = m_controller.record();
    const bool hasGraduates = std::ranges::any_of(record.firms, [](const CohortFirm &firm) { return firm.graduatedOn.isValid(); });
    if (kind == TrainingReportKind::Certificate && !hasGraduates) {
        m_messages.showMessage(tr("Nobody has graduated yet: enter the day in the overview."), Mark::Warn);
        return;
    }
    if (kind == TrainingReportKind::CaseStudy && site.isNull()) {
        m_messages.showMessage(tr("Add a factory to the cohort first."), Mark::Warn);
        return;
    }
    const QString of = kind == TrainingReportKind::CaseStudy ? m_controller.nameOf(u"site"_s, site.toString())
        : kind                                              ? record.head.name
                                                            : QString();
    const QString name = fileNameFrom(QStringList{kind ? toCode(*kind) : u"programme"_s, of}.join(u' '));
    const ReportLanguage language = m_language->language();
    m_dialogs.chooseSaveFile(this, tr("Save the report"), name + u".pdf"_s, tr("PDF (*.pdf)"), [this, kind, site, language, isLarge](const QString &path) {
        if (path.isEmpty()) {
            return;
        }
        m_controller.makeReport(kind, site, language, [this, path, isLarge](const ReportDocument &document) {
            const Result<> written = writePdf(document, path, {isLarge ? PdfOptions::Paper::A3 : PdfOptions::Paper::A4});
            m_messages.showMessage(written ? tr("Written: %1").arg(isolated(path)) : errorText(m_controller.words(), written.error()),
                                   written ? Mark::Good : Mark::Bad);
        });
    });
}

void TrainingPage::copyForFactories()
{
    m_dialogs.chooseFolder(this, tr("Copies for the factories"), [this](const QString &folder) {
        if (folder.isEmpty()) {
            return;
        }
        m_messages.showMessage(tr("Copies are being written…"), Mark::None);
        m_controller.copyForFactories(folder, [this, folder](const TrainingController::Copies &copies) {
            QStringList told{tr("%n copies written to %1.", nullptr, copies.written).arg(isolated(folder))};
            if (!copies.without.isEmpty()) {
                told << tr("No visit yet, so nothing to hand over: %1.").arg(copies.without.join(m_controller.words().language() == Language::Urdu ? u"، "_s : u", "_s));
            }
            if (copies.failed) {
                told << errorText(m_controller.words(), *copies.failed);
            }
            m_messages.showMessage(told.join(u' '), copies.failed ? Mark::Bad : copies.written > 0 ? Mark::Good : Mark::Warn);
        });
    });
}

void TrainingPage::openFitMenu()
{
    m_fitMenu->clear();
    QMenu *department = nullptr;
    QString last;
    const Language language = m_controller.words().language();
    for (const FitModule &module : m_controller.fitModules()) {
        if (const QString name = module.department.in(language); department == nullptr || name != last) {
            department = m_fitMenu->addMenu(name);
            last = name;
        }
        department->addAction(module.title.in(language), this, [this, module] { m_controller.addFitSession(module); });
    }
    m_fitMenu->popup(m_fitModule->mapToGlobal(QPoint(0, m_fitModule->height())));
}

void TrainingPage::addCohort(const QString &name, bool isPractice)
{
    m_isNaming = true; // its name is typed next
    m_controller.addCohort(name, isPractice);
}

void TrainingPage::refreshList()
{
    const QSignalBlocker quiet(m_cohorts->selectionModel());
    std::vector<std::vector<WordTable::Cell>> lines;
    int current = -1;
    for (const CohortLine &line : m_controller.cohorts()) {
        if (line.head.id == m_controller.record().head.id) {
            current = int(lines.size());
        }
        lines.push_back({{line.head.name, line.head.isPractice ? Mark::Warn : Mark::None}});
    }
    m_cohortModel->setLines({tr("Cohort")}, std::move(lines));
    if (current >= 0) {
        m_cohorts->selectRow(current);
    }
}

void TrainingPage::refreshHead()
{
    const Cohort &head = m_controller.record().head;
    const auto set = [](TextField *field, const QString &text) {
        if (!field->hasFocus() || !field->isModified()) {
            field->setText(text);
            field->setCursorPosition(0);
        }
    };
    set(m_name, head.name);
    set(m_modules, head.modules);
    set(m_city, head.city);
    const auto setDay = [](DateField *field, QDate day) {
        if (!field->hasFocus()) {
            field->setOptionalDate(day.isValid() ? std::optional(day) : std::nullopt);
        }
    };
    setDay(m_starts, head.startsOn);
    setDay(m_ends, head.endsOn);
    const QSignalBlocker quiet(m_programme);
    m_programme->clear();
    for (size_t i = 0; i < training::programmeCodes.size(); ++i) {
        m_programme->addItem(word(m_controller.words(), static_cast<TrainingProgramme>(i)), QLatin1String(training::programmeCodes[i]));
    }
    m_programme->setCurrentIndex(int(head.programme));
    m_practice->setVisible(head.isPractice);
    m_beginAgain->setVisible(head.isPractice);
    m_copies->setEnabled(!head.isPractice && m_controller.hasCohort());
    const QVariant firm = m_reportFirm->currentData();
    m_reportFirm->clear();
    for (const CohortFirm &each : m_controller.record().firms) {
        m_reportFirm->addItem(m_controller.nameOf(u"site"_s, each.site.toString()), each.site.uuid());
    }
    m_reportFirm->setCurrentIndex(std::max(0, m_reportFirm->findData(firm)));
    const QSignalBlocker quietFirms(m_addFirm);
    m_addFirm->clear();
    m_addFirm->addItem(tr("Add a factory…"));
    for (const SiteId site : m_controller.sitesOutside()) {
        m_addFirm->addItem(m_controller.nameOf(u"site"_s, site.toString()), site.toString());
    }
}

void TrainingPage::refresh()
{
    m_stack->setCurrentIndex(m_controller.hasCohort() || !m_controller.isLoaded() ? 0 : 1);
    refreshList();
    refreshHead();
    for (PartTable *part : m_parts) {
        part->refresh();
    }
    refreshSession();
    for (PhotoPair *photos : m_photos) {
        photos->refresh();
    }
    m_tiles->refresh();
    m_results->refresh();
    m_programmePanel->refresh();
    showTeams(*m_teamFigures, m_controller);
    showTrainers(*m_trainerFigures, m_controller);
    if (m_isNaming && (m_controller.record().head.name == tr("New cohort") || m_controller.record().head.name == tr("Practice"))) {
        m_isNaming = false;
        m_name->setFocus(Qt::OtherFocusReason);
        m_name->selectAll();
    }
    m_undo->setEnabled(m_controller.undoState().undo.has_value());
    m_redo->setEnabled(m_controller.undoState().redo.has_value());
    Q_EMIT topBarChanged();
}

void TrainingPage::retranslate()
{
    m_controller.retranslate();
    m_newCohort->setText(tr("New cohort"));
    m_newPractice->setText(tr("For practice"));
    m_newPractice->setToolTip(tr("A cohort to try things with: marked TRAINING, counted nowhere, never leaves this computer"));
    m_beginAgain->setText(tr("Begin again"));
    m_beginAgain->setToolTip(tr("Takes away what the workshop has written; factories, sessions and run-sheets stay"));
    m_copies->setText(tr("Copies for the factories…"));
    m_copies->setToolTip(tr("One bundle for each factory, into a folder: its visits, findings and actions, without what workers said in confidence"));
    m_fitModule->setText(tr("FIT module…"));
    m_removeCohort->setText(tr("Into the bin"));
    m_project->setText(tr("Projector"));
    m_projectAction->setText(tr("Open the workshop on the projector"));
    m_practice->setText(tr("TRAINING"));
    m_undo->setText(tr("Undo in the cohort"));
    m_redo->setText(tr("Redo in the cohort"));
    m_cohorts->setAccessibleName(tr("Cohorts"));
    for (FormRow *row : m_headRows) {
        row->setCaption(fieldWord(row->field()->objectName()));
    }
    m_addFirm->setAccessibleName(tr("Add a factory"));
    m_report->setAccessibleName(tr("Report"));
    const int which = std::max(0, m_report->currentIndex());
    m_report->clear();
    m_report->addItems({tr("Change report"), tr("Certificates"), tr("Case study"), tr("Workshop sheets (A4)"), tr("Workshop sheets (A3)"), tr("Programme report")});
    m_report->setCurrentIndex(which);
    m_reportFirm->setAccessibleName(tr("Case study of"));
    m_reportFirm->setToolTip(tr("Case study of"));
    m_reportFirm->setVisible(which == caseStudy);
    m_save->setText(tr("Save PDF"));
    for (const Tab &tab : m_all) {
        m_tabs->setChoiceText(tab.id, tab.title());
    }
    for (PartTable *part : m_parts) {
        part->retranslate();
    }
    m_timer->retranslate();
    for (PhotoPair *photos : m_photos) {
        photos->retranslate();
    }
    m_results->retranslate();
    m_empty->setTexts(tr("No cohort yet"), tr("A cohort is the factories that go through a training together: SCORE, FIT or another one."));
    m_empty->setButtonText(tr("New cohort"));
    refresh();
}

} // namespace meyar::ui
