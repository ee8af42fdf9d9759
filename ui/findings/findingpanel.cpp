// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingpanel.h"

#include "core/base/text.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/chips.h"
#include "ui/common/fields.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/theme.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/findings/actionlist.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <memory>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *columnIn(QWidget *widget, const QMargins &margins, int spacing)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(margins);
    column->setSpacing(spacing);
    return column;
}

void fillNote(NoteEdit *edit, const QString &text, bool all)
{
    if ((all || !edit->hasFocus()) && edit->toPlainText() != text) {
        edit->setPlainText(text);
    }
}

} // namespace

FindingPanel::FindingPanel(EvidenceDesk &desk, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"findingPanel"_s);
    auto *column = columnIn(this, {}, 0);
    buildHeader(column);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    auto *content = new QWidget(this);
    auto *rows = columnIn(content, {space::xl, space::l, space::xl, space::xl}, space::l);
    buildWords(rows);
    rows->addWidget(new Hairline(Qt::Horizontal, content));
    m_actions = new ActionList(content);
    rows->addWidget(m_actions);
    rows->addWidget(new Hairline(Qt::Horizontal, content));
    m_photos = new EvidencePanel(desk, content);
    m_photos->takeDropsOn(this);
    rows->addWidget(m_photos);
    m_remove = new Button(ButtonKind::Flat, content);
    m_remove->setObjectName(u"removeFinding"_s);
    m_remove->setIconName(u"edit-delete"_s);
    m_remove->setSmall(true);
    rows->addWidget(m_remove, 0, Qt::AlignLeading);
    rows->addStretch(1);
    m_scroll = scrollArea(content, this);
    content->installEventFilter(this);
    column->addWidget(m_scroll, 1);
    connectSignals();
}

void FindingPanel::buildHeader(QVBoxLayout *layout)
{
    m_severityChip = new Chip(this);
    m_code = new Label(TextRole::Small, this);
    m_code->setTone(Tone::Faint);
    m_code->setWrap(false);
    m_repeat = new Chip(this);
    m_repeat->setTone(Tone::Bad);
    m_repeat->setIconName(u"view-refresh"_s);
    m_state = new Chip(this);
    m_close = new IconButton(u"window-close"_s, ButtonKind::Plain, this);
    m_close->setObjectName(u"closePanel"_s);
    m_close->setSmall(true);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(space::m);
    chips->addWidget(m_severityChip);
    chips->addWidget(m_code);
    chips->addWidget(m_repeat);
    chips->addStretch(1);
    chips->addWidget(m_state);
    chips->addWidget(m_close);
    m_context = new Label(TextRole::Small, this);
    m_context->setTone(Tone::Muted);
    m_context->setMaximumLines(2);
    m_next = new Button(ButtonKind::Primary, this);
    m_next->setObjectName(u"nextStep"_s);
    m_next->setKeyHint(u"Ctrl M"_s);
    m_question = new Button(ButtonKind::Plain, this);
    m_question->setObjectName(u"openQuestion"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    buttons->addWidget(m_next);
    buttons->addWidget(m_question);
    m_followUp = new Button(ButtonKind::Plain, this);
    m_followUp->setObjectName(u"followUp"_s);
    buttons->addWidget(m_followUp);
    buttons->addStretch(1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::xl, space::l, space::l, space::l);
    head->setSpacing(space::m);
    head->addLayout(chips);
    head->addWidget(m_context);
    head->addLayout(buttons);
    layout->addLayout(head);
}

void FindingPanel::buildWords(QVBoxLayout *layout)
{
    m_statement = new NoteEdit({}, this);
    m_statement->setObjectName(u"statement"_s);
    m_statement->setLines(2, 5);
    m_statementRow = new FormRow({}, m_statement, this);
    m_severityCaption = new Label(TextRole::SmallBold, this);
    m_severityCaption->setTone(Tone::Muted);
    m_severity = new SegmentedSwitch({}, this);
    m_severity->setObjectName(u"severityOfFinding"_s);
    for (const Severity severity :
         {Severity::Observation, Severity::Minor, Severity::Major, Severity::Critical}) {
        m_severity->addChoice(toCode(severity), {});
    }
    m_evidence = new NoteEdit({}, this);
    m_evidence->setObjectName(u"evidence"_s);
    m_evidence->setLines(2, 8);
    m_evidenceRow = new FormRow({}, m_evidence, this);
    m_whys = new NoteEdit({}, this);
    m_whys->setObjectName(u"whys"_s);
    m_whys->setLines(2, 7);
    m_whysRow = new FormRow({}, m_whys, this);
    m_rootCause = new NoteEdit({}, this);
    m_rootCause->setObjectName(u"rootCause"_s);
    m_rootCause->setLines(1, 6);
    m_rootCauseRow = new FormRow({}, m_rootCause, this);
    m_clausesCaption = new Label(TextRole::SmallBold, this);
    m_clausesCaption->setTone(Tone::Muted);
    m_clauses = new QWidget(this);
    m_clausesFlow = new FlowLayout(m_clauses, space::s);
    m_settled = new Label(TextRole::Small, this);
    m_settled->setTone(Tone::Muted);
    m_settled->hide();
    layout->addWidget(m_settled);
    layout->addWidget(m_statementRow);
    auto *severity = new QVBoxLayout;
    severity->setSpacing(space::xs);
    severity->addWidget(m_severityCaption);
    severity->addWidget(m_severity);
    layout->addLayout(severity);
    layout->addWidget(m_evidenceRow);
    m_askWhy = new Button(ButtonKind::Flat, this);
    m_askWhy->setObjectName(u"askWhy"_s);
    m_askWhy->setSmall(true);
    auto *cause = new QVBoxLayout;
    cause->setSpacing(0);
    cause->addWidget(m_rootCauseRow);
    cause->addWidget(m_askWhy, 0, Qt::AlignLeading);
    cause->addWidget(m_whysRow);
    layout->addLayout(cause);
    auto *clauses = new QVBoxLayout;
    clauses->setSpacing(space::xs);
    clauses->addWidget(m_clausesCaption);
    clauses->addWidget(m_clauses);
    layout->addLayout(clauses);
}

void FindingPanel::connectSignals()
{
    connect(m_close, &Button::clicked, this, &FindingPanel::closed);
    connect(m_next, &Button::clicked, this, &FindingPanel::nextStepRequested);
    connect(m_question, &Button::clicked, this, &FindingPanel::questionRequested);
    connect(m_followUp, &Button::clicked, this, &FindingPanel::followUpRequested);
    connect(m_actions, &ActionList::unfolded, this, &FindingPanel::reveal);
    connect(m_remove, &Button::clicked, this, &FindingPanel::removalRequested);
    connect(m_severity, &SegmentedSwitch::chosen, this, &FindingPanel::commit);
    connect(m_askWhy, &Button::clicked, this, [this] {
        m_askWhy->hide();
        m_whysRow->show();
        m_whys->setFocus(Qt::OtherFocusReason);
    });
    for (NoteEdit *edit : {m_statement, m_evidence, m_whys, m_rootCause}) {
        connect(edit, &NoteEdit::editingFinished, this, &FindingPanel::commit);
        connect(edit, &NoteEdit::left, this, &FindingPanel::closed);
    }
}

void FindingPanel::showDetail(const FindingDetail &detail)
{
    m_actions->keepDraft();
    m_actions->clear();
    m_detail = detail;
    fillHeader();
    fillWords(true);
    fillCitations();
    m_actions->setDetail(m_detail);
    m_scroll->ensureVisible(0, 0);
}

void FindingPanel::updateDetail(const FindingDetail &detail)
{
    const bool sameClauses = detail.citations == m_detail.citations;
    m_detail = detail;
    fillHeader();
    fillWords(false);
    if (!sameClauses) {
        fillCitations();
    }
    m_actions->setDetail(m_detail);
}

void FindingPanel::fillHeader()
{
    const FindingLine &line = m_detail.line;
    m_severityChip->setText(line.severityWord);
    m_severityChip->setMark(line.mark);
    m_severityChip->setTone(line.tone);
    m_code->setText(line.code);
    m_repeat->setText(line.repeatWord);
    m_repeat->setVisible(!line.repeatWord.isEmpty());
    m_state->setText(line.stateWord);
    m_state->setTone(line.state == FindingState::Closed ? Tone::Good : Tone::Normal);
    m_state->setMark(line.state == FindingState::Closed ? Mark::Good : Mark::None);
    m_context->setText(m_detail.context);
    m_next->setText(m_detail.nextStep);
    m_next->setVisible(!m_detail.nextStep.isEmpty());
    m_question->setVisible(!m_detail.finding.question.isEmpty());
    m_followUp->setVisible(m_detail.finding.state != FindingState::Closed);
    m_settled->setVisible(m_detail.isSettled);
    m_remove->setVisible(!m_detail.isSettled);
    m_severity->setEnabled(!m_detail.isSettled);
    m_statement->setReadOnly(m_detail.isSettled);
    m_evidence->setReadOnly(m_detail.isSettled);
}

void FindingPanel::fillWords(bool all)
{
    fillNote(m_statement, m_detail.finding.statement, all);
    fillNote(m_evidence, m_detail.finding.evidence, all);
    fillNote(m_whys, m_detail.finding.whys.join(u'\n'), all);
    if (all || !m_detail.finding.whys.isEmpty()) {
        m_whysRow->setVisible(!m_detail.finding.whys.isEmpty());
        m_askWhy->setVisible(m_detail.finding.whys.isEmpty());
    }
    fillNote(m_rootCause, m_detail.finding.rootCause, all);
    m_severity->setCurrent(toCode(m_detail.finding.severity));
}

void FindingPanel::fillCitations()
{
    while (const std::unique_ptr<QLayoutItem> item{m_clausesFlow->takeAt(0)}) {
        delete item->widget();
    }
    for (const Citation &citation : m_detail.citations) {
        auto *chip = new Chip(citation.name, Tone::Normal, Mark::None, m_clauses);
        chip->setToolTip(citation.text.toHtmlEscaped());
        chip->setAccessibleDescription(citation.text);
        m_clausesFlow->addWidget(chip);
    }
    m_clausesCaption->setVisible(!m_detail.citations.empty());
    m_clauses->setVisible(!m_detail.citations.empty());
}

void FindingPanel::reveal(QWidget *widget)
{
    // The unfolded card gets its place when the content is laid out again, if it is.
    m_revealed = widget;
    QTimer::singleShot(0, widget,
                       [this, widget] { m_scroll->ensureWidgetVisible(widget, 0, space::xl); });
}

bool FindingPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_revealed) {
        QTimer::singleShot(0, m_revealed, [this, widget = m_revealed.data()] {
            m_scroll->ensureWidgetVisible(widget, 0, space::xl);
        });
        m_revealed.clear();
    }
    return QWidget::eventFilter(watched, event);
}

void FindingPanel::commit()
{
    m_detail.finding.statement = cleaned(m_statement->toPlainText()).trimmed();
    m_detail.finding.evidence = cleaned(m_evidence->toPlainText()).trimmed();
    m_detail.finding.rootCause = cleaned(m_rootCause->toPlainText()).trimmed();
    m_detail.finding.whys.clear();
    for (const QString &why : m_whys->toPlainText().split(u'\n')) {
        if (const QString text = cleaned(why).trimmed(); !text.isEmpty()) {
            m_detail.finding.whys.append(text);
        }
    }
    if (const auto severity = severityFrom(m_severity->current())) {
        m_detail.finding.severity = *severity;
    }
    Q_EMIT findingEdited(m_detail.finding);
}

void FindingPanel::setSeverityWords(const QStringList &words)
{
    const Severity severities[]{Severity::Observation, Severity::Minor, Severity::Major,
                                Severity::Critical};
    for (int i = 0; i < words.size(); ++i) {
        m_severity->setChoiceText(toCode(severities[i]), words.at(i));
    }
}

void FindingPanel::focusFirstField()
{
    m_statement->setFocus(Qt::OtherFocusReason);
}

void FindingPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FindingPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(isRightToLeft() ? width() - 1 : 0, 0, 1, height(), tokens().line);
}

void FindingPanel::retranslate()
{
    m_close->setName(tr("Close the panel"));
    m_question->setText(tr("Open the question"));
    m_followUp->setText(tr("Follow-up visit"));
    m_settled->setText(tr("The audit is closed: what was found stands. To change it, open the audit again; causes and actions go on here."));
    m_statementRow->setCaption(tr("What is wrong"));
    m_severityCaption->setText(tr("Severity"));
    m_severity->setAccessibleName(tr("Severity"));
    m_evidenceRow->setCaption(tr("Objective evidence"));
    m_rootCauseRow->setCaption(tr("Root cause"));
    m_whysRow->setCaption(tr("Five whys"));
    m_whysRow->setHint(tr("One answer a line: each says why the line above it is so."));
    m_askWhy->setText(tr("Ask “why?” five times"));
    m_askWhy->setToolTip(tr("Ask “why?” until the answer is something that can be changed."));
    m_clausesCaption->setText(tr("Clauses"));
    m_photos->retranslate();
    m_actions->retranslate();
    m_remove->setText(tr("Remove this finding"));
}

} // namespace meyar::ui
