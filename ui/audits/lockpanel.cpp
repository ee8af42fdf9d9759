// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/lockpanel.h"

#include "core/wording/format.h"
#include "core/wording/words.h"
#include "ui/audits/finishview.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"
#include "ui/common/marks.h"

#include <QHBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

constexpr int widest = 760;

} // namespace

LockPanel::LockPanel(FinishController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_title(new SectionHeader)
    , m_help(new Label(TextRole::Body))
    , m_close(new Button(ButtonKind::Primary))
    , m_question(new Label(TextRole::Body))
    , m_notYet(new Button)
    , m_sure(new Button(ButtonKind::Danger))
    , m_sheet(new Button)
    , m_reopenCard(new Card)
    , m_reopenTitle(new SectionHeader)
    , m_reason(new TextField)
    , m_reopen(new Button)
    , m_historyCard(new Card)
    , m_historyTitle(new SectionHeader)
    , m_history(new Label(TextRole::Body))
{
    auto *card = new Card;
    m_help->setTone(Tone::Muted);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_help);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(space::m);
    card->body()->addLayout(m_lines);
    m_close->setObjectName(u"lockAudit"_s);
    m_close->setIconName(u"object-locked"_s);
    m_sheet->setObjectName(u"lockSheet"_s);
    m_sheet->setIconName(u"office-report"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    buttons->addWidget(m_close);
    buttons->addWidget(m_sheet);
    buttons->addStretch();
    m_question->setObjectName(u"lockQuestion"_s);
    m_notYet->setObjectName(u"lockNotYet"_s);
    m_sure->setObjectName(u"lockSure"_s);
    auto *sure = new QHBoxLayout;
    sure->setSpacing(space::m);
    sure->addWidget(m_notYet);
    sure->addWidget(m_sure);
    sure->addStretch();
    card->body()->addSpacing(space::m);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_question);
    card->body()->addLayout(sure);
    setAsking(false);
    m_reason->setObjectName(u"reopenReason"_s);
    m_reopen->setObjectName(u"reopenLocked"_s);
    m_reopenCard->body()->addWidget(m_reopenTitle);
    m_reasonRow = new FormRow({}, m_reason);
    m_reopenCard->body()->addWidget(m_reasonRow);
    m_reopenCard->body()->addWidget(m_reopen, 0, Qt::AlignLeading);
    m_historyCard->body()->addWidget(m_historyTitle);
    m_history->setObjectName(u"reopenings"_s);
    m_historyCard->body()->addWidget(m_history);
    auto *content = new QWidget;
    content->setMaximumWidth(widest + 2 * space::xl);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::l);
    column->addWidget(card);
    column->addWidget(m_reopenCard);
    column->addWidget(m_historyCard);
    column->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrollArea(content));
    connect(m_close, &Button::clicked, this, &LockPanel::close);
    connect(m_sure, &Button::clicked, &m_controller, &FinishController::close);
    connect(m_notYet, &Button::clicked, this, [this] {
        setAsking(false);
        focusFirst();
    });
    connect(m_sheet, &Button::clicked, &m_controller, &FinishController::requestSheet);
    connect(m_reopen, &Button::clicked, this, &LockPanel::reopen);
    connect(m_reason, &TextField::returnPressed, this, &LockPanel::reopen);
    connect(m_reason, &TextField::textChanged, this, [this] { m_reasonRow->setProblem({}); });
}

/// While something is missing one key is not enough.
void LockPanel::close()
{
    if (m_open == 0) {
        m_controller.close();
        return;
    }
    setAsking(true);
    m_notYet->setFocus(Qt::OtherFocusReason);
}

void LockPanel::setAsking(bool asking)
{
    m_close->setEnabled(!asking);
    for (QWidget *each : {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_notYet), static_cast<QWidget *>(m_sure)}) {
        each->setVisible(asking);
    }
}

void LockPanel::reopen()
{
    if (m_reason->text().trimmed().isEmpty()) {
        m_reasonRow->setProblem(tr("Write why: the reason is kept with the audit."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_controller.reopen(m_reason->text());
    m_reason->clear();
}

void LockPanel::addLine(bool isDone, const QString &sentence, const QString &button, const std::function<void()> &go)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(new MarkLabel(isDone ? Mark::Good : Mark::Warn));
    row->addWidget(new Label(sentence), 1);
    if (!isDone && go) {
        auto *there = new Button(button, ButtonKind::Flat);
        there->setSmall(true);
        connect(there, &Button::clicked, this, go);
        row->addWidget(there);
        if (!m_firstOpen) {
            m_firstOpen = there;
        }
    }
    m_open += isDone ? 0 : 1;
    m_lines->addWidget(line);
}

void LockPanel::showState(const FinishState &state, const Translation &words)
{
    const auto to = [this](int step) { return [this, step] { Q_EMIT stepRequested(step); }; };
    const auto count = [](int value) { return number(qint64(value)); };
    const int open = static_cast<int>(state.findings.size()) - state.discussed();
    addLine(state.unanswered == 0,
            state.unanswered == 0 ? tr("Every question is answered.")
                                  : tr("Questions without an answer: %1.").arg(count(state.unanswered)),
            tr("Quality review"), to(FinishView::Review));
    if (state.row.conflicts > 0) {
        addLine(false, tr("Conflicts to decide: %1.").arg(count(state.row.conflicts)), tr("Decide"),
                [this] { m_controller.requestConflicts(); });
    }
    if (state.openInterviews > 0) {
        addLine(false, tr("Interviews whose notes are still open: %1. Close them in the window of the notes.").arg(count(state.openInterviews)),
                tr("Open the notes"), [this] { m_controller.requestInterviews(); });
    }
    addLine(open == 0,
            state.findings.empty() ? tr("There are no findings to talk about.")
                : open == 0        ? tr("Every finding was talked about.")
                                   : tr("Findings not talked about: %1.").arg(count(open)),
            tr("Closing meeting"), to(FinishView::Meeting));
    const bool isSigned = isSignedByBoth(state.signatures, state.head);
    addLine(isSigned,
            isSigned                     ? tr("Signed by an auditor and the management, as it stands.")
                : state.changedSince() > 0 ? tr("The audit was changed after it was signed.")
                                           : tr("Not signed by an auditor and the management yet."),
            tr("Signatures"), to(FinishView::Signing));
    if (!state.isEditable()) {
        addLine(true, tr("State: %1. Ended on %2.").arg(word(words, state.assessment().state), dateText(words, state.assessment().endedOn)));
    }
}

void LockPanel::setState(const FinishState &state, const Translation &words)
{
    m_firstOpen = nullptr;
    m_open = 0;
    setAsking(false);
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (m_audit != state.assessment().id) {
        m_audit = state.assessment().id;
        m_reason->clear();
    }
    showState(state, words);
    m_question->setText(tr("%n points above are still open. Close the audit all the same?", nullptr, m_open));
    m_title->setTitle(state.isEditable() ? tr("Close and lock") : tr("This audit is closed"));
    m_help->setText(state.isEditable() ? tr("After closing, answers, evidence and signatures cannot be changed any more. Work on the actions goes on.")
                                       : tr("Its answers, evidence and signatures cannot be changed. Work on the actions goes on."));
    m_close->setVisible(state.isEditable());
    m_reopenCard->setVisible(!state.isEditable());
    QStringList history;
    for (const QString &line : state.assessment().reopenings) {
        history += dotted({dateText(words, QDate::fromString(line.section(u' ', 0, 0), Qt::ISODate)), line.section(u' ', 1)});
    }
    m_historyCard->setVisible(!history.isEmpty());
    m_history->setText(history.join(u'\n'));
}

void LockPanel::retranslate()
{
    setAccessibleName(tr("Close and lock"));
    m_close->setText(tr("Close and lock the audit"));
    m_notYet->setText(tr("Not yet"));
    m_sure->setText(tr("Close all the same"));
    m_sheet->setText(tr("Print the closing-meeting sheet"));
    m_reopenTitle->setTitle(tr("Open again"));
    m_reasonRow->setCaption(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reopen->setText(tr("Open the audit again"));
    m_historyTitle->setTitle(tr("Opened again"));
}

void LockPanel::focusFirst()
{
    Button *first = m_firstOpen ? m_firstOpen.data() : m_close->isVisibleTo(this) ? m_close : m_sheet;
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace meyar::ui
