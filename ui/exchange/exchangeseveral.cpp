// SPDX-License-Identifier: GPL-3.0-or-later
// The controller's part for other laptops: many files at once, the shelf, receivers and encryption.
#include "ui/exchange/exchangetask.h"
#include "ui/exchange/exchangetexts.h"

#include <QFileInfo>

#include <algorithm>

namespace meyar::ui {

namespace {

/// With the names and checklists that came along.
Result<Merged> completed(Store &store, Result<Receipt> receipt)
{
    if (!receipt) {
        return failAs(receipt);
    }
    Result<std::vector<std::shared_ptr<const Pack>>> packs = store.packs();
    if (!packs) {
        return failAs(packs);
    }
    Result<DeviceInfo> sender = store.device(receipt->sender.publicKey);
    if (!sender) {
        return failAs(sender);
    }
    receipt->sender = std::move(*sender); // its person came with the bundle
    return Merged{std::move(*receipt), std::move(*packs)};
}

} // namespace

Result<Merged> mergeBundle(Store &store, const QString &path)
{
    return completed(store, importBundle(store, path));
}

const DeviceInfo *ExchangeController::peer() const
{
    const auto found = std::ranges::find(m_peers, m_since,
                                         [](const PeerRow &row) { return row.device.publicKey; });
    return found == m_peers.end() ? nullptr : &found->device;
}

bool ExchangeController::canEncrypt() const
{
    return peer() ? !peer()->recipient.isEmpty() : !m_office.isEmpty();
}

void ExchangeController::choosePeer(const QByteArray &laptop)
{
    chooseScope({});
    m_since = laptop;
    Q_EMIT exportChanged();
}

void ExchangeController::setEncrypted(bool encrypted)
{
    m_encrypt = encrypted;
    Q_EMIT exportChanged();
}

void ExchangeController::writeReceipt(const QString &path)
{
    ExportRequest request;
    request.path = path;
    request.onlyReceipt = true;
    write(std::move(request));
}

void ExchangeController::importMany(const QStringList &paths)
{
    if (m_task != Task::None) {
        return;
    }
    leaveBundle();
    m_queue.clear();
    for (const QString &path : paths) {
        m_queue.append(QFileInfo(path).isDir() ? bundlesIn(path) : QStringList{path});
    }
    m_total = static_cast<int>(m_queue.size());
    if (m_total == 0) {
        m_importProblem = Error{Error::Code::NotFound, {QStringLiteral("bundle"), paths.value(0)}};
        Q_EMIT importChanged();
        return;
    }
    m_task = Task::Several;
    importNext();
}

void ExchangeController::importNext()
{
    Q_EMIT importChanged();
    if (m_queue.isEmpty()) {
        severalDone();
        return;
    }
    const QString path = m_queue.takeFirst();
    m_workspace.read(
        this, [path](Store &store) { return outcome(mergeBundle(store, path)); },
        [this, path](const Outcome<Merged> &done) {
            const ExchangeTexts texts(m_words);
            if (done.value) {
                m_workspace.addPacks(done.value->packs);
                m_workspace.announce(done.value->receipt.changes);
                m_results.push_back(texts.fared(done.value->receipt));
            } else {
                m_results.push_back(texts.refused(path, *done.error));
            }
            importNext();
        });
}

void ExchangeController::severalDone()
{
    m_task = Task::None;
    m_total = static_cast<int>(m_results.size());
    refresh();
    m_conflicts.refreshIfStale();
    Q_EMIT exportChanged();
    Q_EMIT importChanged();
}

void ExchangeController::cancelMany()
{
    m_queue.clear();
}

void ExchangeController::acceptShelved(const QByteArray &id)
{
    run(
        Task::Merging, [id](Store &store) { return completed(store, acceptFromShelf(store, id)); },
        [this](const Outcome<Merged> &done) {
            m_importProblem = done.error;
            if (done.value) {
                m_workspace.addPacks(done.value->packs);
                m_workspace.announce(done.value->receipt.changes);
                mergeDone(done.value->receipt);
            }
        });
}

void ExchangeController::discardShelved(const QByteArray &id)
{
    struct Gone
    {
    };
    run(
        Task::Merging,
        [id](Store &store) -> Result<Gone> {
            const Result<> done = discardFromShelf(store, id);
            return done ? Result<Gone>(Gone()) : failAs(done);
        },
        [this](const Outcome<Gone> &done) {
            m_importProblem = done.error;
            refresh();
        });
}

} // namespace meyar::ui
