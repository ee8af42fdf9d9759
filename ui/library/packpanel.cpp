// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/packpanel.h"

#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/chips.h"
#include "ui/common/columns.h"
#include "ui/common/fields.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/tableview.h"
#include "ui/library/librarycontroller.h"
#include "ui/library/questionpanel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int detailWidth = 376;
constexpr int stackedHeight = 260; ///< of list and question where one stands below the other
constexpr int barBeside = 620;
constexpr int searchWidth = 220;
constexpr int besideWidth = 760; // the title and its chips in one line
constexpr int questionTextColumn = 1;
constexpr int referenceTextColumn = 0;

} // namespace

PackPanel::PackPanel(LibraryController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
{
    auto *content = new QWidget(this);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scrollArea(content, this)); // what stands one below the other is higher than low windows
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(buildBar());
    column->addWidget(new Hairline);
    column->addWidget(buildBody(), 1);
    connectSignals();
}

QWidget *PackPanel::buildHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(space::xxl, space::xl, space::xxl, space::m);
    column->setSpacing(space::xs);
    m_title = new Label(TextRole::PageTitle, head);
    m_chips = new QWidget(head);
    m_chipRow = new FlowLayout(m_chips, space::s);
    m_counts = new Label(TextRole::Small, head);
    m_version = new Label(TextRole::Small, head);
    for (Label *label : {m_counts, m_version}) {
        label->setTone(Tone::Muted);
    }
    m_titleRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_titleRow->setSpacing(space::l);
    m_titleRow->addWidget(m_title, 1);
    m_titleRow->addWidget(m_chips);
    column->addLayout(m_titleRow);
    column->addWidget(m_counts);
    column->addWidget(m_version);
    return head;
}

/// Where the panel is narrow, the chips stand under the title and what a question is about under the list.
void PackPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < besideWidth;
    const QBoxLayout::Direction direction = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_titleRow->setDirection(direction);
    m_bodyRow->setDirection(direction);
    m_edge->setVisible(!isNarrow);
    m_detail->setMinimumWidth(isNarrow ? 0 : detailWidth);
    m_detail->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : detailWidth);
    for (QWidget *part : {static_cast<QWidget *>(m_tables), static_cast<QWidget *>(m_detail)}) {
        part->setMinimumHeight(isNarrow ? stackedHeight : 0);
    }
}

QWidget *PackPanel::buildBar()
{
    auto *bar = new QWidget(this);
    auto *rows = new Columns(barBeside, bar);
    rows->setContentsMargins(space::xxl, space::xs, space::xxl, space::l);
    rows->setSpacing(space::m);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    m_parts = new SegmentedSwitch(QString(), bar);
    m_parts->setObjectName(u"packParts"_s);
    m_parts->addChoice(u"questions"_s, {}, u"view-list-text"_s);
    m_parts->addChoice(u"references"_s, {}, u"documentation"_s);
    m_search = new SearchField(QString(), bar);
    m_search->setObjectName(u"librarySearch"_s);
    m_search->setMaximumWidth(searchWidth);
    m_compare = new Button(ButtonKind::Plain, bar);
    m_compare->setObjectName(u"comparePack"_s);
    m_print = new Button(ButtonKind::Plain, bar);
    m_print->setObjectName(u"printPack"_s);
    m_print->setIconName(u"document-print"_s);
    auto *parts = new QHBoxLayout;
    parts->addWidget(m_parts);
    parts->addStretch(1);
    rows->addLayout(parts, 1);
    rows->addLayout(row);
    row->addWidget(m_compare);
    row->addWidget(m_print);
    row->addStretch(0);
    rows->addWidget(m_search);
    return bar;
}

TableView *PackPanel::buildTable(const QString &name, int stretchColumn)
{
    auto *table = new TableView(QString(), this);
    table->setObjectName(name);
    table->setModel(name == u"questions" ? &m_controller.questions() : &m_controller.references());
    table->setStretchColumn(stretchColumn);
    m_tables->addWidget(table);
    return table;
}

QWidget *PackPanel::buildBody()
{
    auto *body = new QWidget(this);
    m_bodyRow = new QBoxLayout(QBoxLayout::LeftToRight, body);
    QBoxLayout *row = m_bodyRow;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_tables = new QStackedWidget(body);
    m_questions = buildTable(u"questions"_s, questionTextColumn);
    m_questions->setColumnWidth(0, 68);
    m_questions->setColumnWidth(2, 100);
    m_questions->setColumnWidth(3, 64);
    m_references = buildTable(u"references"_s, referenceTextColumn);
    m_references->setColumnWidth(1, 160);
    m_references->setColumnWidth(2, 160);
    m_nothing = new Label(TextRole::Body, body);
    m_nothing->setTone(Tone::Muted);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setContentsMargins(space::xxl, space::xxl, space::xxl, 0);
    m_tables->addWidget(m_nothing);
    m_detail = new QuestionPanel(body);
    row->addWidget(m_tables, 1);
    m_edge = new Hairline(Qt::Vertical);
    row->addWidget(m_edge);
    row->addWidget(m_detail, 0);
    return body;
}

void PackPanel::connectSignals()
{
    connect(m_compare, &QPushButton::clicked, this, &PackPanel::compareRequested);
    connect(m_print, &QPushButton::clicked, this, &PackPanel::printRequested);
    connect(m_parts, &SegmentedSwitch::chosen, this, &PackPanel::choosePart);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_controller.setFilter(text);
        selectFirst();
    });
    for (TableView *table : {m_questions, m_references}) {
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                &PackPanel::updateDetail);
    }
    connect(&m_controller, &LibraryController::packChanged, this, [this] {
        updateHead();
        selectFirst();
    });
}

void PackPanel::retranslate()
{
    m_parts->setAccessibleName(tr("What to read of the pack"));
    m_parts->setChoiceText(u"questions"_s, tr("Questions"));
    m_parts->setChoiceText(u"references"_s, tr("References"));
    m_compare->setText(tr("Compare…"));
    m_print->setText(tr("Blank form…"));
    m_search->setAccessibleName(tr("Search in this pack"));
    m_search->setPlaceholderText(tr("Search in this pack"));
    m_questions->setAccessibleName(tr("Questions of the pack"));
    m_references->setAccessibleName(tr("References of the pack"));
    m_nothing->setText(tr("Nothing in this pack has these words."));
    updateHead();
    selectFirst();
    // Rows have another height in the other language: once that is in place, what is chosen is
    // shown.
    QTimer::singleShot(0, this, [this] { shownTable()->scrollTo(shownTable()->currentIndex()); });
}

void PackPanel::updateHead()
{
    const std::optional<PackHead> head = m_controller.head();
    if (!head) {
        return;
    }
    m_title->setText(head->title);
    while (QLayoutItem *item = m_chipRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ChipLine &line : head->chips) {
        m_chipRow->addWidget(new Chip(line.text, line.tone, line.mark));
    }
    m_counts->setText(head->counts);
    m_version->setText(dotted(head->facts));
}

void PackPanel::choosePart(const QString &id)
{
    m_parts->setCurrent(id);
    selectFirst();
}

void PackPanel::showQuestions()
{
    choosePart(u"questions"_s);
    m_questions->setFocus();
}

void PackPanel::showReferences()
{
    choosePart(u"references"_s);
    m_references->setFocus();
}

void PackPanel::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

TableView *PackPanel::shownTable() const
{
    return m_parts->current() == u"references" ? m_references : m_questions;
}

/// Every table that has rows has a current one, so that the side is never empty.
void PackPanel::selectFirst()
{
    TableView *table = shownTable();
    const auto *model = static_cast<const CellsModel *>(table->model());
    const int first = model->firstRow();
    m_tables->setCurrentWidget(first < 0 ? static_cast<QWidget *>(m_nothing) : table);
    if (first >= 0 && !table->currentIndex().isValid()) {
        table->selectRow(first);
        table->scrollToTop();
    }
    updateDetail();
}

void PackPanel::updateDetail()
{
    const int row = shownTable()->currentIndex().row();
    if (m_parts->current() == u"references") {
        if (const std::optional<ReferenceLine> reference = m_controller.reference(row)) {
            m_detail->showReference(*reference);
            return;
        }
    } else if (const std::optional<QuestionDetail> question = m_controller.question(row)) {
        m_detail->showQuestion(*question);
        return;
    }
    m_detail->clear();
}

QPoint PackPanel::printPlace() const
{
    return m_print->mapToGlobal(QPoint(0, m_print->height() + 2));
}

} // namespace meyar::ui
