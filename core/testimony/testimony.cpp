// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/testimony/testimony.h"

#include "core/testimony/errors.h"
#include "core/vault/crypto.h"
#include "core/vault/interviewkeys.h"
#include "core/vault/recoverysheet.h"

namespace meyar {

using namespace Qt::StringLiterals;
using vault::Secret;

Testimony::Testimony(QString profileFolder)
    : m_profile(std::move(profileFolder))
{
}

Testimony::~Testimony() = default;

bool Testimony::isSetUp() const
{
    return vault::MasterKeyFile(m_profile).exists();
}

Result<vault::PassphraseSet> Testimony::setUp(const QString &passphrase, const vault::PassphraseCost &cost)
{
    auto made = vault::MasterKeyFile(m_profile).create(passphrase, cost);
    if (!made) {
        return failAs(made);
    }
    const std::scoped_lock guard(m_mutex);
    m_master = std::move(made->key);
    return made->set;
}

Result<> Testimony::unlock(const QString &passphrase)
{
    auto key = vault::MasterKeyFile(m_profile).unlock(passphrase);
    if (!key) {
        return failAs(key);
    }
    const std::scoped_lock guard(m_mutex);
    m_master = std::move(*key);
    return {};
}

Result<vault::PassphraseSet> Testimony::change(const QString &oldPassphrase, const QString &newPassphrase,
                                               const vault::PassphraseCost &cost)
{
    return vault::MasterKeyFile(m_profile).changePassphrase(oldPassphrase, newPassphrase, cost);
}

Result<vault::PassphraseSet> Testimony::recover(const QString &sheet, const QString &newPassphrase,
                                                const vault::PassphraseCost &cost)
{
    auto read = vault::readRecoverySheet(sheet);
    if (!read) {
        return failAs(read);
    }
    if (read->kind != vault::SheetKind::MasterKey) {
        return fail(Error::Code::NotForThisKey, {u"recovery sheet"_s});
    }
    auto set = vault::MasterKeyFile(m_profile).restore(read->secret, newPassphrase, cost);
    if (set) {
        const std::scoped_lock guard(m_mutex);
        m_own.clear();
        m_master = std::move(read->secret);
    }
    return set;
}

void Testimony::lock()
{
    const std::scoped_lock guard(m_mutex);
    m_own.clear();
    m_programme.clear();
    m_master = {};
}

bool Testimony::isUnlocked() const
{
    const std::scoped_lock guard(m_mutex);
    return !m_master.isEmpty();
}

Result<QStringList> Testimony::recoverySheet() const
{
    const std::scoped_lock guard(m_mutex);
    if (m_master.isEmpty()) {
        return tl::unexpected(testimony::locked());
    }
    return vault::recoverySheet(vault::SheetKind::MasterKey, m_master);
}

bool Testimony::hasKey(AssessmentId assessment) const
{
    return vault::InterviewKeys(m_profile).has(assessment);
}

/// This laptop's key. The caller holds the mutex.
Result<const Secret *> Testimony::own(AssessmentId assessment, bool make) const
{
    if (m_master.isEmpty()) {
        return tl::unexpected(testimony::locked());
    }
    if (const auto known = m_own.find(assessment); known != m_own.end()) {
        return &known->second;
    }
    const vault::InterviewKeys files(m_profile);
    if (!make && !files.has(assessment)) {
        return tl::unexpected(testimony::cannotOpen());
    }
    auto key = files.has(assessment) ? files.load(assessment, m_master) : files.make(assessment, m_master);
    if (!key) {
        return failAs(key);
    }
    return &(m_own[assessment] = std::move(*key));
}

Result<QByteArray> Testimony::keyId(AssessmentId assessment)
{
    const std::scoped_lock guard(m_mutex);
    const auto key = own(assessment, true);
    if (!key) {
        return failAs(key);
    }
    QByteArray bytes = (*key)->view().toByteArray();
    const QByteArray id = vault::blake2b256(bytes, "meyar1 interview key id").left(16);
    vault::wipe(bytes);
    return id;
}

Result<QByteArray> Testimony::sealedToProgramme(AssessmentId assessment, const QByteArray &sealingKey)
{
    const std::scoped_lock guard(m_mutex);
    const auto key = own(assessment, false);
    return key ? vault::sealInterviewKey(**key, assessment, sealingKey) : failAs(key);
}

Result<> Testimony::destroyKey(AssessmentId assessment)
{
    const std::scoped_lock guard(m_mutex);
    auto gone = vault::InterviewKeys(m_profile).destroy(assessment);
    if (gone) {
        m_own.erase(assessment);
    }
    return gone;
}

Result<int> Testimony::openWithProgramme(AssessmentId assessment, const std::vector<QByteArray> &sealedKeys,
                                         const Secret &sealingSecret)
{
    const std::scoped_lock guard(m_mutex);
    std::vector<Secret> opened;
    for (const QByteArray &sealed : sealedKeys) {
        if (auto key = vault::openInterviewKey(sealed, assessment, sealingSecret)) {
            opened.push_back(std::move(*key));
        }
    }
    if (opened.empty()) {
        return tl::unexpected(testimony::cannotOpen());
    }
    const int count = static_cast<int>(opened.size());
    m_programme[assessment] = std::move(opened);
    return count;
}

Result<QByteArray> Testimony::seal(AssessmentId assessment, const vault::FieldPlace &place, const QByteArray &plain)
{
    const std::scoped_lock guard(m_mutex);
    const auto key = own(assessment, true);
    if (!key) {
        return failAs(key);
    }
    return vault::sealField(**key, place, plain);
}

Result<QByteArray> Testimony::open(AssessmentId assessment, const vault::FieldPlace &place,
                                   const QByteArray &sealed) const
{
    const std::scoped_lock guard(m_mutex);
    const auto office = m_programme.find(assessment);
    if (m_master.isEmpty() && office == m_programme.end()) {
        return tl::unexpected(testimony::locked());
    }
    if (const auto key = own(assessment, false)) {
        if (auto plain = vault::openField(**key, place, sealed)) {
            return plain;
        }
    }
    if (office != m_programme.end()) {
        for (const Secret &key : office->second) {
            if (auto plain = vault::openField(key, place, sealed)) {
                return plain;
            }
        }
    }
    return tl::unexpected(testimony::cannotOpen());
}

} // namespace meyar
