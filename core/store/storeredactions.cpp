// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hardening.h"
#include "core/store/figuresdocument.h"
#include "core/store/parts.h"

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hashSize = 32;

void requireHash(const QByteArray &hash, const QString &what)
{
    if (hash.size() != hashSize) {
        throw store::Failure{{Error::Code::BadArgument, {what, QString::fromLatin1(hash.toHex()), {}}}};
    }
}

/// A file's redaction counts if its author is one of those who attached it.
constexpr auto isAttachedBySameDevice
    = "SELECT count(*) FROM reg r JOIN field f ON f.no=r.field AND f.name='sha256' JOIN change c ON c.no=r.change "
      "WHERE r.value=? AND c.dev=?";

} // namespace

Result<> Store::Parts::scrub()
{
    return reading([this] {
        if (sql.number("SELECT count(*) FROM self WHERE k='scrub'") == 0) {
            return;
        }
        SQLite::Database &database = *file.database;
        models.search().purge(); // it keeps words of rows that are gone
        database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        store::vacuum(database);
        SQLite::Transaction transaction(database);
        sql.run("DELETE FROM self WHERE k='scrub'");
        file.ledger->write();
        transaction.commit();
        database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    });
}

void Store::Parts::keepFrame(const QByteArray &hash, const Change &target)
{
    const qint64 doc = sql.number("SELECT no FROM doc WHERE id=?", target.document);
    const qint64 no = sql.number("SELECT no FROM change WHERE hash=?", hash);
    for (const Op &op : target.ops) {
        const auto type = static_cast<EntityType>(op.entityType);
        if (op.kind == Op::DeleteEntity || (type != EntityType::Assessment && type != EntityType::RepeatRow)) {
            continue;
        }
        const store::RegisterNo where{doc, registers.entityNo(doc, op.entityType, op.entityIsName, op.entity),
                                      registers.fieldNo(op.field)};
        std::vector<Value> values;
        bool isHeld = false;
        for (const store::LocalHead &head : registers.heads(where, log.ownKey())) {
            values.push_back(head.value);
            isHeld = isHeld || head.change == no;
        }
        if (isHeld) {
            log.putBack(where, values);
        }
    }
    log.sealAll();
}

Result<Changes> Store::redactChange(const QByteArray &hash, const QString &reason)
{
    const Result<Changes> written = m_parts->writing([&] {
        requireHash(hash, u"change"_s);
        m_parts->log.requireIdentity();
        m_parts->log.sealAll();
        const std::optional<Change> target = m_parts->changes.change(hash);
        const qint64 isHere = m_parts->sql.number("SELECT count(*) FROM change WHERE hash=? AND body IS NOT NULL", hash);
        if (!target || isHere == 0) {
            throw store::Failure{{Error::Code::NotFound, {u"change"_s, QString::fromLatin1(hash.toHex())}}};
        }
        if (!canRedact(m_parts->log.ownKey(), target->device, m_parts->changes.trust()) || !isRedactable(*target)) {
            throw store::Failure{{Error::Code::NotAllowed, {QString::fromLatin1(hash.toHex())}}};
        }
        m_parts->keepFrame(hash, *target);
        Change order;
        order.ops.push_back(redactionOp(order, hash, *target, cleaned(reason).trimmed()));
        m_parts->log.append(m_parts->registry(), std::move(order));
        Changes changes;
        const auto id = AssessmentId::fromBytes(target->document);
        if (store::documentKindOf(target->document, m_parts->registryId()) == DocumentKind::Figures) {
            changes.figures = true;
            return changes;
        }
        if (store::documentKindOf(target->document, m_parts->registryId()) == DocumentKind::Cohort) {
            changes.training = true;
            return changes;
        }
        changes.registry = target->document == m_parts->registryId() || !id;
        if (!changes.registry) {
            changes.assessments.insert(*id);
        }
        return changes;
    });
    if (!written) {
        return written;
    }
    if (const Result<> scrubbed = m_parts->scrub(); !scrubbed) {
        return failAs(scrubbed);
    }
    return written;
}

Result<Changes> Store::redactFile(const QByteArray &sha256, const QString &reason)
{
    const Result<Changes> written = m_parts->writing([&] {
        requireHash(sha256, u"file"_s);
        m_parts->log.requireIdentity();
        m_parts->log.sealAll();
        if (m_parts->sql.number("SELECT count(*) FROM evidence WHERE sha256=?", sha256) == 0) {
            throw store::Failure{{Error::Code::NotFound, {u"file"_s, QString::fromLatin1(sha256.toHex())}}};
        }
        const qint64 own = m_parts->sql.number("SELECT no FROM device WHERE pubkey=?", m_parts->log.ownKey());
        const bool isOffice = m_parts->changes.trust().offices.contains(m_parts->log.ownKey());
        if (!isOffice && m_parts->sql.number(isAttachedBySameDevice, sha256, own) == 0) {
            throw store::Failure{{Error::Code::NotAllowed, {QString::fromLatin1(sha256.toHex())}}};
        }
        Change order;
        Op op;
        op.kind = Op::Redact;
        op.entityType = static_cast<quint64>(EntityType::Redaction);
        op.entityIsName = true;
        op.entity = sha256.toHex();
        op.field = u"file"_s;
        op.value = cleaned(reason).trimmed();
        order.ops.push_back(std::move(op));
        m_parts->log.append(m_parts->registry(), std::move(order));
        return Changes{true, {}};
    });
    if (!written) {
        return written;
    }
    const Result<> removed = removeRedactedFiles();
    return removed ? written : failAs(removed);
}

Result<> Store::refuseRedacted(const QByteArray &sha256, const QString &name)
{
    const Result<std::vector<RedactionRow>> orders = redactions();
    if (!orders) {
        return failAs(orders);
    }
    const bool isRemoved = std::any_of(orders->begin(), orders->end(), [&](const RedactionRow &order) {
        return order.what == RedactionOrder::What::File && order.takesEffect && order.name == sha256;
    });
    if (!isRemoved) {
        return {};
    }
    (void)m_parts->evidence.remove(sha256); // it has just been put there again
    return fail(Error::Code::RemovedForGood, {name});
}

Result<> Store::removeRedactedFiles()
{
    const Result<std::vector<RedactionRow>> orders = redactions();
    if (!orders) {
        return failAs(orders);
    }
    for (const RedactionRow &order : *orders) {
        if (order.what == RedactionOrder::What::File && order.takesEffect) {
            if (const Result<> removed = m_parts->evidence.remove(order.name); !removed) {
                return removed;
            }
        }
    }
    return {};
}

Result<std::vector<RedactionRow>> Store::redactions()
{
    return m_parts->reading([this] {
        std::vector<RedactionRow> found;
        std::vector<qint64> authors;
        std::vector<bool> isOffice;
        std::vector<bool> isHeldBack;
        const LogTrust trust = m_parts->changes.trust();
        const std::set<QByteArray> held = m_parts->changes.heldBack();
        SQLite::Statement &rows = m_parts->sql.prepare(
            "SELECT r.name, r.what, r.reason, r.at_ms, v.pubkey, c.dev, "
            "(SELECT o.pubkey FROM change t JOIN device o ON o.no=t.dev WHERE t.hash=r.name AND t.body IS NULL "
            " AND t.redacted_by<>t.no), c.hash "
            "FROM redaction r JOIN change c ON c.no=r.change JOIN device v ON v.no=c.dev ORDER BY c.hlc DESC, r.name");
        while (rows.executeStep()) {
            RedactionRow row;
            row.name = store::bytesOf(rows.getColumn(0));
            row.what = static_cast<RedactionOrder::What>(rows.getColumn(1).getInt());
            row.reason = store::textOf(rows.getColumn(2));
            row.atMs = rows.getColumn(3).getInt64();
            row.by = QString::fromLatin1(store::bytesOf(rows.getColumn(4)));
            const QByteArray device = store::bytesOf(rows.getColumn(4));
            const QByteArray author = store::bytesOf(rows.getColumn(6));
            isHeldBack.push_back(held.contains(store::bytesOf(rows.getColumn(7))));
            isOffice.push_back(trust.offices.contains(device));
            row.takesEffect = !author.isEmpty() && !isHeldBack.back() && canRedact(device, author, trust);
            authors.push_back(rows.getColumn(5).getInt64());
            found.push_back(std::move(row));
        }
        rows.reset();
        for (size_t i = 0; i < found.size(); ++i) {
            SQLite::Statement &device = m_parts->sql.prepare("SELECT pubkey FROM device WHERE no=?", authors[i]);
            device.executeStep();
            const QByteArray key = store::bytesOf(device.getColumn(0));
            device.reset();
            found[i].by = m_parts->nameOf(key);
            if (found[i].what == RedactionOrder::What::File) {
                found[i].takesEffect = !isHeldBack[i]
                    && (isOffice[i] || m_parts->sql.number(isAttachedBySameDevice, found[i].name, authors[i]) != 0);
            }
        }
        return found;
    });
}

Result<Changes> Store::add(const SignedStatement &statement)
{
    return m_parts->writing([&] {
        if (statement.bytes.isEmpty()) {
            throw store::Failure{{Error::Code::BadArgument, {u"certificate"_s, {}, {}}}};
        }
        if (m_parts->sql.number("SELECT count(*) FROM statement WHERE bytes=?", statement.bytes) != 0) {
            return Changes();
        }
        m_parts->log.sealAll(); // what it says may fold documents again, which never meets drafts
        Change change;
        Op op;
        op.kind = static_cast<quint64>(statement.kind);
        op.entityType = static_cast<quint64>(EntityType::Statement);
        op.entityIsName = true;
        op.entity = vault::blake2b256(statement.bytes, "meyar1 statement").toHex();
        op.value = statement.bytes;
        change.ops.push_back(std::move(op));
        m_parts->log.append(m_parts->registry(), std::move(change));
        return Changes{true, {}};
    });
}

Result<std::vector<SignedStatement>> Store::statements()
{
    return m_parts->reading([this] {
        std::vector<SignedStatement> found;
        SQLite::Statement &rows = m_parts->sql.prepare("SELECT kind, bytes FROM statement ORDER BY kind, bytes");
        while (rows.executeStep()) {
            found.push_back({static_cast<SignedStatement::Kind>(rows.getColumn(0).getInt()),
                             store::bytesOf(rows.getColumn(1))});
        }
        rows.reset();
        return found;
    });
}

} // namespace meyar
