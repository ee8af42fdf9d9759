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
    , log(sql, registers, std::move(keys), clock)
    , models(sql)
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

void Store::Parts::finish(SQLite::Transaction &transaction)
{
    models.refresh(registers.takeTouched(), log.thisDeviceNo());
    transaction.commit();
}

void Store::Parts::afterRollback()
{
    // Numbers that were handed out inside the transaction are gone with it.
    registers.forget();
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
