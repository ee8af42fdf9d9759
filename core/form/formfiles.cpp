// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formreader.h"

#include "core/base/savefile.h"
#include "core/form/sheets/limits.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

/// Whether it is the name of a file and nothing else: no path, no drive, not hidden.
bool isPlainName(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'.')
        && std::none_of(name.begin(), name.end(),
                        [](QChar c) { return c == u'/' || c == u'\\' || c == u':' || c < u' '; });
}

} // namespace

FormFiles filesIn(const QString &folder, const QString &formName)
{
    return [folder, formName](const QString &name) -> Result<QByteArray> {
        if (!isPlainName(name)) {
            return fail(Error::Code::BadArgument, {u"file"_s, name, u"a file name"_s});
        }
        QStringList places = {folder, folder + u"/media"_s};
        if (!formName.isEmpty()) {
            places.append(folder + u'/' + formName + u"-media"_s);
        }
        for (const QString &place : places) {
            const QString path = QDir(place).filePath(name);
            if (QFileInfo(path).isFile()) {
                return readFile(path, SheetLimits::fileBytes);
            }
        }
        return fail(Error::Code::NotFound, {u"file"_s, name});
    };
}

} // namespace meyar::form
