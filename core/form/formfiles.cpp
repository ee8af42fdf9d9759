// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formreader.h"

#include "core/base/savefile.h"
<<<<<<< HEAD
#include "core/form/sheets/limits.h"
=======
>>>>>>> reader

#include <QDir>
#include <QFileInfo>

<<<<<<< HEAD
#include <algorithm>

=======
>>>>>>> reader
namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

<<<<<<< HEAD
/// Whether it is the name of a file and nothing else: no path, no drive, not hidden.
bool isPlainName(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'.')
        && std::none_of(name.begin(), name.end(), [](QChar c) {
               return c == u'/' || c == u'\\' || c == u':' || c < u' ';
           });
=======
constexpr qint64 mostBytes = 64LL * 1024 * 1024;

/// Whether it is the name of a file and nothing else.
bool isPlainName(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'.') && !name.contains(u'/')
        && !name.contains(u'\\') && !name.contains(u':');
>>>>>>> reader
}

} // namespace

<<<<<<< HEAD
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
=======
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
>>>>>>> reader
            }
        }
        return fail(Error::Code::NotFound, {u"file"_s, name});
    };
}

} // namespace meyar::form
