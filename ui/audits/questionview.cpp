// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/questionview.h"

#include "core/wording/format.h"
#include "ui/audits/answerarea.h"
#include "ui/audits/bilingualtext.h"
#include "ui/audits/clausecard.h"
#include "ui/audits/findingcard.h"
#include "ui/audits/foldcard.h"
#include "ui/audits/limitcard.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/chips.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

QuestionView::QuestionView(QWidget *parent)
    : QWidget(parent)
    , m_crumb(new Label(TextRole::Small))
    , m_code(new Label(TextRole::Small))
    , m_required(new Chip)
    , m_critical(new Chip)
    , m_caps(new Chip)
    , m_confidential(new Chip)
    , m_sealed(new Card)
    , m_sealedTitle(new Label(TextRole::BodyBold))
    , m_sealedText(new Label(TextRole::Small))
    , m_unlock(new Button)
    , m_conflict(new Card)
    , m_conflictText(new Label(TextRole::Small))
    , m_decide(new Button)
    , m_question(new BilingualText(TextRole::Question))
    , m_hint(new BilingualText(TextRole::Body))
    , m_remarkCard(new Card)
    , m_remark(new BilingualText(TextRole::Small))
    , m_answers(new AnswerArea)
    , m_limit(new LimitCard)
    , m_finding(new FindingCard)
    , m_noteCaption(new Label(TextRole::SmallBold))
    , m_note(new NoteEdit)
    , m_clauses(new ClauseCard)
    , m_guidanceCard(new FoldCard)
    , m_guidanceTitle(new Label(TextRole::SmallBold))
    , m_guidance(new BilingualText(TextRole::Small))
{
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(u"questionView"_s);
    setProperty("ownFocus",
                true); // the question is where the keys go: no ring around the whole page
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    buildColumn(m_column);
    m_scroll = scrollArea(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    connectSignals();
}

void QuestionView::buildColumn(QVBoxLayout *column)
{
    column->setContentsMargins(space::xxl, space::m, space::xxl, space::m);
    column->setSpacing(space::l);
    column->addWidget(buildCrumbs());

    m_conflict->setTone(Tone::Conflict);
    m_conflict->body()->setContentsMargins(space::l, space::s, space::l, space::s);
    auto *conflict = new QHBoxLayout;
    conflict->addWidget(new MarkLabel(Mark::Conflict, 18));
    conflict->addSpacing(space::m);
    conflict->addWidget(m_conflictText, 1);
    conflict->addWidget(m_decide);
    m_conflictText->setTone(Tone::Conflict);
    m_decide->setObjectName(u"decideConflict"_s);
    m_decide->setSmall(true);
    m_conflict->body()->addLayout(conflict);
    column->addWidget(m_conflict);

    column->addWidget(m_question);
    column->addWidget(m_hint);
    m_hint->setTone(Tone::Muted);
    m_remarkCard->setTone(Tone::Accent);
    m_remarkCard->body()->setContentsMargins(space::l, space::s, space::l, space::s);
    m_remarkCard->body()->addWidget(m_remark);
    column->addWidget(m_remarkCard);
    column->addWidget(buildSealed());
    column->addWidget(m_answers);
    column->addWidget(m_limit);
    column->addWidget(m_finding);
    m_noteBox = buildNote();
    column->addWidget(m_noteBox);
    column->addWidget(m_clauses);

    m_guidanceCard->setOpen(false);
    m_guidanceCard->setObjectName(u"guidance"_s);
    m_guidanceCard->head()->addWidget(m_guidanceTitle, 1, Qt::AlignVCenter);
    m_guidanceCard->head()->addWidget(new KeyCap(u"Space"_s), 0, Qt::AlignVCenter);
    m_guidance->setTone(Tone::Muted);
    m_guidanceCard->setContent(m_guidance);
    column->addWidget(m_guidanceCard);
    column->addStretch();
}

QWidget *QuestionView::buildCrumbs()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, space::xs, 0, 0);
    row->setSpacing(space::m);
    m_crumb->setTone(Tone::Muted);
    m_code->setTone(Tone::Faint);
    for (Label *label : {m_crumb, m_code}) {
        label->setWrap(false);
    }
    m_critical->setBold(true);
    row->addWidget(m_crumb);
    row->addWidget(m_code);
    row->addStretch();
    row->addWidget(m_confidential);
    row->addWidget(m_required);
    row->addWidget(m_critical);
    row->addWidget(m_caps);
    return box;
}

QWidget *QuestionView::buildSealed()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::xs);
    m_sealedText->setTone(Tone::Muted);
    m_sealedTitle->setObjectName(u"sealed"_s);
    m_unlock->setObjectName(u"unlockAnswer"_s);
    m_unlock->setIconName(u"unlock"_s);
    texts->addWidget(m_sealedTitle);
    texts->addWidget(m_sealedText);
    row->addLayout(texts, 1);
    row->addWidget(m_unlock, 0, Qt::AlignVCenter);
    m_sealed->body()->addLayout(row);
    return m_sealed;
}

QWidget *QuestionView::buildNote()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto *caption = new QHBoxLayout;
    caption->setSpacing(space::m);
    m_noteCaption->setTone(Tone::Muted);
    m_noteCaption->setWrap(false);
    caption->addWidget(m_noteCaption);
    caption->addWidget(new KeyCap(u"/"_s));
    caption->addStretch();
    column->addLayout(caption);
    m_note->setObjectName(u"note"_s);
    m_note->setLines(1, 5);
    column->addWidget(m_note);
    return box;
}

void QuestionView::connectSignals()
{
    connect(m_note, &NoteEdit::textChanged, this, [this] {
        if (m_note->hasFocus()) {
            Q_EMIT noteTyped(m_note->toPlainText());
        }
    });
    connect(m_note, &NoteEdit::left, this, &QuestionView::noteLeft);
    connect(m_finding, &FindingCard::openRequested, this, &QuestionView::findingRequested);
    connect(m_unlock, &Button::clicked, this, &QuestionView::unlockRequested);
    connect(m_decide, &Button::clicked, this, &QuestionView::conflictRequested);
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, &QuestionView::followScroll);
    connect(bar, &QScrollBar::valueChanged, this, &QuestionView::followScroll);
}

/// The scroll bar stands in the margin, so that nothing moves when it comes.
void QuestionView::followScroll()
{
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const bool scrolls = bar->maximum() > 0;
    const int room = scrolls ? qMin(space::xxl, bar->sizeHint().width()) : 0;
    const bool mirrored = isRightToLeft();
    m_column->setContentsMargins(space::xxl - (mirrored ? room : 0), space::m,
                                 space::xxl - (mirrored ? 0 : room), space::m);
    Q_EMIT continuesBelow(bar->value() < bar->maximum());
}

void QuestionView::retranslate()
{
    m_required->setText(tr("Required"));
    m_confidential->setText(tr("Confidential"));
    m_confidential->setIconName(u"object-locked"_s);
    m_unlock->setText(tr("Unlock"));
    m_critical->setText(tr("Critical if failed"));
    m_conflictText->setText(tr("Two laptops answered this differently. Both answers are kept."));
    m_decide->setText(tr("Decide"));
    m_noteCaption->setText(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    m_guidanceTitle->setText(tr("How to check, and why it matters"));
    m_guidanceCard->setName(tr("Show or hide the guidance"));
    m_clauses->setName(tr("Show or hide what the law asks for"));
    m_answers->retranslate();
    m_limit->retranslate();
}

void QuestionView::setState(const QuestionState &state, DisplayLanguage display,
                            const Translation &words)
{
    const bool moved = state.name != m_shown;
    m_shown = state.name;
    showCrumbs(state, words);
    m_question->setText(state.label, display);
    m_hint->setText(state.hint, display);
    showRemarks(state, display);
    showSealed(state);
    m_answers->setState(state, display);
    m_limit->setState(state, words);
    m_finding->setFinding(state.finding, words, state.editable);
    showNote(state, moved);
    m_clauses->setReferences(state.references,
                             tr("In force on %1").arg(dateText(words, state.lawOn)), display);
    m_guidance->setText(state.guidance, display);
    m_guidanceCard->setVisible(!state.guidance.isEmpty());
    if (moved) {
        m_scroll->verticalScrollBar()->setValue(0);
    }
}

void QuestionView::showCrumbs(const QuestionState &state, const Translation &words)
{
    m_crumb->setText(state.count > 0 ? dotted({state.section.in(words.language()),
                                               outOfText(words, state.position, state.count)})
                                     : QString());
    m_code->setText(isolated(state.code));
    const bool critical = state.severity == Severity::Critical;
    m_critical->setVisible(critical);
    m_critical->setTone(Tone::Bad);
    m_critical->setMark(Mark::Critical);
    m_required->setVisible(state.required && state.answer.isEmpty());
    m_caps->setVisible(!state.capsGrade.isEmpty());
    m_caps->setText(tr("Caps grade at %1").arg(isolated(state.capsGrade)));
    m_conflict->setVisible(state.contested);
}

/// Hides the fields before they are filled anew: what has the focus keeps its text otherwise.
void QuestionView::showSealed(const QuestionState &state)
{
    m_confidential->setVisible(state.confidential);
    m_sealed->setVisible(state.isLocked);
    m_sealedTitle->setText(state.isAnswered ? tr("Sealed") : tr("Nothing written yet"));
    m_sealedText->setText(tr("What is answered here is testimony. It is encrypted, and shown only while your "
                             "confidential notes are unlocked."));
    for (QWidget *field : {static_cast<QWidget *>(m_answers), m_noteBox}) {
        field->setProperty("confidential", state.confidential);
        field->setVisible(!state.isLocked);
    }
}

void QuestionView::showRemarks(const QuestionState &state, DisplayLanguage display)
{
    Text all;
    for (const Text &remark : state.remarks) {
        for (const auto &[code, line] : remark.byLanguage) {
            QString &lines = all.byLanguage[code];
            lines += lines.isEmpty() ? line : QString(u'\n' + line);
        }
    }
    m_remark->setText(all, display);
    m_remarkCard->setVisible(!all.isEmpty());
}

void QuestionView::showNote(const QuestionState &state, bool moved)
{
    m_note->setReadOnly(!state.editable);
    m_note->setPlaceholderText(state.editable ? tr("What you saw, where, and when") : QString());
    if ((moved || !m_note->hasFocus()) && m_note->toPlainText() != state.note) {
        const QSignalBlocker blocked(m_note);
        m_note->setPlainText(state.note);
        m_note->updateGeometry();
    }
}

void QuestionView::setProblem(const QString &problem)
{
    m_answers->setProblem(problem);
}

void QuestionView::focusNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->moveCursor(QTextCursor::End);
    m_scroll->ensureWidgetVisible(m_note);
}

void QuestionView::focusAnswer()
{
    if (m_answers->isField() && m_answers->isVisibleTo(this)) {
        m_answers->focusField();
    } else {
        setFocus(Qt::OtherFocusReason);
    }
}

void QuestionView::toggleGuidance()
{
    m_guidanceCard->setOpen(!m_guidanceCard->isOpen());
}

} // namespace meyar::ui
