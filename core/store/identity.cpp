// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changelog.h"

// The part of ChangeLog that knows under which key this laptop writes. A database that is only looked at gets none: it
// may have been lent, or lie on a stick, and its owner goes on with the old key.

namespace meyar::store {

using namespace Qt::StringLiterals;

QByteArray ChangeLog::lastWriter()
{
    SQLite::Statement &row = m_sql.prepare("SELECT v FROM self WHERE k='device'");
    QByteArray key = row.executeStep() ? bytesOf(row.getColumn(0)) : QByteArray();
    row.reset();
    return key;
}

void ChangeLog::openIdentity()
{
    const QByteArray last = lastWriter();
    Result<vault::KeyPair> keys = last.isEmpty() ? fail(Error::Code::NotFound) : m_deviceKeys.load(last);
    if (!keys && keys.error().code != Error::Code::NotFound) {
        throw Failure{keys.error()};
    }
    if (keys) {
        m_keyPair = std::move(*keys);
    } else {
        m_keyPair = earlierKeys().value_or(vault::KeyPair{last, {}});
    }
    m_deviceNo = m_sql.number("SELECT no FROM device WHERE pubkey=?", m_keyPair.publicKey);
}

void ChangeLog::requireIdentity()
{
    if (!hasIdentity() || m_changes.isRevoked(m_keyPair.publicKey)) {
        newIdentity(); // what the old key signs would count nowhere; the new one waits to be certified
    } else if (lastWriter() != m_keyPair.publicKey) {
        takeIdentity(m_keyPair); // the owner is back
    }
    catchUp();
}

void ChangeLog::catchUp()
{
    if (m_isCaughtUp || !hasIdentity()) {
        return;
    }
    const QHash<QByteArray, quint64> noted = orThrow(m_deviceKeys.sealedNumbers(m_keyPair.publicKey));
    std::vector<vault::SealedNumber> missing;
    SQLite::Statement &rows = m_sql.prepare("SELECT d.id, max(c.seq), c.hash FROM change c JOIN doc d ON d.no=c.doc "
                                            "WHERE c.dev=? GROUP BY c.doc",
                                            m_deviceNo);
    while (rows.executeStep()) {
        const QByteArray document = bytesOf(rows.getColumn(0));
        const auto seq = static_cast<quint64>(rows.getColumn(1).getInt64());
        if (seq > noted.value(document)) {
            missing.push_back({document, seq, bytesOf(rows.getColumn(2))});
        }
    }
    rows.reset();
    if (!missing.empty()) {
        orThrow(m_deviceKeys.noteSealed(m_keyPair.publicKey, missing));
    }
    m_isCaughtUp = true;
}

std::optional<vault::KeyPair> ChangeLog::earlierKeys()
{
    std::vector<QByteArray> writers;
    SQLite::Statement &rows = m_sql.prepare("SELECT pubkey FROM device WHERE trust=2 ORDER BY no DESC");
    while (rows.executeStep()) {
        writers.push_back(bytesOf(rows.getColumn(0)));
    }
    rows.reset();
    for (const QByteArray &writer : writers) {
        const Result<vault::KeyPair> keys = m_deviceKeys.load(writer);
        if (keys && !isBehind(writer) && !m_changes.isRevoked(writer)) {
            return *keys;
        }
    }
    return std::nullopt;
}

bool ChangeLog::isBehind(const QByteArray &publicKey)
{
    const auto numbers = m_deviceKeys.sealedNumbers(publicKey);
    if (!numbers) {
        return true;
    }
    for (auto known = numbers->cbegin(); known != numbers->cend(); ++known) {
        const qint64 here = m_sql.number("SELECT max(c.seq) FROM change c JOIN doc d ON d.no=c.doc "
                                         "JOIN device v ON v.no=c.dev WHERE d.id=? AND v.pubkey=?",
                                         known.key(), publicKey);
        if (static_cast<quint64>(here) < known.value()) {
            return true;
        }
    }
    return false;
}

QString ChangeLog::person()
{
    if (!hasIdentity()) {
        return {};
    }
    return personOf(m_keyPair.publicKey);
}

QString ChangeLog::personOf(const QByteArray &device)
{
    QString name;
    if (device == lastWriter()) {
        SQLite::Statement &self = m_sql.prepare("SELECT v FROM self WHERE k='person'");
        name = self.executeStep() ? textOf(self.getColumn(0)) : QString();
        self.reset();
    }
    if (name.isEmpty()) {
        SQLite::Statement &row = m_sql.prepare("SELECT person FROM device_name WHERE key=?", device.toHex());
        name = row.executeStep() ? textOf(row.getColumn(0)) : QString();
        row.reset();
    }
    return name;
}

void ChangeLog::newIdentity()
{
    const bool isOwn = hasIdentity(); // its file was restored, or its key revoked: the person stays
    const QString name = person();
    takeIdentity(orThrow(m_deviceKeys.create()));
    if (isOwn) {
        m_sql.run("INSERT OR REPLACE INTO self(k,v) VALUES('person',?)", name);
    }
}

void ChangeLog::takeIdentity(vault::KeyPair keys)
{
    m_keyPair = std::move(keys);
    const QString name = person();
    m_deviceNo = deviceNo(m_keyPair.publicKey, 2);
    m_sql.run("INSERT OR REPLACE INTO self(k,v) VALUES('device',?)", m_keyPair.publicKey);
    m_sql.run("INSERT OR REPLACE INTO self(k,v) VALUES('person',?)", name);
    touchDrafts(); // their author has changed
}

} // namespace meyar::store
