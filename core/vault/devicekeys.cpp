// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/devicekeys.h"

#include "core/base/savefile.h"
#include "core/base/writefailure.h"
#include "core/vault/privatefolder.h"

#include <QFile>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include <array>

namespace meyar::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView keyFileHead = "meyar device key 1\n";

/// QFile::flush hands the bytes to the system; this waits until they are on the disk.
bool flushToDisk(QFile &file)
{
    if (!file.flush()) {
        return false;
    }
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

} // namespace

DeviceKeys::DeviceKeys(QString folder) : m_folder(std::move(folder)) {}

QString DeviceKeys::defaultFolder()
{
    const QString chosen = qEnvironmentVariable("MEYAR_PROFILE");
    return chosen.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/meyar"_s
        : chosen;
}

QString DeviceKeys::pathOf(const QByteArray &publicKey, QStringView suffix) const
{
    return m_folder + u"/devices/"_s + QString::fromLatin1(publicKey.toHex()) + suffix.toString();
}

Result<KeyPair> DeviceKeys::create() const
{
    const QString folder = m_folder + u"/devices"_s;
    for (const QString &each : {m_folder, folder}) {
        if (const Result<> made = makePrivateFolder(each); !made) {
            return failAs(made);
        }
    }
    const KeyPair pair = newKeyPair();
    const QString path = pathOf(pair.publicKey, u".key");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        return keyFailure(writeFailure(path, file));
    }
    const QByteArray content = keyFileHead.toByteArray() + pair.secretKey.toHex() + '\n';
    if (file.write(content) != content.size() || !flushToDisk(file)) {
        return keyFailure(writeFailure(path, file));
    }
    return pair;
}

Result<KeyPair> DeviceKeys::load(const QByteArray &publicKey) const
{
    const QString path = pathOf(publicKey, u".key");
    const Result<QByteArray> content = readFile(path, 4096);
    if (!content) {
        return failAs(content);
    }
    QByteArray secret;
    if (content->startsWith(keyFileHead)) {
        secret = QByteArray::fromHex(content->mid(keyFileHead.size()).trimmed());
    }
    if (secret.size() != secretKeySize || secret.right(publicKeySize) != publicKey) {
        return fail(Error::Code::KeyTrouble, {path, u"it is not the key that its name says"_s});
    }
    return KeyPair{publicKey, secret};
}

Result<quint64> DeviceKeys::sealedUpTo(const QByteArray &publicKey, const QByteArray &document) const
{
    const Result<QHash<QByteArray, quint64>> numbers = sealedNumbers(publicKey);
    if (!numbers) {
        return failAs(numbers);
    }
    return numbers->value(document, 0);
}

Result<QHash<QByteArray, quint64>> DeviceKeys::sealedNumbers(const QByteArray &publicKey) const
{
    QHash<QByteArray, quint64> highest;
    QFile file(pathOf(publicKey, u".feeds"));
    if (!file.exists()) {
        return highest;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Code::KeyTrouble, {file.fileName(), file.errorString()});
    }
    while (!file.atEnd()) {
        const QList<QByteArray> words = file.readLine().trimmed().split(' ');
        if (words.size() > 1) {
            quint64 &number = highest[QByteArray::fromHex(words[0])];
            number = std::max<quint64>(number, words[1].toULongLong());
        }
    }
    return highest;
}

Result<> DeviceKeys::noteSealed(const QByteArray &publicKey, const std::vector<SealedNumber> &sealed) const
{
    QFile file(pathOf(publicKey, u".feeds"));
    QByteArray lines = "\n"; // ends a line that a crash may have left torn
    for (const SealedNumber &each : sealed) {
        lines += each.document.toHex() + ' ' + QByteArray::number(each.seq) + ' ' + each.changeHash.toHex() + '\n';
    }
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(lines) != lines.size()
        || !flushToDisk(file)) {
        return keyFailure(writeFailure(file.fileName(), file));
    }
    return {};
}

QString deviceLabel(const QByteArray &publicKey)
{
    static constexpr std::array firstWords{
        "amber", "brisk", "calm", "cedar", "clear", "copper", "coral", "cotton",
        "dawn", "eager", "early", "fair", "falcon", "fresh", "garden", "gentle",
        "golden", "green", "honest", "indigo", "ivory", "jasmine", "kind", "linen",
        "lively", "mango", "maple", "mellow", "olive", "pearl", "quiet", "silver"};
    static constexpr std::array secondWords{
        "anchor", "arch", "basket", "bridge", "canal", "carpet", "cloud", "drum",
        "field", "gate", "harbour", "hill", "kite", "lamp", "lantern", "loom",
        "meadow", "mirror", "mountain", "needle", "orchard", "path", "pigeon", "plough",
        "river", "shuttle", "spindle", "star", "thread", "valley", "well", "wheel"};
    const QByteArray hash = blake2b256(publicKey, "meyar1 label");
    const auto first = static_cast<unsigned char>(hash[0]) % firstWords.size();
    const auto second = static_cast<unsigned char>(hash[1]) % secondWords.size();
    return QString::fromLatin1(firstWords[first]) + u'-' + QString::fromLatin1(secondWords[second]);
}

QString fingerprint(const QByteArray &publicKey)
{
    const QString hex = QString::fromLatin1(publicKey.left(8).toHex());
    return QStringList{hex.mid(0, 4), hex.mid(4, 4), hex.mid(8, 4), hex.mid(12, 4)}.join(u' ');
}

} // namespace meyar::vault
