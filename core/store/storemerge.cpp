// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/parts.h"
#include "core/store/receiptcodec.h"

#include <algorithm>
#include <set>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

struct StoredChange
{
    RawChange raw;
    QByteArray hash;
    QByteArray prev;
    quint64 seq = 0;
    QByteArray signature; ///< empty unless this change was the end of a run once
};

std::vector<StoredChange> feedOf(store::Sql &sql, qint64 doc, qint64 dev)
{
    std::vector<StoredChange> feed;
    SQLite::Statement &rows = sql.prepare(
        "SELECT c.head, c.body, c.hash, c.seq, s.sig FROM change c LEFT JOIN feed_sig s ON s.change=c.no "
        "WHERE c.doc=? AND c.dev=? ORDER BY c.seq, c.hash",
        doc, dev);
    while (rows.executeStep()) {
        StoredChange change{{store::bytesOf(rows.getColumn(0)), store::bytesOf(rows.getColumn(1))},
                            store::bytesOf(rows.getColumn(2)),
                            {},
                            static_cast<quint64>(rows.getColumn(3).getInt64()),
                            store::bytesOf(rows.getColumn(4))};
        feed.push_back(std::move(change));
    }
    rows.reset();
    for (StoredChange &change : feed) {
        const Result<Change> decoded = decode(change.raw, QString());
        if (!decoded) {
            throw store::Failure{decoded.error()};
        }
        change.prev = decoded->prev;
    }
    return feed;
}

/// The feed as runs that each end at a signed change: one, or several where changes are missing or it has forked.
std::vector<FeedRun> runsOf(const std::vector<StoredChange> &feed)
{
    QHash<QByteArray, const StoredChange *> byHash;
    std::set<QByteArray> followed;
    for (const StoredChange &change : feed) {
        byHash.insert(change.hash, &change);
        followed.insert(change.prev);
    }
    std::set<QByteArray> taken;
    std::vector<FeedRun> runs;
    for (const StoredChange &leaf : feed) {
        if (followed.contains(leaf.hash) || leaf.signature.isEmpty()) {
            continue;
        }
        FeedRun run;
        run.signature = leaf.signature;
        for (const StoredChange *step = &leaf; step && !taken.contains(step->hash);
             step = byHash.value(step->prev)) {
            taken.insert(step->hash);
            run.changes.push_back(step->raw);
            run.fromSeq = step->seq;
        }
        std::reverse(run.changes.begin(), run.changes.end());
        runs.push_back(std::move(run));
    }
    return runs;
}

using RegisterSet = std::set<std::array<qint64, 3>>;

RegisterSet contested(store::Sql &sql)
{
    RegisterSet found;
    SQLite::Statement &rows = sql.prepare("SELECT doc, entity, field FROM conflict");
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

Result<std::vector<FeedRun>> Store::feeds(const std::vector<AssessmentId> &only)
{
    const Result<DeviceInfo> me = thisDevice();
    if (!me) {
        return failAs(me);
    }
    return m_parts->writing([&] {
        m_parts->log.sealAll();
        m_parts->setAll(m_parts->registry(), EntityType::Device, m_parts->log.keys().publicKey.toHex(), true,
                        {{u"label"_s, Value(me->label)}, {u"person"_s, store::textOrNull(me->person)}});
        m_parts->log.sealAll();
        std::set<QByteArray> scope;
        for (const AssessmentId &id : only) {
            (void)m_parts->document(id);
            scope.insert(id.bytes());
        }
        std::vector<std::pair<FeedRun, std::pair<qint64, qint64>>> wanted;
        SQLite::Statement &rows = m_parts->sql.prepare(
            "SELECT DISTINCT d.id, v.pubkey, c.doc, c.dev, d.kind FROM change c JOIN doc d ON d.no=c.doc "
            "JOIN device v ON v.no=c.dev ORDER BY d.id, v.pubkey");
        while (rows.executeStep()) {
            FeedRun feed;
            feed.document = store::bytesOf(rows.getColumn(0));
            feed.device = store::bytesOf(rows.getColumn(1));
            const bool isRegistry = rows.getColumn(4).getInt() == static_cast<int>(DocumentKind::Registry);
            if (scope.empty() || isRegistry || scope.contains(feed.document)) {
                wanted.push_back({std::move(feed), {rows.getColumn(2).getInt64(), rows.getColumn(3).getInt64()}});
            }
        }
        rows.reset();
        std::vector<FeedRun> runs;
        for (const auto &[feed, numbers] : wanted) {
            for (FeedRun &run : runsOf(feedOf(m_parts->sql, numbers.first, numbers.second))) {
                run.document = feed.document;
                run.device = feed.device;
                runs.push_back(std::move(run));
            }
        }
        return runs;
    });
}

Result<int> Store::notYetExported()
{
    return m_parts->reading([this] {
        return static_cast<int>(m_parts->sql.number(
            "SELECT count(*) FROM reg r JOIN entity e ON e.no=r.entity JOIN field f ON f.no=r.field "
            "LEFT JOIN change c ON c.no=r.change WHERE e.type=? AND f.name='value' AND (r.change=0 OR "
            "(c.bundle=1 AND r.change>coalesce((SELECT v FROM self WHERE k='exported'),0)))",
            static_cast<qint64>(EntityType::Answer)));
    });
}

Result<> Store::markExported()
{
    return m_parts->writing([this] {
        m_parts->sql.run("INSERT OR REPLACE INTO self(k,v) VALUES('exported',(SELECT max(no) FROM change))");
    });
}

Result<std::vector<bool>> Store::knows(const std::vector<QByteArray> &changeHashes)
{
    return m_parts->reading([&] {
        std::vector<bool> known;
        for (const QByteArray &hash : changeHashes) {
            known.push_back(m_parts->sql.number("SELECT no FROM change WHERE hash=?", hash) != 0);
        }
        return known;
    });
}

Result<bool> Store::knowsDocument(const QByteArray &documentId)
{
    return m_parts->reading(
        [&] { return m_parts->sql.number("SELECT no FROM doc WHERE id=?", documentId) != 0; });
}

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
    const Result<DeviceInfo> sender = device(bundle.sender);
    if (sender) {
        receipt->sender = *sender;
    }
    return receipt;
}

Receipt Store::Parts::merged(const IncomingBundle &bundle)
{
    log.sealAll(); // a bundle never meets drafts
    Receipt receipt;
    receipt.fileName = bundle.fileName;
    receipt.manifestHash = bundle.manifestHash;
    receipt.receivedMs = clock.nowMs();
    receipt.senderWasUnknown = sql.number("SELECT no FROM device WHERE pubkey=?", bundle.sender) == 0;
    receipt.sender.publicKey = bundle.sender;
    receipt.sender.label = vault::deviceLabel(bundle.sender);
    const qint64 sender = log.deviceNo(bundle.sender, 1);
    sql.run("INSERT OR IGNORE INTO bundle(manifest_sha256,sender,file_name,received_ms) VALUES(?,?,?,?)",
            bundle.manifestHash, sender, bundle.fileName, receipt.receivedMs);
    const qint64 bundleNo = sql.number("SELECT no FROM bundle WHERE manifest_sha256=?", bundle.manifestHash);

    const RegisterSet contestedBefore = contested(sql);
    std::vector<std::pair<qint64, QByteArray>> inserted;
    for (const IncomingChange &incoming : bundle.changes) {
        const bool isRegistry = incoming.change.document == registryId();
        const bool isNew = log.insert(incoming.raw, incoming.change, incoming.hash,
                                      isRegistry ? DocumentKind::Registry : DocumentKind::Assessment, bundleNo);
        if (!isNew) {
            ++receipt.knownChanges;
            continue;
        }
        ++receipt.newChanges;
        receipt.needNewer += incoming.change.minReader > changeFormat ? 1 : 0;
        inserted.push_back({sql.number("SELECT no FROM change WHERE hash=?", incoming.hash), incoming.hash});
        if (isRegistry) {
            receipt.changes.registry = true;
        } else if (const auto id = AssessmentId::fromBytes(incoming.change.document)) {
            receipt.changes.assessments.insert(*id);
        }
    }
    for (const auto &[changeHashOf, signature] : bundle.signatures) {
        sql.run("INSERT OR IGNORE INTO feed_sig(change,sig) SELECT no, ? FROM change WHERE hash=?", signature,
                changeHashOf);
    }
    readBack(inserted);

    const RegisterSet contestedAfter = contested(sql);
    receipt.conflictsOpened = countMissing(contestedAfter, contestedBefore);
    receipt.conflictsClosed = countMissing(contestedBefore, contestedAfter);
    receipt.conflictsOpen = static_cast<int>(contestedAfter.size());
    for (const auto &[doc, entity] : registers.touched()) {
        receipt.newAnswers += sql.number("SELECT type FROM entity WHERE no=?", entity)
                == static_cast<qint64>(EntityType::Answer)
            ? 1
            : 0;
    }
    receipt.gaps = static_cast<int>(sql.number("SELECT count(*) FROM gap"));
    receipt.forks = static_cast<int>(sql.number("SELECT count(*) FROM fork"));
    sql.run("UPDATE doc SET state=CASE WHEN no IN (SELECT doc FROM fork) THEN 3 "
            "WHEN no IN (SELECT doc FROM gap) THEN 2 ELSE 0 END WHERE state<>1");
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
