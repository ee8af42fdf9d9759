// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sheets/csvwriter.h"

#include "core/base/writefailure.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>
#include <memory>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

bool needsQuotes(const QString &cell)
{
    return std::any_of(cell.begin(), cell.end(),
                       [](QChar c) { return QStringView(u"\",;\t\r\n\uFEFF").contains(c); });
}

void appendRow(const QStringList &cells, QString &text)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QString cell = cells[i];
        text += i > 0 ? u","_s : QString();
        text += needsQuotes(cell) ? u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"' : cell;
    }
    text += u'\n';
}

bool canBeFileName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 200 && !name.startsWith(u'.')
        && std::none_of(name.begin(), name.end(), [](QChar c) {
               return c < u' ' || QStringView(u"/\\:*?\"<>|").contains(c);
           });
}

using OpenFile = std::unique_ptr<QSaveFile>;

Result<OpenFile> written(const QString &path, const QByteArray &bytes)
{
    auto file = std::make_unique<QSaveFile>(path);
    file->setDirectWriteFallback(false);
    if (!file->open(QIODevice::WriteOnly) || file->write(bytes) != bytes.size() || !file->flush()) {
        return tl::unexpected(writeFailure(path, *file));
    }
    return file;
}

} // namespace

QByteArray csvOf(const Sheet &sheet)
{
    QString text;
    if (!sheet.header.isEmpty()) {
        appendRow(sheet.header, text);
    }
    for (const QStringList &row : sheet.rows) {
        appendRow(row, text);
    }
    return text.toUtf8();
}

Result<> writeCsvFolder(const Sheets &sheets, const QString &folder)
{
    for (const auto &[name, sheet] : sheets) {
        if (!canBeFileName(name)) {
            return fail(Error::Code::BadArgument, {u"sheet"_s, name, u"a file name"_s}, name);
        }
    }
    const QDir dir(folder);
    if (!dir.mkpath(u"."_s)) {
        return tl::unexpected(writeFailure(folder, u"the folder cannot be made"_s));
    }
    std::vector<OpenFile> files;
    for (const auto &[name, sheet] : sheets) {
        Result<OpenFile> file = written(dir.filePath(name + u".csv"_s), csvOf(sheet));
        if (!file) {
            return failAs(file);
        }
        files.push_back(std::move(*file));
    }
    for (const OpenFile &file : files) {
        if (!file->commit()) {
            return tl::unexpected(writeFailure(file->fileName(), *file));
        }
    }
    return {};
}

} // namespace meyar::form
