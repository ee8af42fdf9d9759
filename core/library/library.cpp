// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"

#include "core/library/overlay.h"

#include <QDir>
#include <QVersionNumber>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

void addLoaded(Library &library, const QString &name, const LoadedPack &loaded)
{
    if (loaded.pack) {
        library.add(loaded.pack);
    } else {
        qWarning("built-in pack %s has %zu problems", qUtf8Printable(name), loaded.problems.size());
    }
}

QStringList foldersIn(const QDir &folder)
{
    return folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

Library Library::builtIn()
{
    Library library;
    const QDir packs(u":/packs"_s);
    for (const QString &name : foldersIn(packs)) {
        addLoaded(library, name, loadPackFolder(packs.filePath(name)));
    }
    const QDir overlays(u":/overlays"_s);
    for (const QString &name : foldersIn(overlays)) {
        addLoaded(library, name, loadOverlayFolder(overlays.filePath(name), packs.path()));
    }
    return library;
}

void Library::add(std::shared_ptr<const Pack> pack)
{
    if (pack && !byHash(pack->hash)) {
        m_packs.push_back(std::move(pack));
    }
}

std::shared_ptr<const Pack> Library::byHash(const QByteArray &hash) const
{
    const auto found = std::find_if(m_packs.begin(), m_packs.end(),
                                    [&](const auto &pack) { return pack->hash == hash; });
    return found == m_packs.end() ? nullptr : *found;
}

std::shared_ptr<const Pack> Library::newest(const QString &packId) const
{
    std::shared_ptr<const Pack> newest;
    for (const std::shared_ptr<const Pack> &pack : m_packs) {
        if (pack->id == packId && (!newest || !isLaterVersion(newest->version, pack->version))) {
            newest = pack;
        }
    }
    return newest;
}

std::shared_ptr<const Pack> Library::laterThan(const Pack &pack) const
{
    const std::shared_ptr<const Pack> newestOne = newest(pack.id);
    return newestOne && isLaterVersion(newestOne->version, pack.version) ? newestOne : nullptr;
}

std::shared_ptr<const Pack> Library::otherOfThatVersion(const Pack &pack) const
{
    const auto other = std::find_if(m_packs.begin(), m_packs.end(), [&](const std::shared_ptr<const Pack> &one) {
        return one->id == pack.id && one->version == pack.version && one->hash != pack.hash;
    });
    return other == m_packs.end() ? nullptr : *other;
}

bool isLaterVersion(const QString &version, const QString &than)
{
    return QVersionNumber::compare(QVersionNumber::fromString(version), QVersionNumber::fromString(than)) > 0;
}

} // namespace meyar
