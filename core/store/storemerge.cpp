// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/figuresdocument.h"
#include "core/store/parts.h"
#include "core/store/receiptcodec.h"

#include <algorithm>
#include <set>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr auto countRedacted = "SELECT count(*) FROM change WHERE body IS NULL AND redacted_by<>no";
constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

using RegisterSet = std::set<std::array<qint64, 3>>;

RegisterSet contested(store::Sql &sql)
{
    RegisterSet found;
    SQLite::Statement &rows = sql.prepare("SELECT doc, entity, field FROM conflict_to_decide");
    while (rows.executeStep()) {
        found.insert({rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64(), rows.getColumn(2).getInt64()});
    }
    rows.reset();
    return found;
}

int countMissing(const RegisterSet &from, const RegisterSet &in)
{
    return static_cast<int>(std::count_if(from.begin(), from.end(), [&](const auto &key) { return !in.contains(key); }));
}

} // namespace

Result<Receipt> Store::merge(const IncomingBundle &bundle)
{
    const Result<bool> empty = isEmpty();
    if (!empty) {
        return failAs(empty);
    }
    if (bundle.programme != m_parts->programme && !*empty) {
        return fail(Error::Code::OtherProgramme,
                    {bundle.fileName, bundle.programmeName, programmeName().value_or(QString())});
    }
    if (m_parts->care != StoreCare::None) {
        if (const auto saved = m_parts->backup(BackupReason::Import); !saved) {
            return failAs(saved);
        }
    }
    const ProgrammeId before = m_parts->programme;
    Result<Receipt> receipt = m_parts->writing([&] {
        if (bundle.programme != m_parts->programme) {
            m_parts->programme = bundle.programme;
            m_parts->sql.run("UPDATE self SET v=? WHERE k='programme'", bundle.programme.bytes());
        }
        return m_parts->merged(bundle);
    });
    if (!receipt) {
        m_parts->programme = before;
        return receipt;
    }
    if (const Result<> scrubbed = m_parts->scrub(); !scrubbed) {
        return failAs(scrubbed);
    }
    if (const Result<> removed = removeRedactedFiles(); !removed) {
        return failAs(removed);
    }
    const Result<DeviceInfo> sender = device(bundle.sender);
    if (sender) {
        receipt->sender = *sender;
    }
    return receipt;
}

bool Store::Parts::revokesThis(const IncomingBundle &bundle)
{
    std::vector<std::pair<QByteArray, Change>> revoking;
    for (const IncomingChange &incoming : bundle.changes) {
        const std::vector<Op> &ops = incoming.change.ops;
        if (std::any_of(ops.begin(), ops.end(), [](const Op &op) { return op.kind == Op::Revoke; })) {
            revoking.emplace_back(incoming.hash, incoming.change);
        }
    }
    return !revoking.empty()
        && logTrustIn(revoking, programme, changes.statements()).counting.contains(log.ownKey());
}

Receipt Store::Parts::merged(const IncomingBundle &bundle)
{
    log.requireIdentity();
    if (revokesThis(bundle)) {
        noticeRevoked(log.ownKey());
        log.renewIdentity(); // before the drafts are sealed: under the old key they would count nowhere
    }
    log.sealAll(); // a bundle never meets drafts
    Receipt receipt;
    receipt.fileName = bundle.fileName;
    receipt.manifestHash = bundle.manifestHash;
    receipt.receivedMs = clock.nowMs();
    receipt.newFiles = bundle.newFiles;
    receipt.refusedFiles = bundle.refusedFiles;
    receipt.overwritten = bundle.overwritten;
    receipt.senderWasUnknown = sql.number("SELECT no FROM device WHERE pubkey=?", bundle.sender) == 0;
    receipt.sender.publicKey = bundle.sender;
    receipt.sender.label = vault::deviceLabel(bundle.sender);
    const qint64 sender = log.deviceNo(bundle.sender, 1);
    sql.run("INSERT OR IGNORE INTO bundle(manifest_sha256,sender,file_name,received_ms) VALUES(?,?,?,?)",
            bundle.manifestHash, sender, bundle.fileName, receipt.receivedMs);
    const qint64 bundleNo = sql.number("SELECT no FROM bundle WHERE manifest_sha256=?", bundle.manifestHash);

    const RegisterSet contestedBefore = contested(sql);
    const qint64 redactedBefore = sql.number(countRedacted);
    const size_t heldBackBefore = changes.heldBack().size();
    std::vector<std::pair<qint64, QByteArray>> inserted;
    std::set<std::pair<QByteArray, QByteArray>> newAnswers; // document, question
    const QByteArray registryName = registryId();
    const auto insert = [&](const IncomingChange &incoming, bool isRegistry) {
        const DocumentKind kind = store::documentKindOf(incoming.change.document, registryName);
        if (log.insert(incoming.raw, incoming.change, incoming.hash, kind, bundleNo)
            == store::ChangeTable::Inserted::Known) {
            ++receipt.knownChanges;
            return;
        }
        ++receipt.newChanges;
        receipt.needNewer += incoming.change.minReader > changeFormat ? 1 : 0;
        inserted.push_back({sql.number("SELECT no FROM change WHERE hash=?", incoming.hash), incoming.hash});
        for (const Op &op : incoming.change.ops) {
            if (op.entityType == static_cast<quint64>(EntityType::Answer)) {
                newAnswers.insert({incoming.change.document, op.entity});
            }
        }
        if (isRegistry) {
            receipt.changes.registry = true;
        } else if (kind == DocumentKind::Figures) {
            receipt.changes.figures = true;
        } else if (kind == DocumentKind::Cohort) {
            receipt.changes.training = true;
        } else if (const auto id = AssessmentId::fromBytes(incoming.change.document)) {
            receipt.changes.assessments.insert(*id);
        }
    };
    for (const bool isRegistry : {true, false}) { // whom the programme trusts decides what else is taken
        for (const IncomingChange &incoming : bundle.changes) {
            if ((incoming.change.document == registryName) == isRegistry) {
                insert(incoming, isRegistry);
            }
        }
        changes.reconsider();
    }
    for (const auto &[changeHashOf, signature] : bundle.signatures) {
        sql.run("INSERT OR IGNORE INTO feed_sig(change,sig) SELECT no, ? FROM change WHERE hash=?", signature,
                changeHashOf);
    }
    readBack(inserted);
    notePeer(bundle, sender);
    for (const qint64 doc : changes.settle()) {
        models.clear(doc);
    }
    registers.refreshTombs();

    const RegisterSet contestedAfter = contested(sql);
    receipt.conflictsOpened = countMissing(contestedAfter, contestedBefore);
    receipt.conflictsClosed = countMissing(contestedBefore, contestedAfter);
    receipt.conflictsOpen = static_cast<int>(contestedAfter.size());
    receipt.newAnswers = static_cast<int>(newAnswers.size());
    receipt.redacted = static_cast<int>(sql.number(countRedacted) - redactedBefore);
    const size_t heldBack = changes.heldBack().size();
    receipt.heldBack = static_cast<int>(heldBack > heldBackBefore ? heldBack - heldBackBefore : 0);
    receipt.gaps = static_cast<int>(sql.number("SELECT count(*) FROM gap"));
    receipt.forks = static_cast<int>(sql.number("SELECT count(*) FROM fork"));
    refreshDocumentStates();
    const qint64 aheadMs = static_cast<qint64>(bundle.hlc >> 16) - receipt.receivedMs;
    receipt.clockAheadMs = aheadMs > dayMs ? aheadMs : 0;
    log.adoptClock(bundle.hlc, receipt.receivedMs);
    sql.run("UPDATE bundle SET receipt=? WHERE no=? AND receipt IS NULL", store::encodeReceipt(receipt), bundleNo);
    return receipt;
}

void Store::Parts::readBack(const std::vector<std::pair<qint64, QByteArray>> &inserted)
{
    for (const auto &[no, hash] : inserted) {
        SQLite::Statement &row = sql.prepare("SELECT head FROM change WHERE no=?", no);
        const bool same = row.executeStep() && changeHash(store::bytesOf(row.getColumn(0))) == hash;
        row.reset();
        if (!same) {
            throw store::Failure{{Error::Code::Damaged, {path, u"a change reads back differently"_s}}};
        }
    }
}

Result<std::vector<Receipt>> Store::receipts()
{
    return m_parts->reading([this] {
        std::vector<Receipt> found;
        SQLite::Statement &rows = m_parts->sql.prepare(
            "SELECT b.receipt, v.pubkey, v.trust FROM bundle b JOIN device v ON v.no=b.sender "
            "WHERE b.receipt IS NOT NULL ORDER BY b.no DESC");
        while (rows.executeStep()) {
            Receipt receipt = store::decodeReceipt(store::bytesOf(rows.getColumn(0)));
            receipt.sender.publicKey = store::bytesOf(rows.getColumn(1));
            receipt.sender.label = vault::deviceLabel(receipt.sender.publicKey);
            receipt.sender.trust = rows.getColumn(2).getInt();
            found.push_back(std::move(receipt));
        }
        rows.reset();
        return found;
    });
}

} // namespace meyar
