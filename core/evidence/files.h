// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/filefacts.h"

#include <QByteArray>
#include <QString>

#include <set>
#include <vector>

class QIODevice;

namespace meyar::evidence {

/// What putting a file in found out about it.
struct Intake
{
    QByteArray sha256; ///< 32 bytes: its name from now on
    qint64 size = 0; ///< bytes
    FileFacts facts;
};

/// The folder of evidence beside a database: each file once, exact bytes, under its SHA-256 in hexadecimal
/// ("ab/ab12…"), readable by its owner only. Nothing in it is ever changed; a file is there whole or not at all, and
/// when put says so, it is on the disk. Keeps no state: any number may stand for one folder, on any thread.
class Files
{
public:
    explicit Files(QString folder) : m_folder(std::move(folder)) {}
    [[nodiscard]] static QString folderBeside(const QString &databasePath); ///< "…/work.meyardb" -> "…/work.files"
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString pathOf(const QByteArray &sha256) const;

    /// Takes a photo or document in. Refuses what fileFacts refuses. The same content again is the same file.
    [[nodiscard]] Result<Intake> put(const QString &path) const;
    [[nodiscard]] Result<Intake> put(const QByteArray &bytes, const QString &name) const;
    /// Takes in, from a bundle, the file of that hash and size, of whatever kind. Anything else is Damaged.
    [[nodiscard]] Result<> receive(QIODevice &source, const QByteArray &sha256, qint64 size) const;

    [[nodiscard]] bool has(const QByteArray &sha256) const; ///< there is a file of that name; not whether it is whole
    [[nodiscard]] Result<QByteArray> get(const QByteArray &sha256) const; ///< verified; Damaged if it was changed
    [[nodiscard]] Result<> verify(const QByteArray &sha256) const;
    [[nodiscard]] Result<> remove(const QByteArray &sha256) const; ///< for good: a redaction
    [[nodiscard]] std::set<QByteArray> all() const; ///< hashes of what is there

    /// What an interrupted put has left behind is deleted. Not while somebody puts.
    void tidy() const;

private:
    [[nodiscard]] QString staging() const;
    [[nodiscard]] Result<Intake> taken(QIODevice &source, const QString &name) const;
    [[nodiscard]] Result<> keep(class StagedFile &staged, const QByteArray &sha256) const;
    QString m_folder;
};

} // namespace meyar::evidence
