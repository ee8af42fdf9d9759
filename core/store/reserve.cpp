// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reserve.h"

#include "core/store/workplace.h"

#include <QFile>
#include <QFileInfo>

namespace meyar::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 reserveSize = 32LL * 1024 * 1024;
constexpr qint64 blockSize = 1024LL * 1024;

/// Written out: a file that was only made longer takes no space.
bool filled(QFile &file)
{
    const QByteArray block(blockSize, '\0');
    for (qint64 size = 0; size < reserveSize; size += blockSize) {
        if (file.write(block) != blockSize) {
            return false;
        }
    }
    return file.flush();
}

} // namespace

Reserve Reserve::keptBeside(const QString &databasePath)
{
    Reserve reserve;
    const QString path = databasePath + u".reserve"_s;
    if (QFileInfo(path).size() != reserveSize) {
        QFile file(path);
        if (spaceState(databasePath) == SpaceState::NoPhotos || !file.open(QIODevice::WriteOnly) || !filled(file)) {
            QFile::remove(path);
            return reserve;
        }
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    reserve.m_path = path;
    return reserve;
}

bool Reserve::release()
{
    if (m_path.isEmpty()) {
        return false;
    }
    const QString path = m_path;
    m_path.clear();
    return QFile::remove(path);
}

} // namespace meyar::store
