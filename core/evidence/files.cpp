// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/files.h"

#include "core/base/savefile.h"
#include "core/evidence/diskfile.h"
#include "core/evidence/limits.h"
#include "core/vault/sha256.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace meyar::evidence {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockSize = 1 << 18; ///< bytes that are read at a time

/// Copies to the end of `source`, at most `limit` bytes; returns the hash and the count. `seen` is told every block.
template<typename Seen>
Result<std::pair<QByteArray, qint64>> copied(QIODevice &source, StagedFile &staged, qint64 limit, const QString &name,
                                             Seen seen)
{
    vault::Sha256 hash;
    qint64 size = 0;
    while (true) {
        const QByteArray block = source.read(blockSize);
        if (block.isEmpty()) {
            break;
        }
        size += block.size();
        if (size > limit) {
            return fail(Error::Code::TooLarge, {name, QString::number(qMax(size, source.size())), QString::number(limit)});
        }
        hash.add(block);
        seen(block);
        if (const Result<> written = staged.write(block); !written) {
            return failAs(written);
        }
    }
    if (!source.atEnd()) {
        return fail(Error::Code::CannotRead, {name, source.errorString()});
    }
    return std::pair(hash.result(), size);
}

bool isHash(const QByteArray &sha256)
{
    constexpr int hashBytes = 32;
    return sha256.size() == hashBytes;
}

} // namespace

QString Files::folderBeside(const QString &databasePath)
{
    const QFileInfo database(databasePath);
    return database.absolutePath() + u'/' + database.completeBaseName() + u".files"_s;
}

QString Files::pathOf(const QByteArray &sha256) const
{
    const QString name = QString::fromLatin1(sha256.toHex());
    return m_folder + u'/' + name.left(2) + u'/' + name;
}

QString Files::staging() const
{
    return m_folder + u"/incoming"_s;
}

Result<Intake> Files::put(const QString &path) const
{
    QFile source(path);
    if (!source.exists()) {
        return fail(Error::Code::NotFound, {u"file"_s, path});
    }
    if (!QFileInfo(path).isFile()) {
        return fail(Error::Code::NotEvidence, {path});
    }
    if (source.size() > maxFileSize) {
        return fail(Error::Code::TooLarge, {path, QString::number(source.size()), QString::number(maxFileSize)});
    }
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fail(Error::Code::CannotRead, {path, source.errorString()});
    }
    return taken(source, path);
}

Result<Intake> Files::put(const QByteArray &bytes, const QString &name) const
{
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    return taken(source, name);
}

Result<Intake> Files::taken(QIODevice &source, const QString &name) const
{
    for (const QString &folder : {m_folder, staging()}) {
        if (const Result<> made = makePrivateFolder(folder); !made) {
            return failAs(made);
        }
    }
    auto staged = StagedFile::create(staging());
    if (!staged) {
        return failAs(staged);
    }
    // What is judged is what was hashed and written, not what stands at the source a moment later.
    QByteArray bytes;
    const auto copy = copied(source, **staged, maxFileSize, name, [&](const QByteArray &block) { bytes += block; });
    if (!copy) {
        return failAs(copy);
    }
    Result<FileFacts> facts = fileFacts(bytes, name);
    if (!facts) {
        return failAs(facts);
    }
    if (const Result<> kept = keep(**staged, copy->first); !kept) {
        return failAs(kept);
    }
    return Intake{copy->first, copy->second, std::move(*facts)};
}

Result<> Files::receive(QIODevice &source, const QByteArray &sha256, qint64 size) const
{
    const QString name = QString::fromLatin1(sha256.toHex());
    if (size > maxFileSize) {
        return fail(Error::Code::TooLarge, {name, QString::number(size), QString::number(maxFileSize)});
    }
    for (const QString &folder : {m_folder, staging()}) {
        if (Result<> made = makePrivateFolder(folder); !made) {
            return made;
        }
    }
    auto staged = StagedFile::create(staging());
    if (!staged) {
        return failAs(staged);
    }
    const auto copy = copied(source, **staged, size, name, [](const QByteArray &) {});
    if (!copy) {
        return failAs(copy);
    }
    if (*copy != std::pair(sha256, size)) {
        return fail(Error::Code::Damaged, {name, u"its content has another SHA-256"_s});
    }
    return keep(**staged, sha256);
}

Result<> Files::keep(StagedFile &staged, const QByteArray &sha256) const
{
    if (verify(sha256)) {
        return {}; // the same content is here already, and whole
    }
    const QString path = pathOf(sha256);
    if (Result<> made = makePrivateFolder(QFileInfo(path).absolutePath()); !made) {
        return made;
    }
    return staged.moveTo(path);
}

bool Files::has(const QByteArray &sha256) const
{
    return isHash(sha256) && QFileInfo(pathOf(sha256)).isFile();
}

Result<QByteArray> Files::get(const QByteArray &sha256) const
{
    const QString path = pathOf(sha256);
    if (!has(sha256)) {
        return fail(Error::Code::NotFound, {u"file"_s, path});
    }
    Result<QByteArray> bytes = readFile(path, maxFileSize);
    if (!bytes) {
        return bytes;
    }
    vault::Sha256 hash;
    hash.add(*bytes);
    if (hash.result() != sha256) {
        return fail(Error::Code::Damaged, {path, u"its content has another SHA-256"_s});
    }
    return bytes;
}

Result<> Files::verify(const QByteArray &sha256) const
{
    const Result<QByteArray> bytes = get(sha256);
    return bytes ? Result<>() : Result<>(failAs(bytes));
}

Result<> Files::remove(const QByteArray &sha256) const
{
    return isHash(sha256) ? removeFile(pathOf(sha256)) : Result<>();
}

std::set<QByteArray> Files::all() const
{
    std::set<QByteArray> found;
    const QDir folder(m_folder);
    for (const QString &part : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QString &name : QDir(folder.filePath(part)).entryList(QDir::Files | QDir::NoSymLinks)) {
            const QByteArray sha256 = QByteArray::fromHex(name.toLatin1());
            if (isHash(sha256) && pathOf(sha256) == folder.filePath(part) + u'/' + name) {
                found.insert(sha256);
            }
        }
    }
    return found;
}

void Files::tidy() const
{
    const QDir folder(staging());
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        QFile::remove(folder.filePath(name));
    }
}

} // namespace meyar::evidence
