// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/raisefindingpanel.h"

#include "core/wording/words.h"
#include "ui/workspace/domainmarks.h"
#include "ui/audits/pane.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

RaiseFindingPanel::RaiseFindingPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::Heading))
    , m_code(new Label(TextRole::Small))
    , m_close(new IconButton(u"window-close"_s, ButtonKind::Quiet))
    , m_statement(new NoteEdit)
    , m_evidence(new NoteEdit)
    , m_severity(new QComboBox)
    , m_cause(new NoteEdit)
    , m_actionTitle(new SectionHeader)
    , m_what(new NoteEdit)
    , m_owner(new TextField)
    , m_due(new DateField)
    , m_save(new Button(ButtonKind::Primary))
{
    setObjectName(u"findingPanel"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, space::m, 14, 0);
    head->setSpacing(space::m);
    m_title->setWrap(false);
    m_code->setWrap(false);
    m_code->setTone(Tone::Faint);
    m_close->setObjectName(u"closeFinding"_s);
    m_close->setSmall(true);
    head->addWidget(m_title);
    head->addWidget(m_code, 1);
    head->addWidget(m_close);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addLayout(head);
    outer->addWidget(scrollArea(buildForm()), 1);
    outer->addWidget(buildFoot());
    connectSignals();
}

QWidget *RaiseFindingPanel::buildForm()
{
    m_statement->setObjectName(u"findingStatement"_s);
    m_statement->setLines(2, 5);
    m_evidence->setObjectName(u"findingEvidence"_s);
    m_evidence->setLines(2, 6);
    m_severity->setObjectName(u"findingSeverity"_s);
    m_cause->setObjectName(u"findingCause"_s);
    m_cause->setLines(1, 4);
    m_what->setObjectName(u"actionWhat"_s);
    m_what->setLines(2, 5);
    m_owner->setObjectName(u"actionOwner"_s);
    m_due->setObjectName(u"actionDue"_s);
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(14, space::s, 14, space::s);
    column->setSpacing(space::m);
    const auto row = [column](QWidget *field) {
        auto *made = new FormRow({}, field);
        column->addWidget(made);
        return made;
    };
    m_statementRow = row(m_statement);
    m_evidenceRow = row(m_evidence);
    m_severityRow = row(m_severity);
    m_causeRow = row(m_cause);
    column->addWidget(new Hairline);
    column->addWidget(m_actionTitle);
    m_whatRow = row(m_what);
    m_ownerRow = row(m_owner);
    m_dueRow = row(m_due);
    column->addStretch();
    return form;
}

QWidget *RaiseFindingPanel::buildFoot()
{
    auto *foot = new Pane(Pane::Ground::Window, Pane::Edge::Top);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(14, space::m, 14, space::m);
    row->addStretch();
    row->addWidget(m_save);
    m_save->setObjectName(u"saveFinding"_s);
    return foot;
}

void RaiseFindingPanel::connectSignals()
{
    connect(m_save, &Button::clicked, this, &RaiseFindingPanel::save);
    connect(m_close, &IconButton::clicked, this, &RaiseFindingPanel::closeRequested);
    connect(m_owner, &TextField::returnPressed, this, &RaiseFindingPanel::save);
    for (NoteEdit *note : {m_statement, m_evidence, m_cause, m_what}) {
        connect(note, &NoteEdit::left, this, &RaiseFindingPanel::closeRequested);
        note->installEventFilter(this);
    }
    connect(m_statement, &NoteEdit::textChanged, m_statementRow,
            [row = m_statementRow] { row->setProblem({}); });
}

bool RaiseFindingPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RaiseFindingPanel::retranslate(const Translation &words)
{
    m_title->setText(m_draft.isNew ? tr("New finding") : tr("Finding"));
    m_close->setName(tr("Close the finding"));
    m_statementRow->setCaption(tr("What is wrong"));
    m_evidenceRow->setCaption(tr("Objective evidence"));
    m_evidence->setPlaceholderText(tr("What you saw, where, when, how many"));
    m_severityRow->setCaption(tr("Severity"));
    m_causeRow->setCaption(tr("Root cause"));
    m_cause->setPlaceholderText(tr("Ask why until it is something to change"));
    m_actionTitle->setTitle(tr("First action"));
    m_whatRow->setCaption(tr("What will be done"));
    m_ownerRow->setCaption(tr("Who does it"));
    m_dueRow->setCaption(tr("By when"));
    m_save->setText(tr("Save finding"));
    const QSignalBlocker blocked(m_severity);
    const int chosen = m_severity->count() > 0 ? m_severity->currentData().toInt() : int(m_draft.finding.severity);
    m_severity->clear();
    for (const Severity severity :
         {Severity::Critical, Severity::Major, Severity::Minor, Severity::Observation}) {
        m_severity->addItem(markIcon(markOf(severity)), u"  "_s + word(words, severity),
                            int(severity));
    }
    m_severity->setCurrentIndex(m_severity->findData(chosen));
}

void RaiseFindingPanel::setDraft(const FindingDraft &draft, const Translation &words)
{
    m_draft = draft;
    m_code->setText(isolated(draft.finding.code));
    m_statement->setPlainText(draft.finding.statement);
    m_evidence->setPlainText(draft.finding.evidence);
    m_cause->setPlainText(draft.finding.rootCause);
    m_what->setPlainText(draft.what);
    m_owner->setText(draft.owner);
    m_due->setOptionalDate(draft.dueOn);
    m_statementRow->setProblem({});
    m_dueRow->setProblem({});
    retranslate(words);
    m_severity->setCurrentIndex(m_severity->findData(int(draft.finding.severity)));
    m_shown = typed();
}

FindingDraft RaiseFindingPanel::typed() const
{
    FindingDraft draft = m_draft;
    draft.finding.statement = m_statement->toPlainText().simplified();
    draft.finding.evidence = m_evidence->toPlainText();
    draft.finding.rootCause = m_cause->toPlainText();
    draft.finding.severity = Severity(m_severity->currentData().toInt());
    draft.what = m_what->toPlainText();
    draft.owner = m_owner->text();
    draft.dueOn = m_due->optionalDate();
    return draft;
}

void RaiseFindingPanel::resume(const FindingDraft &typed)
{
    m_statement->setPlainText(typed.finding.statement);
    m_evidence->setPlainText(typed.finding.evidence);
    m_cause->setPlainText(typed.finding.rootCause);
    m_severity->setCurrentIndex(m_severity->findData(int(typed.finding.severity)));
    m_what->setPlainText(typed.what);
    m_owner->setText(typed.owner);
    m_due->setOptionalDate(typed.dueOn);
}

void RaiseFindingPanel::setSaved()
{
    m_shown = typed();
}

bool RaiseFindingPanel::isChanged() const
{
    const FindingDraft now = typed();
    return now.finding != m_shown.finding || now.what != m_shown.what || now.owner != m_shown.owner || now.dueOn != m_shown.dueOn;
}

void RaiseFindingPanel::focusFirst()
{
    m_statement->setFocus(Qt::ShortcutFocusReason);
    m_statement->moveCursor(QTextCursor::End);
}

void RaiseFindingPanel::save()
{
    const FindingDraft draft = typed();
    if (draft.finding.statement.isEmpty()) {
        m_statementRow->setProblem(tr("Say in one sentence what is wrong."));
        m_statement->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (draft.dueOn && draft.finding.raisedOn.isValid() && *draft.dueOn < draft.finding.raisedOn) {
        m_dueRow->setProblem(tr("This day is before the visit. Choose a later one."));
        m_due->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT saveRequested(draft);
}

} // namespace meyar::ui
