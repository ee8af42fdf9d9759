// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchangecontroller.h"

#include "core/wording/errortext.h"
#include "ui/common/fonts.h"
#include "ui/exchange/exchangetask.h"
#include "ui/exchange/exchangetexts.h"

#include <algorithm>

namespace meyar::ui {

namespace {

/// Receipts are kept without the names of people: they may have become known later.
Result<> nameSenders(Store &store, std::vector<Receipt> &receipts)
{
    for (Receipt &receipt : receipts) {
        Result<DeviceInfo> sender = store.device(receipt.sender.publicKey);
        if (!sender) {
            return failAs(sender);
        }
        receipt.sender = std::move(*sender);
    }
    return {};
}

} // namespace

struct ExchangeController::Loaded
{
    std::vector<AssessmentRow> assessments;
    std::vector<Receipt> receipts;
    DeviceInfo device;
    QString programme;
    int factories = 0;
    int pending = 0;
    std::vector<PeerRow> peers = {};
    std::vector<ShelvedBundle> shelf = {};
    QStringList office = {};
    std::vector<EvidenceFile> evidence = {};

    static Result<Loaded> from(Store &store)
    {
        Result<std::vector<AssessmentRow>> assessments = store.assessments();
        Result<std::vector<Receipt>> receipts = store.receipts();
        const Result<DeviceInfo> device = store.thisDevice();
        const Result<QString> programme = store.programmeName();
        const Result<int> factories = store.siteCount();
        const Result<int> pending = store.notYetExported();
        Result<std::vector<PeerRow>> peers = store.peers();
        Result<std::vector<ShelvedBundle>> shelf = store.shelf();
        const Result<QStringList> office = officeRecipients(store);
        if (!peers || !shelf || !office) {
            return tl::unexpected(!peers ? peers.error() : !shelf ? shelf.error() : office.error());
        }
        const Result<> named = receipts ? nameSenders(store, *receipts) : Result<>();
        if (!assessments || !receipts || !device || !programme || !factories || !pending || !named) {
            return tl::unexpected(!assessments     ? assessments.error()
                                      : !receipts  ? receipts.error()
                                      : !device    ? device.error()
                                      : !programme ? programme.error()
                                      : !factories ? factories.error()
                                      : !pending   ? pending.error()
                                                   : named.error());
        }
        Result<std::vector<EvidenceFile>> evidence = evidenceFilesOf(store, *assessments);
        if (!evidence) {
            return failAs(evidence);
        }
        return Loaded{std::move(*assessments),
                      std::move(*receipts),
                      *device,
                      *programme,
                      *factories,
                      *pending,
                      std::move(*peers),
                      std::move(*shelf),
                      *office,
                      std::move(*evidence)};
    }
};

ExchangeController::ExchangeController(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_words(uiLanguage())
    , m_conflicts(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this] {
        m_stale = true;
        Q_EMIT wentStale();
    });
}

void ExchangeController::refreshIfStale()
{
    if (m_stale) {
        refresh();
    }
}

void ExchangeController::refresh()
{
    m_stale = false;
    m_workspace.read(this, &Loaded::from, [this](Loaded loaded) { take(std::move(loaded)); });
}

void ExchangeController::take(Loaded loaded)
{
    m_loaded = true;
    m_assessments = std::move(loaded.assessments);
    std::ranges::stable_sort(m_assessments, std::ranges::greater{},
                             [](const AssessmentRow &row) { return row.assessment.startedOn; });
    m_receiptRows = std::move(loaded.receipts);
    std::ranges::stable_sort(m_receiptRows, std::ranges::greater{}, &Receipt::receivedMs);
    m_device = loaded.device;
    m_programme = loaded.programme;
    m_factories = loaded.factories;
    m_pending = loaded.pending;
    m_peers = std::move(loaded.peers);
    m_shelf = std::move(loaded.shelf);
    m_office = loaded.office;
    m_evidence = std::move(loaded.evidence);
    prepareReceipts();
    Q_EMIT exportChanged();
    Q_EMIT importChanged();
}

void ExchangeController::prepareReceipts()
{
    const ExchangeTexts texts(m_words);
    std::vector<ReceiptLine> lines;
    for (const Receipt &receipt : m_receiptRows) {
        lines.push_back(texts.receipt(receipt));
    }
    m_receipts.setLines(std::move(lines));
}

void ExchangeController::retranslate()
{
    m_words = Translation(uiLanguage());
    m_conflicts.retranslate();
    prepareReceipts();
    Q_EMIT exportChanged();
    Q_EMIT importChanged();
}

std::vector<AssessmentRow> ExchangeController::rowsInScope() const
{
    if (m_only.isNull()) {
        return m_assessments;
    }
    std::vector<AssessmentRow> rows;
    std::ranges::copy_if(m_assessments, std::back_inserter(rows),
                         [this](const AssessmentRow &row) { return row.assessment.id == m_only; });
    return rows;
}

ExportState ExchangeController::exportState() const
{
    const ExchangeTexts texts(m_words);
    ExportState state;
    for (const AssessmentRow &row : m_assessments) {
        state.audits.push_back(texts.audit(row));
    }
    state.only = m_only;
    for (const PeerRow &row : m_peers) {
        state.peers.push_back(texts.peer(row.device));
        state.peerFacts.push_back(texts.unconfirmed(row));
    }
    state.since = m_since;
    state.canEncrypt = canEncrypt();
    state.isEncrypted = isEncrypted();
    state.encryption
        = m_loaded ? texts.encryption(isEncrypted(), !m_office.isEmpty(), peer()) : QString();
    state.facts = m_since.isEmpty() ? texts.contents(rowsInScope(), m_only.isNull() ? m_factories : -1) : texts.lacking();
    state.isNothing = m_factories == 0 && m_pending == 0;
    state.pending = m_loaded ? texts.pending(m_pending, state.isNothing) : QString();
    state.isPending = m_pending > 0;
    state.laptop = texts.laptop(m_device, m_programme);
    state.isRunning = m_task == Task::Exporting;
    state.problem = m_exportProblem ? errorText(m_words, *m_exportProblem) : QString();
    if (m_exported) {
        state.result = texts.result(*m_exported, m_wroteReceipt);
    }
    return state;
}

ImportState ExchangeController::importState() const
{
    const ExchangeTexts texts(m_words);
    ImportState state;
    if (m_task == Task::Inspecting) {
        state.running = tr("Checking every signature…");
    } else if (m_task == Task::Merging) {
        state.running = tr("Merging…");
    } else if (m_task == Task::Several) {
        state.running = tr("Merging %n files…", nullptr, m_total);
    }
    for (const ShelvedBundle &bundle : m_shelf) {
        state.shelf.push_back(texts.shelved(bundle));
    }
    state.results = m_results;
    state.done = static_cast<int>(m_results.size());
    state.total = m_total;
    state.problem = m_importProblem ? errorText(m_words, *m_importProblem) : QString();
    if (m_preview) {
        state.preview = texts.preview(*m_preview, m_programme);
    } else if (m_openReceipt >= 0 && m_openReceipt < m_receipts.rowCount()) {
        state.receipt = m_receipts.lines()[static_cast<size_t>(m_openReceipt)];
        state.isFresh = m_fresh;
    }
    return state;
}

QString ExchangeController::suggestedName() const
{
    const QString name
        = suggestedBundleName(m_programme, m_device.label, m_workspace.clock().now());
    return isEncrypted() ? name + QStringLiteral(".age") : name;
}

QString ExchangeController::suggestedReceiptName() const
{
    return QStringLiteral("receipt-") + suggestedName();
}

void ExchangeController::chooseScope(AssessmentId only)
{
    m_only = only;
    m_since.clear();
    m_exported.reset();
    m_exportProblem.reset();
    m_evidenceWritten.reset();
    m_evidenceProblem.reset();
    Q_EMIT exportChanged();
}

void ExchangeController::exportTo(const QString &path)
{
    ExportRequest request;
    request.path = path;
    if (!m_only.isNull()) {
        request.only = {m_only};
    }
    request.since = m_since;
    write(std::move(request));
}

void ExchangeController::write(ExportRequest request)
{
    if (isEncrypted()) {
        request.recipients = m_office;
        if (peer()) {
            request.recipients.append(peer()->recipient);
        }
    }
    if (m_task == Task::None) {
        m_exported.reset();
        m_wroteReceipt = request.onlyReceipt;
    }
    run(
        Task::Exporting, [request](Store &store) { return exportBundle(store, request); },
        [this](const Outcome<ExportSummary> &done) {
            m_exported = done.value;
            m_exportProblem = done.error;
            m_workspace.announce({}); // what is not yet exported is counted again
            refresh();
        });
}

void ExchangeController::inspect(const QString &path)
{
    if (m_task != Task::None) {
        return;
    }
    m_preview.reset();
    m_openReceipt = -1;
    m_total = 0;
    m_results.clear();
    run(
        Task::Inspecting, [path](Store &store) { return inspectBundle(store, path); },
        [this](const Outcome<BundlePreview> &done) {
            m_preview = done.value;
            m_importProblem = done.error;
        });
}

void ExchangeController::merge()
{
    if (!m_preview || !m_preview->sameProgramme) {
        return;
    }
    run(
        Task::Merging, [path = m_preview->path](Store &store) { return mergeBundle(store, path); },
        [this](const Outcome<Merged> &done) {
            m_importProblem = done.error;
            if (done.value) {
                m_workspace.addPacks(done.value->packs);
                m_workspace.announce(done.value->receipt.changes);
                mergeDone(done.value->receipt);
            }
        });
}

void ExchangeController::mergeDone(const Receipt &receipt)
{
    m_preview.reset();
    if (receipt.isShelved) {
        refresh();
        return;
    }
    m_receiptRows.insert(m_receiptRows.begin(), receipt);
    prepareReceipts();
    m_openReceipt = 0;
    m_fresh = true;
    refresh();
    m_conflicts.refreshIfStale();
    Q_EMIT importChanged();
    Q_EMIT receiptAdded();
}

void ExchangeController::leaveBundle()
{
    if (m_task != Task::None) {
        return;
    }
    m_preview.reset();
    m_importProblem.reset();
    m_openReceipt = -1;
    m_total = 0;
    m_results.clear();
    Q_EMIT importChanged();
}

void ExchangeController::openReceipt(int row)
{
    if (m_task != Task::None || row < 0) {
        return;
    }
    m_fresh = m_fresh && row == 0 && m_openReceipt == 0;
    m_preview.reset();
    m_importProblem.reset();
    m_total = 0;
    m_results.clear();
    m_openReceipt = row;
    Q_EMIT importChanged();
}

} // namespace meyar::ui
