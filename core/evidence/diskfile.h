// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

// Private to core/evidence: files that are on the disk when a function says so, and that nobody else may read.
namespace meyar::evidence {

/// Makes the folder (not its parents) with mode 0700 if it is not there; it is on the disk afterwards.
[[nodiscard]] Result<> makePrivateFolder(const QString &path);

/// Deletes the file and makes sure that it stays deleted. Nothing if it is not there.
[[nodiscard]] Result<> removeFile(const QString &path);

/// A new file, mode 0600, under a random name; gone again with this object unless it was moved to its place.
class StagedFile
{
public:
    [[nodiscard]] static Result<std::unique_ptr<StagedFile>> create(const QString &folder);
    ~StagedFile();
    StagedFile(const StagedFile &) = delete;
    StagedFile &operator=(const StagedFile &) = delete;

    [[nodiscard]] Result<> write(QByteArrayView bytes);
    /// To the disk, then under its name, replacing what is there; both folders to the disk.
    [[nodiscard]] Result<> moveTo(const QString &path);

private:
    StagedFile(QString path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) {}
    QString m_path;
    int m_descriptor;
};

} // namespace meyar::evidence
