// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exportpanel.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"
#include "ui/common/segmentedswitch.h"
#include "ui/exchange/exchangefactlist.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int laptopWidth = 320;
const QString everything = u"everything"_s;
const QString oneAudit = u"audit"_s;

} // namespace

ExportPanel::ExportPanel(QWidget *parent)
    : QWidget(parent)
{
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    row->setSpacing(space::xl);
    row->addWidget(buildMain(), 1);
    row->addWidget(buildLaptop(), 0, Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(scrollArea(content, this));
}

QWidget *ExportPanel::buildMain()
{
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins({});
    column->setSpacing(space::l);
    m_progress = new TaskProgress(main);
    m_problem = new InlineError(main);
    m_problem->setObjectName(u"exportProblem"_s);
    column->addWidget(buildScope());
    column->addWidget(m_progress);
    column->addWidget(m_problem);
    column->addWidget(buildResult());
    column->addStretch(1);
    return main;
}

QWidget *ExportPanel::buildScope()
{
    auto *card = new Card(this);
    card->body()->setSpacing(space::l);
    m_scopeTitle = new Label(TextRole::Heading, card);
    m_scope = new SegmentedSwitch({}, card);
    m_scope->setObjectName(u"scope"_s);
    m_scope->addChoice(everything, {});
    m_scope->addChoice(oneAudit, {});
    m_audits = new QComboBox(card);
    m_audits->setObjectName(u"auditToExport"_s);
    m_audits->hide();
    connect(m_scope, &SegmentedSwitch::chosen, this, &ExportPanel::chooseScope);
    connect(m_audits, &QComboBox::activated, this, [this] { chooseScope(oneAudit); });
    auto *scope = new QHBoxLayout;
    scope->setSpacing(space::m);
    scope->addWidget(m_scope);
    scope->addWidget(m_audits, 1);
    scope->addStretch(0);
    m_facts = new ExchangeFactList(card);
    m_pendingMark = new MarkLabel(Mark::None, 15, card);
    m_pending = new Label(TextRole::BodyBold, card);
    m_hint = new Label(TextRole::Small, card);
    m_hint->setTone(Tone::Faint);
    m_save = new Button(ButtonKind::Primary, card);
    m_save->setObjectName(u"saveBundle"_s);
    m_save->setIconName(u"document-export"_s);
    connect(m_save, &Button::clicked, this, &ExportPanel::saveRequested);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_pending);
    words->addWidget(m_hint);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::m);
    foot->addWidget(m_pendingMark);
    foot->addLayout(words, 1);
    foot->addWidget(m_save, 0, Qt::AlignVCenter);
    card->body()->addWidget(m_scopeTitle);
    card->body()->addLayout(scope);
    card->body()->addWidget(m_facts);
    card->body()->addWidget(new Hairline(Qt::Horizontal, card));
    card->body()->addLayout(foot);
    return card;
}

QWidget *ExportPanel::buildResult()
{
    m_result = new Card(this);
    m_result->setTone(Tone::Good);
    m_result->setObjectName(u"exportResult"_s);
    m_result->hide();
    m_resultTitle = new Label(TextRole::Heading, m_result);
    m_resultTitle->setTone(Tone::Good);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(new MarkLabel(Mark::Good, 18, m_result));
    head->addWidget(m_resultTitle, 1);
    m_path = new ExchangeFactLine(m_result);
    m_size = new ExchangeFactLine(m_result);
    m_hash = new ExchangeFactLine(m_result);
    m_hash->setCode(true);
    m_next = new Label(TextRole::Body, m_result);
    m_next->setTone(Tone::Muted);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(space::xxl);
    facts->addWidget(m_size, 1);
    facts->addWidget(m_hash, 1);
    m_result->body()->addLayout(head);
    m_result->body()->addWidget(m_path);
    m_result->body()->addLayout(facts);
    m_result->body()->addWidget(m_next);
    return m_result;
}

QWidget *ExportPanel::buildLaptop()
{
    auto *card = new Card(this);
    card->setFixedWidth(laptopWidth);
    card->body()->setSpacing(space::l);
    m_laptopTitle = new Label(TextRole::Heading, card);
    card->body()->addWidget(m_laptopTitle);
    for (ExchangeFactLine **line : {&m_person, &m_label, &m_fingerprint, &m_programme}) {
        *line = new ExchangeFactLine(card);
        card->body()->addWidget(*line);
    }
    m_fingerprint->setCode(true);
    m_laptopHint = new Label(TextRole::Small, card);
    m_laptopHint->setTone(Tone::Faint);
    card->body()->addWidget(m_laptopHint);
    return card;
}

void ExportPanel::chooseScope(const QString &id)
{
    m_oneAudit = id == oneAudit;
    const auto row = static_cast<size_t>(qMax(0, m_audits->currentIndex()));
    Q_EMIT scopeChosen(m_oneAudit && row < m_shownAudits.size() ? m_shownAudits[row].id
                                                                : AssessmentId());
}

void ExportPanel::fillAudits(const ExportState &state)
{
    if (state.audits != m_shownAudits) {
        const QSignalBlocker quiet(m_audits);
        m_shownAudits = state.audits;
        m_audits->clear();
        for (const ExchangeAudit &audit : m_shownAudits) {
            m_audits->addItem(audit.name);
        }
    }
    for (size_t row = 0; row < m_shownAudits.size(); ++row) {
        if (m_shownAudits[row].id == state.only) {
            m_audits->setCurrentIndex(static_cast<int>(row));
        }
    }
}

void ExportPanel::showState(const ExportState &state)
{
    fillAudits(state);
    m_scope->setCurrent(state.only.isNull() ? everything : oneAudit);
    m_scope->setEnabled(!state.audits.empty());
    m_audits->setVisible(!state.only.isNull());
    m_facts->setFacts(state.facts);
    m_pending->setText(state.pending);
    m_pendingMark->setMark(state.isPending ? Mark::Quarter : Mark::Good);
    m_hint->setVisible(state.isPending && !state.only.isNull());
    if (state.isRunning && !m_running) {
        m_progress->start(tr("Sealing, signing and writing the bundle…"), false);
    } else if (!state.isRunning) {
        m_progress->finish();
    }
    m_running = state.isRunning;
    if (state.problem.isEmpty()) {
        m_problem->clear();
    } else {
        m_problem->show(state.problem);
    }
    m_result->setVisible(state.result.has_value());
    if (state.result) {
        m_path->setValue(state.result->path);
        m_size->setValue(state.result->remark);
        m_hash->setValue(state.result->fingerprint);
    }
    m_person->setValue(state.laptop.person);
    m_label->setValue(state.laptop.label);
    m_fingerprint->setValue(state.laptop.fingerprint);
    m_programme->setValue(state.laptop.programme);
}

void ExportPanel::focusFirst()
{
    m_save->setFocus(Qt::OtherFocusReason);
}

void ExportPanel::retranslate()
{
    m_scopeTitle->setText(tr("What goes into the bundle"));
    m_scope->setAccessibleName(tr("What goes into the bundle"));
    m_scope->setChoiceText(everything, tr("Everything"));
    m_scope->setChoiceText(oneAudit, tr("One audit"));
    m_audits->setAccessibleName(tr("The audit to export"));
    m_hint->setText(tr("Only a bundle of everything counts them as exported."));
    m_save->setText(tr("Save the bundle…"));
    m_save->setKeyHint(u"Ctrl S"_s);
    m_resultTitle->setText(tr("The bundle is written and checked"));
    m_path->setCaption(tr("File"));
    m_size->setCaption(tr("What is in it"));
    m_hash->setCaption(tr("Fingerprint of this bundle"));
    m_next->setText(tr("Take it to the other laptop on a USB stick, by mail or by messenger. It is "
                       "one file and can be "
                       "copied as often as you like."));
    m_laptopTitle->setText(tr("This laptop"));
    m_person->setCaption(tr("Auditor"));
    m_label->setCaption(tr("Laptop"));
    m_fingerprint->setCaption(tr("Fingerprint"));
    m_programme->setCaption(tr("Programme"));
    m_laptopHint->setText(tr(
        "Whoever merges your bundle for the first time sees this fingerprint. Read it out to them "
        "once, and nobody else can send bundles in your name."));
}

} // namespace meyar::ui
