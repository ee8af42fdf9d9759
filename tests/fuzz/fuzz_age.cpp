// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/savefile.h"
#include "core/vault/age.h"
#include "tests/fuzz/invariants.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdint>

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

/// For nobody: corpus/age has files that were made for it.
const vault::AgeIdentity &identity()
{
    static const vault::AgeIdentity key(vault::Secret::copyOf(QByteArray(32, 'f')));
    return key;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder;
    static const QString source = folder.filePath(u"in.age"_s);
    static const QString target = folder.filePath(u"out"_s);
    QFile file(source);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size)) != static_cast<qint64>(size)) {
        qFatal("the input cannot be put down");
    }
    file.close();
    const auto opened = vault::decryptAgeFile(source, target, identity());
    test::hold(opened.has_value() == QFile::exists(target), "there is a file if it was verified, and only then");
    QFile::remove(target);
    return 0;
}
