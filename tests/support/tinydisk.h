// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <sys/mount.h>

namespace meyar::test {

/// A small disk in memory, three megabytes if nothing else is said, if this process may make one.
class TinyDisk
{
public:
    explicit TinyDisk(int megabytes = 3)
        : m_size("size=" + QByteArray::number(megabytes) + 'm')
    {
        m_isThere = ::mount("tmpfs", path(), "tmpfs", 0, m_size.constData()) == 0;
    }
    ~TinyDisk()
    {
        if (m_isThere) {
            ::umount2(path(), MNT_DETACH);
        }
    }
    TinyDisk(const TinyDisk &) = delete;
    TinyDisk &operator=(const TinyDisk &) = delete;
    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] bool makeReadOnly() const
    {
        return ::mount("tmpfs", path(), "tmpfs", MS_REMOUNT | MS_RDONLY, m_size.constData()) == 0;
    }
    /// Writes a file that takes what is left.
    void fill() const
    {
        QFile file(m_folder.filePath(QStringLiteral("filler")));
        if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            while (file.write(QByteArray(4096, 'x')) > 0) {
            }
        }
    }
    void free() const { QFile::remove(m_folder.filePath(QStringLiteral("filler"))); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    [[nodiscard]] const char *path() const { return m_path.constData(); }
    QTemporaryDir m_folder;
    QByteArray m_size;
    QByteArray m_path = QFile::encodeName(m_folder.path());
    bool m_isThere = false;
};

} // namespace meyar::test

#endif
