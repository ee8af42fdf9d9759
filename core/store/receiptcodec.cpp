// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/receiptcodec.h"

#include <QCborArray>
#include <QCborValue>

#include <array>

namespace meyar::store {

namespace {

/// The counters in the order they are kept. Append only.
constexpr std::array counters{&Receipt::newChanges,      &Receipt::knownChanges,  &Receipt::newAnswers,
                              &Receipt::conflictsOpened, &Receipt::conflictsClosed, &Receipt::conflictsOpen,
                              &Receipt::gaps,            &Receipt::forks,         &Receipt::needNewer,
                              &Receipt::redacted,        &Receipt::newFiles,      &Receipt::refusedFiles,
                              &Receipt::overwritten,     &Receipt::heldBack};

} // namespace

QByteArray encodeReceipt(const Receipt &receipt)
{
    QCborArray array{receipt.fileName, receipt.manifestHash, receipt.receivedMs, receipt.senderWasUnknown,
                     receipt.clockAheadMs};
    for (const auto counter : counters) {
        array.append(receipt.*counter);
    }
    return QCborValue(array).toCbor();
}

Receipt decodeReceipt(const QByteArray &bytes)
{
    const QCborArray array = QCborValue::fromCbor(bytes).toArray();
    Receipt receipt;
    receipt.fileName = array.at(0).toString();
    receipt.manifestHash = array.at(1).toByteArray();
    receipt.receivedMs = array.at(2).toInteger();
    receipt.senderWasUnknown = array.at(3).toBool();
    receipt.clockAheadMs = array.at(4).toInteger();
    for (size_t i = 0; i < counters.size(); ++i) {
        receipt.*counters[i] = static_cast<int>(array.at(static_cast<qsizetype>(i) + 5).toInteger());
    }
    return receipt;
}

} // namespace meyar::store
