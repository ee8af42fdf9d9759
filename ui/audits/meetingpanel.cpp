// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/meetingpanel.h"

#include "core/wording/format.h"
#include "core/wording/words.h"
#include "ui/audits/pane.h"
#include "ui/common/bidi.h"
#include "ui/common/fonts.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/chips.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"
#include "ui/common/meters.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/workspace/domainmarks.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

constexpr int talkWidth = 340;

} // namespace

MeetingPanel::MeetingPanel(FinishController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_words(uiLanguage())
    , m_none(new EmptyState(u"flag"_s))
    , m_progress(new Label(TextRole::SmallBold))
    , m_progressLine(new ProgressLine)
    , m_severity(new Chip)
    , m_code(new Label(TextRole::Small))
    , m_agreement(new Chip)
    , m_statement(new Label(TextRole::Question))
    , m_question(new Label(TextRole::Body))
    , m_evidence(new Label(TextRole::Heading))
    , m_law(new Label(TextRole::Body))
    , m_photos(new EvidencePanel(controller.evidence()))
    , m_talkTitle(new Label(TextRole::Heading))
    , m_agree(new Button)
    , m_dispute(new Button)
    , m_comment(new NoteEdit)
    , m_what(new NoteEdit)
    , m_owner(new TextField)
    , m_due(new DateField)
    , m_more(new Label(TextRole::Small))
    , m_back(new Button)
    , m_next(new Button(ButtonKind::Primary))
{
    m_body = new QWidget;
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(scrollArea(buildFinding()), 1);
    row->addWidget(buildTalk());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_body, 1);
    column->addWidget(m_none, 1);
    column->addWidget(buildFoot());
    connectSignals();
}

QWidget *MeetingPanel::buildFinding()
{
    m_statement->setObjectName(u"meetingStatement"_s);
    m_code->setTone(Tone::Faint);
    m_code->setWrap(false);
    m_question->setTone(Tone::Muted);
    m_law->setTone(Tone::Muted);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(space::m);
    chips->addWidget(m_severity);
    chips->addWidget(m_code);
    chips->addStretch();
    chips->addWidget(m_agreement);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::xxl, space::xl, space::xxl, space::l);
    column->setSpacing(space::l);
    column->addLayout(chips);
    column->addWidget(m_statement);
    column->addWidget(m_question);
    column->addWidget(m_evidence);
    column->addWidget(m_law);
    column->addWidget(m_photos);
    column->addStretch();
    return content;
}

QWidget *MeetingPanel::buildTalk()
{
    m_agree->setObjectName(u"agreeFinding"_s);
    m_agree->setKeyHint(u"A"_s);
    m_agree->setCheckable(true);
    m_dispute->setObjectName(u"disputeFinding"_s);
    m_dispute->setKeyHint(u"D"_s);
    m_dispute->setCheckable(true);
    m_comment->setObjectName(u"meetingComment"_s);
    m_comment->setLines(2, 5);
    m_what->setObjectName(u"meetingAction"_s);
    m_what->setLines(2, 5);
    m_owner->setObjectName(u"meetingOwner"_s);
    m_due->setObjectName(u"meetingDue"_s);
    m_more->setTone(Tone::Muted);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    for (Button *button : {m_agree, m_dispute}) {
        button->setMinimumHeight(44);
        buttons->addWidget(button, 1);
    }
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_talkTitle);
    column->addLayout(buttons);
    const auto field = [column](QWidget *widget) {
        auto *made = new FormRow({}, widget);
        column->addWidget(made);
        return made;
    };
    m_commentRow = field(m_comment);
    column->addWidget(new Hairline);
    m_whatRow = field(m_what);
    m_ownerRow = field(m_owner);
    m_dueRow = field(m_due);
    column->addWidget(m_more);
    column->addStretch();
    auto *pane = new Pane(Pane::Ground::Window, Pane::Edge::Leading);
    pane->setFixedWidth(talkWidth);
    auto *outer = new QVBoxLayout(pane);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->addWidget(scrollArea(content));
    return pane;
}

QWidget *MeetingPanel::buildFoot()
{
    m_back->setObjectName(u"previousFinding"_s);
    m_back->setIconName(u"go-previous"_s);
    m_next->setObjectName(u"nextFinding"_s);
    m_next->setIconName(u"go-next"_s);
    m_next->setIconTrailing(true);
    m_progress->setWrap(false);
    m_progress->setObjectName(u"meetingProgress"_s);
    m_progressLine->setFixedWidth(180);
    auto *foot = new Pane(Pane::Ground::Window, Pane::Edge::Top);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::xl, space::m, space::xl, space::m);
    row->setSpacing(space::l);
    row->addWidget(m_back);
    row->addWidget(m_progress);
    row->addWidget(m_progressLine);
    row->addStretch();
    row->addWidget(m_next);
    return foot;
}

void MeetingPanel::connectSignals()
{
    m_none->button()->setFocusPolicy(Qt::NoFocus); // it offers nothing
    connect(m_back, &Button::clicked, this, &MeetingPanel::back);
    connect(m_next, &Button::clicked, this, &MeetingPanel::next);
    connect(m_agree, &Button::clicked, this, [this] { agree(FindingAgreement::Agreed); });
    connect(m_dispute, &Button::clicked, this, [this] { agree(FindingAgreement::Disputed); });
    for (NoteEdit *note : {m_comment, m_what}) {
        connect(note, &NoteEdit::editingFinished, this, &MeetingPanel::save);
        connect(note, &NoteEdit::left, this, &MeetingPanel::focusFirst);
    }
    connect(m_owner, &TextField::editingFinished, this, &MeetingPanel::save);
    connect(m_due, &DateField::editingFinished, this, &MeetingPanel::save);
}

int MeetingPanel::count() const
{
    return m_controller.state() ? static_cast<int>(m_controller.state()->findings.size()) : 0;
}

const MeetingFinding &MeetingPanel::finding() const
{
    return m_controller.state()->findings[static_cast<size_t>(m_current)];
}

MeetingTalk MeetingPanel::talk() const
{
    return {finding().row.finding.agreement, m_comment->toPlainText(), m_what->toPlainText(), m_owner->text(),
            m_due->optionalDate().value_or(QDate())};
}

void MeetingPanel::save()
{
    if (m_current < count() && finding().row.finding.id == m_shown && m_controller.state()->isEditable()) {
        m_controller.talk(m_current, talk());
    }
}

void MeetingPanel::agree(FindingAgreement agreement)
{
    if (m_current >= count() || !m_controller.state()->isEditable()) {
        return;
    }
    MeetingTalk said = talk();
    said.agreement = said.agreement == agreement ? FindingAgreement::None : agreement;
    m_controller.talk(m_current, said);
}

void MeetingPanel::go(int finding)
{
    save();
    m_current = qBound(0, finding, qMax(0, count() - 1));
    m_shown = {};
    showFinding();
}

void MeetingPanel::next()
{
    if (m_current + 1 < count()) {
        go(m_current + 1);
    } else {
        save();
        Q_EMIT signingRequested();
    }
}

void MeetingPanel::back()
{
    go(m_current - 1);
}

void MeetingPanel::setState(const FinishState &state)
{
    if (m_audit != state.assessment().id) {
        m_audit = state.assessment().id;
        m_current = 0;
        m_shown = {};
    }
    // Somebody else may have removed findings, or others have come before it.
    for (size_t i = 0; i < state.findings.size(); ++i) {
        if (state.findings[i].row.finding.id == m_shown) {
            m_current = static_cast<int>(i);
        }
    }
    m_current = qBound(0, m_current, qMax(0, count() - 1));
    m_body->setVisible(count() > 0);
    m_none->setVisible(count() == 0);
    showFinding();
}

void MeetingPanel::showProgress()
{
    const int discussed = m_controller.state() ? m_controller.state()->discussed() : 0;
    m_progress->setText(tr("%1 of %2 discussed").arg(number(qint64(discussed)), number(qint64(count()))));
    m_progressLine->setProgress(discussed, count());
    m_progress->setVisible(count() > 0);
    m_progressLine->setVisible(count() > 0);
    m_back->setEnabled(m_current > 0);
    m_next->setText(m_current + 1 < count() ? tr("Next finding") : tr("To the signatures"));
}

void MeetingPanel::showFinding()
{
    showProgress();
    if (count() == 0) {
        return;
    }
    const MeetingFinding &shown = finding();
    const Finding &f = shown.row.finding;
    m_severity->setText(word(m_words, f.severity));
    m_severity->setMark(markOf(f.severity));
    m_severity->setTone(toneOf(markOf(f.severity)));
    m_code->setText(dotted({f.code, tr("%1 of %2").arg(number(qint64(m_current + 1)), number(qint64(count())))}));
    m_agreement->setText(word(m_words, f.agreement));
    m_agreement->setTone(f.agreement == FindingAgreement::Agreed ? Tone::Good
                             : f.agreement == FindingAgreement::Disputed ? Tone::Conflict : Tone::Normal);
    m_agreement->setMark(f.agreement == FindingAgreement::Agreed ? Mark::Good
                             : f.agreement == FindingAgreement::Disputed ? Mark::Conflict : Mark::Empty);
    m_statement->setText(shown.statement);
    const auto show = [](Label *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    show(m_question, shown.statement.contains(shown.question) ? QString() : shown.question);
    show(m_evidence, f.evidence.simplified() == f.statement.simplified() ? QString() : f.evidence);
    show(m_law, shown.law.join(u'\n'));
    const bool isEditable = m_controller.state()->isEditable();
    m_agree->setChecked(f.agreement == FindingAgreement::Agreed);
    m_dispute->setChecked(f.agreement == FindingAgreement::Disputed);
    for (QWidget *field : {static_cast<QWidget *>(m_agree), static_cast<QWidget *>(m_dispute), static_cast<QWidget *>(m_comment),
                           static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_owner), static_cast<QWidget *>(m_due)}) {
        field->setEnabled(isEditable);
    }
    if (f.id == m_shown && m_body->isAncestorOf(QApplication::focusWidget())) {
        return; // somebody may be typing
    }
    m_shown = f.id;
    const CorrectiveAction action = shown.row.actions.empty() ? CorrectiveAction() : shown.row.actions.front();
    m_comment->setPlainText(f.comment);
    m_what->setPlainText(action.what);
    m_owner->setText(action.owner);
    m_due->setOptionalDate(action.dueOn.isValid() ? std::optional(action.dueOn) : std::nullopt);
    QStringList others;
    for (size_t i = 1; i < shown.row.actions.size(); ++i) {
        const CorrectiveAction &other = shown.row.actions[i];
        others += dotted({other.what, other.owner, other.dueOn.isValid() ? dateText(m_words, other.dueOn) : QString()});
    }
    show(m_more, others.isEmpty() ? QString() : tr("Also agreed:") + u'\n' + others.join(u'\n'));
    m_controller.placeEvidence(m_current);
}

void MeetingPanel::retranslate()
{
    m_words = Translation(uiLanguage());
    m_none->setTexts(tr("No findings to talk about"), tr("Nothing was raised in this audit. Go on to the signatures."));
    m_talkTitle->setText(tr("What the factory says"));
    m_agree->setText(tr("Agreed"));
    m_dispute->setText(tr("Not agreed"));
    m_commentRow->setCaption(tr("Comment of the factory"));
    m_whatRow->setCaption(tr("Action"));
    m_ownerRow->setCaption(tr("Responsible person"));
    m_dueRow->setCaption(tr("Due date"));
    m_back->setText(tr("Previous finding"));
    m_photos->retranslate();
    setAccessibleName(tr("Closing meeting"));
    showProgress();
}

void MeetingPanel::focusFirst()
{
    m_next->setFocus(Qt::OtherFocusReason);
}

} // namespace meyar::ui
