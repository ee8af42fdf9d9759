// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/parts.h"

namespace meyar {

using namespace Qt::StringLiterals;

Store::Parts::Parts(QString databasePath, store::DatabaseFile opened, vault::DeviceKeys keys, const Clock &theClock)
    : path(std::move(databasePath))
    , clock(theClock)
    , file(std::move(opened))
    , sql(*file.database)
    , registers(sql)
    , changes(sql, registers)
    , log(sql, registers, changes, std::move(keys), clock)
    , undo(sql, registers, log, clock)
    , models(sql)
    , evidence(evidence::Files::folderBeside(path))
{
}

QByteArray Store::Parts::registryId() const
{
    return vault::blake2b256(programme.bytes(), "meyar1 registry").left(16);
}

qint64 Store::Parts::registry()
{
    return log.docNo(registryId(), DocumentKind::Registry);
}

qint64 Store::Parts::document(AssessmentId id)
{
    const qint64 doc = sql.number("SELECT no FROM doc WHERE id=? AND kind=2", id.bytes());
    if (doc == 0) {
        throw store::Failure{{Error::Code::NotFound, {u"assessment"_s, id.toString()}}};
    }
    return doc;
}

qint64 Store::Parts::answerableDocument(AssessmentId id)
{
    const qint64 doc = document(id);
    sql.requireSound("assessment", doc);
    SQLite::Statement &row = sql.prepare("SELECT state FROM assessment WHERE doc=?", doc);
    const QString state = row.executeStep() ? store::textOf(row.getColumn(0)) : QString();
    row.reset();
    if (!state.isEmpty() && state != toCode(AssessmentState::Draft)) {
        throw store::Failure{{Error::Code::AssessmentClosed, {id.toString()}}};
    }
    return doc;
}

void Store::Parts::setAll(qint64 doc, EntityType type, const QByteArray &entity, bool named,
                          const std::vector<std::pair<QString, Value>> &fields)
{
    for (const auto &[field, value] : fields) {
        log.set(doc, type, entity, named, field, value);
    }
}

bool Store::Parts::isDeleted(qint64 doc, EntityType type, const QByteArray &entity)
{
    const qint64 no = registers.knownEntityNo(doc, static_cast<quint64>(type), false, entity);
    if (registers.deletionOf(doc, no) == Deletion::Deleted) {
        return true;
    }
    const auto marks = registers.heads({doc, no, registers.knownFieldNo(u"deleted"_s)}, log.keys().publicKey);
    return !marks.empty() && !std::holds_alternative<std::monostate>(marks.front().value);
}

void Store::Parts::revive(qint64 doc, EntityType type, const QByteArray &entity)
{
    if (isDeleted(doc, type, entity)) {
        log.bringBack(doc, registers.entityNo(doc, static_cast<quint64>(type), false, entity));
    }
}

void Store::Parts::remove(qint64 doc, EntityType type, const QByteArray &entity, const QString &what)
{
    const qint64 no = registers.knownEntityNo(doc, static_cast<quint64>(type), false, entity);
    if (sql.number("SELECT count(*) FROM reg WHERE doc=? AND entity=?", doc, no) == 0) {
        throw store::Failure{{Error::Code::NotFound, {what, QString::fromLatin1(entity.toHex())}}};
    }
    if (!isDeleted(doc, type, entity)) {
        log.deleteEntity(doc, no);
    }
}

qint64 Store::Parts::shownTime(qint64 atMs, qint64 change, bool &wasAhead)
{
    constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
    const qint64 nowMs = clock.nowMs();
    wasAhead = atMs > nowMs + dayMs;
    if (!wasAhead) {
        return atMs;
    }
    const qint64 came = sql.number(
        "SELECT b.received_ms FROM change c JOIN bundle b ON b.no=c.bundle WHERE c.no=? AND b.no<>1", change);
    return came > 0 && came < nowMs ? came : nowMs;
}

QString Store::Parts::nameOf(const QByteArray &device)
{
    const QString name = log.personOf(device);
    return name.isEmpty() ? vault::deviceLabel(device) : name;
}

void Store::Parts::finish(SQLite::Transaction &transaction)
{
    for (const qint64 doc : changes.settle()) {
        models.clear(doc);
    }
    if (changes.hasLostText()) {
        sql.run("INSERT OR REPLACE INTO self(k,v) VALUES('scrub',1)");
    }
    models.refresh(registers.takeTouched(), log.thisDeviceNo());
    file.ledger->write();
    noticeRevocation();
    transaction.commit();
    (void)log.noteSealed(); // if it fails, it is tried again before anything is written or leaves
    changes.forget();
}

void Store::Parts::afterRollback()
{
    // Numbers that were handed out inside the transaction are gone with it.
    registers.forget();
    changes.forget();
    undo.cancel();
    log.forgetSealed();
    (void)reading([this] { log.openIdentity(); });
}

namespace store {

Value textOrNull(const QString &text)
{
    const QString clean = cleaned(text).trimmed();
    return clean.isEmpty() ? Value() : Value(clean);
}

Value dateOrNull(QDate date)
{
    return date.isValid() ? Value(date.toString(Qt::ISODate)) : Value();
}

QDate dateOf(const SQLite::Column &column)
{
    return QDate::fromString(textOf(column), Qt::ISODate);
}

QByteArray nameKey(const QString &name)
{
    return name.toUtf8();
}

} // namespace store

} // namespace meyar
