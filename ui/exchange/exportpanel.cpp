// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exportpanel.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/columns.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"
#include "ui/common/segmentedswitch.h"
#include "ui/exchange/evidencecard.h"
#include "ui/exchange/exchangefactlist.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int laptopWidth = 320;
constexpr int besideWidth = 940;
const QString everything = u"everything"_s;
const QString oneAudit = u"audit"_s;
const QString onePeer = u"peer"_s;
const QString encrypted = u"encrypted"_s;
const QString readable = u"readable"_s;

} // namespace

ExportPanel::ExportPanel(QWidget *parent)
    : QWidget(parent)
{
    auto *content = new QWidget(this);
    auto *row = new Columns(besideWidth, content);
    row->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    row->setSpacing(space::xl);
    row->addWidget(buildMain(), 1);
    auto *side = new QVBoxLayout;
    side->setSpacing(space::l);
    side->addWidget(buildLaptop());
    side->addWidget(buildPeers());
    side->addStretch(1);
    row->addLayout(side);
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
    m_evidence = new EvidenceCard(main);
    column->addWidget(m_evidence);
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
    m_scope->addChoice(onePeer, {});
    m_audits = new QComboBox(card);
    m_audits->setObjectName(u"auditToExport"_s);
    m_audits->hide();
    m_peers = new QComboBox(card);
    m_peers->setObjectName(u"laptopToExportFor"_s);
    m_peers->hide();
    connect(m_peers, &QComboBox::activated, this, [this] { chooseScope(onePeer); });
    connect(m_scope, &SegmentedSwitch::chosen, this, &ExportPanel::chooseScope);
    connect(m_audits, &QComboBox::activated, this, [this] { chooseScope(oneAudit); });
    auto *scope = new QHBoxLayout;
    scope->setSpacing(space::m);
    scope->addWidget(m_scope);
    scope->addWidget(m_audits, 1);
    scope->addWidget(m_peers, 1);
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
    m_receipt = new Button(ButtonKind::Plain, card);
    m_receipt->setObjectName(u"saveReceipt"_s);
    connect(m_receipt, &Button::clicked, this, &ExportPanel::receiptRequested);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_pending);
    words->addWidget(m_hint);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::m);
    foot->addWidget(m_pendingMark);
    foot->addLayout(words, 1);
    foot->addWidget(m_receipt, 0, Qt::AlignVCenter);
    foot->addWidget(m_save, 0, Qt::AlignVCenter);
    card->body()->addWidget(m_scopeTitle);
    card->body()->addLayout(scope);
    card->body()->addWidget(m_facts);
    card->body()->addWidget(new Hairline(Qt::Horizontal, card));
    card->body()->addWidget(buildEncryption());
    card->body()->addWidget(new Hairline(Qt::Horizontal, card));
    card->body()->addLayout(foot);
    return card;
}

QWidget *ExportPanel::buildEncryption()
{
    auto *box = new QWidget(this);
    m_encryptionTitle = new Label(TextRole::BodyBold, box);
    m_encryptionMark = new MarkLabel(Mark::None, 15, box);
    m_encryptionText = new Label(TextRole::Small, box);
    m_encryptionText->setTone(Tone::Muted);
    m_encryption = new SegmentedSwitch({}, box);
    m_encryption->setObjectName(u"encryption"_s);
    m_encryption->addChoice(encrypted, {});
    m_encryption->addChoice(readable, {});
    connect(m_encryption, &SegmentedSwitch::chosen, this,
            [this](const QString &id) { Q_EMIT encryptionChosen(id == encrypted); });
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_encryptionTitle);
    words->addWidget(m_encryptionText);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(space::m);
    row->addWidget(m_encryptionMark);
    row->addLayout(words, 1);
    row->addWidget(m_encryption, 0, Qt::AlignVCenter);
    return box;
}

QWidget *ExportPanel::buildPeers()
{
    m_peersCard = new Card(this);
    m_peersCard->setObjectName(u"otherLaptops"_s);
    m_peersCard->setFixedWidth(laptopWidth);
    m_peersTitle = new Label(TextRole::Heading, m_peersCard);
    m_peerFacts = new ExchangeFactList(m_peersCard);
    m_peersHint = new Label(TextRole::Small, m_peersCard);
    m_peersHint->setTone(Tone::Faint);
    m_peersCard->body()->addWidget(m_peersTitle);
    m_peersCard->body()->addWidget(m_peerFacts);
    m_peersCard->body()->addWidget(m_peersHint);
    m_peersCard->hide();
    return m_peersCard;
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
    if (id == onePeer) {
        const auto peer = static_cast<size_t>(qMax(0, m_peers->currentIndex()));
        Q_EMIT peerChosen(peer < m_shownPeers.size() ? m_shownPeers[peer].key : QByteArray());
        return;
    }
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

void ExportPanel::fillPeers(const ExportState &state)
{
    if (state.peers != m_shownPeers) {
        const QSignalBlocker quiet(m_peers);
        m_shownPeers = state.peers;
        m_peers->clear();
        for (const ExchangePeer &peer : m_shownPeers) {
            m_peers->addItem(peer.name);
        }
    }
    for (size_t row = 0; row < m_shownPeers.size(); ++row) {
        if (m_shownPeers[row].key == state.since) {
            m_peers->setCurrentIndex(static_cast<int>(row));
        }
    }
    m_peerFacts->setFacts(state.peerFacts);
    m_peersCard->setVisible(!state.peers.empty());
    m_scope->setChoiceShown(onePeer, !state.peers.empty());
}

void ExportPanel::showState(const ExportState &state)
{
    fillAudits(state);
    fillPeers(state);
    const bool isForPeer = !state.since.isEmpty();
    m_scope->setCurrent(isForPeer ? onePeer : state.only.isNull() ? everything : oneAudit);
    m_scope->setEnabled(!state.audits.empty() || !state.peers.empty());
    m_audits->setVisible(!state.only.isNull());
    m_peers->setVisible(isForPeer);
    m_encryption->setCurrent(state.isEncrypted ? encrypted : readable);
    m_encryption->setEnabled(state.canEncrypt);
    m_encryptionMark->setMark(state.isEncrypted ? Mark::Good : Mark::Warn);
    m_encryptionText->setText(state.encryption);
    m_facts->setFacts(state.facts);
    m_pending->setText(state.pending);
    m_pendingMark->setMark(state.isPending ? Mark::Quarter : state.isNothing ? Mark::None : Mark::Good);
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
        m_resultTitle->setText(state.result->isReceipt ? tr("The receipt is written")
                                                       : tr("The bundle is written and checked"));
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
    m_evidence->retranslate();
    m_scopeTitle->setText(tr("What goes into the bundle"));
    m_scope->setAccessibleName(tr("What goes into the bundle"));
    m_scope->setChoiceText(everything, tr("Everything"));
    m_scope->setChoiceText(oneAudit, tr("One audit"));
    m_audits->setAccessibleName(tr("The audit to export"));
    m_hint->setText(tr("Only a bundle of everything counts them as exported."));
    m_save->setText(tr("Save the bundle…"));
    m_save->setKeyHint(u"Ctrl S"_s);
    m_scope->setChoiceText(onePeer, tr("What a laptop lacks"));
    m_peers->setAccessibleName(tr("The laptop to export for"));
    m_encryptionTitle->setText(tr("Who can open it"));
    m_encryption->setAccessibleName(tr("Who can open it"));
    m_encryption->setChoiceText(encrypted, tr("Encrypted"));
    m_encryption->setChoiceText(readable, tr("Readable by anyone"));
    m_receipt->setText(tr("Receipt…"));
    m_receipt->setAccessibleDescription(
        tr("A small file that says what this laptop has and what is missing here"));
    m_receipt->setToolTip(
        tr("A small file that says what this laptop has and what is missing here"));
    m_peersTitle->setText(tr("Other laptops"));
    m_peersHint->setText(
        tr("A change counts as confirmed when a bundle or a receipt of that laptop says so."));
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
