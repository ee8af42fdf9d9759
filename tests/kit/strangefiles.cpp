// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/hostilefile.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

namespace meyar::kit {

using namespace Qt::StringLiterals;

std::vector<HostileFile> strangeFiles()
{
    constexpr auto none = Error::Code::NotABundle;
    const QByteArray sqlite = QByteArray("SQLite format 3", 16) + QByteArray(4080, '\0');
    std::vector<HostileFile> files{
        refused("empty", "a file of no bytes", none, "not a ZIP file", {}),
        refused("letter", "a text", none, "not a ZIP file", "Dear auditor, here is the bundle.\n"),
        refused("zeros", "a megabyte of zeros, as a dead stick gives", none, "not a ZIP file", QByteArray(1 << 20, '\0')),
        refused("sqlite", "a database that was renamed", none, "not a ZIP file", sqlite),
        refused("html", "the page that a network gives for a download", none, "not a ZIP file", "<!doctype html><p>Sign in"),
        refused("pk-only", "four bytes of a ZIP", none, "not one that Meyar wrote", "PK\x03\x04"),
        refused("word", "a word processor's file, which is a ZIP too", none, "not one that Meyar wrote",
                QByteArray("PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0", 14) + QByteArray(200, 'x')),
        refused("age-armour", "an encrypted file as text", none, "not a ZIP file",
                "-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----\n"),
    };
    files.push_back({"directory", "a folder of a bundle's name", Error::Code::CannotRead, "it is not a file",
                     [](const QString &path) { return QDir().mkdir(path); }});
    files.push_back({"pipe", "a pipe, which never ends", Error::Code::CannotRead, "it is not a file",
                     [](const QString &path) { return ::mkfifo(path.toLocal8Bit().constData(), 0600) == 0; }});
    files.push_back({"device", "a link to a device that gives zeros for ever", Error::Code::CannotRead, "it is not a file",
                     [](const QString &path) { return QFile::link(u"/dev/zero"_s, path); }});
    files.push_back({"dangling", "a link to nothing", Error::Code::CannotRead, "cannot be read",
                     [](const QString &path) { return QFile::link(path + u".gone"_s, path); }});
    files.push_back({"unending", "a file of five gigabytes with nothing in it", Error::Code::TooLarge, "",
                     [](const QString &path) {
                         QFile file(path);
                         return file.open(QIODevice::WriteOnly) && file.resize(5LL << 30);
                     }});
    return files;
}

} // namespace meyar::kit
