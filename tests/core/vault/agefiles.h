// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/age.h"
#include "tests/support/qtcatch.h"

#include <QFile>
#include <QTemporaryDir>

/// A folder with age files, for tests.
class AgeFolder
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QString save(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }

    [[nodiscard]] QByteArray load(const QString &name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    /// What comes out of `sealed`; the result's file is removed again.
    [[nodiscard]] meyar::Result<QByteArray> opened(const QByteArray &sealed,
                                                   const meyar::vault::AgeIdentity &identity) const
    {
        const QString target = path(QStringLiteral("opened"));
        const auto done = meyar::vault::decryptAgeFile(save(QStringLiteral("sealed.age"), sealed),
                                                       target, identity);
        if (!done) {
            CHECK_FALSE(QFile::exists(target));
            return meyar::failAs(done);
        }
        const QByteArray content = load(QStringLiteral("opened"));
        QFile::remove(target);
        return content;
    }

private:
    QTemporaryDir m_folder;
};
