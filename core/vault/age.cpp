// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/age.h"

#include "core/base/writefailure.h"
#include "core/vault/ageheader.h"
#include "core/vault/agepayload.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace meyar::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostRecipients = 500;

tl::unexpected<Error> writeFailure(const QSaveFile &file)
{
    return tl::unexpected(meyar::writeFailure(file.fileName(), file));
}

Result<> openSource(QFile &file)
{
    if (!file.exists()) {
        return fail(Error::Code::NotFound, {u"file"_s, file.fileName()});
    }
    if (QFileInfo(file.fileName()).isDir() || !file.open(QIODevice::ReadOnly)) {
        return fail(Error::Code::CannotRead, {file.fileName(), file.errorString()});
    }
    return {};
}

AgeSink into(QSaveFile &file)
{
    return [&file](QByteArrayView bytes) {
        return file.write(bytes.data(), bytes.size()) == bytes.size();
    };
}

/// Keeps the file if all went well; otherwise nothing of it is left.
Result<> finish(AgePayloadEnd end, QSaveFile &target, const QFile &source)
{
    switch (end) {
    case AgePayloadEnd::Good:
        return target.flush() && target.commit() ? Result<>() : writeFailure(target); // commit() alone forgets a failed flush
    case AgePayloadEnd::CannotWrite: {
        const auto failure = writeFailure(target);
        target.cancelWriting();
        return failure;
    }
    case AgePayloadEnd::CannotRead:
        target.cancelWriting();
        return fail(Error::Code::CannotRead, {source.fileName(), source.errorString()});
    case AgePayloadEnd::Damaged:
        break;
    }
    target.cancelWriting();
    return fail(Error::Code::Damaged,
                {source.fileName(), u"the encrypted content was cut off or changed"_s});
}

} // namespace

Result<> encryptAgeFile(const QString &source, const QString &target,
                        const std::vector<AgeRecipient> &recipients)
{
    if (recipients.empty() || recipients.size() > mostRecipients) {
        return fail(Error::Code::BadArgument,
                    {u"number of recipients"_s, QString::number(recipients.size()), u"1–500"_s});
    }
    QFile in(source);
    if (const auto opened = openSource(in); !opened) {
        return failAs(opened);
    }
    const Secret fileKey = Secret::random(ageFileKeySize);
    const auto header = newAgeHeader(fileKey, recipients);
    if (!header) {
        return failAs(header);
    }
    QSaveFile out(target);
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || out.write(*header) != header->size()) {
        return writeFailure(out);
    }
    return finish(encryptAgePayload(in, fileKey, into(out)), out, in);
}

namespace {

enum class Accept { WholeFile, WhatVerifies };

Result<> decrypted(const QString &source, const QString &target, const AgeIdentity &identity, Accept accept)
{
    QFile in(source);
    if (const auto opened = openSource(in); !opened) {
        return failAs(opened);
    }
    const auto header = readAgeHeader(in, source);
    if (!header) {
        return failAs(header);
    }
    const auto fileKey = ageFileKey(*header, identity, source);
    if (!fileKey) {
        return failAs(fileKey);
    }
    QSaveFile out(target);
    if (!out.open(QIODevice::WriteOnly)
        || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        return writeFailure(out);
    }
    AgePayloadEnd end = decryptAgePayload(in, *fileKey, into(out));
    if (accept == Accept::WhatVerifies && end == AgePayloadEnd::Damaged) {
        end = AgePayloadEnd::Good;
    }
    return finish(end, out, in);
}

} // namespace

Result<> decryptAgeFile(const QString &source, const QString &target, const AgeIdentity &identity)
{
    return decrypted(source, target, identity, Accept::WholeFile);
}

Result<> salvageAgeFile(const QString &source, const QString &target, const AgeIdentity &identity)
{
    return decrypted(source, target, identity, Accept::WhatVerifies);
}

bool looksLikeAgeFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(ageVersionLine.size()) == ageVersionLine;
}

} // namespace meyar::vault
