// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formreader.h"

#include "core/base/savefile.h"

#include <QDir>
#include <QFileInfo>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 64LL * 1024 * 1024;

/// Whether it is the name of a file and nothing else.
bool isPlainName(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'.') && !name.contains(u'/')
        && !name.contains(u'\\') && !name.contains(u':');
}

} // namespace

FormFiles filesIn(const QString &folder)
{
    return [folder](const QString &name) -> Result<QByteArray> {
        if (!isPlainName(name)) {
            return fail(Error::Code::BadArgument, {u"file"_s, name, u"a file name"_s});
        }
        for (const QString &place : {folder, QString(folder + u"/media"_s)}) {
            const QString path = QDir(place).filePath(name);
            if (QFileInfo(path).isFile()) {
                return readFile(path, mostBytes);
            }
        }
        return fail(Error::Code::NotFound, {u"file"_s, name});
    };
}

} // namespace meyar::form
