// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/repeatview.h"

#include "ui/audits/bilingualtext.h"
#include "ui/audits/pane.h"
#include "ui/audits/repeatgrid.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"
#include "ui/common/tokens.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

constexpr int shownProblems = 6;
constexpr int footHeight = 96;

} // namespace

RepeatView::RepeatView(QWidget *parent)
    : QWidget(parent)
    , m_crumb(new Label(TextRole::Small))
    , m_title(new BilingualText(TextRole::PageTitle))
    , m_count(new Label(TextRole::Small))
    , m_add(new Button)
    , m_remove(new Button)
    , m_up(new IconButton(u"go-up"_s))
    , m_down(new IconButton(u"go-down"_s))
    , m_unlock(new Button)
    , m_grid(new RepeatGrid(m_model))
    , m_problems(new InlineError)
    , m_cellQuestion(new Label(TextRole::BodyBold))
    , m_cellHint(new Label(TextRole::Small))
    , m_cellRemark(new Label(TextRole::Small))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::l, 0, 0);
    column->setSpacing(space::m);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::xxl, 0, space::xxl, 0);
    head->setSpacing(space::s);
    m_crumb->setTone(Tone::Muted);
    head->addWidget(m_crumb);
    head->addWidget(m_title);
    head->addWidget(buildBar());
    m_problems->setObjectName(u"pasteProblems"_s);
    m_problems->hide();
    head->addWidget(m_problems);
    column->addLayout(head);
    column->addWidget(m_grid, 1);
    column->addWidget(buildFoot());
    setFocusProxy(m_grid);
    connectGrid();
}

QWidget *RepeatView::buildBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    m_add->setObjectName(u"addRow"_s);
    m_add->setIconName(u"list-add"_s);
    m_add->setKeyHint(u"Ctrl Enter"_s);
    m_remove->setObjectName(u"removeRow"_s);
    m_remove->setIconName(u"edit-delete"_s);
    m_count->setObjectName(u"rowCount"_s);
    m_count->setTone(Tone::Muted);
    m_count->setWrap(false);
    m_unlock->setObjectName(u"unlockRows"_s);
    for (Button *button : {m_add, m_remove, m_up, m_down}) {
        button->setSmall(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    row->addWidget(m_unlock);
    row->addStretch();
    row->addWidget(m_count);
    return bar;
}

QWidget *RepeatView::buildFoot()
{
    auto *foot = new Pane(Pane::Ground::Window, Pane::Edge::Top);
    foot->setFixedHeight(footHeight);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(space::xxl, space::m, space::xxl, space::m);
    column->setSpacing(space::xs);
    m_cellQuestion->setMaximumLines(2);
    m_cellHint->setTone(Tone::Muted);
    m_cellHint->setMaximumLines(1);
    m_cellRemark->setObjectName(u"cellRemark"_s);
    m_cellRemark->setMaximumLines(2);
    column->addWidget(m_cellQuestion);
    column->addWidget(m_cellHint);
    column->addWidget(m_cellRemark);
    column->addStretch();
    return foot;
}

void RepeatView::connectGrid()
{
    connect(&m_model, &RepeatModel::edited, this, &RepeatView::cellEdited);
    connect(m_grid, &RepeatGrid::pasted, this, &RepeatView::pasted);
    connect(m_grid, &RepeatGrid::left, this, &RepeatView::left);
    connect(m_grid, &RepeatGrid::currentMoved, this, &RepeatView::showCell);
    connect(m_grid, &RepeatGrid::typing, this, [this](const QModelIndex &index, const QString &text) {
        Q_EMIT cellTyping(index.row(), index.column(), text);
    });
    connect(m_add, &Button::clicked, this, &RepeatView::addRow);
    connect(m_remove, &Button::clicked, this, &RepeatView::removeRow);
    connect(m_up, &Button::clicked, this, [this] { moveRow(-1); });
    connect(m_down, &Button::clicked, this, [this] { moveRow(1); });
    connect(m_unlock, &Button::clicked, this, &RepeatView::unlockRequested);
}

void RepeatView::addRow()
{
    m_grid->commit();
    Q_EMIT rowWanted(-1);
}

void RepeatView::removeRow()
{
    m_grid->commit();
    Q_EMIT rowUnwanted(m_grid->currentIndex().row());
    focusTable();
}

void RepeatView::moveRow(int by)
{
    m_grid->commit();
    const QModelIndex now = m_grid->currentIndex();
    const int to = now.row() + by;
    const std::vector<RepeatLine> &lines = m_model.state().lines;
    if (now.isValid() && to >= 0 && size_t(to) < lines.size() && lines[size_t(to)].movable
        && lines[size_t(now.row())].movable) {
        Q_EMIT rowMoved(now.row(), by);
        m_grid->goTo(to, now.column());
    }
}

void RepeatView::paste()
{
    m_grid->commit();
    m_grid->paste();
}

void RepeatView::setState(const QuestionState &question, const RepeatState &repeat, DisplayLanguage display)
{
    const bool isNew = repeat.name != m_shown;
    const QModelIndex before = m_grid->currentIndex();
    const int row = isNew ? 0 : before.row();
    const int at = isNew ? 0 : before.column();
    m_shown = repeat.name;
    m_crumb->setText(dotted({question.section.in(uiLanguage()), fraction(question.position, question.count, true)}));
    m_title->setText(question.label, display);
    RepeatState shown = repeat;
    shown.editable = shown.editable && !question.isLocked;
    if (question.isLocked) {
        shown.lines.clear(); // nothing of it is shown
    }
    m_model.setState(shown);
    m_unlock->setVisible(question.isLocked);
    m_count->setText(tr("%n row(s)", nullptr, int(shown.lines.size())));
    if (isNew) {
        setPasteProblems({});
        m_grid->fit();
    }
    if (m_model.rowCount() > 0 && (isNew || !m_grid->currentIndex().isValid())) {
        m_grid->goTo(row, qMax(0, at));
    }
    refreshButtons();
    showCell();
}

void RepeatView::refreshButtons()
{
    const RepeatState &state = m_model.state();
    const int row = m_grid->currentIndex().row();
    const bool free = state.editable && state.freeRows;
    const bool isRow = row >= 0 && size_t(row) < state.lines.size();
    const auto movable = [&](int at) {
        return at >= 0 && size_t(at) < state.lines.size() && state.lines[size_t(at)].movable;
    };
    m_add->setEnabled(free);
    m_remove->setEnabled(free && isRow);
    m_up->setEnabled(free && isRow && movable(row) && movable(row - 1));
    m_down->setEnabled(free && isRow && movable(row) && movable(row + 1));
}

void RepeatView::showCell()
{
    const QModelIndex now = m_grid->currentIndex();
    const RepeatCell *cell = m_model.cell(now);
    refreshButtons();
    if (!cell) {
        for (Label *label : {m_cellQuestion, m_cellHint, m_cellRemark}) {
            label->setText({});
        }
        return;
    }
    const RepeatColumn &column = m_model.state().columns[size_t(now.column())];
    m_cellQuestion->setText(dotted({isolated(column.code), column.label}));
    QStringList keys;
    for (const ChoiceState &choice : column.choices) {
        keys += choice.key.isEmpty() ? choice.label.in(uiLanguage())
                                     : isolated(choice.key) + u' ' + choice.label.in(uiLanguage());
    }
    m_cellHint->setText(!column.hint.isEmpty() ? column.hint : dotted(keys));
    if (!cell->asked || column.calculated) {
        m_cellRemark->setTone(Tone::Muted);
        m_cellRemark->setText(column.calculated ? tr("Worked out from the other answers.")
                                                : tr("Not asked in this row, as its other answers are."));
        return;
    }
    setVerdict({cell->refused ? tr("Not saved: %1").arg(cell->problem) : cell->problem,
                cell->contested ? tr("Two people answered differently. Press Enter to decide.") : cell->remark,
                cell->verdict});
}

void RepeatView::setVerdict(const CellVerdict &verdict)
{
    const bool isBad = !verdict.problem.isEmpty() || verdict.verdict == Verdict::Fail;
    m_cellRemark->setTone(isBad ? Tone::Bad : verdict.verdict == Verdict::Ok ? Tone::Good : Tone::Muted);
    m_cellRemark->setText(verdict.problem.isEmpty() ? verdict.remark : verdict.problem);
}

void RepeatView::setPasteProblems(const QStringList &problems)
{
    if (problems.isEmpty()) {
        m_problems->clear();
        m_problems->hide();
        return;
    }
    QStringList shown = problems.mid(0, shownProblems);
    if (problems.size() > shownProblems) {
        shown += tr("and %n more", nullptr, int(problems.size()) - shownProblems);
    }
    m_problems->show(tr("Nothing was pasted: %n problem(s).", nullptr, int(problems.size())), shown.join(u'\n'));
}

void RepeatView::goToRow(int row)
{
    m_grid->goTo(row, 0);
    m_grid->setFocus(Qt::OtherFocusReason);
}

void RepeatView::focusTable()
{
    m_grid->setFocus(Qt::OtherFocusReason);
}

void RepeatView::retranslate()
{
    m_add->setText(tr("Add row"));
    m_remove->setText(tr("Delete row"));
    static_cast<IconButton *>(m_up)->setName(tr("Move the row up (Alt+Up)"));
    static_cast<IconButton *>(m_down)->setName(tr("Move the row down (Alt+Down)"));
    m_unlock->setText(tr("Unlock confidential answers"));
    m_grid->setAccessibleName(tr("Rows of the table"));
    m_grid->fit();
}

} // namespace meyar::ui
