// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/auditfooter.h"

#include "ui/workspace/domainmarks.h"
#include "ui/audits/pane.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/chips.h"
#include "ui/common/fonts.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

constexpr int hintSpacing = 14;

} // namespace

AuditFooter::AuditFooter(QWidget *parent)
    : QWidget(parent)
    , m_nextCaption(new Label(TextRole::Small))
    , m_nextCode(new Label(TextRole::Small))
    , m_nextLabel(new Label(TextRole::Small))
    , m_nextMark(new MarkLabel(Mark::Empty, 12))
    , m_stay(new Label(TextRole::Small))
    , m_unanswered(new Label(TextRole::Small))
    , m_section(new Label(TextRole::Small))
    , m_help(new Label(TextRole::Small))
    , m_leave(new Label(TextRole::Small))
    , m_goOn(new Label(TextRole::Small))
    , m_back(new Button)
    , m_next(new Button(ButtonKind::Primary))
    , m_topLine(new Hairline)
{
    for (Label *label :
         {m_nextCaption, m_nextCode, m_nextLabel, m_stay, m_unanswered, m_section, m_help, m_leave, m_goOn}) {
        label->setWrap(false);
        label->setTone(Tone::Muted);
    }
    m_nextCaption->setTone(Tone::Faint);
    m_nextCode->setTone(Tone::Faint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topLine);
    column->addWidget(buildNextLine());
    column->addWidget(buildKeys());
}

QWidget *AuditFooter::buildNextLine()
{
    auto *line = new QWidget;
    line->setFixedHeight(34);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(space::xxl, 0, space::xxl, 0);
    row->setSpacing(space::m);
    row->addWidget(m_nextCaption);
    row->addWidget(m_nextCode);
    row->addWidget(m_nextLabel, 1);
    row->addWidget(m_nextMark);
    return line;
}

QWidget *AuditFooter::hint(const QStringList &keys, Label *label)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    for (const QString &key : keys) {
        row->addWidget(new KeyCap(key));
    }
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    row->addWidget(label);
    return box;
}

QWidget *AuditFooter::buildKeys()
{
    auto *foot = new Pane(Pane::Ground::Surface, Pane::Edge::Top);
    foot->setFixedHeight(46);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::xxl, 0, space::xxl, 0);
    row->setSpacing(hintSpacing);
    m_hints = {hint({u"Shift"_s}, m_stay), hint({u"U"_s}, m_unanswered),
               hint({u"["_s, u"]"_s}, m_section), hint({u"Space"_s}, m_help)};
    m_typingHints = {hint({u"Esc"_s}, m_leave), hint({u"Ctrl"_s, u"Enter"_s}, m_goOn)};
    m_leave->setObjectName(u"leaveHint"_s);
    m_unanswered->setObjectName(u"unansweredHint"_s);
    for (QWidget *shown : m_hints + m_typingHints) {
        row->addWidget(shown);
    }
    row->addStretch();
    m_back->setObjectName(u"back"_s);
    m_back->setIconName(u"go-previous"_s);
    m_next->setObjectName(u"next"_s);
    m_next->setIconName(u"go-next"_s);
    m_next->setIconTrailing(true);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_back, &Button::clicked, this, &AuditFooter::backClicked);
    connect(m_next, &Button::clicked, this, &AuditFooter::nextClicked);
    return foot;
}

void AuditFooter::setState(const QuestionState &state, int unanswered)
{
    m_isLast = !state.next;
    m_back->setEnabled(!state.isFirst);
    m_next->setText(m_isLast ? tr("Score") : tr("Next"));
    fitHints();
    m_nextCode->setText(state.next ? isolated(state.next->code) : QString());
    m_nextCode->setVisible(state.next && !state.next->code.isEmpty());
    m_nextMark->setVisible(state.next.has_value());
    if (state.next) {
        m_nextCaption->setText(tr("Next"));
        m_nextLabel->setText(state.next->label.in(uiLanguage()).simplified());
        const Mark mark = markOf(state.next->verdict);
        m_nextMark->setMark(!state.next->answered    ? Mark::Empty
                                : mark == Mark::None ? Mark::Good
                                                     : mark);
    } else {
        m_nextCaption->setText(tr("Last question"));
        m_nextLabel->setText(unanswered > 0 ? tr("%n still unanswered", nullptr, unanswered)
                                            : tr("All questions are answered"));
    }
}

void AuditFooter::retranslate()
{
    m_stay->setText(tr("+ key: stay"));
    m_unanswered->setText(tr("Next unanswered"));
    m_section->setText(tr("Section"));
    m_help->setText(tr("Help"));
    m_leave->setText(tr("Leave the field"));
    m_goOn->setText(tr("Next question"));
    m_back->setText(tr("Back"));
    fitHints();
}

void AuditFooter::setTyping(bool typing)
{
    m_typing = typing;
    fitHints();
}

void AuditFooter::setLined(bool lined)
{
    m_topLine->setVisible(lined);
}

void AuditFooter::fitHints()
{
    int left = width() - 2 * space::xxl - m_back->sizeHint().width() - m_next->sizeHint().width()
        - hintSpacing;
    for (QWidget *hidden : m_typing ? m_hints : m_typingHints) {
        hidden->hide();
    }
    for (QWidget *shown : m_typing ? m_typingHints : m_hints) {
        left -= shown->sizeHint().width() + hintSpacing;
        shown->setVisible(left >= 0);
    }
}

void AuditFooter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHints();
}

} // namespace meyar::ui
