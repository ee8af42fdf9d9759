// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/savefile.h"
#include "core/vault/age.h"
#include "tests/kit/forgery.h"
#include "tests/kit/hostilefile.h"

#include <QTemporaryDir>

namespace meyar::kit {

using namespace Qt::StringLiterals;

namespace {

constexpr auto bad = Error::Code::Damaged;

/// `bytes` encrypted to whom it concerns.
QByteArray encrypted(const QByteArray &bytes, const QString &recipient)
{
    const QTemporaryDir folder;
    const QString plain = folder.filePath(u"plain"_s);
    const QString file = folder.filePath(u"file.age"_s);
    const auto key = vault::AgeRecipient::fromString(recipient);
    const bool isDone = key && saved(plain, bytes) && vault::encryptAgeFile(plain, file, {*key});
    return isDone ? readFile(file, 64 << 20).value_or(QByteArray()) : QByteArray();
}

QByteArray flipped(QByteArray file, qsizetype at)
{
    file[at] = static_cast<char>(file[at] ^ 1);
    return file;
}

} // namespace

std::vector<HostileFile> ageFiles(const Victim &victim)
{
    const QByteArray good = encrypted(honest(), victim.recipient);
    const qsizetype payload = good.indexOf("\n--- ") + 49;
    const qsizetype stanza = good.indexOf("-> X25519 ");
    const QByteArray start = "age-encryption.org/v1\n";
    return {
        refused("age-other", "encrypted for somebody else", Error::Code::NotForThisKey, "encrypted for somebody else",
                encrypted(honest(), vault::AgeIdentity::create().recipient().toString())),
        refused("age-first-line", "only the first line", bad, "damaged", start),
        refused("age-no-stanza", "a header without recipients", bad, "damaged", start + "--- " + QByteArray(43, 'A') + "\n"),
        refused("age-version", "a version that is not 1", Error::Code::NotABundle, "",
                QByteArray(good).replace(0, start.size(), "age-encryption.org/v9\n")),
        refused("age-long-line", "a header line of a megabyte", bad, "damaged", start + "-> " + QByteArray(1 << 20, 'x')),
        refused("age-many-stanzas", "a hundred thousand recipients", bad, "damaged",
                start + QByteArray("-> x y\n\n").repeated(100'000)),
        refused("age-windows", "line ends of Windows", Error::Code::NotABundle, "not as age v1",
                 QByteArray(good).replace(0, start.size(), "age-encryption.org/v1\r\n")),
        refused("age-mac", "a header whose sum was changed", bad, "damaged",
                flipped(good, good.indexOf("\n--- ") + 6)),
        refused("age-stanza", "a recipient that was changed", Error::Code::NotForThisKey, "",
                QByteArray(good).replace(stanza + 12, 1, good[stanza + 12] == 'A' ? "B" : "A")), // another letter of base64
        refused("age-stanza-added", "a recipient that was added", bad, "damaged",
                QByteArray(good).insert(stanza, "-> fake\nAAAA\n")),
        refused("age-nonce", "a nonce that was changed", bad, "damaged", flipped(good, payload + 2)),
        refused("age-payload", "one bit of the payload", bad, "damaged", flipped(good, payload + 100)),
        refused("age-cut", "the end is missing", bad, "damaged", good.left(good.size() - 20)),
        refused("age-cut-all", "no payload", bad, "damaged", good.left(payload)),
        refused("age-trailing", "bytes behind the end", bad, "damaged", good + "more"),
        refused("age-empty", "nothing is in it", Error::Code::NotABundle, "not a ZIP file", encrypted("", victim.recipient)),
        refused("age-letter", "a letter is in it", Error::Code::NotABundle, "not a ZIP file",
                encrypted("Dear auditor", victim.recipient)),
        refused("age-twice", "encrypted twice", Error::Code::NotABundle, "encrypted twice", encrypted(good, victim.recipient)),
        refused("age-damaged", "a damaged bundle, rightly encrypted", bad, "damaged",
                encrypted(honest().chopped(10), victim.recipient)),
        harmless("age-resealed", "encrypted by somebody who was not the sender", "the preview can tell",
                 good, [](Store &, const Receipt &receipt) { return receipt.newChanges == 2; }),
    };
}

} // namespace meyar::kit
