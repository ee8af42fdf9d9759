// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/interviewkeys.h"

#include "core/base/savefile.h"
#include "core/vault/agekeys.h"
#include "core/vault/privatefolder.h"
#include "core/vault/sodiumbytes.h"
#include "core/vault/symmetric.h"

#include <sodium.h>

#include <QFile>

#include <cstring>

namespace meyar::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fileLimit = 4096;
constexpr QByteArrayView fileHead = "meyar interview key 1\n";
constexpr QByteArrayView sealedHead = "meyar sealed interview key 1\n";
constexpr QByteArrayView purpose = "meyar1 interviews";
constexpr qsizetype idSize = 16;

} // namespace

InterviewKeys::InterviewKeys(QString profileFolder)
    : m_folder(std::move(profileFolder) + u"/interviews"_s)
{
}

QString InterviewKeys::pathOf(const AssessmentId &assessment) const
{
    return m_folder + u'/' + assessment.toString() + u".key"_s;
}

bool InterviewKeys::has(const AssessmentId &assessment) const
{
    return QFile::exists(pathOf(assessment));
}

Result<Secret> InterviewKeys::make(const AssessmentId &assessment, const Secret &masterKey) const
{
    const QString path = pathOf(assessment);
    if (has(assessment)) {
        return fail(Error::Code::KeyTrouble, {path, u"there is one already"_s});
    }
    if (const auto made = makePrivateFolder(m_folder); !made) {
        return failAs(made);
    }
    Secret key = Secret::random(symmetricKeySize);
    const QByteArray head = fileHead.toByteArray() + assessment.bytes();
    const auto saved = savePrivateFile(
        path, head + sealSymmetric(derivedKey(masterKey, purpose), head, key.view()));
    if (!saved) {
        return failAs(saved);
    }
    flushFolder(m_folder);
    return key;
}

Result<Secret> InterviewKeys::load(const AssessmentId &assessment, const Secret &masterKey) const
{
    const QString path = pathOf(assessment);
    const auto content = readFile(path, fileLimit);
    if (!content) {
        return failAs(content);
    }
    const QByteArray head = fileHead.toByteArray() + assessment.bytes();
    auto key = content->startsWith(head)
        ? openSymmetric(derivedKey(masterKey, purpose), head,
                        QByteArrayView(*content).sliced(head.size()))
        : std::nullopt;
    if (!key || key->size() != symmetricKeySize) {
        return fail(Error::Code::Damaged, {path, u"the master key does not open it"_s});
    }
    return std::move(*key);
}

Result<> InterviewKeys::destroy(const AssessmentId &assessment) const
{
    return destroyFile(pathOf(assessment));
}

Result<QByteArray> sealInterviewKey(const Secret &key, const AssessmentId &assessment,
                                    const QByteArray &sealingKey)
{
    startSodium();
    Secret content(idSize + key.size());
    std::memcpy(content.data(), assessment.bytes().constData(), idSize);
    std::memcpy(content.data() + idSize, key.data(), static_cast<size_t>(key.size()));
    QByteArray box(content.size() + static_cast<qsizetype>(crypto_box_SEALBYTES), '\0');
    if (sealingKey.size() != x25519Size
        || crypto_box_seal(bytesOut(box), content.data(), sizeIn(content.view()),
                           bytesIn(sealingKey))
            != 0) {
        return fail(Error::Code::BadArgument,
                    {u"sealing key"_s, QString::fromLatin1(sealingKey.toHex()), u"32 bytes"_s});
    }
    return sealedHead.toByteArray() + box;
}

Result<Secret> openInterviewKey(const QByteArray &sealed, const AssessmentId &assessment,
                                const Secret &sealingSecret)
{
    const QString what = u"interview key"_s;
    const qsizetype contentSize = idSize + symmetricKeySize;
    if (!sealed.startsWith(sealedHead)
        || sealed.size()
            != sealedHead.size() + contentSize + static_cast<qsizetype>(crypto_box_SEALBYTES)) {
        return fail(Error::Code::Damaged, {what, u"it is no sealed key"_s});
    }
    const QByteArrayView box = QByteArrayView(sealed).sliced(sealedHead.size());
    const QByteArray publicKey = x25519PublicKey(sealingSecret);
    Secret content(contentSize);
    if (crypto_box_seal_open(content.data(), bytesIn(box), sizeIn(box), bytesIn(publicKey),
                             sealingSecret.data())
        != 0) {
        return fail(Error::Code::NotForThisKey, {what});
    }
    if (content.view().first(idSize) != assessment.bytes()) {
        return fail(Error::Code::Damaged, {what, u"it is of another assessment"_s});
    }
    return Secret::copyOf(content.view().sliced(idSize));
}

} // namespace meyar::vault
