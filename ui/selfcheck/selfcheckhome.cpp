// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfcheck/selfcheckhome.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/columns.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"
#include "ui/common/marks.h"
#include "ui/common/tableview.h"
#include "ui/selfcheck/drawingview.h"
#include "ui/selfcheck/selfcheckcontroller.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideWidth = 900;

} // namespace

SelfCheckHome::SelfCheckHome(SelfCheckController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_drawing(new DrawingView)
    , m_title(new Label(TextRole::PageTitle))
    , m_what(new Label(TextRole::Body))
    , m_promise(new Card)
    , m_promiseTitle(new Label(TextRole::BodyBold))
    , m_promiseText(new Label(TextRole::Body))
    , m_site(new QComboBox)
    , m_siteRow(new FormRow({}, m_site))
    , m_addFactory(new Button(ButtonKind::Flat))
    , m_anew(new Button)
    , m_begin(new Button(ButtonKind::Primary))
    , m_listTitle(new SectionHeader)
    , m_list(new TableView(QString()))
    , m_model(new QStandardItemModel(0, 4, this))
    , m_none(new Label(TextRole::Body))
    , m_open(new Button)
{
    auto *content = new QWidget;
    auto *columns = new Columns(besideWidth, content);
    columns->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    columns->setSpacing(space::xl);
    columns->addWidget(buildBegin(), 1);
    columns->addWidget(buildList(), 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scrollArea(content));
    connect(m_begin, &QPushButton::clicked, this, [this] {
        if (const CheckEntry *open = m_controller.unfinished(chosenSite())) {
            m_controller.open(open->id);
        } else {
            m_controller.begin(chosenSite());
        }
    });
    connect(m_anew, &QPushButton::clicked, this, [this] { m_controller.begin(chosenSite()); });
    connect(m_site, &QComboBox::currentIndexChanged, this, &SelfCheckHome::showBegin);
    connect(m_addFactory, &QPushButton::clicked, &controller, &SelfCheckController::addFactory);
    connect(m_open, &QPushButton::clicked, this, &SelfCheckHome::openChosen);
    connect(m_list, &TableView::opened, this, &SelfCheckHome::openChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SelfCheckHome::showOpen);
    connect(&controller, &SelfCheckController::listChanged, this, &SelfCheckHome::update);
}

QWidget *SelfCheckHome::buildBegin()
{
    auto *card = new Card;
    m_site->setObjectName(u"checkedFactory"_s);
    m_begin->setObjectName(u"beginCheck"_s);
    m_anew->setObjectName(u"beginAnew"_s);
    m_begin->setIconName(u"go-next"_s);
    m_begin->setIconTrailing(true);
    m_addFactory->setObjectName(u"addCheckedFactory"_s);
    m_addFactory->setIconName(u"list-add"_s);
    m_site->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setTone(Tone::Muted);
    m_promise->setTone(Tone::Good);
    auto *promise = new QHBoxLayout;
    promise->setSpacing(space::l);
    promise->addWidget(new MarkLabel(Mark::Good, 20), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(m_promiseTitle);
    words->addWidget(m_promiseText);
    promise->addLayout(words, 1);
    m_promise->body()->addLayout(promise);
    m_drawing->setDrawing(u":/drawings/factory.svg"_s);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::m);
    foot->addWidget(m_addFactory);
    foot->addStretch(1);
    foot->addWidget(m_anew);
    foot->addWidget(m_begin);
    card->body()->setSpacing(space::l);
    for (QWidget *part : {static_cast<QWidget *>(m_drawing), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_what),
                          static_cast<QWidget *>(m_promise), static_cast<QWidget *>(m_siteRow)}) {
        card->body()->addWidget(part);
    }
    card->body()->addLayout(foot);
    card->body()->addStretch(1);
    return card;
}

QWidget *SelfCheckHome::buildList()
{
    auto *card = new Card;
    m_list->setObjectName(u"selfChecks"_s);
    m_open->setObjectName(u"openCheck"_s);
    m_list->setModel(m_model);
    m_list->setStretchColumn(0);
    m_list->setPreferredWidths({{1, 140}, {2, 90}, {3, 110}});
    m_list->setMinimumHeight(240);
    m_none->setTone(Tone::Muted);
    card->body()->addWidget(m_listTitle);
    card->body()->addWidget(m_none);
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(m_open, 0, Qt::AlignTrailing);
    card->body()->addStretch(0); // keeps the head at the top while the list is hidden
    return card;
}

void SelfCheckHome::retranslate()
{
    m_title->setText(tr("How does your factory stand?"));
    m_promiseTitle->setText(tr("Nothing leaves this laptop"));
    m_promiseText->setText(tr("There is no account and no internet. Nobody sees an answer unless you export it yourself."));
    m_siteRow->setCaption(tr("Factory"));
    m_site->setAccessibleName(tr("Factory"));
    m_addFactory->setText(tr("Add a factory"));
    m_anew->setText(tr("Begin a new one"));
    m_listTitle->setTitle(tr("Your self-checks"));
    m_model->setHorizontalHeaderLabels({tr("Factory"), tr("Date"), tr("Answers"), tr("State")});
    m_list->setAccessibleName(tr("Your self-checks"));
    m_none->setText(tr("None yet. The first one shows where to begin; the next one what has become better."));
    update();
}

void SelfCheckHome::update()
{
    const auto [questions, minutes] = m_controller.size();
    m_what->setText(questions == 0 ? tr("The checklists are being read…")
                                   : tr("About %1 plain questions in nine steps, some %2 minutes. Stop whenever you like: every "
                                        "answer is saved. At the end you see what is in order, what to do first, and how.")
                                         .arg(questions)
                                         .arg(minutes));
    const QByteArray chosen = m_site->currentData().toByteArray();
    m_site->clear();
    for (const CheckSite &site : m_controller.sites()) {
        m_site->addItem(site.name, site.id.bytes());
    }
    m_site->setCurrentIndex(std::max(0, m_site->findData(chosen)));
    const bool hasSites = !m_controller.sites().empty();
    m_siteRow->setVisible(hasSites);
    m_begin->setEnabled(hasSites && questions > 0);
    m_addFactory->setKind(hasSites ? ButtonKind::Flat : ButtonKind::Primary);
    m_begin->setVisible(hasSites);
    showBegin();
    const int current = m_list->currentIndex().row();
    m_model->setRowCount(0);
    for (const CheckEntry &entry : m_controller.checks()) {
        QList<QStandardItem *> row;
        for (const QString &text : {entry.factory, entry.day, entry.answered, entry.state}) {
            row.append(new QStandardItem(text));
        }
        row.front()->setData(true, BoldRole);
        row.back()->setData(static_cast<int>(entry.isDraft ? Mark::Half : Mark::Good), MarkRole);
        m_model->appendRow(row);
    }
    const bool hasChecks = !m_controller.checks().empty();
    m_list->setVisible(hasChecks);
    m_open->setVisible(hasChecks);
    m_none->setVisible(!hasChecks);
    if (hasChecks) {
        m_list->selectRow(std::clamp(current, 0, m_model->rowCount() - 1));
    }
    const QWidget *focused = window()->focusWidget();
    if (isVisible() && (focused == m_addFactory || !focused || !isAncestorOf(focused))) {
        focusFirst(); // what was not there yet when the page was opened
    }
    showOpen();
}

SiteId SelfCheckHome::chosenSite() const
{
    return SiteId::fromBytes(m_site->currentData().toByteArray()).value_or(SiteId());
}

/// Whoever has begun goes on, unless another one is asked for.
void SelfCheckHome::showBegin()
{
    const CheckEntry *open = m_controller.unfinished(chosenSite());
    m_begin->setText(open ? tr("Go on with %1").arg(open->day) : tr("Begin"));
    m_anew->setVisible(open && m_begin->isEnabled());
}

void SelfCheckHome::showOpen()
{
    const int row = m_list->currentIndex().row();
    const bool isChosen = row >= 0 && row < static_cast<int>(m_controller.checks().size());
    m_open->setText(isChosen && m_controller.checks()[static_cast<size_t>(row)].isDraft ? tr("Go on") : tr("See the result"));
    m_open->setEnabled(isChosen);
}

void SelfCheckHome::focusFirst()
{
    (m_begin->isVisible() && m_begin->isEnabled() ? m_begin : m_addFactory)->setFocus();
}

void SelfCheckHome::openChosen()
{
    const int row = m_list->currentIndex().row();
    if (row >= 0 && row < static_cast<int>(m_controller.checks().size())) {
        m_controller.open(m_controller.checks()[static_cast<size_t>(row)].id);
    }
}

} // namespace meyar::ui
