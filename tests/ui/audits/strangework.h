// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/vault/crypto.h"
#include "core/vault/devicekeys.h"

namespace meyar::test {

/// Work of another laptop on an audit as damaged or later versions bring it: numbers missing, double, or not understood.
class StrangeWork
{
public:
    StrangeWork(AssessmentId audit, ProgrammeId programme)
        : m_audit(audit)
        , m_programme(programme)
    {
    }
    void change(quint64 seq, const QString &value, quint64 kind = Op::Set)
    {
        Change change;
        change.document = m_audit.bytes();
        change.device = m_keys.publicKey;
        change.seq = seq;
        change.hlc = seq << 16;
        change.prev = seq == 1 ? QByteArray(32, '\0') : QByteArray(32, 'p');
        Op op;
        op.kind = kind;
        op.entityType = static_cast<quint64>(EntityType::Answer);
        op.entityIsName = true;
        op.entity = "fx_0" + QByteArray::number(static_cast<qulonglong>(seq));
        op.field = QStringLiteral("value");
        op.value = value;
        change.ops = {op};
        const RawChange raw = encode(change, QByteArray(16, 's'));
        m_changes.push_back({raw, change, changeHash(raw.head)});
    }
    [[nodiscard]] IncomingBundle bundle() const
    {
        IncomingBundle bundle;
        bundle.fileName = QStringLiteral("b.meyar");
        bundle.manifestHash = vault::randomBytes(32);
        bundle.sender = m_keys.publicKey;
        bundle.programme = m_programme;
        for (const IncomingChange &change : m_changes) {
            bundle.signatures.push_back({change.hash, vault::sign(feedMessage(change.hash), m_keys.secretKey)});
        }
        bundle.changes = m_changes;
        return bundle;
    }
    [[nodiscard]] QString laptop() const { return vault::deviceLabel(m_keys.publicKey); }

private:
    AssessmentId m_audit;
    ProgrammeId m_programme;
    vault::KeyPair m_keys = vault::newKeyPair();
    std::vector<IncomingChange> m_changes;
};

} // namespace meyar::test
