// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencebatch.h"

#include "core/evidence/limits.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

Result<PreparedSource> preparedFile(const QString &path, const QString &name)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return fail(Error::Code::NotFound, {u"file"_s, path});
    }
    if (!info.isFile()) {
        return fail(Error::Code::NotEvidence, {name}); // a folder, a device
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Code::CannotRead, {path, file.errorString()});
    }
    PreparedSource result{path, {}, name, {}};
    // What is too large is refused by its size; there is no need to read it first.
    if (info.size() <= evidence::maxFileSize) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!hash.addData(&file)) {
            return fail(Error::Code::CannotRead, {path, file.errorString()});
        }
        result.sha256 = hash.result();
    }
    return result;
}

PreparedSource preparedBytes(const QByteArray &bytes, const QString &name)
{
    return {{}, bytes, name, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

Result<PreparedSource> preparedPicture(const QImage &picture, const QString &name)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (picture.isNull() || !picture.save(&buffer, "png")) {
        return fail(Error::Code::NotEvidence, {name});
    }
    return preparedBytes(buffer.data(), name);
}

} // namespace

Result<PreparedSource> prepared(const EvidenceSource &source)
{
    if (const auto *path = std::get_if<QString>(&source.what)) {
        return preparedFile(*path, source.name);
    }
    if (const auto *bytes = std::get_if<QByteArray>(&source.what)) {
        return preparedBytes(*bytes, source.name);
    }
    return preparedPicture(std::get<QImage>(source.what), source.name);
}

std::vector<EvidenceSource> sourcesIn(const QMimeData &data, const QString &pictureName)
{
    std::vector<EvidenceSource> sources;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile()) {
            sources.push_back({url.toLocalFile(), QFileInfo(url.toLocalFile()).fileName()});
        }
    }
    if (sources.empty() && data.hasImage()) {
        sources.push_back({qvariant_cast<QImage>(data.imageData()), pictureName});
    }
    return sources;
}

bool hasSources(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile()) {
            return true;
        }
    }
    return data.hasImage();
}

} // namespace meyar::ui
