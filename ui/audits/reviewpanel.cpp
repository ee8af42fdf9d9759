// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/reviewpanel.h"

#include "ui/common/bidi.h"
#include "ui/common/card.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"
#include "ui/common/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

constexpr int widthWithPace = 760;
constexpr int paceWidth = 316;

} // namespace

ReviewPanel::ReviewPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new SectionHeader)
    , m_help(new Label(TextRole::Small))
    , m_remarks(new TableView(QString()))
    , m_model(new ReviewModel(this))
    , m_none(new EmptyState(u"view-task"_s))
    , m_paceTitle(new SectionHeader)
    , m_pace(new TableView(QString()))
    , m_paceModel(new PaceModel(this))
    , m_noPace(new Label(TextRole::Small))
    , m_paceCard(new Card)
{
    m_help->setTone(Tone::Muted);
    m_noPace->setTone(Tone::Muted);
    m_remarks->setObjectName(u"reviewRemarks"_s);
    m_remarks->setModel(m_model);
    m_remarks->setStretchColumn(ReviewModel::Question);
    m_remarks->setPreferredWidths({{ReviewModel::Code, 128}, {ReviewModel::Question, 420}, {ReviewModel::Advice, 160}});
    m_pace->setObjectName(u"reviewPace"_s);
    m_pace->setModel(m_paceModel);
    m_pace->setStretchColumn(PaceModel::Section);
    m_pace->setPreferredWidths({{PaceModel::Seconds, 128}});
    auto *left = new QVBoxLayout;
    left->setSpacing(space::m);
    left->addWidget(m_title);
    left->addWidget(m_help);
    left->addWidget(m_remarks, 1);
    left->addWidget(m_none, 1);
    Card *card = m_paceCard;
    card->setFixedWidth(paceWidth);
    card->body()->addWidget(m_paceTitle);
    card->body()->addWidget(m_pace, 1);
    card->body()->addWidget(m_noPace, 1, Qt::AlignTop);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::xl, space::l, space::xl, space::l);
    row->setSpacing(space::l);
    row->addLayout(left, 1);
    row->addWidget(card);
    const auto open = [this](const QModelIndex &index) {
        if (const QString question = m_model->questionAt(index.row()); !question.isEmpty()) {
            Q_EMIT questionRequested(question);
        }
    };
    connect(m_remarks, &TableView::opened, this, open);
    connect(m_remarks, &TableView::clicked, this, open);
    const auto openSection = [this](const QModelIndex &index) {
        Q_EMIT questionRequested(m_paceModel->questionAt(index.row()));
    };
    connect(m_pace, &TableView::opened, this, openSection);
    connect(m_pace, &TableView::clicked, this, openSection);
}

void ReviewPanel::setState(const FinishState &state)
{
    const QString before = m_model->questionAt(m_remarks->currentIndex().row());
    m_model->setLines(state.review);
    m_paceModel->setLines(state.pace);
    m_remarks->setColumnHidden(ReviewModel::Advice, !m_model->hasAdvice());
    const bool hasRemarks = !state.review.empty();
    m_remarks->setVisible(hasRemarks);
    m_none->setVisible(!hasRemarks);
    m_pace->setVisible(!state.pace.empty());
    m_noPace->setVisible(state.pace.empty());
    int row = m_model->firstLine();
    for (int i = 0; i < m_model->rowCount() && !before.isEmpty(); ++i) {
        if (m_model->questionAt(i) == before) {
            row = i;
            break;
        }
    }
    if (row >= 0) {
        m_remarks->selectRow(row);
        m_remarks->scrollTo(m_model->index(row, 0));
    }
}

void ReviewPanel::retranslate()
{
    m_title->setTitle(tr("Quality review"));
    m_help->setText(tr("What a careful colleague would ask about. Nothing here forbids closing. Enter goes to the question."));
    m_none->setTexts(tr("Nothing to remark"), tr("Every answer is given and supported. The audit can be closed."));
    m_paceTitle->setTitle(tr("Pace"));
    m_noPace->setText(tr("No answer has a time yet."));
    m_remarks->setAccessibleName(tr("Remarks of the quality review"));
    m_pace->setAccessibleName(tr("Seconds an answer by section"));
    m_model->retranslate();
    m_paceModel->retranslate();
}

void ReviewPanel::focusFirst()
{
    m_remarks->setFocus(Qt::OtherFocusReason);
}

/// Where it is narrow the pace gives way: a section that is too fast is among the remarks.
void ReviewPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_paceCard->setVisible(width() >= widthWithPace);
}

} // namespace meyar::ui
