// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/parts.h"

#include <QFile>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

/// Reads what the file says of itself, or writes it into a new one.
void readSelf(Store::Parts &parts, const StoreOptions &options)
{
    SQLite::Statement &row = parts.sql.prepare("SELECT v FROM self WHERE k='programme'");
    const QByteArray known = row.executeStep() ? store::bytesOf(row.getColumn(0)) : QByteArray();
    row.reset();
    if (!known.isEmpty()) {
        parts.programme = ProgrammeId::fromBytes(known).value_or(ProgrammeId());
        return;
    }
    parts.programme = options.programme;
    parts.log.requireIdentity();
    parts.sql.run("INSERT INTO self(k,v) VALUES('programme',?)", options.programme.bytes());
    parts.sql.run("INSERT INTO bundle(no,manifest_sha256,sender,file_name,received_ms) VALUES(1,NULL,NULL,'',?)",
                  parts.clock.nowMs());
    if (!options.programmeName.isEmpty()) {
        parts.setAll(parts.registry(), EntityType::Programme, options.programme.bytes(), false,
                     {{u"name"_s, store::textOrNull(options.programmeName)}});
    }
}

} // namespace

Store::Store(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Result<std::unique_ptr<Store>> Store::open(const StoreOptions &options, const Clock &clock)
{
    Result<store::DatabaseFile> file = store::openDatabaseFile(options.path, {options.create, options.readOnly, clock.now()});
    if (!file) {
        return failAs(file);
    }
    const QString profile = options.profile.isEmpty() ? vault::DeviceKeys::defaultFolder() : options.profile;
    auto parts = std::make_unique<Parts>(options.path, std::move(*file), vault::DeviceKeys(profile), clock);
    if (const Result<> sound = parts->verifyAtOpen(); !sound) {
        return failAs(sound);
    }
    auto readIdentity = [&] {
        parts->log.openIdentity();
        readSelf(*parts, options);
        parts->refillIfDue();
        parts->models.search().fillIfNew();
    };
    const Result<> ready = parts->changing(readIdentity);
    if (!ready) {
        return failAs(ready);
    }
    if (parts->refillAtOpen) {
        if (const Result<> refilled = parts->refillSealed(); !refilled) {
            return failAs(refilled);
        }
    }
    (void)parts->reading([&] {
        parts->noticeOldFile();
        parts->noticeRevocation();
        parts->noticeClock();
    });
    if (!parts->file.isReadOnly) {
        (void)parts->scrub(); // what a crash left over; tried again next time if it fails
        parts->evidence.tidy(); // nobody else has the database open, so nobody is putting
    }
    parts->care = parts->file.isReadOnly ? StoreCare::None : options.care;
    parts->readBackupState();
    return std::unique_ptr<Store>(new Store(std::move(parts)));
}

Store::~Store()
{
    if (m_parts->file.isReadOnly) {
        return;
    }
    (void)sealAll();
    if (m_parts->care == StoreCare::Full) {
        m_parts->backupQuietly(BackupReason::Close);
    }
    // Leave one self-contained file: nobody who copies it forgets a -wal beside it.
    (void)m_parts->reading([this] {
        m_parts->file.database->exec("PRAGMA wal_checkpoint(TRUNCATE)");
    });
}

QString Store::path() const
{
    return m_parts->path;
}

QString Store::profile() const
{
    return m_parts->log.deviceKeys().folder();
}

bool Store::isReadOnly() const
{
    return m_parts->file.isReadOnly;
}

std::vector<StoreNotice> Store::takeNotices()
{
    return std::exchange(m_parts->notices, {});
}

ProgrammeId Store::programme() const
{
    return m_parts->programme;
}

Result<QString> Store::programmeName()
{
    return m_parts->reading([this] {
        SQLite::Statement &row
            = m_parts->sql.prepare("SELECT p.name FROM programme p JOIN doc d ON d.no=p.doc WHERE d.id=? AND p.key=?",
                                   m_parts->registryId(), m_parts->programme.bytes());
        const QString name = row.executeStep() ? store::textOf(row.getColumn(0)) : QString();
        row.reset();
        return name;
    });
}

Result<DeviceInfo> Store::device(const QByteArray &publicKey)
{
    return m_parts->reading([&] {
        DeviceInfo info;
        info.publicKey = publicKey;
        info.label = publicKey.isEmpty() ? QString() : vault::deviceLabel(publicKey);
        m_parts->sql.requireSound("device_name");
        info.isThis = publicKey == m_parts->log.ownKey();
        SQLite::Statement &row = m_parts->sql.prepare(
            "SELECT v.trust, n.age FROM device v LEFT JOIN device_name n ON n.key=? WHERE v.pubkey=?",
            publicKey.toHex(), publicKey);
        if (row.executeStep()) {
            info.trust = row.getColumn(0).getInt();
            info.recipient = store::textOf(row.getColumn(1));
        }
        row.reset();
        info.person = m_parts->log.personOf(publicKey);
        m_parts->judge(info);
        info.heldBack = m_parts->heldBackOf(publicKey);
        return info;
    });
}

Result<DeviceInfo> Store::thisDevice()
{
    return device(m_parts->log.ownKey());
}

Result<std::vector<DeviceInfo>> Store::devices()
{
    const auto keys = m_parts->reading([this] {
        std::vector<QByteArray> found;
        SQLite::Statement &rows = m_parts->sql.prepare("SELECT pubkey FROM device ORDER BY no");
        while (rows.executeStep()) {
            found.push_back(store::bytesOf(rows.getColumn(0)));
        }
        rows.reset();
        return found;
    });
    if (!keys) {
        return failAs(keys);
    }
    std::vector<DeviceInfo> infos;
    for (const QByteArray &key : *keys) {
        Result<DeviceInfo> info = device(key);
        if (!info) {
            return failAs(info);
        }
        infos.push_back(std::move(*info));
    }
    return infos;
}

Result<Changes> Store::setPerson(const QString &name)
{
    return m_parts->writing([&] {
        m_parts->log.requireIdentity();
        m_parts->sql.run("INSERT OR REPLACE INTO self(k,v) VALUES('person',?)", cleaned(name).trimmed());
        return Changes{true, {}};
    });
}

Result<> Store::sealAll()
{
    if (m_parts->file.isReadOnly) {
        return {}; // edits that were not sealed stay so; sealing is for who may write
    }
    if (!m_parts->log.hasIdentity()) {
        return {}; // whoever only looks signs nothing, least of all for others
    }
    return m_parts->writing([this] { m_parts->log.sealAll(); });
}

Result<quint64> Store::clockMark()
{
    return m_parts->writing([this] { return m_parts->log.tick(); });
}

Result<QByteArray> Store::secretKey()
{
    return m_parts->writing([this] {
        m_parts->log.requireIdentity();
        return m_parts->log.keys().secretKey;
    });
}

Result<bool> Store::isEmpty()
{
    return m_parts->reading([this] {
        return m_parts->sql.number("SELECT (SELECT count(*) FROM change) + (SELECT count(*) FROM draft_op)") == 0;
    });
}

} // namespace meyar
