// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/ownpacks.h"

#include "core/base/savefile.h"

#include <QDir>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 64LL * 1024 * 1024;
const QString ending = u".pack"_s;

} // namespace

QString ownPacksFolder(const QString &databasePath)
{
    QString base = databasePath;
    if (base.endsWith(u".meyardb"_s)) {
        base.chop(8);
    }
    return base + u".checklists"_s;
}

std::vector<std::shared_ptr<const Pack>> ownPacks(const QString &databasePath)
{
    std::vector<std::shared_ptr<const Pack>> packs;
    const QDir folder(ownPacksFolder(databasePath));
    const QStringList names = folder.entryList({u'*' + ending}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const Result<QByteArray> bytes = readFile(folder.filePath(name), largestFile);
        if (!bytes) {
            continue;
        }
        if (const Result<std::shared_ptr<const Pack>> pack = packFromBytes(*bytes)) {
            packs.push_back(*pack);
        }
    }
    return packs;
}

Result<> keepOwnPack(const QString &databasePath, const Pack &pack)
{
    const QString folder = ownPacksFolder(databasePath);
    if (!QDir().mkpath(folder)) {
        return fail(Error::Code::CannotWrite, {folder, QString()}, folder);
    }
    return saveFile(QDir(folder).filePath(QString::fromLatin1(pack.hash.toHex()) + ending), packToBytes(pack));
}

std::shared_ptr<const Pack> otherOfThatVersion(const Library &library, const Pack &pack)
{
    const auto &packs = library.packs();
    const auto other = std::find_if(packs.begin(), packs.end(), [&](const std::shared_ptr<const Pack> &one) {
        return one->id == pack.id && one->version == pack.version && one->hash != pack.hash;
    });
    return other == packs.end() ? nullptr : *other;
}

} // namespace meyar
